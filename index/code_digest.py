"""Digest of the code that made a result: modules, all that they import of this package, its tables.

What a module found is kept, and found anew only where this digest is another one. Nothing is
executed: imports are read from the source, those inside functions too.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent
_CODE = (".py", ".pyc")
_DIGITS = 16


@cache
def code_digest(root: str, package: Path = PACKAGE) -> str:
    """Digest of a module of the package, named from its folder: "statements.rules"."""
    digest = hashlib.sha256()
    for file in sorted(files_behind(root, package)):
        digest.update(f"{file.relative_to(package).as_posix()}\0".encode() + file.read_bytes())
    return digest.hexdigest()[:_DIGITS]


def files_behind(root: str, package: Path = PACKAGE) -> frozenset[Path]:
    """Return the files of a module and of all that it imports, with the tables they name.

    The folders above an imported module count, but for the package's own door, which imports
    everything. A table is any file of the package whose name stands in one of the modules.
    """
    tables: dict[str, set[Path]] = {}
    for path in package.rglob("*"):
        if path.is_file() and path.suffix not in _CODE:
            tables.setdefault(path.name, set()).add(path)
    found: set[Path] = set()
    waiting = list(_module(package, (package.name, *root.split("."))))
    while waiting:
        file = waiting.pop()
        if file in found:
            continue
        found.add(file)
        if file.suffix == ".py":
            waiting += _named(file, package, tables)
    return frozenset(found)


def _named(file: Path, package: Path, tables: Mapping[str, set[Path]]) -> Iterator[Path]:
    """Return the modules that a module imports, and the tables whose names stand in it."""
    home = (package.name, *file.relative_to(package).parts[:-1])
    waiting: list[ast.AST] = [ast.parse(file.read_bytes())]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            waiting += node.orelse
            continue
        waiting += ast.iter_child_nodes(node)
        if isinstance(node, ast.Import):
            for one in node.names:
                yield from _module(package, tuple(one.name.split(".")))
        elif isinstance(node, ast.ImportFrom):
            above = home[: len(home) + 1 - node.level] if node.level else ()
            of = (*above, *(node.module.split(".") if node.module else ()))
            for one in node.names:
                yield from _module(package, (*of, one.name)) or _module(package, of)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from tables.get(node.value, ())
            if "." in node.value:  # imported by its name
                yield from _module(package, tuple(node.value.split(".")))


def _module(package: Path, name: tuple[str, ...]) -> list[Path]:
    """Return the file of a module by its whole name, and its folders'; none where it isn't ours."""
    if name[0] != package.name:
        return []
    place = package.joinpath(*name[1:])
    for file in (place.with_name(f"{place.name}.py"), place / "__init__.py"):
        if file.is_file() and file.is_relative_to(package):
            above = [one / "__init__.py" for one in file.parents if one.is_relative_to(package)]
            return [file, *(one for one in above if one.is_file() and one.parent != package)]
    return []
