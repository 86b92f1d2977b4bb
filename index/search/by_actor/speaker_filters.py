"""Whose words findings are, where somebody's words were asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from index.values import Actor, Finding

Kept = Callable[[Finding], bool]


def anybody(_: Finding) -> bool:
    """Keep every finding."""
    return True


def by_one_of(speakers: Sequence[Actor]) -> Kept:
    """Keep what one of them says, or nobody whose name is known."""
    names = {name for one in speakers for name in (one.name, *one.forms)}

    def kept(one: Finding) -> bool:
        by = one.speaker
        return by is None or by.name in names or by.actor in names

    return kept


def spoken_by_one_of(speakers: Sequence[Actor]) -> Kept:
    """Keep what is somebody's words and may be theirs: what an article tells answers nothing, nor
    what nobody knows who said where none of them is named."""
    may_be_theirs = by_one_of(speakers)
    names = {name.split()[-1].casefold() for one in speakers for name in (one.name, *one.aliases)}

    def kept(one: Finding) -> bool:
        if one.own_words or not may_be_theirs(one):
            return False
        told = f"{one.article.title} {one.text}".casefold()
        return one.speaker is not None or any(name in told for name in names)

    return kept


def naming_one_of(names: Sequence[str]) -> Kept:
    """Keep what names one of them, and is not somebody else's words.

    A passage in which nobody of that name stands tells nothing of what he or she said.
    """
    last = [name.split()[-1].casefold() for name in names]

    def kept(one: Finding) -> bool:
        told = f"{one.article.title} {one.text}".casefold()
        by = one.speaker.name.casefold() if one.speaker else told
        return any(name in told for name in last) and any(name in by for name in last)

    return kept


def unmarked_but_words(one: Finding) -> Finding:
    """Mark no answering words that are not of what was said: who said it was not asked."""
    if one.answer is None or one.statement is None:
        return one
    start, end = one.answer
    said = any(first < end and start < last for first, last in one.statement.content)
    return one if said else replace(one, answer=None)
