"""Zip archives: what is read in them, and what is refused of them and why."""

from __future__ import annotations

import gzip
import io
import stat
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from index.readers import Reading, read_file, zipped
from index.values import Failure
from tests.index.readers.conftest import NOW, Read

PAGE = "<html><body><article><p>{}</p></article></body></html>"
WORDS = "The lock at Vessel Reach will stay shut until the autumn, the trust said. "
ROWS = '{"id": "k-1", "text": "The quay was swept."}\n{"text": "The pier was shut."}\nno json\n'

Files = dict[str, str | bytes]
Fail = Callable[[str, bytes | str], tuple[str, str]]


def packed(files: Files, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Make an archive of files by their names, as they are written here."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo("x")
            info.filename = name
            info.compress_type = method
            archive.writestr(info, content)
    return data.getvalue()


@pytest.fixture
def told(read: Read, tmp_path: Path) -> Callable[[bytes], list[tuple[str, str]]]:
    """Give a function that reads an archive: where each thing stood, and its text or reason."""

    def read_archive(data: bytes) -> list[tuple[str, str]]:
        return [
            (one.where.removeprefix(f"{tmp_path}/"), one.why)
            if isinstance(one, Failure)
            else (one.location.removeprefix(f"{tmp_path}/"), one.article.text)
            for one in read("a.zip", data)
        ]

    return read_archive


Told = Callable[[bytes], list[tuple[str, str]]]


def test_each_file_is_read_under_its_name_in_their_order(told: Told) -> None:
    files: Files = {
        "north/ferry.md": "---\ntitle: Ferry\n---\nThe ferry has stopped.",
        "a.txt": "The gate is open.",
        "rows.jsonl": ROWS,
        "b.html.gz": gzip.compress(PAGE.format(WORDS * 5).encode()),
        "./c//d.TXT": "The mill is for sale.",
    }
    found = told(packed(files))
    assert found == [
        ("a.zip#c/d.TXT", "The mill is for sale."),
        ("a.zip#a.txt", "The gate is open."),
        ("a.zip#b.html.gz", (WORDS * 5).strip()),
        ("a.zip#north/ferry.md", "The ferry has stopped."),
        ("a.zip#rows.jsonl#k-1", "The quay was swept."),
        ("a.zip#rows.jsonl#2", "The pier was shut."),
        (
            "a.zip#rows.jsonl:3",
            "is no JSON: Expecting value at column 1; correct or remove the line",
        ),
    ]
    assert told(packed(dict(reversed(files.items())))) == found


def test_an_article_knows_its_place(read: Read, tmp_path: Path) -> None:
    (found,) = read("a.zip", packed({"x/a.txt": "The gate is open."}))
    assert isinstance(found, Reading)
    assert found.article.locations == (f"{tmp_path}/a.zip#x/a.txt",) == (found.location,)


def test_two_files_of_one_name_are_both_read(told: Told) -> None:
    data = packed({"a.txt": "The gate is open.", "b.txt": "The gate is shut."})
    assert told(data.replace(b"b.txt", b"a.txt")) == [
        ("a.zip#a.txt", "The gate is open."),
        ("a.zip#a.txt:2", "The gate is shut."),
    ]


def test_what_is_of_no_kind_that_is_read_is_left_out(told: Told) -> None:
    files: Files = {
        "a.txt": "The gate is open.",
        "b.jpg": b"\xff\xd8",
        ".hidden/c.txt": "Hidden.",
        "__MACOSX/d.txt": "Icons.",
        "e.fetched.json": "{}",
        "f/": "",
    }
    assert told(packed(files)) == [("a.zip#a.txt", "The gate is open.")]


@pytest.mark.parametrize("files", [{}, {"b.jpg": b"\xff\xd8"}])
def test_an_archive_without_anything_to_read_is_told(told: Told, files: Files) -> None:
    why = "holds no file of a kind that can be read; check what it holds"
    assert told(packed(files)) == [("a.zip", why)]


@pytest.mark.parametrize(
    "name", ["/etc/a.txt", "../a.txt", "x/../../a.txt", "C:a.txt", "c:/a.txt", "x\\..\\a.txt"]
)
def test_a_name_that_leads_out_is_refused_and_the_rest_is_read(
    told: Told, tmp_path: Path, name: str
) -> None:
    assert told(packed({name: "Out of here.", "b.txt": "The gate is open."})) == [
        (f"a.zip#{name}", "has a name that leads out of the archive; pack it under a plain one"),
        ("a.zip#b.txt", "The gate is open."),
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["a.zip"]


@pytest.mark.parametrize(
    ("name", "shown"),
    [("a\nb.txt", "a?b.txt"), ("a\u202eb.txt", "a?b.txt"), ("x" * 600 + ".txt", "x" * 120)],
)
def test_a_name_that_cannot_be_shown_is_refused(told: Told, name: str, shown: str) -> None:
    why = "has a name that is too long or cannot be shown; rename it"
    assert told(packed({name: "The gate is open."})) == [(f"a.zip#{shown}", why)]


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_a_link_is_refused(told: Told, kind: int) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        info = zipfile.ZipInfo("a.txt")
        info.external_attr = (kind | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
        archive.writestr("b.txt", "The gate is open.")
    why = "is a link or a device; pack the file itself"
    assert told(data.getvalue()) == [("a.zip#a.txt", why), ("a.zip#b.txt", "The gate is open.")]


def test_an_archive_in_an_archive_is_refused(told: Told) -> None:
    inner = packed({"c.txt": "Inside."})
    why = "is a zip file in a zip file; unpack it first"
    assert told(packed({"a.ZIP": inner, "b.txt": "The gate is open."})) == [
        ("a.zip#a.ZIP", why),
        ("a.zip#b.txt", "The gate is open."),
    ]


def encrypted(data: bytes, name: bytes) -> bytes:
    """Mark a file as encrypted in both places where an archive says so."""
    marked = bytearray(data)
    for magic, flags, names in ((b"PK\3\4", 6, 30), (b"PK\1\2", 8, 46)):
        at = data.find(magic)
        while data[at + names : at + names + len(name)] != name:
            at = data.index(magic, at + 1)
        marked[at + flags] |= 1
    return bytes(marked)


def test_what_is_encrypted_is_one_line_and_the_rest_is_read(told: Told) -> None:
    data = packed({"a.txt": "The gate is open.", "b.txt": "Secret.", "c.txt": "Secret too."})
    some = encrypted(encrypted(data, b"b.txt"), b"c.txt")
    why = "of its files are encrypted and not read; pack them again without a password"
    assert told(some) == [("a.zip", f"2 {why}"), ("a.zip#a.txt", "The gate is open.")]
    assert told(encrypted(some, b"a.txt")) == [("a.zip", f"all {why}")]


@pytest.mark.parametrize("data", [b"", b"No archive.", b"PK\3\4" + bytes(90), bytes(9_000)])
def test_a_broken_archive_is_one_line(told: Told, data: bytes) -> None:
    assert told(data) == [("a.zip", "is broken as a zip file; fetch or pack it again")]


def test_an_archive_cut_anywhere_is_read_or_refused(told: Told) -> None:
    data = packed({"a.txt": "The gate is open.", "b.txt": "The gate is shut."})
    for length in range(len(data)):
        assert told(data[:length])[0][1] == "is broken as a zip file; fetch or pack it again"


def test_a_broken_file_is_one_line_and_the_rest_is_read(told: Told) -> None:
    data = packed({"a.txt": "The gate is open.", "b.txt": "The gate is shut."}, zipfile.ZIP_STORED)
    why = "is broken in the archive; fetch or pack it again"
    assert told(data.replace(b"gate is open", b"gate is owed")) == [
        ("a.zip#a.txt", why),
        ("a.zip#b.txt", "The gate is shut."),
    ]


def test_any_byte_may_be_wrong(told: Told) -> None:
    data = packed({"a.txt": "The gate is open.", "rows.jsonl": ROWS})
    for at in range(len(data)):
        wrong = bytes([*data[:at], data[at] ^ 0xFF, *data[at + 1 :]])
        assert all("\n" not in where and why for where, why in told(wrong))


def test_a_rare_method_is_refused(told: Told) -> None:
    data = packed({"a.txt": "The gate is open."}, zipfile.ZIP_BZIP2)
    why = "is compressed in a rare way; pack it again by “deflate”"
    assert told(data) == [("a.zip#a.txt", why)]


def test_a_bomb_is_refused_before_it_is_unpacked(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = packed({"a.txt": "The gate is open.", "b.txt": b" " * 80_000_000})
    monkeypatch.setattr(zipfile.ZipFile, "open", None)
    why = "grows beyond 67,108,864 bytes when unpacked; split it"
    assert told(data) == [("a.zip", why)]


def test_a_file_never_grows_beyond_what_the_archive_says(told: Told) -> None:
    data = packed({"a.txt": b" " * 5_000 + b"x"})
    told_size = (5_001).to_bytes(4, "little")
    assert told(data.replace(told_size, (9).to_bytes(4, "little"))) == [
        ("a.zip#a.txt", "is broken in the archive; fetch or pack it again")
    ]


def test_gzip_in_an_archive_counts_as_what_it_becomes(told: Told) -> None:
    bomb = gzip.compress(b" " * 40_000_000)
    files: Files = {"a.txt": "The gate is open."}
    files |= {f"b{number}.jsonl.gz": bomb for number in range(9)}
    found = told(packed({**files, "z.txt": "Behind the bomb."}))
    why = "grows beyond 67,108,864 bytes when unpacked, so the rest is not read; split the archive"
    assert found[0] == ("a.zip#a.txt", "The gate is open.")
    assert found[-1] == ("a.zip#b1.jsonl.gz", why)
    assert len(found) == 3


def test_the_size_of_one_file_is_limited(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipped, "LARGEST_MEMBER", 20)
    files: Files = {"a.txt": "The gate is open today.", "b.txt": "The gate is shut."}
    assert told(packed(files)) == [
        ("a.zip#a.txt", "23 bytes are too many for one file (at most 20); split it"),
        ("a.zip#b.txt", "The gate is shut."),
    ]


def test_the_number_of_files_is_limited(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    data = packed({f"{number}.txt": "The gate is open." for number in range(5)})
    assert len(told(data)) == 5
    why = "holds more than 50,000 files; split it"
    with monkeypatch.context() as patch:
        patch.setattr(zipped, "MOST_MEMBERS", 4)
        assert told(data) == [("a.zip", why)]
    # The list is refused by its size, before it is held in memory.
    monkeypatch.setattr(zipped, "LARGEST_DIRECTORY", 200)
    assert told(data) == [("a.zip", why)]


def test_so_many_failures_are_named(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipped, "FAILURES_NAMED", 2)
    found = told(packed({f"../{number}.txt": "Out." for number in range(5)} | {"b.txt": "Open."}))
    assert [where for where, _ in found] == [
        "a.zip#../0.txt",
        "a.zip#../1.txt",
        "a.zip#b.txt",
        "a.zip",
    ]
    assert found[-1][1] == "3 more files could not be read; check what it holds"


def test_nothing_is_left_in_the_temporary_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    path = tmp_path / "a.zip"
    path.write_bytes(packed({"a.txt": "The gate is open.", "b.txt": "The gate is shut."}))
    steps = read_file(path, fetched=NOW)
    next(steps)
    assert len(list(temporary.iterdir())) == 1
    del steps
    assert list(temporary.iterdir()) == []
    assert len(list(read_file(path, fetched=NOW))) == 2
    assert list(temporary.iterdir()) == []
