"""What a question names: people, places and bodies, by their capitals."""

from __future__ import annotations

import re
from collections.abc import Callable

from index.search.query.measures import MONTH_NAMES, WEEKDAYS
from index.statements.gazetteer.synonyms import alike
from index.statements.grammar.words import ORGANISATION_WORDS, TITLES, is_person_noun
from index.text.normalise import WORD
from index.text.stems import STOP_WORDS, query_terms

_BEGINS = re.compile(r"[.?!:…]\W*$")
"""Ends what stands before the first word of a sentence, which has a capital whatever it is."""
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
    own = {one for stems in names(question) for one in stems}
    return frozenset(own).union(*alike(own).values())


def unknown(question: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the names of a question none of whose stems is `known`, nor one that means the same.

    None where capitals tell no names: in a question that is not English (a German noun has one),
    and where words such as “The” have them, as in a heading.

    >>> unknown("Who is the mayor of New Paris?", lambda stem: stem == "mayor")
    ('New Paris',)
    """
    found: list[str] = []
    named = names(question)
    if _ENGLISH.isdisjoint(WORD.findall(question.casefold())):
        return ()
    if any(STOP_WORDS.issuperset(stems) for stems in named):
        return ()
    for stems, word in named.items():
        bare = word.partition("'")[0].partition("’")[0]
        if _says_no_name(bare.casefold()) or _BEGINS.search(question.partition(word)[0]):
            continue
        if any(known(each) for one in stems for each in (one, *alike((one,)).get(one, ()))):
            continue
        if found and f"{found[-1]} {bare}" in question:
            found[-1] = f"{found[-1]} {bare}"
        else:
            found.append(bare)
    return tuple(found)


def _says_no_name(word: str) -> bool:
    """Return whether a word with a capital stands beside names, or for a day, and is none."""
    return (
        word == "i"
        or word in TITLES | ORGANISATION_WORDS | MONTH_NAMES | WEEKDAYS
        or is_person_noun(word)
    )
