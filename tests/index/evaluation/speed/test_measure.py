"""A whole measure with counted words for vectors: its parts agree with each other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from index import SourceError, sample_articles
from index.evaluation.speed import measure
from index.evaluation.speed.bare import Bare, bare
from index.evaluation.speed.measure import Speed, measure_speed, write_articles
from index.evaluation.speed.stages import Stage
from index.library.library import Library
from index.values import Phase
from tests.encoders import HashedWords


@pytest.fixture(autouse=True)
def own_encoder_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out sentence-transformers, which has no such model."""

    def alone(own: HashedWords, texts: list[str], questions: list[str]) -> list[Bare]:
        return [bare("own", own, texts, questions)]

    monkeypatch.setattr(measure, "bare_encoders", alone)


def measured(tmp_path: Path, source: Path, questions: int = 20) -> Speed:
    return measure_speed(
        tmp_path / "home",
        source,
        model=None,
        reader="off",
        models=tmp_path / "models",
        questions=questions,
        encoder=HashedWords(),
    )


def test_the_sample_is_built_and_asked(tmp_path: Path) -> None:
    found = measured(tmp_path, sample_articles())
    built = found.built
    assert (built.articles, built.passages, found.questions) == (12, 38, 20)
    assert built.rate == pytest.approx(38 / built.seconds, rel=0.05)
    assert {Phase.READING, Phase.EMBEDDING, Phase.WRITING, Phase.CHECKING} <= built.phases.keys()
    assert sum(built.phases.values()) <= built.seconds + 0.01
    (asked,) = found.asked
    assert (asked.reader, [*asked.stages]) == ("off", [Stage.ENCODE, Stage.SEARCH, Stage.DECIDE])
    for took in (asked.whole, *asked.stages.values(), found.bare[0].question):
        assert 0 < took.p50 <= took.p95
    assert max(one.p50 for one in asked.stages.values()) <= asked.whole.p50
    folder = tmp_path / "home" / "segments"
    files = sum(one.stat().st_size for one in folder.rglob("*") if one.is_file())
    assert 0.5 * files < built.bytes < 2 * files
    assert 50_000_000 < found.resident <= found.peak


def test_articles_of_a_library_are_measured_and_it_stays_as_it_is(tmp_path: Path) -> None:
    own = Library.open(tmp_path / "own", encoder=HashedWords(), reader="off")
    own.add([str(sample_articles())])
    before = own.status()
    lines = tmp_path / "articles.jsonl"
    assert write_articles(own.serving().records.articles(), 5, lines) == 5
    titles = {json.loads(one)["title"] for one in lines.read_text("utf-8").splitlines()}
    assert titles <= {one.title for one in own.serving().records.articles()}
    found = measured(tmp_path, lines)
    assert found.built.articles == 5
    assert own.status() == before


def test_without_an_article_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").write_text("", encoding="utf-8")
    with pytest.raises(SourceError, match=r"none\.jsonl: no article to measure with"):
        measured(tmp_path, tmp_path / "none.jsonl")
