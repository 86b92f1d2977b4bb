"""Sources → the articles of the next generation; a file that has not changed is not read again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from index.build.copies import Copies
from index.build.reuse import Earlier
from index.errors import SourceError
from index.fetching import documents
from index.fetching.address import is_address
from index.readers import files, read_file
from index.storage.catalogue import OutletEdit
from index.storage.ledger import FileRecord
from index.storage.stamps import Stamps
from index.values import Article, Failure, text_id

UNREAD = ""
"""Stands for the sha256 of a file that was not taken wholly: it is read again each time."""


def located(source: str) -> str:
    """Return the absolute path of a source; raise SourceError where nothing is named."""
    if not source.strip():
        raise SourceError(f"{source!r} is no source: name a file or a folder, “.” for this one")
    return str(Path(source).expanduser().absolute())


@dataclass(slots=True)
class Collected:
    """What sources hold, and what they held when they were read before.

    `readings` gives for each article, by its id, what it was found as, in the order of the sources:
    None where it is as an earlier generation has it. `places` are, by location, its article's id
    and its file, `before` the same of all these files before, and `gone` files that are none any
    more. `found` counts the articles of each source that could be read. `withdrawn` are the ids of
    texts, left out in whatever outlet they stand. `partly` is whether there are other files, which
    were not looked at.
    """

    readings: dict[str, list[Article | None]] = field(default_factory=dict)
    places: dict[str, tuple[str, str]] = field(default_factory=dict)
    before: dict[str, tuple[str, str]] = field(default_factory=dict)
    files: dict[str, FileRecord] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    failures: list[Failure] = field(default_factory=list)
    found: Counter[str] = field(default_factory=Counter)
    withdrawn: frozenset[str] = frozenset()
    partly: bool = False


def collect(
    home: Path,
    sources: Sequence[str],
    earlier: Earlier,
    stamps: Stamps,
    *,
    fetched: datetime,
    tick: Callable[[int], None],
    withdrawn: Collection[str] = (),
    edits: tuple[OutletEdit, ...] = (),
    only: Collection[str] | None = None,
) -> Collected:
    """Read all sources, or `only` some of them; `tick` is told the number of articles so far.

    It may raise to stop. Where a source or a file cannot be read, what an earlier generation had
    of it is kept. What was `withdrawn`, by the ids of articles, is left out, in whatever outlet it
    stands. Of an address what was fetched into the `home` is read, and never the network. `edits`
    are the corrections of outlets.
    """
    wanted = _wanted(sources, only)
    earlier.load_for(None if only is None else wanted)
    fetched_of = documents.current(home, sources)
    collected = Collected(withdrawn=frozenset(map(text_id, withdrawn)), partly=only is not None)
    copies = Copies(earlier, edits)
    for source in wanted:
        try:
            for path in fetched_of[source] if source in fetched_of else _files(source):
                if str(path) in collected.files:
                    continue
                _take_file(
                    collected, path, source, earlier, copies, stamps, fetched=fetched, tick=tick
                )
                tick(len(collected.readings))
        except SourceError as error:
            collected.failures.append(Failure(where=source, why=str(error)))
            for record in earlier.files_of(source).values():
                if record.path not in collected.files:
                    _keep(collected, record, earlier)
        tick(len(collected.readings))
    if only is None:
        collected.gone = set(earlier.all_files()) - collected.files.keys()
    else:
        held = {path for one in wanted for path in earlier.files_of(one)}
        collected.gone = held - collected.files.keys()
        withheld = earlier.copies(collected.withdrawn)
        for several in earlier.files_with(withheld.keys()).values():
            for one in several - collected.files.keys() - collected.gone:
                if (known := earlier.file(one)) is not None:
                    _keep(collected, known, earlier)
    for one in collected.gone:
        _note(collected, one, earlier)
    return collected


def _wanted(sources: Sequence[str], only: Collection[str] | None) -> list[str]:
    """Give the sources to look at: with one address all of them, which may hold the same pages."""
    if only is None:
        return [*sources]
    network = any(map(is_address, only))
    return [one for one in sources if one in only or (network and is_address(one))]


def _files(source: str) -> Iterator[Path]:
    """Return a source's files; raise SourceError where it has none."""
    if is_address(source):
        raise SourceError("nothing is kept of what was fetched; run `onrecord refresh`")
    return files(Path(source))


def _take_file(
    collected: Collected,
    path: Path,
    source: str,
    earlier: Earlier,
    copies: Copies,
    stamps: Stamps,
    *,
    fetched: datetime,
    tick: Callable[[int], None],
) -> None:
    known = earlier.file(str(path))
    try:
        digest = stamps.sha256(path)
    except OSError:
        told = read_file(path, fetched=fetched)  # it says why and what to do
        collected.failures.extend(one for one in told if isinstance(one, Failure))
        if known:
            _keep(collected, known, earlier)
        return
    if known and known.sha256 == digest:
        collected.found[source] += _keep(collected, replace(known, source=source), earlier)
        return
    readings: list[tuple[str, Article]] = []
    failed = False
    for one in read_file(path, fetched=fetched):
        tick(len(collected.readings) + len(readings))
        if isinstance(one, Failure):
            failed = True
            collected.failures.append(one)
        else:
            readings.append((one.location, one.article))
    if failed and not readings and known:
        _keep(collected, replace(known, sha256=UNREAD), earlier)
        return
    collected.found[source] += len(readings)
    whole = not failed and not any(one.id in collected.withdrawn for _, one in readings)
    own = _note(collected, str(path), earlier).keys() | {location for location, _ in readings}
    collected.files[str(path)] = FileRecord(str(path), digest if whole else UNREAD, source)

    def is_free(one: str) -> bool:
        if one in collected.readings:
            return False
        return all(each in own or each in collected.places for each in earlier.locations_of(one))

    articles = copies.told_apart([article for _, article in readings], is_free)
    for (location, _), article in zip(readings, articles, strict=True):
        _place(collected, location, article.id, article, str(path))


def _keep(collected: Collected, record: FileRecord, earlier: Earlier) -> int:
    """Carry over what an earlier generation has of a file; say how many articles."""
    held = _note(collected, record.path, earlier)
    if not collected.withdrawn.isdisjoint(map(text_id, held.values())):
        record = replace(record, sha256=UNREAD)
    collected.files[record.path] = record
    for location, article_id in held.items():
        _place(collected, location, article_id, None, record.path)
    return len(held)


def _note(collected: Collected, file: str, earlier: Earlier) -> Mapping[str, str]:
    """Note what an earlier generation has of a file, and give it."""
    held = earlier.locations_in(file)
    collected.before.update({location: (one, file) for location, one in held.items()})
    return held


def _place(
    collected: Collected, location: str, article_id: str, article: Article | None, file: str
) -> None:
    """Join one article at one location."""
    if text_id(article_id) not in collected.withdrawn:
        collected.readings.setdefault(article_id, []).append(article)
        collected.places[location] = (article_id, file)


def articles_of(home: Path, locations: Sequence[str]) -> Iterator[Article]:
    """Read the articles of sources that can be read, one after the other."""
    fetched_of = documents.current(home, locations)
    for location in locations:
        for path in fetched_of[location] if location in fetched_of else _files(location):
            for one in read_file(path, fetched=datetime.now(UTC)):
                if not isinstance(one, Failure):
                    yield one.article
