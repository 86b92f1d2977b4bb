"""Mishaps on command: statuses, resets, rate limits, delays; what the real client does then."""

from __future__ import annotations

import asyncio
import time

import aiohttp
import discord as discord_py
import pytest

from tests.loopback import Guild, LoopbackDiscord, NothingCameError, User
from tests.loopback.tiny_bot import TinyBot

Interaction = discord_py.Interaction
CALLBACK = "/callback$"


async def hello(interaction: Interaction) -> None:
    await interaction.response.send_message("hello")


async def deferring(interaction: Interaction) -> None:
    await interaction.response.defer()
    await interaction.edit_original_response(content="done")


def bot_that_says_hello(discord: LoopbackDiscord) -> TinyBot:
    return TinyBot(hello, connector=discord.connector())


async def test_a_500_is_tried_again_by_the_client(
    discord: LoopbackDiscord, guild: Guild, ada: User, hasty: None
) -> None:
    fault = discord.fail("POST", CALLBACK, status=500, times=2)
    async with discord.running(bot_that_says_hello(discord)):
        started = time.perf_counter()
        response = await discord.slash(ada, guild.channel, "act")
        assert response.text == "hello"
        assert time.perf_counter() - started < 1
        assert [each.status for each in discord.requests_to("POST", CALLBACK)] == [500, 500, 200]
        assert fault.used_up


async def test_a_status_strikes_only_what_it_is_meant_for(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    discord.fail("PATCH", "@original", status=403, times=None)
    bot = TinyBot(deferring, connector=discord.connector())
    async with discord.running(bot):
        response = await discord.slash(ada, guild.channel, "act", settle=False)
        assert isinstance(await bot.failure(), discord_py.Forbidden)
        assert response.message.loading


@pytest.mark.parametrize("done", [False, True])
async def test_a_reset_is_an_error_of_the_connection(
    discord: LoopbackDiscord, guild: Guild, ada: User, done: bool
) -> None:
    discord.reset("POST", CALLBACK, done=done)
    bot = bot_that_says_hello(discord)
    async with discord.running(bot):
        response = await discord.slash(ada, guild.channel, "act", settle=False)
        error = await bot.failure()
        assert isinstance(error, aiohttp.ClientOSError | aiohttp.ServerDisconnectedError)
        assert response.acknowledged is done
        assert response.text == ("hello" if done else "")


async def test_a_rate_limit_is_waited_out_where_discord_itself_answers(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    discord.limit("POST", CALLBACK, retry_after=0.01)
    async with discord.running(bot_that_says_hello(discord)):
        assert (await discord.slash(ada, guild.channel, "act")).text == "hello"
    assert [each.status for each in discord.requests_to("POST", CALLBACK)] == [429, 200]


async def test_a_rate_limit_without_via_raises_at_once(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    discord.limit("POST", CALLBACK, via=False)
    bot = bot_that_says_hello(discord)
    async with discord.running(bot):
        await discord.slash(ada, guild.channel, "act", settle=False)
        error = await bot.failure()
        assert isinstance(error, discord_py.HTTPException)
        assert error.status == 429


async def test_a_late_request_is_late_by_the_server_s_clock(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    discord.late("POST", CALLBACK, 2.0)
    bot = bot_that_says_hello(discord)
    async with discord.running(bot):
        started = time.perf_counter()
        response = await discord.slash(ada, guild.channel, "act")
        assert 2.0 <= response.acknowledged_after < 3.0
        discord.late("POST", CALLBACK, 3.0)
        await discord.slash(ada, guild.channel, "act", settle=False)
        assert "10062" in str(await bot.failure())
        assert time.perf_counter() - started < 1


async def test_a_held_request_goes_on_when_it_is_released(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    held = discord.hold("PATCH", "@original")
    async with discord.running(TinyBot(deferring, connector=discord.connector())):
        response = await discord.slash(ada, guild.channel, "act", settle=False)
        request = await held.arrived()
        assert request.json["content"] == "done"
        assert response.acknowledged
        assert not response.settled
        held.release()
        await response.until_text("done")


async def test_a_slow_answer_takes_real_seconds(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    discord.slow("POST", CALLBACK, 0.05)
    async with discord.running(bot_that_says_hello(discord)):
        started = time.perf_counter()
        await discord.slash(ada, guild.channel, "act")
        assert time.perf_counter() - started >= 0.05


async def test_a_failing_sync_is_seen(discord: LoopbackDiscord, guild: Guild) -> None:
    discord.fail("PUT", "/commands$", status=503)
    with pytest.raises(discord_py.DiscordServerError, match="503"):
        async with discord.running(bot_that_says_hello(discord)):
            pass
    with pytest.raises(NothingCameError, match=r"(?s)not within 0.01 s: a command sync.*→ 503"):
        await discord.synced(within=0.01)


async def test_a_wrong_token_is_refused() -> None:
    async with LoopbackDiscord(token="right") as discord:
        bot = TinyBot(connector=discord.connector())
        with pytest.raises(discord_py.LoginFailure):
            await bot.start("wrong")
        await bot.close()


async def test_many_interactions_at_once_are_all_answered(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    async with discord.running(bot_that_says_hello(discord)):
        asked = [discord.slash(ada, guild.channel, "act") for _ in range(100)]
        answers = await asyncio.gather(*asked)
        assert {answer.text for answer in answers} == {"hello"}
        assert len({answer.message.id for answer in answers}) == 100


async def test_what_was_not_asked_for_is_a_violation() -> None:
    async with LoopbackDiscord(strict=False) as discord:
        bot = TinyBot(connector=discord.connector())
        async with discord.running(bot):
            with pytest.raises(discord_py.NotFound):
                await bot.fetch_premium_sticker_packs()
        assert discord.violations == ["GET /sticker-packs: the loopback has no such route"]


async def test_leaving_a_strict_loopback_raises_what_was_broken() -> None:
    with pytest.raises(AssertionError, match=r"(?s)broke Discord's rules:.*content has 2001"):
        async with LoopbackDiscord() as discord:
            guild = discord.add_guild()
            bot = TinyBot(connector=discord.connector())
            async with discord.running(bot):
                seen = bot.get_channel(guild.channel.id)
                assert isinstance(seen, discord_py.TextChannel)
                with pytest.raises(discord_py.HTTPException, match="50035"):
                    await seen.send("x" * 2001)


async def test_an_error_of_the_test_keeps_its_own_name() -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        async with LoopbackDiscord() as discord:
            discord.violations.append("a rule")
            _ = 1 / 0
    assert caught.value.__notes__ == ["the bot broke Discord's rules:\n  a rule"]


async def test_more_than_200_creations_of_commands_a_day_are_refused() -> None:
    async with LoopbackDiscord(strict=False) as discord:
        bot = TinyBot(connector=discord.connector())
        async with discord.running(bot):
            for turn in range(2):
                names = [f"turn{turn}-{number}" for number in range(100)]
                registered = [{"type": 1, "name": name, "description": "d"} for name in names]
                await bot.http.bulk_upsert_global_commands(discord.bot.id, registered)
            assert discord.violations == []
            one_more = [{"type": 1, "name": "new", "description": "d"}]
            with pytest.raises(discord_py.HTTPException, match="30034"):
                await bot.http.bulk_upsert_global_commands(discord.bot.id, one_more)
        assert discord.violations == ["more than 200 commands created in a day"]
