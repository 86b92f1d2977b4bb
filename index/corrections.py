"""Corrections of who is called what, made from names as people type them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from index.engines.catalogue import AliasEdit
from index.errors import NotFoundError
from index.model import Actor

AliasKind = Literal["add", "remove", "merge", "split"]


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
