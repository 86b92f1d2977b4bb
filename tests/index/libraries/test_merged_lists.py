"""What an actor said in two libraries, as one list: the same as comparing each with each."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from index import Branches, Library, Order, Question, Reason
from index.build import checking
from index.libraries import both, merge
from index.search.ranking.diversity import same_words
from index.text.likeness import LEAST_RUNS, runs
from index.text.numbers import figures
from index.values import Article, Finding, text_id
from tests.encoders import HashedWords
from tests.index.build.test_cuts import article, write
from tests.killing import POINTS

WORDS = "quay sluice ferry council bridge barge pump bell hive loom orchard mill lamp pear".split()


def findings(dice: random.Random, count: int) -> list[Finding]:
    """Return quotes of which many say nearly the same, some in one article and some over others."""
    told = [" ".join(dice.choices(WORDS, k=dice.choice((6, 14, 30)))) for _ in range(9)]
    made = []
    for _ in range(count):
        words = dice.choice(told).split()
        for at in range(len(words)):
            if dice.random() < 0.04:
                words[at] = dice.choice(WORDS)
        text = " ".join([*words, *dice.choice(([], [], ["12"], ["thirteen"]))])
        number, start = dice.randrange(count // 2), dice.choice((0, 20, 400))
        outlet = dice.choice(("Tarn Post", "Orrin Courier"))
        own = f"{number:04}" + dice.choice(("", "-39f2ec"))
        day = dice.choice((date(2024, 3, 1 + number % 28), None))
        held = Article(own, text, f"Report {number}", outlet=outlet, published=day)
        span = (start, start + len(text))
        made.append(Finding(held, span, text, (span,), 1, round(dice.random(), 3)))
    return made


@pytest.mark.parametrize("seed", range(12))
def test_the_same_as_comparing_each_with_each(seed: int) -> None:
    found = findings(random.Random(seed), 90)
    once = merge._once(found)
    assert once == compared(found)
    assert len(once) < 60 and sum(bool(one.also) for one in once) >= 3


def compared(found: Sequence[Finding]) -> list[Finding]:
    shown: list[Finding] = []
    kept: list[Finding] = []
    for one in found:
        if any(is_same(one.article, each.article) and overlap(one, each) for each in shown):
            continue
        shown.append(one)
        twin = next((at for at, each in enumerate(kept) if says_the_same(each, one)), None)
        if twin is None:
            kept.append(one)
        else:
            kept[twin] = merge._joined(kept[twin], one)
    return kept


def says_the_same(one: Finding, other: Finding) -> bool:
    if is_same(one.article, other.article):
        return False
    if text_id(one.article.id) == text_id(other.article.id):
        return overlap(one, other)
    if figures(one.text) != figures(other.text):
        return False
    told, again = runs(one.text), runs(other.text)
    return min(len(told), len(again)) >= LEAST_RUNS and same_words(told, again)


def is_same(one: Article, other: Article) -> bool:
    return (one.id, one.outlet) == (other.id, other.outlet)


def overlap(one: Finding, other: Finding) -> bool:
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]


def test_each_quote_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counted(text: str) -> frozenset[tuple[str, ...]]:
        read.append(text)
        return runs(text)

    monkeypatch.setattr(merge, "runs", counted)
    found = findings(random.Random(1), 300)
    merge._once(found)
    assert 100 < len(read) <= len(found)


@pytest.fixture
def branches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Branches:
    """Give a shared library and a server's own, in both of which the same people speak."""
    monkeypatch.setattr(checking, "measure_points", lambda *_, **__: POINTS)
    dice = random.Random(3)
    for folder, numbers in {"shared": range(30), "own": range(25, 40)}.items():
        (tmp_path / folder).mkdir()
        for number in numbers:
            write(tmp_path / folder, number, article(dice, number))
    shared = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
    shared.add([str(tmp_path / "shared")])
    made = Branches(shared)
    made.of("1").own.add([str(tmp_path / "own")])
    return made


