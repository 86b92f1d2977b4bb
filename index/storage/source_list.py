"""The list of sources; where it was lost, it is made anew from the generation in use."""

from __future__ import annotations

import logging
from pathlib import Path

from index.errors import NotFoundError
from index.storage import publication
from index.storage.catalogue import Catalogue
from index.text.suggest import did_you_mean
from index.values import Source

log = logging.getLogger(__name__)


class Listed:
    """The sources of a home, by its catalogue and by the generation that was made of them."""

    def __init__(self, home: Path, catalogue: Catalogue) -> None:
        self._home = home
        self._catalogue = catalogue

    def sources(self) -> tuple[Source, ...]:
        """Return the sources in the order in which they were added, those that were lost first."""
        lost = self._catalogue.lost(publication.read_origin(self._home).sources)
        return (*lost, *self._catalogue.sources())

    def named(self, location: str) -> str:
        """Return a source as it is listed; raise NotFoundError where it is none."""
        known = [one.location for one in self.sources()]
        absolute = str(Path(location).expanduser().absolute()) if location.strip() else ""
        found = next((one for one in (location, absolute) if one in known), None)
        if found is None:
            raise NotFoundError(
                f"{location!r} is not a source: `onrecord sources` lists them"
                + did_you_mean(location, known)
            )
        return found

    def restore(self) -> None:
        """List again what was lost, so that no build takes it for removed."""
        origin = publication.read_origin(self._home)
        lost = self._catalogue.lost(origin.sources)
        if not lost:
            return
        log.warning("the list of sources lacked %d that the index has: listed again", len(lost))
        if not self._catalogue.sources():
            self._catalogue.withdraw(origin.withdrawn, for_good=True)
        self._catalogue.remember([one.location for one in lost], lost[0].added)
