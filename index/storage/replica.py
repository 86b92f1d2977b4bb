"""What marks a home that follows another: it has what is searched, and asks a server for the rest.

<home>/replica.json   which home builds it, where that is, and which files are not here
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from index.errors import LibraryError
from index.files import replace_text

_FILE = "replica.json"


@dataclass(frozen=True, slots=True)
class Replica:
    """Whom a home follows; without a builder, nobody."""

    builder: str = ""
    host: str = ""
    lacks: frozenset[str] = frozenset()


NONE = Replica()


def replica_of(home: Path) -> Replica:
    """Return whom a home follows."""
    try:
        found = json.loads((home / _FILE).read_text(encoding="utf-8"))
        return Replica(str(found["builder"]), str(found["host"]), frozenset(found["lacks"]))
    except (OSError, ValueError, KeyError, TypeError):
        return NONE


def mark_replica(home: Path, replica: Replica) -> None:
    """Write down whom a home follows, if that is not there yet."""
    if replica_of(home) != replica:
        found = {
            "builder": replica.builder,
            "host": replica.host,
            "lacks": sorted(replica.lacks),
        }
        replace_text(home / _FILE, json.dumps(found))


def own_home(home: Path) -> None:
    """Raise LibraryError where a home follows another, and so cannot change what serves."""
    if (found := replica_of(home)).builder:
        raise LibraryError(
            f"the home {home} follows the one that builds this library ({found.host}): add, "
            "re-index and roll back there"
        )
