"""The same story in many outlets: found by its words, shown once, and crowding out nobody."""

from __future__ import annotations

import json
import random
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from index import Library, Question
from index.build import checking, merging
from index.build.tidy import tidy
from index.reranker.choice import ReaderChoice
from index.storage import repeats, segment_writer
from index.storage.repeats import Repeats
from index.text.likeness import PLACES, runs, signatures
from index.values import Findings
from tests.bench.invented import Newsroom
from tests.encoders import HashedWords
from tests.killing import POINTS

STORY = (
    "The barge of Pell brought forty sacks of salt to the quay of Osmer on Monday, a day later "
    "than the council had asked for, because the ice on the canal broke under its bow near Marl. "
    "“The salt is dry and nobody was hurt,” said Ada Kemp, the harbour master, who had waited "
    "on the quay all night with two lamps and a rope. The council of Osmer pays for the salt and "
    "will spread it on the bridges before the week is over, if the frost lasts."
)
OTHER = (
    "The ferry of Dorrin lost its rudder below the weir and drifted for an hour with eleven people "
    "and a cow on board until the miller threw a line, the river police said on Tuesday."
)


@pytest.fixture(autouse=True)
def unmeasured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "measure_points", lambda *_, **__: POINTS)


READERS = [chr(ord("A") + number) + "nna" for number in range(20)]
ENDS = ("bel", "dor", "fin")


def write(folder: Path, number: int, text: str, **fields: str) -> None:
    folder.mkdir(exist_ok=True)
    held = {"title": f"Report {number}", "text": text, "outlet": f"Outlet {number}", **fields}
    (folder / f"{number:03}.jsonl").write_text(json.dumps(held), encoding="utf-8")


def opened(home: Path) -> Library:
    return Library.open(home, encoder=HashedWords(), reader="off")


def ask(library: Library, **given: object) -> Findings:
    return library.ask(Question("Who brought salt to the quay of Osmer?", **given))  # type: ignore[arg-type]


def share(one: str, other: str) -> float:
    held = signatures([one, other])
    return float((held[0, :PLACES] == held[1, :PLACES]).mean())


def test_signatures_agree_as_far_as_the_words_do() -> None:
    edited = STORY.replace("on Monday", "yesterday")
    common = len(runs(STORY) & runs(edited)) / len(runs(STORY) | runs(edited))
    assert abs(share(STORY, edited) - common) < 0.15
    assert share(STORY, STORY.upper()) == 1
    assert share(STORY, OTHER) < 0.1
    assert not signatures(["Six words are not enough here."]).any()
    figured = signatures([STORY, STORY.replace("forty", "40"), STORY.replace("forty", "fifty")])
    assert figured[0, PLACES] == figured[1, PLACES] != figured[2, PLACES]


