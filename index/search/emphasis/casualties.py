"""What became of the people who are counted: who died is not told by who was injured."""

from __future__ import annotations

import re

from index.search.emphasis.holding import has_number
from index.search.query.kind import Kind, wanted
from index.search.query.nouns import counts_people
from index.values import Span

_CLASSES = {
    "dead": r"die[sd]?|dying|(?<!stopped )(?<!stop )dead(?!line|lock)\w*|deaths?"
    r"|kill(?:ed|s|ing|ings)?|fatal\w*|losses|lost(?= \d)|perish(?:ed)?|drown(?:ed)?"
    r"|lives?(?= (?:were )?lost)|slain|murder(?:ed)?|toll|victims?"
    r"|bodies|lost (?:their|his|her) li\w+",
    "hurt": r"injur\w+|hurt\w*|wound(?:ed|s)?|hospitali[sz]ed",
    "missing": r"missing|unaccounted",
    "saved": r"rescued?|saved|evacuated?|survivors?|survived?",
    "held": r"arrest(?:ed|s)?|detain(?:ed|ees)?|jailed|imprisoned",
    "infected": r"infect(?:ed|ions?)|cases|tested positive",
}
_WORDS = re.compile(
    "|".join(rf"(?P<{name}>\b(?:{form})\b)" for name, form in _CLASSES.items()), re.IGNORECASE
)
_ASIDE = re.compile(
    r"\b(?:after|before|since|when|until|while|to kill an?)\b.*", re.IGNORECASE | re.DOTALL
)
"""What only says when: "how many polonaises were published after he died"."""
_SENTENCE = re.compile(r"(?<=[.!?])[\"'”’)\]]*\s+")
_COUNTED = re.compile(r"\b(?:how many|number of|toll|casualt)", re.IGNORECASE)


def fate_asked(question: str) -> str:
    """Return what became of the people whose number is asked for; "" where that is not told.

    >>> fate_asked("How many people died in the fire?"), fate_asked("Who died?")
    ('dead', '')
    """
    if not _COUNTED.search(question):
        return ""
    asked = wanted(question)
    noun = asked.noun
    if asked.kind not in (Kind.COUNT, Kind.ANY, Kind.THING):
        return ""
    if noun and not counts_people(noun) and not _fates(f"{noun} lost"):
        return ""
    found = {name for name, _ in _fates(_ASIDE.sub("", question))}
    return found.pop() if len(found) == 1 else ""


def tells_fate(fate: str, text: str) -> bool:
    """Return whether a sentence of a text counts people with such a fate, be it nobody."""
    return any(
        has_number(one) and any(name == fate for name, _ in _fates(one))
        for one in _SENTENCE.split(text)
    )


def has_fate(fate: str, sentence: str, number: Span) -> bool:
    """Return whether the people that a number counts had a fate, by the nearest word that tells.

    >>> told = "The storm killed nine people and injured 40."
    >>> has_fate("dead", told, (17, 21)), has_fate("dead", told, (41, 43))
    (True, False)
    """
    near = sorted(
        (max(number[0] - end, start - number[1], 0), name)
        for name, (start, end) in _fates(sentence)
    )
    return not near or near[0][1] == fate


def _fates(text: str) -> list[tuple[str, Span]]:
    return [(str(one.lastgroup), one.span()) for one in _WORDS.finditer(text)]
