"""Which message of the bot answers which, so that an edited question is answered anew."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass

from bot.store.file import StoreFile

REPLY_SECONDS = 15 * 60  # later edits and deletions are left alone: the talk has moved on


@dataclass(frozen=True, slots=True)
class Reply:
    """The bot's message that answers a question: `place` is the channel it stands in.

    `digest` tells contents apart without keeping them; `before` is the turn before the question,
    `turn` the one that it made.
    """

    question: int
    place: int
    reply: int
    user: int
    digest: str
    before: str | None = None
    turn: str | None = None


class Replies:
    """The table of replies."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def remember(self, reply: Reply) -> None:
        """Keep a reply, and forget those of long ago."""
        now = int(time.time())
        with self._file.open() as connection:
            connection.execute("DELETE FROM replies WHERE at < ?", (now - REPLY_SECONDS,))
            connection.execute(
                "INSERT OR REPLACE INTO replies VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    reply.question,
                    reply.place,
                    reply.reply,
                    reply.user,
                    reply.digest,
                    reply.before,
                    reply.turn,
                    now,
                ),
            )

    def of(self, question: int) -> Reply | None:
        """Give the reply to a question; None where there is none, or it is too old."""
        since = int(time.time()) - REPLY_SECONDS
        with self._file.open() as connection:
            found = connection.execute(
                "SELECT question, place, reply, user, digest, before, turn FROM replies"
                " WHERE question = ? AND at >= ?",
                (question, since),
            ).fetchone()
        return None if found is None else Reply(*found)

    def turn_of(self, place: int, reply: int) -> tuple[str, int] | None:
        """Give the turn that one of the bot's messages answers, and who asked; None if too old."""
        since = int(time.time()) - REPLY_SECONDS
        with self._file.open() as connection:
            found = connection.execute(
                "SELECT turn, user FROM replies WHERE place = ? AND reply = ? AND at >= ?",
                (place, reply, since),
            ).fetchone()
        return None if found is None or found[0] is None else (str(found[0]), int(found[1]))

    def of_user(self, user: int) -> tuple[Reply, ...]:
        """Give the replies to a user's questions that are still kept."""
        with self._file.open() as connection:
            rows = connection.execute(
                "SELECT question, place, reply, user, digest, before, turn FROM replies"
                " WHERE user = ? ORDER BY question",
                (user,),
            )
            return tuple(Reply(*row) for row in rows)

    def prune(self, now: int) -> None:
        """Forget what is left alone by now."""
        with self._file.open() as connection:
            connection.execute("DELETE FROM replies WHERE at < ?", (now - REPLY_SECONDS,))

    def forget_user(self, user: int) -> None:
        """Forget the replies to all questions of a user."""
        with self._file.open() as connection:
            connection.execute("DELETE FROM replies WHERE user = ?", (user,))

    def forget(self, question: int) -> None:
        """Forget the reply to a question."""
        with self._file.open() as connection:
            connection.execute("DELETE FROM replies WHERE question = ?", (question,))


def digest_of(content: str) -> str:
    """Tell contents apart without keeping them."""
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:32]
