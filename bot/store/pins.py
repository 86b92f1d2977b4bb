"""Commands of single servers that ask for one actor."""

from __future__ import annotations

from dataclasses import dataclass

from bot.store.file import StoreFile


@dataclass(frozen=True, slots=True)
class Pin:
    """A command of one server that asks for one actor."""

    guild: int
    command: str
    actor: str


class Pins:
    """The table of pins."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def all(self, guild: int | None = None) -> tuple[Pin, ...]:
        """Give the pins of a server, or of all, by their commands."""
        with self._file.open() as connection:
            rows = connection.execute(
                "SELECT guild, command, actor FROM pins"
                " WHERE ? IS NULL OR guild = ? ORDER BY guild, command",
                (guild, guild),
            )
            return tuple(Pin(*row) for row in rows)

    def add(self, pin: Pin) -> None:
        """Remember a pin; one of the same server and command gives way."""
        with self._file.open() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO pins VALUES (?, ?, ?)", (pin.guild, pin.command, pin.actor)
            )

    def remove(self, pin: Pin) -> None:
        """Forget a pin."""
        with self._file.open() as connection:
            connection.execute(
                "DELETE FROM pins WHERE guild = ? AND command = ?", (pin.guild, pin.command)
            )
