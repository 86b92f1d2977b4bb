"""Boot, sync, slash command, mention, direct message: the real client against the loopback."""

from __future__ import annotations

import time

import discord as discord_py
import pytest
from discord import app_commands

from tests.loopback import LoopbackDiscord, NotPossibleError
from tests.loopback.tiny_bot import TinyBot, layout


def asking_bot(discord: LoopbackDiscord) -> TinyBot:
    bot = TinyBot(connector=discord.connector())

    @bot.tree.command(description="Ask the library")
    async def ask(
        interaction: discord_py.Interaction, question: app_commands.Range[str, 3, 300]
    ) -> None:
        await interaction.response.defer(thinking=True)
        await interaction.edit_original_response(view=layout(f"**{question}** is a question"))

    @bot.tree.command(description="Answer at once, to one person")
    async def whisper(interaction: discord_py.Interaction) -> None:
        await interaction.response.send_message("only you", ephemeral=True)
        await interaction.followup.send("you, too", ephemeral=True)

    return bot


async def test_a_bot_is_ready_within_a_second(discord: LoopbackDiscord) -> None:
    discord.add_guild()
    started = time.perf_counter()
    async with discord.running(asking_bot(discord)) as bot:
        assert time.perf_counter() - started < 1.0
        assert [guild.name for guild in bot.guilds] == ["Newsroom"]
        assert discord.gateway.intents == 1 << 0 | 1 << 9 | 1 << 12


async def test_a_deferred_answer_is_read_when_it_is_filled(discord: LoopbackDiscord) -> None:
    guild = discord.add_guild()
    ada = discord.add_member(guild, "ada")
    async with discord.running(asking_bot(discord)):
        response = await discord.slash(ada, guild.channel, "ask", question="who leads it?")
        assert response.text == "**who leads it?** is a question"
        assert response.deferred
        assert not response.ephemeral
        assert 0 <= response.acknowledged_after < 1
        assert [edit.text for edit in response.edits] == [response.text]
        assert discord.visible(ada, guild.channel) == response.messages


async def test_an_ephemeral_answer_is_seen_by_one_person(discord: LoopbackDiscord) -> None:
    guild = discord.add_guild()
    ada, ben = discord.add_member(guild, "ada"), discord.add_member(guild, "ben")
    async with discord.running(asking_bot(discord)):
        response = await discord.slash(ada, guild.channel, "whisper")
        await response.until(lambda answer: len(answer.messages) == 2)
        assert response.text == "only you\nyou, too"
        assert response.ephemeral
        assert discord.visible(ada, guild.channel) == response.messages
        assert discord.visible(ben, guild.channel) == []


async def test_a_command_that_is_not_registered_cannot_be_run(discord: LoopbackDiscord) -> None:
    guild = discord.add_guild()
    ada = discord.add_member(guild, "ada")
    async with discord.running(asking_bot(discord)):
        with pytest.raises(NotPossibleError, match=r"'tell' is not registered.*/ask.*/whisper"):
            await discord.slash(ada, guild.channel, "tell")
        with pytest.raises(NotPossibleError, match=r"has no option \['words'\]"):
            await discord.slash(ada, guild.channel, "ask", question="who?", words="x")
        with pytest.raises(NotPossibleError, match=r"needs the option \['question'\]"):
            await discord.slash(ada, guild.channel, "ask")
        with pytest.raises(NotPossibleError, match="2 characters, not 3 to 300"):
            await discord.slash(ada, guild.channel, "ask", question="no")
        with pytest.raises(NotPossibleError, match="7 is no value of option type 3"):
            await discord.slash(ada, guild.channel, "ask", question=7)


async def test_mentions_and_direct_messages_are_read_and_other_messages_not(
    discord: LoopbackDiscord,
) -> None:
    guild = discord.add_guild()
    ada = discord.add_member(guild, "ada")
    async with discord.running(asking_bot(discord)) as bot:
        assert isinstance(bot, TinyBot)
        await discord.say(ada, guild.channel, "a secret")
        asked = await discord.say(ada, guild.channel, f"{discord.bot.mention} who?")
        answer = await discord.wait_for_message(guild.channel, after=asked)
        assert answer.text == f"{discord.bot.mention} WHO?"
        assert answer.reference is asked
        assert not answer.pings
        asked = await discord.say(ada, discord.dm(ada), "and in private?")
        answer = await discord.wait_for_message(discord.dm(ada), after=asked)
        assert answer.text == "AND IN PRIVATE?"
        assert bot.read == ["", f"{discord.bot.mention} who?", "and in private?"]
