"""What is told of an actor: by others and by the articles, not by itself."""

from __future__ import annotations

import pytest

from index import Library, Question, Reason
from tests.encoders import HashedWords

ARTICLES = {
    "march": (
        "title: Weir opens\noutlet: Vale Courier\npublished: 2024-03-01",
        "Vera Tolland opened the weir at Upper Osk on Friday.\n\n"
        "“The weir will stand for a hundred years,” said Vera Tolland. Tolland added that it had "
        "cost nine million crowns.\n\n"
        "“Tolland has no idea what water can do,” said Piet Marrow, a miller of Osk.",
    ),
    "april": (
        "title: Herring return\noutlet: Hill Gazette\npublished: 2024-04-02",
        "The herring came back to the Osk on Tuesday, and Vera Tolland took the credit.\n\n"
        "A miller named Tolland Brook slept through it.",
    ),
    "may": (
        "title: The loud quarry\noutlet: Hill Gazette\npublished: 2024-05-05",
        "“Nobody sleeps,” said Lena Oak, who lives beside the quarry. Georgia was her mother. "
        "Lena said nothing more, and the quarry went on.",
    ),
    "june": (
        "title: Tbilisi visit\noutlet: Hill Gazette\npublished: 2024-06-05",
        "Ministers of Georgia met the Georgian president in Tbilisi about the weir. Norway was "
        "not asked. “We were not asked,” said the Norwegian Foreign Minister, Bodil Aas.",
    ),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("articles")
    for name, (head, body) in ARTICLES.items():
        (folder / f"{name}.md").write_text(f"---\n{head}\n---\n\n{body}\n", encoding="utf-8")
    found = Library.open(tmp_path_factory.mktemp("home"), encoder=HashedWords())
    found.add([str(folder)])
    return found


def told(library: Library, actor: str, about: str = "", **filters: object) -> list[str]:
    found = library.about(Question(about, actor=actor, count=20, **filters))  # type: ignore[arg-type]
    return [one.article.text[slice(*one.highlight[0])] for one in found.findings]


def test_without_a_subject_the_latest_comes_first_and_nothing_is_its_own(library: Library) -> None:
    assert told(library, "Vera Tolland") == [
        "The herring came back to the Osk on Tuesday, and Vera Tolland took the credit.",
        "Vera Tolland opened the weir at Upper Osk on Friday.",
    ]


def test_what_another_says_of_it_is_found_on_the_subject_with_its_speaker(library: Library) -> None:
    question = Question("what water can do", actor="Tolland", count=1)
    (one,) = library.about(question).findings
    assert one.speaker is not None
    assert one.speaker.name == "Piet Marrow"
    assert one.text == one.article.text[slice(*one.span)]


def test_of_who_is_named_only_where_speaking_nothing_is_told(library: Library) -> None:
    found = library.about(Question("", actor="Lena Oak"))
    assert (found.reason, found.findings) == (Reason.NO_STATEMENT, ())
    assert found.actor is not None


def test_a_states_name_that_is_a_persons_too_means_it_only_where_the_text_does(
    library: Library,
) -> None:
    assert told(library, "Georgia") == [
        "Ministers of Georgia met the Georgian president in Tbilisi about the weir."
    ]
    assert told(library, "Norway") == ["Norway was not asked."]


def test_filters_and_an_unknown_name(library: Library) -> None:
    assert told(library, "Vera Tolland", outlet="vale courier") == [
        "Vera Tolland opened the weir at Upper Osk on Friday."
    ]
    assert library.about(Question("", actor="Zzyzx Qwrt")).reason is Reason.UNKNOWN_ACTOR


def test_a_server_joins_what_both_libraries_tell(
    library: Library, tmp_path: pytest.TempPathFactory
) -> None:
    from index import Branches

    joined = Branches(library).of(None)
    assert len(joined.about(Question("", actor="Vera Tolland")).findings) == 2


def test_a_question_for_the_words_of_a_mistyped_name_suggests_whom_it_may_mean(
    library: Library,
) -> None:
    found = library.ask(Question("What did Piet Morrew say about the quarry on Mars?"))
    assert (found.answered, found.suggestions) == (False, ("Piet Marrow",))
    assert library.ask(Question("What did Marrow say about the weir?")).suggestions == ()
    assert library.ask(Question("Who opened the quarry on Mars?")).suggestions == ()
