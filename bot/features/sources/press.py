"""The buttons under what was sent: keep it, discard it, or look at one of a page's feeds."""

from __future__ import annotations

import logging

from bot.discord_io.build_progress import watched
from bot.discord_io.buttons import pressable
from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.permissions import for_admins
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.features.sources.address import show_address
from bot.features.sources.custom_ids import decode
from bot.features.sources.files import is_gone
from bot.i18n.phrases import Key
from bot.ops.logs import fields
from bot.rendering.components import notice_view
from index import NotFoundError

log = logging.getLogger(__name__)


async def _decided(interaction: Interaction, custom_id: str) -> None:
    """Keep what was sent, or throw it away."""
    client, voice = services(interaction), voice_of(interaction)
    for_admins(interaction)
    decision = decode(custom_id)
    if decision is None:
        raise Refusal(Key.STALE_BUTTON)
    tokens = decision.tokens
    service = client.library(interaction.guild_id)
    await acknowledge(interaction, private=True, in_place=True)
    try:
        if decision.verb == "look":
            url = await service.call(lambda library: library.held_address(tokens[0]))
            if url is None:
                raise Refusal(Key.SOURCES_GONE)
            await show_address(interaction, url)
            return
        if decision.verb == "discard":
            gone = [await is_gone(client, interaction.guild_id, one) for one in tokens]
            if all(gone):
                raise Refusal(Key.SOURCES_GONE)
            await deliver(interaction, notice_view(voice.say(Key.SOURCES_DISCARDED)))
            return
        added = Key.SOURCES_ADDED if len(tokens) == 1 else Key.SOURCES_ADDED_SEVERAL
        head = voice.say(added, name=decision.name)
        report = await watched(
            interaction,
            voice,
            lambda progress, cancelled: service.build(
                lambda library, stop: library.keep(*tokens, progress=progress, cancelled=stop),
                cancelled,
            ),
            head=(head,),
        )
    except NotFoundError:
        raise Refusal(Key.SOURCES_GONE) from None
    log.info("added", extra=fields(guild=interaction.guild_id, articles=report.added))


SourcesPress = pressable(r"(?s:sources:.+)", _decided)
