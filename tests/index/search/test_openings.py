"""An open question is answered with the opening of the article that is most about its subject."""

from __future__ import annotations

from pathlib import Path

import pytest

from index import Library, Question
from index.search.query.open_questions import open_subject
from tests.encoders import HashedWords

FLOOD = (
    "A dam broke above Ostvik on Monday and the river took nine houses with it.\n\n"
    + "The rescuers of Ostvik worked through the night with lamps and boats. " * 12
    + "\n\nOstvik in the flood: what the people of Ostvik saw in Ostvik they will never forget."
)
OTHER = (
    "The price of herring rose again this week, and nobody knows why.\n\n"
    "One boat in three came from Ostvik, where the harbour is deep."
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder: Path = tmp_path_factory.mktemp("articles")
    for title, text in (("Dam breaks above Ostvik", FLOOD), ("Herring dearer", OTHER)):
        head = f"---\ntitle: {title}\npublished: 2025-03-04\n---\n"
        (folder / f"{title[:3]}.md").write_text(head + text, encoding="utf-8")
    made = Library.open(tmp_path_factory.mktemp("home"), encoder=HashedWords())
    made.add([str(folder)])
    return made


def test_the_opening_leads(library: Library) -> None:
    first = library.ask(Question("What happened in Ostvik?")).findings[0]
    assert first.article.title == "Dam breaks above Ostvik"
    assert first.text.startswith("A dam broke above Ostvik")


def test_a_subject_that_nothing_is_about_is_not_answered(library: Library) -> None:
    assert not library.ask(Question("What happened in Timbuktu?")).answered


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("what's going on in Ostvik", "Ostvik"),
        ("What is new in the harbour of Ostvik?", "harbour of Ostvik"),
        ("Any news on the dam?", "dam"),
        ("Tell me about the flood", "flood"),
        ("What happened to the ferry Lady Anselm?", "ferry Lady Anselm"),
        ("What is the latest on the strike?", "strike"),
        ("What happened?", None),
        ("Who broke the dam in Ostvik?", None),
        ("What did the mayor say about the news?", None),
        ("What new bridge is built in Ostvik?", None),
    ],
)
def test_open_questions_are_told_by_their_form(question: str, subject: str | None) -> None:
    assert open_subject(question) == subject
