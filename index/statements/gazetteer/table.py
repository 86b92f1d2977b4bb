"""The table of states and bodies: their names, peoples, capitals and seats of power."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Entry:
    """One state or body.

    `guarded` names are people, places or plain words too: they count only in an article that
    names the same state or body in another way. `offices` are held in few bodies only.
    """

    name: str
    kind: str
    aliases: frozenset[str]
    demonyms: frozenset[str]
    metonyms: frozenset[str]
    guarded: frozenset[str]
    offices: frozenset[str]

    @property
    def plain(self) -> frozenset[str]:
        """Return the names that mean nothing else."""
        return (self.aliases | self.metonyms | self.demonyms) - self.guarded


@cache
def entries() -> tuple[Entry, ...]:
    """Read the table in its order."""
    table = (
        resources.files("index.statements.gazetteer").joinpath("gazetteer.tsv").read_text("utf-8")
    )
    found: list[Entry] = []
    for row in table.splitlines()[1:]:
        name, kind, *lists = row.split("\t")
        aliases, demonyms, metonyms, guarded, offices = (
            frozenset(filter(None, one.split("|"))) for one in lists
        )
        found.append(Entry(name, kind, aliases | {name}, demonyms, metonyms, guarded, offices))
    return tuple(found)


@cache
def names() -> dict[str, tuple[Entry, str]]:
    """Map each name, without a leading *the*, to its entry and to "self" or "metonym".

    >>> names()["Kremlin"][0].name, names()["Kremlin"][1]
    ('Russia', 'metonym')
    """
    found: dict[str, tuple[Entry, str]] = {}
    for entry in entries():
        for alias in entry.aliases:
            found.setdefault(bare(alias), (entry, "self"))
    for entry in entries():
        for metonym in entry.metonyms:
            found.setdefault(bare(metonym), (entry, "metonym"))
    return found


@cache
def demonyms() -> dict[str, Entry]:
    """Map each people's name or adjective to its state.

    >>> demonyms()["Dutch"].name
    'Netherlands'
    """
    found: dict[str, Entry] = {}
    for entry in entries():
        for demonym in entry.demonyms:
            found.setdefault(demonym, entry)
    return found


def bare(name: str) -> str:
    """Return a name without its article.

    >>> bare("the Kremlin")
    'Kremlin'
    """
    return name[4:] if name[:4] in ("the ", "The ") else name
