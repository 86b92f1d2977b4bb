"""New statements by an actor that is watched, on its subject where there is one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from index.encoders.protocol import Encoder
from index.search.by_actor.on_subject import Bearing, Subject, bearing, names_fit
from index.search.by_actor.said import Utterance, as_finding, joined, under_own_name
from index.statements.gazetteer.synonyms import with_alike
from index.storage.outlets import elsewhere
from index.text.normalise import WORD
from index.text.stems import terms
from index.values import Actor
from index.watching.fresh import Fresh, Said, moment
from index.watching.watch import Match, Watched, key_of

WHOLE = 0.99
"""Share of a subject's words from which they all stand in a text."""
HALF = 0.5
"""Share of them from which a statement has enough to be near, if its meaning is near, too."""
MEANT_WITH_HALF, MEANT_BESIDE_ALL, MEANT_AMONG_ALL, MEANT_ALONE = 0.44, 0.38, 0.3, 0.55
"""Cosine of a subject and a statement from which that one is on it: where half of the words stand
in it; where all stand around it; where both are so; and without any. Of a hundred statements by
politicians on two subjects in three of two words or more, read by eye, a single word of several, as
Ukraine of *weapons for Ukraine*, was right for a third; whoever asks sees the nearest there is,
whoever watches wants only what fits."""
LEAST_PASSAGE = 0.45
"""Cosine of its passage from which the meaning of a statement without any of the words is looked
at."""
MOST_MEANT = 32
"""Statements of an actor whose meaning is looked at for a watch: each takes milliseconds, once."""
MOST_WORDS = 6
"""Words of the subject that are named as the reason."""


def statements(
    fresh: Fresh,
    encoder: Encoder,
    actor: Actor,
    watched: Watched,
    subject: Subject | None,
    outlets: Mapping[str, str],
) -> list[Match]:
    """Return the new statements by the actor, each once, the earliest article's first.

    `outlets` gives, by every name that articles have for an outlet, the name that stands for it.
    """
    spoken = [
        one
        for one in fresh.by(actor)
        if one.statement.speaker_confidence >= watched.least
        and (
            watched.outlet is None
            or outlets.get(one.article.outlet or "", one.article.outlet) == watched.outlet
        )
    ]
    scored = [(one, 1.0) for one in spoken]
    if subject is not None:
        scored = _on_subject(fresh, encoder, subject, spoken)
    utterances = joined(
        [
            Utterance(under_own_name(one.statement, actor), one.article, score)
            for one, score in scored
        ]
    )
    return _once(fresh, actor, utterances, subject)


def _on_subject(
    fresh: Fresh, encoder: Encoder, subject: Subject, spoken: Sequence[Said]
) -> list[tuple[Said, float]]:
    """Keep what is on the subject: by its own words, or by its meaning."""
    kept: list[tuple[Said, float]] = []
    others: list[tuple[float, float, Said]] = []
    for one in spoken:
        if not names_fit(subject, one.told):
            continue
        cosine = float(fresh.vectors[one.passage.place] @ subject.vector)
        held = bearing(subject, one.own, one.around, cosine)
        if held.within >= WHOLE:
            kept.append((one, held.score))
        elif held.within >= HALF or held.around >= WHOLE or cosine >= LEAST_PASSAGE:
            others.append((cosine, _least(held), one))
    likely = sorted(others, key=lambda found: -found[0])[:MOST_MEANT]
    meanings = fresh.meanings(encoder, [one for _, _, one in likely])
    for (_, least, one), vector in zip(likely, meanings, strict=True):
        cosine = float(vector @ subject.vector)
        if cosine >= least:
            kept.append((one, cosine))
    return kept


def _least(held: Bearing) -> float:
    """Return the cosine that a statement needs, by the subject's words in and around it."""
    if held.within >= HALF:
        return MEANT_AMONG_ALL if held.around >= WHOLE else MEANT_WITH_HALF
    return MEANT_BESIDE_ALL if held.around >= WHOLE else MEANT_ALONE


def _once(
    fresh: Fresh, actor: Actor, utterances: Iterable[Utterance], subject: Subject | None
) -> list[Match]:
    """Return the same words once, as the earliest article has them, with the other articles."""
    groups: dict[str, list[Utterance]] = {}
    for one in utterances:
        spans = one.highlight or one.statement.content
        said = " ".join(one.article.text[slice(*span)] for span in spans)
        groups.setdefault(key_of(said, actor.name, one.article), []).append(one)
    matches = []
    for key, same in groups.items():
        first = min(same, key=_when)
        others = {one.article.id: one.article for one in sorted(same, key=_when)}
        others.pop(first.article.id)
        also = elsewhere(first.article, others.values())
        found = as_finding(first, also, fresh.serving.records.is_person)
        words = () if subject is None else words_of(subject.weights, subject.same, found.text)
        matches.append(Match(replace(found, score=min(1.0, found.score)), key, words))
    return sorted(matches, key=lambda one: (*moment(one.finding.article), one.finding.span))


def _when(one: Utterance) -> tuple[str, str, int]:
    return (*moment(one.article), one.statement.content[0][0])


def words_of(
    weights: Mapping[str, float], same: Mapping[str, frozenset[str]], text: str
) -> tuple[str, ...]:
    """Return the words of a text that are, or stand for, some of those asked for."""
    found: dict[str, str] = {}
    for word in WORD.findall(text):
        stems = with_alike(terms(word), same)
        if not stems.isdisjoint(weights):
            found.setdefault(word.casefold(), word)
    return tuple(found.values())[:MOST_WORDS]
