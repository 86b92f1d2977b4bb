"""`onrecord chat`: questions at a prompt or from a pipe, and the sample library for newcomers."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator

import typer
from rich.console import Console

from bot.settings import Settings, models_folder
from bot.terminal import show
from bot.terminal.asking import answered, show_answer
from bot.terminal.build_progress import build_progress
from bot.terminal.options import CountOption, Json, session
from index import JoinedLibrary, Library, LibraryError, Question, sample_articles

GREETING = "Ask a question; an empty line or Ctrl-D ends. Every answer is quoted, none is written."
SAMPLE = "This is the sample library: twelve articles, their people and places invented."
FAREWELL = {"", "quit", "exit", "bye", ":q"}


def chat(context: typer.Context, count: CountOption = 3, as_json: Json = False) -> None:
    """Ask question after question; from a pipe, one a line."""
    converse(session(context).library(), session(context).settings, count, as_json=as_json)


def converse(
    library: Library | JoinedLibrary, settings: Settings, count: int, *, as_json: bool
) -> None:
    """Answer questions until there are no more; an empty library gives way to the sample one."""
    console = Console(highlight=False, width=None if sys.stdout.isatty() else show.WIDEST)
    notes = Console(stderr=True, highlight=False)
    talking = sys.stdin.isatty()
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")  # a pipe may hold anything
    if library.status().searched.articles == 0:
        if talking and not _accepts(notes):
            notes.print("Then add your own articles first: onrecord add SOURCE…")
            return
        library = sample_library(settings, notes)
    if talking:
        notes.print(GREETING)
    for line in _questions(talking):
        try:
            found, wants = answered(library, Question(text=line, count=count))
        except LibraryError as error:
            notes.print(f"onrecord: {error}", markup=False, soft_wrap=True)
            continue
        if not talking and not as_json:
            console.print(f"> {line}", markup=False, soft_wrap=True, style="bold")
        show_answer(console, library, found, wants, as_json=as_json)
        if not as_json:
            console.print()


def sample_library(settings: Settings, notes: Console) -> Library:
    """Open the sample library, beside the user's own so that the two never mix; build it once."""
    library = Library.open_for_building(
        settings.home / "sample",
        model=settings.model,
        reader=settings.reader,
        models=models_folder(settings),
    )
    notes.print(SAMPLE, style="bold")
    with build_progress(notes) as progress:
        library.add([str(sample_articles())], progress=progress)
    return library


def _accepts(notes: Console) -> bool:
    notes.print("Your library is empty. Talk to the sample library instead? [Y/n] ", end="")
    try:
        return input().strip().casefold() in {"", "y", "yes"}
    except EOFError:
        return False


def _questions(talking: bool) -> Iterator[str]:
    """Give the lines that are typed or piped in; at a prompt, a farewell ends them."""
    while True:
        try:
            line = input("? " if talking else "").strip()
        except EOFError:
            return
        if talking and line.casefold() in FAREWELL:
            return
        if line:
            yield line
