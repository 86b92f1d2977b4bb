"""Which articles of which library were there when, so that only new ones are told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.store.file import StoreFile
from bot.store.watch_values import Find
from bot.store.watches import insert_finds, repeat_finds


class Seen:
    """The tables of articles seen; a library is named by its server, the shared one by ""."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def generation(self, library: str) -> tuple[bool, str | None]:
        """Say whether a library was looked at before, and which generation it had then."""
        with self._file.open() as connection:
            found = connection.execute(
                "SELECT generation FROM looks WHERE library = ?", (library,)
            ).fetchone()
        return found is not None, None if found is None else found[0]

    def new(self, library: str, places: Mapping[str, str]) -> dict[str, float | None]:
        """Return the articles that were not seen before, each with when the one that stood in its
        place was; None where nothing did.
        """
        with self._file.open() as connection:
            rows = connection.execute(
                "SELECT article, place, first FROM seen WHERE library = ?", (library,)
            ).fetchall()
        known = {article for article, _, _ in rows}
        before: dict[str, float] = {}
        for _, place, first in rows:
            if place:
                before[place] = min(first, before.get(place, first))
        return {
            one: before.get(place) if place else None
            for one, place in places.items()
            if one not in known
        }

    def keys(self, watch: int) -> frozenset[str]:
        """Return the keys of what was found for a watch before."""
        with self._file.open() as connection:
            rows = connection.execute("SELECT key FROM finds WHERE watch = ?", (watch,))
            return frozenset(key for (key,) in rows)

    def among(self, library: str, articles: Iterable[str]) -> frozenset[str]:
        """Return those of some articles that were seen in a library."""
        with self._file.open() as connection:
            return frozenset(
                one
                for one in articles
                if connection.execute(
                    "SELECT 1 FROM seen WHERE library = ? AND article = ?", (library, one)
                ).fetchone()
            )

    def record(
        self,
        looked: Mapping[str, str | None],
        new: Mapping[str, Mapping[str, str]],
        first: float,
        finds: Iterable[Find] = (),
        repeats: Iterable[Find] = (),
    ) -> int:
        """Note all of one look, or nothing of it: generations, new articles, what was found.

        `looked` are generations by library, `new` the places of new articles by library, `repeats`
        the finds that stand in more outlets now. Gives how many finds are new.
        """
        with self._file.open() as connection:
            for library, generation in looked.items():
                connection.execute(
                    "INSERT OR REPLACE INTO looks VALUES (?, ?)", (library, generation)
                )
            for library, places in new.items():
                connection.executemany(
                    "INSERT OR IGNORE INTO seen VALUES (?, ?, ?, ?)",
                    [(library, one, place, first) for one, place in places.items()],
                )
            repeat_finds(connection, repeats)
            return insert_finds(connection, finds)
