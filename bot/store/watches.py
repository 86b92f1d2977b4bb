"""The tables of what is watched for, what was found of it, and what of that was sent."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from bot.store.file import StoreFile
from bot.store.watch_values import TOLD, WATCHED, Find, Rhythm, Sending, State, Watch

FIND_DAYS = 365  # as long as a quote that comes again in another outlet is known
DRAFT_SECONDS = 24 * 3600  # as long as a preview waits to be confirmed
WATCH_COLUMNS = (
    "id, guild, maker, channel, wanted, rhythm, minute, role, language, made, state, reason"
)
FIND_COLUMNS = "id, watch, key, found, moment, told, sending"
SENDING_COLUMNS = "id, place, nonce, begun, digest, roles, channel, message, sent"
_NO_FOLLOWER = (
    "DELETE FROM failures WHERE guild < 0 AND -guild NOT IN "
    "(SELECT maker FROM watches WHERE guild IS NULL)"
)
"""Forgets what people were told of who follow nobody any more; servers have positive numbers."""


class Watches:
    """The tables of watches, finds and sendings."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def add(self, watch: Watch) -> Watch:
        """Remember a watch; give it with its number."""
        with self._file.open() as connection:
            made = connection.execute(
                f"INSERT INTO watches ({WATCH_COLUMNS}) VALUES (NULL{', ?' * 11})", _row(watch)[1:]
            )
            return replace(watch, id=int(made.lastrowid or 0))

    def change(self, watch: Watch) -> None:
        """Put a watch in the place of the one with its number; nothing where that is gone."""
        names = WATCH_COLUMNS.split(", ")[1:]
        with self._file.open() as connection:
            connection.execute(
                f"UPDATE watches SET {', '.join(f'{name} = ?' for name in names)} WHERE id = ?",
                (*_row(watch)[1:], watch.id),
            )

    def remove(self, watch: int) -> bool:
        """Forget a watch and what was found for it; say whether there was one."""
        with self._file.open() as connection:
            connection.execute("DELETE FROM finds WHERE watch = ?", (watch,))
            gone = connection.execute("DELETE FROM watches WHERE id = ?", (watch,)).rowcount == 1
            connection.execute(_NO_FOLLOWER)
            return gone

    def get(self, watch: int) -> Watch | None:
        """Return a watch by its number."""
        return next(iter(self._watches("id = ?", watch)), None)

    def on(self) -> tuple[Watch, ...]:
        """Return all watches that watch."""
        return self._watches("state = ?", State.ON)

    def of_guild(self, guild: int) -> tuple[Watch, ...]:
        """Return a server's watches but drafts."""
        return self._watches("guild = ? AND state != ?", guild, State.DRAFT)

    def of_follower(self, user: int) -> tuple[Watch, ...]:
        """Return what a person follows."""
        return self._watches("guild IS NULL AND maker = ? AND state != ?", user, State.DRAFT)

    def of_maker(self, user: int) -> tuple[Watch, ...]:
        """Return all watches that a person made, here or there."""
        return self._watches("maker = ?", user)

    def forget_maker(self, user: int) -> None:
        """Delete what a person follows; a server's watch stays, without whoever made it."""
        with self._file.open() as connection:
            own = "SELECT id FROM watches WHERE guild IS NULL AND maker = ?"
            connection.execute(f"DELETE FROM finds WHERE watch IN ({own})", (user,))
            connection.execute("DELETE FROM watches WHERE guild IS NULL AND maker = ?", (user,))
            connection.execute("DELETE FROM sendings WHERE place = ?", (user,))
            connection.execute("DELETE FROM failures WHERE guild = ?", (-user,))
            connection.execute("UPDATE watches SET maker = 0 WHERE maker = ?", (user,))

    def waiting(self) -> tuple[Find, ...]:
        """Return what is not sent yet of the watches that watch, the oldest article first."""
        return self._finds(
            "sending IS NULL AND watch IN (SELECT id FROM watches WHERE state = 'on')"
        )

    def find(self, find: int) -> Find | None:
        """Return a find by its number."""
        return next(iter(self._finds("id = ?", find)), None)

    def of_sending(self, sending: int) -> tuple[Find, ...]:
        """Return what one message tells, in its order."""
        return self._finds("sending = ?", sending)

    def sent_since(self, since: float) -> tuple[Find, ...]:
        """Return what was found since a moment and has been sent."""
        return self._finds(
            "found >= ? AND sending IN (SELECT id FROM sendings WHERE sent IS NOT NULL)", since
        )

    def by_key(self, watch: int, key: str) -> Find | None:
        """Return what was found for a watch under a key."""
        return next(iter(self._finds("watch = ? AND key = ?", watch, key)), None)

    def to_amend(self, since: float) -> tuple[Find, ...]:
        """Return what stands in other outlets, too, than its post of its own says, if that was
        sent since a moment and was not amended before.
        """
        posts = "SELECT id FROM sendings WHERE sent >= ? AND digest = 0 AND message IS NOT NULL"
        return self._finds(f"amend = 1 AND sending IN ({posts})", since)

    def amended(self, find: int) -> None:
        """Note that a post was amended: that is done once."""
        with self._file.open() as connection:
            connection.execute("UPDATE finds SET amend = 2 WHERE id = ?", (find,))

    def drop(self, finds: Iterable[int]) -> None:
        """Forget what can no longer be told; that it was found is kept."""
        with self._file.open() as connection:
            connection.executemany(
                "UPDATE finds SET sending = 0 WHERE id = ?", [(one,) for one in finds]
            )

    def begin(self, sending: Sending, finds: Sequence[int]) -> Sending:
        """Write down that a message is about to be sent, and what it tells; give it numbered."""
        with self._file.open() as connection:
            made = connection.execute(
                "INSERT INTO sendings (place, nonce, begun, digest, roles) VALUES (?, ?, ?, ?, ?)",
                (
                    sending.place,
                    sending.nonce,
                    sending.begun,
                    sending.digest,
                    json.dumps(sending.roles),
                ),
            )
            number = int(made.lastrowid or 0)
            connection.executemany(
                "UPDATE finds SET sending = ? WHERE id = ?", [(number, one) for one in finds]
            )
        return Sending(
            number, sending.place, sending.nonce, sending.begun, sending.digest, sending.roles
        )

    def sent(self, sending: int, channel: int, message: int, at: float) -> None:
        """Note that Discord has a message, and which."""
        with self._file.open() as connection:
            connection.execute(
                "UPDATE sendings SET channel = ?, message = ?, sent = ? WHERE id = ?",
                (channel, message, at, sending),
            )

    def abandon(self, sending: int, *, keep: bool) -> None:
        """Forget a message that cannot be sent; what it tells waits again if it is to be kept."""
        with self._file.open() as connection:
            connection.execute(
                "UPDATE finds SET sending = ? WHERE sending = ?", (None if keep else 0, sending)
            )
            connection.execute("DELETE FROM sendings WHERE id = ?", (sending,))

    def unsent(self) -> tuple[Sending, ...]:
        """Return the messages of which it is not known whether Discord has them."""
        return self._sendings("sent IS NULL ORDER BY id")

    def sending(self, sending: int) -> Sending | None:
        """Return a message by its number."""
        return next(iter(self._sendings("id = ?", sending)), None)

    def sent_times(self, place: int, since: float) -> tuple[float, ...]:
        """Return when a place was posted to since a moment, the oldest first."""
        found = self._sendings("place = ? AND sent >= ? ORDER BY sent", place, since)
        return tuple(one.sent for one in found if one.sent is not None)

    def prune(self, now: float) -> None:
        """Forget what is old: finds after a year, previews that nobody confirmed after a day."""
        since = now - FIND_DAYS * 24 * 3600
        with self._file.open() as connection:
            connection.execute("DELETE FROM finds WHERE found < ?", (since,))
            connection.execute("DELETE FROM sendings WHERE sent < ?", (since,))
            connection.execute(
                "DELETE FROM watches WHERE state = ? AND made < ?",
                (State.DRAFT, now - DRAFT_SECONDS),
            )
            connection.execute(_NO_FOLLOWER)

    def _watches(self, where: str, *values: object) -> tuple[Watch, ...]:
        with self._file.open() as connection:
            rows = connection.execute(
                f"SELECT {WATCH_COLUMNS} FROM watches WHERE {where} ORDER BY id", values
            )
            return tuple(map(_watch, rows))

    def _finds(self, where: str, *values: object) -> tuple[Find, ...]:
        with self._file.open() as connection:
            rows = connection.execute(
                f"SELECT {FIND_COLUMNS} FROM finds WHERE {where} ORDER BY moment, id", values
            )
            return tuple(map(_find, rows))

    def _sendings(self, where: str, *values: object) -> tuple[Sending, ...]:
        with self._file.open() as connection:
            rows = connection.execute(
                f"SELECT {SENDING_COLUMNS} FROM sendings WHERE {where}", values
            )
            return tuple(map(_sending, rows))


