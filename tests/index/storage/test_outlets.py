"""Outlets under one name: by how they are written, and as people correct it."""

from __future__ import annotations

from pathlib import Path

import pytest

from index import Branches, Library, NotFoundError, Question
from index.storage.catalogue import OutletEdit
from index.storage.outlets import canonical
from tests.encoders import HashedWords


def called(*names: str, edits: tuple[OutletEdit, ...] = ()) -> dict[str, str]:
    """Group names, of which the first is in most articles."""
    counts = tuple((name, len(names) - at) for at, name in enumerate(names))
    return dict(canonical(counts, edits))


@pytest.mark.parametrize(
    "names",
    [
        ("QNN", "qnn.example", "QNN Business"),
        ("QNN", "Qnn", "www.qnn.example"),
        ("QNN", "edition.qnn.example", "https://qnn.example/sport"),
        ("Harbour Gazette", "The Harbour Gazette", "harbour-gazette.example"),
        ("Harbour Gazette", "theharbourgazette.example", "HARBOUR GAZETTE"),
        ("Vale Echo", "Vale Echo – Politics", "Vale Echo | Sport", "Vale Echo: Opinion"),
        ("El Día", "El Dia", "eldia.example"),
        ("Echo", "echo.co.uk", "www.echo.co.uk"),
    ],
)
def test_writings_of_one_outlet_are_one(names: tuple[str, ...]) -> None:
    assert set(called(*names).values()) == {names[0]}


@pytest.mark.parametrize(
    "names",
    [
        ("Vale Post", "Vale Courier"),
        ("Sunday Post", "Daily Post"),
        ("QBC", "QBC News"),
        ("Sky Sports", "Sky News"),
        ("Vale Business",),
        ("Echo Business", "Echo Sport"),
        ("Echo", "echo.example", "echo.test"),
        ("Vale Post", "post.example"),
        ("Gove Times", "Grove Times"),
        ("The Guardian of Osk", "Guardian"),
    ],
)
def test_names_of_different_outlets_stay_apart(names: tuple[str, ...]) -> None:
    assert called(*names) == {name: name for name in names}


def test_an_address_alone_goes_by_itself_and_its_parts_with_it() -> None:
    found = called("qnn.example", "edition.qnn.example")
    assert set(found.values()) == {"qnn.example"}


def test_a_name_is_preferred_to_an_address_and_a_section_though_they_have_more_articles() -> None:
    assert set(called("qnn.example", "QNN Business", "QNN").values()) == {"QNN"}


def test_corrections_join_and_part() -> None:
    names = ("QNN", "QNN Business", "Echo", "Echo Sport")
    merged = called(*names, edits=(OutletEdit("merge", "Echo", "QNN"),))
    assert set(merged.values()) == {"QNN"}
    parted = called(*names, edits=(OutletEdit("split", "QNN Business"),))
    assert parted["QNN Business"] == "QNN Business"
    assert parted["QNN"] == "QNN"
    head = called(*names, edits=(OutletEdit("split", "QNN"),))
    assert (head["QNN"], head["QNN Business"]) == ("QNN", "QNN Business")
    unknown = called(*names, edits=(OutletEdit("merge", "Nowhere", "QNN"),))
    assert unknown == called(*names)


def written(folder: Path, number: int, outlet: str, text: str) -> None:
    folder.mkdir(exist_ok=True)
    head = f"---\ntitle: Article {number}\noutlet: {outlet}\npublished: 2024-03-0{number}\n---\n\n"
    (folder / f"{number}.md").write_text(f"{head}{text}\n", encoding="utf-8")


ASKED = "Who mended the crack in the wall of the Osmer dam?"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    for number, outlet in enumerate(("QNN", "qnn.example", "QNN Business", "Vale Echo"), 1):
        text = f"Engineers of crew {number} mended the crack in the wall of the Osmer dam."
        written(tmp_path / "articles", number, outlet, text)
    found = Library.open(tmp_path / "home", encoder=HashedWords())
    found.add([str(tmp_path / "articles")])
    return found


def outlets_of(library: Library, outlet: str) -> set[str | None]:
    found = library.ask(Question(ASKED, outlet=outlet, count=9))
    return {one.article.outlet for one in (*found.findings, *found.nearest)} | {
        other.outlet for one in found.findings for other in one.also
    }


def test_a_filter_takes_all_names_of_an_outlet_and_articles_keep_their_own(
    library: Library,
) -> None:
    assert library.outlets() == ("QNN", "Vale Echo")
    assert library.status().outlets == (("QNN", 3), ("Vale Echo", 1))
    for typed in ("QNN", "qnn", "QNN business", "qnn.example"):
        assert outlets_of(library, typed) == {"QNN", "qnn.example", "QNN Business"}
    named = library.ask(Question(f"According to QNN Business, {ASKED}", count=9))
    assert named.question.outlet == "QNN"


def test_corrections_hold_after_a_rebuild(library: Library) -> None:
    assert library.edit_outlet("split", "qnn business") == "QNN Business"
    assert library.outlets() == ("QNN", "QNN Business", "Vale Echo")
    assert outlets_of(library, "QNN") == {"QNN", "qnn.example"}
    assert library.edit_outlet("merge", "Vale Echo", "QNN Business") == "Vale Echo"
    again = Library.open(library.home, encoder=HashedWords())
    again.reindex()
    assert again.outlets() == ("QNN", "Vale Echo")
    assert outlets_of(again, "QNN Business") == {"Vale Echo", "QNN Business"}


def test_what_makes_no_sense_is_refused(library: Library) -> None:
    with pytest.raises(NotFoundError, match="is QNN already: name two different outlets"):
        library.edit_outlet("merge", "QNN", "qnn.example")
    with pytest.raises(NotFoundError, match="Vale Echo is one with no other name"):
        library.edit_outlet("split", "Vale Echo")
    with pytest.raises(NotFoundError, match="no article is from the outlet 'Vale Eco'"):
        library.edit_outlet("merge", "QNN", "Vale Eco")


def test_a_servers_corrections_are_its_own_and_its_articles_join_the_shared_outlets(
    library: Library, tmp_path: Path
) -> None:
    branches = Branches(library)
    one, other = branches.of("1"), branches.of("2")
    written(tmp_path / "own", 7, "vale-echo.example", "The crack in the dam was mended by Ostrée.")
    one.own.add([str(tmp_path / "own")])
    assert one.outlets() == ("QNN", "Vale Echo")
    assert one.status().outlets == (("QNN", 3), ("Vale Echo", 2))
    found = one.ask(Question(ASKED, outlet="Vale Echo", count=9)).findings
    assert {each.article.outlet for each in found} == {"Vale Echo", "vale-echo.example"}
    one.edit_outlet("merge", "QNN", "Vale Echo")
    assert one.outlets() == ("QNN",)
    assert other.outlets() == ("QNN", "Vale Echo")
    assert library.outlets() == ("QNN", "Vale Echo")
    one.reindex()
    assert one.outlets() == ("QNN",)
