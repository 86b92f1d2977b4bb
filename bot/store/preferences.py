"""How each server wants to be answered."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import TypeAdapter, ValidationError

from bot.store.file import StoreFile
from index import Strictness


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a server's admins chose.

    `language` is a code such as "it", None for each member's own; `findings` how many quotes an
    answer has at the most; `channels` where the bot answers visibly, all where there is none.

    `zone` is the server's time zone by its IANA name, `quiet` the minutes of the day between which
    watches post nothing, `notices` the channel in which admins are told of failures. Of `posts`
    a channel gets so many an hour and a day: more than ten an hour is no news but a flood.
    """

    language: str | None = None
    private: bool = False
    findings: int = 3
    strictness: Strictness = Strictness.BALANCED
    channels: tuple[int, ...] = ()
    zone: str = "UTC"
    quiet: tuple[int, int] | None = None
    notices: int | None = None
    posts_hour: int = 10
    posts_day: int = 50


PLAIN = Preferences()
_STORED = TypeAdapter(Preferences)


class PreferencesTable:
    """The table of preferences."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def all(self) -> dict[int, Preferences]:
        """Give the preferences of every server that has any; unknown ones are passed over."""
        with self._file.open() as connection:
            rows = connection.execute("SELECT guild, chosen FROM preferences").fetchall()
        return {guild: _read(chosen) for guild, chosen in rows}

    def set(self, guild: int, chosen: Preferences) -> None:
        """Remember a server's preferences; the usual ones need no remembering."""
        with self._file.open() as connection:
            connection.execute("DELETE FROM preferences WHERE guild = ?", (guild,))
            if chosen != PLAIN:
                stored = _STORED.dump_json(chosen).decode()
                connection.execute("INSERT INTO preferences VALUES (?, ?)", (guild, stored))


def _read(chosen: str) -> Preferences:
    """Read what `set` wrote; what this version cannot read is plain, what it does not know is
    left out."""
    try:
        return _STORED.validate_json(chosen)
    except ValidationError:
        return PLAIN
