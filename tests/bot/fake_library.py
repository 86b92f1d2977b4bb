"""A library whose answers a test lays down, with the surface of the real one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime

from index import (
    Actor,
    AliasKind,
    Article,
    BuildReport,
    CancelledError,
    Finding,
    Findings,
    NotFoundError,
    OperatingPoint,
    Order,
    OutletKind,
    Progress,
    Question,
    Reason,
    Searched,
    Status,
    Strictness,
)
from index.actors.directory import ActorBook
from index.search.by_actor.pages import page_of
from index.storage.catalogue import AliasEdit
from tests.bot.articles import EMPTY, SEARCHED, nothing
from tests.bot.no_sources import NoSources
from tests.bot.sayings import COUNCIL, PEOPLE

STATUS = Status(
    searched=SEARCHED,
    model="fake-model",
    dimension=384,
    built=datetime(2022, 3, 10, 8, 0, tzinfo=UTC),
    previous=None,
    sources=3,
    bytes=1000,
    points=(OperatingPoint(Strictness.BALANCED, 0.5, 0.06, 0.1),),
    reader="off",
    outlets=(("The Harbour Post", 300), ("Inselbote", 112)),
)
REPORT = BuildReport(SEARCHED, added=2, changed=1, unchanged=409, embedded=21, reused=3099)


class Shared:
    """The library that all servers share, as the bot holds it beside the servers' own."""

    def __init__(self, library: FakeLibrary) -> None:
        self._library = library

    def searched(self) -> Searched:
        """Say what it holds."""
        return self._library.holds

    def warm(self) -> None:
        """Count that it was asked to load its encoder."""
        self._library.warm()

    @contextmanager
    def building_apart(self, opened: object, hidden: object) -> Iterator[None]:
        """Build nothing."""
        yield


