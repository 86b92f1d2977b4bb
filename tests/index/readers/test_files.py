"""Files and folders, and what is common to every kind."""

from __future__ import annotations

import hashlib
import os
import random
import tracemalloc
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import pytest

from index.errors import SourceError
from index.readers import SUFFIXES, Reading, files, read_file
from index.text.normalise import normalise
from index.values import Failure
from tests.index.readers.conftest import NOW, One, Read

Fail = Callable[[str, bytes | str], tuple[str, str]]


def put(folder: Path, *names: str) -> None:
    """Write a small file at each path."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("The ferry has stopped.")


def test_a_folder_gives_its_readable_files_in_their_order(tmp_path: Path) -> None:
    put(
        tmp_path, "b.txt", "a/z.md", "a/b/c.HTML", "c.jsonl.gz", "d.doc", ".hidden.txt",
        ".git/a.txt", "e.gz", "README", "dir.txt/inner.txt", "f.ndjson", "txt",
    )  # fmt: skip
    assert [str(path.relative_to(tmp_path)) for path in files(tmp_path)] == [
        "a/b/c.HTML", "a/z.md", "b.txt", "c.jsonl.gz", "dir.txt/inner.txt", "f.ndjson",
    ]  # fmt: skip


def test_a_file_gives_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "a.txt", ".hidden.md")
    assert list(files(tmp_path / "a.txt")) == [tmp_path / "a.txt"]
    assert list(files(tmp_path / ".hidden.md")) == [tmp_path / ".hidden.md"]
    monkeypatch.chdir(tmp_path)
    assert list(files(Path("a.txt"))) == [tmp_path / "a.txt"]


def test_links_to_each_other_end(tmp_path: Path) -> None:
    put(tmp_path, "a/one.txt", "b/two.txt")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    (tmp_path / "b" / "other").symlink_to(tmp_path / "a")
    (tmp_path / "b" / "gone.txt").symlink_to(tmp_path / "missing")
    (tmp_path / "b" / "self.txt").symlink_to(tmp_path / "b" / "self.txt")
    found = [str(path.relative_to(tmp_path)) for path in islice(files(tmp_path), 9)]
    assert found == ["a/one.txt", "b/gone.txt", "b/self.txt", "b/two.txt"]
    (gone,) = read_file(tmp_path / "b" / "gone.txt", fetched=NOW)
    assert gone == Failure(
        f"{tmp_path}/b/gone.txt", "there is no such file or folder; check the path"
    )
    (itself,) = read_file(tmp_path / "b" / "self.txt", fetched=NOW)
    assert isinstance(itself, Failure)
    assert "cannot be read" in itself.why


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing", "there is no such file or folder; check the path"),
        ("missing.txt", "there is no such file or folder; check the path"),
        ("a.doc", r"is of no kind that can be read \(\.txt \.md "),
        ("pipe.txt", "is neither a file nor a folder"),
        ("nul\x00.txt", "cannot be read"),
        ("long" * 100 + ".txt", "cannot be read"),
    ],
)
def test_a_source_that_cannot_be_read_is_an_error_at_once(
    tmp_path: Path, name: str, reason: str
) -> None:
    put(tmp_path, "a.doc")
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(SourceError, match=reason):
        files(tmp_path / name)


def refuse(*names: str) -> Callable[..., object]:
    """Give a scandir that refuses folders of these names, whoever asks."""
    scan = os.scandir

    def scandir(path: os.PathLike[str]) -> object:
        if Path(path).name in names:
            raise PermissionError(13, "Permission denied")
        return scan(path)

    return scandir


def test_a_folder_that_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "a.txt", "closed/b.txt", "d.txt")
    monkeypatch.setattr(os, "scandir", refuse("closed"))
    with pytest.raises(SourceError, match=r"closed: permission denied; let this user read it"):
        files(tmp_path / "closed")
    found = list(files(tmp_path))
    assert found == [tmp_path / "a.txt", tmp_path / "closed", tmp_path / "d.txt"]
    (failed,) = read_file(found[1], fetched=NOW)
    assert failed == Failure(f"{tmp_path}/closed", "permission denied; let this user read it")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_that_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    put(tmp_path, f"a{suffix}")

    def closed(path: Path, *_: object, **__: object) -> object:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", closed)
    (failed,) = read_file(tmp_path / f"a{suffix}", fetched=NOW)
    assert failed == Failure(f"{tmp_path}/a{suffix}", "permission denied; let this user read it")


def test_what_is_no_file_is_a_failure(tmp_path: Path) -> None:
    put(tmp_path, "a.txt/b.txt", "c.doc")
    os.mkfifo(tmp_path / "pipe.txt")
    found = [
        next(read_file(tmp_path / name, fetched=NOW)) for name in ("a.txt", "pipe.txt", "c.doc")
    ]
    assert [one.why.partition("(")[0] for one in found if isinstance(one, Failure)] == [
        "is a folder; name the files in it",
        "is neither a file nor a folder; name one",
        "is of no kind that can be read ",
    ]


def test_an_article_of_plain_text(read: Read, tmp_path: Path) -> None:
    raw = "\ufeffAGI – The ferry\x00 has “stopped”.\r\n\r\nNobody knows why.\r\n"
    (reading,) = read("a.txt", raw)
    assert isinstance(reading, Reading)
    article = reading.article
    assert reading.location == f"{tmp_path}/a.txt"
    assert article.locations == (reading.location,)
    assert article.text == normalise(raw) == "AGI – The ferry has “stopped”.\n\nNobody knows why."
    assert article.id == hashlib.sha256(article.text.encode()).hexdigest()[:12]
    assert article.id == article.sha256[:12]
    assert (article.title, article.outlet) == ("The ferry has “stopped”.", "AGI")
    assert (article.url, article.authors, article.published) == (None, (), None)
    assert article.fetched == NOW


def test_the_same_text_has_the_same_id_in_every_kind(one: One) -> None:
    text = "The ferry has stopped. Nobody at the harbour knows why it has stopped today."
    ids = {
        one("a.txt", text.encode("utf-16")).id,
        one("a.md", f"# Ferry\r\n\r\n{text}").id,
        one("a.jsonl", f'{{"text": "{text}"}}').id,
        one("a.html", f"<html><body><article><p>{text}</p></article></body></html>").id,
    }
    assert ids == {hashlib.sha256(text.encode()).hexdigest()[:12]}


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize("content", ["", " \r\n\t", "\ufeff", "\x00\x00", "\u200b", "…", "--"])
def test_a_file_without_words_holds_no_text(failure: Fail, name: str, content: str) -> None:
    assert failure(name, content) == (name, "holds no text; remove it, or give it some")


def test_an_article_that_is_too_long(failure: Fail, one: One) -> None:
    where, why = failure("a.txt", "x" * 2_000_001)
    assert (where, why) == (
        "a.txt",
        "2,000,001 characters are too many for one article (at most 2,000,000); split it",
    )
    assert len(one("a.txt", "x" * 2_000_000).text) == 2_000_000


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_a_large_file_is_refused_without_being_held(tmp_path: Path, name: str) -> None:
    with (tmp_path / name).open("wb") as file:
        file.truncate(50_000_000)
    tracemalloc.start()
    (failed,) = read_file(tmp_path / name, fetched=NOW)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert failed == Failure(
        f"{tmp_path}/{name}",
        "50,000,000 bytes are too many for one article (at most 8,000,000); split it",
    )
    assert peak < 1_000_000


def test_a_name_that_is_no_text_can_still_be_stored(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_text("The ferry has stopped.")
    (reading,) = read_file(next(files(tmp_path)), fetched=NOW)
    assert isinstance(reading, Reading)
    assert reading.location == f"{tmp_path}/caf\ufffd.txt"


def test_a_file_is_read_when_its_articles_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "One."}\n' * 3)
    readings = read_file(path, fetched=NOW)
    path.write_text('{"text": "Two."}\n')
    assert [one.article.text for one in readings if isinstance(one, Reading)] == ["Two."]


@pytest.mark.parametrize("name", ["picture.md", "program.txt"])
def test_bytes_that_are_no_text_are_no_article(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(random.Random(7).randbytes(3000))
    (found,) = read_file(path, fetched=NOW)
    assert isinstance(found, Failure)
    assert "is no text" in found.why
