"""The command of a pinned actor: `/said` with the actor laid down."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot.commands.options import Since, Subject, Until, outlet_suggestions
from bot.quoting.attribution import brief
from bot.quoting.markdown import one_line
from bot.replies import ENGLISH
from bot.serving.translator import PINNED
from bot.speech.voice import Key, Voice
from bot.store.pins import Pin
from bot.voices.request import Request, Show
from bot.voices.show import show

if TYPE_CHECKING:
    from bot.client import OnRecord

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
        interaction: discord.Interaction[OnRecord],
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
