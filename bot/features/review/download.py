"""Groups of unanswered questions, and what is kept of a user, as files: pure."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from bot.features.review.grouping import Group
from bot.store.answers import Kept, Quoted
from bot.store.own import Own
from index import Question

# What a spreadsheet would run as a formula, at the start of a cell.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
HEADER = ("count", "question", "actor", "outlet", "since", "until", "reason", "first", "last")


def as_csv(groups: Sequence[Group]) -> bytes:
    """Write the groups as a table; a cell that a spreadsheet would run gets an apostrophe."""
    written = io.StringIO()
    table = csv.writer(written)
    table.writerow(HEADER)
    for group in groups:
        table.writerow([_harmless(_plain(_row(group)[name])) for name in HEADER])
    return written.getvalue().encode("utf-8-sig")  # the mark by which Excel knows UTF-8


def as_json(groups: Sequence[Group]) -> bytes:
    """Write the groups with every wording."""
    return _file([{**_row(group), "wordings": list(group.wordings)} for group in groups])


def own_data(user: int, own: Own) -> bytes:
    """Write all that is kept of a user."""
    return _file(
        {
            "user": str(user),
            "answers": [_answer(answer) for answer in own.answers],
            "ratings": [
                {
                    "answer": rating.answer,
                    "helpful": rating.helpful,
                    "rated": moment(rating.rated),
                    "reason": rating.reason,
                    "quoted": [_quote(one) for one in rating.quoted],
                }
                for rating in own.ratings
            ],
            "conversations": [
                {"place": str(place), "turn": json.loads(turn)} for place, turn in own.conversations
            ],
            "replies": [
                {
                    "message": str(reply.question),
                    "reply": str(reply.reply),
                    "place": str(reply.place),
                    "turns": [json.loads(turn) for turn in (reply.before, reply.turn) if turn],
                }
                for reply in own.replies
            ],
            "buttons": list(own.buttons),
            "watches": [
                {
                    "server": None if one.guild is None else str(one.guild),
                    "channel": None if one.channel is None else str(one.channel),
                    "made": moment(int(one.made)),
                    "kind": one.wanted.kind.value,
                    "actor": one.wanted.actor,
                    "text": one.wanted.text,
                    "outlet": one.wanted.outlet,
                    "when": one.rhythm.value,
                    "state": one.state.value,
                }
                for one in own.watches
            ],
        }
    )


def moment(seconds: int) -> str:
    """Write a moment in UTC.

    >>> moment(0)
    '1970-01-01T00:00:00+00:00'
    """
    return datetime.fromtimestamp(seconds, UTC).isoformat()


def _row(group: Group) -> dict[str, Any]:
    question: Question = group.question
    return {
        "count": group.count,
        "question": question.text,
        "actor": question.actor,
        "outlet": question.outlet,
        "since": question.since,
        "until": question.until,
        "reason": group.reason,
        "first": moment(group.first),
        "last": moment(group.last),
    }


def _answer(answer: Kept) -> dict[str, Any]:
    places = {"server": answer.guild, "channel": answer.channel, "message": answer.message}
    return {
        "id": answer.id,
        "asked": moment(answer.asked),
        **{name: None if number is None else str(number) for name, number in places.items()},
        "private": answer.private,
        "shared": answer.shared,
        "question": json.loads(answer.question),
        "generation": answer.generation,
        "reason": answer.reason,
        "quoted": [_quote(one) for one in answer.quoted],
    }


def _quote(quoted: Quoted) -> dict[str, Any]:
    return {"article": quoted.article, "title": quoted.title, "span": quoted.span}


def _file(told: object) -> bytes:
    return json.dumps(told, ensure_ascii=False, indent=1, default=date.isoformat).encode(
        "utf-8", "replace"
    )


def _plain(value: object) -> str:
    return "" if value is None else str(value)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell
