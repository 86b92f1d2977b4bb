"""Several speakers of one statement: *Ada Pell, the mayor, and Tom Ruck said*."""

from __future__ import annotations

from collections.abc import Callable

from index.statements.grammar.tokens import Token, tokenise
from index.statements.speakers.names import Mention, read_mention
from index.values import Form, Span

_AND = frozenset(("and", "&"))


def partners(text: str, source: Span, known: Callable[[str], bool]) -> tuple[Span, ...]:
    """Return the parts of a source that name one speaker each; the source where there is one.

    `known` says whether the article tells that a single word is somebody: *Pell and Ruck* are
    people where both are named in full, and a firm elsewhere.

    >>> text = "Ada Pell, the mayor, and Tom Ruck"
    >>> [text[start:end] for start, end in partners(text, (0, 33), lambda name: False)]
    ['Ada Pell, the mayor', 'Tom Ruck']
    """
    tokens = tokenise(text, source, ())
    last = max((at for at, token in enumerate(tokens) if token.lower in _AND), default=0)
    if not last or last + 1 == len(tokens):
        return (source,)
    right = (tokens[last + 1].start, source[1])
    left = _names(text, tokens[:last], known)
    if not left or not _is_somebody(read_mention(text, right), known):
        return (source,)
    return (*left, right)


def part_of(text: str, source: Span, speaker: str) -> Span:
    """Return the part of a source that names a speaker; the source where no part does."""
    word = speaker.rsplit(maxsplit=1)[-1]
    named = (
        span
        for span in partners(text, source, lambda name: True)
        if word in text[slice(*span)].replace(",", " ").split()
    )
    return next(named, source)


def _names(text: str, tokens: list[Token], known: Callable[[str], bool]) -> list[Span]:
    """Cut what stands before the last *and* where a name begins behind a comma."""
    parts: list[list[Token]] = [[]]
    for at, token in enumerate(tokens):
        if token.text == "," and at + 1 < len(tokens) and parts[-1]:
            end = next((i for i in range(at + 1, len(tokens)) if tokens[i].text == ","), None)
            words = tokens[at + 1 : end]
            if words and words[0].named:
                mention = read_mention(text, (words[0].start, words[-1].end))
                if _is_somebody(mention, known):
                    parts.append([])
                    continue
        parts[-1].append(token)
    spans: list[Span] = []
    for part in parts:
        while part and part[-1].text == ",":
            part.pop()
        if part and _is_somebody(read_mention(text, (part[0].start, part[-1].end)), known):
            spans.append((part[0].start, part[-1].end))
    return spans


def _is_somebody(mention: Mention, known: Callable[[str], bool]) -> bool:
    """Return whether a mention is the name of a person."""
    if mention.form is not Form.NAME or mention.name is None:
        return False
    return " " in mention.name or known(mention.name)
