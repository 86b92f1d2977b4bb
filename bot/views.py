"""Messages as Discord's components, built from what `render` wrote."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import discord
from discord import ui

from bot.quoting.markdown import Markdown
from bot.render import Answer, Card
from bot.voices.request import Request
from bot.voices.sheet import Button, Part, Sheet

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


def sheet_view(sheet: Sheet, identities: Mapping[Request, str]) -> MessageView:
    """Build a message of several parts; a button without a custom_id is left out."""
    items: list[ui.Item[MessageView]] = [ui.TextDisplay(text) for text in sheet.head]
    for part in sheet.parts:
        items += _framed(part) if part.together else _listed(part)
    items += [ui.TextDisplay(text) for text in sheet.foot]
    for row in sheet.rows:
        shown = [_button(one, identities[one.request]) for one in row if one.request in identities]
        items += [ui.ActionRow(*shown)] if shown else []
    return MessageView(items)


def _framed(part: Part) -> list[ui.Item[MessageView]]:
    inner: list[ui.Item[MessageView]] = [
        ui.TextDisplay(text) for text in (part.head, part.note) if text
    ]
    for card in part.cards:
        inner += [ui.Separator(), *_texts(card)]
    colour = ANSWER_COLOUR if part.cards else NOTICE_COLOUR
    return [ui.Container(*inner, accent_colour=colour)]


def _listed(part: Part) -> list[ui.Item[MessageView]]:
    above: list[ui.Item[MessageView]] = [
        ui.TextDisplay(text) for text in (part.head, part.note) if text
    ]
    return above + [ui.Container(*_texts(card), accent_colour=ANSWER_COLOUR) for card in part.cards]


def _button(button: Button, identity: str) -> ui.Button[MessageView]:
    return ui.Button(label=button.label, custom_id=identity)


def with_buttons(view: MessageView, labels: Mapping[str, str]) -> MessageView:
    """Add a row of buttons below a message, by their custom_ids, each with its label."""
    if labels:
        row = (ui.Button[MessageView](label=text, custom_id=one) for one, text in labels.items())
        view.add_item(ui.ActionRow(*row))
    return view


def notice_view(*sentences: Markdown) -> MessageView:
    """Build a message of sentences, each a paragraph of its own."""
    return MessageView(ui.TextDisplay(sentence) for sentence in sentences)


def panel_view(*sentences: Markdown) -> MessageView:
    """Build a framed message, for progress and status."""
    texts: list[ui.Item[MessageView]] = [ui.TextDisplay(sentence) for sentence in sentences]
    return MessageView([ui.Container(*texts, accent_colour=NOTICE_COLOUR)])


def _texts(card: Card) -> list[ui.Item[MessageView]]:
    texts = (card.day, card.quote, card.attribution)
    return [ui.TextDisplay(text) for text in texts if text]
