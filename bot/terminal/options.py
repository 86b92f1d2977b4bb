"""What the terminal's commands share: options, the session, the consoles, how dates are read."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.i18n.languages import LANGUAGES
from bot.parsing.dates import month_names, parse_days
from bot.settings import Settings, models_folder
from bot.terminal.show import WIDEST
from index import (
    Branches,
    Door,
    Elsewhere,
    JoinedLibrary,
    Library,
    NotFoundError,
    Question,
    Strictness,
    networks,
)

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
OutletOption = Annotated[str | None, typer.Option(help="Only articles of this outlet.")]
SinceOption = Annotated[
    str | None, typer.Option(help="Only articles from this day on: 2022-03-09, March 2022, 2022.")
]
UntilOption = Annotated[str | None, typer.Option(help="Only articles up to this day.")]
CountOption = Annotated[
    int, typer.Option("-k", "--count", min=1, max=20, help="How many findings at the most.")
]
StrictnessOption = Annotated[
    Strictness, typer.Option(help="How much evidence an answer needs; `status` has the rates.")
]


@dataclass(frozen=True, slots=True)
class Session:
    """What every command needs: settings, with the home that was chosen.

    `server` is whose library is asked beside the shared one, and added to; None for the shared.
    """

    settings: Settings
    server: str | None = None

    @property
    def home(self) -> Path:
        """Give the folder in which the library lives."""
        return self.settings.home

    def library(self) -> Library | JoinedLibrary:
        """Open the library to ask it, as it is now wherever it is built."""
        found = self.alone() if self.server is None else self.branches().of(self.server)
        found.catch_up()
        return found

    def branches(self) -> Branches:
        """Open the shared library, and every server's when it is asked."""
        return Branches(self._opened())

    def alone(self) -> Library:
        """Open the one library that is meant, the server's own or the shared one."""
        if self.server is not None:
            return self.builder()
        return self._opened()

    def _opened(self) -> Library:
        settings = self.settings
        return Library.open(
            self.home,
            model=settings.model,
            reader=settings.reader,
            models=models_folder(settings),
            door=self._door(),
            elsewhere=Elsewhere(settings.store, settings.records),
        )

    def _door(self) -> Door:
        """Make what sites are fetched through."""
        settings = self.settings
        return Door(allow=networks(settings.fetch_allow), contact=settings.fetch_contact)

    def builder(self, *, begin: bool = False, workers: str | None = None) -> Library:
        """Open the one library that is meant to rebuild it, whatever state its generation is in.

        `workers` is the address of a scheduler whose workers make segments.

        Raises NotFoundError for a server that has none of its own, unless it is to `begin` one.
        """
        settings = self.settings
        shared = Library.open_for_building(
            self.home,
            model=settings.model,
            reader=settings.reader,
            models=models_folder(settings),
            door=self._door(),
            elsewhere=Elsewhere(settings.store, settings.records, workers),
        )
        shared.measures_later = settings.measure == "later"
        if self.server is None:
            return shared
        branches = Branches(shared)
        if not begin and not branches.folder(self.server).is_dir():
            raise NotFoundError(
                f"the server {self.server} has no library of its own: "
                f"`onrecord --server {self.server} add SOURCE…` begins one"
            )
        return branches.of(self.server).own


def out() -> Console:
    """Make the console for what was asked for."""
    return Console(highlight=False, width=None if sys.stdout.isatty() else WIDEST)


def err() -> Console:
    """Make the console for progress and errors."""
    return Console(stderr=True, highlight=False)


def session(context: typer.Context) -> Session:
    """Give what `start` made."""
    found = context.obj
    assert isinstance(found, Session)
    return found


def filters(
    question: Question, outlet: str | None, since: str | None, until: str | None
) -> Question:
    """Add what was given as options; raise BadParameter where a day cannot be read."""
    question = replace(question, outlet=outlet)
    if since is not None:
        question = replace(question, since=_days("--since", since)[0])
    if until is not None:
        question = replace(question, until=_days("--until", until)[1])
    if question.since and question.until and question.since > question.until:
        raise typer.BadParameter(
            f"--since {question.since} comes after --until {question.until}: swap them"
        )
    return question


def _days(option: str, text: str) -> tuple[date, date]:
    found = parse_days(text, month_names(LANGUAGES.values()))
    if found is None:
        raise typer.BadParameter(
            f"{option} {text!r} is no date: write 2022-03-09, 9 March 2022, March 2022 or 2022"
        )
    return found
