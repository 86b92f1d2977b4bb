"""What can be wrong with an installation, and what to do about each."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.settings import Settings, models_folder, token_problem
from index import Elsewhere, GenerationError, Library, LibraryError, check_model

LEAST_FREE = 1_000_000_000
"""Bytes that a build of some 100,000 passages and its predecessor take, generously."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: `ok` is None where it is missing but needed only for Discord."""

    name: str
    ok: bool | None
    found: str


def examine(home: Path, settings: Settings) -> Iterator[Check]:
    """Look at settings, model, library, disk and token, in this order."""
    yield Check("settings", True, f"home {home}, model {settings.model or 'the default'}")
    yield _tried("model", lambda: check_model(settings.model))
    yield _tried("library", lambda: _library(home, settings))
    yield _disk(home)
    token = settings.discord_token
    if token is None:
        yield Check("token", None, "DISCORD_TOKEN is not set: only `onrecord run` needs it")
    else:
        problem = token_problem(token.get_secret_value())
        yield Check("token", problem is None, problem or "DISCORD_TOKEN is well-formed")


def _tried(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, True, look())
    except LibraryError as error:
        return Check(name, False, str(error))


def _library(home: Path, settings: Settings) -> str:
    library = Library.open(
        home,
        model=settings.model,
        reader=settings.reader,
        models=models_folder(settings),
        elsewhere=Elsewhere(settings.store, settings.records),
    )
    library.catch_up()
    library.verify()
    status = library.status()
    if status.trouble:
        raise GenerationError(f"{status.trouble}: run `onrecord reindex`")
    searched = status.searched
    if not searched.articles:
        return "empty: `onrecord add SOURCE…`"
    return (
        f"generation {searched.generation}: {searched.articles} articles, "
        f"{searched.passages} passages, every file as it was built"
    )


def _disk(home: Path) -> Check:
    there = next(folder for folder in (home, *home.parents) if folder.exists())
    if not os.access(there, os.W_OK):
        return Check(
            "disk",
            False,
            f"{there} may not be written to: questions are answered, but nothing can be added; "
            "let this user write there, or move the library with ONRECORD_HOME",
        )
    free = shutil.disk_usage(there).free
    return Check(
        "disk",
        free >= LEAST_FREE,
        f"{free / 1e9:.1f} GB free at {home}"
        + ("" if free >= LEAST_FREE else ": make room, or move the library with ONRECORD_HOME"),
    )
