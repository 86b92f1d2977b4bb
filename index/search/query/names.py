"""What a question names: people, places and bodies, by their capitals."""

from __future__ import annotations

import re
from collections.abc import Callable

from index.search.query.measures import MONTH_NAMES, WEEKDAYS
from index.statements.gazetteer.synonyms import alike, spelled_out
from index.statements.grammar.words import ORGANISATION_WORDS, TITLES, is_person_noun
from index.text.normalise import WORD
from index.text.stems import STOP_WORDS, query_terms

_BEGINS = r"[.?!:…(\[“‘\"]\W*"
"""Ends what stands before the first word of a sentence, which has a capital whatever it is."""
_NAME = re.compile(r"[^\W\d_]*[^\W\d_A-Z][^\W\d_]*(?:-[^\W\d_]+)*")
_PLURAL = re.compile(r"[A-Z]{2,}s")
_NO_NAMES = (
    TITLES
    | ORGANISATION_WORDS
    | MONTH_NAMES
    | WEEKDAYS
    | frozenset("yes no ok okay please maybe thanks".split())
)
"""What has a capital beside names, for a day or for stress, in lower case."""
_ENGLISH = frozenset(
    "the of and to is are were has have did does who what when where why which how".split()
)
"""Words that nearly every question in English has one of, and those in German have not."""


def names(question: str) -> dict[tuple[str, ...], str]:
    """Return each capitalised word behind the first by its stems; none where all have capitals.

    >>> names("Where did Ilse Marn and her ferry sink?")
    {('ils',): 'Ilse', ('marn',): 'Marn'}
    """
    words = WORD.findall(question)[1:]
    stops = {query_terms(word) for word in words if not word[0].isupper()}
    if not stops:
        return {}
    found: dict[tuple[str, ...], str] = {}
    for word in words:
        stems = query_terms(word)
        if word[0].isupper() and word != "I" and stems not in stops:
            found.setdefault(stems, word)
    return found


def stems_of_names(question: str) -> frozenset[str]:
    """Return the stems of a question's names, and of what means the same."""
    own = {one for stems in names(spelled_out(question)) for one in stems}
    return frozenset(own).union(*alike(own).values())


def unknown(question: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the names of a question none of whose stems is `known`, nor one that means the same.

    None where capitals tell no names: in a question that is not English (a German noun has one),
    and in a heading. What stands in capitals throughout, or has figures, may be written otherwise.

    >>> unknown("Who is the mayor of New Paris?", lambda stem: stem == "mayor")
    ('New Paris',)
    """
    text = spelled_out(question)
    if _ENGLISH.isdisjoint(WORD.findall(text.casefold())) or _is_heading(text):
        return ()
    found: list[str] = []
    for stems, word in names(text).items():
        bare = word.partition("'")[0].partition("’")[0]
        if not _NAME.fullmatch(bare) or _PLURAL.fullmatch(bare):
            continue
        if bare.casefold() in _NO_NAMES or is_person_noun(bare.casefold()):
            continue
        if re.search(_BEGINS + re.escape(word), text):
            continue
        if any(known(each) for one in stems for each in (one, *alike((one,)).get(one, ()))):
            continue
        if found and f"{found[-1]} {bare}" in text:
            found[-1] = f"{found[-1]} {bare}"
        else:
            found.append(bare)
    return tuple(found)


def _is_heading(text: str) -> bool:
    """Return whether all words behind the first have capitals, or such words as “The”."""
    words = [(word, query_terms(word)) for word in WORD.findall(text)[1:]]
    capital = [stems for word, stems in words if word[0].isupper()]
    told = [word for word, stems in words if not STOP_WORDS.issuperset(stems)]
    return any(map(STOP_WORDS.issuperset, capital)) or (
        len(told) > 2 and all(word[0].isupper() for word in told)
    )
