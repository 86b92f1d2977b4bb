"""The command of a pinned actor: `/said` with the actor laid down."""

from __future__ import annotations

from datetime import date
from typing import Any

from discord import app_commands

from bot.discord_io.options import Since, Subject, Until, outlet_suggestions
from bot.discord_io.services import Interaction
from bot.discord_io.translator import PINNED
from bot.features.actors.show import show
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.markdown import one_line
from bot.rendering.actor_request import Request, Show
from bot.rendering.attribution import brief
from bot.store.pins import Pin

SAY = Voice(ENGLISH).plain
DESCRIBED_LENGTH = 80  # of the 100 characters of a description


def command_of(pin: Pin) -> app_commands.Command[Any, ..., None]:
    """Make the command of a pin."""

    @app_commands.describe(
        about=SAY(Key.SAID_ABOUT),
        outlet=SAY(Key.ASK_OUTLET),
        since=SAY(Key.ASK_SINCE),
        until=SAY(Key.ASK_UNTIL),
        private=SAY(Key.ASK_PRIVATE),
    )
    @app_commands.autocomplete(outlet=outlet_suggestions)
    async def pinned(
        interaction: Interaction,
        about: Subject | None = None,
        outlet: str | None = None,
        since: app_commands.Transform[date, Since] | None = None,
        until: app_commands.Transform[date, Until] | None = None,
        private: bool | None = None,
    ) -> None:
        request = Request(Show.SAID, (pin.actor,), about or "", outlet, since, until)
        await show(interaction, request, private=private, where=f"/{pin.command}")

    actor = brief(one_line(pin.actor), DESCRIBED_LENGTH)
    description = app_commands.locale_str(SAY(Key.PINNED_DESCRIPTION, actor=actor), actor=actor)
    return app_commands.Command(
        name=pin.command, description=description, callback=pinned, extras={PINNED: True}
    )
