"""What was asked last, by whom, where: kept for a short while."""

from __future__ import annotations

import time

from bot.store.file import StoreFile

CONVERSATION_SECONDS = 30 * 60  # after so long, "and Russia?" is no longer about the same thing
ANYBODY = 0  # the place of a user in what a thread began with, which all of its people continue


class Conversations:
    """The table of conversations, one for each user in each channel, thread or direct messages.

    `owner` is whose question a turn is, also of what a thread began with.
    """

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def remember(
        self, place: int, user: int, turn: str, message: int = 0, owner: int | None = None
    ) -> None:
        """Keep what a message asked, unless a later one has asked, and forget what is over."""
        now = int(time.time())
        with self._file.open() as connection:
            connection.execute("DELETE FROM turns WHERE at < ?", (now - CONVERSATION_SECONDS,))
            connection.execute(
                "INSERT INTO turns VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                " owner = excluded.owner, message = excluded.message, turn = excluded.turn,"
                " at = excluded.at WHERE excluded.message >= turns.message",
                (place, user, user if owner is None else owner, message, turn, now),
            )

    def recall(self, place: int, user: int) -> tuple[str, int] | None:
        """Give what the user asked last there, or what its thread began with, and who asked it.

        None once it is over.
        """
        since = int(time.time()) - CONVERSATION_SECONDS
        with self._file.open() as connection:
            found = connection.execute(
                "SELECT turn, owner FROM turns WHERE place = ? AND user IN (?, ?) AND at >= ?"
                " ORDER BY user = ? DESC LIMIT 1",
                (place, user, ANYBODY, since, user),
            ).fetchone()
        return None if found is None else (str(found[0]), int(found[1]))

    def of_user(self, user: int) -> tuple[tuple[int, str], ...]:
        """Give (place, turn) of all that a user asked last and that is still kept."""
        with self._file.open() as connection:
            return tuple(
                (int(place), str(turn))
                for place, turn in connection.execute(
                    "SELECT place, turn FROM turns WHERE owner = ? ORDER BY place", (user,)
                )
            )

    def replace(self, place: int, user: int, message: int, turn: str | None) -> None:
        """Put another turn in the place of the one that a message made; None takes it back."""
        with self._file.open() as connection:
            if turn is None:
                connection.execute(
                    "DELETE FROM turns WHERE place = ? AND user = ? AND message = ?",
                    (place, user, message),
                )
            else:
                connection.execute(
                    "UPDATE turns SET turn = ? WHERE place = ? AND user = ? AND message = ?",
                    (turn, place, user, message),
                )

    def forget(self, user: int) -> int:
        """Forget all that a user asked; give how many conversations that were."""
        with self._file.open() as connection:
            gone = connection.execute("DELETE FROM turns WHERE owner = ?", (user,))
            return gone.rowcount

    def prune(self, now: int) -> None:
        """Forget what is over."""
        with self._file.open() as connection:
            connection.execute("DELETE FROM turns WHERE at < ?", (now - CONVERSATION_SECONDS,))
