"""A large library made of a smaller one, several times over: its articles under other ids."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from index import Library
from index.build.changes import Changes
from index.build.merging import parts_of
from index.build.samples import LETTERS
from index.build.steps import Steps
from index.build.writing import Writing
from index.storage import publication
from index.storage.generation import Generation
from index.storage.ledger import FileRecord
from index.storage.manifest import SEGMENTS, write_manifest
from index.storage.segment import WORDS
from index.storage.segment_writer import Part
from index.storage.words import join_words
from index.values import BuildReport


def multiplied(library: Library, home: Path, times: int) -> None:
    """Publish under a new home what a library holds so many times, as one build would have."""
    serving = library.serving()
    made = datetime.now(UTC)
    name = made.strftime("%Y%m%d-%H%M%S-%f")
    folder = publication.building_folder(home, name)
    writing = Writing(home, name, None, Steps())
    parts: list[Part] = []
    places: dict[str, str] = {}
    letters = 0
    for one in _again(serving, times):
        if parts and letters + len(one.article.text) > LETTERS:
            writing.ahead(parts)
            parts, letters = [], 0
        parts.append(one)
        letters += len(one.article.text)
        places[f"all of it#{one.article.id}"] = one.article.id
    record = FileRecord("all of it", "", "all of it")
    files = {record.path: (record, places)}
    report = BuildReport(serving.searched())
    changes = Changes((), frozenset(), files, frozenset(), report)
    named = writing.segments(parts, ())
    writing.ledger(folder, changes)
    join_words(folder / WORDS, [home / SEGMENTS / one.words / WORDS for one in named])
    manifest = dataclasses.replace(
        serving.manifest,
        name=name,
        articles=writing.articles,
        passages=writing.passages,
        sources=[],
        files={},
        segments=named,
        measured=writing.passages,
    )
    write_manifest(folder, manifest)
    publication.publish(home, folder, name, None)


def _again(serving: Generation, times: int) -> Iterator[Part]:
    """Return what is kept of every article, so many times over, each time under another id."""
    for time in range(times):
        for segment in serving.segments:
            for part in parts_of(segment, range(segment.manifest.articles), lambda: None):
                one = part.article
                again = dataclasses.replace(
                    one, id=f"{time:03}{one.id[3:]}", title=f"{one.title}, told {time} times"
                )
                yield dataclasses.replace(part, article=again)
