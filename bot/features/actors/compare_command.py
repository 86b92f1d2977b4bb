"""`/compare`: what two actors said on one subject."""

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
from bot.errors import Refusal
from bot.features.actors.show import show
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.rendering.actor_request import Request, Show
from bot.rendering.sheet import shown_name

SAY = Voice(ENGLISH).plain


@app_commands.command(name="compare", description=SAY(Key.COMPARE_DESCRIPTION))
@app_commands.describe(
    actor_a=SAY(Key.COMPARE_FIRST),
    actor_b=SAY(Key.COMPARE_SECOND),
    about=SAY(Key.COMPARE_ABOUT),
    outlet=SAY(Key.ASK_OUTLET),
    since=SAY(Key.ASK_SINCE),
    until=SAY(Key.ASK_UNTIL),
    private=SAY(Key.ASK_PRIVATE),
)
@app_commands.autocomplete(
    actor_a=actor_suggestions, actor_b=actor_suggestions, outlet=outlet_suggestions
)
async def compare(
    interaction: Interaction,
    actor_a: Name,
    actor_b: Name,
    about: Subject,
    outlet: str | None = None,
    since: app_commands.Transform[date, Since] | None = None,
    until: app_commands.Transform[date, Until] | None = None,
    private: bool | None = None,
) -> None:
    """Quote two actors on one subject, each under its name."""
    if " ".join(actor_a.split()).casefold() == " ".join(actor_b.split()).casefold():
        raise Refusal(Key.SAME_ACTOR, actor=shown_name(actor_a))
    request = Request(Show.COMPARE, (actor_a, actor_b), about, outlet, since, until)
    await show(interaction, request, private=private, where="/compare")
