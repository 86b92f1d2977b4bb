"""A library of the format before is carried over by the next build, and nothing embedded again."""

from __future__ import annotations

import dataclasses
import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pytest

from index import GenerationError, Library, Question
from index.build import attributing
from index.storage import checksums
from index.storage.legacy import FORMAT
from index.storage.pointer import read_pointer
from index.storage.vectors import write_vectors
from tests.encoders import HashedWords

TEXTS = {
    "dam": "Engineers found a crack of four metres in the wall of the Osmer dam.\n\n"
    "“The wall will hold,” said Ida Kemp, the Finnish minister. Kemp said that it rains.",
    "fair": "The goat fair of Upper Osmer returns in June after a pause of six years.",
}
_TABLES = """
CREATE TABLE articles (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, text TEXT NOT NULL, title TEXT NOT NULL,
    url TEXT, outlet TEXT, authors TEXT NOT NULL, published TEXT, fetched TEXT, language TEXT
);
CREATE TABLE locations (location TEXT PRIMARY KEY, article TEXT NOT NULL, file TEXT NOT NULL);
CREATE TABLE files (path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, source TEXT NOT NULL);
CREATE TABLE passages (
    row INTEGER PRIMARY KEY, article INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
    paragraph INTEGER NOT NULL, key BLOB NOT NULL
);
CREATE TABLE statements (
    number INTEGER PRIMARY KEY, article INTEGER NOT NULL, form TEXT, speaker TEXT, actor TEXT,
    actor_by TEXT, day INTEGER NOT NULL, confidence REAL NOT NULL, spoken INTEGER NOT NULL,
    fields TEXT NOT NULL
);
"""


def as_before(library: Library) -> None:
    """Turn a library of one segment into one of the format before, as that wrote it."""
    serving = library.serving()
    (segment,) = serving.segments
    folder = serving.folder
    shutil.rmtree(folder / "words")
    (folder / "ledger.sqlite").rename(folder / "ledger")
    records = sqlite3.connect(folder / "records.sqlite")
    records.executescript(_TABLES)
    records.execute("ATTACH ? AS own", (str(segment.folder / "records.sqlite"),))
    records.execute("ATTACH ? AS ledger", (str(folder / "ledger"),))
    for table in ("own.articles", "own.passages", "ledger.files", "ledger.locations"):
        records.execute(f"INSERT INTO main.{table.partition('.')[2]} SELECT * FROM {table}")
    records.execute(
        "INSERT INTO main.statements SELECT number, article, speaker, speaker, actor, actor_by, "
        "day, confidence, spoken, fields FROM own.statements"
    )
    records.commit()
    records.close()
    (folder / "ledger").unlink()
    rows = np.arange(serving.manifest.passages)
    write_vectors(folder / "vectors.faiss", segment.vectors.vectors(rows))
    held = dataclasses.asdict(serving.manifest)
    for name in ("segments", "measured", "since"):
        del held[name]
    files = checksums.sums_of(folder, leave_out={"manifest.json"})
    checksums.write_sealed(folder / "manifest.json", {**held, "format": FORMAT, "files": files})
    shutil.rmtree(library.home / "segments")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    for name, text in TEXTS.items():
        (tmp_path / "articles" / f"{name}.txt").write_text(text, encoding="utf-8")
    library = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
    library.add([str(tmp_path / "articles")])
    return library.home


def told(home: Path) -> list[object]:
    library = Library.open(home, encoder=HashedWords(), reader="off")
    return [
        [one.text for one in library.ask(Question("crack in the dam wall")).findings],
        [(one.text, one.speaker) for one in library.said(Question("", actor="Finland")).findings],
        library.status().searched.articles,
        [dataclasses.replace(one) for one in library.serving().records.articles()],
    ]


def test_nothing_is_embedded_read_or_attributed_again(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = told(home)
    assert len(before[1]) == 2
    as_before(Library.open(home, encoder=HashedWords(), reader="off"))
    old = read_pointer(home)
    with pytest.raises(GenerationError, match=r"has format 2, this version reads 3: run"):
        told(home)

    def again(*_: object) -> None:
        raise AssertionError("an article was read for statements again")

    monkeypatch.setattr(attributing, "found_in", again)
    monkeypatch.setattr("index.build.collect.read_file", again)
    encoder = HashedWords()
    library = Library.open_for_building(home, encoder=encoder, reader="off")
    report = library.reindex()
    assert encoder.passages == []
    assert (report.added, report.unchanged, report.embedded, report.reused) == (0, 2, 0, 2)
    assert told(home) == before
    assert library.status().previous == old.current
    assert library.reindex().searched.generation == library.status().searched.generation


def test_adding_to_it_carries_all_of_it_over(home: Path, tmp_path: Path) -> None:
    as_before(Library.open(home, encoder=HashedWords(), reader="off"))
    (tmp_path / "late.txt").write_text("A bakery opened in Lower Osmer.", encoding="utf-8")
    encoder = HashedWords()
    library = Library.open_for_building(home, encoder=encoder, reader="off")
    report = library.add([str(tmp_path / "late.txt")])
    assert (report.added, report.unchanged, len(encoder.passages)) == (1, 2, 1)
    assert library.status().searched.articles == 3


def test_one_that_is_damaged_is_read_from_its_sources(home: Path) -> None:
    as_before(Library.open(home, encoder=HashedWords(), reader="off"))
    (path,) = home.glob("generations/*/vectors.faiss")
    path.write_bytes(path.read_bytes()[:-1])
    encoder = HashedWords()
    library = Library.open_for_building(home, encoder=encoder, reader="off")
    library.reindex()
    assert len(encoder.passages) == 2
    assert library.status().searched.articles == 2
