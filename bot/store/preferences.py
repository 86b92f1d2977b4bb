"""How each server wants to be answered."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

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
                connection.execute(
                    "INSERT INTO preferences VALUES (?, ?)", (guild, json.dumps(asdict(chosen)))
                )


def _read(chosen: str) -> Preferences:
    """Read what `set` wrote; what another version wrote that this one does not know is plain."""
    try:
        told = json.loads(chosen)
        told["strictness"] = Strictness(told["strictness"])
        told["channels"] = tuple(told["channels"])
        quiet = told.get("quiet")
        told["quiet"] = None if quiet is None else (int(quiet[0]), int(quiet[1]))
        return Preferences(**told)
    except (ValueError, TypeError, KeyError):
        return PLAIN
