"""Outlets under one name each: CNN, cnn.com and CNN Business are one, whatever articles write.

What an article calls its outlet is shown as it is; this is what filters, lists and counts go by.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache

import numpy as np

from index.errors import NotFoundError
from index.statements.actors.people import fold
from index.storage.catalogue import OutletEdit
from index.storage.table import Counts, RowTable
from index.text.suggest import did_you_mean
from index.values import Article, copy_id

# Parts of an outlet, not papers of their own: The Sunday Post is none of them. "News" is left out,
# because ABC and ABC News are two.
SECTIONS = frozenset(
    """
    business politics sport sports opinion international markets money tech technology science
    health culture entertainment travel lifestyle weather video live online digital
    """.split()
)
_ADDRESS = re.compile(r"(?:https?://)?(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:?#].*)?", re.I)
_PUBLIC = frozenset("co com org net ac gov edu or ne gob gouv".split())
"""What stands before a country's two letters where names are given below it: bbc.co.uk."""
_PARTED = re.compile(r"\s+[-–—|:·/]\s+|\s*[|:]\s*|,\s+|\s+")


@lru_cache(maxsize=256)
def canonical(counts: Counts, edits: tuple[OutletEdit, ...] = ()) -> Mapping[str, str]:
    """Map each outlet's name in some articles to the name that stands for it.

    `counts` are the names with their articles. Corrections are applied in their order.

    >>> dict(canonical((("CNN", 9), ("cnn.com", 2), ("CNN Business", 1), ("Echo", 1))))
    {'CNN': 'CNN', 'cnn.com': 'CNN', 'CNN Business': 'CNN', 'Echo': 'Echo'}
    """
    groups = _by_rules(counts)
    for edit in edits:
        _apply(groups, edit)
    return {name: groups[name] for name, _ in counts}


def _apply(groups: dict[str, str], edit: OutletEdit) -> None:
    """Correct a grouping by one edit; one about an outlet that no article has changes nothing."""
    if edit.kind == "split":
        if edit.outlet not in groups:
            return
        rest = [one for one in groups if groups[one] == edit.outlet and one != edit.outlet]
        for one in rest:  # those that went by its name go on together
            groups[one] = rest[0]
        groups[edit.outlet] = edit.outlet
        return
    if edit.kind == "called":
        if edit.outlet in groups:
            groups[edit.outlet] = edit.into
        return
    name = groups.get(edit.into, edit.into)
    for one in [one for one, own in groups.items() if own == groups.get(edit.outlet, edit.outlet)]:
        groups[one] = name


def _by_rules(counts: Counts) -> dict[str, str]:
    """Group the names by how they are written: letters, addresses, sections."""
    alike: dict[str, list[str]] = {}
    for name, _ in counts:
        alike.setdefault(letters(name) or name, []).append(name)
    _join_addresses(alike)
    _join_sections(alike)
    many = Counter(dict(counts))
    return {
        name: max(names, key=lambda one: (not _host(one), -_section(one), many[one], one))
        for names in alike.values()
        for name in names
    }


def _join_addresses(alike: dict[str, list[str]]) -> None:
    """Move addresses to the one outlet that has their name; several of one name stay apart."""
    sites: dict[str, set[str]] = {}
    for key, names in alike.items():
        host = _host(names[0])
        if host is not None:
            sites.setdefault(_label(host), set()).add(key)
    for label, keys in sites.items():
        named = [key for key in alike if key not in keys and key.replace(" ", "") == label]
        if len(named) == 1 and len(keys) == 1:
            alike[named[0]].extend(alike.pop(keys.pop()))


def _join_sections(alike: dict[str, list[str]]) -> None:
    """Move sections to their outlet, where that has articles of its own."""
    for key in list(alike):
        whole = next(
            (
                base
                for name in alike[key]
                if (base := letters(_without_section(name))) != key and base in alike
            ),
            None,
        )
        if whole:
            alike[whole].extend(alike.pop(key))


def same_outlet(one: str, other: str, edits: tuple[OutletEdit, ...] = ()) -> bool:
    """Return whether two names are one outlet's, by how they are written and by corrections.

    >>> same_outlet("Tarn Post", "the tarn post"), same_outlet("Tarn Post", "Orrin Courier")
    (True, False)
    """
    return one == other or len(set(canonical(((one, 1), (other, 1)), edits).values())) == 1


