"""The list of sources with corrections and withdrawals on a server, where all machines see them.

Sources themselves, and how each fetch went, stay with the home that builds.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any, Protocol

from index.storage.catalogue import AliasEdit, Catalogue, OutletEdit

_ADD = (
    "INSERT INTO onrecord.corrections (library, of_outlet, kind, one, other) "
    "VALUES (%s, %s, %s, %s, %s)"
)
_WITHDRAW = (
    "INSERT INTO onrecord.withdrawn VALUES (%s, %s, %s) ON CONFLICT (library, article) "
    "DO UPDATE SET for_good = onrecord.withdrawn.for_good OR excluded.for_good"
)


class Asked(Protocol):
    """A server with its tables."""

    def transaction(self) -> Any:
        """Give a cursor whose work is done whole or not at all."""

    def rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""


class SharedCatalogue(Catalogue):
    """A catalogue of which the server has what is to hold on every machine at once."""

    def __init__(
        self, path: Path, server: Asked, library: str, changed: Callable[[], None]
    ) -> None:
        super().__init__(path)
        self._server = server
        self._library = library
        self._changed = changed

    @staticmethod
    def carry_over(path: Path, cursor: Any, library: str) -> None:
        """Give the server what a home's own list has of corrections and withdrawals."""
        own = Catalogue(path)
        for alias in own.alias_edits():
            cursor.execute(_ADD, (library, False, alias.kind, alias.actor, alias.alias))
        for outlet in own.outlet_edits():
            cursor.execute(_ADD, (library, True, outlet.kind, outlet.outlet, outlet.into))
        for_good = own.withdrawn(for_good=True)
        for article in own.withdrawn():
            cursor.execute(_WITHDRAW, (library, article, article in for_good))

    def withdraw(self, articles: Collection[str], *, for_good: bool) -> None:
        """Let articles answer no more: for good, or until a build has left them out."""
        self._write(*((_WITHDRAW, (self._library, one, for_good)) for one in sorted(articles)))

    def withdrawn(self, *, for_good: bool = False) -> frozenset[str]:
        """Return the articles that answer no more, all or those for good."""
        found = self._server.rows(
            "SELECT article FROM onrecord.withdrawn WHERE library = %s AND for_good >= %s",
            (self._library, for_good),
        )
        return frozenset(article for (article,) in found)

    def readmit(self, articles: Collection[str]) -> None:
        """Let articles answer again."""
        query = "DELETE FROM onrecord.withdrawn WHERE library = %s AND article = ANY(%s)"
        self._write((query, (self._library, sorted(articles))))

    def alias_edits(self) -> tuple[AliasEdit, ...]:
        """Return the corrections of names in the order in which they were made."""
        return tuple(AliasEdit(*row) for row in self._corrections(of_outlet=False))

    def record_alias_edit(self, edit: AliasEdit) -> None:
        """Add a correction; a later one about the same alias takes the place of an earlier one."""
        query = (
            "DELETE FROM onrecord.corrections WHERE library = %s AND NOT of_outlet AND other = %s"
        )
        self._write(
            (query, (self._library, edit.alias)),
            (_ADD, (self._library, False, edit.kind, edit.actor, edit.alias)),
        )

    def outlet_edits(self) -> tuple[OutletEdit, ...]:
        """Return the corrections of outlets in the order in which they were made."""
        return tuple(OutletEdit(*row) for row in self._corrections(of_outlet=True))

    def record_outlet_edit(self, edit: OutletEdit) -> None:
        """Add a correction; each is applied to what those before it made."""
        self._write((_ADD, (self._library, True, edit.kind, edit.outlet, edit.into)))

    def _corrections(self, *, of_outlet: bool) -> list[tuple[Any, ...]]:
        return self._server.rows(
            "SELECT kind, one, other FROM onrecord.corrections WHERE library = %s "
            "AND of_outlet = %s ORDER BY number",
            (self._library, of_outlet),
        )

    def _write(self, *several: tuple[str, tuple[object, ...]]) -> None:
        with self._server.transaction() as cursor:
            for query, values in several:
                cursor.execute(query, values)
            cursor.execute(
                "INSERT INTO onrecord.libraries VALUES (%s, NULL, NULL, NULL, 1) "
                "ON CONFLICT (name) DO UPDATE SET version = onrecord.libraries.version + 1",
                (self._library,),
            )
        self._changed()
