"""Corrections of names and outlets, made from what people type."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from index.errors import NotFoundError
from index.storage.catalogue import AliasEdit, OutletEdit
from index.storage.outlets import known_outlet
from index.values import Actor

AliasKind = Literal["add", "remove", "merge", "split"]
OutletKind = Literal["merge", "split"]


def alias_edit(
    kind: AliasKind, actor: str, alias: str, actor_of: Callable[[str], Actor]
) -> AliasEdit:
    """Make a correction of names; raise NotFoundError where it is about nobody known."""
    whose = actor_of(actor)
    if kind == "merge":
        other = actor_of(alias)
        if other.name == whose.name:
            raise NotFoundError(f"{alias!r} is {whose.name} already: name two different actors")
        alias = other.name
    elif kind != "add" and alias not in (*whose.aliases, *whose.forms):
        raise NotFoundError(
            f"{alias!r} is no alias of {whose.name}: `onrecord actors {whose.name!r}` lists them"
        )
    return AliasEdit(kind, whose.name, alias)


def outlet_edit(
    kind: OutletKind, outlet: str, other: str, grouping: Mapping[str, str]
) -> OutletEdit:
    """Make a correction of outlets; raise NotFoundError where it is about none that is known.

    merge makes `other` one with `outlet`, split makes `outlet`, a name that articles have, one of
    its own.
    """
    kept = known_outlet(outlet, grouping)
    assert kept is not None
    if kind == "merge":
        gone = known_outlet(other, grouping)
        assert gone is not None
        if gone == kept:
            raise NotFoundError(f"{other!r} is {kept} already: name two different outlets")
        return OutletEdit(kind, gone, kept)
    typed = outlet.strip().casefold()
    name = next((one for one in grouping if one.casefold() == typed), kept)
    if sum(own == kept for own in grouping.values()) < 2 or name not in grouping:
        raise NotFoundError(f"{name} is one with no other name: `onrecord outlets` lists which are")
    return OutletEdit(kind, name)
