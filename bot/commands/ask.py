"""`/ask`: a question as a command, with filters."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot.addressed import LEAST_QUESTION, MOST_QUESTION
from bot.attribution import NAME_LENGTH, brief
from bot.dates import month_names, parse_days
from bot.delivery import acknowledge, deliver
from bot.desk import SUGGEST_SECONDS, Desk
from bot.errors import Refusal, SlowError
from bot.logs import fields
from bot.markdown import one_line
from bot.render import answer
from bot.replies import ENGLISH, LANGUAGES, voice_for
from bot.views import answer_view
from bot.voice import Key, Voice
from index import Findings, LibraryError, Question

if TYPE_CHECKING:
    from bot.client import OnRecord

log = logging.getLogger(__name__)

MOST_SUGGESTIONS = 25
SUGGESTION_LENGTH = 100
MOST_OUTLETS_NAMED = 10
SAY = Voice(ENGLISH).say


class Since(app_commands.Transformer):
    """A day, month or year from whose first day on is searched."""

    async def transform(self, interaction: discord.Interaction[Any], value: str, /) -> date:
        """Give the first day that was meant."""
        return days(value)[0]


class Until(app_commands.Transformer):
    """A day, month or year up to whose last day is searched."""

    async def transform(self, interaction: discord.Interaction[Any], value: str, /) -> date:
        """Give the last day that was meant."""
        return days(value)[1]


def days(text: str) -> tuple[date, date]:
    """Read a day, month or year in any language that the bot speaks; refuses what is none."""
    read = parse_days(text, month_names(LANGUAGES.values()))
    if read is None:
        raise Refusal(Key.BAD_DATE, value=brief(one_line(text), NAME_LENGTH))
    return read


def question_of(text: str) -> str:
    """Give a question's text on one line; refuses what is too short or too long."""
    plain = " ".join(text.split())
    if len(plain) < LEAST_QUESTION:
        raise Refusal(Key.TOO_SHORT, least=LEAST_QUESTION)
    if len(plain) > MOST_QUESTION:
        raise Refusal(Key.TOO_LONG, length=len(plain), most=MOST_QUESTION)
    return plain


def suggestions(outlets: Sequence[str], typed: str) -> list[str]:
    """Give the outlets that fit what was typed, those that begin with it first.

    >>> suggestions(["The Harbour Post", "Postal News"], "post")
    ['Postal News', 'The Harbour Post']
    """
    wanted = typed.strip().casefold()
    fitting = [name for name in outlets if wanted in name.casefold() and _offered(name)]
    fitting.sort(key=lambda name: (not name.casefold().startswith(wanted), name.casefold()))
    return fitting[:MOST_SUGGESTIONS]


async def outlet_of(typed: str, desk: Desk) -> str:
    """Give the outlet's name as the library has it; refuses one that it does not have."""
    known = await desk.outlets()
    wanted = typed.strip().casefold()
    shown = brief(one_line(typed), NAME_LENGTH)
    if not known:
        raise Refusal(Key.NO_OUTLET_KNOWN, outlet=shown)
    for name in known:
        if name.casefold() == wanted:
            return name
    first = [brief(one_line(name), NAME_LENGTH) for name in known[:MOST_OUTLETS_NAMED]]
    more = ["…"] if len(known) > len(first) else []
    raise Refusal(Key.NO_SUCH_OUTLET, outlet=shown, known=", ".join(first + more))


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


async def outlet_suggestions(
    interaction: discord.Interaction[OnRecord], typed: str
) -> list[app_commands.Choice[str]]:
    """Offer outlets while the user types; none where the library does not answer in time."""
    try:
        outlets = await interaction.client.desk.outlets(SUGGEST_SECONDS)
    except (SlowError, LibraryError) as error:
        log.warning("no suggestions", extra=fields(error=error))
        return []
    return [app_commands.Choice(name=name, value=name) for name in suggestions(outlets, typed)]


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
    private: bool = False,
) -> None:
    """Answer a question with quotes."""
    started = time.perf_counter()
    client = interaction.client
    voice = voice_for(interaction.locale.value)
    text = question_of(question)
    if since is not None and until is not None and since > until:
        crossed = {"since": voice.short_day(since), "until": voice.short_day(until)}
        raise Refusal(Key.DATES_CROSSED, **crossed)
    with client.serving():
        await acknowledge(interaction, private=private)
        chosen = None if outlet is None else await outlet_of(outlet, client.desk)
        findings = await client.desk.ask(Question(text, outlet=chosen, since=since, until=until))
        await deliver(interaction, answer_view(answer(findings, voice, echo=True)))
        answered(findings, where="/ask", started=started, guild=interaction.guild_id)


def _offered(name: str) -> bool:
    return bool(name.strip()) and len(name) <= SUGGESTION_LENGTH
