"""Reads a folder of Fluent files: its messages, their variables and their forms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor


@dataclass(frozen=True, slots=True)
class Message:
    """A message of a bundle: its file and variables, and the variants of each of its selectors."""

    bundle: FluentBundle
    file: str
    variables: frozenset[str]
    forms: tuple[frozenset[str], ...]


class _Parts(Visitor):
    """Collects the variables of a message and the variants of its selectors."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.forms: list[frozenset[str]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        keys = (variant.key for variant in node.variants)
        self.forms.append(
            frozenset(key.name if isinstance(key, ast.Identifier) else key.value for key in keys)
        )
        self.generic_visit(node)


def read_messages(code: str, folder: Path) -> Mapping[str, Message]:
    """Return the messages of a language by their ids.

    Raises:
        ValueError: something in a file is no Fluent, or an id stands in the folder twice.
    """
    bundle = FluentBundle([code], use_isolating=False)  # Discord would show the isolation marks
    messages: dict[str, Message] = {}
    for file in sorted(folder.glob("*.ftl")):
        resource = FluentResource(file.read_text(encoding="utf-8"))
        bundle.add_resource(resource)
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                raise ValueError(f"{code}/{file.name} is no Fluent at {entry.content!r}")
            if not isinstance(entry, ast.Message):
                continue
            if entry.id.name in messages:
                raise ValueError(f"{code}/{file.name} has the id {entry.id.name!r} a second time")
            parts = _Parts()
            parts.visit(entry)
            messages[entry.id.name] = Message(
                bundle, file.name, frozenset(parts.variables), tuple(parts.forms)
            )
    return MappingProxyType(messages)
