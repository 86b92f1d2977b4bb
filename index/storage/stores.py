"""Which store a setting names: the engines in this process, or a server that several share."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from index.errors import SettingsError
from index.storage.milvus import lite, milvus
from index.storage.postgresql import postgresql
from index.storage.store import EMBEDDED, Store

_POSTGRESQL = ("postgresql", "postgres")
_MILVUS = ("milvus", "milvus+tls")
_UNREAD = re.compile(r"\s|%(?![0-9A-Fa-f]{2})")
"""What PostgreSQL's client reads in no address; its error would show the password around it."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The addresses of what is not in this process; None for what is. They may hold passwords."""

    store: str | None = field(default=None, repr=False)
    records: str | None = field(default=None, repr=False)
    workers: str | None = None


def store_of(home: Path, elsewhere: Elsewhere | None = None) -> Store:
    """Return the store of a home; nothing is connected to before it is asked.

    Raises SettingsError for what is no address.
    """
    given = elsewhere or Elsewhere()
    found: Store = EMBEDDED
    if given.store:
        parts = urlsplit(check_store(given.store))
        found = milvus(parts, home) if parts.scheme else lite(Path(given.store).expanduser(), home)
    if given.records:
        found = postgresql(check_records(given.records), home, found)
    return found


def check_records(records: str) -> str:
    """Return the address of a database as it is; raise SettingsError where it is none.

    A password with an @ of its own would be taken for the host, and told with it.
    """
    try:
        found = urlsplit(records)
        sound = records.count("@") <= found.netloc.count("@") <= 1 and not _UNREAD.search(records)
        if found.scheme in _POSTGRESQL and found.port != 0 and sound:
            return records
    except ValueError:
        pass
    raise SettingsError(
        "ONRECORD_RECORDS names no database: it must be postgresql://user@host:port/database, with "
        "%40 for an @ in a password, %3A for a :, %2F for a / and %25 for a %"
    )


def check_store(store: str) -> str:
    """Return the address of a store as it is; raise SettingsError where it is none."""
    try:
        found = urlsplit(store)
        known = found.scheme in _MILVUS and bool(found.hostname) and found.port != 0
    except ValueError:
        known = False
    if known or (found.scheme == "" and store.endswith(".db")):
        return store
    raise SettingsError(
        "ONRECORD_STORE names no store: it must be milvus://host:port, or a file of milvus-lite "
        "that ends in .db"
    )
