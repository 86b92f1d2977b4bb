"""`/said` and `/timeline`: what an actor said, nearest or latest first, and by date."""

from __future__ import annotations

from datetime import date
from typing import Any

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


Quoting = app_commands.Command[Any, ..., None]


def _quoting(name: str, description: Key, about_what: Key, kind: Show) -> Quoting:
    """Return the command that quotes an actor in the way of `kind`."""

    @app_commands.command(name=name, description=SAY(description))
    @app_commands.describe(
        actor=SAY(Key.SAID_ACTOR),
        about=SAY(about_what),
        outlet=SAY(Key.ASK_OUTLET),
        since=SAY(Key.ASK_SINCE),
        until=SAY(Key.ASK_UNTIL),
        private=SAY(Key.ASK_PRIVATE),
    )
    @app_commands.autocomplete(actor=actor_suggestions, outlet=outlet_suggestions)
    async def quote(
        interaction: Interaction,
        actor: Name,
        about: Subject | None = None,
        outlet: str | None = None,
        since: app_commands.Transform[date, Since] | None = None,
        until: app_commands.Transform[date, Until] | None = None,
        private: bool | None = None,
    ) -> None:
        """Quote what an actor said."""
        request = Request(kind, (actor,), about or "", outlet, since, until)
        await show(interaction, request, private=private, where=f"/{name}")

    return quote


said = _quoting("said", Key.SAID_DESCRIPTION, Key.SAID_ABOUT, Show.SAID)
timeline = _quoting("timeline", Key.TIMELINE_DESCRIPTION, Key.COMPARE_ABOUT, Show.TIMELINE)
