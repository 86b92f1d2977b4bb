"""Sources → the articles of the next generation; a file that has not changed is not read again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from index.build.reuse import Earlier
from index.errors import SourceError
from index.fetching import documents
from index.fetching.address import is_address
from index.files import sha256_of
from index.readers import files, read_file
from index.storage.records import FileRecord
from index.values import Article, Failure

UNREAD = ""
"""Stands for the sha256 of a file that was not taken wholly: it is read again each time."""


def located(source: str) -> str:
    """Give the absolute path of a source; raise SourceError where nothing is named."""
    if not source.strip():
        raise SourceError(f"{source!r} is no source: name a file or a folder, “.” for this one")
    return str(Path(source).expanduser().absolute())


@dataclass(slots=True)
class Collected:
    """What sources hold: articles by id; for each location its article id and its file."""

    articles: dict[str, Article] = field(default_factory=dict)
    locations: dict[str, tuple[str, str]] = field(default_factory=dict)
    files: list[FileRecord] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    withdrawn: frozenset[str] = frozenset()


def collect(
    home: Path,
    sources: Sequence[str],
    earlier: Earlier,
    *,
    fetched: datetime,
    tick: Callable[[int], None],
    withdrawn: Collection[str] = (),
) -> Collected:
    """Read all sources; `tick` is told the number of articles so far, and may raise to stop.

    Where a source or a file cannot be read, what an earlier generation had of it is kept. What
    was `withdrawn`, by the ids of articles, is left out. Of an address what was fetched into the
    `home` is read, and never the network.
    """
    fetched_of = documents.current(home, sources)
    collected = Collected(withdrawn=frozenset(withdrawn))
    seen: set[str] = set()
    for source in sources:
        try:
            for path in fetched_of[source] if source in fetched_of else _files(source):
                if str(path) in seen:
                    continue
                seen.add(str(path))
                _take_file(collected, path, source, earlier, fetched=fetched, tick=tick)
                tick(len(collected.articles))
        except SourceError as error:
            collected.failures.append(Failure(where=source, why=str(error)))
            for record in earlier.files.values():
                if record.source == source and record.path not in seen:
                    seen.add(record.path)
                    _keep(collected, record, earlier)
    return collected


def _files(source: str) -> Iterator[Path]:
    """Give a source's files; raise SourceError where it has none."""
    if is_address(source):
        raise SourceError("nothing is kept of what was fetched; run `onrecord refresh`")
    return files(Path(source))


def _take_file(
    collected: Collected,
    path: Path,
    source: str,
    earlier: Earlier,
    *,
    fetched: datetime,
    tick: Callable[[int], None],
) -> None:
    known = earlier.files.get(str(path))
    try:
        digest = sha256_of(path)
    except OSError:
        told = read_file(path, fetched=fetched)  # it says why and what to do
        collected.failures.extend(one for one in told if isinstance(one, Failure))
        if known:
            _keep(collected, known, earlier)
        return
    if known and known.sha256 == digest:
        _keep(collected, replace(known, source=source), earlier)
        return
    readings: list[tuple[str, Article]] = []
    failed = False
    for one in read_file(path, fetched=fetched):
        tick(len(collected.articles) + len(readings))
        if isinstance(one, Failure):
            failed = True
            collected.failures.append(one)
        else:
            readings.append((one.location, one.article))
    if failed and not readings and known:
        _keep(collected, replace(known, sha256=UNREAD), earlier)
        return
    whole = not failed and not any(one.id in collected.withdrawn for _, one in readings)
    collected.files.append(FileRecord(str(path), digest if whole else UNREAD, source))
    for location, article in readings:
        _place(collected, location, article, str(path))


def _keep(collected: Collected, record: FileRecord, earlier: Earlier) -> None:
    """Carry over what an earlier generation has of a file."""
    held = earlier.locations.get(record.path, {})
    if not collected.withdrawn.isdisjoint(held.values()):
        record = replace(record, sha256=UNREAD)
    collected.files.append(record)
    for location, article_id in held.items():
        _place(collected, location, earlier.articles[article_id], record.path)


def _place(collected: Collected, location: str, article: Article, file: str) -> None:
    """Join one article at one location; the same text elsewhere fills what is not known here."""
    if article.id in collected.withdrawn:
        return
    known = collected.articles.get(article.id)
    collected.articles[article.id] = article if known is None else _filled(known, article)
    collected.locations[location] = (article.id, file)


def _filled(known: Article, other: Article) -> Article:
    return replace(
        known,
        url=known.url or other.url,
        outlet=known.outlet or other.outlet,
        authors=known.authors or other.authors,
        published=known.published or other.published,
        language=known.language or other.language,
    )


def in_order(articles: Mapping[str, Article]) -> Iterator[Article]:
    """Give articles by day, those without one first: a date filter is then a range of rows."""
    return iter(
        sorted(
            articles.values(),
            key=lambda one: (one.published.isoformat() if one.published else "", one.id),
        )
    )


def articles_of(home: Path, locations: Sequence[str]) -> Iterator[Article]:
    """Read the articles of sources that can be read, one after the other."""
    fetched_of = documents.current(home, locations)
    for location in locations:
        for path in fetched_of[location] if location in fetched_of else _files(location):
            for one in read_file(path, fetched=datetime.now(UTC)):
                if not isinstance(one, Failure):
                    yield one.article
