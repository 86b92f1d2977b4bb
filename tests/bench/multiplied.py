"""A large library made of a smaller one, several times over: its articles under other ids."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from pathlib import Path

from index import Library
from index.build.changes import Changes
from index.build.merging import parts_of
from index.build.writing import Steps, Writing
from index.storage import publication
from index.storage.generation import (
    SEGMENTS,
    write_manifest,
)
from index.storage.ledger import FileRecord
from index.storage.segment import WORDS
from index.storage.words import join_words
from index.values import BuildReport


def multiplied(library: Library, home: Path, times: int) -> None:
    """Publish under a new home what a library holds so many times, as one build would have."""
    serving = library.serving()
    parts = []
    for segment in serving.segments:
        for part in parts_of(segment, range(segment.manifest.articles), lambda: None):
            for time in range(times):
                one = part.article
                again = dataclasses.replace(
                    one, id=f"{time:02}{one.id[2:]}", title=f"{one.title}, told {time} times"
                )
                parts.append(dataclasses.replace(part, article=again))
    places = {f"all of it#{one.article.id}": one.article.id for one in parts}
    record = FileRecord("all of it", "", "all of it")
    changes = Changes(
        tuple(one.article for one in parts),
        frozenset(),
        {record.path: (record, places)},
        frozenset(),
        BuildReport(serving.searched()),
    )
    made = datetime.now(UTC)
    name = made.strftime("%Y%m%d-%H%M%S-%f")
    folder = publication.building_folder(home, name)
    writing = Writing(home, name, None, Steps(lambda: None, lambda *_: None))
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
