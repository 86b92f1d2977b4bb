"""Questions in messages: a mention, a direct message; answered again when they are edited."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import discord

from bot.discord_io.cooldown_check import cooldown_sentence
from bot.discord_io.delivery import PASSING, amend, persist, post
from bot.discord_io.errors import reported
from bot.discord_io.preferences import in_channels, links
from bot.features.answers.keep import sent
from bot.features.conversation.answering import Response, Said, notice, respond
from bot.features.conversation.services import Conversing
from bot.features.conversation.turns import Turn, encode
from bot.i18n.languages import voice_for
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown
from bot.ops.logs import fields
from bot.parsing.addressed import Heard, addressed, question_text
from bot.store.replies import REPLY_SECONDS, Reply, digest_of

log = logging.getLogger(__name__)

# Makes the answer, for the author directly or for where the message stands; None where the message
# is gone. Directly, as in direct messages, nothing of a server's own library is told.
Answer = Callable[[bool], Awaitable[Response | None]]


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer, and where it stands."""

    place: int
    message: int
    response: Response


async def hear(client: Conversing, message: discord.Message, *, edited: bool = False) -> None:
    """Answer a message if it speaks to the bot; whoever does always gets an answer."""
    heard = heard_of(client, message)
    if heard is None or not addressed(heard):
        return
    with client.serving():
        async with client.hearing.lock(message.id):
            try:
                await _heard(client, message, heard, edited=edited)
            except (discord.HTTPException, *PASSING):
                log.exception("an answer was lost", extra=fields(guild=_guild(message)))
            finally:
                client.hearing.withdrawn.discard(message.id)


async def hear_edit(client: Conversing, payload: discord.RawMessageUpdateEvent) -> None:
    """Answer a question again that was edited soon after, or one that only now speaks to us.

    Discord also tells of edits that nobody made, such as a link's preview: they have no date.
    """
    if payload.message.edited_at is not None and _is_young(payload.message_id):
        await hear(client, payload.message, edited=True)


async def hear_deletion(client: Conversing, place: int, message: int) -> None:
    """Take back the answer to a question that was deleted soon after it was asked."""
    if not _is_young(message):
        return
    if client.hearing.under_way(message):
        client.hearing.withdrawn.add(message)
    async with client.hearing.lock(message):
        known = await client.memory.reply_to(message)
        if known is None:
            return
        await client.memory.unreplied(message)
        await client.memory.take_back(known, place)
        answer = client.get_partial_messageable(known.place).get_partial_message(known.reply)
        try:
            await persist(answer.delete)
        except (discord.HTTPException, *PASSING):
            log.info("an answer could not be taken back", exc_info=True)


async def _heard(
    client: Conversing, message: discord.Message, heard: Heard, *, edited: bool
) -> None:
    known = await client.memory.reply_to(message.id) if edited else None
    digest = digest_of(message.content)
    if known is not None and known.digest == digest:
        return
    user, guild = message.author.id, _guild(message)
    chosen = client.guild_settings.of(guild)
    locale = None if message.guild is None else message.guild.preferred_locale.value
    voice = voice_for(chosen.language or locale)
    wait = client.cooldown.take(user, guild) if client.cooldown else None
    if wait is not None:
        if known is None and client.cooldown and client.cooldown.is_to_be_told(user, wait):
            told = notice(cooldown_sentence(wait, voice))
            await _anew(message, _always(told), voice)
        return
    replies_to = message.reference.message_id if message.reference else None
    before = await client.memory.before(known, message.channel.id, user, replies_to)
    names = {one.id: one.display_name for one in message.mentions}
    names |= {role.id: role.name for role in message.role_mentions}
    text = question_text(heard, names)

    async def answer(directly: bool) -> Response | None:
        if message.id in client.hearing.withdrawn:
            return None
        said = Said(text, user, None if directly else guild, message.channel.id, voice)
        past = Turn(before.question) if before and directly else before  # without who spoke
        response = await _response(client, heard, said, past)
        if message.id in client.hearing.withdrawn:
            return None
        if response.turn is not None:  # before it is shown: the next message may come at once
            await client.memory.remember(message.channel.id, user, response.turn, message.id)
        return response

    made: Answer = answer
    if not in_channels(message.channel, chosen):
        where = links(chosen.channels)
        made = _always(notice(voice.say(Key.ELSEWHERE_ONLY, channels=where)))
    shown = await _in_place(client, message, made, voice, known) if known else None
    shown = shown or await _anew(message, made, voice)
    if shown is None:
        return
    response = shown.response
    turns = [encode(turn) if turn else None for turn in (before, response.turn)]
    kept = Reply(message.id, shown.place, shown.message, user, digest, *turns)
    await client.memory.replied(kept)  # first: somebody may reply to it at once
    await sent(response.kept, shown.place, shown.message, client.store)


def _always(response: Response) -> Answer:
    async def answer(_: bool) -> Response:
        return response

    return answer


async def _response(client: Conversing, heard: Heard, said: Said, before: Turn | None) -> Response:
    try:
        if heard.called and not heard.content:
            own = Markdown(f"<@{heard.user}>")
            return notice(said.voice.say(Key.ROLE_MENTIONED, bot=own))
        return await respond(client, said, before)
    except Exception as error:  # noqa: BLE001 - whatever it is, whoever asked is told
        return notice(reported(error, said.voice, where="message", guild=said.guild))


def heard_of(client: Conversing, message: discord.Message) -> Heard | None:
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


async def _in_place(
    client: Conversing, message: discord.Message, answer: Answer, voice: Voice, known: Reply
) -> Shown | None:
    """Put the answer in the place of the one before an edit; None where that is gone."""
    elsewhere = known.place != message.channel.id
    response = await answer(elsewhere)
    if response is None:
        return None
    view = response.build(_elsewhere(message, voice) if elsewhere else None)
    former = client.get_partial_messageable(known.place).get_partial_message(known.reply)
    try:
        await amend(former, view)
    except discord.NotFound:
        log.info("the answer to an edited question is gone")
        return None
    return Shown(known.place, known.reply, response)


async def _anew(message: discord.Message, answer: Answer, voice: Voice) -> Shown | None:
    """Reply where the message stands, or to its author directly where the bot may not write."""
    may = _permissions(message)
    if may is None or _may_write(message, may):
        response = await answer(False)
        if response is None:
            return None
        reply_to = message if may is None or may.read_message_history else None
        try:
            posted = await post(message.channel, response.build(None), reply_to=reply_to)
            return Shown(posted.channel.id, posted.id, response)
        except discord.Forbidden:
            log.info("not allowed to write after all", extra=fields(guild=_guild(message)))
    response = await answer(True)
    if response is None:
        return None
    try:
        posted = await post(message.author, response.build(_elsewhere(message, voice)))
    except discord.Forbidden:
        log.warning(
            "no place to answer", extra=fields(guild=_guild(message), channel=message.channel.id)
        )
        return None
    return Shown(posted.channel.id, posted.id, response)


def _elsewhere(message: discord.Message, voice: Voice) -> Markdown:
    name = getattr(message.channel, "name", None)
    return voice.say(Key.MAY_NOT_WRITE, channel=f"#{name}" if name else str(message.channel))


def _permissions(message: discord.Message) -> discord.Permissions | None:
    """Return what the bot may do where the message stands; None where that is not known."""
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


def _is_young(message: int) -> bool:
    age = discord.utils.utcnow() - discord.utils.snowflake_time(message)
    return age.total_seconds() < REPLY_SECONDS


def _guild(message: discord.Message) -> int | None:
    return None if message.guild is None else message.guild.id
