"""The passages nearest to a claim, in the sample library and in two libraries at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from index import Branches, Library, Question, Reason, sample_articles

# Claims on what the sample's articles tell, right or wrong, with a word of a near passage.
ON_SUBJECT = (
    ("The Greyfell Dam is safe", "Greyfell"),
    ("The ferry accident hurt 14 people.", "hurt"),
    ("Ardley rigged the election", "election"),
    ("the captain was drunk", "captain"),
    ("Water leaks from the dam three times faster than last autumn", "three times"),
    ("Tolvan Power is lying about the reservoir", "Tolvan Power"),
    ("The herring quota was raised", "herring"),
    ("the engine of the ferry failed", "ferry"),
    ("Puffins are dying out on the island", "puffin"),
    ("The ferry sank on 4 March 2021", "ferry"),
)
OFF_SUBJECT = (
    "The moon is made of cheese",
    "Bitcoin fell 10 percent on Tuesday",
    "Vaccines are safe",
    "The president of France resigned yesterday",
    "Water is wet",
    "They are going to close schools in March",
    "The minister of finance in Peru resigned",
    "My cat is the best cat",
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, encoder) -> Library:
    made = Library.open(tmp_path_factory.mktemp("sample"), encoder=encoder, reader="off")
    made.add([str(sample_articles())])
    return made


@pytest.mark.parametrize(("claim", "word"), ON_SUBJECT)
def test_a_claim_on_what_the_library_tells_has_near_passages(
    library: Library, claim: str, word: str
) -> None:
    found = library.near(Question(claim))
    assert found.answered
    assert any(word in one.text for one in found.findings)
    for one in found.findings:
        assert one.text == one.article.text[slice(*one.span)]
        assert one.answer is None


@pytest.mark.parametrize("claim", OFF_SUBJECT)
def test_a_claim_on_anything_else_has_none(library: Library, claim: str) -> None:
    found = library.near(Question(claim))
    assert found.reason is Reason.NOTHING_FOUND
    assert found.findings == ()
    assert found.searched.articles == 12


def test_it_gives_as_many_as_are_wanted_and_none_twice(library: Library) -> None:
    found = library.near(Question("The Greyfell Dam is safe", count=4))
    places = {(one.article.id, one.span) for one in found.findings}
    assert len(places) == len(found.findings) == 4


def test_a_filter_that_leaves_nothing_leaves_nothing_near(library: Library) -> None:
    outlet = library.outlets()[0]
    found = library.near(Question("The Greyfell Dam is safe", outlet=outlet, count=20))
    assert {one.article.outlet for one in found.findings} <= {outlet}


def test_an_empty_library_says_so(tmp_path: Path, library: Library) -> None:
    found = library.branch(tmp_path / "empty").near(Question("The dam is safe"))
    assert found.reason is Reason.EMPTY_LIBRARY


def test_a_claim_is_looked_up_in_the_servers_own_library_too(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "weir.md").write_text(
        "---\ntitle: A weir\noutlet: Osk Echo\n---\nThe weir of Osk is safe, says its keeper.\n",
        encoding="utf-8",
    )
    joined = Branches(library).of("7")
    joined.own.add([str(tmp_path / "weir.md")])
    found = joined.near(Question("The weir of Osk is safe", count=4))
    assert found.findings[0].article.title == "A weir"
    assert (
        joined.near(Question("The Greyfell Dam is safe")).findings[0].article.outlet != "Osk Echo"
    )
