"""Files that were sent to a library: looked at first, then kept, or thrown away.

<home>/inbox/<token>/<name>   sent, and not decided on yet
<home>/uploads/<name>         kept: a source of the library
"""

from __future__ import annotations

import contextlib
import re
import secrets
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from index.disk import sync
from index.errors import FullError, NotFoundError, SourceError
from index.model import Article, Failure
from index.passages import split
from index.readers import SUFFIXES, read_file
from index.statements.marks import article_quotes

MOST_BYTES = 200_000_000
"""Of all files kept in one library: some 30,000 articles; more belongs to an operator's hands."""
UNDECIDED_SECONDS = 24 * 3600
"""A file that nobody has decided on by then is thrown away."""
SHOWN = 3
"""Articles of a file that are shown before it is kept."""
OPENING = 400
"""Characters of an article's beginning that are shown."""
_NAME_LENGTH = 80
_UNSAFE = re.compile(r"[^\w.-]+")
_TOKEN = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Understood:
    """What was understood of one article; `opening` is its text's beginning, verbatim."""

    title: str
    outlet: str | None
    published: date | datetime | None
    passages: int
    opening: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A file that was sent: what was understood of it, and the token to decide on it by.

    `first` are its first articles, `articles` and `passages` count all; `replaces` says that a
    kept file has the same name.
    """

    token: str
    name: str
    articles: int
    passages: int
    first: tuple[Understood, ...]
    failures: tuple[Failure, ...]
    replaces: bool


class Inbox:
    """The inbox and the uploads below a library's home."""

    def __init__(self, home: Path) -> None:
        self._inbox = home / "inbox"
        self._uploads = home / "uploads"

    def receive(self, name: str, data: bytes) -> Sent:
        """Take a file in and say what was understood of it; nothing of it answers yet.

        Raises SourceError where it is of no readable kind, FullError where there is no room.
        """
        self.sweep()
        safe = safe_name(name)
        self._room(safe, len(data))
        token = secrets.token_hex(8)
        path = self._inbox / token / safe
        path.parent.mkdir(parents=True)
        path.write_bytes(data)
        sync(path)
        articles: dict[str, Article] = {}
        failures: list[Failure] = []
        for one in read_file(path, fetched=datetime.now(UTC)):
            if isinstance(one, Failure):
                failures.append(one)
            else:
                articles[one.article.id] = one.article
        counts = {key: _passages(article) for key, article in articles.items()}
        if not articles:
            shutil.rmtree(path.parent)
        return Sent(
            token=token,
            name=safe,
            articles=len(articles),
            passages=sum(counts.values()),
            first=tuple(
                Understood(one.title, one.outlet, one.published, counts[one.id], one.text[:OPENING])
                for one in list(articles.values())[:SHOWN]
            ),
            failures=tuple(failures),
            replaces=(self._uploads / safe).exists(),
        )

    @contextlib.contextmanager
    def kept(self, token: str) -> Iterator[Path]:
        """Put a file among the sources, and take it back where what is done with it fails.

        A kept file of the same name gives way, and comes back likewise. Raises NotFoundError
        where the file waits no longer.
        """
        path = self._waiting(token)
        self._uploads.mkdir(parents=True, exist_ok=True)
        kept = self._uploads / path.name
        former = path.with_name(f".{path.name}")
        if kept.exists():
            kept.replace(former)
        path.replace(kept)
        try:
            yield kept
        except BaseException:
            kept.replace(path)
            if former.exists():
                former.replace(kept)
            raise
        shutil.rmtree(path.parent)

    def discard(self, token: str) -> None:
        """Throw a file away; raise NotFoundError where it waits no longer."""
        shutil.rmtree(self._waiting(token).parent)

    def delete(self, location: str) -> None:
        """Delete a kept file that is no source any more; others are not ours to delete."""
        path = Path(location)
        if path.parent == self._uploads:
            path.unlink(missing_ok=True)

    def sweep(self) -> None:
        """Throw away what nobody has decided on for a day."""
        for folder in self._inbox.glob("*/"):
            if time.time() - folder.stat().st_mtime > UNDECIDED_SECONDS:
                shutil.rmtree(folder, ignore_errors=True)

    def _waiting(self, token: str) -> Path:
        if _TOKEN.fullmatch(token):
            for path in _files(self._inbox / token):
                return path
        raise NotFoundError("that file waits no longer: send it again")

    def _room(self, name: str, size: int) -> None:
        kept = sum(path.stat().st_size for path in _files(self._uploads) if path.name != name)
        if kept + size > MOST_BYTES:
            raise FullError(
                f"{name}: there is no room for it ({MOST_BYTES // 1_000_000} MB are kept at most): "
                "remove other files first"
            )


def safe_name(name: str) -> str:
    """Give a name that is one file's in one folder; raise SourceError for no readable kind.

    >>> safe_name("../../März 2022.TXT")
    'März_2022.txt'
    """
    plain = _UNSAFE.sub("_", name.replace("\\", "/").rsplit("/", 1)[-1]).lstrip("._-")
    ends = sorted(SUFFIXES, key=len, reverse=True)
    end = next((one for one in ends if plain.lower().endswith(one)), None)
    stem = plain[: -len(end)].rstrip(".") if end else ""
    if end is None or not stem:
        raise SourceError(f"{name!r} is of no kind that can be read ({' '.join(SUFFIXES)})")
    while len(f"{stem}{end}".encode()) > _NAME_LENGTH:
        stem = stem[:-1]
    return f"{stem}{end}"


def _passages(article: Article) -> int:
    quotations = [one.span for one in article_quotes(article.text) if not one.nested]
    return sum(1 for _ in split(article, quotations))


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (path for path in sorted(folder.iterdir()) if path.is_file())
