"""A library asked: for answers, for what somebody said, for what is new."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from index.library.held import Held
from index.library.served import EMPTY, reads
from index.search.answer import ask
from index.search.by_actor.about import told_of
from index.search.by_actor.said import said
from index.search.examples import examples
from index.search.nearest import near
from index.search.query.names import stems_of_names
from index.search.ranking.scored import stands
from index.storage.generation import Generation
from index.storage.outlets import known_outlet
from index.storage.serving import Edits
from index.values import (
    Findings,
    Question,
    Reason,
)
from index.watching.fresh import Fresh, fresh
from index.watching.match import matches
from index.watching.watch import Match, Watched

MOST_FRESH = 4
"""Sets of new articles kept prepared: all servers look at the same ones, one after the other."""
SPEAKERS = 3
"""Of those who speak most, how many are tried for an example."""


class Asked(Held):
    """A library that answers questions."""

    @reads
    def ask(
        self, question: Question, *, today: date | None = None, edits: Edits | None = None
    ) -> Findings:
        """Answer a question with quotes, or with the reason why there is none.

        `today` is what "last week" is told from; None is the day that it is. `edits` are the
        corrections of names in force; None for the library's own. Raises NotFoundError where the
        question's outlet is in no article.
        """
        serving = self._under(edits)
        if serving is None or serving.manifest.passages == 0:
            return Findings(question, EMPTY, EMPTY, reason=Reason.EMPTY_LIBRARY)
        return ask(
            serving,
            lambda: self._book(serving, edits),
            self.encoder,
            self.reader(),
            question,
            today or datetime.now().astimezone().date(),
        )

    @reads
    def names_held(self, question: Question) -> frozenset[str]:
        """Return the stems of a question's names that stand in the library."""
        serving = self._refresh()
        if serving is None or serving.manifest.passages == 0:
            return frozenset()
        return frozenset(one for one in stems_of_names(question.text) if stands(serving.words, one))

    @reads
    def near(self, claim: Question) -> Findings:
        """Return the passages nearest to what somebody claims, for or against it; see `near`."""
        serving = self._refresh()
        if serving is None or serving.manifest.passages == 0:
            return Findings(claim, EMPTY, EMPTY, reason=Reason.EMPTY_LIBRARY)
        return near(serving, self.encoder, claim)

    @reads
    def said(self, question: Question, *, edits: Edits | None = None) -> Findings:
        """Return what the question's actor said, on its subject or the latest first.

        A page of `count` findings from `offset` on; UNKNOWN_ACTOR comes with names like it.
        """
        serving = self._under(edits)
        if serving is None or serving.manifest.passages == 0:
            return Findings(question, EMPTY, EMPTY, reason=Reason.EMPTY_LIBRARY)
        outlet = known_outlet(question.outlet, serving.table.grouping)
        book = self._book(serving, edits)
        asked = replace(question, outlet=outlet)
        return said(serving, book, self.encoder, asked, kept=self._lists)

    @reads
    def about(self, question: Question, *, edits: Edits | None = None) -> Findings:
        """Return what others say and articles tell of the question's actor; see `said`."""
        serving = self._under(edits)
        if serving is None or serving.manifest.passages == 0:
            return Findings(question, EMPTY, EMPTY, reason=Reason.EMPTY_LIBRARY)
        outlet = known_outlet(question.outlet, serving.table.grouping)
        book = self._book(serving, edits)
        return told_of(serving, book, self.encoder, replace(question, outlet=outlet))

    @reads
    def matches(
        self,
        watches: Sequence[Watched],
        ids: Collection[str],
        *,
        outlets: Mapping[str, str] | None = None,
        edits: Edits | None = None,
    ) -> list[list[Match]]:
        """Return what some new articles have for each watch, the earliest first; see `matches`.

        `outlets` are the names of outlets by those that stand for them; None for the library's.
        """
        serving = self._refresh()
        if serving is None or not ids:
            return [[] for _ in watches]
        groups = self.outlet_groups(edits=edits) if outlets is None else outlets
        book = self._book(serving, edits)
        new = self._prepared(serving, frozenset(ids))
        return matches(new, book, self.encoder, self.reader(), self._watched, watches, groups)

    @reads
    def examples(self) -> tuple[str, ...]:
        """Return questions that the library answers, found once for each generation."""
        serving = self._refresh()
        if serving is None or serving.manifest.passages == 0:
            return ()
        mark = (serving.manifest.name, self._current.withdrawn)
        if self._examples[0] != mark:

            def evidence(text: str) -> float | None:
                found = self.ask(Question(text, count=1))
                return found.findings[0].score if found.findings else None

            self._examples = mark, examples(serving, self.actors("", SPEAKERS), evidence)
        return self._examples[1]

    def _prepared(self, serving: Generation, ids: frozenset[str]) -> Fresh:
        key = (serving.manifest.name, self._current.withdrawn, ids)
        found = self._fresh.get(key)
        if found is None:
            found = fresh(serving, ids)
            while len(self._fresh) >= MOST_FRESH:
                self._fresh.pop(next(iter(self._fresh)), None)
            self._fresh[key] = found
        return found
