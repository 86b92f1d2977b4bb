"""Files that were sent: taken in to wait for a decision, or thrown away."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import discord

from bot.discord_io.delivery import PASSING
from bot.discord_io.services import Services
from bot.errors import Refusal
from bot.i18n.phrases import Key
from index import SUFFIXES, FullError, NotFoundError, Sent, SourceError

log = logging.getLogger(__name__)


async def taken_in(
    client: Services,
    guild: int | None,
    files: Sequence[discord.Attachment],
    names: Sequence[str],
) -> list[Sent]:
    """Take files in, one after the other; where one is refused none of them waits.

    Of two that would be kept under one name the second would take the first one's place.
    """
    sent: list[Sent] = []
    try:
        for file, name in zip(files, names, strict=True):
            try:
                data = await file.read()
            except (discord.HTTPException, *PASSING):
                log.info("an attachment could not be read", exc_info=True)
                raise Refusal(Key.SOURCES_NOT_FETCHED, name=name) from None
            sent.append(await _received(client, guild, file.filename, data, name))
            if [one.name for one in sent].count(sent[-1].name) > 1:
                raise Refusal(Key.SOURCES_TWICE, name=sent[-1].name)
    except Exception:
        for one in sent:
            if one.articles:
                await _discarded(client, guild, one.token)
        raise
    return sent


async def is_gone(client: Services, guild: int | None, token: str) -> bool:
    """Throw a file away; say whether it waited no longer."""
    try:
        await _discarded(client, guild, token)
    except NotFoundError:
        return True
    return False


async def _discarded(client: Services, guild: int | None, token: str) -> None:
    await client.library(guild).call(lambda library: library.discard(token))


async def _received(
    client: Services, guild: int | None, filename: str, data: bytes, name: str
) -> Sent:
    try:
        return await client.library(guild).call(
            lambda library: library.receive(filename, data), patient=True
        )
    except FullError:
        raise Refusal(Key.SOURCES_FULL, name=name) from None
    except SourceError:
        raise Refusal(Key.SOURCES_KIND, name=name, kinds=" ".join(SUFFIXES)) from None
