"""Who said what, on articles of our own; on PolNeAR's dev split where it is there."""

from __future__ import annotations

from typing import Any

import pytest

from index import evaluate_attribution
from index.statements.actors.people import fold
from index.statements.extract import extract
from index.values import LEAST_SURE, SURE, Article, Kind, Statement
from tests.conftest import shared
from tests.gate.gate import Gate
from tests.gate.test_texts import BODIES, place, rows

GOLD = [row for row in rows("attribution.jsonl") if not row.get("nested")]
OVERLAP = 0.5


@pytest.fixture(scope="module")
def found() -> dict[str, tuple[Statement, ...]]:
    return {
        name: extract(Article(id=name, text=BODIES[name], title=name))
        for name in sorted({row["article"] for row in GOLD})
    }


def shared_letters(one: list[tuple[int, int]], other: list[tuple[int, int]]) -> int:
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one for b in other)


def matching(row: dict[str, Any], statements: tuple[Statement, ...]) -> Statement | None:
    """Give the statement that holds most of a gold row's words; None under half of them."""
    gold = place(row, "quote")
    wanted = sum(end - start for start, end in gold)
    best = max(statements, key=lambda one: shared_letters(gold, list(one.content)), default=None)
    if best is None or shared_letters(gold, list(best.content)) < OVERLAP * wanted:
        return None
    return best


def test_quotations_and_their_speakers(gate: Gate, found: dict[str, tuple[Statement, ...]]) -> None:
    for kinds in (("direct", "mixed"), ("indirect",)):
        gold = [row for row in GOLD if row["kind"] in kinds]
        pairs = [(row, matching(row, found[row["article"]])) for row in gold]
        attributed = [(row, one) for row, one in pairs if one and one.kind is not Kind.UNATTRIBUTED]
        name = " and ".join(kinds)
        gate.hold(f"own {name} found", len(attributed) / len(gold))
        named = [(row, one) for row, one in attributed if row["speaker"]]
        for least in (SURE, LEAST_SURE):
            shown = [(row, one) for row, one in named if one.speaker_confidence >= least]
            right = [fold(one.speaker or "") == fold(row["speaker"]) for row, one in shown]
            print(f"{name}: {len(shown)} of {len(named)} at {least}: {sum(right)} right")
            gate.hold(f"own {name} speakers right at {least}", sum(right) / len(right))


def test_nobody_is_given_words_that_nobody_said(
    gate: Gate, found: dict[str, tuple[Statement, ...]]
) -> None:
    none = [row for row in GOLD if row["kind"] == "none"]
    silent = 0
    for row in none:
        (span,) = place(row, "quote")
        quoted = [
            one
            for one in found[row["article"]]
            if one.kind in (Kind.DIRECT, Kind.MIXED)
            and any(q.inner[0] <= span[0] and span[1] <= q.inner[1] for q in one.quotes)
            and one.kind is Kind.DIRECT
        ]
        silent += not quoted
    gate.hold("own scare quotes left alone", silent / len(none))


def test_polarity_and_modality(gate: Gate, found: dict[str, tuple[Statement, ...]]) -> None:
    marked = [row for row in GOLD if row.get("polarity", "affirmed") != "affirmed"]
    pairs = [(row, matching(row, found[row["article"]])) for row in marked]
    right = [one is not None and one.polarity == row["polarity"] for row, one in pairs]
    gate.hold("own negated and declined marked", sum(right) / len(right))
    plain = [row for row in GOLD if row.get("polarity") == "affirmed"]
    kept = [(row, matching(row, found[row["article"]])) for row in plain]
    right = [one.polarity == "affirmed" for _, one in kept if one]
    gate.hold("own affirmed left unmarked", sum(right) / len(right))


def test_attribution_on_polnear(gate: Gate) -> None:
    one = evaluate_attribution(shared("data/polnear/dev.jsonl.gz"))
    gate.hold("polnear detection F1", one.long.f1)
    gate.hold("polnear speakers right", one.long_spoken.accuracy)
    gate.hold("polnear speakers right where sure", one.long_spoken.sure_accuracy)
    gate.hold("polnear sure cover", one.long_spoken.coverage)
    for part, score in one.exact.items():
        gate.hold(f"polnear exact {part} F1", score.f1)
