"""Build some articles in a home of their own, ask, and tell what both took."""

from __future__ import annotations

import dataclasses
import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from index.actors.directory import ActorBook
from index.build.calibration_questions import answered_trials, unrelated_questions
from index.encoders.protocol import Encoder
from index.encoders.served import ModelEncoder
from index.errors import SourceError
from index.evaluation.speed.bare import Bare, Percentiles, bare_encoders, percentiles
from index.evaluation.speed.machine import Machine, machine, peak, resident
from index.evaluation.speed.stages import Clock, Stage, Timed, TimedRows
from index.library.library import Library
from index.reranker.choice import ReaderChoice
from index.reranker.serve import Reads
from index.search.answer import ask
from index.storage.generation import Generation, bytes_of
from index.text.embedded import embedded_text
from index.values import Article, Phase, Progress, Question

TODAY = date(2025, 6, 1)
"""What "last week" is told from, so that every run asks the same."""


@dataclass(frozen=True, slots=True)
class Built:
    """A build: seconds in all and by phase, passages a second, and bytes on the disk.

    `exporting` are the seconds that exports of the models took, which a machine makes once; they
    are none of the build's.
    """

    articles: int
    passages: int
    seconds: float
    rate: float
    phases: dict[Phase, float]
    exporting: float
    bytes: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What questions take by stage and as a whole, one after the other."""

    reader: str
    stages: dict[Stage, Percentiles]
    whole: Percentiles


@dataclass(frozen=True, slots=True)
class Speed:
    """All that was measured of a machine; `bare` holds its own encoder first.

    `resident` are the bytes of memory held once all questions were asked, `peak` the most ever.
    """

    machine: Machine
    built: Built
    questions: int
    asked: tuple[Asked, ...]
    bare: tuple[Bare, ...]
    resident: int
    peak: int


def measure_speed(
    home: Path,
    source: Path,
    *,
    model: str | None,
    reader: str,
    models: Path,
    questions: int,
    encoder: Encoder | None = None,
) -> Speed:
    """Measure with articles of a file or folder, in a `home` that holds nothing yet.

    `models` is where exports of models are kept. Raises SourceError where no article can be read,
    and what a build raises.
    """
    encoder = encoder or ModelEncoder(model, models)
    choice = ReaderChoice(reader, models)
    begun = time.perf_counter()
    encoder.prepare()
    choice.prepare()
    exporting = time.perf_counter() - begun
    encoder.encode_query("ready")
    library = Library(home, encoder, choice)
    library.measures_later = True
    built = _built(library, source, exporting)
    serving = library.serving()
    texts = _questions(serving, questions)
    several = [None] if (own := library.reader()) is None else [None, own]
    asked = tuple(_asked(serving, encoder, one, texts) for one in several)
    held = resident()
    most = max(held, peak())  # the kernel counts the two apart, some pages late
    passages = _embedded(serving)
    return Speed(
        machine=machine(),
        built=built,
        questions=len(texts),
        asked=asked,
        bare=tuple(bare_encoders(encoder, passages, texts)),
        resident=held,
        peak=most,
    )


def write_articles(articles: Iterator[Article], most: int, path: Path) -> int:
    """Write up to so many articles as JSON lines, which can be built; give their number."""
    count = 0
    with path.open("w", encoding="utf-8") as lines:
        for one in islice(articles, most):
            told = {
                "title": one.title,
                "url": one.url,
                "outlet": one.outlet,
                "authors": list(one.authors),
                "published": one.published.isoformat() if one.published else None,
                "text": one.text,
            }
            lines.write(json.dumps(told, ensure_ascii=False) + "\n")
            count += 1
    return count


def _built(library: Library, source: Path, exporting: float) -> Built:
    phases = _Phases()
    begun = time.perf_counter()
    report = library.add([str(source)], progress=phases)
    by_phase = phases.ended()
    seconds = time.perf_counter() - begun
    if not report.searched.passages:
        raise SourceError(f"{source}: no article to measure with; name a library that holds some")
    return Built(
        articles=report.searched.articles,
        passages=report.searched.passages,
        seconds=round(seconds, 3),
        rate=round(report.searched.passages / seconds, 2),
        phases=by_phase,
        exporting=round(exporting, 3),
        bytes=bytes_of(library.serving()),
    )


class _Phases:
    """Hears a build's progress and counts the seconds of each phase."""

    def __init__(self) -> None:
        self._spent: dict[Phase, float] = {}
        self._now: Phase | None = None
        self._since = 0.0

    def __call__(self, progress: Progress) -> None:
        if progress.phase is not self._now:
            self._turn(progress.phase)

    def ended(self) -> dict[Phase, float]:
        """Return the seconds of each phase, in the order in which they came."""
        self._turn(None)
        return {phase: round(seconds, 3) for phase, seconds in self._spent.items()}

    def _turn(self, phase: Phase | None) -> None:
        now = time.perf_counter()
        if self._now is not None:
            self._spent[self._now] = self._spent.get(self._now, 0.0) + now - self._since
        self._now, self._since = phase, now


def _questions(serving: Generation, count: int) -> list[str]:
    """Make questions of the articles, and fill them up with shipped ones; always the same."""
    found = answered_trials(serving, count)
    return [*found, *unrelated_questions()[: count - len(found)]]


def _asked(
    serving: Generation, encoder: Encoder, reader: Reads | None, texts: Sequence[str]
) -> Asked:
    clock = Clock()
    book = ActorBook(serving.records.people(), serving.records.speaking_actors())
    engines: dict[str, Any] = {
        name: TimedRows(getattr(serving, name), Stage.SEARCH, clock)
        for name in ("vectors", "words")
    }
    engines["records"] = Timed(serving.records, Stage.SEARCH, clock)
    timed = dataclasses.replace(serving, **engines)
    encodes: Any = Timed(encoder, Stage.ENCODE, clock)
    reads: Any = Timed(reader, Stage.READ, clock) if reader else None

    def answer(text: str) -> None:
        ask(timed, lambda: book, encodes, reads, Question(text), TODAY)

    answer(texts[0])  # the first one loads code
    by_stage: dict[Stage, list[float]] = {stage: [] for stage in Stage}
    whole: list[float] = []
    for text in texts:
        spent = clock.asked(partial(answer, text))
        whole.append(sum(spent.values()))
        for stage, seconds in spent.items():
            by_stage[stage].append(seconds)
    if reader is None:
        del by_stage[Stage.READ]
    return Asked(
        reader=reader.name if reader else "off",
        stages={stage: percentiles(times) for stage, times in by_stage.items()},
        whole=percentiles(whole),
    )


def _embedded(serving: Generation) -> list[str]:
    """Return what was embedded of every passage."""
    records = serving.records
    spans: dict[int, list[tuple[int, int]]] = {}
    for _, article, start, end in records.rows_of(range(serving.manifest.articles)):
        spans.setdefault(article, []).append((start, end))
    return [
        embedded_text(records.by_number([number])[number], span)
        for number, held in sorted(spans.items())
        for span in held
    ]