def copy_ids(text: str, outlet: str) -> tuple[str, str]:
    """Return the ids that a text's copy in an outlet has: by its letters, or where these are taken
    by its very name."""
    return copy_id(text, letters(outlet)), copy_id(text, outlet)


def elsewhere(first: Article, others: Iterable[Article]) -> tuple[Article, ...]:
    """Return the articles of other outlets than the first one's, of each outlet one.

    Outlets are told apart by how they are written; those without one are all returned.
    """

    def place(one: Article) -> tuple[str, str]:
        return ("", one.id) if one.outlet is None else (letters(one.outlet) or one.outlet, "")

    found = {place(first): first}
    for one in others:
        found.setdefault(place(one), one)
    return tuple(found.values())[1:]


def letters(name: str) -> str:
    """Return what two writings of one name share: an address's site, else the folded words.

    >>> letters("The Harbour-Gazette"), letters("https://www.edition.echo.co.uk/sport")
    ('harbour gazette', 'echo.co.uk')
    """
    host = _host(name)
    if host is not None:
        return _site(host)
    return fold(name).removeprefix("the ")


def _host(name: str) -> str | None:
    """Return the host of a name that is an address, else None."""
    match = _ADDRESS.fullmatch(name.strip())
    if match is None or not match["host"].rpartition(".")[2].isalpha():
        return None
    return match["host"].lower()


def _site(host: str) -> str:
    parts = host.split(".")
    below = 3 if len(parts) > 2 and parts[-2] in _PUBLIC and len(parts[-1]) == 2 else 2
    return ".".join(parts[-below:])


def _label(host: str) -> str:
    label = _site(host).split(".")[0].replace("-", "")
    return label.removeprefix("the") or label


def _without_section(name: str) -> str:
    """Return a name without the section that it ends with.

    >>> _without_section("Echo – Business"), _without_section("The Sunday Post")
    ('Echo', 'The Sunday Post')
    """
    parts = _PARTED.split(name.strip())
    if len(parts) > 1 and fold(parts[-1]) in SECTIONS:
        end = name.rindex(parts[-1])
        return name[:end].rstrip(" -–—|:·/,")
    return name


def _section(name: str) -> bool:
    return _without_section(name) != name


def shown(counts: Counts, grouping: Mapping[str, str]) -> Counts:
    """Return each outlet with the articles of all its names, most first."""
    total: Counter[str] = Counter()
    for name, count in counts:
        total[grouping[name]] += count
    return tuple(sorted(total.items(), key=lambda one: (-one[1], one[0])))


def known_outlet(wanted: str | None, grouping: Mapping[str, str]) -> str | None:
    """Return the outlet that goes by a name; raise NotFoundError where it is in no article.

    `grouping` maps every name that articles have to the one that stands for it.
    """
    if wanted is None:
        return None
    typed = wanted.strip().casefold()
    for name in (*grouping.values(), *grouping):
        if name.casefold() == typed:
            return grouping.get(name, name)
    outlets = sorted(set(grouping.values()))
    raise NotFoundError(
        f"no article is from the outlet {wanted!r}: "
        + (f"the outlets are {', '.join(outlets[:8])}" if outlets else "no outlet is known")
        + ("…" if len(outlets) > 8 else "")
        + did_you_mean(wanted, outlets)
    )


def corrections(edits: Iterable[object]) -> tuple[OutletEdit, ...]:
    """Return the corrections of outlets among all."""
    return tuple(one for one in edits if isinstance(one, OutletEdit))


def grouped(table: RowTable, edits: Iterable[object] = ()) -> RowTable:
    """Return a table whose outlets go by one name each, by the rules and these corrections."""
    grouping = canonical(table.names, corrections(edits))
    outlets = tuple(sorted(set(grouping.values())))
    place = {one: number for number, one in enumerate(outlets)}
    places = np.array([*(place[grouping[name]] for name, _ in table.names), -1], np.int32)
    return replace(table, outlet=places[table.name], outlets=outlets, grouping=grouping)
