"""`/my-data`: what is kept of whoever asks, as a file, and gone for good."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

import discord
from discord import app_commands, ui

from bot.answers.custom_id import Action
from bot.errors import Refusal
from bot.quoting.markdown import Markdown
from bot.remembered.download import own_data
from bot.replies import ENGLISH
from bot.serving.delivery import acknowledge, deliver
from bot.serving.house import voice_of
from bot.serving.presses import pressable
from bot.speech.voice import Key, Noun, Voice
from bot.talk.buttons import marks
from bot.views import MessageView, action_rows, notice_view

if TYPE_CHECKING:
    from bot.client import OnRecord

SAY = Voice(ENGLISH).plain
FILE = "my-data.json"
DELETE_FORM = re.compile(r"my-data:delete:(?P<user>[0-9]{1,20})")

my_data = app_commands.Group(name="my-data", description=SAY(Key.MY_DATA_DESCRIPTION))


@my_data.command(name="export", description=SAY(Key.MY_DATA_EXPORT_DESCRIPTION))
async def export(interaction: discord.Interaction[OnRecord]) -> None:
    """Give the user alone a file of all that is kept of them."""
    client, voice = interaction.client, voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        user = interaction.user.id
        own = await asyncio.to_thread(client.store.own, user, marks(user))
        if not own:
            await deliver(interaction, notice_view(voice.say(Key.MY_DATA_NONE)))
            return
        told = voice.say(Key.MY_DATA_EXPORTED, **_counts(len(own.answers), len(own.ratings), voice))
        view = MessageView([ui.TextDisplay(told), ui.File(f"attachment://{FILE}")])
        await deliver(interaction, view, files={FILE: own_data(user, own)})


@my_data.command(name="delete", description=SAY(Key.MY_DATA_DELETE_DESCRIPTION))
async def delete(interaction: discord.Interaction[OnRecord]) -> None:
    """Ask whether all that is kept of the user is to be deleted."""
    client, voice = interaction.client, voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        user = interaction.user.id
        own = await asyncio.to_thread(client.store.own, user, marks(user))
        if not own:
            await deliver(interaction, notice_view(voice.say(Key.MY_DATA_NONE)))
            return
        told = voice.say(Key.MY_DATA_CONFIRM, **_counts(len(own.answers), len(own.ratings), voice))
        button = Action(voice.plain(Key.BUTTON_DELETE_ALL), f"my-data:delete:{user}")
        await deliver(interaction, MessageView([ui.TextDisplay(told), *action_rows([[button]])]))


async def _confirmed(interaction: discord.Interaction[OnRecord], custom_id: str) -> None:
    client, voice = interaction.client, voice_of(interaction)
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
