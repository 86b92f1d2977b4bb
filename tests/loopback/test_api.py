"""The rest of the API that a bot may use: commands one by one, lookups, refusals, raw gateway."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import discord as discord_py
import pytest

from tests.loopback import (
    Guild,
    LoopbackDiscord,
    NothingCameError,
    NotPossibleError,
    Permission,
    User,
)
from tests.loopback.tiny_bot import TinyBot, layout

API = "https://discord.com/api/v10"


@pytest.fixture
async def session(discord: LoopbackDiscord) -> AsyncIterator[aiohttp.ClientSession]:
    headers = {"Authorization": f"Bot {discord.token}"}
    async with aiohttp.ClientSession(connector=discord.connector(), headers=headers) as opened:
        yield opened


async def call(session: aiohttp.ClientSession, method: str, path: str, body: Any = None) -> Any:
    async with session.request(method, API + path, json=body) as answer:
        text = await answer.text()
        return answer.status, json.loads(text) if text else None


async def test_commands_can_be_kept_one_by_one(
    discord: LoopbackDiscord, guild: Guild, session: aiohttp.ClientSession
) -> None:
    for base in (
        f"/applications/{discord.bot.id}/commands",
        f"/applications/{discord.bot.id}/guilds/{guild.id}/commands",
    ):
        body = {"type": 1, "name": "ask", "description": "Ask"}
        _, made = await call(session, "POST", base, body)
        _, again = await call(session, "POST", base, body | {"description": "Ask again"})
        assert again["id"] == made["id"]
        _, other = await call(session, "POST", base, body | {"name": "said"})
        _, known = await call(session, "GET", base)
        assert [each["description"] for each in known] == ["Ask again", "Ask"]
        assert await call(session, "DELETE", f"{base}/{other['id']}") == (204, None)
        assert (await call(session, "DELETE", f"{base}/{other['id']}"))[1]["code"] == 10063
        _, synced = await call(session, "PUT", base, [body])
        assert [each["id"] for each in synced] == [made["id"]]


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/applications/7/commands", 20012),
        ("/applications/BOT/guilds/7/commands", 50001),
        ("/channels/7", 10003),
        ("/users/7", 10013),
        ("/guilds/7/members/7", 10004),
        ("/guilds/GUILD/members/7", 10007),
        ("/channels/CHANNEL/messages/7", 10008),
        ("/webhooks/BOT/none/messages/@original", 10015),
    ],
)
async def test_what_is_not_there_is_told(
    discord: LoopbackDiscord, guild: Guild, session: aiohttp.ClientSession, path: str, code: int
) -> None:
    filled = path.replace("BOT", str(discord.bot.id)).replace("GUILD", str(guild.id))
    filled = filled.replace("CHANNEL", str(guild.channel.id))
    assert (await call(session, "GET", filled))[1]["code"] == code


async def test_what_is_there_is_given(
    discord: LoopbackDiscord, guild: Guild, ada: User, session: aiohttp.ClientSession
) -> None:
    assert (await call(session, "GET", "/applications/@me"))[1]["owner"]["username"] == "operator"
    assert (await call(session, "GET", "/gateway/bot"))[1]["url"] == "wss://gateway.discord.gg"
    _, channel = await call(session, "GET", f"/channels/{guild.channel.id}")
    assert channel["name"] == "general"
    await discord.say(ada, guild.channel, "one")
    two = await discord.say(ada, guild.channel, "two")
    three = await discord.say(ada, guild.channel, "three")
    messages = f"/channels/{guild.channel.id}/messages"
    _, later = await call(session, "GET", f"{messages}?after={two.id}")
    _, earlier = await call(session, "GET", f"{messages}?before={three.id}&limit=1")
    assert ([each["id"] for each in later], [each["id"] for each in earlier]) == (
        [str(three.id)],
        [str(two.id)],
    )


async def test_a_bot_types_reacts_and_deletes_as_it_may(
    discord: LoopbackDiscord, guild: Guild, ada: User, session: aiohttp.ClientSession
) -> None:
    channel = f"/channels/{guild.channel.id}"
    said = await discord.say(ada, guild.channel, "x")
    mine = f"{channel}/messages/{said.id}"
    assert await call(session, "POST", f"{channel}/typing") == (204, None)
    assert (await call(session, "PUT", f"{mine}/reactions/%E2%9C%85/@me"))[0] == 204
    _, shown = await call(session, "GET", mine)
    assert shown["reactions"][0]["emoji"]["name"] == "✅"
    assert (await call(session, "DELETE", f"{mine}/reactions/%E2%9C%85/@me"))[0] == 204
    assert said.reactions == []
    assert (await call(session, "DELETE", mine))[1]["code"] == 50013
    discord.overwrite(guild.channel, discord.bot, allow=Permission.MANAGE_MESSAGES)
    assert await call(session, "DELETE", mine) == (204, None)


async def test_bad_requests_are_refused_with_discord_s_codes() -> None:
    async with LoopbackDiscord(strict=False) as discord:
        guild = discord.add_guild()
        ada = discord.add_member(guild, "ada")
        headers = {"Authorization": f"Bot {discord.token}"}
        async with aiohttp.ClientSession(connector=discord.connector(), headers=headers) as session:
            channel = f"/channels/{guild.channel.id}"
            thread = {"name": "", "type": 11}
            assert (await call(session, "POST", f"{channel}/threads", thread))[0] == 400
            reply = {"content": "x", "message_reference": {"message_id": "7"}}
            assert (await call(session, "POST", f"{channel}/messages", reply))[0] == 400
            reply["message_reference"] = {"message_id": "7", "fail_if_not_exists": False}
            assert (await call(session, "POST", f"{channel}/messages", reply))[0] == 200
            assert (await call(session, "POST", "/users/@me/channels", {"recipient_id": "7"}))[1][
                "code"
            ] == 10013
            body = {"type": 1, "name": "act", "description": "Act"}
            await call(session, "POST", f"/applications/{discord.bot.id}/commands", body)
            waiting = await discord.slash(ada, guild.channel, "act", settle=False)
            token = waiting.interaction.token
            callback = f"/interactions/{waiting.interaction.id}/{token}/callback"
            for wrong in ({"type": 8}, {"type": 7, "data": {"content": "x"}}, {"type": 99}):
                assert (await call(session, "POST", callback, wrong))[1]["code"] == 50035
            assert (await call(session, "POST", f"/interactions/7/{token}/callback", {"type": 5}))[
                1
            ]["code"] == 10062
            good = {"type": 4, "data": {"content": "x"}}
            assert await call(session, "POST", callback, good) == (204, None)
            assert waiting.text == "x"


async def test_the_original_answer_can_be_fetched(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    seen: list[str] = []

    async def act(interaction: discord_py.Interaction) -> None:
        embed = discord_py.Embed(title="Title", description="Words").set_footer(text="Foot")
        embed.add_field(name="Name", value="Value").set_author(name="Author")
        await interaction.response.send_message("first", embed=embed)
        seen.append((await interaction.original_response()).content)
        more = await interaction.followup.send("more", wait=True)
        await more.edit(content="even more")
        await more.delete()
        await interaction.edit_original_response(embed=None)

    async with discord.running(TinyBot(act, connector=discord.connector())):
        response = await discord.slash(ada, guild.channel, "act", settle=False)
        await response.until_text("Foot")
        assert response.text == "first\nAuthor\nTitle\nWords\nName\nValue\nFoot"
        await response.until(lambda answer: answer.text == "first")
        assert seen == ["first"]
        assert [edit.text for edit in response.edits] == ["even more", "first"]


async def test_pictures_stand_beside_text(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    async def act(interaction: discord_py.Interaction) -> None:
        view = layout("words")
        picture = discord_py.ui.Thumbnail[Any]("https://example.org/a.png")
        view.add_item(discord_py.ui.Section(discord_py.ui.TextDisplay("side"), accessory=picture))
        view.add_item(discord_py.ui.Separator())
        gallery = discord_py.ui.MediaGallery[Any]()
        gallery.add_item(media="https://example.org/b.png")
        view.add_item(gallery)
        await interaction.response.send_message(view=view)

    async with discord.running(TinyBot(act, connector=discord.connector())):
        response = await discord.slash(ada, guild.channel, "act")
        assert response.text == "words\nside"
        kinds = [each["type"] for each in response.components]
        assert kinds == [17, 9, 14, 12]


async def test_what_a_person_cannot_do(discord: LoopbackDiscord, guild: Guild, ada: User) -> None:
    async def act(interaction: discord_py.Interaction) -> None:
        await interaction.response.send_message("x")

    ben = discord.add_member(guild, "ben")
    async with discord.running(TinyBot(act, connector=discord.connector())):
        response = await discord.slash(ada, guild.channel, "act")
        with pytest.raises(NotPossibleError, match="no modal is open for @ada"):
            await discord.modal_submit(ada, response)
        with pytest.raises(NotPossibleError, match="0 select menus"):
            await discord.select(ada, response, "x")
        with pytest.raises(NotPossibleError, match="@ben does not see direct messages of @ada"):
            await discord.slash(ben, discord.dm(ada), "act")
        with pytest.raises(TypeError, match="needs the channel"):
            await discord.context_menu(ada, "Who", ben)
        discord.overwrite(guild.channel, ada, deny=Permission.USE_APPLICATION_COMMANDS)
        with pytest.raises(NotPossibleError, match="@ada may not use commands in #general"):
            await discord.slash(ada, guild.channel, "act")
        discord.remove_member(guild, ada)
        assert discord.visible(ada, guild.channel) == []
        discord.add_member(guild, ada, nick="back", roles=(guild.everyone,))
        assert len(discord.visible(ada, guild.channel)) == 1


async def test_who_may_do_what_follows_roles_and_overwrites(
    discord: LoopbackDiscord, guild: Guild
) -> None:
    editors = discord.add_role(guild, "editors", permissions=Permission.MANAGE_MESSAGES)
    eve = discord.add_member(guild, "eve", roles=(editors,))
    channel = guild.channel
    discord.overwrite(channel, guild.everyone, deny=Permission.SEND_MESSAGES)
    with pytest.raises(NotPossibleError, match="@eve may not write"):
        await discord.say(eve, channel, "x")
    discord.overwrite(channel, editors, allow=Permission.SEND_MESSAGES)
    assert (await discord.say(eve, channel, "x")).text == "x"
    discord.overwrite(channel, eve, deny=Permission.SEND_MESSAGES)
    with pytest.raises(NotPossibleError, match="@eve may not write"):
        await discord.say(eve, channel, "y")
    boss = discord.add_member(guild, "boss", admin=True)
    assert (await discord.say(boss, channel, "z")).text == "z"


IDENTIFY = {"op": 2, "d": {"token": "TOKEN", "intents": 1, "properties": {}}}
RESUME = {"op": 6, "d": {"token": "TOKEN", "session_id": "none", "seq": 0}}


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (["{"], 4002),
        ([b"bytes"], 4002),
        ([{"op": 3, "d": {}}], 4003),
        ([{"op": 2, "d": {"token": "wrong", "intents": 1}}], 4004),
        ([{"op": 6, "d": {"token": "wrong", "session_id": "none", "seq": 0}}], 4004),
        ([IDENTIFY, IDENTIFY], 4005),
        ([{"op": 2, "d": {"token": "TOKEN", "intents": 1 << 40}}], 4013),
        ([IDENTIFY, {"op": 42, "d": {}}], 4001),
    ],
)
async def test_the_gateway_closes_with_discord_s_codes(
    discord: LoopbackDiscord, session: aiohttp.ClientSession, sent: list[Any], code: int
) -> None:
    async with session.ws_connect("wss://gateway.discord.gg/?v=10&encoding=json") as socket:
        assert (await socket.receive_json())["op"] == 10
        for each in sent:
            if isinstance(each, bytes):
                await socket.send_bytes(each)
            else:
                text = each if isinstance(each, str) else json.dumps(each)
                await socket.send_str(text.replace("TOKEN", discord.token))
        async for _ in socket:
            pass
        assert socket.close_code == code


async def test_a_session_is_resumed_from_where_it_was(
    discord: LoopbackDiscord, guild: Guild, session: aiohttp.ClientSession
) -> None:
    async with session.ws_connect("wss://gateway.discord.gg/") as socket:
        await socket.receive_json()
        await socket.send_str(json.dumps(IDENTIFY).replace("TOKEN", discord.token))
        ready = await socket.receive_json()
        assert (ready["t"], (await socket.receive_json())["t"]) == ("READY", "GUILD_CREATE")
    resume = json.dumps(RESUME).replace("TOKEN", discord.token)
    async with session.ws_connect(ready["d"]["resume_gateway_url"]) as socket:
        await socket.receive_json()
        await socket.send_str(resume)
        assert await socket.receive_json() == {"op": 9, "d": False}
        known = resume.replace("none", ready["d"]["session_id"])
        await socket.send_str(known.replace('"seq": 0', '"seq": 1'))
        replayed = [(await socket.receive_json())["t"] for _ in range(2)]
        assert replayed == ["GUILD_CREATE", "RESUMED"]
    async with session.ws_connect(ready["d"]["resume_gateway_url"]) as socket:
        await socket.receive_json()
        await socket.send_str(known.replace('"seq": 0', '"seq": 99'))
        await socket.receive()
        assert socket.close_code == 4007


async def test_a_malformed_payload_kills_the_client(discord: LoopbackDiscord) -> None:
    bot = TinyBot(connector=discord.connector())
    running = asyncio.create_task(bot.start(discord.token))
    await discord.connected()
    discord.gateway.send_text("{")
    with pytest.raises(json.JSONDecodeError):
        await asyncio.wait_for(running, 5)
    await bot.close()


async def test_a_test_that_fails_is_told_that_the_client_died(discord: LoopbackDiscord) -> None:
    with pytest.raises(NothingCameError) as caught:
        async with discord.running(TinyBot(connector=discord.connector())):
            discord.gateway.send_text("{")
            await discord.until(lambda: False, within=0.2)
    assert caught.value.__notes__[0].startswith("the client had died: JSONDecodeError")
