"""A library of one's own beside the shared one: a question searches both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from index.answer import known_outlet
from index.build import IsCancelled, OnProgress
from index.corrections import AliasKind, alias_edit
from index.current import Edits
from index.errors import NotFoundError
from index.inbox import Inbox, Sent
from index.library import Library
from index.merge import (
    merged_actor,
    merged_actors,
    merged_answer,
    merged_said,
    merged_searched,
    merged_status,
)
from index.model import Actor, Article, BuildReport, Findings, Question, Source, Status

T = TypeVar("T")


class JoinedLibrary:
    """The shared library and one's own; what is corrected or added goes into one's own.

    `make` gives the own library, None where it was never begun; told to, it begins it. Safe to
    ask from any thread.
    """

    def __init__(self, shared: Library, make: Callable[[bool], Library | None]) -> None:
        self._shared = shared
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

    def said(self, question: Question) -> Findings:
        """Give what the question's actor said, in either."""
        return self._merged(
            question,
            merged_said,
            lambda library, whole, edits: library.said(whole, edits=edits),
        )

    def actors(self, typed: str = "", count: int = 25) -> tuple[Actor, ...]:
        """Give the actors to offer while a name is typed; without one, those who speak most."""
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
        """Give the actor of a name or alias; raise NotFoundError where it is none, or several."""
        edits = self._edits()
        found = _found(lambda one: one.actor(name, edits=edits), self._libraries())
        names = list(dict.fromkeys(one.name for one in found))
        if len(names) > 1:
            raise NotFoundError(f"{name!r} may be {' or '.join(names)}: give the full name")
        return merged_actor(found)

    def edit_alias(self, kind: AliasKind, actor: str, alias: str) -> Actor:
        """Correct who is called what, here alone; see Library.edit_alias."""
        edit = alias_edit(kind, actor, alias, self.actor)
        self.own.record_edit(edit)
        return self.actor(edit.alias if kind == "split" else edit.actor)

    def article(self, article_id: str) -> Article:
        """Give an article of either by its id or the unique beginning of one."""
        return _found(lambda one: one.article(article_id), self._libraries())[-1]

    def outlets(self) -> tuple[str, ...]:
        """Give the outlets of both, by name."""
        return tuple(sorted({name for one in self._libraries() for name in one.outlets()}))

    def status(self) -> Status:
        """Say what both are together, and what of it is one's own."""
        found = [one.status() for one in self._libraries()]
        own = found[1].searched if len(found) > 1 else merged_searched(())
        return merged_status(found, own)

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
        return own.reindex(progress=progress, cancelled=cancelled)

    def held(self) -> tuple[tuple[Source, tuple[Article, ...]], ...]:
        """Give each source of one's own library with the articles that it has there."""
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
        token: str,
        *,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> BuildReport:
        """Add a file that was received to one's own library, and build it."""
        with self._inbox().kept(token) as path:
            return self.own.add([str(path)], progress=progress, cancelled=cancelled)

    def forget(self, location: str) -> None:
        """Let a source of one's own library answer no more; raise NotFoundError where it is none.

        A file that was sent is deleted. The next build leaves its articles out.
        """
        self._inbox().delete(self.own.forget(location))

    def withdraw(self, article: str) -> Article:
        """Let an article of one's own library answer no more; see Library.withdraw."""
        return self.own.withdraw(article)

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
        return tuple(edit for one in self._libraries() for edit in one.edits())

    def _merged(
        self,
        question: Question,
        merge: Callable[[Question, Sequence[Findings]], Findings],
        ask: Callable[[Library, Question, Edits], Findings],
    ) -> Findings:
        libraries, edits = self._libraries(), self._edits()
        filled = [one for one in libraries if one.searched().passages]
        if len(filled) < 2:
            return ask((filled or libraries)[0], question, edits)
        if question.outlet is not None:
            outlet = known_outlet(question.outlet, self.outlets())
            question = replace(question, outlet=outlet)
            filled = [one for one in filled if outlet in one.outlets()]
        whole = replace(question, offset=0, count=question.offset + question.count + 1)
        return merge(question, [ask(one, whole, edits) for one in filled])


def _found(look: Callable[[Library], T], libraries: Sequence[Library]) -> list[T]:
    """Give what each library that has it finds; raise the first one's NotFoundError otherwise."""
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
