"""What every library can do, written once: one library, several joined, and a test's fake."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Protocol

from index.actors.aliases import AliasKind, OutletKind
from index.build.steps import IsCancelled, OnProgress
from index.build.uploads import Sent
from index.values import (
    Actor,
    Article,
    BuildReport,
    Findings,
    Listing,
    Looked,
    Question,
    RefreshReport,
    Searched,
    Source,
    Status,
    Version,
)
from index.watching.watch import Match, Watched


class AnyLibrary(Protocol):
    """A library that is asked, corrected and rebuilt; safe to ask from any thread.

    What each method gives and raises is told at `Library`.
    """

    def warm(self) -> None:
        """Load the model and the actors."""

    def ask(self, question: Question, *, today: date | None = None) -> Findings:
        """Answer a question with quotes, or with the reason why there is none."""

    def near(self, claim: Question) -> Findings:
        """Return the passages nearest to a claim."""

    def said(self, question: Question) -> Findings:
        """Return what an actor said."""

    def about(self, question: Question) -> Findings:
        """Return what is told of an actor."""

    def examples(self) -> tuple[str, ...]:
        """Return questions that the library answers."""

    def actors(self, typed: str = "", count: int = 25) -> tuple[Actor, ...]:
        """Return the actors to offer while a name is typed."""

    def kinds(self, texts: Iterable[str]) -> dict[str, str]:
        """Give, of those texts that name an actor, the actor's kind."""

    def actor(self, name: str) -> Actor:
        """Return the one actor of a name or alias."""

    def edit_alias(self, kind: AliasKind, actor: str, alias: str) -> Actor:
        """Correct who is called what."""

    def outlets(self) -> tuple[str, ...]:
        """Return the outlets, by name."""

    def outlet_groups(self) -> Mapping[str, str]:
        """Give, by every name of an outlet, the one that stands for it."""

    def edit_outlet(self, kind: OutletKind, outlet: str, other: str = "") -> str:
        """Correct which names of outlets are one."""

    def article(self, article_id: str) -> Article:
        """Return an article by its id or the unique beginning of one."""

    def versions(self, article_id: str) -> tuple[Version, ...]:
        """Return the states of an article's page that were fetched, the newest first."""

    def status(self) -> Status:
        """Return what the library is and what it searches."""

    def sources(self) -> tuple[Source, ...]:
        """Return the remembered sources in the order in which they were added."""

    def held(self) -> tuple[tuple[Source, tuple[Listing, ...]], ...]:
        """Return each source with its articles, without their text."""

    def withdraw(self, article: str) -> Article:
        """Let one article answer no more."""

    def reindex(
        self, *, progress: OnProgress | None = None, cancelled: IsCancelled | None = None
    ) -> BuildReport:
        """Read all sources again and publish what changed."""

    def refresh(
        self,
        location: str | None = None,
        *,
        due: bool = False,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> RefreshReport:
        """Look at sources on the network; build what is new."""


class ServerLibrary(AnyLibrary, Protocol):
    """A server's own library beside the shared one; what each method gives: `JoinedLibrary`.

    Where a tuple is given, the shared library's part comes first.
    """

    def searched(self) -> tuple[Searched, ...]:
        """Return what a question without filters searches."""

    def places(self) -> tuple[dict[str, str], ...]:
        """Return the articles' ids, each with the file that holds it alone."""

    def between(self, first: date, last: date) -> tuple[frozenset[str], ...]:
        """Return the ids of what was published on some days."""

    def matches(
        self, watches: Sequence[Watched], new: Sequence[Collection[str]]
    ) -> list[list[Match]]:
        """Return what new articles have for each watch."""

    def source_outlets(self) -> tuple[dict[str, frozenset[str]], ...]:
        """Return whose articles each source has, by its location."""

    def look(self, url: str) -> tuple[Looked, str]:
        """Fetch an address and say what it is; give the token that it waits under."""

    def hold(self, url: str) -> str:
        """Hold an address that a front page offered, until somebody decides on it."""

    def held_address(self, token: str) -> str | None:
        """Return the address that waits under a token."""

    def receive(self, name: str, data: bytes) -> Sent:
        """Take a file in and say what was understood of it."""

    def discard(self, token: str) -> None:
        """Throw away a file that was received."""

    def keep(
        self,
        *tokens: str,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> BuildReport:
        """Add files and addresses that wait, all or none, and build."""

    def forget(self, location: str) -> None:
        """Let a source answer no more."""
