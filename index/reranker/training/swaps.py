"""Questions that a passage no longer answers, because one word of them was exchanged.

What is of the same subject and yet no answer is the hardest to refuse, and few such questions are
at hand: so they are made. "What was founded in 1873?" asks for another year, another name, or for
what was abolished.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from index.values import Span

NEAR = 0.5
"""Share of the exchanged names and figures that the passage itself has: the rest is easier."""
SHIFTS = (-30, -12, -7, -3, -2, -1, 1, 2, 3, 5, 9, 20)
"""Years by which a year is moved where the article has no other."""
_OPPOSITES = """
    first last | more less | most fewest | most least | many few | highest lowest | higher lower
    high low | largest smallest | larger smaller | large small | biggest smallest | big small
    longest shortest | longer shorter | long short | oldest youngest | oldest newest | old new
    older younger | old young | earliest latest | early late | before after | began ended
    begin end | start end | started ended | started stopped | north south | northern southern
    east west | eastern western | increase decrease | increased decreased | rise fall | rose fell
    gain lose | gained lost | won lost | win lose | male female | men women | man woman
    boys girls | best worst | better worse | strong weak | strongest weakest | majority minority
    allowed forbidden | accepted rejected | approved rejected | supported opposed | support oppose
    married divorced | born buried | arrive leave | arrived left | bought sold | buy sell
    public private | above below | over under | inside outside | always never | often rarely
    same different | positive negative | left right | top bottom | upper lower | major minor
    maximum minimum | son daughter | father mother | brother sister | husband wife | king queen
    opened closed | easy difficult | rich poor | hot cold | fast slow | common rare
    success failure | victory defeat | attack defend | attacked defended | join leave
    joined left | exported imported | created destroyed | built demolished | founded dissolved
    established abolished | modern ancient | summer winter | day night | morning evening
"""
_NAME = re.compile(r"(?<!^)(?<![.?!] )\b[A-Z][\w’'-]*(?: (?:of |the |de )?[A-Z][\w’'-]*)*")
"""Capitalised words where a sentence does not begin."""
_FIGURE = re.compile(r"\b\d[\d,.]*\d\b|\b\d\b")
_YEAR = re.compile(r"1\d{3}|20\d\d")
_MONTHS = frozenset(
    "January February March April May June July August September October November December".split()
)
_NO_NAMES = frozenset(
    """
    A According Are At By Did Do Does For From How I In Is On The To Was Were What When Where Which
    Who Whom Whose Why
    """.split()
)


def swapped(
    question: str, passage: str, neighbours: Sequence[str], chance: random.Random
) -> str | None:
    """Return the question with one name, figure or word exchanged; None where there is none.

    What stands in for a name or a figure comes from the passage or from its article's others.
    """
    ways: defaultdict[Callable[..., list[str]], list[Span]] = defaultdict(list)
    for found in _names(question):
        ways[_other_names].append(found)
    for match in _FIGURE.finditer(question):
        ways[_other_figures].append(match.span())
    for match in re.finditer(r"[A-Za-z]+", question):
        if match.group().casefold() in _TABLE:
            ways[_opposites].append(match.span())
    if not ways:
        return None
    way = chance.choice(list(ways))
    start, end = chance.choice(ways[way])
    near = chance.random() < NEAR
    texts = ([passage], neighbours) if near else (neighbours, [passage])
    for source in texts:
        if others := way(question[start:end], question, source):
            return question[:start] + chance.choice(others) + question[end:]
    return None


def _names(text: str) -> list[Span]:
    return [found.span() for found in _NAME.finditer(text) if found.group() not in _NO_NAMES]


def _other_names(old: str, question: str, texts: Iterable[str]) -> list[str]:
    """Return names that share no word with the question; a month for a month."""
    if old in _MONTHS:
        return sorted(_MONTHS - {old})
    asked = set(question.casefold().split())
    held = {text[slice(*span)] for text in texts for span in _names(text)} - _MONTHS
    return sorted(
        one
        for one in held
        if asked.isdisjoint(one.casefold().split())
        and one.casefold() not in question.casefold()
        and old.casefold() not in one.casefold()
    )


def _other_figures(old: str, question: str, texts: Iterable[str]) -> list[str]:
    """Return other figures; a year for a year, moved where the texts have no other."""
    year = _YEAR.fullmatch(old) is not None
    held = {match.group() for text in texts for match in _FIGURE.finditer(text)}
    others = sorted(
        one for one in held if one not in question and (_YEAR.fullmatch(one) is not None) == year
    )
    return others or ([str(int(old) + shift) for shift in SHIFTS] if year else [])


def _opposites(old: str, question: str, texts: Iterable[str]) -> list[str]:
    """Return what means the opposite of a word."""
    del question, texts
    found = _TABLE[old.casefold()]
    return [one.capitalize() for one in found] if old[0].isupper() else found


def _table() -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for pair in _OPPOSITES.replace("\n", "|").split("|"):
        if pair.strip():
            one, other = pair.split()
            found[one].append(other)
            found[other].append(one)
    return dict(found)


_TABLE = _table()
