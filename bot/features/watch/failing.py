"""Sources that watches depend on and that fail: whoever can put it right is told, once."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from bot.features.watch.followed import FINAL, none_left, tell_followers
from bot.features.watch.notices import (
    MOST_NAMED,
    names,
    pause,
    reason,
    rest,
    tell_admins,
    voice_for_watch,
)
from bot.features.watch.services import Watching
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, escape, one_line
from bot.rendering.attribution import NAME_LENGTH, brief
from bot.rendering.components import panel_view
from bot.rendering.source_state import state
from bot.store.watch_values import Watch
from index import Network, Source, SourceState, WatchKind

Outlets = tuple[dict[str, frozenset[str]], ...]


@dataclass(frozen=True, slots=True)
class Failure:
    """A source that brings nothing, of the shared library or of a server's own."""

    location: str
    network: Network
    shared: bool

    @property
    def key(self) -> str:
        """Name it in the table of failures."""
        return f"{'shared' if self.shared else 'own'} {self.location}"

    @property
    def final(self) -> bool:
        """Whether it is not looked at by itself any more."""
        return self.network.state in FINAL


class Failing:
    """Looks at the sources of all servers that watch; it remembers what it has judged."""

    def __init__(self, client: Watching) -> None:
        self._client = client
        self._judged: dict[int, object] = {}
        self._followed: object = None

    async def look(self) -> None:
        """Tell of what fails since the last look, and pause watches of which no source is left.

        Raises sqlite3.Error where the store cannot be used and LibraryError where a library cannot.
        """
        held: defaultdict[int, list[Watch]] = defaultdict(list)
        follows = []
        for one in await asyncio.to_thread(self._client.store.watches.on):
            if one.guild is None:
                follows.append(one)
            else:
                held[one.guild].append(one)
        if not held and not follows:
            return
        service = self._client.library(None)
        shared = await service.call(lambda library: library.sources(), patient=True)
        searched = await service.call(lambda library: library.searched())
        known = (follows, searched, none_left(shared))
        if self._followed != known:
            await tell_followers(self._client, follows, shared)
            self._followed = known
        for guild, watches in held.items():
            failures = failing(
                shared,
                await self._client.library(guild).call(
                    lambda library: library.sources(), patient=True
                ),
            )
            seen = ({one.key: one.network.state for one in failures}, watches)
            if self._judged.get(guild) == seen:
                continue
            await self._judge(guild, watches, failures)
            self._judged[guild] = seen

    async def _judge(self, guild: int, watches: list[Watch], failures: list[Failure]) -> None:
        store = self._client.store.failures
        before = await asyncio.to_thread(store.told, guild)
        now = {one.key: one.network.state.value for one in failures}
        known = {key: was for key, was in before.items() if now.get(key) == was}
        new = [one for one in failures if one.key not in known]
        if failures:
            service = self._client.library(guild)
            outlets, groups = (
                await service.call(lambda library: library.source_outlets(), patient=True),
                await service.call(lambda library: library.outlet_groups()),
            )
            own = {
                one.id: groups.get(one.wanted.outlet or "", one.wanted.outlet) for one in watches
            }
            left = await self._paused(watches, failures, known, outlets, own)
            new = [one for one in new if any(_depends(own[w.id], one, outlets) for w in watches)]
            concerned = [w for w in left if any(_depends(own[w.id], one, outlets) for one in new)]
            if concerned:
                await self._tell(concerned, new)
        noted = known | {one.key: now[one.key] for one in new}
        if noted != before:
            await asyncio.to_thread(store.note, guild, noted)

    async def _paused(
        self,
        watches: Sequence[Watch],
        failures: Sequence[Failure],
        known: Container[str],
        outlets: Outlets,
        own: Mapping[int, str | None],
    ) -> list[Watch]:
        """Pause the watches of outlets whose last source has gone now; give those that go on.

        What is `known` pauses none: whoever resumed a watch may wait for a new source.
        """
        gone = {one.key: one for one in failures if one.network.state is SourceState.GONE}
        lost: defaultdict[str, list[Watch]] = defaultdict(list)
        for watch in watches:
            outlet = own[watch.id]
            if watch.wanted.kind is WatchKind.SOURCE and outlet is not None:
                keys = _sources_of(outlet, outlets)
                if gone.keys() >= set(keys) and any(key not in known for key in keys):
                    lost[outlet].append(watch)
        for outlet, mine in lost.items():
            paused = await pause(self._client, mine, Key.WATCH_REASON_SOURCE)
            voice = voice_for_watch(self._client, paused[0])
            told = voice.say(
                Key.WATCH_FAILED, reason=reason(paused[0], voice), watches=names(paused, voice)
            )
            there = [gone[key] for key in _sources_of(outlet, outlets)]
            lines = Markdown("\n".join(_line(one, voice) for one in there[:MOST_NAMED]))
            view = panel_view(told, lines, voice.say(Key.WATCH_SOURCE_GONE_CURE))
            await tell_admins(self._client, paused, view)
        over = {one.id for mine in lost.values() for one in mine}
        return [one for one in watches if one.id not in over]

    async def _tell(self, watches: Sequence[Watch], failures: Sequence[Failure]) -> None:
        voice = voice_for_watch(self._client, watches[0])
        lines = [_line(one, voice) for one in failures[:MOST_NAMED]]
        told = voice.say(
            Key.WATCH_SOURCES_FAIL,
            sources=Markdown("\n".join([*lines, *rest(len(failures), voice)])),
            watches=names(watches, voice),
        )
        whole = all(one.shared for one in failures)
        cure = Key.WATCH_SOURCES_SHARED_CURE if whole else Key.WATCH_SOURCES_FAIL_CURE
        await tell_admins(self._client, watches, panel_view(told, voice.say(cure)))


def failing(shared: Sequence[Source], own: Sequence[Source]) -> list[Failure]:
    """Return what fails of the shared library's sources and a server's own.

    What failed at one look alone may pass, and is not among them.
    """
    found = []
    for library in (shared, own):
        for one in library:
            network = one.network
            if network is not None and (network.state in FINAL or _stays(network)):
                found.append(Failure(one.location, network, library is shared))
    return found


def _stays(network: Network) -> bool:
    """Say whether a source failed at two looks one after the other."""
    if network.state is not SourceState.FAILING or network.since is None:
        return False
    return network.checked is not None and network.checked > network.since


def _depends(outlet: str | None, failure: Failure, outlets: Outlets) -> bool:
    """Say whether a watch for an outlet, or for none, misses a source.

    Where it names no outlet a source of the shared library, which no admin of a server can put
    right, has to be lost for good.
    """
    if outlet is None:
        return failure.final or not failure.shared
    return failure.key in _sources_of(outlet, outlets)


def _sources_of(outlet: str, outlets: Outlets) -> list[str]:
    """Return the keys of the sources that have articles of an outlet."""
    return [
        f"{'own' if at else 'shared'} {location}"
        for at, library in enumerate(outlets)
        for location, names_ in library.items()
        if outlet in names_
    ]


def _line(failure: Failure, voice: Voice) -> str:
    """Name a source and how it is; of a shared one its title, as its address is its host's."""
    if failure.shared:
        title = brief(one_line(failure.network.title), NAME_LENGTH)
        name = voice.say(Key.WATCH_SOURCE_SHARED, name=title)
    else:
        name = escape(brief(one_line(failure.location), NAME_LENGTH))
    return f"- **{name}**: {state(failure.network, voice)}"
