"""`/my-data`: what is kept of whoever asks, as a file, and gone for good."""

from __future__ import annotations

import asyncio
import re

from discord import app_commands, ui

from bot.discord_io.buttons import pressable
from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.features.conversation.buttons import marks
from bot.features.review.download import own_data
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Noun, Voice
from bot.markdown import Markdown
from bot.rendering.components import MessageView, action_rows, notice_view
from bot.rendering.custom_ids import Action
from bot.store.own import Own

SAY = Voice(ENGLISH).plain
FILE = "my-data.json"
DELETE_FORM = re.compile(r"my-data:delete:(?P<user>[0-9]{1,20})")

my_data = app_commands.Group(name="my-data", description=SAY(Key.MY_DATA_DESCRIPTION))


@my_data.command(name="export", description=SAY(Key.MY_DATA_EXPORT_DESCRIPTION))
async def export(interaction: Interaction) -> None:
    """Give the user alone a file of all that is kept of them."""
    voice = voice_of(interaction)
    with services(interaction).serving():
        own = await _own(interaction)
        if own is not None:
            told = voice.say(Key.MY_DATA_EXPORTED, **_counted(own, voice))
            view = MessageView([ui.TextDisplay(told), ui.File(f"attachment://{FILE}")])
            await deliver(interaction, view, files={FILE: own_data(interaction.user.id, own)})


@my_data.command(name="delete", description=SAY(Key.MY_DATA_DELETE_DESCRIPTION))
async def delete(interaction: Interaction) -> None:
    """Ask whether all that is kept of the user is to be deleted."""
    voice = voice_of(interaction)
    with services(interaction).serving():
        own = await _own(interaction)
        if own is not None:
            told = voice.say(Key.MY_DATA_CONFIRM, **_counted(own, voice))
            pressed = f"my-data:delete:{interaction.user.id}"
            rows = action_rows([[Action(voice.plain(Key.BUTTON_DELETE_ALL), pressed)]])
            await deliver(interaction, MessageView([ui.TextDisplay(told), *rows]))


async def _own(interaction: Interaction) -> Own | None:
    """Return what is kept of the user; None where that is nothing, which the user is told."""
    await acknowledge(interaction, private=True)
    user = interaction.user.id
    own = await asyncio.to_thread(services(interaction).store.own, user, marks(user))
    if own:
        return own
    await deliver(interaction, notice_view(voice_of(interaction).say(Key.MY_DATA_NONE)))
    return None


def _counted(own: Own, voice: Voice) -> dict[str, Markdown]:
    return _counts(len(own.answers), len(own.ratings), voice)


async def _confirmed(interaction: Interaction, custom_id: str) -> None:
    client, voice = services(interaction), voice_of(interaction)
    match = DELETE_FORM.fullmatch(custom_id)
    if match is None:
        raise Refusal(Key.STALE_BUTTON)
    if int(match["user"]) != interaction.user.id:
        raise Refusal(Key.MY_DATA_OTHERS)
    await acknowledge(interaction, private=True, in_place=True)
    user = interaction.user.id
    answers, votes = await asyncio.to_thread(client.store.forget, user, marks(user))
    told = voice.say(Key.MY_DATA_DELETED, **_counts(answers, votes, voice))
    await deliver(interaction, notice_view(told))


MyDataPress = pressable(r"my-data:.+", _confirmed)


def _counts(answers: int, votes: int, voice: Voice) -> dict[str, Markdown]:
    return {
        "answers": Markdown(voice.count(Noun.ANSWER, answers)),
        "votes": Markdown(voice.count(Noun.VOTE, votes)),
    }
