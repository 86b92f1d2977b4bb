"""The question before, and where what a message may replace stands in it: pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.features.conversation.nouns import things
from bot.features.conversation.periods import Period, find_period
from bot.features.conversation.phrases import Span, first_name, subject_of
from bot.features.conversation.turns import Turn


@dataclass(frozen=True, slots=True)
class Parts:
    """The question before without its end mark, and where what may be replaced stands in it.

    `kind` is the actor's, None where its name only tells of what: "the Russian delegation".
    """

    text: str
    actor: Span | None
    subject: Span | None
    period: Period | None
    kind: str | None = None

    @property
    def name(self) -> str:
        """The actor's name as it stands; empty where there is none that a pronoun could mean."""
        return self.text[slice(*self.actor)] if self.actor and self.kind else ""


def parts_of(turn: Turn, kinds: Mapping[str, str]) -> Parts:
    """Find the parts of a turn's question; `kinds` are the kinds of those names that are known."""
    text = bare(turn.question.text)
    period = find_period(text, turn.question.since or turn.day)
    ended = period.span[0] if period and period.span[1] == len(text) else len(text)
    subject = subject_of(text, len(text[:ended].rstrip()))
    actor = first_name(text[: subject[0]] if subject else text, kinds)
    if actor is None:
        return Parts(text, None, subject, period)
    name = text[slice(*actor)]
    own = name[len("the ") :] if name[:4].casefold() == "the " else name
    kind = kinds.get(name) or kinds.get(own)
    if any(start == actor[0] and end > actor[1] for start, end in things(text)):
        actor, kind = (actor[1] - len(own), actor[1]), None  # the article is not the name's
    return Parts(text, actor, subject, period, kind)


def without_period(parts: Parts) -> Parts:
    """Take the period out of the question; what stands before it keeps its place."""
    if parts.period is None:
        return parts
    start, end = parts.period.span
    text = " ".join(f"{parts.text[:start].rstrip()} {parts.text[end:].lstrip()}".split())
    kept = [span if span and span[1] <= start else None for span in (parts.actor, parts.subject)]
    return Parts(text, kept[0], kept[1], None, parts.kind)


def put(text: str, span: Span, words: str) -> str:
    """Put words in the place of others; only one article is left before them."""
    before = text[: span[0]]
    if before.casefold().endswith(" the ") and words.casefold().startswith("the "):
        words = words[len("the ") :]
    return f"{before}{words}{text[span[1] :]}"


def bare(text: str) -> str:
    """Return a text on one line without the marks around it."""
    return " ".join(text.split()).strip(" ?!.…,;:")
