"""Put a private answer into its channel, saying who shares it."""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import replace
from typing import Any

import discord
from discord import ui

from bot.discord_io.delivery import acknowledge, deliver, post
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.features.answers.context import article_of
from bot.features.answers.keep import sent, shared_by
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown
from bot.rendering.actions import lasting
from bot.rendering.components import MessageView, action_rows, notice_view
from bot.rendering.custom_ids import ANSWER, Action, Place, Pressed, Verb, answer_id, pressed_in
from bot.store.answers import Kept
from bot.store.shares import Shares


async def share(interaction: Interaction, kept: Kept, pressed: Pressed) -> None:
    """Post the message that was pressed, as it is, while the library still has its quotes."""
    client, voice = services(interaction), voice_of(interaction)
    source = interaction.message
    if source is None or interaction.channel is None:
        raise Refusal(Key.STALE_BUTTON)
    if interaction.user.id != kept.asker:
        raise Refusal(Key.SHARE_REFUSED)
    _may_write(interaction)
    await acknowledge(interaction, private=True)
    service = client.library(interaction.guild_id)
    for one in kept.quoted:
        await article_of(Place(one.article, one.digest, one.span), service)
    channel = client.get_partial_messageable(interaction.channel.id, guild_id=interaction.guild_id)
    shares = client.store.shares
    former = await _claimed(kept, shares, channel)
    if former is not None:
        await deliver(interaction, notice_view(voice.say(Key.SHARED_ALREADY, link=former)))
        return
    public = replace(
        kept, id=secrets.token_hex(8), asked=int(time.time()), private=False, shared=True
    )
    view = MessageView(
        [
            ui.TextDisplay(shared_by(public, voice)),
            *_shown(source),
            *action_rows([_row(source, public, voice)]),
        ]
    )
    try:
        await asyncio.to_thread(client.store.answers.keep, public)
        posted = await post(channel, view)
    except BaseException:
        await asyncio.to_thread(shares.release, kept.id, kept.first)
        raise
    await asyncio.to_thread(shares.shared, kept.id, kept.first, posted.id)
    await sent(public, posted.channel.id, posted.id, client.store)
    done = voice.say(Key.SHARED, link=Markdown(posted.jump_url))
    await deliver(interaction, notice_view(done))


def _may_write(interaction: Interaction) -> None:
    """Refuse where the bot may not write, or where the bot would write what its user may not."""
    thread = isinstance(interaction.channel, discord.Thread)
    for may, key in (
        (interaction.app_permissions, Key.SHARE_BOT_MUTE),
        (interaction.permissions, Key.SHARE_USER_MUTE),
    ):
        write = may.send_messages_in_threads if thread else may.send_messages
        if not may.administrator and not (may.view_channel and write):
            raise Refusal(key)


async def _claimed(
    kept: Kept, shares: Shares, channel: discord.PartialMessageable
) -> Markdown | None:
    """Take the right to share this page; give the link to where it is shared already."""
    if await asyncio.to_thread(shares.claim, kept.id, kept.first):
        return None
    number = await asyncio.to_thread(shares.message, kept.id, kept.first)
    if number is None:  # this very moment, by a press before this one
        return Markdown("…")
    try:
        await channel.fetch_message(number)
    except discord.NotFound:
        await asyncio.to_thread(shares.release, kept.id, kept.first)
        return await _claimed(kept, shares, channel)
    except discord.HTTPException:  # it may not read the history
        pass
    return Markdown(channel.get_partial_message(number).jump_url)


def _shown(source: discord.Message) -> list[ui.Item[Any]]:
    """Return what a message shows, without the answer's own buttons."""
    items = ui.LayoutView.from_message(source).children
    return [item for item in items if not isinstance(item, ui.ActionRow) or not _is_own(item)]


def _is_own(row: ui.ActionRow[Any] | discord.ActionRow) -> bool:
    return any((getattr(one, "custom_id", None) or "").startswith(ANSWER) for one in row.children)


def _row(source: discord.Message, public: Kept, voice: Voice) -> tuple[Action, ...]:
    """Return the buttons that ask for more, as they are, and those of a public answer."""
    rows = [one for one in source.components if isinstance(one, discord.ActionRow)]
    asking: list[Action] = []
    for one in (button for row in filter(_is_own, rows) for button in row.children):
        custom_id = one.custom_id or ""
        pressed = pressed_in(custom_id)
        if pressed is not None and pressed.verb is Verb.PAGE:
            custom_id = answer_id(replace(pressed, answer=public.id))
        if pressed is None or pressed.verb is Verb.PAGE:
            asking.append(Action(getattr(one, "label", None) or "", custom_id))
    return (*asking, *lasting(public, voice))
