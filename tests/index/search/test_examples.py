"""The questions that a library shows as examples: each is answered by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from index import Branches, Library, Question
from index.search.examples import examples
from tests.encoders import HashedWords

ARTICLES = (
    "Sela Orr opened the new lock at Osk on Friday.\n\n"
    "“The lock will serve our children,” said Sela Orr, who runs the canal company of Osk.",
    "By noon 41 barges had left the basin of Ostvik.",
    "Nobody here did anything.",
)


def built(folder: Path, texts: tuple[str, ...]) -> Library:
    (folder / "articles").mkdir()
    for number, text in enumerate(texts):
        head = f"---\ntitle: Report {number}\n---\n"
        (folder / "articles" / f"{number}.md").write_text(head + text, encoding="utf-8")
    made = Library.open(folder / "home", encoder=HashedWords())
    made.add([str(folder / "articles")])
    return made


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return built(tmp_path_factory.mktemp("examples"), ARTICLES)


def test_each_example_is_answered_by_the_library(library: Library) -> None:
    told, said = library.examples()
    assert told in (
        "Who opened the new lock at Osk on Friday?",
        "How many barges had left the basin of Ostvik?",
    )
    assert said == "What did Sela Orr say?"
    assert all(library.ask(Question(one)).answered for one in (told, said))


def test_they_are_found_once_for_a_generation(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = library.examples()
    monkeypatch.setattr(Library, "ask", lambda *_, **__: pytest.fail("asked again"))
    assert library.examples() is before


def test_what_was_withdrawn_is_no_example(tmp_path: Path) -> None:
    made = built(tmp_path, ARTICLES)
    (number,) = [one.id for one in made.serving().records.articles() if "Sela" in one.text]
    made.withdraw(number)
    assert all("Sela" not in one and "Osk" not in one for one in made.examples())


def test_only_answered_questions_are_given(library: Library) -> None:
    actors = library.actors("", 3)
    assert examples(library.serving(), actors, lambda _: None) == ()
    (one,) = examples(library.serving(), actors, lambda text: 0.4 if "barges" in text else None)
    assert one == "How many barges had left the basin of Ostvik?"


def test_an_empty_library_has_none(tmp_path: Path) -> None:
    assert Library.open(tmp_path, encoder=HashedWords()).examples() == ()


def test_a_servers_own_library_comes_first(library: Library, tmp_path: Path) -> None:
    branches = Branches(library)
    joined = branches.of("9")
    assert joined.examples() == library.examples()
    (tmp_path / "own.md").write_text(
        "---\ntitle: Own\n---\nTove Lind built the third bridge of Marn in May.\n",
        encoding="utf-8",
    )
    joined.own.add([str(tmp_path / "own.md")])
    assert joined.examples() == ("Who built the third bridge of Marn in May?",)
    assert branches.of(None).examples() == library.examples()
