"""`/ask`: a question as a command, with filters."""

from __future__ import annotations

import logging
import time
from datetime import date
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.addressed import LEAST_QUESTION, MOST_QUESTION
from bot.answers.keep import asker_of, keep, message, sent
from bot.commands.options import (
    Since,
    Until,
    checked_outlet,
    in_order,
    outlet_of,
    outlet_suggestions,
)
from bot.errors import Refusal
from bot.replies import ENGLISH
from bot.serving.delivery import acknowledge, deliver
from bot.serving.house import as_chosen, is_private, voice_of
from bot.serving.logs import fields
from bot.speech.voice import Key, Voice
from bot.talk.threads import ask_on_button
from bot.talk.turns import turn_of
from bot.views import with_buttons
from index import Findings, Question

if TYPE_CHECKING:
    from bot.client import OnRecord

log = logging.getLogger(__name__)

SAY = Voice(ENGLISH).say


def question_of(text: str) -> str:
    """Give a question's text on one line; refuses what is too short or too long."""
    plain = " ".join(text.split())
    if len(plain) < LEAST_QUESTION:
        raise Refusal(Key.TOO_SHORT, least=LEAST_QUESTION)
    if len(plain) > MOST_QUESTION:
        raise Refusal(Key.TOO_LONG, length=len(plain), most=MOST_QUESTION)
    return plain


def answered(findings: Findings, *, where: str, started: float, guild: int | None) -> None:
    """Log that a question was answered, and how; what was asked only for those who debug."""
    log.info(
        "answered",
        extra=fields(
            where=where,
            guild=guild,
            findings=len(findings.findings),
            reason=findings.reason,
            generation=findings.searched.generation,
            milliseconds=round((time.perf_counter() - started) * 1000),
        ),
    )
    log.debug("asked", extra=fields(question=findings.question.text))


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
    interaction: discord.Interaction[OnRecord],
    question: app_commands.Range[str, LEAST_QUESTION, MOST_QUESTION],
    outlet: str | None = None,
    since: app_commands.Transform[date, Since] | None = None,
    until: app_commands.Transform[date, Until] | None = None,
    private: bool | None = None,
) -> None:
    """Answer a question with quotes."""
    started = time.perf_counter()
    client = interaction.client
    voice = voice_of(interaction)
    text = question_of(question)
    in_order(since, until, voice)
    private = is_private(interaction, private)
    with client.serving():
        desk = client.desk(interaction.guild_id)
        outlet = await checked_outlet(outlet, desk)
        await acknowledge(interaction, private=private)
        chosen = None if outlet is None else await outlet_of(outlet, desk)
        filtered = Question(text, outlet=chosen, since=since, until=until)
        findings = await desk.ask(as_chosen(client, interaction.guild_id, filtered))
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
