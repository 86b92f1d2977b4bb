"""A thousand watches against a hundred new articles."""

from __future__ import annotations

import gzip
import time
from pathlib import Path

import pytest

from index import Library, Watched, WatchKind
from tests.conftest import shared

pytestmark = pytest.mark.bench

ARTICLES, WATCHES, SECONDS, CORES = 100, 1000, 2.0, 2
SUBJECTS = (
    "the price of gas", "sanctions against Russia", "grain exports", "the election", "inflation",
    "weapons for Ukraine", "climate change", "nuclear power", "the refugees", "interest rates",
)  # fmt: skip


def watches(library: Library) -> list[Watched]:
    """Make 600 for actors on subjects, 300 for questions, 100 for outlets."""
    actors = [one.name for one in library.actors("", 150)]
    every = [
        Watched(WatchKind.ACTOR, SUBJECTS[number % len(SUBJECTS)], actors[number % len(actors)])
        for number in range(600)
    ]
    every += [
        Watched(WatchKind.QUESTION, f"What did {actors[number % len(actors)]} do about {subject}?")
        for number in range(30)
        for subject in SUBJECTS
    ]
    return [*every, *(Watched(WatchKind.SOURCE, outlet=f"Outlet {n}") for n in range(100))]


def test_a_thousand_watches_against_a_hundred_new_articles(tmp_path: Path) -> None:
    part = tmp_path / "part.jsonl"
    with gzip.open(shared("data/news2022/corpus.jsonl.gz"), "rt", encoding="utf-8") as lines:
        part.write_text("".join(line for _, line in zip(range(ARTICLES), lines, strict=False)))
    library = Library.open(tmp_path / "home", reader="off")
    library.add([str(part)])
    every = watches(library)
    ids = library.ids()
    assert (len(every), len(ids)) == (WATCHES, ARTICLES)
    library.matches(every, sorted(ids)[:1])  # what is watched for is embedded once, at the first
    started, used = time.perf_counter(), time.process_time()
    found = library.matches(every, ids)
    seconds, cpu = time.perf_counter() - started, time.process_time() - used
    print(f"\n{WATCHES} watches, {len(ids)} articles: {seconds:.2f} s, {cpu:.2f} s of one core;")
    print(f"{sum(map(len, found))} matches of {sum(map(bool, found))} watches")
    assert cpu <= CORES * SECONDS
