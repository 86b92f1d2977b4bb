"""Which sentences of a passage may give a reason, where one is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SAYS_WHY = re.compile(
    r"\b(?:because|due to|owing to|thanks to|in order to|the reasons?)\b", re.IGNORECASE
)
_MAY_SAY_WHY = re.compile(
    r"""\b(?:
        because | since (?! [ ] (?: \d | then ) ) | as | due [ ] to | owing [ ] to | thanks [ ] to
      | after | following | over | amid | so | caus(?:e[sd]?|ing) | reasons? | result\w*
      | led [ ] to | lead(?:s|ing)? [ ] to
      | in [ ] order | therefore | thus | hence | fear\w* | hop(?:ed|es|ing) | want\w* | need\w*
      | believ\w+ | concern\w* | allow\w* | given | cit\w+ | argu\w+ | blam\w+ | for | to [ ] [a-z]+
      | too | lack\w* | without | motivat\w+ | purpose
      | aim\w* | enabl\w+ | means? | ma[dk]es?
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)


def reasoned(sentences: Sequence[str]) -> list[int]:
    """Return the places of the sentences that may give a reason.

    One without any word for a reason, such as one that only repeats the question, gives way where
    another says "because": of 661 questions with "why" that annotators answered, it would have
    been the answer for 11, and 178 passages have such a pair. Else all may.

    >>> reasoned(["The case was dropped.", "Witnesses had died.", "It fell because of them."])
    [2]
    >>> reasoned(["The case was dropped.", "Witnesses had died."])
    [0, 1]
    """
    every = list(range(len(sentences)))
    if not any(_SAYS_WHY.search(one) for one in sentences):
        return every
    return [at for at in every if _MAY_SAY_WHY.search(sentences[at])]