def test_a_story_of_many_outlets_is_shown_once_the_earliest_first(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    for number in range(60):
        text = STORY.replace("on Monday", "on Monday evening") if number % 3 else STORY
        signed = f"{text} {READERS[number % 20]}{ENDS[number // 20]} read this."
        write(folder, number, signed, published=f"2024-03-{28 - number % 20:02}")
    write(folder, 60, STORY)  # nobody knows when
    quiet = (
        "A sledge may bring more salt in spring, Bela Dorn wrote in a letter that was read aloud "
        "between the choir and the lottery, and whoever wants some for herrings or for the yard of "
        "the mill should leave a bucket with a name at the quay of Osmer."
    )
    write(folder, 70, quiet, published="2024-04-02")
    library = opened(tmp_path / "home")
    library.add([str(folder)])
    found = ask(library, count=5).findings
    assert [one.article.title for one in found][1:] == ["Report 70"]
    assert found[0].article.published == date(2024, 3, 9)
    others = [one.published for one in found[0].also]
    assert len(others) == 60
    assert others[-1] is None
    assert others[:-1] == sorted(one for one in others if one)
    within = ask(library, since=date(2024, 3, 20)).findings[0]
    assert within.article.published == date(2024, 3, 20)
    of_one = ask(library, outlet="Outlet 4").findings[0]
    assert of_one.article.outlet == "Outlet 4"


def test_other_figures_are_another_story(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    write(folder, 0, STORY, published="2024-03-01")
    write(folder, 1, STORY.replace("forty", "fifty"), published="2024-03-02")
    write(folder, 2, STORY + " It snows.", published="2024-03-03")
    library = opened(tmp_path / "home")
    library.add([str(folder)])
    serving = library.serving()
    told = {one.title: number for number, one in enumerate(serving.records.articles())}
    rows = {
        title: int(np.flatnonzero(serving.table.article == number)[0])
        for title, number in told.items()
    }
    assert serving.repeats.others(rows["Report 0"]) == (rows["Report 2"],)
    assert serving.repeats.others(rows["Report 1"]) == ()
    (withdrawn,) = [one for one in serving.records.articles() if one.title == "Report 2"]
    library.withdraw(withdrawn.id)
    assert "Report 2" not in [each.title for one in ask(library).findings for each in one.also]


def stories(dice: random.Random, count: int) -> list[str]:
    """Give texts of which some are others with a few words changed."""
    room, found = Newsroom(), []
    for number in range(count):
        if found and dice.random() < 0.5:
            words = dice.choice(found).split(" ")
            for _ in range(dice.randrange(0, 6)):
                words[dice.randrange(len(words))] = dice.choice(("indeed", "later", "again"))
            found.append(" ".join(words))
        else:
            found.append(room.article(number)["text"])
    return found


@pytest.mark.parametrize("seed", range(4))
def test_groups_do_not_depend_on_how_a_library_was_cut(seed: int) -> None:
    dice = random.Random(seed)
    held = signatures(stories(dice, 120))

    def grouped(cuts: list[int]) -> set[tuple[int, ...]]:
        order = np.array(dice.sample(range(len(held)), len(held)))
        parts = [held[one] for one in np.split(order, cuts)]
        rows = [one.astype(np.int32) for one in np.split(order, cuts)]
        made = Repeats(parts, rows, _table(len(held)))
        return {tuple(sorted((row, *made.others(row)))) for row in range(len(held))}

    once = grouped([])
    assert once == grouped([7, 30, 31, 90]) == grouped([60])
    assert 20 < len(once) < 100


def _table(rows: int):  # type: ignore[no-untyped-def]
    class Table:
        day = np.ones(rows, np.int32)

    return Table()


def test_a_segment_of_before_gains_signatures_when_it_is_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "articles"
    with monkeypatch.context() as before:
        before.setattr(segment_writer, "write_signatures", lambda path, held: None)
        write(folder, 0, STORY, published="2024-03-01")
        library = opened(tmp_path / "home")
        library.add([str(folder)])
    assert library.serving().segments[0].signatures is None
    assert ask(library).findings[0].also == ()
    monkeypatch.setattr(merging, "FAN", 2)
    write(folder, 1, STORY + " It snows.", published="2024-03-02")
    library.reindex()
    (segment,) = library.serving().segments
    assert segment.signatures is not None
    assert [one.title for one in ask(library).findings[0].also] == ["Report 1"]


def test_a_segment_of_before_is_copied_in_the_background(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "articles"
    write(folder, 0, STORY, published="2024-03-01")
    write(folder, 1, STORY + " It snows.", published="2024-03-02")
    write(folder, 2, OTHER, published="2024-03-02")
    with monkeypatch.context() as before:
        before.setattr(segment_writer, "write_signatures", lambda path, held: None)
        library = opened(tmp_path / "home")
        library.add([str(folder)])
    before_groups = library.serving().repeats
    assert {len(before_groups.others(row)) for row in range(3)} == {0}
    choice = ReaderChoice("off", tmp_path / "home" / "models")
    assert tidy(tmp_path / "home", choice, lambda: False)
    groups = opened(tmp_path / "home").serving().repeats
    assert sorted(len(groups.others(row)) for row in range(3)) == [0, 1, 1]
    assert not tidy(tmp_path / "home", choice, lambda: False)


def test_many_passages_are_grouped_in_a_moment() -> None:
    dice = np.random.default_rng(1)
    held = dice.integers(1, 2**32, (20_000, PLACES + 1), dtype=np.uint32)
    held[:, PLACES] = 5
    held[10_000:] = held[:10_000]
    held[10_000:, :6] += 1  # of 32 places six differ
    made = Repeats([held], [np.arange(20_000, dtype=np.int32)], _table(20_000))
    assert made.others(4) == (10_004,)
    assert sum(len(made.others(row)) for row in range(0, 10_000, 100)) >= 98
    assert repeats.AGREEING < 26 / 32


def test_what_is_told_without_marks_is_one_quote_where_the_story_is_one(tmp_path: Path) -> None:
    told = "Ada Kemp said that the sluices of Marl would be closed for a week."
    rest = STORY.split("“", maxsplit=1)[0]
    folder = tmp_path / "articles"
    write(folder, 0, f"{told} {rest}", published="2024-03-02")
    write(folder, 1, f"{told} {rest} It snows again.", published="2024-03-01")
    write(folder, 2, f"{told} {OTHER}", published="2024-03-03")
    library = opened(tmp_path / "home")
    library.add([str(folder)])
    found = library.said(Question("", actor="Ada Kemp", count=9)).findings
    assert [(one.article.title, [each.title for each in one.also]) for one in found] == [
        ("Report 2", []),
        ("Report 1", ["Report 0"]),
    ]
