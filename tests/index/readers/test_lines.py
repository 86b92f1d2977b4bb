"""JSON lines."""

from __future__ import annotations

import gzip
import json
import random
import tracemalloc
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from index.readers import Reading, lines, read_file
from index.values import Failure
from tests.index.readers.conftest import NOW, One, Read

Fail = Callable[[str, bytes | str], tuple[str, str]]


def texts(found: list[Reading | Failure]) -> list[str]:
    """Give the texts of the articles, and the places and reasons of the failures."""
    return [
        one.article.text if isinstance(one, Reading) else f"{Path(one.where).name} {one.why}"
        for one in found
    ]


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "A.JSONL", "a.jsonl.gz", "a.ndjson.gz"])
def test_every_field_is_read(one: One, name: str) -> None:
    row = {
        "id": "k-1", "title": "Ferry", "url": "https://kestrel.example/f", "outlet": "Courier",
        "authors": ["Ida Holm"], "published": "2031/03/04", "text": "It stopped.", "language": "en",
        "unknown": {"deep": [None, 1.5]},
    }  # fmt: skip
    data = json.dumps(row).encode()
    article = one(name, gzip.compress(data) if name.endswith("gz") else data)
    assert (article.title, article.url, article.outlet, article.authors) == (
        "Ferry", "https://kestrel.example/f", "Courier", ("Ida Holm",),
    )  # fmt: skip
    assert (article.text, article.published, article.language) == (
        "It stopped.", date(2031, 3, 4), "en",
    )  # fmt: skip
    assert article.fetched == NOW


@pytest.mark.parametrize(
    "row",
    [
        {"body": "It stopped.", "source": "Courier", "publish_date": "2031-03-04T05:06:00Z"},
        {"content": "It stopped.", "outlet": {"name": "Courier"}, "date": "2031-03-04 05:06"},
        {"text": " ", "body": "It stopped.", "outlet": "", "source": "Courier", "date": 1930367160},
    ],
)
def test_other_names_of_the_fields(one: One, row: dict[str, object]) -> None:
    article = one("a.jsonl", json.dumps(row))
    assert (article.text, article.outlet) == ("It stopped.", "Courier")
    assert article.published == datetime(2031, 3, 4, 5, 6, tzinfo=UTC)


def test_a_location_is_the_path_and_the_row(read: Read, tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [
        {"id": "k-1"}, {"id": 7}, {"url": "https://k.example/a"}, {}, {"id": "k-1"}, {"id": None},
    ]  # fmt: skip
    found = read("a.jsonl", "\n".join(json.dumps({**row, "text": f"Row {row}"}) for row in rows))
    assert [one.location for one in found if isinstance(one, Reading)] == [
        f"{tmp_path}/a.jsonl#{row}"
        for row in ("k-1", "7", "https://k.example/a", "4", "k-1:5", "6")
    ]
    assert all(
        isinstance(one, Reading) and one.article.locations == (one.location,) for one in found
    )


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        ('{"text": "cut', "is no JSON: Unterminated string starting at at column 10"),
        ("{'text': 1}", "is no JSON"),
        ("[1, 2]", "is no JSON object"),
        ('"text"', "is no JSON object"),
        ("{}", "holds no text in any of text, body, content"),
        ('{"text": 5, "body": ["a"], "content": null}', "holds no text in any of"),
        ('{"text": "\\u0000 \\u200b"}', "holds no text"),
        ('{"text": "a"} {"text": "b"}', "is no JSON: Extra data at column 15"),
        ('{"a": ' + "[" * 100_000 + "]" * 100_000 + "}", "is JSON nested or sized beyond reading"),
        ('{"text": "' + "long " * 400_001 + '"}', "2,000,004 characters are too many"),
        ("\x00\x01\x02", "is no JSON"),
    ],
    ids=range(11),
)
def test_a_broken_line_is_named_and_the_rest_read(read: Read, broken: str, reason: str) -> None:
    found = texts(read("a.jsonl", f'{{"text": "One."}}\n\n{broken}\n{{"text": "Two."}}\n'))
    assert found[0] == "One."
    assert found[1].startswith(f"a.jsonl:3 {reason}")
    assert found[2:] == ["Two."]


