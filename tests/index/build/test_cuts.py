"""The same articles give the same findings, however many builds they came in and left by."""

from __future__ import annotations

import dataclasses
import json
import random
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from index import Library, Order, Question
from index.build import merging
from index.build.calibrate import measure_points
from index.build.samples import together
from index.values import Article, Findings, Strictness
from tests.encoders import HashedWords

PEOPLE = (
    # each as several articles may write them, the last name alone among them
    ("Ida Kemp", "Kemp", "Ida M. Kemp"),
    ("José Núñez", "Jose Nunez", "Núñez"),
    ("Jörn Böll", "Joern Boell", "Böll"),
    ("Orla Finch", "Finch"),
    ("Tom Finch", "Finch"),
    ("Mila Sorokina", "Milla Sorokina", "Sorokina"),
    ("Ole Brask", "Ole Brask"),
)
OFFICES = ("the Finnish foreign minister", "the Danish ambassador", "a farmer", "harbour master")
THINGS = ("barges", "bells", "hives", "looms", "pears", "pumps")
PLACES = ("Pell", "Marl", "Osmer", "Dorrin", "Corl")
OUTLETS = ("Canal Herald", "canalherald.example", "Hill Post", "Hill Post Business", None)
QUESTIONS = [
    *(f"How many {thing} are there in {place}?" for thing in THINGS[:4] for place in PLACES[:2]),
    "What did Ida Kemp say about pears?",
    "What did Núñez say?",
    "Who said that the pumps leak?",
    "What does Finland say about hives?",
    "Which bells were sold in Osmer in 2023?",
]
ACTORS = ("Ida Kemp", "José Núñez", "Jörn Böll", "Finch", "Sorokina", "Finland", "Denmark")


def article(dice: random.Random, number: int) -> dict[str, str | None]:
    """Write one article; some are of one time, some of none, and some have a text in common."""
    place, thing = dice.choice(PLACES), dice.choice(THINGS)
    lines = [f"Report {number} counts {number * 3} {thing} in {place}."]
    for _ in range(dice.randrange(1, 4)):
        names = dice.choice(PEOPLE)
        first, other = dice.choice(names), dice.choice(names)
        thing = dice.choice(THINGS)
        lines.append(f"“The {thing} leak in {place},” said {first}, {dice.choice(OFFICES)}.")
        lines.append(f"{other} said that the {thing} of {dice.choice(PLACES)} were sold.")
    text = " ".join(lines[:3]) + "\n\n" + " ".join(lines[3:])
    if dice.random() < 0.2:
        text += "\n\nThe council of Marl met for the ninth time and counted its bells again."
    return {
        "title": f"{thing} in {place}",
        "outlet": dice.choice(OUTLETS),
        "date": dice.choice(("2023-02-01", "2023-05-20", "2024-01-01T08:00:00+00:00", None)),
        "text": text,
    }


def write(folder: Path, number: int, held: dict[str, str | None]) -> None:
    text = json.dumps({key: value for key, value in held.items() if value}, ensure_ascii=False)
    (folder / f"{number:03}.jsonl").write_text(text, encoding="utf-8")


