"""What is watched for, what was found of it, and what of that was sent: values, and their text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from pydantic import TypeAdapter

from index import Article, Finding, Match, Speaker, Watched

DIGEST_DIGITS = 12
CHANGED, CORRECTED = "changed:", "corrected:"  # what the keys of notes begin with

Span = tuple[int, int]


class Rhythm(StrEnum):
    """When a watch tells what it found."""

    AT_ONCE = "at_once"
    HOURLY = "hourly"
    DAILY = "daily"
    WEEKLY = "weekly"


class State(StrEnum):
    """Whether a watch waits to be confirmed, watches, or was paused."""

    DRAFT = "draft"
    ON = "on"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Watch:
    """A watch of a server that posts into a channel, or, without a server, of its `maker`, who is
    told directly.

    `minute` is the minute of the day at which daily and weekly digests come. `made` is in seconds
    since 1970: only what is published later is told. `reason` says why it is paused, as the name
    of a sentence; "" where an admin paused it.
    """

    id: int
    guild: int | None
    maker: int
    channel: int | None
    wanted: Watched
    rhythm: Rhythm
    minute: int
    role: int | None
    language: str
    made: float
    state: State = State.DRAFT
    reason: str = ""

    @property
    def place(self) -> int:
        """Where it posts: a channel, or the person who follows."""
        return self.maker if self.channel is None else self.channel


@dataclass(frozen=True, slots=True)
class Told:
    """A quote as it was found: spans of an article's text, which `digest` tells from any other."""

    article: str
    digest: str
    span: Span
    highlight: tuple[Span, ...]
    paragraph: int
    score: float
    answer: Span | None
    own_words: bool
    speaker: Speaker | None
    words: tuple[str, ...]
    also: tuple[str, ...]
    url: str | None
    outlet: str | None
    title: str
    said: str

    def finding(self, article: Article, also: Sequence[Article] = ()) -> Finding | None:
        """Return the quote in its article; None where that no longer has its words."""
        if article.sha256[:DIGEST_DIGITS] != self.digest:
            return None
        start, end = self.span
        return Finding(
            article=article,
            span=self.span,
            text=article.text[start:end],
            highlight=self.highlight,
            paragraph=self.paragraph,
            score=self.score,
            speaker=self.speaker,
            also=tuple(also),
            answer=self.answer,
            marked=not self.own_words,
        )


@dataclass(frozen=True, slots=True)
class Find:
    """One match of a watch; `sending` is the message that tells it, None while it waits."""

    id: int
    watch: int
    key: str
    found: float
    moment: str
    told: Told
    sending: int | None = None

    @property
    def is_note(self) -> bool:
        """Whether this is a note below an earlier post."""
        return self.key.startswith((CHANGED, CORRECTED))

    @property
    def replies_to(self) -> int:
        """The find that a note is about."""
        return int(self.key.rpartition(":")[2])


@dataclass(frozen=True, slots=True)
class Sending:
    """One message, written down before it is sent; `message` and `sent` once Discord has it.

    `place` is the channel, or the person, that it counts for; `channel` where it stands.
    """

    id: int
    place: int
    nonce: int
    begun: float
    digest: bool
    roles: tuple[int, ...]
    channel: int | None = None
    message: int | None = None
    sent: float | None = None


def told_of(match: Match) -> Told:
    """Return what is kept of a match."""
    one = match.finding
    spans = one.highlight or (one.span,)
    return Told(
        article=one.article.id,
        digest=one.article.sha256[:DIGEST_DIGITS],
        span=one.span,
        highlight=one.highlight,
        paragraph=one.paragraph,
        score=one.score,
        answer=one.answer,
        own_words=one.own_words,
        speaker=one.speaker,
        words=match.words,
        also=tuple(other.id for other in one.also),
        url=one.article.url,
        outlet=one.article.outlet,
        title=one.article.title,
        said=" ".join(one.article.text[slice(*span)] for span in spans),
    )


WATCHED = TypeAdapter(Watched)
"""Reads and writes what is watched for, as JSON."""
TOLD = TypeAdapter(Told)
"""Reads and writes a quote as it was found, as JSON."""
