"""Who holds an office that a question names instead of a person: "the harbour master"."""

from __future__ import annotations

from collections import Counter

from index.actors.directory import ActorBook
from index.storage.generation import Generation
from index.text.stems import query_terms, terms
from index.values import Actor

SEARCHED = 30
"""Passages in which holders are looked for."""
NEAR = 80
"""Characters around a speaker's name within its sentence in which the office must stand."""
IN_SOURCE = 3
"""What a speaker counts for whom the words of attribution give the office; others count once."""
MOST = 3


def holders(serving: Generation, office: str) -> list[str]:
    """Return the speakers who are called by an office, those most often called so first.

    None for a name with capitals: that is somebody's.
    """
    wanted = query_terms(office)
    if not wanted or office != office.lower():
        return []
    gone = serving.table.withdrawn
    found = (row for row, _ in serving.words.search(wanted, SEARCHED))
    rows = [row for row in found if gone is None or not gone[row]]
    passages = serving.records.passages(rows)
    articles = serving.records.by_number(sorted({number for number, _ in passages.values()}))
    called: Counter[str] = Counter()
    for number, passage in passages.values():
        text = articles[number].text
        for one in serving.records.statements_at(articles[number].id, passage.span):
            if one.speaker is None or one.source is None:
                continue
            start, end = one.source
            low, high = max(one.sentence[0], start - NEAR), min(one.sentence[1], end + NEAR)
            if _in_a_row(wanted, text[start:end]):
                called[one.speaker] += IN_SOURCE
            elif _in_a_row(wanted, text[low:high]):
                called[one.speaker] += 1
    best = max(called.values(), default=0)
    return [name for name, count in called.most_common(MOST) if 2 * count >= best]


def actors_of(serving: Generation, book: ActorBook, name: str) -> tuple[Actor, ...]:
    """Return whom a name may mean, or else who holds the office of that name."""
    if found := book.find(name):
        return found
    held = (book.find(holder) for holder in holders(serving, name))
    return tuple({one[0].name: one[0] for one in held if len(one) == 1}.values())


def _in_a_row(wanted: tuple[str, ...], text: str) -> bool:
    stems = tuple(terms(text))
    return any(stems[at : at + len(wanted)] == wanted for at in range(len(stems)))
