"""Files that were sent to a library: looked at first, then kept, or thrown away.

<home>/inbox/<token>/<name>   sent, and not decided on yet
<home>/inbox/<token>/address.url   an address that was looked at, likewise
<home>/uploads/<name>         kept: a source of the library

While a file is kept, <token> also holds .<name>, what it takes the place of, or .absent where that
is nothing: killed at any moment, keeping it again does the same.
"""

from __future__ import annotations

import contextlib
import filecmp
import re
import secrets
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from index.build.copies import Copies
from index.build.reuse import Earlier
from index.errors import BusyError, FullError, NotFoundError, SourceError
from index.files import sync
from index.readers import SUFFIXES, read_file
from index.statements.quotes.marks import article_quotes
from index.text.passages import split
from index.values import Article, Failure

MOST_BYTES = 200_000_000
"""Of all files kept in one library or waiting to be: some 30,000 articles; more belongs to an
operator's hands."""
UNDECIDED_SECONDS = 24 * 3600
"""A file that nobody has decided on by then is thrown away."""
SHOWN = 3
"""Articles of a file that are shown before it is kept."""
OPENING = 400
"""Characters of an article's beginning that are shown."""
MOST_ADDRESSES = 50
"""Sources on the web of one server's library: more would keep the others' waiting."""
ADDRESS = "address.url"
"""A name that no file which is sent can have."""
_NAME_LENGTH = 80
_UNSAFE = re.compile(r"[^\w.-]+")
_TOKEN = re.compile(r"[0-9a-f]{16}")
_TAKING = threading.Lock()  # between looking for room and filling it


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
        self._fetched = home / "fetched"

    def receive(self, name: str, data: bytes) -> Sent:
        """Take a file in and say what was understood of it; nothing of it answers yet.

        Raises SourceError where it is of no readable kind, FullError where there is no room.
        """
        self.sweep()
        safe = safe_name(name)
        token = secrets.token_hex(8)
        path = self._inbox / token / safe
        with _TAKING:
            self._room(safe, len(data))
            path.parent.mkdir(parents=True)
            path.write_bytes(data)
        sync(path)
        found: list[Article] = []
        failures: list[Failure] = []
        for one in read_file(path, fetched=datetime.now(UTC)):
            if isinstance(one, Failure):
                failures.append(one)
            else:
                found.append(one.article)
        told = Copies(Earlier()).told_apart(found, lambda _: False)
        articles = {one.id: one for one in told}
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

        A kept file of the same name gives way, and comes back likewise. What was sent waits until
        all is done, so that it can be kept again after a kill. Raises NotFoundError where the file
        waits no longer, BusyError where it is being decided on this moment.
        """
        with self._claimed(token) as path:
            self._uploads.mkdir(parents=True, exist_ok=True)
            kept = self._uploads / path.name
            former, absent = path.with_name(f".{path.name}"), path.with_name(".absent")
            if not kept.exists():
                absent.touch()
            elif not filecmp.cmp(kept, path, shallow=False):  # else it came here before a kill
                _copy(kept, former)
            _copy(path, kept)
            try:
                yield kept
            except BaseException:
                if former.exists():
                    former.replace(kept)
                elif absent.exists():
                    kept.unlink()
                raise
            shutil.rmtree(path.parent, ignore_errors=True)

    def hold(self, url: str) -> str:
        """Hold an address until somebody decides on it; return the token to decide by."""
        self.sweep()
        token = secrets.token_hex(8)
        path = self._inbox / token / ADDRESS
        path.parent.mkdir(parents=True)
        path.write_text(url, encoding="utf-8")
        sync(path)
        return token

    def address(self, token: str) -> str | None:
        """Return the address that waits under a token; None where it is a file, or nothing."""
        path = self._inbox / token / ADDRESS
        there = _TOKEN.fullmatch(token) is not None and path.is_file()
        return path.read_text(encoding="utf-8") if there else None

    @contextlib.contextmanager
    def released(self, token: str) -> Iterator[str]:
        """Return an address to add; it waits on where that fails. Raises as `kept` does."""
        with self._claimed(token) as path:
            yield path.read_text(encoding="utf-8")
            shutil.rmtree(path.parent, ignore_errors=True)

    def check_room(self, name: str) -> None:
        """Raise FullError where there is no room for anything more to be fetched."""
        self._room(name, 0)

    def discard(self, token: str) -> None:
        """Throw a file away; raise NotFoundError where it waits no longer, BusyError as `kept`."""
        with self._claimed(token) as path:
            shutil.rmtree(path.parent, ignore_errors=True)

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

    @contextlib.contextmanager
    def _claimed(self, token: str) -> Iterator[Path]:
        """Return the file that waits under a token, to one at a time."""
        gone = NotFoundError("that file waits no longer: send it again")
        path = next(_files(self._inbox / token), None) if _TOKEN.fullmatch(token) else None
        if path is None:
            raise gone
        lock = FileLock(path.with_name(".lock"), timeout=0)
        try:
            lock.acquire()
        except Timeout:
            raise BusyError(f"{path.name} is being added: wait until that is done") from None
        try:
            if not path.exists():  # decided on a moment before
                shutil.rmtree(path.parent, ignore_errors=True)
                raise gone
            yield path
        finally:
            lock.release()

    def _room(self, name: str, size: int) -> None:
        """Hold what is kept and what waits to be against the room; one that is replaced is none."""
        kept = [path for path in _files(self._uploads) if path.name != name]
        waiting = [path for folder in self._inbox.glob("*/") for path in _files(folder)]
        fetched = [path for folder in self._fetched.glob("*/") for path in _files(folder)]
        taken = sum(path.stat().st_size for path in (*kept, *waiting, *fetched))
        if taken + size > MOST_BYTES:
            raise FullError(
                f"{name}: there is no room for it ({MOST_BYTES // 1_000_000} MB at most are kept "
                "or wait to be): remove other files or throw waiting ones away first"
            )


def safe_name(name: str) -> str:
    """Return a name that is one file's in one folder; raise SourceError for no readable kind.

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
    """Return the files that somebody sent: their names never begin with a dot."""
    if folder.is_dir():
        found = (path for path in sorted(folder.iterdir()) if not path.name.startswith("."))
        yield from (path for path in found if path.is_file())


def _copy(source: Path, target: Path) -> None:
    """Put a copy in a file's place by one step."""
    draft = target.with_name(f"{'' if target.name.startswith('.') else '.'}{target.name}.draft")
    shutil.copyfile(source, draft)
    sync(draft)
    draft.replace(target)
    sync(target.parent)
