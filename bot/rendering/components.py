"""Messages as Discord's components, built from what `render` wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import discord
from discord import ui

from bot.markdown import Markdown
from bot.rendering.actor_request import Request
from bot.rendering.answer import Answer, Card
from bot.rendering.custom_ids import Action
from bot.rendering.sheet import Button, Part, Sheet

ANSWER_COLOUR = discord.Colour(0x2F7D5B)
NOTICE_COLOUR = discord.Colour(0x6B7280)
ROW = 5  # buttons
ROW_ROOM = 80  # characters of a button's label in the 600 pixels that Discord gives a frame
EDGES = 4  # characters' width of a button's margins
MOST_COMPONENTS = 40  # of a message, nested ones included
OF_A_BUTTON = 2  # components that a quote's button adds: its row and itself


class MessageView(ui.LayoutView):
    """A message that waits for nobody: its buttons, where it has any, carry their own state."""

    def __init__(self, items: Iterable[ui.Item[MessageView]]) -> None:
        super().__init__(timeout=None)
        for item in items:
            self.add_item(item)
        self.stop()


def answer_view(answer: Answer, actions: Sequence[Sequence[Action]] = ()) -> MessageView:
    """Build a whole answer: a container for each quote, one for all nearest passages.

    Each of `actions` is a row of buttons below.
    """
    return _with_spare(lambda spare: _answer_view(answer, actions, spare))


def _answer_view(
    answer: Answer, actions: Sequence[Sequence[Action]], spare: Iterator[object]
) -> MessageView:
    items: list[ui.Item[MessageView]] = [ui.TextDisplay(text) for text in answer.head]
    quotes = [card for card in answer.cards if card.answers]
    nearest = [card for card in answer.cards if not card.answers]
    items += [ui.Container(*_texts(card, spare), accent_colour=ANSWER_COLOUR) for card in quotes]
    if nearest:
        inner: list[ui.Item[MessageView]] = []
        for card in nearest:
            inner += [ui.Separator()] if inner else []
            inner += _texts(card, spare)
        items.append(ui.Container(*inner, accent_colour=NOTICE_COLOUR))
    items += [ui.TextDisplay(text) for text in answer.foot]
    return MessageView([*items, *action_rows(actions)])


def action_rows(actions: Sequence[Sequence[Action]]) -> list[ui.Item[MessageView]]:
    """Build rows of buttons, leaving out the empty ones."""
    return [ui.ActionRow(*row) for given in actions for row in in_rows(map(_pressable, given))]


def in_rows(buttons: Iterable[ui.Button[MessageView]]) -> list[list[ui.Button[MessageView]]]:
    """Divide buttons into rows that run over no frame, in any language."""
    rows: list[list[ui.Button[MessageView]]] = []
    for button in buttons:
        if rows and fit([*rows[-1], button]):
            rows[-1].append(button)
        else:
            rows.append([button])
    return rows


def fit(buttons: Sequence[ui.Button[MessageView]]) -> bool:
    """Return whether buttons stand side by side."""
    wide = sum(len(one.label or "") + EDGES for one in buttons)
    return len(buttons) <= ROW and wide <= ROW_ROOM


def _with_spare(build: Callable[[Iterator[object]], MessageView]) -> MessageView:
    """Build a message with as many of its quotes' buttons as it has room for, from the top."""
    plain = build(iter(()))
    room = (MOST_COMPONENTS - plain.total_children_count) // OF_A_BUTTON
    return build(iter(range(room)))


def sheet_view(
    sheet: Sheet, identities: Mapping[Request, str], actions: Sequence[Action] = ()
) -> MessageView:
    """Build a message of several parts, with a row of `actions` below its own buttons.

    A button without a custom_id is left out.
    """
    return _with_spare(lambda spare: _sheet_view(sheet, identities, actions, spare))


def _sheet_view(
    sheet: Sheet,
    identities: Mapping[Request, str],
    actions: Sequence[Action],
    spare: Iterator[object],
) -> MessageView:
    items: list[ui.Item[MessageView]] = [ui.TextDisplay(text) for text in sheet.head]
    for part in sheet.parts:
        items += _framed(part, spare) if part.together else _listed(part, spare)
    items += [ui.TextDisplay(text) for text in sheet.foot]
    rows = [
        [_button(one, identities[one.request]) for one in row if one.request in identities]
        for row in sheet.rows
    ]
    divided = [row for given in rows for row in in_rows(given)]
    last = [*map(_pressable, actions)]
    if divided and fit(divided[-1] + last):  # one row is one component less
        divided[-1] += last
    else:
        divided += in_rows(last)
    return MessageView([*items, *(ui.ActionRow(*row) for row in divided)])


def _framed(part: Part, spare: Iterator[object]) -> list[ui.Item[MessageView]]:
    inner: list[ui.Item[MessageView]] = [
        ui.TextDisplay(text) for text in (part.head, part.note) if text
    ]
    for card in part.cards:  # each begins with its day, so that no line need part them
        inner += _texts(card, spare)
    colour = ANSWER_COLOUR if part.cards else NOTICE_COLOUR
    return [ui.Container(*inner, accent_colour=colour)]


def _listed(part: Part, spare: Iterator[object]) -> list[ui.Item[MessageView]]:
    above: list[ui.Item[MessageView]] = [
        ui.TextDisplay(text) for text in (part.head, part.note) if text
    ]
    return above + [
        ui.Container(*_texts(card, spare), accent_colour=ANSWER_COLOUR) for card in part.cards
    ]


def _button(button: Button, identity: str) -> ui.Button[MessageView]:
    return ui.Button(label=button.label, custom_id=identity)


def with_buttons(view: MessageView, labels: Mapping[str, str]) -> MessageView:
    """Add buttons below a message, by their custom_ids, each with its label; in its last row if
    there is room.
    """
    if not labels:
        return view
    added = [ui.Button[MessageView](label=text, custom_id=one) for one, text in labels.items()]
    last = view.children[-1] if view.children else None
    there = [*last.children] if isinstance(last, ui.ActionRow) else []
    beside = [one for one in there if isinstance(one, ui.Button)]
    if isinstance(last, ui.ActionRow) and fit([*beside, *added]):
        for button in added:
            last.add_item(button)
    else:
        for row in in_rows(added):
            view.add_item(ui.ActionRow(*row))
    return view


def notice_view(*sentences: Markdown) -> MessageView:
    """Build a message of sentences, each a paragraph of its own."""
    return MessageView(ui.TextDisplay(sentence) for sentence in sentences)


def panel_view(*sentences: Markdown, actions: Sequence[Sequence[Action]] = ()) -> MessageView:
    """Build a framed message, for progress and status, with rows of buttons below it."""
    texts: list[ui.Item[MessageView]] = [ui.TextDisplay(sentence) for sentence in sentences]
    frame: ui.Container[MessageView] = ui.Container(*texts, accent_colour=NOTICE_COLOUR)
    return MessageView([frame, *action_rows(actions)])


def _pressable(action: Action) -> ui.Button[MessageView]:
    return ui.Button(label=action.label, custom_id=action.custom_id)


def _texts(card: Card, spare: Iterator[object]) -> list[ui.Item[MessageView]]:
    """Return a card's texts, and its button in a row of its own, where it narrows neither."""
    shown = f"{card.day}\n{card.quote}" if card.day else card.quote
    texts: list[ui.Item[MessageView]] = [ui.TextDisplay(shown), ui.TextDisplay(card.attribution)]
    if card.context is None or next(spare, None) is None:
        return texts
    return [*texts, ui.ActionRow(_pressable(card.context))]
