"""The answers that were shown: what was asked, by whom, where, and which spans were quoted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pydantic import TypeAdapter

from bot.store.file import StoreFile

ANSWER_DAYS = 90  # as the README's privacy page says; long enough to look back on a season
ANSWER_SECONDS = ANSWER_DAYS * 24 * 3600
COLUMNS = (
    "id, asked, asker, guild, channel, message, private, shared, question, generation, reason,"
    " first, quoted"
)

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Quoted:
    """What one quote was: spans of an article's text, which `digest` tells from any other."""

    article: str
    digest: str
    span: Span
    highlight: tuple[Span, ...]
    title: str


_QUOTED = TypeAdapter(tuple[Quoted, ...])


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it is remembered; `asked` in seconds since 1970.

    `question` is the question with its filters as JSON, `first` how many findings were passed
    over before those in `quoted`. `shared` marks one that the asker of a private answer has put
    into the channel.
    """

    id: str
    asked: int
    asker: int
    guild: int | None
    channel: int | None
    private: bool
    question: str
    generation: str | None
    reason: str | None
    quoted: tuple[Quoted, ...]
    first: int = 0
    message: int | None = None
    shared: bool = False


class Answers:
    """The table of answers."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def keep(self, answer: Kept) -> None:
        """Remember an answer, in the place of one of the same id."""
        with self._file.open() as connection:
            connection.execute(
                f"INSERT OR REPLACE INTO answers ({COLUMNS}) VALUES (?{', ?' * 12})",
                (
                    answer.id,
                    answer.asked,
                    answer.asker,
                    answer.guild,
                    answer.channel,
                    answer.message,
                    answer.private,
                    answer.shared,
                    answer.question,
                    answer.generation,
                    answer.reason,
                    answer.first,
                    quoted_json(answer.quoted),
                ),
            )

    def sent(self, answer: str, channel: int, message: int) -> None:
        """Remember which message shows an answer."""
        with self._file.open() as connection:
            connection.execute(
                "UPDATE answers SET channel = ?, message = ? WHERE id = ?",
                (channel, message, answer),
            )

    def turned(self, answer: Kept) -> None:
        """Remember which page of an answer is shown now; nothing comes back that was deleted."""
        with self._file.open() as connection:
            connection.execute(
                "UPDATE answers SET generation = ?, reason = ?, first = ?, quoted = ? WHERE id = ?",
                (
                    answer.generation,
                    answer.reason,
                    answer.first,
                    quoted_json(answer.quoted),
                    answer.id,
                ),
            )

    def recall(self, answer: str) -> Kept | None:
        """Give an answer; None where it is not kept, or no longer."""
        return next(iter(self._found("id = ?", answer)), None)

    def of_asker(self, asker: int) -> tuple[Kept, ...]:
        """Give all answers to one user, the oldest first."""
        return tuple(self._found("asker = ? ORDER BY asked, id", asker))

    def unanswered(self, guild: int) -> tuple[Kept, ...]:
        """Give what could not be answered in one server, the latest first."""
        where = "guild = ? AND reason IS NOT NULL AND NOT shared ORDER BY asked DESC, id"
        return tuple(self._found(where, guild))

    def forget(self, asker: int) -> int:
        """Delete all answers to one user; give how many they were."""
        with self._file.open() as connection:
            return connection.execute("DELETE FROM answers WHERE asker = ?", (asker,)).rowcount

    def prune(self, now: int) -> None:
        """Delete what is older than it may be."""
        with self._file.open() as connection:
            connection.execute("DELETE FROM answers WHERE asked < ?", (now - ANSWER_SECONDS,))

    def _found(self, where: str, *values: object) -> list[Kept]:
        with self._file.open() as connection:
            rows = connection.execute(f"SELECT {COLUMNS} FROM answers WHERE {where}", values)
            return list(_kept(rows))


def _kept(rows: sqlite3.Cursor) -> Iterator[Kept]:
    for row in rows:
        (id_, asked, asker, guild, channel, message, private, shared, question, *rest) = row
        generation, reason, first, quoted = rest
        answer = Kept(
            id_, asked, asker, guild, channel, bool(private), question, generation, reason, ()
        )
        yield replace(
            answer,
            quoted=quoted_of(quoted),
            first=first,
            message=message,
            shared=bool(shared),
        )


def quoted_json(quoted: tuple[Quoted, ...]) -> str:
    """Write quotes as a line of JSON."""
    return _QUOTED.dump_json(quoted).decode()


def quoted_of(text: str) -> tuple[Quoted, ...]:
    """Read what `quoted_json` wrote."""
    return _QUOTED.validate_json(text)
