"""Getting an answer to Discord through short failures, once and not twice."""

from __future__ import annotations

import asyncio
import io
import secrets
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import aiohttp
import discord

from bot.ops.metrics import SENDING
from bot.rendering.components import MessageView

T = TypeVar("T")

# What passes: Discord or the line was away. discord.py tries 500, 502 and 504 again by itself,
# a 503 or a broken connection not.
PASSING = (aiohttp.ClientError, OSError, TimeoutError, discord.DiscordServerError)
RETRY_SECONDS = (0.25, 1.0, 3.0)
ACKNOWLEDGE_SECONDS = 2.0  # of the 3 s that Discord waits, so that a second try can still arrive
ALREADY_ACKNOWLEDGED = 40060
TOO_MANY_REQUESTS = 429
NOBODY = discord.AllowedMentions.none()  # is pinged: told each time, since some edits forget it


async def persist(
    action: Callable[[], Awaitable[T]], *, delays: Sequence[float] | None = None
) -> T:
    """Do what may be done twice without harm, again after each delay while the failure passes."""
    for delay in RETRY_SECONDS if delays is None else delays:
        try:
            return await action()
        except PASSING:
            await asyncio.sleep(delay)
        except discord.HTTPException as error:
            if error.status != TOO_MANY_REQUESTS:
                raise
            await asyncio.sleep(delay)
    return await action()


async def acknowledge(
    interaction: discord.Interaction[Any], *, private: bool, in_place: bool = False
) -> None:
    """Defer the answer at once; a failing first try is repeated while Discord still waits.

    `in_place` promises to change the message whose button was pressed, not to send another.
    """
    loop = asyncio.get_running_loop()
    started = loop.time()
    try:
        await interaction.response.defer(thinking=not in_place, ephemeral=private)
    except PASSING:
        if loop.time() - started > ACKNOWLEDGE_SECONDS:
            raise
        try:
            await interaction.response.defer(thinking=not in_place, ephemeral=private)
        except discord.HTTPException as error:
            if error.code != ALREADY_ACKNOWLEDGED:  # the first one had arrived
                raise


async def deliver(
    interaction: discord.Interaction[Any],
    view: MessageView,
    *,
    files: Mapping[str, bytes] | None = None,
) -> discord.Message:
    """Put the message in the place of a deferred answer; `files` are what it refers to by name."""

    def attached() -> dict[str, Any]:  # anew for each try: one that was sent is read to its end
        if files is None:
            return {}
        made = [discord.File(io.BytesIO(data), name) for name, data in files.items()]
        return {"attachments": made}

    with interaction.client.metrics.stage(SENDING):
        return await persist(
            lambda: interaction.edit_original_response(
                view=view, allowed_mentions=NOBODY, **attached()
            )
        )


async def tell(interaction: discord.Interaction[Any], view: MessageView) -> None:
    """Say something to the user alone where nothing was answered yet, else in its place."""
    if interaction.response.is_done():
        await deliver(interaction, view)
        return
    try:
        await persist(
            lambda: interaction.response.send_message(
                view=view, ephemeral=True, allowed_mentions=NOBODY
            ),
            delays=RETRY_SECONDS[:1],
        )
    except discord.HTTPException as error:
        if error.code != ALREADY_ACKNOWLEDGED:
            raise
        await deliver(interaction, view)


async def whisper(interaction: discord.Interaction[Any], view: MessageView) -> None:
    """Tell whoever pressed a button something that leaves the message with the button as it is."""
    if interaction.response.type is discord.InteractionResponseType.deferred_message_update:
        await persist(
            lambda: interaction.followup.send(view=view, ephemeral=True, allowed_mentions=NOBODY)
        )
    else:
        await tell(interaction, view)


async def amend(message: discord.Message | discord.PartialMessage, view: MessageView) -> None:
    """Put something else in the place of what a message of the bot's in a channel shows."""
    await persist(lambda: message.edit(view=view, allowed_mentions=NOBODY))


async def post(
    channel: discord.abc.Messageable,
    view: MessageView,
    *,
    reply_to: discord.Message | None = None,
) -> discord.Message:
    """Send a new message; its nonce lets Discord drop the second of two that both arrived.

    A reply pings nobody, and is an ordinary message where what it replies to is gone.
    """
    nonce = secrets.randbits(63)
    if reply_to is None:
        return await persist(lambda: channel.send(view=view, nonce=nonce, allowed_mentions=NOBODY))
    reference = reply_to.to_reference(fail_if_not_exists=False)
    return await persist(
        lambda: channel.send(
            view=view,
            nonce=nonce,
            reference=reference,
            mention_author=False,
            allowed_mentions=NOBODY,
        )
    )


def only(roles: Iterable[int]) -> discord.AllowedMentions:
    """Let a message ping some roles and nobody else."""
    named = [discord.Object(role, type=discord.Role) for role in roles]
    return discord.AllowedMentions(everyone=False, users=False, roles=named, replied_user=False)


async def announce(
    channel: discord.abc.Messageable,
    view: MessageView,
    *,
    nonce: int,
    roles: Iterable[int] = (),
    reply_to: discord.PartialMessage | None = None,
) -> discord.Message:
    """Send a message that nobody asked for; the nonce lets Discord drop it where it has it.

    It pings some roles, if they are mentioned in it. Where what it replies to is gone, it is an
    ordinary message.
    """
    given: dict[str, Any] = {}
    if reply_to is not None:
        given = {"reference": reply_to.to_reference(fail_if_not_exists=False)}
    named = tuple(roles)
    return await persist(
        lambda: channel.send(view=view, nonce=nonce, allowed_mentions=only(named), **given)
    )


async def open_post(forum: discord.ForumChannel, name: str, view: MessageView) -> discord.Thread:
    """Open a post in a forum; it is told what pings nobody."""
    made = await forum.create_thread(name=name, view=view, allowed_mentions=NOBODY)
    return made.thread
