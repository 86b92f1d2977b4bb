"""A library of a million passages, made like real ones within minutes, without reading as many.

Sentences are real ones of the shared news of 2022, four to a passage; its vector lies between
those of the real passages that its sentences are from (all-MiniLM-L6-v2), with noise. So words have
real frequencies and vectors real crowds, and nothing stands for what a million real pages hold.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np

from index.build.calibrate import measure_fingerprint
from index.encoders.protocol import ARITHMETIC, Encoder, Vectors
from index.statements.library import rules_fingerprint
from index.storage import publication
from index.storage.ledger import LEDGER, begin_ledger
from index.storage.manifest import FORMAT, SEGMENTS, Manifest, Named, write_manifest
from index.storage.segment import WORDS
from index.storage.segment_records import StoredPassage
from index.storage.segment_writer import Part, write_segment
from index.storage.statement_keys import KEY
from index.storage.vectors import Rows
from index.storage.words import join_words
from index.text.likeness import PLACES
from index.text.passages import sentences, split
from index.values import Article, Strictness

TOGETHER = 10
"""Passages of an article."""
SIZES = (600_000, 249_000, 49_000, 49_000, 49_000, 4_000)
"""Passages of the segments: what size-tiered merging leaves at worst, three just below codes."""
TITLE = 9
"""Words of a title, the first of the text."""
NOISE = 0.02
OTHERS = 0.4
"""Share of the second real passage's vector, and the noise of each number, before scaling."""
OUTLETS = "Canal Herald|Hill Post|Vale Courier|Reed Gazette|Mill Echo|Quay Times".split("|")
FIRST_DAY = date(2015, 1, 1)


@dataclass(frozen=True, slots=True)
class Pool:
    """Real passages: the sentences of each, and its vector."""

    sentences: Sequence[Sequence[str]]
    vectors: Vectors


def pool(corpus: Path, encoder: Encoder, pages: int) -> Pool:
    """Read so many real pages and embed their passages."""
    found: list[list[str]] = []
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        for _, line in zip(range(pages), lines, strict=False):
            text = json.loads(line)["text"]
            for one in split(Article(id="", text=text, title=""), ()):
                held = [text[start:end] for start, end in sentences(text, one.span)]
                found.append([one for one in held if len(one) > 20] or [text[slice(*one.span)]])
    vectors = np.concatenate(
        [
            encoder.encode_passages([" ".join(one) for one in found[at : at + 32]])
            for at in range(0, len(found), 32)
        ]
    )
    return Pool(found, vectors)


def made_vectors(real: Vectors, count: int, dice: np.random.Generator) -> tuple[Vectors, Rows]:
    """Give so many vectors between real ones, and the two rows that each is from."""
    pairs = dice.integers(0, len(real), (count, 2))
    found = np.empty((count, real.shape[1]), np.float32)
    for at in range(0, count, 50_000):
        one, other = pairs[at : at + 50_000].T
        noise = dice.normal(0, NOISE, (len(one), real.shape[1])).astype(np.float32)
        found[at : at + 50_000] = real[one] + OTHERS * real[other] + noise
        found[at : at + 50_000] /= np.linalg.norm(found[at : at + 50_000], axis=1, keepdims=True)
    return found, pairs


def parts(given: Pool, count: int, first: int, seed: int) -> Iterator[Part]:
    """Give articles of made passages, whose ids are numbers from the first on."""
    dice, chosen = np.random.default_rng(seed), random.Random(seed)
    vectors, pairs = made_vectors(given.vectors, count, dice)
    for at in range(0, count, TOGETHER):
        texts, spans, start = [], [], 0
        for one, other in pairs[at : at + TOGETHER].tolist():
            told = [chosen.choice(given.sentences[place]) for place in (one, one, other, other)]
            texts.append(" ".join(told))
            spans.append((start, start + len(texts[-1])))
            start += len(texts[-1]) + 2
        number = first + at
        own = vectors[at : at + TOGETHER]
        yield Part(
            Article(
                id=f"{number:064x}",
                text="\n\n".join(texts),
                title=" ".join(texts[0].split()[:TITLE]),
                outlet=OUTLETS[number % len(OUTLETS)],
                published=FIRST_DAY + timedelta(days=chosen.randrange(4000)),
            ),
            tuple(
                StoredPassage(0, *span, place + 1, (number + place).to_bytes(8, "big"))
                for place, span in enumerate(spans)
            ),
            (),
            (),
            own,
            np.zeros((len(own), PLACES + 1), np.uint32),
            np.zeros(0, KEY),
        )


def publish(home: Path, given: Pool, encoder: Encoder, sizes: Sequence[int] = SIZES) -> None:
    """Publish a library of segments of these sizes."""
    name = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    folder = publication.building_folder(home, name)
    named, base = [], 0
    for place, size in enumerate(sizes):
        own = f"{name}-{place}"
        written = publication.segment_folder(home, own)
        digest = write_segment(written, own, base, parts(given, size, base, place), lambda _: None)
        publication.keep_segment(home, written, own)
        named.append(Named(own, own, digest, digest, base, size))
        base += size
    with closing(begin_ledger(folder / LEDGER)) as ledger:
        ledger.commit()
    join_words(folder / WORDS, [home / SEGMENTS / one.name / WORDS for one in named])
    point = {"threshold": 0.3, "maybe": 0.15, "false_answers": None, "false_refusals": None}
    manifest = Manifest(
        format=FORMAT,
        name=name,
        made=datetime.now(UTC).isoformat(timespec="seconds"),
        model=encoder.name,
        fingerprint=encoder.fingerprint,
        rules=rules_fingerprint(),
        dimension=encoder.dimension,
        articles=sum(size // TOGETHER for size in sizes),
        passages=base,
        points={"off": {one.value: point for one in Strictness}},
        sources=[],
        files={},
        segments=named,
        measure=measure_fingerprint(),
        arithmetic=ARITHMETIC,
        measured=base,
    )
    write_manifest(folder, manifest)
    publication.publish(home, folder, name, None)
