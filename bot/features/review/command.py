"""`/unanswered` and `/feedback`, for a server's admins."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Collection, Mapping
from contextlib import suppress

from discord import app_commands, ui

from bot.discord_io.buttons import pressable
from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.errors import ADMIN
from bot.discord_io.library_service import LibraryService
from bot.discord_io.permissions import for_admins
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.features.answers.questions import decode
from bot.features.review import listed
from bot.features.review.download import as_csv, as_json
from bot.features.review.grouping import Group, Unanswered, grouped
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Noun, Voice
from bot.markdown import units
from bot.rendering.answer import TEXT_LIMIT
from bot.rendering.components import NOTICE_COLOUR, MessageView, action_rows, panel_view
from bot.rendering.custom_ids import Action
from bot.store import Store
from bot.store.answers import ANSWER_DAYS
from bot.store.ratings import Complaint
from index import Article, NotFoundError, ServerLibrary

SAY = Voice(ENGLISH).plain
PAGE_FORM = re.compile(r"feedback:(?P<page>[0-9]{1,6})")


@app_commands.command(
    name="unanswered", description=SAY(Key.UNANSWERED_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
@app_commands.check(for_admins)
async def unanswered(interaction: Interaction) -> None:
    """List what could not be answered in this server, with the whole of it as files."""
    client, voice = services(interaction), voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        groups = await asyncio.to_thread(_groups, client.store, interaction.guild_id or 0)
        sentences = listed.unanswered(groups, voice)
        if not groups:
            await deliver(interaction, panel_view(*sentences))
            return
        files = {"unanswered.csv": as_csv(groups), "unanswered.json": as_json(groups)}
        texts: list[ui.Item[MessageView]] = [ui.TextDisplay(text) for text in sentences]
        frame: ui.Container[MessageView] = ui.Container(*texts, accent_colour=NOTICE_COLOUR)
        below: list[ui.Item[MessageView]] = [ui.File(f"attachment://{name}") for name in files]
        await deliver(interaction, MessageView([frame, *below]), files=files)


@app_commands.command(
    name="feedback", description=SAY(Key.FEEDBACK_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
@app_commands.check(for_admins)
async def feedback(interaction: Interaction) -> None:
    """Show the answers that were rated not helpful in this server, as they were."""
    with services(interaction).serving():
        await acknowledge(interaction, private=True)
        await deliver(interaction, await _feedback(interaction, 0))


async def _turned(interaction: Interaction, custom_id: str) -> None:
    match = PAGE_FORM.fullmatch(custom_id)
    if match is None:
        raise Refusal(Key.STALE_BUTTON)
    for_admins(interaction)
    await acknowledge(interaction, private=True, in_place=True)
    await deliver(interaction, await _feedback(interaction, int(match["page"])))


FeedbackPress = pressable(r"feedback:[0-9]+", _turned)


def _groups(store: Store, guild: int) -> tuple[Group, ...]:
    found = ((decode(answer.question), answer) for answer in store.answers.unanswered(guild))
    return grouped(
        Unanswered(question, answer.reason or "", answer.asked)
        for question, answer in found
        if question is not None
    )


async def _feedback(interaction: Interaction, page: int) -> MessageView:
    client, guild = services(interaction), interaction.guild_id or 0
    found = await asyncio.to_thread(client.store.ratings.complaints, guild)
    articles = await _articles(_page(found, page)[1], client.library(guild))
    return complaints_view(found, page, guild, articles, voice_of(interaction))


def _page(found: tuple[Complaint, ...], page: int) -> tuple[int, tuple[Complaint, ...]]:
    page = min(page, max(0, len(found) - 1) // listed.EACH)
    return page, found[page * listed.EACH :][: listed.EACH]


def complaints_view(
    found: tuple[Complaint, ...],
    page: int,
    guild: int,
    articles: Mapping[str, Article],
    voice: Voice,
) -> MessageView:
    """Show a page of answers that were rated not helpful, with buttons to those around it."""
    if not found:
        return panel_view(voice.say(Key.FEEDBACK_NONE, days=ANSWER_DAYS))
    page, shown = _page(found, page)
    answers = voice.count(Noun.ANSWER, len(found))
    head = voice.say(Key.FEEDBACK_TITLE, answers=answers, days=ANSWER_DAYS)
    items: list[ui.Item[MessageView]] = [ui.TextDisplay(head)]
    room = (TEXT_LIMIT - units(head)) // listed.EACH
    for one in shown:
        texts = listed.complaint(one, guild, articles, voice, room)
        inner: list[ui.Item[MessageView]] = [ui.TextDisplay(text) for text in texts]
        items.append(ui.Container(*inner, accent_colour=NOTICE_COLOUR))
    there = ((Key.BUTTON_PREVIOUS, page - 1), (Key.BUTTON_NEXT, page + 1))
    row = [
        Action(voice.plain(key), f"feedback:{number}")
        for key, number in there
        if 0 <= number * listed.EACH < len(found)
    ]
    return MessageView([*items, *action_rows([row])])


async def _articles(shown: tuple[Complaint, ...], service: LibraryService) -> dict[str, Article]:
    """Return the quoted articles that the library still has."""
    wanted = {quoted.article for one in shown for quoted in one.rating.quoted}
    return await service.call(lambda library: _held(wanted, library))


def _held(wanted: Collection[str], library: ServerLibrary) -> dict[str, Article]:
    found: dict[str, Article] = {}
    for article in wanted:
        with suppress(NotFoundError):
            found[article] = library.article(article)
    return found
