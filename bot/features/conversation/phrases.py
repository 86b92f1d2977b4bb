"""The parts of an English question that another message may replace: pure."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

Span = tuple[int, int]

MOST_NAME_WORDS = 5
WORD = re.compile(r"[^\W_]+(?:[-.'’&][^\W_]+)*")
POSSESSIVE = re.compile(r"['’]s?$")
SAYING = r"""
    (?: say | says | said | think | thinks | thought | tell | tells | told | write | wrote | claim
      | claims | claimed | announce | announced | comment | comments | commented | speak | spoke
      | talk | talked | promise | promised | demand | demanded | want | wanted | warn | warned
      | saying | answer | answered | reply | replied | respond | responded | position | view
      | stance | opinion | reaction )
"""
FLAGS = re.VERBOSE | re.IGNORECASE
SUBJECT = re.compile(
    rf"""
    \b {SAYING} \b (?: [ ] [\w'’]+ )??
    [ ] (?: about | on | regarding | concerning | over | of ) [ ] (?P<subject> .+ )
    """,
    FLAGS,
)
SPEECH = re.compile(rf"\b {SAYING} \b", FLAGS)
# Words that are no name unless written large, whatever alias they may also be: "US", "WHO".
COMMON = frozenset(
    """a about after all also an and any are as at be been before but by can could did do does for
    from had has have he her him his how i if in is it its latest many may me more most much my new
    no not now of off on one or our out over say said says she should since so some than that the
    their them then there these they this those to too until up us was we were what when where
    which who whom whose why will with would you your""".split()
)


def candidates(*texts: str) -> frozenset[str]:
    """Return every run of words in the texts that may be an actor's name.

    >>> sorted(candidates("did Ida Kemp say?"))
    ['Ida', 'Ida Kemp', 'Kemp']
    """
    return frozenset(text[start:end] for text in texts for start, end in _runs(text))


def first_name(text: str, names: Container[str]) -> Span | None:
    """Find the first name in a text, the longest where several begin there, with its article."""
    best: Span | None = None
    for start, end in _runs(text):
        if text[start:end] in names and (best is None or (start, -end) < (best[0], -best[1])):
            best = start, end
    if best is not None and text[: best[0]].casefold().endswith(" the "):
        return best[0] - len("the "), best[1]
    return best


def subject_of(text: str, end: int) -> Span | None:
    """Find what a question about something said is about, up to `end`."""
    found = SUBJECT.search(text[:end])
    return found.span("subject") if found else None


def last_phrase(text: str, preposition: str, end: int) -> Span | None:
    """Find what follows the last such preposition, up to `end`."""
    found = re.search(rf".*\b{preposition} (?P<phrase>.+)", text[:end], re.IGNORECASE)
    return found.span("phrase") if found else None


def _runs(text: str) -> Iterator[Span]:
    words = [(found.start(), found.end()) for found in WORD.finditer(text)]
    shouted = text.isupper()
    spans = []
    for start, end in words:
        suffix = POSSESSIVE.search(text[start:end])
        spans.append((start, end - len(suffix.group()) if suffix else end))
    for first in range(len(spans)):
        for last in range(first, min(first + MOST_NAME_WORDS, len(spans))):
            edges = (text[slice(*spans[first])], text[slice(*spans[last])])
            article = last > first and edges[0].casefold() == "the"
            if not any(_is_common(edge, shouted) for edge in (edges[1:] if article else edges)):
                yield spans[first][0], spans[last][1]


def _is_common(word: str, shouted: bool) -> bool:
    return word.casefold() in COMMON and (shouted or len(word) == 1 or not word.isupper())
