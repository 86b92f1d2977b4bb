"""Buttons stand in rows that run over no frame, in every language."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import discord
import pytest
from discord import ui

from bot.features.actors.compare import compare_sheet
from bot.features.answers.keep import Asker, record
from bot.i18n.languages import LANGUAGES
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown
from bot.rendering.actions import lasting
from bot.rendering.actor_request import Request, Show
from bot.rendering.answer import Answer, Card
from bot.rendering.components import (
    EDGES,
    ROW,
    ROW_ROOM,
    MessageView,
    answer_view,
    sheet_view,
    with_buttons,
)
from bot.rendering.custom_ids import Action
from index import Actor
from tests.bot.articles import found
from tests.bot.sayings import sayings

LONG = ("Maximiliana Featherstonehaugh-Brandtmarsh", "Bartholomew Wolframsdorff-Ostrée")
SHORT = ("Ida Kemp", "Ole Kemp")
VOICES = [Voice(one) for one in LANGUAGES.values()]


def rows(view: MessageView) -> list[list[str]]:
    found_: list[list[str]] = []
    for one in view.walk_children():
        if isinstance(one, ui.ActionRow):
            found_.append([str(each.label) for each in one.children if isinstance(each, ui.Button)])
    return found_


def assert_no_row_overflows(view: MessageView) -> None:
    for row in rows(view):
        assert 0 < len(row) <= ROW
        assert len(row) == 1 or sum(len(label) + EDGES for label in row) <= ROW_ROOM, row
        assert all(len(label) <= 80 for label in row)


@pytest.mark.parametrize(("voice", "names"), list(product(VOICES, (LONG, SHORT))))
def test_a_comparisons_buttons(voice: Voice, names: tuple[str, str]) -> None:
    request = Request(Show.COMPARE, names, "the crane")
    sides = [
        replace(found(*sayings(name, 3)), actor=Actor(name, "person", statements=3))
        for name in names
    ]
    made = compare_sheet((sides[0], sides[1]), request, voice)
    kept = record(sides[0], Asker(1, 2, 3))
    named: dict[Request, str] = {
        button.request: f"voices:{at}"
        for at, button in enumerate(one for row in made.rows for one in row)
    }
    view = sheet_view(made, named, lasting(kept, voice))
    assert_no_row_overflows(view)
    shown = [label for row in rows(view) for label in row]
    contexts = shown.count(voice.plain(Key.BUTTON_CONTEXT))
    assert len(shown) - contexts == 2 + 3
    if names == SHORT:  # the others' articles have ids too long for a button
        assert contexts == 6


@pytest.mark.parametrize("voice", VOICES)
def test_an_answers_buttons_with_those_that_are_added(voice: Voice) -> None:
    keys = (Key.BUTTON_BACK, Key.BUTTON_MORE, Key.BUTTON_HELPFUL, Key.BUTTON_UNHELPFUL)
    actions = [Action(voice.plain(key), f"answer:{key}") for key in (*keys, Key.BUTTON_DELETE)]
    view = answer_view(Answer((Markdown("?"),)), [actions])
    added = {"ask-on": voice.plain(Key.BUTTON_ASK_ON), "as-new": voice.plain(Key.BUTTON_AS_NEW)}
    assert_no_row_overflows(with_buttons(view, added))


def test_a_quotes_button_narrows_neither_quote_nor_attribution() -> None:
    card = Card(Markdown("> words"), Markdown("**Ida Kemp**"), context=Action("Context", "p:0"))
    (frame,) = answer_view(Answer((), (card,))).children
    assert isinstance(frame, ui.Container)
    kinds = [one.type for one in frame.children]
    text, row = discord.ComponentType.text_display, discord.ComponentType.action_row
    assert kinds == [text, text, row]
