"""What the tests of the readers share: one moment, and a file read whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from index.readers import Reading, read_file
from index.values import Article, Failure

NOW = datetime(2031, 5, 20, 12, 0, tzinfo=UTC)

Read = Callable[[str, bytes | str], list[Reading | Failure]]
One = Callable[[str, bytes | str], Article]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Give a function that writes a file of a name and reads it."""

    def write_and_read(name: str, content: bytes | str) -> list[Reading | Failure]:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return list(read_file(path, fetched=NOW))

    return write_and_read


@pytest.fixture
def one(read: Read) -> One:
    """Give a function that writes a file of a name and gives its only article."""

    def write_and_take(name: str, content: bytes | str) -> Article:
        (reading,) = read(name, content)
        assert isinstance(reading, Reading), reading
        return reading.article

    return write_and_take


@pytest.fixture
def failure(read: Read, tmp_path: Path) -> Callable[[str, bytes | str], tuple[str, str]]:
    """Give a function that gives the only failure's place behind the folder, and its reason."""

    def write_and_fail(name: str, content: bytes | str) -> tuple[str, str]:
        (found,) = read(name, content)
        assert isinstance(found, Failure), found
        return found.where.removeprefix(f"{tmp_path}/"), found.why

    return write_and_fail
