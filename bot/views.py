"""Messages as Discord's components, built from what `render` wrote."""

from __future__ import annotations

from collections.abc import Iterable

import discord
from discord import ui

from bot.markdown import Markdown
from bot.render import Answer, Card

ANSWER_COLOUR = discord.Colour(0x2F7D5B)
NOTICE_COLOUR = discord.Colour(0x6B7280)


class MessageView(ui.LayoutView):
    """A message that waits for nobody: its buttons, where it has any, carry their own state."""

    def __init__(self, items: Iterable[ui.Item[MessageView]]) -> None:
        super().__init__(timeout=None)
        for item in items:
            self.add_item(item)
        self.stop()


def answer_view(answer: Answer) -> MessageView:
    """Build a whole answer: a container for each quote, one for all nearest passages."""
    items: list[ui.Item[MessageView]] = [ui.TextDisplay(text) for text in answer.head]
    quotes = [card for card in answer.cards if card.answers]
    nearest = [card for card in answer.cards if not card.answers]
    items += [ui.Container(*_texts(card), accent_colour=ANSWER_COLOUR) for card in quotes]
    if nearest:
        inner: list[ui.Item[MessageView]] = []
        for card in nearest:
            inner += [ui.Separator()] if inner else []
            inner += _texts(card)
        items.append(ui.Container(*inner, accent_colour=NOTICE_COLOUR))
    items += [ui.TextDisplay(text) for text in answer.foot]
    return MessageView(items)


def notice_view(*sentences: Markdown) -> MessageView:
    """Build a message of sentences, each a paragraph of its own."""
    return MessageView(ui.TextDisplay(sentence) for sentence in sentences)


def panel_view(*sentences: Markdown) -> MessageView:
    """Build a framed message, for progress and status."""
    texts: list[ui.Item[MessageView]] = [ui.TextDisplay(sentence) for sentence in sentences]
    return MessageView([ui.Container(*texts, accent_colour=NOTICE_COLOUR)])


def _texts(card: Card) -> list[ui.Item[MessageView]]:
    return [ui.TextDisplay(card.quote), ui.TextDisplay(card.attribution)]
