"""How a build goes on and ends, and what a library then is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from index.values.answers import Searched, Strictness


class Phase(StrEnum):
    """The steps of a build, in their order; fetching comes first where a source is a site's."""

    FETCHING = "fetching"
    READING = "reading"
    ATTRIBUTING = "attributing"
    EMBEDDING = "embedding"
    WRITING = "writing"
    CHECKING = "checking"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a build is: `done` of `total` articles or passages; total 0 where not yet known."""

    phase: Phase
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Failure:
    """What could not be read: where (file, and line where there is one) and why, with the cure."""

    where: str
    why: str


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did: counts of locations, what was embedded anew, and the time in seconds.

    `searched` is the library as it serves now; where nothing had changed, it is the one before.
    `shared` is, where a server's own library was built, what the shared one beside it holds.
    `found` counts by source the articles that could be read, new or known, where it was looked.
    """

    searched: Searched
    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0
    duplicates: int = 0
    failures: tuple[Failure, ...] = ()
    embedded: int = 0
    reused: int = 0
    seconds: float = 0.0
    shared: Searched | None = None
    found: Mapping[str, int] = field(default_factory=dict)


def together(built: Sequence[BuildReport]) -> BuildReport | None:
    """Return what builds one after the other did, as one; None where there were none."""
    if not built:
        return None
    return replace(
        built[-1],
        added=sum(one.added for one in built),
        changed=sum(one.changed for one in built),
        removed=sum(one.removed for one in built),
        failures=tuple(dict.fromkeys(each for one in built for each in one.failures)),
        embedded=sum(one.embedded for one in built),
        seconds=sum(one.seconds for one in built),
    )


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """The evidence that an answer needs, in [0, 1], and what it did when the generation was built.

    `false_answers` is the share of questions without an answer that would have been answered,
    `false_refusals` the share of questions with one that would have been refused; None where the
    articles gave no question to measure it with. From `maybe` on, which lies below the threshold,
    what is shown may help.
    """

    strictness: Strictness
    threshold: float
    maybe: float = 0.0
    false_answers: float | None = None
    false_refusals: float | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """What a library is: what it searches, which model, since when, how large, what it can do.

    `points` are its operating points, the strictest first. `outdated` is whether another version or
    other settings made it, so that re-indexing makes parts of it anew. `own` is, where a server's
    library was asked with the shared one, what of it all is the server's own. `trouble` says what
    is wrong with what serves, "" where nothing is. The points were measured on `measured` passages;
    `due` is whether so much came or went since then that they are to be measured again.
    """

    searched: Searched
    model: str
    dimension: int
    built: datetime | None
    previous: str | None
    sources: int
    bytes: int
    points: tuple[OperatingPoint, ...]
    reader: str
    building: bool = False
    outdated: bool = False
    outlets: tuple[tuple[str, int], ...] = field(default=())
    own: Searched | None = None
    trouble: str = ""
    measured: int = 0
    due: bool = False
