"""`/sources outlet-merge` and `outlet-split`: which names of outlets are one."""

from __future__ import annotations

import logging

from discord import app_commands

from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.errors import ADMIN
from bot.discord_io.options import Name, outlet_name_suggestions, outlet_of, outlet_suggestions
from bot.discord_io.permissions import for_admins
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown
from bot.ops.logs import fields
from bot.rendering.components import notice_view
from bot.rendering.sheet import shown_name
from index import NotFoundError

log = logging.getLogger(__name__)

SAY = Voice(ENGLISH).plain


@app_commands.command(
    name="outlet-merge", description=SAY(Key.OUTLET_MERGE_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(outlet=SAY(Key.OUTLET_KEPT), other=SAY(Key.OUTLET_OTHER))
@app_commands.autocomplete(outlet=outlet_suggestions, other=outlet_suggestions)
@app_commands.check(for_admins)
async def outlet_merge(interaction: Interaction, outlet: Name, other: Name) -> None:
    """Make two outlets one, under the first one's name."""
    client, voice = services(interaction), voice_of(interaction)
    service = client.library(interaction.guild_id)
    with client.serving():
        await acknowledge(interaction, private=True)
        kept, gone = await outlet_of(outlet, service), await outlet_of(other, service)
        if kept == gone:
            raise Refusal(Key.OUTLET_ONE_ALREADY, outlet=shown_name(kept), other=shown_name(other))
        await service.call(lambda library: library.edit_outlet("merge", kept, gone))
        log.info("outlets merged", extra=fields(guild=interaction.guild_id))
        names = [
            name
            for name, own in (await service.call(lambda library: library.outlet_groups())).items()
            if own == kept
        ]
        told = Markdown(", ".join(shown_name(one) for one in names))
        sentence = voice.say(Key.OUTLET_MERGED, outlet=shown_name(kept), names=told)
        await deliver(interaction, notice_view(sentence))


@app_commands.command(
    name="outlet-split", description=SAY(Key.OUTLET_SPLIT_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(outlet=SAY(Key.OUTLET_PARTED))
@app_commands.autocomplete(outlet=outlet_name_suggestions)
@app_commands.check(for_admins)
async def outlet_split(interaction: Interaction, outlet: Name) -> None:
    """Make one of an outlet's names an outlet of its own."""
    client, voice = services(interaction), voice_of(interaction)
    service = client.library(interaction.guild_id)
    with client.serving():
        await acknowledge(interaction, private=True)
        await outlet_of(outlet, service)
        try:
            name = await service.call(lambda library: library.edit_outlet("split", outlet))
        except NotFoundError:
            raise Refusal(Key.OUTLET_ALONE, outlet=shown_name(outlet)) from None
        log.info("outlets split", extra=fields(guild=interaction.guild_id))
        sentence = voice.say(Key.OUTLET_SPLIT, outlet=shown_name(name))
        await deliver(interaction, notice_view(sentence))
