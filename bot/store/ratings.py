"""Whether answers helped: one vote of a user on an answer, which may be changed."""

from __future__ import annotations

from dataclasses import dataclass

from bot.store.answers import ANSWER_SECONDS, Quoted, quoted_json, quoted_of
from bot.store.file import StoreFile


@dataclass(frozen=True, slots=True)
class Rating:
    """One vote, with the answer as it was: `quoted` from finding `first` on, or the `reason`.

    `rated` is in seconds since 1970.
    """

    answer: str
    user: int
    helpful: bool
    rated: int
    quoted: tuple[Quoted, ...]
    first: int = 0
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Complaint:
    """An answer that did not help, as it was when that was last said, with its votes."""

    question: str
    channel: int | None
    message: int | None
    private: bool
    rating: Rating
    helpful: int
    unhelpful: int


class Ratings:
    """The table of ratings."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def rate(self, rating: Rating) -> bool | None:
        """Take a vote in the place of the user's former one; give that, None where none was."""
        with self._file.open() as connection:
            connection.execute("BEGIN IMMEDIATE")
            former = connection.execute(
                "SELECT helpful FROM ratings WHERE answer = ? AND user = ?",
                (rating.answer, rating.user),
            ).fetchone()
            connection.execute(
                "INSERT OR REPLACE INTO ratings VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    rating.answer,
                    rating.user,
                    rating.helpful,
                    rating.rated,
                    rating.first,
                    rating.reason,
                    quoted_json(rating.quoted),
                ),
            )
        return None if former is None else bool(former[0])

    def of_user(self, user: int) -> tuple[Rating, ...]:
        """Give all votes of one user, the oldest first."""
        with self._file.open() as connection:
            rows = connection.execute(
                "SELECT answer, user, helpful, rated, first, reason, quoted FROM ratings"
                " WHERE user = ? ORDER BY rated, answer",
                (user,),
            )
            return tuple(_rating(*row) for row in rows)

    def complaints(self, guild: int) -> tuple[Complaint, ...]:
        """Give a server's answers that somebody found not helpful, the last vote first."""
        with self._file.open() as connection:
            rows = connection.execute(
                "SELECT question, channel, message, private,"
                " (SELECT count(*) FROM ratings r WHERE r.answer = a.id AND r.helpful),"
                " (SELECT count(*) FROM ratings r WHERE r.answer = a.id AND NOT r.helpful),"
                " v.answer, v.user, v.helpful, max(v.rated), v.first, v.reason, v.quoted"
                " FROM ratings v JOIN answers a ON a.id = v.answer"
                " WHERE a.guild = ? AND NOT v.helpful GROUP BY a.id ORDER BY v.rated DESC, a.id",
                (guild,),
            )
            return tuple(
                Complaint(question, channel, message, bool(private), _rating(*vote), yes, no)
                for question, channel, message, private, yes, no, *vote in rows
            )

    def forget(self, user: int) -> int:
        """Delete all votes of one user; give how many."""
        with self._file.open() as connection:
            return connection.execute("DELETE FROM ratings WHERE user = ?", (user,)).rowcount

    def prune(self, now: int) -> None:
        """Delete what is older than it may be."""
        with self._file.open() as connection:
            connection.execute("DELETE FROM ratings WHERE rated < ?", (now - ANSWER_SECONDS,))

    def sweep(self) -> None:
        """Delete votes on answers that are gone."""
        with self._file.open() as connection:
            connection.execute("DELETE FROM ratings WHERE answer NOT IN (SELECT id FROM answers)")


def _rating(
    answer: str, user: int, helpful: int, rated: int, first: int, reason: str | None, quoted: str
) -> Rating:
    return Rating(answer, user, bool(helpful), rated, quoted_of(quoted), first, reason)
