"""Commands as they are offered, filled in, completed and found in menus."""

from __future__ import annotations

from typing import Any

import discord as discord_py
import pytest
from discord import app_commands

from tests.loopback import Guild, LoopbackDiscord, NotPossibleError, User
from tests.loopback.tiny_bot import Act, TinyBot

Interaction = discord_py.Interaction


def bot_that(discord: LoopbackDiscord, act: Act) -> TinyBot:
    return TinyBot(act, connector=discord.connector())


async def test_autocomplete_offers_and_menus_find_their_target(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    bot = TinyBot(connector=discord.connector())

    @bot.tree.command(description="What an actor said")
    async def said(interaction: Interaction, actor: str, topic: str = "") -> None:
        await interaction.response.send_message(f"{actor} on {topic}")

    @said.autocomplete("actor")
    async def actors(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        names = [name for name in ("Ministry", "Mayor", "Port") if typed.lower() in name.lower()]
        return [app_commands.Choice(name=name, value=name.lower()) for name in names]

    @bot.tree.context_menu(name="Find on record")
    async def find(interaction: Interaction, message: discord_py.Message) -> None:
        await interaction.response.send_message(f"found: {message.content}", ephemeral=True)

    @bot.tree.context_menu(name="What did they say")
    async def they(interaction: Interaction, member: discord_py.Member) -> None:
        await interaction.response.send_message(member.name, ephemeral=True)

    ben = discord.add_member(guild, "ben")
    async with discord.running(bot):
        offered = await discord.autocomplete(ada, guild.channel, "said", "actor", "M")
        assert offered == [
            {"name": "Ministry", "value": "ministry"},
            {"name": "Mayor", "value": "mayor"},
        ]
        with pytest.raises(NotPossibleError, match="/said topic offers nothing while typing"):
            await discord.autocomplete(ada, guild.channel, "said", "topic", "M")
        claim = await discord.say(ben, guild.channel, "the bridge is open")
        assert bot.read == []
        found = await discord.context_menu(ada, "Find on record", claim)
        assert found.text == "found: the bridge is open"
        who = await discord.context_menu(ada, "What did they say", ben, channel=guild.channel)
        assert who.text == "ben"


async def test_options_of_every_type_arrive(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    bot = TinyBot(connector=discord.connector())
    group = app_commands.Group(name="admin", description="For admins")

    @group.command(description="Take one of each")
    @app_commands.choices(kind=[app_commands.Choice(name="Site", value="site")])
    async def add(
        interaction: Interaction,
        kind: app_commands.Choice[str],
        count: app_commands.Range[int, 1, 5],
        share: float,
        loud: bool,
        who: discord_py.Member,
        where: discord_py.TextChannel,
        role: discord_py.Role,
    ) -> None:
        told = [kind.value, count, share, loud, who.name, where.name, role.name]
        await interaction.response.send_message(" ".join(map(str, told)))

    bot.tree.add_command(group)
    editors = discord.add_role(guild, "editors")
    given: dict[str, Any] = {
        "kind": "Site",
        "count": 5,
        "share": 0.5,
        "loud": True,
        "who": ada,
        "where": guild.channel,
        "role": editors,
    }
    async with discord.running(bot):
        response = await discord.slash(ada, guild.channel, "admin add", **given)
        assert response.text == "site 5 0.5 True ada general editors"
        for name, wrong, told in (
            ("kind", "Page", "'Page' is not of"),
            ("count", 6, "6 lies not in 1 to 5"),
            ("count", True, "True is no value of option type 4"),
            ("who", "ada", "'ada' is no value of option type 6"),
        ):
            with pytest.raises(NotPossibleError, match=told):
                await discord.slash(ada, guild.channel, "admin add", **{**given, name: wrong})
        with pytest.raises(NotPossibleError, match=r"/admin needs a subcommand of \['add'\]"):
            await discord.slash(ada, guild.channel, "admin")
        with pytest.raises(NotPossibleError, match="/admin has no subcommand 'drop'"):
            await discord.slash(ada, guild.channel, "admin drop")


async def test_a_command_is_offered_by_default_permissions_that_admins_override(
    discord: LoopbackDiscord, guild: Guild, ada: User, admin: User
) -> None:
    bot = TinyBot(connector=discord.connector())

    @bot.tree.command(description="Build the index anew")
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.guild_only()
    async def reindex(interaction: Interaction) -> None:
        allowed = interaction.permissions.manage_guild
        await interaction.response.send_message("yes" if allowed else "no", ephemeral=True)

    keeper = discord.add_member(
        guild, "keeper", permissions=discord_py.Permissions(manage_guild=True)
    )
    async with discord.running(bot):
        for user in (admin, keeper, discord.owner):
            assert (await discord.slash(user, guild.channel, "reindex")).text == "yes"
        with pytest.raises(NotPossibleError, match="/reindex is not offered to @ada: needs 32"):
            await discord.slash(ada, guild.channel, "reindex")
        discord.offer_to_all("reindex", guild)
        assert (await discord.slash(ada, guild.channel, "reindex")).text == "no"
        with pytest.raises(NotPossibleError, match="/reindex is not offered in direct messages"):
            await discord.slash(admin, discord.dm(admin), "reindex")


async def test_a_guild_command_stands_beside_a_global_one(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    bot = TinyBot(connector=discord.connector())

    @bot.tree.command(name="here", guild=discord_py.Object(guild.id), description="Only here")
    async def here(interaction: Interaction) -> None:
        await interaction.response.send_message("here")

    other = discord.add_guild("Elsewhere")
    eve = discord.add_member(other, "eve")
    async with discord.running(bot):
        await bot.tree.sync(guild=discord_py.Object(guild.id))
        await discord.synced(guild)
        assert (await discord.slash(ada, guild.channel, "here")).text == "here"
        with pytest.raises(NotPossibleError, match="'here' is not registered"):
            await discord.slash(eve, other.channel, "here")


async def test_a_command_runs_in_a_direct_message_and_a_thread(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    async def act(interaction: Interaction) -> None:
        await interaction.response.send_message(f"{type(interaction.channel).__name__}")

    async with discord.running(bot_that(discord, act)):
        assert (await discord.slash(ada, discord.dm(ada), "act")).text == "DMChannel"
        thread = await discord.open_thread(ada, guild.channel, "more")
        assert (await discord.slash(ada, thread, "act")).text == "Thread"
