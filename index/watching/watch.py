"""What somebody watches for, and what was found of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from index.text.normalise import plain
from index.values import REPEATED_WORDS, SURE, Article, Finding, text_id

KEY_DIGITS = 32


class WatchKind(StrEnum):
    """What a watch waits for: an actor's words, an answer to a question, an outlet's articles."""

    ACTOR = "actor"
    QUESTION = "question"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Watched:
    """What is waited for.

    `text` is the subject of an actor's words, which may be empty, or the question; `outlet` the
    one whose articles count, which a source has. `least` is the confidence, in [0, 1], that an
    actor's statement needs.
    """

    kind: WatchKind
    text: str = ""
    actor: str | None = None
    outlet: str | None = None
    least: float = SURE


@dataclass(frozen=True, slots=True)
class Match:
    """One thing that was waited for.

    `key` is the same for the same words of the same speaker, whatever the article; `words` are
    those of the subject or the question that stand in the quote or beside it, as they stand there.
    """

    finding: Finding
    key: str
    words: tuple[str, ...] = ()


def key_of(said: str, who: str, article: Article) -> str:
    """Return what tells one quote from another; short ones count apart in every text."""
    words = plain(said)
    place = "" if len(words.split()) >= REPEATED_WORDS else text_id(article.id)
    return hashlib.sha256(f"{who}\0{words}\0{place}".encode()).hexdigest()[:KEY_DIGITS]


def article_key(article: Article) -> str:
    """Return what tells one article from another, by its address where it has one."""
    return hashlib.sha256(f"article\0{article.url or article.id}".encode()).hexdigest()[:KEY_DIGITS]
