"""What is new in the libraries since the last look, and which watches it concerns."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain

from bot.discord_io.library_service import LibraryService
from bot.features.watch.also_in import repeated
from bot.features.watch.changes import changes
from bot.features.watch.services import Watching
from bot.ops.logs import fields
from bot.store.watch_values import Find, Watch, told_of
from index import LibraryError, Match, ServerLibrary, Watched

log = logging.getLogger(__name__)

SHARED = ""
CHUNK = 500  # new articles looked at together: of more, prepared, memory would run full


@dataclass(frozen=True, slots=True)
class Look:
    """One library as it is now: its generation, and its new articles with their places.

    `before` is when the article that stood in the place of a new one was first seen. A library
    that is looked at for the first time has no news.
    """

    library: str
    generation: str | None
    places: dict[str, str] = field(default_factory=dict)
    before: dict[str, float | None] = field(default_factory=dict)
    first: bool = False

    @property
    def news(self) -> frozenset[str]:
        """The ids of what is news."""
        return frozenset() if self.first else frozenset(self.places)


async def look(client: Watching, guild: int | None = None) -> int:
    """Find what is new for all watches, and note it in one step; give how many finds are new.

    A `guild` that has no watch yet is looked at, too. Raises sqlite3.Error where the store cannot
    be used, and LibraryError where the shared library cannot.
    """
    watches = await asyncio.to_thread(client.store.watches.on)
    guilds = {one.guild for one in watches if one.guild is not None}
    if not watches and guild is None:
        return 0
    looks = {SHARED: await _look(client, SHARED, client.library(None), 0)}
    for server in sorted(guilds | ({guild} if guild else set())):
        try:
            looks[str(server)] = await _look(client, str(server), client.library(server), 1)
        except LibraryError as error:
            log.warning("a server's library is passed over", extra=fields(guild=server, why=error))
    found = {name: one for name, one in looks.items() if one is not None}
    if not found:
        return 0
    now = client.clock()
    finds: list[Find] = []
    repeats: list[Find] = []
    for scope in (None, *sorted(guilds)):
        mine = [one for one in watches if one.guild == scope]
        if mine:
            new, more = await _finds(client, scope, mine, found, now)
            finds += new
            repeats += more
            finds += await changes(client, mine, _news(found, scope), now)
    added = await asyncio.to_thread(
        client.store.seen.record,
        {one.library: one.generation for one in found.values()},
        {one.library: one.places for one in found.values()},
        now,
        finds,
        repeats,
    )
    client.metrics.watched("matches", added)
    if added:
        log.info("news", extra=fields(finds=added))
    return added


async def _look(client: Watching, library: str, service: LibraryService, at: int) -> Look | None:
    """Look at one library; None where it is as it was."""
    searched = await service.call(lambda library: library.searched())
    generation = searched[at].generation if at < len(searched) else None
    known, former = await asyncio.to_thread(client.store.seen.generation, library)
    if known and generation == former:
        return None
    places = (
        (await service.call(lambda library: library.places(), patient=True))[at]
        if generation is not None
        else {}
    )
    before = await asyncio.to_thread(client.store.seen.new, library, places)
    new = {one: places[one] for one in before}
    return Look(library, generation, new, before, first=not known)


def _news(found: dict[str, Look], scope: int | None) -> frozenset[str]:
    names = (SHARED, *([] if scope is None else [str(scope)]))
    return frozenset(chain(*(found[name].news for name in names if name in found)))


async def _finds(
    client: Watching,
    scope: int | None,
    watches: Sequence[Watch],
    found: dict[str, Look],
    now: float,
) -> tuple[list[Find], list[Find]]:
    """Match one server's watches, or all that people follow, with what is new to them; give what
    was found, and what was found before and stands in more outlets now.
    """
    seen, names = client.store.seen, (SHARED, str(scope or ""))
    new: list[Collection[str]] = []
    for own, other in (names, names[::-1])[: 1 if scope is None else 2]:
        news = found[own].news if own in found else frozenset()
        there = () if scope is None else await asyncio.to_thread(seen.among, other, news)
        new.append(sorted(news.difference(there)))
    before: dict[str, float | None] = {}
    for name in names:
        if name in found:
            before |= found[name].before
    wanted = [one.wanted for one in watches]
    made: list[Find] = []
    more: list[Find] = []
    for part in _chunks(new):
        look = partial(_matches, wanted, part)
        lists = await client.library(scope).call(look, patient=True)
        for watch, matches in zip(watches, lists, strict=True):
            made += [_find(watch, one, now) for one in matches if _is_news(watch, one, before)]
            more += await repeated(client, watch, matches)
    return made, more


def _matches(
    wanted: Sequence[Watched], new: Sequence[Collection[str]], library: ServerLibrary
) -> list[list[Match]]:
    return library.matches(wanted, new)


def _chunks(new: Sequence[Collection[str]]) -> Iterable[list[list[str]]]:
    lists = [list(one) for one in new]
    for start in range(0, max(map(len, lists), default=0), CHUNK):
        yield [one[start : start + CHUNK] for one in lists]


def _is_news(watch: Watch, match: Match, before: dict[str, float | None]) -> bool:
    """Say whether an article came after the watch was made, and no earlier form of it before."""
    first = before.get(match.finding.article.id)
    return first is None or first > watch.made


def _find(watch: Watch, match: Match, now: float) -> Find:
    published = match.finding.article.published
    moment = published.isoformat() if published else "9999"
    return Find(0, watch.id, match.key, now, moment, told_of(match))
