"""Sources; of those on the network what an address is, their state, their articles' versions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from index.values.articles import Article
from index.values.builds import BuildReport, Failure


class SourceKind(StrEnum):
    """What stands behind an address."""

    PAGE = "page"
    FEED = "feed"
    SITEMAP = "sitemap"
    FRONT = "front"
    """A site's front page: no source itself, it names feeds that may be one."""
    FOLDER = "folder"
    """A folder, or a file, on this machine that is watched for changes."""


class SourceState(StrEnum):
    """How a source on the network, or a watched folder, is, as of the last look at it."""

    WAITING = "waiting"
    FRESH = "fresh"
    UNCHANGED = "unchanged"
    FAILING = "failing"
    GONE = "gone"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Network:
    """A source's schedule and state: `since` when it is so, and `why` where something is wrong.

    `due` is None where it is not looked at by itself any more. `kept`, `left_out`, `waiting` and
    `gone` count the pages that it named: as articles, without one (with a reason each), not
    fetched yet, and vanished from the web though their articles stay.
    """

    kind: SourceKind
    title: str
    state: SourceState
    since: datetime | None = None
    why: str = ""
    checked: datetime | None = None
    due: datetime | None = None
    kept: int = 0
    left_out: int = 0
    waiting: int = 0
    gone: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """A place that articles come from, as remembered: an absolute path, or an address.

    `network` is the schedule and state of an address, or of a watched folder.
    """

    location: str
    added: datetime
    network: Network | None = None


@dataclass(frozen=True, slots=True)
class OfferedFeed:
    """A feed that a page names."""

    url: str
    title: str


@dataclass(frozen=True, slots=True)
class Looked:
    """What an address was understood as, before anything of it is kept.

    `entries` counts the pages that a feed or a sitemap names and `titles` are the first of them;
    `article` is what was read of a page, `feeds` what a front page offers. `url` is the address as
    a source is remembered by it.
    """

    url: str
    kind: SourceKind
    title: str
    entries: int = 0
    titles: tuple[str, ...] = ()
    article: Article | None = None
    passages: int = 0
    feeds: tuple[OfferedFeed, ...] = ()


class Provenance(StrEnum):
    """Where an article's text was taken from."""

    PAGE = "page"
    FEED = "feed"
    """The page could not be read, and the text stands as the feed has it."""


@dataclass(frozen=True, slots=True)
class Version:
    """One state of an article's text; `current` is the one that answers.

    `why` says, where the text is the feed's, why the page's could not be had; `gone` is since when
    the page has vanished from the web.
    """

    article: Article
    url: str
    fetched: datetime
    provenance: Provenance
    why: str = ""
    current: bool = False
    gone: datetime | None = None


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What one look at a source brought: pages new, changed and vanished, and those without.

    `left_out` says of each page that became no article why; `waiting` counts those that are
    fetched by the next looks, and `missed` tells why one of them was not.
    """

    location: str
    state: SourceState
    why: str = ""
    new: int = 0
    changed: int = 0
    gone: int = 0
    waiting: int = 0
    left_out: tuple[Failure, ...] = ()
    requests: int = 0
    missed: str = ""

    @property
    def brought(self) -> bool:
        """Whether there is something to build."""
        return bool(self.new or self.changed)


@dataclass(frozen=True, slots=True)
class RefreshReport:
    """What a refresh brought, source by source, and the build where there was one."""

    refreshed: tuple[Refreshed, ...]
    built: BuildReport | None = None
