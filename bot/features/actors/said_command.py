"""`/said`: what an actor said, on a subject or the latest first."""

from __future__ import annotations

from datetime import date

from discord import app_commands

from bot.discord_io.options import (
    Name,
    Since,
    Subject,
    Until,
    actor_suggestions,
    outlet_suggestions,
)
from bot.discord_io.services import Interaction
from bot.features.actors.show import show
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.rendering.actor_request import Request, Show

SAY = Voice(ENGLISH).plain


@app_commands.command(name="said", description=SAY(Key.SAID_DESCRIPTION))
@app_commands.describe(
    actor=SAY(Key.SAID_ACTOR),
    about=SAY(Key.SAID_ABOUT),
    outlet=SAY(Key.ASK_OUTLET),
    since=SAY(Key.ASK_SINCE),
    until=SAY(Key.ASK_UNTIL),
    private=SAY(Key.ASK_PRIVATE),
)
@app_commands.autocomplete(actor=actor_suggestions, outlet=outlet_suggestions)
async def said(
    interaction: Interaction,
    actor: Name,
    about: Subject | None = None,
    outlet: str | None = None,
    since: app_commands.Transform[date, Since] | None = None,
    until: app_commands.Transform[date, Until] | None = None,
    private: bool | None = None,
) -> None:
    """Quote what an actor said."""
    request = Request(Show.SAID, (actor,), about or "", outlet, since, until)
    await show(interaction, request, private=private, where="/said")
