"""In which order an actor's statements come."""

from __future__ import annotations

import pytest

from index import Library, Order, Question
from tests.encoders import HashedWords

DAYS = {"b": "2024-03-05", "a": "2024-02-01", "d": None, "c": "2024-02-01"}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    home = tmp_path_factory.mktemp("voices")
    folder = home / "articles"
    folder.mkdir()
    for name, day in DAYS.items():
        head = f"title: {name}\n" + (f"published: {day}\n" if day else "")
        body = (
            f"“The crane of {name} will stay,” said Ida Kemp on the quay of Vellmar.\n\n"
            f"“The ferry of {name} will leave,” said Ida Kemp later."
        )
        (folder / f"{name}.md").write_text(f"---\n{head}---\n\n{body}\n", encoding="utf-8")
    found = Library.open(home / "home", encoder=HashedWords())
    found.add([str(folder)])
    return found


def told(library: Library, question: Question) -> list[str]:
    return [f"{one.article.title}{one.paragraph}" for one in library.said(question).findings]


@pytest.mark.parametrize(
    ("order", "days"), [(Order.EARLIEST, ["ac", "b", "d"]), (Order.LATEST, ["b", "ac", "d"])]
)
def test_statements_come_by_date_with_the_undated_last(
    library: Library, order: Order, days: list[str]
) -> None:
    shown = told(library, Question("", actor="Ida Kemp", count=10, order=order))
    titles = [one[0] for one in shown]
    place = 0
    for day in days:
        assert set(titles[place : place + 2 * len(day)]) == set(day)
        place += 2 * len(day)
    assert [one[1] for one in shown] == ["1", "2"] * 4
    page = told(library, Question("", actor="Ida Kemp", count=3, offset=2, order=order))
    assert page == shown[2:5]


def test_on_a_subject_too(library: Library) -> None:
    question = Question("ferry", actor="Ida Kemp", count=10, order=Order.EARLIEST)
    shown = told(library, question)
    assert [one[1] for one in shown] == ["2"] * 4
    assert [one[0] for one in shown[2:]] == ["b", "d"]


def test_without_an_order_the_latest_come_first(library: Library) -> None:
    shown = told(library, Question("", actor="Ida Kemp", count=10))
    assert [one[0] for one in shown[:2]] == ["b", "b"]
