"""The buttons of watches: start and drop a preview; why, earlier and more below what was told."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.discord_io.buttons import pressable
from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.permissions import for_admins
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction
from bot.errors import Refusal
from bot.features.watch.notices import where
from bot.features.watch.pieces import pieces_of
from bot.features.watch.services import Watching, watching
from bot.i18n.phrases import Key
from bot.ops.logs import fields
from bot.rendering.components import notice_view, panel_view
from bot.rendering.watch_post import (
    PRESS_FORM,
    WATCH,
    Piece,
    digest_view,
    rhythm,
    side_by_side,
    title,
    why,
)
from bot.store.watch_values import Find, State, Watch
from index import Finding, Order, Question

log = logging.getLogger(__name__)

LOOKED_AT = 5  # earlier statements among which the last sure one of other words is taken


async def _pressed(interaction: Interaction, custom_id: str) -> None:
    match = PRESS_FORM.fullmatch(custom_id)
    work = WORK.get(match["verb"]) if match else None
    if match is None or work is None:
        raise Refusal(Key.STALE_BUTTON)
    await work(interaction, int(match["id"]), int(match["offset"] or 0))


async def _start(interaction: Interaction, number: int, _: int) -> None:
    """Let a previewed watch begin: what is in the libraries at this moment is no news."""
    client, voice = watching(interaction), voice_of(interaction)
    for_admins(interaction)
    await acknowledge(interaction, private=True, in_place=True)
    draft = await _draft(client, interaction, number)
    held = await asyncio.to_thread(client.store.watches.of_guild, interaction.guild_id or 0)
    if len(held) >= client.watch_limits.server:
        raise Refusal(Key.WATCHES_FULL, most=client.watch_limits.server)
    await client.watcher.look(interaction.guild_id)
    begun = replace(draft, state=State.ON, made=client.clock())
    await asyncio.to_thread(client.store.watches.change, begun)
    log.info("watch started", extra=fields(guild=interaction.guild_id, watch=number))
    told = {"watch": title(begun.wanted, voice), "when": rhythm(begun, voice)}
    done = voice.say(Key.WATCH_STARTED, **told, where=where(begun, voice))
    await deliver(interaction, notice_view(done))


async def _drop(interaction: Interaction, number: int, _: int) -> None:
    client, voice = watching(interaction), voice_of(interaction)
    for_admins(interaction)
    await acknowledge(interaction, private=True, in_place=True)
    await _draft(client, interaction, number)
    await asyncio.to_thread(client.store.watches.remove, number)
    await deliver(interaction, notice_view(voice.say(Key.WATCH_DROPPED)))


async def _draft(client: Watching, interaction: Interaction, number: int) -> Watch:
    draft = await asyncio.to_thread(client.store.watches.get, number)
    ours = draft is not None and draft.guild == interaction.guild_id
    if draft is None or not ours or draft.state is not State.DRAFT:
        raise Refusal(Key.WATCH_GONE)
    return draft


async def _why(interaction: Interaction, number: int, _: int) -> None:
    """Tell whoever asks which watch told a quote, and what of it matched."""
    client, voice = watching(interaction), voice_of(interaction)
    await acknowledge(interaction, private=True)
    find, watch, piece = await _found(client, interaction, number)
    speaker = piece.finding.speaker
    told = why(
        piece,
        voice,
        words=find.told.words,
        made=datetime.fromtimestamp(watch.made, UTC).date(),
        maker=watch.maker,
        percent=round(100 * speaker.confidence) if speaker is not None else 0,
    )
    await deliver(interaction, panel_view(*told))


async def _earlier(interaction: Interaction, number: int, _: int) -> None:
    """Show what the actor last said on the subject before, beside what it says now."""
    client, voice = watching(interaction), voice_of(interaction)
    await acknowledge(interaction, private=True)
    _find, watch, piece = await _found(client, interaction, number)
    wanted, before = watch.wanted, None
    published = piece.finding.article.published
    if published is not None:
        day = published.date() if isinstance(published, datetime) else published
        asked = Question(
            wanted.text,
            until=day - timedelta(days=1),
            count=LOOKED_AT,
            actor=wanted.actor,
            order=Order.LATEST,
        )
        said = await client.library(watch.guild).call(lambda library: library.said(asked))
        before = next((one for one in said.findings if _is_earlier(one, piece, watch)), None)
    view = side_by_side(piece.finding, before, wanted.actor or "", wanted.text, voice)
    await deliver(interaction, view)


def _is_earlier(one: Finding, piece: Piece, watch: Watch) -> bool:
    sure = one.speaker is not None and one.speaker.confidence >= watch.wanted.least
    return sure and one.article.published is not None and one.text != piece.finding.text


async def _more(interaction: Interaction, number: int, offset: int) -> None:
    """Show whoever asks the next page of a digest."""
    client, voice = watching(interaction), voice_of(interaction)
    await acknowledge(interaction, private=True)
    finds = await asyncio.to_thread(client.store.watches.of_sending, number)
    watches: dict[int, Watch] = {}
    for each in finds:
        found = await asyncio.to_thread(client.store.watches.get, each.watch)
        if found is not None and _is_theirs(found, interaction):
            watches[each.watch] = found
    mine = [one for one in finds if one.watch in watches][offset:]
    pieces = await pieces_of(client, mine, watches) if mine else []
    if not pieces:
        raise Refusal(Key.ARTICLE_GONE)
    view = digest_view(pieces, voice, sending=number, offset=offset, total=len(finds))
    await deliver(interaction, view)


async def _found(
    client: Watching, interaction: Interaction, number: int
) -> tuple[Find, Watch, Piece]:
    """Return a find with its watch and its quote; refuses what is gone, or of another server."""
    find = await asyncio.to_thread(client.store.watches.find, number)
    if find is None:
        raise Refusal(Key.STALE_BUTTON)
    watch = await asyncio.to_thread(client.store.watches.get, find.watch)
    if watch is None or not _is_theirs(watch, interaction):
        raise Refusal(Key.STALE_BUTTON)
    pieces = await pieces_of(client, [find], {watch.id: watch})
    if not pieces:
        raise Refusal(Key.ARTICLE_GONE)
    return find, watch, pieces[0]


def _is_theirs(watch: Watch, interaction: Interaction) -> bool:
    if watch.guild is None:
        return watch.maker == interaction.user.id
    return watch.guild == interaction.guild_id


WORK: dict[str, Callable[[Interaction, int, int], Awaitable[None]]] = {
    "start": _start,
    "drop": _drop,
    "why": _why,
    "earlier": _earlier,
    "more": _more,
}
WatchPress = pressable(rf"{WATCH}.+", _pressed)
