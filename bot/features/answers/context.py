"""Show what stands around a quote, to whoever wants to see it and to nobody else."""

from __future__ import annotations

from collections.abc import Sequence

from discord import ui

from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.library_service import LibraryService
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, Span, units
from bot.rendering.answer import TEXT_LIMIT, was_cut
from bot.rendering.attribution import titled, when
from bot.rendering.components import ANSWER_COLOUR, MessageView
from bot.rendering.context import counterpart, surroundings
from bot.rendering.custom_ids import Place
from index import Article, NotFoundError, Version


async def show(interaction: Interaction, place: Place) -> None:
    """Show the passage, marked, among the paragraphs before and after it."""
    voice = voice_of(interaction)
    await acknowledge(interaction, private=True)
    service = services(interaction).library(interaction.guild_id)
    article = await article_of(place, service)
    versions = await service.call(lambda library: library.versions(article.id))
    await deliver(interaction, surroundings_view(article, place, voice, versions))


async def article_of(place: Place, service: LibraryService) -> Article:
    """Return the article that was quoted; refuses one that is gone or no longer has those words."""
    try:
        article = await service.call(lambda library: library.article(place.article))
    except NotFoundError:
        raise Refusal(Key.ARTICLE_GONE) from None
    if not place.holds(article):
        raise Refusal(Key.ARTICLE_CHANGED)
    return article


def surroundings_view(
    article: Article, place: Place, voice: Voice, versions: Sequence[Version] = ()
) -> MessageView:
    """Build the message: the paragraphs in a frame, and below them where they stand.

    Where the article has changed since, by its `versions`, what stands there now follows.
    """
    newest = versions[0] if versions else None
    changed = newest is not None and newest.article.id != article.id
    room = TEXT_LIMIT // 2 if changed else TEXT_LIMIT
    items: list[ui.Item[MessageView]] = [_frame(article, place.span, voice, room)]
    if newest is not None and changed:
        span = counterpart(article.text, place.span, newest.article.text)
        key = Key.CONTEXT_REMOVED if span is None else Key.CONTEXT_CHANGED
        before = next(one.fetched for one in versions if one.article.id == article.id)
        told = voice.say(key, before=when(before, voice), now=when(newest.fetched, voice))
        items.append(ui.TextDisplay(told))
        if span is not None:
            items.append(_frame(newest.article, span, voice, room - units(told)))
    if newest is not None and newest.gone is not None:
        told = voice.say(Key.CONTEXT_GONE, day=when(newest.gone, voice))
        items.append(ui.TextDisplay(told))
    return MessageView(items)


def _frame(article: Article, span: Span, voice: Voice, room: int) -> ui.Container[MessageView]:
    told = titled(article, span, voice)
    room = room - units(told) - units(voice.say(Key.SURROUNDINGS_CUT)) - 200
    around = surroundings(article.text, span, room)
    numbers = {
        "first": voice.number(around.first),
        "last": voice.number(around.last),
        "total": voice.number(around.total),
    }
    one = around.first == around.last
    where = voice.say(Key.SURROUNDINGS_ONE if one else Key.SURROUNDINGS, **numbers)
    cut = voice.say(Key.SURROUNDINGS_CUT) if was_cut(around.quote) else Markdown("")
    below = Markdown(f"{told}\n{where}{cut}")
    return ui.Container(
        ui.TextDisplay(around.quote), ui.TextDisplay(below), accent_colour=ANSWER_COLOUR
    )
