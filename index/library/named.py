"""A library's names: actors and outlets, and what is corrected of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from index.actors.aliases import AliasKind, OutletKind, alias_edit, outlet_edit
from index.actors.directory import ActorBook
from index.errors import (
    NotFoundError,
)
from index.library.served import Served, reads
from index.search.by_actor.said import with_affiliations
from index.storage.catalogue import AliasEdit, OutletEdit
from index.storage.generation import Generation
from index.storage.outlets import corrections, grouped
from index.storage.serving import Edits
from index.storage.table import Counts
from index.values import (
    Actor,
)

MOST_CORRECTED = 16
"""Generations kept with their outlets corrected: as for the actors' books."""


class Named(Served):
    """A library that knows who and which outlet is meant."""

    @reads
    def actors(
        self, typed: str = "", count: int = 25, *, edits: Edits | None = None
    ) -> tuple[Actor, ...]:
        """Return the actors to offer while a name is typed; without one, those who speak most."""
        serving = self._refresh()
        return self._book(serving, edits).suggest(typed, count) if serving else ()

    @reads
    def kinds(self, texts: Iterable[str], *, edits: Edits | None = None) -> dict[str, str]:
        """Give, of those texts that name an actor, the actor's kind; small letters need it whole.

        A last name alone counts where it is written as one: "crewe" is nobody, "Crewe" is Hallam.
        """
        serving = self._refresh()
        return self._book(serving, edits).kinds(texts) if serving else {}

    @reads
    def actor(self, name: str, *, edits: Edits | None = None) -> Actor:
        """Return the actor of a name or alias; raise NotFoundError with the nearest names."""
        serving = self._refresh()
        found = self._book(serving, edits).find(name) if serving else ()
        if serving and len(found) == 1:
            return with_affiliations(found[0], serving)
        if found:
            raise NotFoundError(
                f"{name!r} may be {' or '.join(one.name for one in found[:5])}: give the full name"
            )
        near = ", ".join(one.name for one in self.actors(name, 3)) if serving else ""
        raise NotFoundError(
            f"no actor called {name!r} is in the library"
            + (f"; near it: {near}" if near else ": `onrecord actors` lists them")
        )

    def edit_alias(self, kind: AliasKind, actor: str, alias: str) -> Actor:
        """Correct who is called what; kept apart from generations, so that a rebuild keeps it.

        `add` gives the actor the alias, `remove` takes it away, `merge` makes the actor called
        `alias` one with `actor`, `split` makes the alias an actor of its own. Gives the actor
        that the correction is about; raises NotFoundError where one that is named is unknown.
        """
        edit = alias_edit(kind, actor, alias, self.actor)
        self.record_edit(edit)
        return self.actor(edit.alias if kind == "split" else edit.actor)

    def outlets(self, *, edits: Edits | None = None) -> tuple[str, ...]:
        """Return the outlets, by name."""
        serving = self._under(edits)
        return serving.table.outlets if serving else ()

    def outlet_groups(self, *, edits: Edits | None = None) -> Mapping[str, str]:
        """Give, by every name that articles have for an outlet, the name that stands for it."""
        serving = self._under(edits)
        return serving.table.grouping if serving else {}

    def outlet_counts(self) -> Counts:
        """Return the names that articles have for outlets, with the number of these articles."""
        serving = self._refresh()
        return serving.table.names if serving else ()

    def edit_outlet(self, kind: OutletKind, outlet: str, other: str = "") -> str:
        """Correct which names of outlets are one; kept apart from generations.

        `merge` makes the outlet `other` one with `outlet`, `split` makes `outlet` one of its own.
        Gives the outlet that the correction is about; raises NotFoundError where it is unknown.
        """
        edit = outlet_edit(kind, outlet, other, self.outlet_groups())
        self.record_edit(edit)
        return edit.into or edit.outlet

    def record_edit(self, edit: AliasEdit | OutletEdit) -> None:
        """Remember a correction of names or outlets."""
        if isinstance(edit, OutletEdit):
            self._catalogue.record_outlet_edit(edit)
        else:
            self._catalogue.record_alias_edit(edit)

    def edits(self) -> Edits:
        """Return the corrections of names and outlets in the order in which they were made."""
        self._refresh()
        return self._current.edits

    def _book(self, serving: Generation, edits: Edits | None = None) -> ActorBook:
        given = self._current.edits if edits is None else edits
        aliases = tuple(one for one in given if isinstance(one, AliasEdit))
        return self._shelf.book(serving.manifest.name, serving.records, aliases)

    def _under(self, edits: Edits | None) -> Generation | None:
        """Return the generation in use with its outlets as corrections make them."""
        serving = self._refresh()
        given = corrections(self._current.edits if edits is None else edits)
        if serving is None or not given:
            return serving
        held = self._corrected.get(given)
        if held is None or held[0] is not serving:
            if len(self._corrected) >= MOST_CORRECTED:
                self._corrected.clear()
            held = (serving, replace(serving, table=grouped(serving.table, given)))
            self._corrected[given] = held
        return held[1]
