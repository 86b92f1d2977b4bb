"""Questions in messages: a mention in a channel, or a direct message."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import discord

from bot.addressed import LEAST_QUESTION, Heard, SmallTalk, addressed, question_text, small_talk
from bot.commands.ask import answered, question_of
from bot.quoting.markdown import Markdown
from bot.render import answer
from bot.replies import LANGUAGES, voice_for
from bot.serving.delivery import PASSING, post
from bot.serving.failures import reported
from bot.serving.logs import fields
from bot.speech.voice import Key, Voice
from bot.views import MessageView, answer_view, notice_view
from index import Question

if TYPE_CHECKING:
    from bot.client import OnRecord

log = logging.getLogger(__name__)

# Builds the message, below a note where there is one.
Build = Callable[[Markdown | None], MessageView]


async def hear(client: OnRecord, message: discord.Message) -> None:
    """Answer a message if it speaks to the bot; whoever does always gets an answer."""
    heard = heard_of(client, message)
    if heard is None or not addressed(heard):
        return
    voice = voice_for(None if message.guild is None else message.guild.preferred_locale.value)
    names = {user.id: user.display_name for user in message.mentions}
    names |= {role.id: role.name for role in message.role_mentions}
    with client.serving():
        try:
            if heard.called and not heard.content:
                build = _notice(voice.say(Key.ROLE_MENTIONED, bot=Markdown(f"<@{heard.user}>")))
            else:
                build = await _prepared(client, message, question_text(heard, names), voice)
        except Exception as error:  # noqa: BLE001 - whatever it is, whoever asked is told
            build = _notice(reported(error, voice, where="message", guild=_guild(message)))
        try:
            await _say(message, build, voice)
        except (discord.HTTPException, *PASSING):
            log.exception("an answer was lost", extra=fields(guild=_guild(message)))


def heard_of(client: OnRecord, message: discord.Message) -> Heard | None:
    """Take from a message what decides whether it speaks to the bot; None before the login."""
    if client.user is None:
        return None
    own = None if message.guild is None else message.guild.self_role
    spoken = message.type in (discord.MessageType.default, discord.MessageType.reply)
    return Heard(
        content=message.content,
        direct=message.guild is None,
        automatic=message.author.bot or message.webhook_id is not None or not spoken,
        everyone=message.mention_everyone,
        mentioned=any(user.id == client.user.id for user in message.mentions),
        called=own is not None and any(role.id == own.id for role in message.role_mentions),
        user=client.user.id,
        role=None if own is None else own.id,
    )


async def _prepared(client: OnRecord, message: discord.Message, text: str, voice: Voice) -> Build:
    started = time.perf_counter()
    talk = small_talk(text, LANGUAGES.values())
    if talk is SmallTalk.THANKS:
        return _notice(voice.say(Key.WELCOME))
    if talk is SmallTalk.GREETING:
        return _notice(voice.say(Key.HELLO, help=voice.say(Key.HELP)))
    if talk is SmallTalk.HELP or len(text) < LEAST_QUESTION:
        return _notice(voice.say(Key.HELP))
    findings = await client.desk.ask(Question(question_of(text)))
    rendered = answer(findings, voice)
    answered(findings, where="message", started=started, guild=_guild(message))

    def build(note: Markdown | None) -> MessageView:
        return answer_view(rendered if note is None else answer(findings, voice, note=note))

    return build


def _notice(sentence: Markdown) -> Build:
    return lambda note: notice_view(*([note] if note else []), sentence)


async def _say(message: discord.Message, build: Build, voice: Voice) -> None:
    """Reply where the message stands, or to its author directly where the bot may not write."""
    may = _permissions(message)
    if may is None or _may_write(message, may):
        reply_to = message if may is None or may.read_message_history else None
        try:
            await post(message.channel, build(None), reply_to=reply_to)
        except discord.Forbidden:
            log.info("not allowed to write after all", extra=fields(guild=_guild(message)))
        else:
            return
    name = getattr(message.channel, "name", None)
    channel = f"#{name}" if name else str(message.channel)
    try:
        await post(message.author, build(voice.say(Key.MAY_NOT_WRITE, channel=channel)))
    except discord.Forbidden:
        log.warning(
            "no place to answer", extra=fields(guild=_guild(message), channel=message.channel.id)
        )


def _permissions(message: discord.Message) -> discord.Permissions | None:
    """Give what the bot may do where the message stands; None where that is not known."""
    if message.guild is None or message.guild.me is None:
        return None
    try:
        return message.channel.permissions_for(message.guild.me)
    except discord.ClientException:  # a thread whose channel is not known
        return None


def _may_write(message: discord.Message, may: discord.Permissions) -> bool:
    if isinstance(message.channel, discord.Thread):
        return may.view_channel and may.send_messages_in_threads
    return may.view_channel and may.send_messages


def _guild(message: discord.Message) -> int | None:
    return None if message.guild is None else message.guild.id
