"""The shared library and one's own, asked as one: a question searches both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import TypeVar

from index.errors import NotFoundError
from index.libraries.merge import (
    merged_actor,
    merged_actors,
    merged_answer,
    merged_list,
    merged_said,
    merged_searched,
    merged_status,
    merged_told,
    one_person,
)
from index.library.library import Library
from index.search.by_actor.kept import KeptLists
from index.storage.catalogue import AliasEdit, OutletEdit
from index.storage.outlets import canonical, corrections, known_outlet, shown
from index.storage.serving import Edits
from index.storage.table import Counts
from index.values import (
    Actor,
    Article,
    Finding,
    Findings,
    Question,
    Searched,
    Status,
    Version,
)
from index.watching.match import merged
from index.watching.watch import Match, Watched

T = TypeVar("T")
MOST_MERGED = 20_000
"""Findings of the lists of what actors said in two libraries that are kept, two kilobytes each."""


class Both:
    """The shared library and one's own, as far as they are asked; safe to ask from any thread.

    `make` gives the own library, None where it was never begun; told to, it begins it. `kept` are
    the lists that pages were cut from.
    """

    def __init__(
        self,
        shared: Library,
        make: Callable[[bool], Library | None],
        kept: KeptLists[Finding] | None = None,
    ) -> None:
        self._shared = shared
        self._make = make
        self._kept = kept or KeptLists[Finding](MOST_MERGED)

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
        serving = [one.serving() for one in filled if one.searched().passages]
        parts = [one.said(question, edits=edits) for one in filled]
        if len(parts) == 1:
            return parts[0]
        first = replace(question, offset=0, count=1, apart=0)
        if sum(part.total > 0 for part in parts) > 1:
            parts = [one.said(first, edits=edits) for one in filled]

        def make() -> list[Finding]:  # what both repeat is known of all alone
            whole = [
                one.said(replace(first, count=max(part.total, 1)), edits=edits)
                for one, part in zip(filled, parts, strict=True)
            ]
            return merged_list(question, whole)

        return merged_said(question, parts, lambda: self._kept.of(serving, (first, edits), make))

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
        if not all(one_person(found[0], one) for one in found):
            raise NotFoundError(f"{name!r} may be {' or '.join(names)}: give the full name")
        return merged_actor(found)

    def article(self, article_id: str) -> Article:
        """Return an article of either by its id or the unique beginning of one."""
        return _found(lambda one: one.article(article_id), self._libraries())[-1]

    def versions(self, article_id: str) -> tuple[Version, ...]:
        """Return the states of an article's page that were fetched; see Library.versions."""
        return _found(lambda one: one.versions(article_id), self._libraries())[-1]

    def outlets(self) -> tuple[str, ...]:
        """Return the outlets of both, by name."""
        return tuple(sorted(set(self.outlet_groups().values())))

    def outlet_groups(self) -> Mapping[str, str]:
        """Give, by every name that articles have for an outlet, the name that stands for it."""
        return self._outlets()[0]

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

    def catch_up(self) -> None:
        """Wait until what other homes published serves; see `Library.catch_up`."""
        for one in self._libraries():
            one.catch_up()

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
        known = frozenset().union(*(one.names_held(question) for one in self._libraries()))
        beside = replace(question, known=tuple(sorted(known)))
        if len(filled) == 1:
            found = ask(filled[0], beside, edits)
        else:
            whole = replace(beside, offset=0, count=question.offset + question.count + 1)
            found = merge(question, [ask(one, whole, edits) for one in filled])
        return replace(found, question=replace(found.question, known=question.known))

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