class FakeLibrary(NoSources):
    """Answer what `answers` holds for a question's text; an exception among them is raised.

    `reindex` runs the `steps` one after another: a progress is told, an event waited for; a `deaf`
    one does not look at whether it was cancelled.
    """

    def __init__(self) -> None:
        self.answers: dict[str, Findings | Exception] = {}
        self.asked: list[Question] = []
        self.gate = threading.Event()
        self.gate.set()
        self.known: tuple[str, ...] | Exception = ("The Harbour Post", "Inselbote", "Postal News")
        self.state: Status | Exception = STATUS
        self.steps: list[Progress | threading.Event] = []
        self.deaf = False
        self.report: BuildReport | Exception = REPORT
        self.statements: dict[str, tuple[Finding, ...] | Exception] = {}
        self.told: dict[str, tuple[Finding, ...]] = {}
        self.bodies = {COUNCIL.name: COUNCIL}
        self.edits: list[AliasEdit] = []
        self.book: ActorBook | Exception = ActorBook(PEOPLE, {})
        self.holds = SEARCHED
        self.articles: dict[str, Article] = {}
        self.warmed = 0
        self.questions: tuple[str, ...] = ("Who leads the *delegation*?", "What did Ida Kemp say?")
        self.servers: dict[str, FakeLibrary] = {}
        self.asked_of: list[str | None] = []
        self.threads: set[str] = set()

    @property
    def shared(self) -> Shared:
        """Give the library that all servers share."""
        return Shared(self)

    def of(self, name: str | None) -> FakeLibrary:
        """Give a server's library where one was laid down, else the shared one."""
        self.asked_of.append(name)
        return self.servers.get(name or "", self)

    def searched(self) -> tuple[Searched, ...]:
        """Say what it holds."""
        return (self.holds,)

    def warm(self) -> None:
        """Count that it was asked to load its encoder."""
        self.warmed += 1

    def ask(self, question: Question, *, today: date | None = None) -> Findings:
        """Give the answer laid down for the text, with the question as it was asked."""
        self.threads.add(threading.current_thread().name)
        self.asked.append(question)
        self.gate.wait(10)
        given = self.answers.get(question.text, nothing())
        if isinstance(given, Exception):
            raise given
        page = given.findings[question.offset :][: question.count]
        total = len(given.findings)
        for one in (*given.findings, *given.nearest):
            self.articles.setdefault(one.article.id, one.article)
        return replace(given, question=question, findings=page, total=total)

    def examples(self) -> tuple[str, ...]:
        """Give what was laid down as questions that it answers."""
        return self.questions

    def near(self, claim: Question) -> Findings:
        """Give what was laid down for the claim's text."""
        return self.ask(claim)

    def article(self, article_id: str) -> Article:
        """Give an article that was quoted, or laid down."""
        if article_id not in self.articles:
            raise NotFoundError(f"no article {article_id!r}: take an id from an answer")
        return self.articles[article_id]

    def said(self, question: Question) -> Findings:
        """Give what `statements` hold for the actor, on the subject where it names one."""
        self.asked.append(question)
        if self.holds.articles == 0:
            return Findings(question, EMPTY, EMPTY, reason=Reason.EMPTY_LIBRARY)
        nothing = Findings(question, self.holds, self.holds, reason=Reason.UNKNOWN_ACTOR)
        typed = question.actor or ""
        found = self._find(typed)
        if len(found) != 1:
            near = found or self.actors(typed, 5)
            return replace(nothing, suggestions=tuple(one.name for one in near))
        given = self.statements.get(found[0].name, ())
        if isinstance(given, Exception):
            raise given
        on_subject = [one for one in given if question.text.casefold() in one.text.casefold()]
        if question.order is Order.EARLIEST:
            on_subject.sort(key=lambda one: str(one.article.published or "9999"))
        people = [
            found[0].kind != "person" and one.speaker is not None and one.speaker.person
            for one in on_subject
        ]
        page = tuple(on_subject[place] for place in page_of(question, people))
        self.articles.update((one.article.id, one.article) for one in page)
        whole = replace(nothing, actor=found[0], total=len(on_subject), people=sum(people))
        return replace(whole, reason=None if page else Reason.NO_STATEMENT, findings=page)

    def about(self, question: Question) -> Findings:
        """Give what is laid down in `told` of the actor."""
        self.asked.append(question)
        nothing = Findings(question, self.holds, self.holds, reason=Reason.UNKNOWN_ACTOR)
        found = self._find(question.actor or "")
        if len(found) != 1:
            return nothing
        page = self.told.get(found[0].name, ())[: question.count]
        self.articles.update((one.article.id, one.article) for one in page)
        reason = None if page else Reason.NO_STATEMENT
        return replace(nothing, reason=reason, findings=page, actor=found[0], total=len(page))

    def actors(self, typed: str = "", count: int = 25) -> tuple[Actor, ...]:
        """Give the actors like what was typed, by the real library's book of them."""
        if isinstance(self.book, Exception):
            raise self.book
        return self.book.suggest(typed, count)

    def kinds(self, texts: Iterable[str]) -> dict[str, str]:
        """Give the kinds of those texts that name one of the book's actors, or a body."""
        if isinstance(self.book, Exception):
            raise self.book
        texts = list(texts)
        return self.book.kinds(texts) | {one: "body" for one in texts if one in self.bodies}

    def actor(self, name: str) -> Actor:
        """Give the one actor of this name."""
        found = self._find(name)
        if len(found) != 1:
            raise NotFoundError(f"no actor called {name!r}: `onrecord actors` lists them")
        return found[0]

    def edit_alias(self, kind: AliasKind, actor: str, alias: str) -> Actor:
        """Make the book anew with one more correction."""
        self.edits.append(AliasEdit(kind, actor, alias))
        self.book = ActorBook(PEOPLE, {}, self.edits)
        return self.actor(alias if kind == "split" else actor)

    def _find(self, name: str) -> tuple[Actor, ...]:
        if isinstance(self.book, Exception):
            raise self.book
        body = self.bodies.get(name)
        return (body,) if body else self.book.find(name)

    def reindex(
        self,
        *,
        progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> BuildReport:
        """Run the steps, then give the report."""
        for step in self.steps:
            if isinstance(step, Progress):
                if progress is not None:
                    progress(step)
                continue
            while not step.wait(0.005):
                if cancelled is not None and cancelled() and not self.deaf:
                    raise CancelledError("the build was cancelled")
        if isinstance(self.report, Exception):
            raise self.report
        return self.report

    def names(self) -> tuple[str, ...]:
        """No server has a library of its own."""
        return ()

    def status(self) -> Status:
        """Give the state laid down."""
        if isinstance(self.state, Exception):
            raise self.state
        return self.state

    def edit_outlet(self, kind: OutletKind, outlet: str, other: str = "") -> str:
        """Correct nothing, and give the outlet."""
        return outlet

    def outlet_groups(self) -> dict[str, str]:
        """Give each outlet laid down as its own."""
        return {one: one for one in self.outlets()}

    def outlets(self) -> tuple[str, ...]:
        """Give the outlets laid down."""
        if isinstance(self.known, Exception):
            raise self.known
        return self.known
