"""What was asked last in a conversation, as far as the next message may refer to it: pure."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date, datetime

from bot.features.conversation.nouns import meant
from index import Findings, Question

INDEFINITE = re.compile(r"\Aan? ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Turn:
    """A question as it was understood, the day of the article that answered it, and who spoke.

    `speaker` is a person whose name was sure; None where nobody was named. `topic` is the first
    thing that the answering words name. `others` is whether somebody else asked the question than
    whoever goes on from it.
    """

    question: Question
    day: date | None = None
    speaker: str | None = None
    topic: str | None = None
    others: bool = False


def turn_of(found: Findings) -> Turn:
    """Take from an answer what the next message may refer to."""
    first = found.findings[0] if found.findings else None
    published = first.article.published if first else None
    day = published.date() if isinstance(published, datetime) else published
    speaker = first.speaker if first else None
    named = speaker is not None and speaker.person and not speaker.uncertain
    answered = first.article.text[slice(*first.highlight[0])] if first and first.highlight else ""
    topic = meant(answered)
    if topic is not None:
        topic = INDEFINITE.sub("the ", topic)  # it is known by now
    return Turn(found.question, day, speaker.name if speaker and named else None, topic)


def encode(turn: Turn) -> str:
    """Write a turn in one short line.

    >>> encode(Turn(Question("Who leads?", since=date(2021, 1, 1))))
    '["Who leads?",null,"2021-01-01"]'
    """
    asked = turn.question
    days = [day.isoformat() if day else None for day in (asked.since, asked.until, turn.day)]
    told: list[object] = [
        asked.text,
        asked.outlet,
        *days,
        turn.speaker,
        turn.topic,
        turn.others or None,
    ]
    while len(told) > 1 and told[-1] is None:
        told.pop()
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def decode(text: str) -> Turn | None:
    """Read what `encode` wrote; None where it is not that."""
    try:
        asked, *rest = json.loads(text)
        outlet, since, until, day, speaker, topic, others = rest + [None] * (7 - len(rest))
        if (
            not all(isinstance(one, str | None) for one in (asked, outlet, speaker, topic))
            or not asked
        ):
            return None
        days = [date.fromisoformat(one) if one else None for one in (since, until, day)]
    except (ValueError, TypeError, RecursionError):
        return None
    question = Question(asked, outlet=outlet, since=days[0], until=days[1])
    return Turn(question, days[2], speaker, topic, others is True)
