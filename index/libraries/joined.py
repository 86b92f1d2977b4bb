"""A library of one's own beside the shared one: a question searches both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import TypeVar

from index.actors.aliases import AliasKind, OutletKind, alias_edit, outlet_edit
from index.build.steps import IsCancelled, OnProgress
from index.build.uploads import MOST_ADDRESSES, Inbox, Sent
from index.errors import FullError, NotFoundError
from index.libraries.merge import (
    merged_actor,
    merged_actors,
    merged_answer,
    merged_said,
    merged_searched,
    merged_status,
    merged_told,
)
from index.library.library import Library
from index.statements.actors.people import fold
from index.statements.speakers.variants import same_person
from index.storage.catalogue import AliasEdit, OutletEdit
from index.storage.outlets import canonical, corrections, known_outlet, shown
from index.storage.serving import Edits
from index.storage.table import Counts
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
from index.watching.match import merged
from index.watching.watch import Match, Watched

T = TypeVar("T")


class JoinedLibrary:
    """The shared library and one's own; what is corrected or added goes into one's own.

    `make` gives the own library, None where it was never begun; told to, it begins it. Where the
    shared one stands `alone` it is one's own. Safe to ask from any thread.
    """

    def __init__(
        self, shared: Library, make: Callable[[bool], Library | None], *, alone: bool = False
    ) -> None:
        self._shared = shared
        self._alone = alone
        self._make = make

    @property
    def own(self) -> Library:
        """Give one's own library, to add to it or to build it; it is begun where there is none."""
        found = self._make(True)
        assert found is not None
        return found

    def ask(self, question: Question, *, today: date | None = None) -> Findings:
        """Answer a question from both; raise NotFoundError where its outlet is in neither."""
        return self._merged(
            question,
            merged_answer,
            lambda library, whole, edits: library.ask(whole, today=today, edits=edits),
        )

    def near(self, claim: Question) -> Findings:
        """Return the passages of both that are nearest to what somebody claims."""
        return self._merged(claim, merged_answer, lambda library, whole, _: library.near(whole))

    def said(self, question: Question) -> Findings:
        """Return what the question's actor said, in either."""
        question, filled, edits = self._filled(question)
        parts = [one.said(question, edits=edits) for one in filled]
        if len(parts) == 1:
            return parts[0]
        if sum(part.total > 0 for part in parts) > 1:  # what both repeat is known of all alone
            parts = [
                one.said(
                    replace(question, offset=0, count=max(part.total, 1), apart=0), edits=edits
                )
                for one, part in zip(filled, parts, strict=True)
            ]
        return merged_said(question, parts)

    def about(self, question: Question) -> Findings:
        """Return what others say and articles tell of the question's actor, in either."""
        return self._merged(
            question,
            merged_told,
            lambda library, whole, edits: library.about(whole, edits=edits),
        )

    def matches(
        self, watches: Sequence[Watched], new: Sequence[Collection[str]]
    ) -> list[list[Match]]:
        """Return what new articles have for each watch, the same words once, the earliest first.

        `new` are the ids of the shared library's and of one's own new articles, in this order.
        """
        outlets, edits = self.outlet_groups(), self._edits()
        found = [
            one.matches(watches, ids, outlets=outlets, edits=edits)
            for one, ids in zip(self._libraries(), new, strict=False)
        ]
        return [merged(chain(*lists)) for lists in zip(*found, strict=True)]

    def places(self) -> tuple[dict[str, str], ...]:
        """Return what `Library.places` has of the shared library and of one's own."""
        return tuple(one.places() for one in self._libraries())

    def ids(self) -> tuple[frozenset[str], ...]:
        """Return the ids of the articles of the shared library and of one's own."""
        return tuple(frozenset(one) for one in self.places())

    def between(self, first: date, last: date) -> tuple[frozenset[str], ...]:
        """Return the ids of what either published on these days, both included."""
        return tuple(one.between(first, last) for one in self._libraries())

    def sources(self) -> tuple[Source, ...]:
        """Return the sources of one's own library."""
        own = self._shared if self._alone else self._make(False)
        return own.sources() if own else ()

    def source_outlets(self) -> tuple[dict[str, frozenset[str]], ...]:
        """Return, for the shared library and one's own, whose articles each source has.

        Sources go by their location, outlets by the name that stands for them.
        """
        names = self.outlet_groups()
        return tuple(
            {
                source.location: frozenset(
                    names.get(each.outlet, each.outlet) for each in articles if each.outlet
                )
                for source, articles in one.held()
            }
            for one in self._libraries()
        )

    def searched(self) -> tuple[Searched, ...]:
        """Return what a question without filters searches in either."""
        return tuple(one.searched() for one in self._libraries())

    def examples(self) -> tuple[str, ...]:
        """Return questions that one's own library answers, or else the shared one."""
        return next((found for one in reversed(self._libraries()) if (found := one.examples())), ())

    def actors(self, typed: str = "", count: int = 25) -> tuple[Actor, ...]:
        """Return the actors to offer while a name is typed; without one, those who speak most."""
        edits = self._edits()
        return merged_actors(
            [one.actors(typed, count, edits=edits) for one in self._libraries()], count
        )

    def kinds(self, texts: Iterable[str]) -> dict[str, str]:
        """Give, of those texts that name an actor in either, the actor's kind."""
        held, edits = list(texts), self._edits()
        found: dict[str, str] = {}
        for one in self._libraries():
            found = {**one.kinds(held, edits=edits), **found}
        return found

    def actor(self, name: str) -> Actor:
        """Return the actor of a name or alias; raise NotFoundError where it is none, or several."""
        edits = self._edits()
        found = _found(lambda one: one.actor(name, edits=edits), self._libraries())
        names = list(dict.fromkeys(one.name for one in found))
        if not all(same_person(fold(names[0]), fold(one)) for one in names):
            raise NotFoundError(f"{name!r} may be {' or '.join(names)}: give the full name")
        return merged_actor(found)

    def edit_alias(self, kind: AliasKind, actor: str, alias: str) -> Actor:
        """Correct who is called what, here alone; see Library.edit_alias."""
        edit = alias_edit(kind, actor, alias, self.actor)
        self.own.record_edit(edit)
        return self.actor(edit.alias if kind == "split" else edit.actor)

    def article(self, article_id: str) -> Article:
        """Return an article of either by its id or the unique beginning of one."""
        return _found(lambda one: one.article(article_id), self._libraries())[-1]

    def outlets(self) -> tuple[str, ...]:
        """Return the outlets of both, by name."""
        return tuple(sorted(set(self.outlet_groups().values())))

    def outlet_groups(self) -> Mapping[str, str]:
        """Give, by every name that articles have for an outlet, the name that stands for it."""
        return self._outlets()[0]

    def edit_outlet(self, kind: OutletKind, outlet: str, other: str = "") -> str:
        """Correct which names of outlets are one, here alone; see Library.edit_outlet."""
        edit = outlet_edit(kind, outlet, other, self.outlet_groups())
        self.own.record_edit(edit)
        return edit.into or edit.outlet

    def _outlets(self) -> tuple[Mapping[str, str], Counts]:
        """Return the outlets of both together, which neither can tell alone, and their articles."""
        libraries = self._libraries()
        counts: Counter[str] = Counter()
        for one in libraries:
            counts.update(dict(one.outlet_counts()))
        every = tuple(sorted(counts.items()))
        made = corrections(edit for one in libraries for edit in one.edits())
        return canonical(every, made), every

    def status(self) -> Status:
        """Return what both are together, and what of it is one's own."""
        found = [one.status() for one in self._libraries()]
        own = found[1].searched if len(found) > 1 else merged_searched(())
        grouping, counts = self._outlets()
        return replace(merged_status(found, own), outlets=shown(counts, grouping))

    def reindex(
        self,
        *,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> BuildReport:
        """Read one's own sources again; the shared ones are read by whoever holds that library.

        Raises NotFoundError where one has no library of one's own.
        """
        own = self._make(False)
        if own is None:
            raise NotFoundError("there is no library of its own yet: add a source to it")
        made = own.reindex(progress=progress, cancelled=cancelled)
        return self._beside(made, made.searched)

    def held(self) -> tuple[tuple[Source, tuple[Listing, ...]], ...]:
        """Return each source of one's own library with its articles, without their text."""
        own = self._make(False)
        return own.held() if own else ()

    def receive(self, name: str, data: bytes) -> Sent:
        """Take a file in and say what was understood of it; see Inbox.receive."""
        return self._inbox().receive(name, data)

    def discard(self, token: str) -> None:
        """Throw away a file that was received; raise NotFoundError where it waits no longer."""
        self._inbox().discard(token)

    def keep(
        self,
        *tokens: str,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> BuildReport:
        """Add files and addresses that wait to one's own library, all or none, and build it."""
        inbox = self._inbox()
        with ExitStack() as held:
            sources = [
                held.enter_context(inbox.released(one) if inbox.address(one) else inbox.kept(one))
                for one in tokens
            ]
            made = self.own.add([*map(str, sources)], progress=progress, cancelled=cancelled)
        return self._beside(made, made.searched)

    def look(self, url: str) -> tuple[Looked, str]:
        """Fetch an address and say what it is; hold it until somebody decides on it.

        Gives the token to decide by. Raises FetchError where it can be no source, and FullError
        where one's own library has too many already.
        """
        if self.own is not self._shared:
            addresses = [one for one in self.own.sources() if one.network is not None]
            if len(addresses) >= MOST_ADDRESSES:
                raise FullError(
                    f"{url}: {MOST_ADDRESSES} addresses are followed here already: remove one first"
                )
            self._inbox().check_room(url)
        looked = self.own.look(url)
        return looked, self._inbox().hold(looked.url)

    def held_address(self, token: str) -> str | None:
        """Return the address that waits under a token; None where it is a file, or nothing."""
        return self._inbox().address(token)

    def hold(self, url: str) -> str:
        """Hold an address that a front page offered; see `look`."""
        return self._inbox().hold(url)

    def refresh(
        self,
        location: str | None = None,
        *,
        due: bool = False,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> RefreshReport:
        """Look at one's own sources on the web again and build what is new; see Library.refresh.

        Where there is no room for more nothing is fetched: raises FullError.
        """
        own = self._shared if self._alone else self._make(False)
        if own is None:
            return RefreshReport(())
        if own is not self._shared and any(one.network for one in own.sources()):
            self._inbox().check_room("the web")
        report = own.refresh(location, due=due, progress=progress, cancelled=cancelled)
        built = report.built and self._beside(report.built, report.built.searched)
        return replace(report, built=built)

    def versions(self, article_id: str) -> tuple[Version, ...]:
        """Return the states of an article's page that were fetched; see Library.versions."""
        return _found(lambda one: one.versions(article_id), self._libraries())[-1]

    def forget(self, location: str) -> None:
        """Let a source of one's own library answer no more; raise NotFoundError where it is none.

        A file that was sent is deleted. The next build leaves its articles out.
        """
        self._inbox().delete(self.own.forget(location))

    def withdraw(self, article: str) -> Article:
        """Let an article of one's own library answer no more; see Library.withdraw."""
        return self.own.withdraw(article)

    def _beside(self, report: BuildReport, own: Searched) -> BuildReport:
        """Tell in a report what one's own library holds apart from what the shared one does."""
        if self.own is self._shared:
            return report
        return replace(report, searched=own, shared=self._shared.searched())

    def _inbox(self) -> Inbox:
        return Inbox(self.own.home)

    def warm(self) -> None:
        """Load the models and the actors, so that the first question does not wait for them."""
        for one in self._libraries():
            one.warm()

    def _libraries(self) -> tuple[Library, ...]:
        own = self._make(False)
        return (self._shared,) if own is None else (self._shared, own)

    def _edits(self) -> Edits:
        """Return the corrections that hold in both, with each outlet's name as both have it."""
        made = [edit for one in self._libraries() for edit in one.edits()]
        called = (OutletEdit("called", *pair) for pair in self.outlet_groups().items())
        return (*(one for one in made if isinstance(one, AliasEdit)), *called)

    def _merged(
        self,
        question: Question,
        merge: Callable[[Question, Sequence[Findings]], Findings],
        ask: Callable[[Library, Question, Edits], Findings],
    ) -> Findings:
        question, filled, edits = self._filled(question)
        if len(filled) == 1:
            return ask(filled[0], question, edits)
        whole = replace(question, offset=0, count=question.offset + question.count + 1)
        return merge(question, [ask(one, whole, edits) for one in filled])

    def _filled(self, question: Question) -> tuple[Question, list[Library], Edits]:
        """Return who is to be asked: what holds anything, and articles of the question's outlet."""
        libraries, edits = self._libraries(), self._edits()
        filled = [one for one in libraries if one.searched().passages]
        if len(filled) > 1 and question.outlet is not None:
            outlet = known_outlet(question.outlet, self.outlet_groups())
            question = replace(question, outlet=outlet)
            filled = [one for one in filled if outlet in one.outlets(edits=edits)]
        return question, filled or [*libraries[:1]], edits


def _found(look: Callable[[Library], T], libraries: Sequence[Library]) -> list[T]:
    """Return what each library that has it finds; raise the first one's NotFoundError otherwise."""
    found: list[T] = []
    missed: NotFoundError | None = None
    for one in libraries:
        try:
            found.append(look(one))
        except NotFoundError as error:
            missed = missed or error
    if missed is not None and not found:
        raise missed
    return found
