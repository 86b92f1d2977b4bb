"""Text to stems: one analyser for the index and for questions, so that both match."""

from __future__ import annotations

import tantivy

# Words of questions that say nothing of what is asked. Not the engine's own English list: that
# one drops "no" and "not", and keeps "did".
STOP_WORDS = frozenset(
    """
    a about after all also am an and any are as at be been being but by can could did do does doing
    for from get had has have having he her hers him his how i if in into is it its just me more
    most my of on or our please say she should so some such tell than that the their them then there
    these they this those to us was we were what when where which who whom whose why will with would
    you your s t
    """.split()
)


def analyser() -> tantivy.TextAnalyzer:
    """Make the one way from text to words: lower case, no accents, English stems."""
    builder = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
    for one in (
        tantivy.Filter.remove_long(60),
        tantivy.Filter.lowercase(),
        tantivy.Filter.ascii_fold(),
        tantivy.Filter.stemmer("english"),
    ):
        builder = builder.filter(one)
    return builder.build()


_STEMMER = analyser()
_STOPS = frozenset(_STEMMER.analyze(" ".join(sorted(STOP_WORDS))))


def terms(text: str) -> list[str]:
    """Return the stems of a text in its order, repeats and all.

    >>> terms("The delegations’ talks")
    ['the', 'deleg', 'talk']
    """
    return list(_STEMMER.analyze(text))


def query_terms(text: str) -> tuple[str, ...]:
    """Return the distinct stems that a question asks for; all of them where nothing else is left.

    >>> query_terms("What did the delegations say about talks?")
    ('deleg', 'talk')
    """
    every = dict.fromkeys(terms(text))
    return tuple(one for one in every if one not in _STOPS) or tuple(every)
