"""The list of what an actor said, by keys alone: of a page of it no more is read than is shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from index.encoders.protocol import Encoder
from index.search.by_actor.on_subject import on_subject
from index.search.ranking.candidates import Mask, allowed_rows
from index.storage.generation import Generation
from index.storage.sayings import Told
from index.storage.statement_keys import Keys, digest
from index.values import LEAST_SURE, REPEATED_WORDS, Actor, Order, Question


@dataclass(frozen=True, slots=True)
class Entry:
    """What is shown as one quote: statements of one speaker in one sentence.

    `also` are the numbers of other articles that have the same, the earliest first; `of_people`
    says whether one of an organisation's people speaks.
    """

    told: tuple[Told, ...]
    also: tuple[int, ...]
    score: float
    of_people: bool


Listed = tuple[Entry, ...]


def list_of(
    serving: Generation,
    encoder: Encoder,
    actor: Actor,
    question: Question,
    lemmas: Collection[str] = (),
) -> Listed:
    """Return all that an actor said, on the question's subject where it names one, in its order.

    Where there are `lemmas`, only what one of these verbs reports.
    """
    state = actor.name if actor.kind != "person" else None
    told = serving.records.sayings.told(actor.forms, state, LEAST_SURE)
    keys = serving.records.sayings.keys(told)
    at = _chosen(told, keys, _allowed(serving, question), lemmas)
    scores = dict.fromkeys(at, 0.0)
    if question.text.strip() and at:
        scores = _on_subject(serving, encoder, question.text, told, keys, at)
    by_name = actor.kind == "person"
    joined = _joined(told, keys, scores, by_name=by_name)
    groups = _once(serving, told, keys, joined, by_name=by_name)
    held = _ordered(serving, told, keys, groups, question.order)
    people = set[str]()
    if not by_name:
        named = {told[one.first].speaker for one in held} - {None}
        people = serving.records.people_among([one for one in named if one is not None])
    return tuple(
        Entry(
            told=tuple(told[each] for each in one.joined),
            also=one.also,
            score=scores[one.best],
            of_people=bool(keys["attributed"][one.first]) and told[one.first].speaker in people,
        )
        for one in held
    )


@dataclass(frozen=True, slots=True)
class _Group:
    """What is shown as one, by places in the list of all that was said; see `Entry`.

    `best` is the one that came first.
    """

    joined: tuple[int, ...]
    also: tuple[int, ...]
    best: int

    @property
    def first(self) -> int:
        return self.joined[0]


def _allowed(serving: Generation, question: Question) -> Mask | None:
    """Return a truth value for each article; None where all may answer."""
    mask = allowed_rows(serving.table, question)
    if mask is None:
        return None
    allowed = np.zeros(serving.order.articles, np.bool_)
    allowed[serving.table.article[mask]] = True
    return allowed


def _chosen(
    told: Sequence[Told], keys: Keys, allowed: Mask | None, lemmas: Collection[str]
) -> list[int]:
    kept = ~keys["nobody"]
    if allowed is not None:
        kept &= allowed[np.array([one.article for one in told], np.int64)]
    if lemmas:
        kept &= np.isin(keys["lemma"], np.array([digest(one) for one in lemmas], np.uint64))
    found: list[int] = np.flatnonzero(kept).tolist()
    return found


def _on_subject(
    serving: Generation,
    encoder: Encoder,
    text: str,
    told: Sequence[Told],
    keys: Keys,
    at: Sequence[int],
) -> dict[int, float]:
    """Keep what is on the subject, best first: by its own words and by the passage it stands in."""
    articles = serving.records.by_number(sorted({told[one].article for one in at}))
    own = keys[list(at)]
    shown = zip(own["start"].tolist(), own["end"].tolist(), strict=True)
    stretches = [
        (articles[told[one].article], first, span)
        for one, first, span in zip(at, own["first"].tolist(), shown, strict=True)
    ]
    scores = on_subject(serving, encoder, text, stretches, by_meaning=True)
    scored = [(one, score) for one, score in zip(at, scores, strict=True) if score is not None]
    return dict(sorted(scored, key=lambda one: -one[1]))


def _joined(
    told: Sequence[Told], keys: Keys, at: Collection[int], *, by_name: bool
) -> list[tuple[int, ...]]:
    """Make one of the statements of one speaker in one sentence.

    `by_name` says that all are one person's, whatever names they go by.
    """
    groups: dict[tuple[int, int, int, str | None], list[int]] = {}
    starts, ends = keys["start"].tolist(), keys["end"].tolist()
    for one in at:
        speaker = None if by_name else told[one].speaker
        groups.setdefault((told[one].article, starts[one], ends[one], speaker), []).append(one)
    return [tuple(one) for one in groups.values()]


def _once(
    serving: Generation,
    told: Sequence[Told],
    keys: Keys,
    joined: Sequence[tuple[int, ...]],
    *,
    by_name: bool,
) -> list[_Group]:
    """Return a quote that several articles repeat once, the earliest, with the other articles.

    So is what is told without quotation marks, where the passages around it say the same, too.
    """
    words, quoted = keys["words"].tolist(), keys["quoted"].tolist()
    long, passages = (keys["length"] >= REPEATED_WORDS).tolist(), keys["passage"].tolist()
    count = Counter(words[one[0]] for one in joined)
    texts = serving.records.sayings.texts([told[one[0]].article for one in joined])
    starts, ends = keys["start"].tolist(), keys["end"].tolist()
    groups: dict[tuple[object, ...], list[tuple[int, ...]]] = {}
    for same, text in zip(joined, texts, strict=True):
        first = same[0]
        key: tuple[object, ...]
        if long[first] and quoted[first]:
            key = (words[first],)
        elif long[first] and count[words[first]] > 1:
            row = serving.records.sayings.row_of(told[first], passages[first])
            key = (words[first], serving.repeats.group(row))
        else:  # short words may be the same by chance, but not at one place of one text
            speaker = None if by_name else told[first].speaker
            key = (text, starts[first], ends[first], speaker)
        groups.setdefault(key, []).append(same)
    found = []
    for several in groups.values():
        earliest, *others = sorted(several, key=lambda one: _when(told[one[0]]))
        also = dict.fromkeys(told[one[0]].article for one in others)
        also.pop(told[earliest[0]].article, None)
        found.append(_Group(earliest, tuple(also), several[0][0]))
    return found


def _ordered(
    serving: Generation,
    told: Sequence[Told],
    keys: Keys,
    groups: list[_Group],
    order: Order,
) -> list[_Group]:
    """Put statements in the order asked for; those of one article in the order of its text."""
    if order is Order.NEAREST:
        return groups
    first, last = keys["first"].tolist(), keys["last"].tolist()
    groups.sort(key=lambda one: (*_when(told[one.first]), first[one.first], last[one.first]))
    if order is Order.LATEST:
        times = serving.records.sayings.published([told[one.first].article for one in groups])
        ranked = list(zip(times, groups, strict=True))
        dated = [one for one in ranked if one[0]]
        dated.sort(key=lambda one: one[0], reverse=True)
        groups = [one for _, one in (*dated, *(each for each in ranked if not each[0]))]
    return groups


def _when(one: Told) -> tuple[bool, int]:
    """Return what sorts by time and id of article, which their numbers do, those without a day
    last."""
    return one.day == 0, one.article
