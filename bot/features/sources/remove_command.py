"""`/sources remove`: a file or an article that is to answer no more."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from discord import app_commands

from bot.discord_io.build_progress import reindexing, watched
from bot.discord_io.delivery import acknowledge
from bot.discord_io.errors import ADMIN
from bot.discord_io.options import Name
from bot.discord_io.permissions import for_admins
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.features.sources.options import held_suggestions, removable
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.markdown import one_line
from bot.ops.logs import fields
from bot.rendering.attribution import NAME_LENGTH, brief
from index import Listing, ServerLibrary, Source

log = logging.getLogger(__name__)

SAY = Voice(ENGLISH).plain


@app_commands.command(
    name="remove", description=SAY(Key.SOURCES_REMOVE_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(which=SAY(Key.SOURCES_WHICH))
@app_commands.autocomplete(which=held_suggestions)
@app_commands.check(for_admins)
async def remove(interaction: Interaction, which: Name) -> None:
    """Let a file or an article answer no more from now on, and build the library without it."""
    client, voice = services(interaction), voice_of(interaction)
    service = client.library(interaction.guild_id)
    with client.serving():
        await acknowledge(interaction, private=True)
        wanted = one_line(which).casefold()
        found = [
            what
            for name, what in removable(await service.call(lambda library: library.held()))
            if name.casefold() == wanted
        ]
        shown = brief(one_line(which), NAME_LENGTH)
        if not found:
            raise Refusal(Key.SOURCES_NO_SUCH, name=shown)
        await service.call(lambda library: _taken_out(found, library))
        log.info("removed", extra=fields(guild=interaction.guild_id, removed=len(found)))
        head = voice.say(Key.SOURCES_REMOVED, name=shown)
        await watched(interaction, voice, reindexing(service), head=(head,))


def _taken_out(found: Sequence[Source | Listing], library: ServerLibrary) -> None:
    """Let sources and articles answer no more."""
    for what in found:
        if isinstance(what, Source):
            library.forget(what.location)
        else:
            library.withdraw(what.id)
