"""Corrections: what an outlet takes back, and which of its sentences only repeat the error."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.storage.generation import Generation
from index.storage.segment_records import day_of
from index.text.stems import query_terms
from index.values import Article, Finding

LOOKED_AT = 20
"""Passages nearest to an article's title among which its correction is looked for."""
IN_COMMON = 0.5
"""Share of the title's words that a correction must have: it names what it corrects."""
_REPEATS = re.compile(
    r"""
    \b we [ ] (?: also [ ] | had [ ] )? (?: reported | wrote | said | stated | gave | published ) \b
    | \b (?: an? | the ) [ ] (?: earlier | previous | original | first ) [ ]
      (?: version | edition ) [ ] of [ ] (?: this | the | our )
    | \b (?: incorrectly | mistakenly | wrongly | erroneously ) \b
    | \b (?: misstated | misreported | misidentified | misspelled | misspelt ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""How a correction tells what was wrong."""


def repeats_error(sentence: str) -> bool:
    """Return whether a sentence of a correction tells what was wrong, not what is right.

    >>> repeats_error("On Tuesday we reported that fourteen people had been hurt.")
    True
    >>> repeats_error("The joint figure is 26 injured.")
    False
    """
    return _REPEATS.search(sentence) is not None


def with_corrections(
    serving: Generation, findings: Sequence[Finding], *, lead: bool
) -> tuple[Finding, ...]:
    """Return findings with the articles that correct theirs, each behind its correction if that
    is to `lead`."""
    marked = [replace(one, corrected=_correction(serving, one.article)) for one in findings]
    for at, one in enumerate(marked):
        if one.corrected is None:
            continue
        by = next(
            (n for n, other in enumerate(marked) if other.article.id == one.corrected.id), None
        )
        if lead and by is not None and by > at:
            marked.insert(at, marked.pop(by))
    return tuple(marked)


def _correction(serving: Generation, article: Article) -> Article | None:
    """Return the outlet's later article that corrects this one; None where there is none."""
    wanted, day = set(query_terms(article.title or "")), day_of(article.published)
    if not wanted or day is None or article.outlet is None:
        return None
    rows = [row for row, _ in serving.words.search(tuple(wanted), LOOKED_AT)]
    if serving.table.withdrawn is not None:
        rows = [row for row in rows if not serving.table.withdrawn[row]]
    texts = serving.records.passage_texts(rows)
    telling = [row for row in rows if repeats_error(texts[row])]
    numbers = {int(serving.table.article[row]) for row in telling}
    for one in serving.records.by_number(sorted(numbers)).values():
        same = one.outlet == article.outlet and one.id != article.id
        then = day_of(one.published)
        if not same or then is None or then < day:
            continue
        told = set(query_terms(f"{one.title} {one.text[:600]}"))
        if len(wanted & told) >= IN_COMMON * len(wanted):
            return one
    return None
