"""JSON lines of gold labels, plain or gzipped."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from index.errors import SourceError


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Return the objects of a file of JSON lines; raise SourceError with the line's number."""
    try:
        opened = gzip.open if path.suffix == ".gz" else open
        with opened(path, "rt", encoding="utf-8-sig") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _row(line, f"{path}:{number}")
    except (OSError, UnicodeError, EOFError) as error:
        raise SourceError(f"{path} cannot be read ({error}): give a file of JSON lines") from error


def _row(line: str, where: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError as error:
        raise SourceError(f"{where} is no JSON ({error}): mend or delete that line") from error
    if not isinstance(found, dict):
        raise SourceError(f"{where} is no JSON object: write {{…}} on each line")
    return found