@pytest.fixture
def unmeasured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give every library the same points: those of libraries of other sizes would differ."""
    point = {"threshold": 0.3, "maybe": 0.15, "false_answers": None, "false_refusals": None}
    points = {"off": {one.value: point for one in Strictness}}
    monkeypatch.setattr("index.build.checking.measure_points", lambda *_, **__: points)


def plain(found: Findings) -> Findings:
    """Give findings without what tells when the library was built."""

    def undated(one: Article) -> Article:
        return dataclasses.replace(one, fetched=None)

    def cleaned(several):
        return tuple(
            dataclasses.replace(
                one,
                article=undated(one.article),
                also=tuple(map(undated, one.also)),
                corrected=one.corrected and undated(one.corrected),
            )
            for one in several
        )

    return dataclasses.replace(
        found,
        library=dataclasses.replace(found.library, generation=None),
        searched=dataclasses.replace(found.searched, generation=None),
        findings=cleaned(found.findings),
        maybe=cleaned(found.maybe),
        nearest=cleaned(found.nearest),
    )


def told(library: Library) -> Iterator[object]:
    """Give all that a library tells, to compare."""
    for text in QUESTIONS:
        yield plain(library.ask(Question(text, count=10)))
        yield plain(library.ask(Question(text, outlet="Hill Post", count=10)))
    for name in ACTORS:
        for order in Order:
            yield plain(library.said(Question("", actor=name, count=50, order=order)))
        yield plain(library.said(Question("the pumps leak", actor=name, count=50)))
        yield plain(library.about(Question("", actor=name, count=50)))
    for one in library.actors("", 1000):
        yield library.actor(one.name)
    status = library.status()
    yield dataclasses.replace(status.searched, generation=None), status.outlets
    serving = library.serving()
    yield [dataclasses.replace(one, fetched=None) for one in serving.records.articles()]
    yield list(serving.records.all_passages())
    yield [serving.records.statements(one.id) for one in serving.records.articles()]
    yield serving.records.people(), serving.records.speaking_actors()
    for names in ("article", "day", "outlet", "name"):
        yield getattr(serving.table, names).tolist()
    yield serving.table.outlets, serving.table.names


def built_at_once(folder: Path, home: Path) -> Library:
    library = Library.open(home, encoder=HashedWords(), reader="off")
    library.add([str(folder)])
    return library


def grown(dice: random.Random, folder: Path, home: Path, builds: int) -> Library:
    """Build a library by many small steps, in which articles come, change and go."""
    library = Library.open(home, encoder=HashedWords(), reader="off")
    numbers = list(range(40))
    dice.shuffle(numbers)
    final = {number: article(random.Random(f"final {number}"), number) for number in numbers}
    share = -(-len(numbers) // builds)
    for first in range(0, len(numbers), share):
        mine = numbers[first : first + share]
        for number in mine:
            early = dice.random() < 0.3
            write(folder, number, article(dice, number) if early else final[number])
            if dice.random() < 0.2:
                write(folder, 500 + number, article(dice, 500 + number))
        if first == 0:
            library.add([str(folder)])
        for path in folder.iterdir():
            if dice.random() < 0.2:
                number = int(path.stem)
                if number >= 500:
                    path.unlink()
                else:
                    write(folder, number, final[number])
        library.reindex()
    for number in numbers:
        write(folder, number, final[number])
        (folder / f"{500 + number:03}.jsonl").unlink(missing_ok=True)
    library.reindex()
    return library


@pytest.mark.parametrize(
    ("seed", "builds", "fan", "most"),
    [(1, 20, 4, 14), (2, 20, 3, 3), (3, 7, 100, 100), (4, 4, 2, 14)],
)
def test_the_same_articles_in_one_build_or_many(
    tmp_path: Path,
    unmeasured: None,
    monkeypatch: pytest.MonkeyPatch,
    seed: int,
    builds: int,
    fan: int,
    most: int,
) -> None:
    monkeypatch.setattr(merging, "SMALLEST", 8)
    monkeypatch.setattr(merging, "FAN", fan)
    monkeypatch.setattr(merging, "MOST", most)
    folder = tmp_path / "articles"
    folder.mkdir()
    many = grown(random.Random(seed), folder, tmp_path / "many", builds)
    once = built_at_once(folder, tmp_path / "once")
    assert len(once.serving().segments) == 1
    assert len(many.serving().segments) > (4 if fan == 100 else 0)
    assert len(many.serving().segments) <= most + 1
    for one, other in zip(told(many), told(once), strict=True):
        assert one == other


def test_a_build_in_several_lots_is_as_one_in_a_single_lot(
    tmp_path: Path, unmeasured: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(40):
        write(folder, number, article(random.Random(f"lot {number}"), number))
    once = built_at_once(folder, tmp_path / "once")
    monkeypatch.setattr("index.build.build.together", partial(together, letters=3000))
    lots = built_at_once(folder, tmp_path / "lots")
    count = len(lots.serving().segments)
    assert (len(once.serving().segments), count > 3) == (1, True)
    for one, other in zip(told(lots), told(once), strict=True):
        assert one == other
    for number in (0, 20, 39):  # changed, gone and new, in lots that were written apart
        write(folder, number, article(random.Random(f"other {number}"), number))
    (folder / "005.jsonl").unlink()
    write(folder, 77, article(random.Random("lot 77"), 77))
    for library in (lots, once):
        library.reindex()
    for one, other in zip(told(lots), told(once), strict=True):
        assert one == other
    lots.verify()


def test_it_is_measured_the_same_however_it_was_cut(
    tmp_path: Path, unmeasured: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "FAN", 100)
    folder = tmp_path / "articles"
    folder.mkdir()
    many = grown(random.Random(5), folder, tmp_path / "many", 5)
    once = built_at_once(folder, tmp_path / "once")
    points = [
        measure_points(one.serving(), HashedWords(), None, tmp_path / "models", tick=lambda: None)
        for one in (many, once)
    ]
    assert points[0] == points[1]
    assert points[0]["off"]["balanced"]["threshold"] > 0


def test_vectors_are_those_that_were_written(tmp_path: Path, unmeasured: None) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    library = grown(random.Random(6), folder, tmp_path / "many", 8)
    serving = library.serving()
    texts = serving.records.passage_texts(range(serving.manifest.passages))
    heads = {
        one.id: " – ".join(filter(None, (one.title, one.outlet)))
        for one in serving.records.articles()
    }
    passages = list(serving.records.all_passages())
    meant = HashedWords().encode_passages(
        [f"{heads[one.article]}\n{texts[row]}" for row, one in enumerate(passages)]
    )
    held = serving.vectors.vectors(np.arange(len(passages)))
    assert held == pytest.approx(meant, abs=1e-3)
