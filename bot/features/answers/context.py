"""Show what stands around a quote, to whoever wants to see it and to nobody else."""

from __future__ import annotations

from discord import ui

from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.library_service import Desk
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, units
from bot.rendering.answer import TEXT_LIMIT, was_cut
from bot.rendering.attribution import titled
from bot.rendering.components import ANSWER_COLOUR, MessageView
from bot.rendering.context import surroundings
from bot.rendering.custom_ids import Place
from index import Article, NotFoundError


async def show(interaction: Interaction, place: Place) -> None:
    """Show the passage, marked, among the paragraphs before and after it."""
    voice = voice_of(interaction)
    await acknowledge(interaction, private=True)
    article = await article_of(place, services(interaction).desk(interaction.guild_id))
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
