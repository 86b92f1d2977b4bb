"""Exports of models: made aside, put in place whole by one step, and never changed after.

<models>/<name>/export.json   sizes and sha256 of the other files: without it there is no export
<models>/.making-<name>/      an export under way, or what is left of one that was killed
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from filelock import FileLock

from index.errors import ModelError
from index.files import sha256_of, sync

LIST = "export.json"
_MAKING = ".making-"
_LOCK = ".lock"


def find(models: Path, name: str) -> Path | None:
    """Return the folder of an export; None where it is not there with every file at its size."""
    folder = models / name
    try:
        listed = _listed(folder)
        whole = all((folder / file).stat().st_size == one["bytes"] for file, one in listed)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return folder if whole else None


def intact(models: Path, name: str) -> bool:
    """Return whether an export is there with every byte as it was written."""
    folder = find(models, name)
    return folder is not None and not _altered(folder)


def make(models: Path, name: str, write: Callable[[Path], None]) -> Path:
    """Give the folder of an export, written where it is not there intact: by one process at a time.

    What `write` raises goes through, and nothing is left of the attempt.
    """
    models.mkdir(parents=True, exist_ok=True)
    with FileLock(models / _LOCK):
        if intact(models, name):  # made by another process while this one waited
            return models / name
        for left in models.glob(f"{_MAKING}*"):
            shutil.rmtree(left, ignore_errors=True)
        aside = models / f"{_MAKING}{name}"
        aside.mkdir()
        try:
            write(aside)
            _publish(aside, models / name)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
    return models / name


def verify(models: Path) -> None:
    """Read every file of every export; raise ModelError where one is not as it was made."""
    for folder in sorted(models.glob("*/")):
        if not folder.name.startswith(_MAKING) and (altered := _altered(folder)):
            raise ModelError(
                f"the export {folder} is damaged ({altered}): delete the folder and run "
                "`onrecord reindex`"
            )


def _publish(aside: Path, final: Path) -> None:
    files = sorted(path for path in aside.iterdir() if path.is_file())
    listed = {
        path.name: {"bytes": path.stat().st_size, "sha256": sha256_of(path)} for path in files
    }
    (aside / LIST).write_text(json.dumps(listed, indent=1), encoding="utf-8")
    for path in (*files, aside / LIST, aside):
        sync(path)
    if final.exists():  # cut or emptied by somebody: `find` did not take it for an export
        shutil.rmtree(final)
    aside.rename(final)
    sync(final.parent)


def _listed(folder: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    return iter(json.loads((folder / LIST).read_text(encoding="utf-8")).items())


def _altered(folder: Path) -> str | None:
    """Name the first file of an export that is not as it was written; None where none is."""
    try:
        for file, expected in _listed(folder):
            path = folder / file
            if not path.is_file() or sha256_of(path) != expected["sha256"]:
                return file
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return LIST
    return None
