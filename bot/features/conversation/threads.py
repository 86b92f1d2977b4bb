"""Going on from an answer in a thread of its own."""

from __future__ import annotations

import logging
import sqlite3

import discord

from bot.discord_io.delivery import acknowledge, deliver, post
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, Services
from bot.errors import Refusal
from bot.features.conversation.buttons import Act, Pressed, custom_id
from bot.features.conversation.services import conversing
from bot.features.conversation.turns import Turn, decode, encode
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, one_line
from bot.rendering.attribution import brief
from bot.rendering.components import notice_view

log = logging.getLogger(__name__)

NAME_LENGTH = 90  # of the 100 characters of a thread's name
THREAD_EXISTS = 160004
PARENTS = (discord.ChannelType.text, discord.ChannelType.news)


async def ask_on_button(interaction: Interaction, turn: Turn, voice: Voice) -> dict[str, str]:
    """Return the button that opens a thread, by its custom_id; none where there are no threads."""
    if interaction.channel is None or interaction.channel.type not in PARENTS:
        return {}
    pressed = Pressed(Act.ASK_ON, interaction.user.id, encode(turn))
    try:
        identity = await custom_id(pressed, conversing(interaction).store.buttons)
    except sqlite3.Error:
        log.exception("a button could not be kept")
        return {}
    return {identity: voice.plain(Key.BUTTON_ASK_ON)}


async def ask_on(interaction: Interaction, pressed: Pressed) -> None:
    """Open a thread on the answer, or find the one that is open, and say where to go on."""
    client, voice = conversing(interaction), voice_of(interaction)
    turn, message = decode(pressed.told), interaction.message
    if turn is None:
        raise Refusal(Key.STALE_BUTTON)
    channel = interaction.channel
    if message is None or channel is None or channel.type not in PARENTS:
        raise Refusal(Key.THREAD_NOT_HERE)
    may = interaction.app_permissions
    if not (message.flags.has_thread or may.create_public_threads):
        raise Refusal(Key.THREAD_FORBIDDEN)
    if not may.send_messages_in_threads:
        raise Refusal(Key.THREAD_FORBIDDEN)
    await acknowledge(interaction, private=True)
    thread, fresh = await _thread(client, message, turn)
    await client.memory.begin(thread, turn, pressed.user)
    if fresh and client.user is not None:
        welcome = voice.say(Key.THREAD_WELCOME, bot=Markdown(client.user.mention))
        await post(client.get_partial_messageable(thread), notice_view(welcome))
    where = Markdown(f"<#{thread}>")
    await deliver(interaction, notice_view(voice.say(Key.THREAD_OPENED, thread=where)))


async def _thread(client: Services, message: discord.Message, turn: Turn) -> tuple[int, bool]:
    """Open a thread on a message, whose number is the message's; say whether it is new."""
    if message.flags.has_thread:
        return message.id, False
    name = brief(one_line(turn.question.text), NAME_LENGTH)
    try:
        await message.create_thread(name=name)
    except discord.Forbidden:
        raise Refusal(Key.THREAD_FORBIDDEN) from None
    except discord.HTTPException as error:
        if error.code != THREAD_EXISTS:
            raise
        return message.id, False
    return message.id, True
