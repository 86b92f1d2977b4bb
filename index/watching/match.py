"""What new articles bring for each watch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from index.actors.directory import ActorBook
from index.encoders.protocol import Encoder
from index.reranker.serve import Reads
from index.search.by_actor.on_subject import subject_of
from index.storage.outlets import elsewhere
from index.watching.answers import answering
from index.watching.arrivals import arrivals
from index.watching.by_actor import statements
from index.watching.fresh import Fresh, moment
from index.watching.vectors import TextVectors
from index.watching.watch import Match, Watched, WatchKind


def matches(
    fresh: Fresh,
    book: ActorBook,
    encoder: Encoder,
    reader: Reads | None,
    vectors: TextVectors,
    watches: Sequence[Watched],
    outlets: Mapping[str, str],
) -> list[list[Match]]:
    """Return what the new articles have for each watch, the earliest first.

    An actor's name that means nobody, or several, finds nothing. `outlets` gives, by every name
    that articles have for an outlet, the one that stands for it.
    """
    texts = [one.text for one in watches if one.text.strip()]
    known = vectors.of(texts) if fresh.passages and texts else {}
    found: list[list[Match]] = []
    for one in watches:
        vector = known.get(one.text)
        if not fresh.passages:
            found.append([])
        elif one.kind is WatchKind.SOURCE:
            found.append(arrivals(fresh, one, outlets))
        elif one.kind is WatchKind.QUESTION:
            held = [] if vector is None else answering(fresh, reader, one, vector, outlets)
            found.append(held)
        else:
            named = book.find(one.actor or "")
            if len(named) != 1 or next(fresh.by(named[0]), None) is None:
                found.append([])
                continue
            about = None if vector is None else subject_of(fresh.serving, one.text, vector)
            found.append(statements(fresh, encoder, named[0], one, about, outlets))
    return found


def merged(found: Iterable[Match]) -> list[Match]:
    """Return what several libraries have for one watch, the same words once, the earliest first."""
    groups: dict[str, list[Match]] = {}
    for one in found:
        groups.setdefault(one.key, []).append(one)
    whole = []
    for same in groups.values():
        first = min(same, key=_order)
        every = [each for one in same for each in (one.finding.article, *one.finding.also)]
        also = elsewhere(first.finding.article, every)
        whole.append(replace(first, finding=replace(first.finding, also=also)))
    return sorted(whole, key=_order)


def _order(one: Match) -> tuple[tuple[str, str], tuple[int, int]]:
    return moment(one.finding.article), one.finding.span
