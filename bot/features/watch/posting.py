"""One message that is written down: it is sent, and marked once Discord has it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

import discord

from bot.discord_io.delivery import PASSING, announce
from bot.features.watch.notices import pause_place, voice_for_watch
from bot.features.watch.services import Watching
from bot.features.watch.targets import target
from bot.i18n.phrases import Key, Voice
from bot.ops.logs import fields
from bot.rendering.attribution import titled
from bot.rendering.components import MessageView, notice_view
from bot.rendering.watch_post import Piece, digest_view, post_view
from bot.store.watch_values import CHANGED, Find, Sending, Watch
from index import VerbatimError

log = logging.getLogger(__name__)


async def delivered(
    client: Watching,
    sending: Sending,
    finds: Sequence[Find],
    pieces: Sequence[Piece],
    watches: dict[int, Watch],
) -> bool:
    """Send a message that is written down; pause its watches where it may not be sent at all."""
    store, watch = client.store.watches, watches[finds[0].watch]
    voice = voice_for_watch(client, watch)
    try:
        view, reply = await _view(client, sending, finds, pieces, voice)
        channel = await target(client, watch, sending, voice)
        message = await announce(
            channel, view, nonce=sending.nonce, roles=sending.roles, reply_to=reply
        )
    except VerbatimError:
        log.exception("a quote is not its article's", extra=fields(watch=watch.id))
        await asyncio.to_thread(store.abandon, sending.id, keep=False)
        return True
    except (discord.Forbidden, discord.NotFound) as error:
        await asyncio.to_thread(store.abandon, sending.id, keep=True)
        why = _why(watch, error)
        await pause_place(client, sending.place, why)
        return False
    except PASSING as error:
        log.warning("a post waits for Discord", extra=fields(watch=watch.id, error=error))
        return False
    except discord.HTTPException:
        log.exception("Discord refuses a post", extra=fields(watch=watch.id))
        client.metrics.watched("failed", 1)
        await asyncio.to_thread(store.abandon, sending.id, keep=False)
        return True
    now = client.clock()
    await asyncio.to_thread(store.sent, sending.id, message.channel.id, message.id, now)
    client.metrics.watched("posts", 1)
    return True


def _why(watch: Watch, error: discord.HTTPException) -> Key:
    if watch.channel is None:
        return Key.WATCH_REASON_DIRECT
    gone = isinstance(error, discord.NotFound)
    return Key.WATCH_REASON_GONE if gone else Key.WATCH_REASON_FORBIDDEN


async def _view(
    client: Watching,
    sending: Sending,
    finds: Sequence[Find],
    pieces: Sequence[Piece],
    voice: Voice,
) -> tuple[MessageView, discord.PartialMessage | None]:
    if finds[0].is_note:
        return await _note(client, finds[0], pieces[0], voice)
    if sending.digest:
        view = digest_view(pieces, voice, sending=sending.id, roles=sending.roles)
    else:
        view = post_view(pieces[0], voice, roles=sending.roles)
    return view, None


async def _note(
    client: Watching, find: Find, piece: Piece, voice: Voice
) -> tuple[MessageView, discord.PartialMessage | None]:
    """Say below an earlier post that its article changed, or was corrected."""
    store = client.store.watches
    earlier = await asyncio.to_thread(store.find, find.replies_to)
    number = earlier.sending if earlier is not None else None
    sending = await asyncio.to_thread(store.sending, number or 0)
    article = piece.finding.article
    key = Key.WATCH_CHANGED if find.key.startswith(CHANGED) else Key.WATCH_CORRECTED
    view = notice_view(voice.say(key), titled(article, piece.finding.span, voice))
    if sending is None or sending.channel is None or sending.message is None:
        return view, None
    channel = client.get_partial_messageable(sending.channel)
    return view, channel.get_partial_message(sending.message)