@pytest.mark.parametrize(
    "row",
    [
        '{"text": "One.", "views": ' + "9" * 10_000 + "}",
        '{"text": "One.", "views": 1e99999, "score": NaN, "published": Infinity}',
        '{"text": "Zero.", "text": "One."}',
        '{"text": "One.\x00"}',
        '{"text": "One.", "title": "\\ud800"}',
        '\ufeff{"text": "One."}',
        '{"text": "One.", "authors": {"a": 1}, "url": [], "title": 3, "source": 4, "id": [1]}',
    ],
    ids=range(7),
)
def test_odd_rows_are_read_rightly(read: Read, row: str) -> None:
    assert texts(read("a.jsonl", row)) == ["One."]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_encodings_and_line_ends(read: Read, encoding: str, end: str) -> None:
    written = end.join(('{"text": "“Café”"}', '{"text": "Fußgänger waiting."}', "{", ""))
    found = texts(read("a.jsonl", written.encode(encoding)))
    assert found[:2] == ["“Café”", "Fußgänger waiting."]
    assert found[2].startswith("a.jsonl:3 is no JSON")
    assert len(found) == 3


def test_a_broken_gzip_gives_what_came_before(read: Read) -> None:
    rows = b"".join(
        b'{"text": "Row %d %s"}\n' % (row, random.Random(row).randbytes(5_000).hex().encode())
        for row in range(20)
    )
    data = gzip.compress(rows)
    found = texts(read("a.jsonl.gz", data[: len(data) // 2]))
    assert found[0].startswith("Row 0 ")
    assert found[-1].endswith("is broken from here on as a gzip file; fetch or compress it again")
    assert found[-1].startswith(f"a.jsonl.gz:{len(found)} ")
    torn = data[:2000] + b"\xff" * 2000 + data[4000:]
    assert "broken from here on" in texts(read("c.jsonl.gz", torn))[-1]
    changed = data[:-8] + b"\x00" * 8
    assert "broken from here on" in texts(read("a.jsonl.gz", changed))[-1]
    assert "broken from here on" in texts(read("b.jsonl.gz", data + b"tail"))[-1]


def test_the_first_bytes_say_whether_a_file_is_compressed(read: Read) -> None:
    assert texts(read("a.jsonl.gz", '{"text": "One."}')) == ["One."]
    assert texts(read("a.jsonl", gzip.compress(b'{"text": "One."}'))) == ["One."]


def test_an_overlong_line_is_passed_over(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "LONGEST_LINE", 100)
    long = '{"text": "' + "x" * 250 + '"}'
    exact = '{"text": "' + "y" * 87 + '"}\n'
    assert len(exact) == 100
    found = texts(read("a.jsonl", f'{exact}{long}\n{{"text": "Two."}}\n{long}'))
    why = "bytes are too many for one line (at most 100); split the article"
    assert found == ["y" * 87, f"a.jsonl:2 263 {why}", "Two.", f"a.jsonl:4 262 {why}"]


def test_a_bomb_is_stopped(read: Read) -> None:
    found = texts(
        read("a.jsonl.gz", gzip.compress(b'{"text": "One."}\n' + bytes(80 * 1024 * 1024)))
    )
    assert found[0] == "One."
    assert "bytes when decompressed; check what it holds" in found[1]
    assert len(found) == 2


def test_a_file_of_another_kind_is_not_listed_line_by_line(read: Read) -> None:
    found = texts(read("a.jsonl", "no json\n" * 250))
    assert len(found) == 101
    assert found[99].startswith("a.jsonl:100 is no JSON")
    assert found[100].startswith("a.jsonl 150 more lines could not be read")


@pytest.mark.parametrize("empty", ["", "\n\n \n", "\ufeff"])
def test_an_empty_file_holds_no_text(failure: Fail, empty: str) -> None:
    assert failure("a.jsonl", empty) == ("a.jsonl", "holds no text; remove it, or give it some")


@pytest.mark.long
def test_a_large_file_is_streamed(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    row = json.dumps({"text": "The ferry has stopped. " * 800}) + "\n"
    with path.open("w") as file:
        for _ in range(200):
            file.write(row)
    tracemalloc.start()
    count = sum(isinstance(one, Reading) for one in read_file(path, fetched=NOW))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 200
    assert peak < path.stat().st_size / 4
