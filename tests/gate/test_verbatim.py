"""The promise: whatever is shown of an article stands in it so, byte for byte."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from index import Findings, Library, Question, Strictness
from index.build import checking
from index.encoders.torch_encoder import SentenceEncoder
from index.reranker.choice import OFF, OWN, ReaderChoice
from tests.gate.conftest import HERE, own_rows
from tests.gate.gate import Gate

READ_EVERY = 4
"""Of the questions, one in four is read when the whole suite runs: a third of a second each."""
ANSWERS = {"threshold": 0.0, "maybe": 0.0, "false_answers": None, "false_refusals": None}
"""A point at which everything is answered: as much as can be is quoted."""


def shown(library: Library, answers: Iterable[Findings]) -> list[tuple[bytes, bytes]]:
    """Give, for each shown quote, its bytes and the bytes that its span has in the stored text."""
    pairs = []
    for found in answers:
        for one in (*found.findings, *found.maybe, *found.nearest):
            stored = library.article(one.article.id).text
            start, end = one.span
            pairs.append((one.text.encode(), stored[start:end].encode()))
            pairs.extend(
                (one.text[a - start : b - start].encode(), stored[a:b].encode())
                for a, b in one.highlight
            )
    return pairs


@pytest.mark.parametrize("every", [READ_EVERY, pytest.param(1, marks=pytest.mark.long)])
def test_every_shown_quote_is_byte_for_byte_in_the_stored_text(
    gate: Gate,
    encoder: SentenceEncoder,
    models: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    every: int,
) -> None:
    names = (OFF, ReaderChoice(OWN, models).name)
    points = {name: {one.value: ANSWERS for one in Strictness} for name in names}
    monkeypatch.setattr(checking, "measure_points", lambda *_, **__: points)
    reading = Library.open(tmp_path, encoder=encoder, reader=OWN, models=models)
    assert reading.add([str(HERE / "articles")]).failures == ()
    alone = Library.open(tmp_path, encoder=encoder, reader=OFF, models=models)
    asked = [Question(row["question"]) for row in own_rows("questions.jsonl")]
    for library, some in ((reading, asked[::every]), (alone, asked)):
        pairs = shown(library, map(library.ask, some))
        assert len(pairs) > 2 * len(some)
        gate.hold("verbatim", sum(a == b for a, b in pairs) / len(pairs))


@pytest.mark.gate
def test_every_quote_shown_of_news_is_verbatim(
    gate: Gate, news_library: tuple[str, Library], news_questions: list
) -> None:
    name, library = news_library
    asked = (Question(one.text, count=5) for one in news_questions)
    pairs = shown(library, map(library.ask, asked))
    gate.hold(f"{name} verbatim", sum(a == b for a, b in pairs) / len(pairs))
