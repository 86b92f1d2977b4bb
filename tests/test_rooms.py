"""The pull of imports: no circle of files, none of rooms; how many rooms and arrows there are.

`python -m tests.test_rooms` prints them.
"""

from __future__ import annotations

from graphlib import TopologicalSorter

import grimp
import pytest

PACKAGES = ("index", "bot")
MOST_ARROWS = {"index": 100, "bot": 50}
"""Arrows between the rooms of a package: more, and a stranger no longer sees the layers."""


def graph_of(package: str) -> grimp.ImportGraph:
    return grimp.build_graph(package, exclude_type_checking_imports=False, cache_dir=None)


def files(package: str) -> dict[str, set[str]]:
    """Return what each file of a package imports of it."""
    graph = graph_of(package)
    return {
        one: {other for other in graph.find_modules_directly_imported_by(one) if other != package}
        for one in graph.modules
        if one != package
    }


def rooms(package: str) -> dict[str, set[str]]:
    """Return what each room, a folder or a file of the package's own, imports of the others."""
    found: dict[str, set[str]] = {}
    for one, imported in files(package).items():
        own = one.split(".")[1]
        found.setdefault(own, set()).update(
            room for other in imported if (room := other.split(".")[1]) != own
        )
    return found


@pytest.mark.parametrize("package", PACKAGES)
def test_no_file_imports_itself_by_way_of_others(package: str) -> None:
    order = list(TopologicalSorter(files(package)).static_order())
    assert len(order) > 100


@pytest.mark.parametrize("package", PACKAGES)
def test_no_room_imports_itself_by_way_of_others(package: str) -> None:
    found = rooms(package)
    assert len(list(TopologicalSorter(found).static_order())) == len(found)
    assert sum(map(len, found.values())) <= MOST_ARROWS[package]


def measured(package: str) -> str:
    found = rooms(package)
    return f"{package}: {len(found)} rooms, {sum(map(len, found.values()))} arrows, no circle"


if __name__ == "__main__":
    for each in PACKAGES:
        print(measured(each))
