"""Files that were made to hurt: each is read, or refused in one line, in a moment."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from index.readers import Reading, budget, layout, lines, read_file
from index.values import Failure
from tests.index.readers.conftest import NOW, Read

WORDS = "The lock at Vessel Reach will stay shut until the autumn, the trust said. "
# Processor seconds: most take a tenth of this; what grew with the square took minutes.
LIMIT = 15


def timed(read: Read, name: str, content: bytes | str) -> list[Reading | Failure]:
    """Read a file and hold its processor time."""
    began = time.thread_time()
    found = read(name, content)
    assert time.thread_time() - began < LIMIT
    return found


def why(found: list[Reading | Failure]) -> str:
    """Give the reason of the last failure."""
    last = found[-1]
    assert isinstance(last, Failure)
    return last.why


BARREN = (
    "100,000 lines in a row hold no article, so the rest is not read; check what the file holds"
)
TOO_LARGE = "a page of more than 25,000 elements is not read; save its article alone"
OVERLOADED = "an element of the page has more than 500 attributes; save its article alone"


@pytest.mark.long
@pytest.mark.parametrize("line", [b"\n", b" \n", b"{}\n", b"no json\n"])
def test_lines_without_an_article_are_given_up(read: Read, line: bytes) -> None:
    found = timed(read, "a.jsonl.gz", gzip.compress(line * 4_000_000))
    assert BARREN in [one.why for one in found if isinstance(one, Failure)]
    assert len(found) <= lines.FAILURES_NAMED + 2


def test_empty_lines_between_articles_are_nothing(read: Read) -> None:
    rows = (b'{"text": "Row %d"}\n' % number + b"\n" * 60_000 for number in range(3))
    assert [isinstance(one, Reading) for one in read("a.jsonl", b"".join(rows))] == [True] * 3


@pytest.mark.long
@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("<p>" + "The lock<br>and <b>gate</b>" * 40_000 + "</p>", TOO_LARGE),
        ("<p>The lock<br>and the<br>old <b>gate</b></p>" * 20_000, TOO_LARGE),
        ("<p " + " ".join(f'a{number}="x"' for number in range(200_000)) + ">x</p>", OVERLOADED),
        ("<p " + " ".join(f"a{number}" for number in range(200_000)) + ">x</p>", OVERLOADED),
        ("<p " + " ".join(f"a{number}='>'" for number in range(200_000)) + ">x</p>", OVERLOADED),
        (
            f"<div style='white-space: pre'>{WORDS * 9}" + f"{WORDS}\n" * 60_000 + "</div>",
            TOO_LARGE,
        ),
    ],
    ids=range(6),
)
def test_a_page_beyond_its_budget_is_refused(read: Read, body: str, reason: str) -> None:
    html = f"<html><body><article>{body}</article></body></html>"
    assert why(timed(read, "a.html", html)) == reason


@pytest.mark.long
@pytest.mark.parametrize(
    "body",
    [
        f"{WORDS}<br>" * 6_000,
        "<p>" + f"{WORDS}<br>" * 6_000 + "</p>",
        "".join(f"<p>{WORDS} {number}</p>" for number in range(6_000)),
        f"<p>{WORDS}</p>" * 12_000,
        f"<p>{WORDS * 3_000}</p>" * 4,
        "<table>" + f"<tr><td>{WORDS}</td><td>x<br>y</td></tr>" * 3_000 + "</table>",
        ("<div hidden>" * 200 + WORDS + "</div>" * 200) * 60 + f"<p>{WORDS * 900}</p>",
        ("<div class='live'>" * 200 + f"<time>1</time>{WORDS}" + "</div>" * 200) * 60,
        "<table><tr><td>" * 60 + f"<p>{WORDS}</p>" * 200,
        "<script>" + "if(a<b&&c){" * 20_000 + f"</script><p>{WORDS * 9}</p>",
    ],
    ids=range(10),
)  # fmt: skip
def test_a_large_page_is_read_in_time(read: Read, body: str) -> None:
    (found,) = timed(read, "a.html", f"<html><body><article>{body}</article></body></html>")
    assert isinstance(found, Reading)
    assert found.article.text.count("The lock at Vessel Reach") >= 1


@pytest.mark.long
@pytest.mark.parametrize(
    "text",
    [
        "a" + "\u0301\u0316" * 400_000, "!" * 400_000 + "x", "Mr. Pell and St. Ames " * 40_000,
        "x" * 400_000 + ". Then", "<" * 400_000 + "x", "&amp;" * 200_000 + "x", WORDS * 20_000,
        "<p>a<br>b</p>" * 30_000, "“" * 400_000 + "x",
    ],
    ids=range(9),
)  # fmt: skip
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl"])
def test_a_long_text_is_read_in_time(read: Read, name: str, text: str) -> None:
    content = text if name == "a.txt" else '{"text": "' + text + '"}'
    assert len(timed(read, name, content)) == 1


def test_attributes_are_counted_as_a_browser_does() -> None:
    many = " ".join(f"a{number}=1" for number in range(budget.ATTRIBUTES + 1))
    assert budget.overloaded(f"<p {many}>")
    assert budget.overloaded(f"<P\n{many}/>")
    assert not budget.overloaded(f"<p title='{many}'>")
    assert not budget.overloaded(f"<script>x<a {many}</script>")
    assert not budget.overloaded("<p a=1>" * 5_000)


def test_an_article_that_takes_too_long_is_a_line_in_the_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forever(body: object) -> None:
        while True:
            try:
                sum(range(100))
            except ValueError:
                continue

    monkeypatch.setattr(layout, "fold", forever)
    monkeypatch.setattr(budget, "SECONDS", 0.2)
    path = tmp_path / "a.html"
    path.write_text(f"<html><body><p>{WORDS}</p></body></html>")
    before = threading.active_count()
    (found,) = read_file(path, fetched=NOW)
    assert found == Failure(
        str(path), "takes more than 0 seconds to read; save the text of its article alone"
    )
    assert threading.active_count() <= before + 1


def test_the_time_of_whoever_takes_the_articles_does_not_count() -> None:
    watch = budget.Watch(0.2)
    taken: list[int] = []
    for one in watch.steps(iter([1, 2, 3])):
        until = time.monotonic() + 0.3
        while time.monotonic() < until:
            taken = [*taken[:2], one]
    assert taken[-1] == 3


def test_a_step_that_is_too_slow_raises_where_it_stands() -> None:
    def slow() -> Iterator[int]:
        yield 1
        while True:
            sum(range(100))

    steps: Callable[[], int] = budget.Watch(0.2).steps(slow()).__next__
    assert steps() == 1
    with pytest.raises(budget.TooSlowError):
        steps()
