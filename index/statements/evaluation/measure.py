"""Hold statements against gold attributions: quotations, speakers, spans, rules.

A row is one annotated article: `text`, and `attributions` with `source_spans`, `cue_spans` and
`content_spans`, as in PolNeAR's JSON lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from index.statements.evaluation.scores import Evaluation, RuleScore, Score, Spoken
from index.statements.extract import extract
from index.statements.quotes.marks import article_quotes
from index.statements.ratings import LONG
from index.values import Article, Kind, Quote, Span, Statement

SURE = 0.8
# Two stretches are one quotation where they share this much of their joint length.
_SAME = 0.8

_WORD = re.compile(r"\w[\w'\u2019-]*")
# A few labels have source and cue swapped: a source made of such a word is the cue.
_CUES = frozenset("said say says told asked added wrote".split())


@dataclass(frozen=True, slots=True)
class _Gold:
    """A gold quotation and where its source stands; no span where the source is not given."""

    span: Span
    source: Span | None


def evaluate(rows: Iterable[Mapping[str, Any]]) -> Evaluation:
    """Measure extraction over annotated articles."""
    articles = 0
    long, every = Score(), Score()
    long_spoken, every_spoken = Spoken(), Spoken()
    exact = {part: Score() for part in PARTS}
    overlapping = {part: Score() for part in PARTS}
    rules: dict[str, list[int]] = {}
    for row in rows:
        articles += 1
        text = str(row["text"])
        statements = extract(Article(id=str(row.get("id", articles)), text=text, title=""))
        gold = gold_quotes(text, row["attributions"])
        for shortest, wide in ((LONG, False), (1, True)):
            score, spoken, outcome = _quotes(text, row["attributions"], gold, statements, shortest)
            if wide:
                every, every_spoken = every + score, every_spoken + spoken
            else:
                long, long_spoken = long + score, long_spoken + spoken
                for rule, right in outcome:
                    counts = rules.setdefault(rule, [0, 0])
                    counts[0] += 1
                    counts[1] += right
        for part in PARTS:
            wanted = _gold_spans(row["attributions"], part)
            given = _given_spans(statements, part)
            exact[part] += _exact(wanted, given)
            overlapping[part] += _overlapping(wanted, given)
    table = sorted(
        (RuleScore(rule, count, right) for rule, (count, right) in rules.items()),
        key=lambda one: -one.count,
    )
    return Evaluation(
        articles, long, long_spoken, every, every_spoken, exact, overlapping, tuple(table)
    )


PARTS = ("source", "cue", "content")


def words(text: str) -> int:
    """Count words."""
    return len(_WORD.findall(text))


def gold_quotes(text: str, attributions: Sequence[Mapping[str, Any]]) -> list[_Gold]:
    """Return the quotations that open in a gold content, each with its innermost gold source.

    A gold content often stops at the first sentence of a quotation; the marks tell where it ends.
    Direct contents in which no quotation was found stand for themselves, as missed ones.
    """
    outer = [quote.span for quote in article_quotes(text) if not quote.nested]
    best: dict[Span, tuple[int, Span | None]] = {}
    for one in attributions:
        size = sum(end - start for start, end in one["content_spans"])
        for start, end in one["content_spans"]:
            opening = [span for span in outer if start - 1 <= span[0] < end]
            covered = any(span[0] < end and start < span[1] for span in outer)
            if one.get("type") == "direct" and not covered:
                opening = [(start, end)]
            for span in opening:
                if span not in best or size < best[span][0]:
                    best[span] = (size, _source(one))
    return [_Gold(span, source) for span, (_, source) in best.items()]


def _source(one: Mapping[str, Any]) -> Span | None:
    """Return where a gold source stands; a swapped label is put right."""
    spans = one["source_spans"]
    if spans and str(one.get("source", "")).lower() in _CUES and one["cue_spans"]:
        spans = one["cue_spans"]
    return (spans[0][0], spans[-1][1]) if spans else None


def _quotes(
    text: str,
    attributions: Sequence[Mapping[str, Any]],
    gold: Sequence[_Gold],
    statements: Sequence[Statement],
    shortest: int,
) -> tuple[Score, Spoken, list[tuple[str, bool]]]:
    """Score the quotations of one article that have at least `shortest` words."""
    given = [
        (quote, one)
        for one in statements
        if one.kind is not Kind.UNATTRIBUTED
        for quote in one.quotes
        if words(text[slice(*quote.span)]) >= shortest
    ]
    contents = [(s, e) for one in attributions for s, e in one["content_spans"]]
    right = sum(any(_opens_in(quote, content) for content in contents) for quote, _ in given)
    wanted = [one for one in gold if words(text[slice(*one.span)]) >= shortest]
    found = 0
    spoken = Spoken()
    outcome: list[tuple[str, bool]] = []
    for one in wanted:
        answer = next((each for each in given if same_quote(each[0].span, one.span)), None)
        found += answer is not None
        if one.source is None:
            continue
        if answer is None:
            spoken += Spoken(wanted=1)
            outcome.append(("none", False))
            continue
        good = right_source(text, answer[1], one.source)
        sure = answer[1].mention_confidence >= SURE
        spoken += Spoken(1, int(good), int(sure), int(sure and good))
        outcome.append((answer[1].rule, good))
    return Score(len(wanted), len(given), found, right), spoken, outcome


def _opens_in(quote: Quote, content: Span) -> bool:
    """Return whether a quotation begins in a gold content."""
    return content[0] - 1 <= quote.span[0] < content[1]


def same_quote(one: Span, other: Span) -> bool:
    """Return whether two spans are the same but for their edges."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared >= _SAME * (max(one[1], other[1]) - min(one[0], other[0]))


