"""Show what stands around a quote, to whoever wants to see it and to nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import ui

from bot.answers.custom_id import Place
from bot.errors import Refusal
from bot.quoting.attribution import titled
from bot.quoting.markdown import Markdown, units
from bot.quoting.surroundings import surroundings
from bot.render import TEXT_LIMIT, was_cut
from bot.serving.delivery import acknowledge, deliver
from bot.serving.desk import Desk
from bot.serving.house import voice_of
from bot.speech.voice import Key, Voice
from bot.views import ANSWER_COLOUR, MessageView
from index import Article, NotFoundError

if TYPE_CHECKING:
    from bot.client import OnRecord


async def show(interaction: discord.Interaction[OnRecord], place: Place) -> None:
    """Show the passage, marked, among the paragraphs before and after it."""
    voice = voice_of(interaction)
    await acknowledge(interaction, private=True)
    article = await article_of(place, interaction.client.desk(interaction.guild_id))
    await deliver(interaction, surroundings_view(article, place, voice))


async def article_of(place: Place, desk: Desk) -> Article:
    """Give the article that was quoted; refuses one that is gone or no longer has those words."""
    try:
        article = await desk.article(place.article)
    except NotFoundError:
        raise Refusal(Key.ARTICLE_GONE) from None
    if article.id != place.article or not place.holds(article):
        raise Refusal(Key.ARTICLE_CHANGED)
    return article


def surroundings_view(article: Article, place: Place, voice: Voice) -> MessageView:
    """Build the message: the paragraphs in a frame, and below them where they stand."""
    told = titled(article, place.span, voice)
    room = TEXT_LIMIT - units(told) - units(voice.say(Key.SURROUNDINGS_CUT)) - 200
    around = surroundings(article.text, place.span, room)
    numbers = {
        "first": voice.number(around.first),
        "last": voice.number(around.last),
        "total": voice.number(around.total),
    }
    one = around.first == around.last
    where = voice.say(Key.SURROUNDINGS_ONE if one else Key.SURROUNDINGS, **numbers)
    cut = voice.say(Key.SURROUNDINGS_CUT) if was_cut(around.quote) else Markdown("")
    below = Markdown(f"{told}\n{where}{cut}")
    frame: ui.Container[MessageView] = ui.Container(
        ui.TextDisplay(around.quote), ui.TextDisplay(below), accent_colour=ANSWER_COLOUR
    )
    return MessageView([frame])
