"""What an outlet corrected is told beside the quote, and the correction leads."""

from __future__ import annotations

from pathlib import Path

import pytest

from index import Library, Question, Strictness
from index.search.ranking.corrections import repeats_error
from tests.encoders import HashedWords

ARTICLES = {
    "report": (
        "Fourteen hurt as the ferry Lady Anselm strikes the breakwater",
        "2025-03-04T07:40:00+01:00",
        "Fourteen passengers of the ferry Lady Anselm were hurt when it struck the breakwater.",
    ),
    "correction": (
        "Correction: the hurt of the ferry Lady Anselm", "2025-03-06",
        "On Tuesday we reported that fourteen people had been hurt. How many passengers were hurt "
        "when the ferry struck has since been counted again by both towns, and it is 26.",
    ),
    "crane": (
        "The port of Brask buys a crane", "2025-03-05",
        "We reported on a crane. The port of Brask was given the wrong price for it.",
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder: Path = tmp_path_factory.mktemp("articles")
    for name, (title, day, text) in ARTICLES.items():
        head = f'---\ntitle: "{title}"\noutlet: Harbour Gazette\npublished: {day}\n---\n'
        (folder / f"{name}.md").write_text(head + text, encoding="utf-8")
    made = Library.open(tmp_path_factory.mktemp("home"), encoder=HashedWords())
    made.add([str(folder)])
    return made


def test_a_corrected_quote_says_so_and_stands_behind_the_correction(library: Library) -> None:
    asked = "How many passengers of the ferry Lady Anselm were hurt when it struck the breakwater?"
    found = library.ask(Question(asked, strictness=Strictness.OPEN)).findings
    first, second = found[:2]
    assert first.article.title.startswith("Correction")
    assert second.corrected == first.article
    assert first.corrected is None
    emphasised = first.article.text[slice(*first.highlight[0])]
    assert "26" in emphasised


def test_another_article_of_the_outlet_is_not_corrected_by_it(library: Library) -> None:
    found = library.ask(Question("Who bought a crane?", strictness=Strictness.OPEN)).findings
    crane = next(one for one in found if "crane" in one.article.title)
    assert crane.corrected is None


@pytest.mark.parametrize(
    "sentence",
    [
        "On Tuesday we reported that fourteen passengers had been hurt.",
        "An earlier version of this article misstated the price.",
        "The headline incorrectly gave the number as 31.",
        "We also wrote that the ship was carrying 212 passengers.",
    ],
)
def test_what_repeats_the_error_is_known(sentence: str) -> None:
    assert repeats_error(sentence)
    assert not repeats_error("The joint figure is 26 injured, the hospital reported.")