def insert_finds(connection: sqlite3.Connection, finds: Iterable[Find]) -> int:
    """Add finds in one's own transaction, each key of a watch once; give how many are new."""
    added = 0
    for one in finds:
        added += connection.execute(
            "INSERT OR IGNORE INTO finds (watch, key, found, moment, told) VALUES (?, ?, ?, ?, ?)",
            (one.watch, one.key, one.found, one.moment, TOLD.dump_json(one.told).decode()),
        ).rowcount
    return added


def repeat_finds(connection: sqlite3.Connection, finds: Iterable[Find]) -> None:
    """Put finds that stand in more outlets in the place of themselves; those sent wait to be
    amended, once.
    """
    for one in finds:
        connection.execute(
            "UPDATE finds SET told = ?, amend = CASE WHEN sending > 0 THEN MAX(amend, 1)"
            " ELSE amend END WHERE id = ?",
            (TOLD.dump_json(one.told).decode(), one.id),
        )


def _row(watch: Watch) -> tuple[Any, ...]:
    return (
        watch.id,
        watch.guild,
        watch.maker,
        watch.channel,
        WATCHED.dump_json(watch.wanted).decode(),
        watch.rhythm,
        watch.minute,
        watch.role,
        watch.language,
        watch.made,
        watch.state,
        watch.reason,
    )


def _watch(row: tuple[Any, ...]) -> Watch:
    number, guild, maker, channel, wanted, rhythm, minute, role, language, made, state, why = row
    return Watch(
        number,
        guild,
        maker,
        channel,
        WATCHED.validate_json(wanted),
        Rhythm(rhythm),
        minute,
        role,
        language,
        made,
        State(state),
        why,
    )


def _find(row: tuple[Any, ...]) -> Find:
    number, watch, key, found, moment, told, sending = row
    return Find(number, watch, key, found, moment, TOLD.validate_json(told), sending)


def _sending(row: tuple[Any, ...]) -> Sending:
    number, place, nonce, begun, digest, roles, channel, message, sent = row
    return Sending(
        number, place, nonce, begun, bool(digest), tuple(json.loads(roles)), channel, message, sent
    )
