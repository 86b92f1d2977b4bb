"""A press on a button of an answer, or beside a quote."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable

from bot.discord_io.buttons import pressable
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.features.answers.context import show
from bot.features.answers.delete import delete
from bot.features.answers.page import turn
from bot.features.answers.share import share
from bot.features.answers.vote import vote
from bot.i18n.phrases import Key
from bot.rendering.custom_ids import ANSWER, PASSAGE, Pressed, Verb, place_in, pressed_in
from bot.store.answers import ANSWER_DAYS, Kept

Work = Callable[[Interaction, Kept, Pressed], Awaitable[None]]
WORK: dict[Verb, Work] = {
    Verb.PAGE: turn,
    Verb.SHARE: share,
    Verb.HELPFUL: vote,
    Verb.UNHELPFUL: vote,
}


async def _of_answer(interaction: Interaction, custom_id: str) -> None:
    pressed = pressed_in(custom_id)
    if pressed is None:
        raise Refusal(Key.STALE_BUTTON)
    store = services(interaction).store
    try:
        kept = await asyncio.to_thread(store.answers.recall, pressed.answer)
    except sqlite3.Error:
        if pressed.verb is not Verb.DELETE:
            raise
        kept = None  # whoever may manage messages may delete it all the same
    if pressed.verb is Verb.DELETE:
        await delete(interaction, kept)
        return
    if kept is None:
        raise Refusal(Key.ANSWER_FORGOTTEN, days=ANSWER_DAYS)
    await WORK[pressed.verb](interaction, kept, pressed)


async def _of_passage(interaction: Interaction, custom_id: str) -> None:
    place = place_in(custom_id)
    if place is None:
        raise Refusal(Key.STALE_BUTTON)
    await show(interaction, place)


AnswerPress = pressable(rf"(?s:{ANSWER}.+)", _of_answer)
PassagePress = pressable(rf"(?s:{PASSAGE}.+)", _of_passage)
