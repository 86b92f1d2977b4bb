"""Messages in channels: what the bot may read and do, whom it pings, files, threads."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import discord as discord_py
import pytest

from tests.loopback import (
    Channel,
    File,
    Guild,
    LoopbackDiscord,
    Message,
    NotPossibleError,
    Permission,
    User,
)
from tests.loopback.tiny_bot import TinyBot, layout

Text = discord_py.TextChannel
NONE = discord_py.AllowedMentions.none()
NOT_ALL = discord_py.AllowedMentions(everyone=False)


class Room:
    """A running bot and the channel as it sees it."""

    def __init__(self, discord: LoopbackDiscord, bot: TinyBot, channel: Channel) -> None:
        self.discord = discord
        self.bot = bot
        self.channel = channel
        seen = bot.get_channel(channel.id)
        assert isinstance(seen, Text)
        self.seen = seen

    async def sent(self, *args: Any, **fields: Any) -> Message:
        """Send as the bot, and give the message as the server has it."""
        made = await self.seen.send(*args, **fields)
        return self.discord.store.messages[made.id]


@pytest.fixture
async def room(discord: LoopbackDiscord, guild: Guild) -> AsyncIterator[Room]:
    bot = TinyBot(connector=discord.connector())
    async with discord.running(bot):
        yield Room(discord, bot, guild.channel)


async def test_a_message_is_posted_edited_and_deleted(room: Room, ada: User) -> None:
    made = await room.seen.send("one")
    held = room.discord.store.messages[made.id]
    assert held.text == "one"
    await made.edit(content="two")
    assert (held.text, [edit.text for edit in held.edits]) == ("two", ["two"])
    await made.add_reaction("👍")
    assert [name for name, _ in held.reactions] == ["👍"]
    assert room.discord.visible(ada, room.channel) == [held]
    assert [each.id async for each in room.seen.history()] == [made.id]
    assert (await room.seen.fetch_message(made.id)).content == "two"
    await made.delete()
    assert room.discord.visible(ada, room.channel) == []
    with pytest.raises(discord_py.NotFound, match="10008"):
        await room.seen.fetch_message(made.id)


async def test_an_ephemeral_message_is_no_message_of_the_channel(
    room: Room, discord: LoopbackDiscord, ada: User
) -> None:
    other = TinyBot()

    async def act(interaction: discord_py.Interaction) -> None:
        await interaction.response.send_message("hidden", ephemeral=True)

    other.act(act)
    room.bot.tree.add_command(other.tree.get_commands()[0])
    await room.bot.tree.sync()
    response = await discord.slash(ada, room.channel, "act")
    with pytest.raises(discord_py.NotFound, match="10008"):
        await room.seen.get_partial_message(response.message.id).edit(content="x")
    assert [each async for each in room.seen.history()] == []


async def test_the_bot_edits_no_message_of_another(room: Room, ada: User) -> None:
    said = await room.discord.say(ada, room.channel, "mine")
    with pytest.raises(discord_py.Forbidden, match="50005"):
        await room.seen.get_partial_message(said.id).edit(content="yours")


async def test_the_bot_needs_permission_to_write(room: Room) -> None:
    bot = room.discord.bot
    room.discord.overwrite(room.channel, bot, deny=Permission.SEND_MESSAGES)
    with pytest.raises(discord_py.Forbidden, match="50013"):
        await room.seen.send("x")
    room.discord.overwrite(room.channel, bot, deny=Permission.VIEW_CHANNEL)
    with pytest.raises(discord_py.Forbidden, match="50001"):
        await room.seen.send("x")


async def test_who_does_not_see_a_channel_sees_no_message_and_writes_none(
    room: Room, ada: User
) -> None:
    await room.seen.send("x")
    everyone = room.channel.guild.everyone if room.channel.guild else None
    assert everyone is not None
    room.discord.overwrite(room.channel, everyone, deny=Permission.VIEW_CHANNEL)
    assert room.discord.visible(ada, room.channel) == []
    with pytest.raises(NotPossibleError, match="@ada may not write in #general"):
        await room.discord.say(ada, room.channel, "hello?")


@pytest.mark.parametrize(
    ("content", "allowed", "everyone", "users"),
    [
        ("@everyone", None, True, False),
        ("@here now", None, True, False),
        ("@everyone", NOT_ALL, False, False),
        ("<@ADA>", None, False, True),
        ("<@ADA> @everyone", NONE, False, False),
        ("`@everyone <@ADA>`", None, False, False),
        ("```\n@everyone <@ADA>\n```", None, False, False),
        (r"\@everyone", None, True, False),
    ],
)
@pytest.mark.parametrize("as_layout", [False, True])
async def test_whom_a_message_pings(
    discord: LoopbackDiscord,
    guild: Guild,
    ada: User,
    content: str,
    allowed: Any,
    everyone: bool,
    users: bool,
    as_layout: bool,
) -> None:
    bot = TinyBot(connector=discord.connector(), allowed_mentions=allowed)
    async with discord.running(bot):
        room = Room(discord, bot, guild.channel)
        text = content.replace("ADA", str(ada.id))
        held = await (room.sent(view=layout(text)) if as_layout else room.sent(text))
        assert held.pings.everyone == everyone
        assert (ada.id in held.pings.users) == users
        assert bool(held.pings) == (everyone or users)


async def test_roles_ping_where_they_may(room: Room, guild: Guild) -> None:
    quiet = room.discord.add_role(guild, "quiet")
    loud = room.discord.add_role(guild, "loud", mentionable=True)
    room.discord.overwrite(room.channel, room.discord.bot, deny=Permission.MENTION_EVERYONE)
    held = await room.sent(
        f"{quiet.mention} {loud.mention} @everyone",
        allowed_mentions=discord_py.AllowedMentions.all(),
    )
    assert (held.pings.roles, held.pings.everyone) == (frozenset({loud.id}), False)


async def test_a_reply_pings_as_it_is_told(room: Room, ada: User) -> None:
    said = await room.discord.say(ada, room.channel, "?")
    seen = room.seen.get_partial_message(said.id)
    quiet = await room.sent("answer", reference=seen)
    loud = await room.sent("answer", reference=seen, mention_author=True)
    assert quiet.reference is loud.reference is said
    assert not quiet.pings
    assert loud.pings.users == {ada.id}


async def test_the_content_is_read_where_discord_lets_it(
    room: Room, guild: Guild, ada: User
) -> None:
    discord, bot = room.discord, room.bot
    answer = await room.sent("an ordinary message")
    await discord.say(ada, room.channel, "unheard")
    await discord.say(ada, room.channel, "with a ping", reply_to=answer)
    await discord.say(ada, room.channel, "without a ping", reply_to=answer, ping=False)
    await discord.say(ada, discord.dm(ada), "in private")
    thread = await discord.open_thread(ada, room.channel, "more")
    await discord.say(ada, thread, f"{discord.bot.mention} in a thread")
    await discord.wait_for_message(thread)
    assert bot.read == [
        "",
        "with a ping",
        "",
        "in private",
        f"{discord.bot.mention} in a thread",
    ]
    asked = [each async for each in room.seen.history() if each.author.id == ada.id]
    assert [each.content for each in asked] == ["", "with a ping", ""]


async def test_with_the_intent_every_content_is_read() -> None:
    content = 1 << 15
    async with LoopbackDiscord(privileged=content) as discord:
        guild = discord.add_guild()
        ada = discord.add_member(guild, "ada")
        intents = discord_py.Intents(guilds=True, guild_messages=True, message_content=True)
        bot = TinyBot(connector=discord.connector(), intents=intents)
        async with discord.running(bot):
            await discord.say(ada, guild.channel, "heard")
            await discord.say(ada, guild.channel, f"{discord.bot.mention}!")
            await discord.wait_for_message(guild.channel)
            assert bot.read[0] == "heard"


async def test_a_person_edits_deletes_and_writes_no_more_than_allowed(
    room: Room, ada: User
) -> None:
    discord = room.discord
    said = await discord.say(ada, room.channel, "frist")
    await discord.edit(ada, said, "first")
    assert said.text == "first"
    ben = discord.add_member(discord.store.guilds[room.seen.guild.id], "ben")
    with pytest.raises(NotPossibleError, match="@ben cannot edit a message of @ada"):
        await discord.edit(ben, said, "x")
    with pytest.raises(NotPossibleError, match="a message of 2001 characters"):
        await discord.say(ada, room.channel, "x" * 2001)
    await discord.delete(said)
    assert discord.visible(ada, room.channel) == []


async def test_files_travel_both_ways(room: Room, ada: User) -> None:
    discord, bot = room.discord, room.bot

    @bot.tree.command(description="Read a file")
    async def read(interaction: discord_py.Interaction, file: discord_py.Attachment) -> None:
        data = await file.read()
        back = discord_py.File(io.BytesIO(data.upper()), "back.txt", description="In capitals")
        await interaction.response.send_message(f"{file.filename} {file.size}", file=back)

    await bot.tree.sync()
    sent = File("words.txt", b"some words", "text/plain")
    response = await discord.slash(ada, room.channel, "read", file=sent)
    assert response.text == "words.txt 10"
    back = response.message.attachments[0]
    assert (back.name, back.data, back.description) == ("back.txt", b"SOME WORDS", "In capitals")
    assert [each.path.split("/")[1] for each in discord.requests_to("GET", "^/cdn/")] == ["cdn"]


async def test_a_file_s_address_expires(room: Room, ada: User) -> None:
    file = File("old.txt", b"old")
    said = await room.discord.say(ada, room.discord.dm(ada), "here", files=(file,))
    url = said.attachments[0].url
    assert await room.bot.http.get_from_cdn(url) == b"old"
    room.discord.advance(86_401)
    with pytest.raises(discord_py.NotFound):
        await room.bot.http.get_from_cdn(url)


async def test_a_file_is_no_larger_than_discord_takes() -> None:
    async with LoopbackDiscord(strict=False) as discord:
        guild = discord.add_guild()
        bot = TinyBot(connector=discord.connector())
        async with discord.running(bot):
            room = Room(discord, bot, guild.channel)
            data = io.BytesIO(b"x" * (10 * 1024 * 1024 + 1))
            with pytest.raises(discord_py.HTTPException, match="40005"):
                await room.seen.send(file=discord_py.File(data, "large.bin"))
        assert "a file above 10 MiB" in discord.violations[0]


async def test_threads_are_opened_and_written_in(room: Room, ada: User) -> None:
    discord = room.discord
    said = await room.seen.send("a start")
    thread = await said.create_thread(name="more")
    await thread.send("inside")
    held = discord.store.channels[thread.id]
    assert held.id == said.id
    assert [each.text for each in discord.visible(ada, held)] == ["inside"]
    assert discord.store.messages[said.id].thread is held
    with pytest.raises(discord_py.HTTPException, match="160004"):
        await said.create_thread(name="again")
    alone = await room.seen.create_thread(name="alone", type=discord_py.ChannelType.public_thread)
    assert discord.store.channels[alone.id].parent is room.channel


async def test_direct_messages_can_be_opened_by_the_bot(room: Room, ada: User) -> None:
    user = await room.bot.fetch_user(ada.id)
    await user.send("psst")
    private = room.discord.dm(ada)
    assert [each.text for each in room.discord.visible(ada, private)] == ["psst"]
    assert room.discord.visible(room.discord.owner, private) == []


async def test_a_message_sent_twice_with_one_nonce_is_posted_once(room: Room) -> None:
    first = await room.seen.send("x", nonce=7)
    again = await room.seen.send("x", nonce=7)
    other = await room.seen.send("x", nonce=8)
    assert again.id == first.id != other.id
    assert [each.id for each in room.channel.messages] == [first.id, other.id]
    room.discord.advance(301)
    assert (await room.seen.send("x", nonce=7)).id not in (first.id, other.id)


async def test_an_edit_too_many_is_told() -> None:
    async with LoopbackDiscord(strict=False) as discord:
        guild = discord.add_guild()
        bot = TinyBot(connector=discord.connector())
        async with discord.running(bot):
            room = Room(discord, bot, guild.channel)
            made = await room.seen.send("0")
            for number in range(5):
                await made.edit(content=str(number))
            assert discord.violations == []
            await made.edit(content="one too many")
            assert discord.violations == ["a message edited more than 5 times in 5 s"]
            discord.advance(5)
            await made.edit(content="later")
            assert len(discord.violations) == 1


async def test_an_old_message_is_edited_a_few_times_only(room: Room) -> None:
    made = await room.seen.send("0")
    room.discord.advance(3601)
    for number in range(3):
        await made.edit(content=str(number))
    with pytest.raises(discord_py.HTTPException, match="30046"):
        await made.edit(content="one too many")
    room.discord.advance(20)
    await made.edit(content="later")


async def test_files_stay_or_go_with_an_edit(room: Room) -> None:
    def file(name: str) -> discord_py.File:
        return discord_py.File(io.BytesIO(name.encode()), name)

    made = await room.seen.send("x", files=[file("a.txt"), file("b.txt")])
    held = room.discord.store.messages[made.id]
    made = await made.edit(attachments=[made.attachments[1], file("c.txt")])
    assert [(each.name, each.data) for each in held.attachments] == [
        ("b.txt", b"b.txt"),
        ("c.txt", b"c.txt"),
    ]
    await made.edit(content=None)
    assert held.text == ""
    with pytest.raises(discord_py.HTTPException, match="50035"):
        await made.edit(attachments=[])
    room.discord.violations.clear()


async def test_the_address_of_a_file_fails_on_command(room: Room, ada: User) -> None:
    file = File("a.txt", b"a")
    said = await room.discord.say(ada, room.discord.dm(ada), "here", files=(file,))
    url = said.attachments[0].url
    room.discord.fail("GET", "^/cdn/", status=403)
    with pytest.raises(discord_py.Forbidden):
        await room.bot.http.get_from_cdn(url)
    room.discord.reset("GET", "^/cdn/", times=None)
    with pytest.raises((aiohttp.ClientOSError, aiohttp.ServerDisconnectedError)):
        await room.bot.http.get_from_cdn(url)
