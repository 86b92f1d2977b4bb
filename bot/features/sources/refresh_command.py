"""`/sources refresh`: a server's own sources on the web, looked at again."""

from __future__ import annotations

import logging
from collections.abc import Callable

from discord import app_commands

from bot.discord_io.build_progress import watched
from bot.discord_io.delivery import acknowledge
from bot.discord_io.errors import ADMIN
from bot.discord_io.options import Name
from bot.discord_io.permissions import for_admins
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.features.sources.options import followed_suggestions
from bot.features.sources.report import refreshed
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, one_line
from bot.ops.logs import fields
from bot.rendering.attribution import NAME_LENGTH, brief
from bot.rendering.build_report import built
from index import BuildReport, Progress, RefreshReport, Searched

log = logging.getLogger(__name__)

SAY = Voice(ENGLISH).plain


@app_commands.command(
    name="refresh", description=SAY(Key.SOURCES_REFRESH_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(which=SAY(Key.SOURCES_REFRESH_WHICH))
@app_commands.autocomplete(which=followed_suggestions)
@app_commands.check(for_admins)
async def refresh(interaction: Interaction, which: Name | None = None) -> None:
    """Look at the server's own sources on the web again, and build what is new."""
    client, voice = services(interaction), voice_of(interaction)
    service = client.library(interaction.guild_id)
    with client.serving():
        await acknowledge(interaction, private=True)
        own = [
            one
            for one in await service.call(lambda library: library.sources())
            if one.network is not None
        ]
        if not own:
            raise Refusal(Key.SOURCES_NO_ADDRESS)
        wanted = None if which is None else one_line(which)
        if wanted is not None and wanted not in {one.location for one in own}:
            raise Refusal(Key.SOURCES_NO_SUCH, name=brief(wanted, NAME_LENGTH))
        brought: list[RefreshReport] = []

        async def work(
            progress: Callable[[Progress], None], cancelled: Callable[[], bool]
        ) -> BuildReport:
            brought.append(
                await service.build(
                    lambda library, stop: library.refresh(
                        wanted, progress=progress, cancelled=stop
                    ),
                    cancelled,
                    web=True,
                )
            )
            return brought[0].built or BuildReport(Searched(None, 0, 0))

        def tell(report: BuildReport) -> tuple[Markdown, ...]:
            built_ = built(report, voice) if brought[0].built else ()
            return (*refreshed(brought[0], voice), *built_)

        await watched(interaction, voice, work, tell=tell)
        log.info("refreshed", extra=fields(guild=interaction.guild_id, sources=len(own)))
