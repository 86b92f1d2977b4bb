"""Measure how often each rule names the right source, and print the table of ratings.py.

Run as `python -m index.statements.evaluation.rate polnear/train.jsonl.gz`.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from index.statements.evaluation.measure import gold_quotes, right_source, same_quote, words
from index.statements.extract import extract
from index.statements.ratings import LONG, kind_key
from index.values import Article, Span

Counts = dict[str, list[int]]


def measure(rows: Iterable[Mapping[str, Any]]) -> tuple[Counts, Counts, Counts]:
    """Count per rule what was seen and what was right: long and short quotations, reports.

    A report counts where the gold marks its cue too: what the gold leaves out tells nothing of
    who said it.
    """
    long: Counts = {}
    short: Counts = {}
    reports: Counts = {}
    for row in rows:
        text = str(row["text"])
        statements = extract(Article(id=str(row["id"]), text=text, title=""))
        gold = gold_quotes(text, row["attributions"])
        for one in gold:
            if one.source is None:
                continue
            for statement in statements:
                if statement.source is None:
                    continue
                if any(same_quote(quote.span, one.span) for quote in statement.quotes):
                    table = long if words(text[slice(*one.span)]) >= LONG else short
                    key = kind_key(statement.rule, statement.lemma, statement.form)
                    _add(table, key, right_source(text, statement, one.source))
        cues = _gold_cues(row["attributions"])
        for statement in statements:
            if statement.quotes or statement.cue is None or statement.source is None:
                continue
            sources = [source for cue, source in cues if _touch(cue, statement.cue)]
            if sources:
                good = any(right_source(text, statement, source) for source in sources)
                _add(reports, kind_key(statement.rule, statement.lemma, statement.form), good)
    return long, short, reports


def _gold_cues(attributions: Iterable[Mapping[str, Any]]) -> list[tuple[Span, Span]]:
    """Return the gold cues that have a source, with it."""
    return [
        ((one["cue_spans"][0][0], one["cue_spans"][-1][1]), tuple(one["source_spans"][0]))
        for one in attributions
        if one["cue_spans"] and one["source_spans"]
    ]


def _touch(one: Span, other: Span) -> bool:
    """Return whether two spans overlap."""
    return one[0] < other[1] and other[0] < one[1]


def _add(table: Counts, key: str, right: bool) -> None:
    """Count one outcome."""
    counts = table.setdefault(key, [0, 0])
    counts[0] += 1
    counts[1] += right


def main(path: str) -> None:
    """Print the three tables as rows of tab-separated values."""
    with gzip.open(Path(path), "rt", encoding="utf-8") as lines:
        tables = measure(json.loads(line) for line in lines)
    for name, table in zip(("long", "short", "report"), tables, strict=True):
        for key, (seen, right) in sorted(table.items(), key=lambda item: -item[1][0]):
            sys.stdout.write(f"{name}\t{key}\t{seen}\t{right}\n")


if __name__ == "__main__":
    main(sys.argv[1])