def right_source(text: str, statement: Statement, wanted: Span) -> bool:
    """Return whether a source mention overlaps the gold one, or has the same last word.

    For *Ames, who said* the gold has now the pronoun, now the name: both are right.
    """
    given = statement.source
    if given is None:
        return False
    if given[0] < wanted[1] and wanted[0] < given[1]:
        return True
    last = _last_word(text, wanted)
    if statement.resolved == "antecedent" and statement.speaker is not None:
        return last == statement.speaker.split()[-1].lower()
    return _last_word(text, given) == last


def _last_word(text: str, span: Span) -> str:
    """Return the last word of a stretch, in lower case and without a possessive."""
    found = _WORD.findall(text[slice(*span)])
    return re.sub(r"['\u2019]s$", "", found[-1].lower()) if found else ""


def _gold_spans(attributions: Sequence[Mapping[str, Any]], part: str) -> set[Span]:
    """Return the gold spans of one part: whole sources and cues, single pieces of contents."""
    spans: set[Span] = set()
    for one in attributions:
        pieces = one[f"{part}_spans"]
        if part == "content":
            spans.update((start, end) for start, end in pieces)
        elif pieces:
            spans.add((pieces[0][0], pieces[-1][1]))
    return spans


def _given_spans(statements: Sequence[Statement], part: str) -> set[Span]:
    """Return the spans of one part of all statements."""
    if part == "content":
        return {span for one in statements for span in one.content}
    spans = (one.source if part == "source" else one.cue for one in statements)
    return {span for span in spans if span is not None}


def _exact(wanted: set[Span], given: set[Span]) -> Score:
    """Score spans that must be the same."""
    same = len(wanted & given)
    return Score(len(wanted), len(given), same, same)


def _overlapping(wanted: set[Span], given: set[Span]) -> Score:
    """Score spans that need only share a character."""
    return Score(len(wanted), len(given), _touched(wanted, given), _touched(given, wanted))


def _touched(these: set[Span], others: set[Span]) -> int:
    """Count the spans that overlap one of the others."""
    return sum(any(one[0] < two[1] and two[0] < one[1] for two in others) for one in these)
