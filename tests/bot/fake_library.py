"""A library whose answers a test lays down, with the surface of the real one."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from index import BuildReport, CancelledError, Findings, Progress, Question, Status
from tests.bot.articles import SEARCHED, nothing

STATUS = Status(
    searched=SEARCHED,
    model="fake-model",
    dimension=384,
    built=datetime(2022, 3, 10, 8, 0, tzinfo=UTC),
    previous=None,
    sources=3,
    bytes=1000,
    threshold=0.5,
    reader="off",
    outlets=(("The Harbour Post", 300), ("Inselbote", 112)),
)
REPORT = BuildReport(SEARCHED, added=2, changed=1, unchanged=409, embedded=21, reused=3099)


class FakeLibrary:
    """Answer what `answers` holds for a question's text; an exception among them is raised.

    `reindex` runs the `steps` one after another: a progress is told, an event waited for.
    """

    def __init__(self) -> None:
        self.answers: dict[str, Findings | Exception] = {}
        self.asked: list[Question] = []
        self.held = threading.Event()
        self.held.set()
        self.known: tuple[str, ...] | Exception = ("The Harbour Post", "Inselbote", "Postal News")
        self.state: Status | Exception = STATUS
        self.steps: list[Progress | threading.Event] = []
        self.report: BuildReport | Exception = REPORT
        self.warmed = 0
        self.threads: set[str] = set()

    def warm(self) -> None:
        """Count that it was asked to load its encoder."""
        self.warmed += 1

    def ask(self, question: Question) -> Findings:
        """Give the answer laid down for the text, with the question as it was asked."""
        self.threads.add(threading.current_thread().name)
        self.asked.append(question)
        self.held.wait(10)
        given = self.answers.get(question.text, nothing())
        if isinstance(given, Exception):
            raise given
        return replace(given, question=question)

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
                if cancelled is not None and cancelled():
                    raise CancelledError("the build was cancelled")
        if isinstance(self.report, Exception):
            raise self.report
        return self.report

    def status(self) -> Status:
        """Give the state laid down."""
        if isinstance(self.state, Exception):
            raise self.state
        return self.state

    def outlets(self) -> tuple[str, ...]:
        """Give the outlets laid down."""
        if isinstance(self.known, Exception):
            raise self.known
        return self.known
