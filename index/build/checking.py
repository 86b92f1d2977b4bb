"""A new generation before it is published: held against what was meant, with its points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from index.build.calibrate import Points, by_name, measure_points
from index.build.reuse import made_alike
from index.build.samples import Sample, check_samples
from index.build.steps import Steps
from index.encoders.protocol import Encoder
from index.errors import GenerationError
from index.reranker.choice import OFF, ReaderChoice
from index.reranker.serve import Reads
from index.search.ranking.usual import usual_points
from index.storage.generation import Generation, open_folder
from index.storage.manifest import Manifest, read_manifest, write_manifest
from index.values import Phase


def with_points_before(
    manifest: Manifest, base: Generation | None, reader: ReaderChoice, new: int
) -> Manifest:
    """Return a manifest that holds the points before, and how much came and went since then.

    `new` is how many of its passages the base does not have.
    """
    if base is None or not made_alike(base, reader):
        return manifest
    held = base.manifest
    gone = held.passages + new - manifest.passages
    since = held.since + new + gone
    return replace(manifest, points=held.points, measured=held.measured, since=since)


def check_new(
    folder: Path,
    manifest: Manifest,
    samples: Sequence[Sample],
    encoder: Encoder,
    reader: ReaderChoice,
    steps: Steps,
    *,
    measure_later: bool,
) -> Generation:
    """Open what was written, hold it against what was meant, and measure points if due."""
    steps.tell(Phase.CHECKING, 0, manifest.passages)
    write_manifest(folder, manifest)
    made = open_folder(folder)
    found = (*made.records.counts(), len(made.vectors), len(made.words))
    if found != (manifest.articles, *(manifest.passages,) * 3):
        raise GenerationError(
            f"the new generation does not agree with itself {found}: "
            "the old one serves on; run `onrecord doctor` for the disk"
        )
    check_samples(made, samples)
    made.repeats.warm()
    steps.tell(Phase.CHECKING, manifest.passages, manifest.passages)
    if manifest.points and (measure_later or not manifest.due):
        return replace(made, manifest=read_manifest(folder))
    reads = steps.waited(reader.prepare)
    if measure_later:
        usual = _usual(manifest.passages, reads)
        timed = replace(manifest, points=usual, measured=0, since=manifest.passages)
    else:
        points = measure_points(made, encoder, reads, reader.models, tick=steps.look)
        timed = replace(manifest, points=points, measured=manifest.passages, since=0)
    write_manifest(folder, timed)
    return replace(made, manifest=read_manifest(folder))


def _usual(passages: int, reader: Reads | None) -> Points:
    """Return what libraries of a size usually have, without a reader and with one."""
    points = {OFF: by_name(usual_points(passages, read=False))}
    if reader is not None:
        points[reader.name] = by_name(usual_points(passages, read=True))
    return points
