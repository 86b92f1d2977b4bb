"""`/ask`: a question as a command, with filters."""

from __future__ import annotations

import logging
import time
from datetime import date

from discord import app_commands

from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.options import (
    Since,
    Until,
    checked_outlet,
    in_order,
    outlet_of,
    outlet_suggestions,
)
from bot.discord_io.preferences import as_chosen, is_private, voice_of
from bot.discord_io.services import Interaction
from bot.features.answers.asking import answered, question_of
from bot.features.answers.keep import asker_of, keep, message, sent
from bot.features.conversation.services import conversing
from bot.features.conversation.threads import ask_on_button
from bot.features.conversation.turns import turn_of
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.parsing.addressed import LEAST_QUESTION, MOST_QUESTION
from bot.rendering.components import with_buttons
from index import Question

log = logging.getLogger(__name__)

SAY = Voice(ENGLISH).say


@app_commands.command(name="ask", description=SAY(Key.ASK_DESCRIPTION))
@app_commands.describe(
    question=SAY(Key.ASK_QUESTION),
    outlet=SAY(Key.ASK_OUTLET),
    since=SAY(Key.ASK_SINCE),
    until=SAY(Key.ASK_UNTIL),
    private=SAY(Key.ASK_PRIVATE),
)
@app_commands.autocomplete(outlet=outlet_suggestions)
async def ask(
    interaction: Interaction,
    question: app_commands.Range[str, LEAST_QUESTION, MOST_QUESTION],
    outlet: str | None = None,
    since: app_commands.Transform[date, Since] | None = None,
    until: app_commands.Transform[date, Until] | None = None,
    private: bool | None = None,
) -> None:
    """Answer a question with quotes."""
    started = time.perf_counter()
    client = conversing(interaction)
    voice = voice_of(interaction)
    text = question_of(question)
    in_order(since, until, voice)
    private = is_private(interaction, private)
    with client.serving():
        service = client.library(interaction.guild_id)
        outlet = await checked_outlet(outlet, service)
        await acknowledge(interaction, private=private)
        chosen = None if outlet is None else await outlet_of(outlet, service)
        filtered = Question(text, outlet=chosen, since=since, until=until)
        whole = as_chosen(client, interaction.guild_id, filtered)
        findings = await service.call(lambda library: library.ask(whole))
        turn = turn_of(findings)
        kept = await keep(findings, asker_of(interaction, private=private), client.store)
        view = message(findings, voice, kept, echo=True)
        if not private:
            with_buttons(view, await ask_on_button(interaction, turn, voice))
            place, user = interaction.channel_id or 0, interaction.user.id
            await client.memory.remember(place, user, turn, interaction.id)
        shown = await deliver(interaction, view)
        await sent(kept, shown.channel.id, shown.id, client.store)
        answered(findings, where="/ask", started=started, guild=interaction.guild_id)
