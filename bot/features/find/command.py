"""*Find on record*, in the menu of any message: what stands nearest to what it claims."""

from __future__ import annotations

import logging
import time
from dataclasses import replace

import discord
from discord import app_commands

from bot.discord_io.cooldown_check import COUNTS, held
from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.library_service import LibraryService
from bot.discord_io.preferences import as_chosen, voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.features.find.claims import WORD, claims, plain_text
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, one_line
from bot.ops.logs import fields
from bot.rendering.answer import hint
from bot.rendering.attribution import brief
from bot.rendering.components import sheet_view
from bot.rendering.sheet import Group, Sheet, sheet
from index import Findings, Question, Reason

log = logging.getLogger(__name__)

QUOTES = 4  # of all claims together: more would leave each too little of the message
CLAIM_LENGTH = 200


@app_commands.context_menu(name=Voice(ENGLISH).plain(Key.FIND_NAME), extras={COUNTS: True})
async def find(interaction: Interaction, message: discord.Message) -> None:
    """Show whoever asks, and nobody else, the passages nearest to what a message claims."""
    started = time.perf_counter()
    client, voice = services(interaction), voice_of(interaction)
    claimed = claims(message.content)
    held(interaction, max(1, len(claimed)))
    if not claimed:
        none = not WORD.search(plain_text(message.content))
        raise Refusal(Key.FIND_NO_TEXT if none else Key.FIND_NO_CLAIM)
    with client.serving():
        await acknowledge(interaction, private=True)
        count = max(1, QUOTES // len(claimed))
        service = client.library(interaction.guild_id)
        usual = as_chosen(client, interaction.guild_id, Question(""))
        found = [await _near(replace(usual, text=one, count=count), service) for one in claimed]
        made = find_sheet(found, message.jump_url, voice)
        await deliver(interaction, sheet_view(made, {}))
        log.info(
            "claim looked up",
            extra=fields(
                guild=interaction.guild_id,
                claims=len(claimed),
                findings=sum(len(one.findings) for one in found),
                milliseconds=round((time.perf_counter() - started) * 1000),
            ),
        )


async def _near(claim: Question, service: LibraryService) -> Findings:
    return await service.call(lambda library: library.near(claim))


def find_sheet(found: list[Findings], link: str, voice: Voice) -> Sheet:
    """Show each claim with what stands nearest to it, or that nothing does; never a verdict.

    Raises VerbatimError where a quote is not the article's text.
    """
    head = [voice.say(Key.FIND_TITLE, link=Markdown(link))]
    searched = found[0].searched
    if found[0].reason is Reason.EMPTY_LIBRARY:
        return sheet([*head, voice.say(Key.EMPTY_LIBRARY)], [], searched, voice)
    if any(one.findings for one in found):
        head.append(voice.say(Key.FIND_UNDECIDED))
    head += hint(voice, *(one.question.text for one in found))
    groups: list[Group] = []
    shown: set[tuple[str, tuple[int, int]]] = set()
    for one in found:
        claim = brief(one_line(one.question.text), CLAIM_LENGTH)
        fresh = tuple(each for each in one.findings if (each.article.id, each.span) not in shown)
        shown.update((each.article.id, each.span) for each in fresh)
        note = None
        if not fresh:
            key = Key.FIND_ABOVE if one.findings else Key.FIND_NOTHING
            note = voice.say(key, searched=voice.searched(one.searched))
        groups.append(Group(voice.say(Key.FIND_CLAIM, claim=claim), fresh, note))
    return sheet(head, groups, searched, voice)