def test_a_list_is_merged_once_for_all_its_pages(
    branches: Branches, monkeypatch: pytest.MonkeyPatch
) -> None:
    merged: list[str] = []
    whole = merge.merged_list

    def counted(question: Question, parts):  # type: ignore[no-untyped-def]
        merged.append(question.text)
        return whole(question, parts)

    monkeypatch.setattr(both, "merged_list", counted)
    asked = Question("", actor="Finland", count=4, apart=2, order=Order.NEAREST)
    alone = branches.of("1").said(replace(asked, count=200, apart=0))
    assert alone.total == len(alone.findings) > 20
    pages = [branches.of("1").said(replace(asked, apart=0, offset=at)) for at in range(0, 200, 4)]
    assert [one for page in pages for one in page.findings] == list(alone.findings)
    assert {page.total for page in pages} == {alone.total}
    assert merged == [""]


def test_what_changes_in_either_is_merged_anew(branches: Branches, tmp_path: Path) -> None:
    asked = Question("", actor="Finland", count=200)
    before = branches.of("1").said(asked)
    for library in (branches.shared, branches.of("1").own):
        theirs = [one.article.id for one in branches.of("1").said(asked).findings]
        gone = next(one for one in theirs if one in library.ids())
        library._catalogue.withdraw({gone}, for_good=True)
        left = branches.of("1").said(asked).findings
        assert left and gone not in {one.article.id for one in left}
    write(tmp_path / "own", 99, article(random.Random(9), 99))
    branches.of("1").own.reindex()
    after = branches.of("1").said(asked)
    assert {one.article.title for one in after.findings} != {
        one.article.title for one in before.findings
    }
    assert branches.of("2").said(asked).total < before.total


def speaks(library: Library, who: str) -> None:
    """Add what somebody says, under the name alone."""
    path = library.home / "gate.txt"
    title = f"The gate of {who.partition(',')[0]}"
    path.write_text(f"{title}\n\n“The gate is shut,” said {who}, on Monday.\n", encoding="utf-8")
    library.add([str(path)])


@pytest.mark.parametrize("name", ["Voss", "the dock reeve"])
def test_two_people_of_one_name_are_asked_back_for(branches: Branches, name: str) -> None:
    library = branches.of("1")
    speaks(branches.shared, "Ada Voss, the dock reeve")
    speaks(library.own, "Udo Voss, the dock reeve")
    for found in (library.said(Question("", actor=name)), library.about(Question("", actor=name))):
        assert found.reason is Reason.UNKNOWN_ACTOR
        assert (found.findings, found.actor, found.total) == ((), None, 0)
        assert found.suggestions == ("Ada Voss", "Udo Voss")
    (one,) = library.said(Question("", actor="Udo Voss")).findings
    assert one.article.title == "The gate of Udo Voss"


def test_two_spellings_of_one_person_are_one(branches: Branches) -> None:
    library = branches.of("1")
    speaks(branches.shared, "Günter Krähn, the dock reeve")
    speaks(library.own, "Guenter Kraehn, the dock reeve")
    found = library.said(Question("", actor="the dock reeve"))
    assert found.actor is not None
    assert {"Günter Krähn", "Guenter Kraehn"} <= {*found.actor.forms}
    assert found.total == len(found.findings) == 2


def test_a_correction_makes_one_of_two_people_in_two_libraries(branches: Branches) -> None:
    library = branches.of("1")
    speaks(branches.shared, "Joe Voss")
    speaks(library.own, "Joseph Voss")
    asked = Question("", actor="Voss")
    assert library.said(asked).reason is Reason.UNKNOWN_ACTOR
    library.edit_alias("merge", "Joe Voss", "Joseph Voss")
    assert {one.article.title for one in library.said(asked).findings} == {
        "The gate of Joe Voss",
        "The gate of Joseph Voss",
    }
    assert library.actor("Joseph Voss").name == "Joe Voss"
