"""What is new, changed and gone: what sources hold now against what a generation has of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from index.build.collect import Collected
from index.build.reuse import Earlier
from index.storage.ledger import FileRecord
from index.values import Article, BuildReport, Searched


@dataclass(frozen=True, slots=True)
class Changes:
    """What the next generation has otherwise than its base.

    `articles` are to be written, `gone` are the ids of those that the base has and the next one
    has no more, or has otherwise. `files` are the files that are new or were read again, with what
    stands in them by location, `no_files` those that are none any more.
    """

    articles: tuple[Article, ...]
    gone: frozenset[str]
    files: Mapping[str, tuple[FileRecord, Mapping[str, str]]]
    no_files: frozenset[str]
    report: BuildReport

    @property
    def none(self) -> bool:
        """Return whether the library is as it was."""
        return not (self.report.added or self.report.changed or self.report.removed)


def changes_of(collected: Collected, earlier: Earlier) -> Changes:
    """Hold what was collected against what was there."""
    base = earlier.base
    seen = collected.files.keys() | collected.gone
    left = {one for one, _ in collected.before.values()} - collected.readings.keys()
    asked = left | collected.readings.keys() if collected.partly else ()
    elsewhere = {one for one, files in earlier.files_with(asked).items() if files - seen}
    gone = left - elsewhere
    articles: list[Article] = []
    other: set[str] = set()
    for key, readings in collected.readings.items():
        if base is not None and all(one is None for one in readings):
            continue
        known = earlier.article(key)
        found = _filled(key, [None, *readings] if key in elsewhere else readings, known)
        if known is None or base is None:
            articles.append(found)
        elif not _same(known, found):
            articles.append(found)
            gone.add(key)
        if known is not None and not _same(known, found):
            other.add(key)
    return Changes(
        articles=tuple(articles),
        gone=frozenset(gone),
        files=_files(collected, earlier),
        no_files=frozenset(collected.gone),
        report=_report(collected, earlier, other, len(articles) - len(gone)),
    )


def _files(
    collected: Collected, earlier: Earlier
) -> dict[str, tuple[FileRecord, Mapping[str, str]]]:
    now: dict[str, dict[str, str]] = {}
    for location, (article, file) in collected.places.items():
        now.setdefault(file, {})[location] = article
    return {
        path: (record, held)
        for path, record in collected.files.items()
        if (held := now.get(path, {})) != earlier.locations_in(path)
        or record != earlier.file(path)
        or earlier.base is None
    }


def _report(collected: Collected, earlier: Earlier, other: set[str], more: int) -> BuildReport:
    """Count, by location, what is new, changed, gone and as before."""
    before, now = collected.before, collected.places
    shared = before.keys() & now.keys()
    changed = [one for one in shared if before[one][0] != now[one][0] or now[one][0] in other]
    unseen = earlier.location_count() - len(before)
    base = earlier.base
    articles = (base.manifest.articles if base else 0) + more
    return BuildReport(
        searched=base.searched() if base else Searched(None, 0, 0),
        added=len(now.keys() - before.keys()),
        changed=len(changed),
        removed=len(before.keys() - now.keys()),
        unchanged=len(shared) - len(changed) + unseen,
        duplicates=unseen + len(now) - articles,
        failures=tuple(collected.failures),
        found=dict(collected.found),
    )


def _filled(key: str, readings: Sequence[Article | None], known: Article | None) -> Article:
    """Give one article for all places that it stands at: each fills what is not known before it."""
    found: Article | None = None
    for reading in readings:
        one = known if reading is None else reading
        if one is None:
            continue
        found = one if found is None else _joined(found, one)
    assert found is not None, key
    return found


def _joined(known: Article, other: Article) -> Article:
    return replace(
        known,
        url=known.url or other.url,
        outlet=known.outlet or other.outlet,
        authors=known.authors or other.authors,
        published=known.published or other.published,
        language=known.language or other.language,
    )


def _same(one: Article, other: Article) -> bool:
    return replace(one, fetched=None, locations=()) == replace(other, fetched=None, locations=())
