"""Whether a statement was made, denied, refused, supposed or is to come."""

from __future__ import annotations

from index.statements.grammar.words import NEGATIONS
from index.values import Modality, Polarity

_REFUSING = frozenset("decline refuse".split())
_ANSWERING = frozenset("respond reply answer comment return".split())
_SUPPOSING = frozenset("if unless whether suppose had".split())
_HYPOTHETICAL = frozenset(
    "would could might may should can wouldn't couldn't can't cannot 'd".split()
)
_FUTURE = frozenset("will 'll shall won't".split())
_COMMENTING = frozenset(
    "comment say answer discuss speak elaborate respond confirm specify disclose reveal".split()
)


def polarity(cue: str, lemma: str | None, content: str, *, denied: bool = False) -> Polarity:
    """Tell whether the words of a cue affirm, negate or decline.

    `denied` says that somebody denies, outside the cue, that it was said.

    >>> polarity("did not respond to", "respond", "a request for comment").value
    'declined'
    """
    words = cue.lower().replace("\u2019", "'").split()
    negated = any(word in NEGATIONS for word in words)
    if denied:
        return Polarity.AFFIRMED if negated else Polarity.NEGATED
    if lemma in _REFUSING and not negated:
        following = content.lower().split()[:2]
        refused = following[:1] == ["to"] and following[-1].strip(".,") in _COMMENTING
        return Polarity.DECLINED if refused else Polarity.AFFIRMED
    if negated:
        return Polarity.DECLINED if lemma in _ANSWERING else Polarity.NEGATED
    return Polarity.AFFIRMED


def modality(cue: str, before: str) -> Modality:
    """Tell whether a cue is actual, supposed or to come, by its auxiliaries and what precedes it.

    `before` are the words of the same clause in front of the source.

    >>> modality("says", "if").value
    'hypothetical'
    """
    words = cue.lower().replace("\u2019", "'").split()
    leading = before.lower().split()[-1:]
    if leading and leading[0] in _SUPPOSING:
        return Modality.HYPOTHETICAL
    if "have" in words and any(word in ("would", "could", "might") for word in words):
        return Modality.HYPOTHETICAL
    if any(word in _HYPOTHETICAL for word in words[:-1]):
        return Modality.HYPOTHETICAL
    if any(word in _FUTURE for word in words[:-1]):
        return Modality.FUTURE
    return Modality.ACTUAL
