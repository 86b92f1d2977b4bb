"""Articles taken in lots, and what is held against what was written of them."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from index import GenerationError, Library, VerbatimError
from index.build.merging import parts_of
from index.build.samples import SAMPLE, check_samples, samples, together
from index.storage.segment_writer import Part
from index.values import Article
from tests.bench.invented import write_lines
from tests.encoders import HashedWords


def lots(*sizes: int, letters: int) -> list[list[int]]:
    articles = [Article(id=str(one), title="", text="x" * one) for one in sizes]
    return [[len(one.text) for one in some] for some in together(articles, letters)]


def test_a_lot_ends_before_it_holds_too_many_letters() -> None:
    assert lots(4, 4, 4, 9, 1, letters=8) == [[4, 4], [4], [9], [1]]
    assert lots(20, 1, letters=8) == [[20], [1]]
    assert lots(3, 2, letters=8) == [[3, 2]]
    assert lots(letters=8) == [[]]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
    made.add([str(write_lines(tmp_path / "lines.jsonl", 50))])
    return made


def parts(library: Library) -> list[Part]:
    (segment,) = library.serving().segments
    return list(parts_of(segment, range(segment.manifest.articles), lambda: None))


def test_samples_are_spread_over_all_and_find_themselves(library: Library) -> None:
    held = parts(library)
    found = samples(held)
    count = sum(len(one.passages) for one in held)
    assert SAMPLE <= len(found) <= 2 * SAMPLE
    assert len(found) == len(range(0, count, max(1, count // SAMPLE)))
    assert {found[0].article, found[-1].article} <= {one.article.id for one in held}
    check_samples(library.serving(), found)


def test_another_text_or_vector_is_not_published(library: Library) -> None:
    first, *_ = samples(parts(library))
    for altered in (
        dataclasses.replace(first, text=f"{first.text}."),
        dataclasses.replace(first, vector=-first.vector),
    ):
        with pytest.raises(GenerationError, match="does not find itself"):
            check_samples(library.serving(), [altered])


def test_a_span_that_leaves_its_article_is_refused(library: Library) -> None:
    first, *rest = parts(library)
    *most, last = first.passages
    longer = dataclasses.replace(last, end=len(first.article.text) + 1)
    with pytest.raises(VerbatimError, match=f"does not lie in article {first.article.id}"):
        samples([dataclasses.replace(first, passages=(*most, longer)), *rest])
