"""What says that files are as they were made: sizes, edges and digests, sealed in a manifest."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from index.errors import GenerationError
from index.files import edges_of, replace_text, sha256_of
from index.storage.replica import replica_of

CURE = "run `onrecord reindex`, or `onrecord rollback` where there is a former generation"
_DIGEST = "digest"

Sums = dict[str, dict[str, Any]]
"""For each file, by its path in its folder: its bytes, and the digests of its edges and of it."""


def damaged(folder: Path, what: str) -> GenerationError:
    """Return the error for what is not as it was made, with the cure."""
    kind = "segment" if folder.parent.name == "segments" else "generation"
    return GenerationError(f"the {kind} {folder.name} is damaged ({what}): {CURE}")


def sums_of(
    folder: Path,
    *,
    leave_out: Collection[str] = (),
    known: Mapping[str, dict[str, Any]] | None = None,
) -> Sums:
    """Read all files of a folder, those of the engines' locks left out.

    What is `known` of a file is taken for it, which is then not read.
    """
    given = known or {}
    return {
        (name := path.relative_to(folder).as_posix()): given.get(name)
        or {
            "bytes": path.stat().st_size,
            "edges": edges_of(path),
            "sha256": sha256_of(path),
        }
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in leave_out and not path.name.endswith(".lock")
    }


def glance(folder: Path, files: Mapping[str, Mapping[str, Any]]) -> None:
    """Hold sizes and edges of files against what they were; raise GenerationError."""
    for relative, expected in _here(folder, files).items():
        path = folder / relative
        try:
            whole = path.stat().st_size == expected["bytes"]
            altered = whole and expected.get("edges", "") not in ("", edges_of(path))
        except OSError as error:
            why = error.strerror.lower() if error.strerror else error
            raise damaged(folder, f"{relative} cannot be read: {why}") from error
        if not whole:
            raise damaged(folder, f"{relative} is missing or cut")
        if altered:
            raise damaged(folder, f"{relative} was altered")


def verify(
    folder: Path, files: Mapping[str, Mapping[str, Any]], error: BaseException | None = None
) -> None:
    """Read every file; `error` is what showed that one may be damaged. Raises GenerationError."""
    for relative, expected in _here(folder, files).items():
        try:
            found = sha256_of(folder / relative)
        except OSError as unread:
            raise damaged(folder, f"{relative} cannot be read ({unread.strerror})") from unread
        if found != expected["sha256"]:
            raise damaged(folder, f"{relative} was altered") from error


def _here(folder: Path, files: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Mapping[str, Any]]:
    """Return the files that are to be in this home: all, but where it follows another."""
    return without(files, replica_of(folder.parent.parent).lacks)


def without(
    files: Mapping[str, Mapping[str, Any]], lacks: Collection[str]
) -> Mapping[str, Mapping[str, Any]]:
    """Return the sums of files but for some."""
    return {name: one for name, one in files.items() if name not in lacks} if lacks else files


def write_sealed(path: Path, fields: dict[str, Any]) -> str:
    """Write a manifest by one step, with the digest of its fields; give that digest."""
    digest = digest_of(fields)
    replace_text(path, json.dumps({**fields, _DIGEST: digest}, indent=1))
    return digest


def read_sealed(path: Path) -> tuple[dict[str, Any], str]:
    """Read a manifest's fields and their digest, "" where it holds none.

    Raises GenerationError where it cannot be read or the digest is another one.
    """
    found = read_fields(path)
    digest = found.pop(_DIGEST, "")
    if digest and digest != digest_of(found):
        raise damaged(path.parent, f"{path.name} was altered")
    return found, str(digest)


def read_fields(path: Path) -> dict[str, Any]:
    """Read a manifest as it stands; raise GenerationError where it cannot be read."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise GenerationError(
            f"the {'segment' if path.parent.parent.name == 'segments' else 'generation'} "
            f"{path.parent.name} has no readable manifest: {CURE}"
        ) from error
    return found if isinstance(found, dict) else {}


def digest_of(fields: dict[str, Any]) -> str:
    """Return the hex digest of a manifest's fields."""
    return hashlib.sha256(json.dumps(fields, sort_keys=True).encode()).hexdigest()
