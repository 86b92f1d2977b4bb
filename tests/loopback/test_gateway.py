"""The gateway: identifying, resuming, what is replayed, and how connections end."""

from __future__ import annotations

import asyncio
import time

import discord as discord_py
import pytest

from tests.loopback import Guild, LoopbackDiscord, User
from tests.loopback.tiny_bot import INTENTS, TinyBot


async def hello(interaction: discord_py.Interaction) -> None:
    await interaction.response.send_message("hello")


def bot_for(discord: LoopbackDiscord) -> TinyBot:
    return TinyBot(hello, connector=discord.connector())


@pytest.mark.parametrize("code", [4000, 1000, 1006])
async def test_a_dropped_connection_is_resumed_and_nothing_is_missed(
    discord: LoopbackDiscord, guild: Guild, ada: User, code: int
) -> None:
    async with discord.running(bot_for(discord)) as bot:
        assert isinstance(bot, TinyBot)
        if code == 1006:
            discord.gateway.abort()
        else:
            await discord.drop_gateway(code)
        await discord.until(lambda: not discord.gateway.connected)
        await discord.say(ada, discord.dm(ada), "said meanwhile")
        missed = await discord.slash(ada, guild.channel, "act", settle=False)
        await discord.resumed()
        await missed.until_text("hello")
        await discord.wait_for_message(discord.dm(ada))
        assert bot.read == ["said meanwhile"]
        assert len(discord.gateway.identifies) == 1


async def test_op_7_is_followed_by_a_resume(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    async with discord.running(bot_for(discord)):
        discord.gateway.ask_to_reconnect()
        await discord.resumed()
        assert (await discord.slash(ada, guild.channel, "act")).text == "hello"


async def test_an_invalid_session_is_identified_anew(
    discord: LoopbackDiscord, guild: Guild, ada: User, hasty: None
) -> None:
    async with discord.running(bot_for(discord)):
        discord.gateway.invalidate()
        await discord.connected(times=2)
        assert (await discord.slash(ada, guild.channel, "act")).text == "hello"
        assert len(discord.gateway.identifies) == 2


async def test_a_resumable_invalidation_is_resumed(
    discord: LoopbackDiscord, guild: Guild, ada: User, hasty: None
) -> None:
    async with discord.running(bot_for(discord)):
        discord.gateway.invalidate(resumable=True)
        await discord.resumed()
        assert len(discord.gateway.identifies) == 1


async def test_a_gateway_that_is_down_is_tried_again(
    discord: LoopbackDiscord, guild: Guild, ada: User, hasty: None
) -> None:
    async with discord.running(bot_for(discord)):
        down = discord.fail("GET", "^/gateway$", status=503, times=3)
        await discord.drop_gateway()
        await discord.resumed()
        assert down.used_up
        assert (await discord.slash(ada, guild.channel, "act")).text == "hello"


@pytest.mark.parametrize(
    "privileged",
    [
        discord_py.Intents(guilds=True, message_content=True),
        discord_py.Intents(guilds=True, members=True),
        discord_py.Intents(guilds=True, presences=True),
    ],
)
async def test_a_privileged_intent_is_refused(
    discord: LoopbackDiscord, privileged: discord_py.Intents
) -> None:
    bot = TinyBot(intents=privileged, connector=discord.connector())
    with pytest.raises(discord_py.PrivilegedIntentsRequired):
        async with discord.running(bot):
            pass
    assert discord.gateway.intents == privileged.value


@pytest.mark.parametrize(
    ("code", "error"),
    [(4004, discord_py.ConnectionClosed), (4014, discord_py.PrivilegedIntentsRequired)],
)
async def test_a_fatal_close_ends_the_client(
    discord: LoopbackDiscord, code: int, error: type[Exception]
) -> None:
    bot = bot_for(discord)
    running = asyncio.create_task(bot.start(discord.token))
    await discord.connected()
    await discord.drop_gateway(code)
    with pytest.raises(error):
        await asyncio.wait_for(running, 5)


async def test_a_client_that_dies_fails_its_test(discord: LoopbackDiscord) -> None:
    with pytest.raises(discord_py.ConnectionClosed):
        async with discord.running(bot_for(discord)) as bot:
            closed = asyncio.create_task(bot.wait_for("disconnect"))
            await asyncio.sleep(0)
            await discord.drop_gateway(4004)
            await asyncio.wait_for(closed, 5)


async def test_events_come_only_for_the_intents(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    bot = TinyBot(
        intents=discord_py.Intents(guilds=True, dm_messages=True), connector=discord.connector()
    )
    async with discord.running(bot):
        await discord.say(ada, guild.channel, f"{discord.bot.mention} unheard")
        await discord.say(ada, discord.dm(ada), "heard")
        await discord.wait_for_message(discord.dm(ada))
        assert bot.read == ["heard"]


async def test_guilds_come_and_go(discord: LoopbackDiscord, guild: Guild) -> None:
    async with discord.running(bot_for(discord)) as bot:
        joined = asyncio.create_task(bot.wait_for("guild_join", timeout=5))
        made = asyncio.create_task(bot.wait_for("guild_channel_create", timeout=5))
        left = asyncio.create_task(bot.wait_for("guild_remove", timeout=5))
        await asyncio.sleep(0)
        later = discord.add_guild("Later")
        assert (await joined).name == "Later"
        discord.add_channel(later, "sources")
        assert (await made).name == "sources"
        discord.remove_guild(guild)
        assert (await left).id == guild.id


async def test_members_are_looked_up_by_name(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    async with discord.running(bot_for(discord)) as bot:
        seen = bot.get_guild(guild.id)
        assert seen is not None
        assert [each.name for each in await seen.query_members("ad")] == ["ada"]
        assert (await seen.fetch_member(ada.id)).name == "ada"


async def test_the_presence_is_kept(discord: LoopbackDiscord) -> None:
    async with discord.running(bot_for(discord)) as bot:
        await bot.change_presence(activity=discord_py.CustomActivity("412 articles"))
        await discord.until(lambda: bool(discord.gateway.presences))
        assert discord.gateway.presences[0]["activities"][0]["state"] == "412 articles"


async def test_too_many_sends_in_a_minute_are_told() -> None:
    async with LoopbackDiscord(strict=False) as discord:
        bot = TinyBot(connector=discord.connector(), intents=INTENTS)
        async with discord.running(bot):
            for _ in range(121):
                await bot.ws.socket.send_str('{"op": 1, "d": null}')
            await discord.until(lambda: bool(discord.violations))
            assert discord.violations == ["gateway: more than 120 sends in 60 s"]


async def test_a_bot_boots_and_answers_fast(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    async with discord.running(bot_for(discord)):
        await discord.slash(ada, guild.channel, "act")
        started = time.perf_counter()
        for _ in range(20):
            await discord.slash(ada, guild.channel, "act")
        assert (time.perf_counter() - started) / 20 < 0.1
