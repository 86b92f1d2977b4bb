"""What a library holds: sources, and the articles of each."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date

import numpy as np

from index.errors import (
    NotFoundError,
)
from index.fetching.address import is_address
from index.fetching.network import normal
from index.library.named import Named
from index.library.served import reads
from index.values import (
    Article,
    Listing,
    Source,
    Version,
    text_id,
)

_LINE = re.compile(r":[0-9]+$")
"""Ends the location of an article that shares its file with others."""


class Held(Named):
    """A library whose sources and articles can be looked at."""

    def sources(self) -> tuple[Source, ...]:
        """Return the remembered sources in the order in which they were added.

        Where the list was lost they are those that the index in use was made of.
        """
        networks = self._network.networks()
        return tuple(
            replace(one, network=networks[one.location]) if one.location in networks else one
            for one in self._listed.sources()
        )

    def source(self, location: str) -> str:
        """Return a remembered source as it is remembered; raise NotFoundError where it is none."""
        if is_address(location) and location not in {one.location for one in self.sources()}:
            location = normal(location)
        return self._listed.named(location)

    @reads
    def held(self) -> tuple[tuple[Source, tuple[Listing, ...]], ...]:
        """Return each source with the articles that it has in the library, without their text."""
        serving = self._refresh()
        if serving is None:
            return tuple((source, ()) for source in self.sources())
        records = serving.records
        articles = {
            one.id: one for one in records.listings() if one.id not in self._current.withdrawn
        }
        files = records.files()
        found: dict[str, dict[str, Listing]] = {}
        for path, places in records.locations_by_file().items():
            found.setdefault(files[path].source, {}).update(
                {one: articles[one] for one in places.values() if one in articles}
            )
        return tuple(
            (source, tuple(found.get(source.location, {}).values())) for source in self.sources()
        )

    @reads
    def article(self, article_id: str) -> Article:
        """Return an article by its id or the unique beginning of one; raise NotFoundError."""
        serving = self._refresh()
        if serving is None:
            raise NotFoundError(
                f"there is no article {article_id!r}, the library is empty: `onrecord add SOURCE`"
            )
        try:
            found = serving.records.article(article_id)
        except NotFoundError:
            former = self._former(article_id, ())
            if former is None:
                raise
            found = former
        if found.id != article_id:  # it only begins so
            others = serving.records.copies([text_id(article_id)])
            found = self._former(article_id, others) or found
        withdrawn = self._catalogue.withdrawn(for_good=True)
        if found.id in self._current.withdrawn or text_id(found.id) in withdrawn:
            raise NotFoundError(f"the article {article_id!r} was removed: `onrecord add` it again")
        return found

    def versions(self, article_id: str) -> tuple[Version, ...]:
        """Return the states of an article's page that were fetched, the newest first.

        None for an article that came from a file. Raises NotFoundError as `article` does.
        """
        found = self.article(article_id)
        return self._network.versions([one.location for one in self.sources()], found)

    @reads
    def places(self) -> dict[str, str]:
        """Return, by the ids of all articles that answer, the file that holds it alone; else ""."""
        serving = self._refresh()
        found: dict[str, str] = {}
        for location, one in serving.records.locations().items() if serving else ():
            if one not in self._current.withdrawn:
                alone = one not in found and _LINE.search(location) is None
                found[one] = location if alone else ""
        return found

    def ids(self) -> frozenset[str]:
        """Return the ids of all articles that answer."""
        return frozenset(self.places())

    @reads
    def between(self, first: date, last: date) -> frozenset[str]:
        """Return the ids of the articles that were published on these days, both included."""
        serving = self._refresh()
        if serving is None:
            return frozenset()
        day = serving.table.day
        numbers = np.unique(
            serving.table.article[(day >= first.toordinal()) & (day <= last.toordinal())]
        )
        found = serving.records.by_number(numbers.tolist())
        return frozenset(one.id for one in found.values()) - self._current.withdrawn

    def _former(self, article_id: str, others: Collection[str]) -> Article | None:
        """Return an article that is no more as its page was before, none of the `others` of its
        text; None where there is none."""
        return self._network.former([one.location for one in self.sources()], article_id, others)
