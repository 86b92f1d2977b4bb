"""Who follows is told, once, that nothing can come: the actor vanished, or every source has.

One source of many that fails is nothing that a reader could mend; the operator is told of it.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Sequence

from bot.features.watch.notices import names, tell_admins, voice_for_watch
from bot.features.watch.services import Watching
from bot.i18n.phrases import Key
from bot.rendering.components import panel_view
from bot.store.watch_values import Watch
from index import ServerLibrary, Source, SourceState

FINAL = (SourceState.GONE, SourceState.PAUSED)
"""States in which a source is not looked at by itself any more."""
SOURCES = "sources"
TELLS = {"actor": Key.FOLLOW_ACTORS_GONE, SOURCES: Key.FOLLOW_SOURCES_GONE}


async def tell_followers(
    client: Watching, follows: Iterable[Watch], shared: Sequence[Source]
) -> None:
    """Tell each person of what they follow and what nothing can come of; what they know, no more.

    Who was told is kept by the person's number, made negative: servers have the others.
    """
    store = client.store.failures
    by_person: defaultdict[int, list[Watch]] = defaultdict(list)
    for one in follows:
        by_person[one.maker].append(one)
    wanted = {one.wanted.actor or "" for held in by_person.values() for one in held}
    gone = await client.library(None).call(lambda library: _gone(library, wanted), patient=True)
    lost = none_left(shared)
    for person, held in by_person.items():
        before = await asyncio.to_thread(store.told, -person)
        now = {f"actor {one.id}": "gone" for one in held if one.wanted.actor in gone}
        if lost:
            now[SOURCES] = "gone"
        new = now.keys() - before.keys()
        mine = [one for one in held if f"actor {one.id}" in new]
        for kind, watches in (("actor", mine), (SOURCES, held if SOURCES in new else [])):
            if watches:
                voice = voice_for_watch(client, watches[0])
                told = voice.say(TELLS[kind], watches=names(watches, voice))
                await tell_admins(client, watches, panel_view(told))
        if now != before:
            await asyncio.to_thread(store.note, -person, now)


def none_left(sources: Iterable[Source]) -> bool:
    """Say whether sources on the web were there and none of them is looked at any more."""
    states = [one.network.state for one in sources if one.network is not None]
    return bool(states) and all(one in FINAL for one in states)


def _gone(library: ServerLibrary, wanted: Iterable[str]) -> frozenset[str]:
    """Return the names that mean nobody whom the library quotes; several still mean somebody."""
    names_ = set(wanted)
    return frozenset(names_ - library.kinds(names_).keys())
