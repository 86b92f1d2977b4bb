"""Posts through sudden ends, missing permissions, limits, quiet hours and many at once."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from bot.app.client import OnRecord
from bot.features.watch import sender
from tests.bot.features.watch.newsroom import FOURTH, Newsroom
from tests.index.watching.articles import THIRD
from tests.loopback.permissions import Permission
from tests.loopback.world import ChannelType

BRASK = "Ottoline Brask"
POSTS = r"/channels/\d+/messages$"


async def kill(newsroom: Newsroom, *, done: bool) -> None:
    """End the bot while it posts, before or after Discord has the message."""
    discord = newsroom.stage.discord
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK)
        await newsroom.publish(third=THIRD)
        held = discord.hold("POST", POSTS) if not done else None
        lost = discord.reset("POST", POSTS, done=True, times=None) if done else None
        task = asyncio.create_task(client.watcher.step())
        await (held or lost).arrived()  # type: ignore[union-attr]
        task.cancel()
        await asyncio.wait({task})
        discord.faults.clear()
        if held is not None:
            held.times = 0


@pytest.mark.parametrize("away", [1.0, 7200.0])
async def test_a_post_that_arrived_before_a_sudden_end_is_not_sent_again(
    newsroom: Newsroom, away: float
) -> None:
    await kill(newsroom, done=True)
    assert len(newsroom.posts()) == 1
    newsroom.clock.now += away
    newsroom.stage.discord.advance(away)
    async with newsroom.open() as client:
        await client.watcher.step()
        await client.watcher.step()
        assert len(newsroom.posts()) == 1
        assert client.store.watches.unsent() == ()


@pytest.mark.parametrize("away", [1.0, 7200.0])
async def test_a_post_that_did_not_arrive_is_sent_after_the_restart(
    newsroom: Newsroom, away: float
) -> None:
    discord = newsroom.stage.discord
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK)
        await newsroom.publish(third=THIRD)
        discord.reset("POST", POSTS, times=None)
        await client.watcher.step()
        assert newsroom.posts() == []
        assert len(client.store.watches.unsent()) == 1
    discord.faults.clear()
    newsroom.clock.now += away
    async with newsroom.open() as client:
        await client.watcher.step()
        assert len(newsroom.posts()) == 1


async def test_a_channel_that_is_gone_pauses_the_watch_and_its_maker_is_told(
    newsroom: Newsroom,
) -> None:
    discord, stage = newsroom.stage.discord, newsroom.stage
    async with newsroom.open() as client:
        news = discord.add_channel(stage.guild, "news")
        await newsroom.watch(actor=BRASK, channel=news)
        discord.remove_channel(news)
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        (told,) = discord.dm(stage.admin).messages
        assert told.text.startswith(f"**Paused, because {news.mention} no longer exists:**")
        assert "- **Ottoline Brask**" in told.text
        assert "`/watch edit`" in told.text
        listed = await newsroom.command("watch list")
        assert f"-# Paused: {news.mention} no longer exists" in listed.text
        number = str(client.store.watches.of_guild(stage.guild.id)[0].id)
        await newsroom.command("watch edit", which=number, channel=stage.channel)
        await newsroom.command("watch resume", which=number)
        await client.watcher.step()
        (post,) = newsroom.posts()
        assert "“Every crane stays until the survey has been read by all,”" in post.text
        assert len(discord.dm(stage.admin).messages) == 1


async def test_a_forbidden_channel_is_told_in_the_admins_channel_once(newsroom: Newsroom) -> None:
    discord, stage = newsroom.stage.discord, newsroom.stage
    async with newsroom.open() as client:
        office = discord.add_channel(stage.guild, "office")
        await newsroom.command("settings", notices=office)
        await newsroom.watch(actor=BRASK)
        await newsroom.watch(actor=BRASK, about="the cranes")
        discord.overwrite(stage.channel, discord.bot, deny=Permission.SEND_MESSAGES)
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        await client.watcher.step()
        (told,) = office.messages
        assert told.text.startswith(f"**Paused, because I may not write in {stage.channel.mention}")
        assert "- **Ottoline Brask**\n- **Ottoline Brask** on “the cranes”" in told.text
        assert newsroom.posts() == []


async def test_a_role_is_mentioned_once_a_post_and_nobody_else_is(newsroom: Newsroom) -> None:
    discord, stage = newsroom.stage.discord, newsroom.stage
    async with newsroom.open() as client:
        desk = discord.add_role(stage.guild, "news desk", mentionable=True)
        await newsroom.watch(actor=BRASK, role=desk)
        await newsroom.publish(third=THIRD.replace("said on Friday", "said to @everyone"))
        await client.watcher.step()
        (post,) = newsroom.posts()
        assert post.pings.roles == {desk.id}
        assert (post.pings.everyone, post.pings.users) == (False, frozenset())
        assert post.text.count(f"<@&{desk.id}>") == 1
        del stage.guild.roles[desk.id]


async def test_a_role_that_may_not_be_mentioned_is_refused(newsroom: Newsroom) -> None:
    discord, stage = newsroom.stage.discord, newsroom.stage
    async with newsroom.open():
        quiet = discord.add_role(stage.guild, "readers")
        editor = discord.add_member(stage.guild, "edi", permissions=Permission.MANAGE_GUILD)
        discord.overwrite(stage.channel, stage.guild.everyone, deny=Permission.MENTION_EVERYONE)
        refused = await newsroom.command("watch actor", who=editor, actor=BRASK, role=quiet)
        assert refused.text == (
            f"You may not mention <@&{quiet.id}> in {stage.channel.mention} yourself,"
            " so a watch of yours may not either."
        )
        mute = await newsroom.command("watch actor", actor=BRASK, role=quiet)
        assert mute.text.startswith(f"I may not mention <@&{quiet.id}> in")
        every = await newsroom.command("watch actor", actor=BRASK, role=stage.guild.everyone)
        assert every.text.startswith("You may not mention @everyone")


async def test_quiet_hours_over_midnight_hold_back_and_end_in_one_message(
    newsroom: Newsroom,
) -> None:
    async with newsroom.open() as client:
        shown = await newsroom.command("settings", zone="rome", quiet="22:00-7:00")
        assert "**Time zone:** `Europe/Rome`" in shown.text
        assert "**Quiet hours of watches:** 22:00 to 7:00" in shown.text
        await newsroom.watch(actor=BRASK)
        newsroom.clock.now = datetime(2024, 2, 5, 22, 30, tzinfo=UTC).timestamp()
        await newsroom.publish(third=THIRD)
        morning = datetime(2024, 2, 6, 6, 0, tzinfo=UTC).timestamp()
        assert await client.watcher.step() == morning
        newsroom.clock.now += 3600
        await newsroom.publish(fourth=FOURTH)
        assert await client.watcher.step() == morning
        assert newsroom.posts() == []
        newsroom.clock.now = morning
        await client.watcher.step()
        (digest,) = newsroom.posts()
        assert digest.text.startswith("### 2 new · **Ottoline Brask**")
        first, second = digest.text.split("**5 February 2024**")
        assert "“Every crane stays until the survey has been read by all,”" in first
        assert "“Two old cranes will be taken down in the spring,”" in second


async def test_what_exceeds_the_limit_is_one_digest_with_pages(newsroom: Newsroom) -> None:
    discord, ada = newsroom.stage.discord, newsroom.stage.ada
    async with newsroom.open() as client:
        await newsroom.command("settings", posts_hour=2)
        await newsroom.watch(actor=BRASK)
        said = "\n\n".join(
            f"“The {word} berth of the harbour will be closed,” Ottoline Brask said."
            for word in "first second third fourth fifth sixth seventh eighth ninth".split()
        )
        await newsroom.publish(many=FOURTH.replace("“Two old", f"{said}\n\n“Two old"))
        await client.watcher.step()
        post, digest = newsroom.posts()
        assert "The first berth" in post.text
        assert digest.text.startswith("### 9 new · **Ottoline Brask**")
        assert "The second berth" in digest.text
        assert "-# 1 to 6 of 9" in digest.text
        rest = await discord.click(ada, digest, label="More")
        assert rest.ephemeral
        assert "The eighth berth" in rest.text
        assert "Two old cranes" in rest.text
        assert "The second berth" not in rest.text
        assert rest.buttons == []


async def test_a_broken_gateway_of_one_place_holds_up_no_other(newsroom: Newsroom) -> None:
    discord, stage = newsroom.stage.discord, newsroom.stage
    async with newsroom.open() as client:
        other = discord.add_channel(stage.guild, "other")
        await newsroom.watch(actor=BRASK)
        await newsroom.watch(actor=BRASK, channel=other)
        discord.reset("POST", rf"/channels/{stage.channel.id}/messages$", times=None)
        await newsroom.publish(third=THIRD)
        assert await client.watcher.step() == newsroom.clock.now + sender.RETRY_SECONDS
        assert (len(newsroom.posts()), len(newsroom.posts(other))) == (0, 1)
        discord.faults.clear()
        await client.watcher.step()
        assert (len(newsroom.posts()), len(newsroom.posts(other))) == (1, 1)


async def test_two_shards_post_each_into_their_own_server_once(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def at_once(self: OnRecord, shard_id: int | None, *, initial: bool = False) -> None:
        """Leave out the 5 s that Discord wants between two shards' beginnings."""

    monkeypatch.setattr(OnRecord, "before_identify_hook", at_once)
    discord = newsroom.stage.discord
    discord.store.shards = 2
    second = discord.add_guild("Second")
    while (second.id >> 22) % 2 == (newsroom.stage.guild.id >> 22) % 2:
        discord.advance(0.001)
        second = discord.add_guild("Second")
    other = discord.add_member(second, "oda", admin=True)
    async with newsroom.open() as client:
        assert client.shard_count == 2
        await newsroom.watch(actor=BRASK)
        await newsroom.watch(actor=BRASK, guild=second, who=other)
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        assert len(newsroom.posts()) == len(newsroom.posts(second.channel)) == 1


async def test_two_hundred_watches_at_once_lose_nothing_and_keep_their_order(
    newsroom: Newsroom,
) -> None:
    discord = newsroom.stage.discord
    guilds = [newsroom.stage.guild, *(discord.add_guild(f"Room {n}") for n in range(7))]
    channels = [
        [guild.channel, *(discord.add_channel(guild, f"c{n}") for n in range(24))]
        for guild in guilds
    ]
    async with newsroom.open() as client:
        await client.watcher.look(guilds[0].id)
        for guild, own in zip(guilds, channels, strict=True):
            await client.watcher.look(guild.id)
            for channel in own:
                made = watch_of(guild.id, channel.id, newsroom.clock.now)
                await asyncio.to_thread(client.store.watches.add, made)
        for own in channels[::3]:
            discord.limit("POST", rf"/channels/{own[0].id}/messages$", retry_after=0.01)
        await newsroom.publish(fourth=FOURTH, third=THIRD)
        await client.watcher.step()
        for channel in (one for own in channels for one in own):
            first, second = newsroom.texts(channel)
            assert "“Every crane stays" in first
            assert "“Two old cranes" in second
        assert (
            client.metrics.registry.get_sample_value("onrecord_watch_total", {"outcome": "posts"})
            == 400
        )


async def test_announcement_channels_and_threads_are_posted_into(newsroom: Newsroom) -> None:
    discord, stage = newsroom.stage.discord, newsroom.stage
    async with newsroom.open() as client:
        news = discord.add_channel(stage.guild, "news", kind=ChannelType.ANNOUNCEMENT)
        thread = await discord.open_thread(stage.admin, stage.channel, "cranes")
        await newsroom.watch(actor=BRASK, channel=news)
        await newsroom.watch(actor=BRASK, channel=thread)
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        assert len(newsroom.posts(news)) == len(newsroom.posts(thread)) == 1
        assert newsroom.posts() == []


async def test_a_forum_gets_a_post_for_each_subject_and_for_each_day_of_digests(
    newsroom: Newsroom,
) -> None:
    discord, stage = newsroom.stage.discord, newsroom.stage
    async with newsroom.open() as client:
        forum = discord.add_channel(stage.guild, "sayings", kind=ChannelType.FORUM)
        await newsroom.watch(actor=BRASK, channel=forum)
        await newsroom.watch(actor=BRASK, about="the cranes", channel=forum, when="hourly")
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        await newsroom.publish(fourth=FOURTH)
        await client.watcher.step()
        newsroom.clock.now += 3600
        await client.watcher.step()
        subject, day = [one for one in stage.guild.threads if one.parent is forum]
        assert (subject.name, day.name) == (BRASK, "4 February 2024")
        opening, first, second = newsroom.texts(subject)
        assert opening == "Here I post what is new on **Ottoline Brask**."
        assert "“Every crane stays" in first
        assert "“Two old cranes" in second
        assert newsroom.texts(day)[1].startswith("### 2 new · **Ottoline Brask** on “the cranes”")


def watch_of(guild: int, channel: int, now: float) -> sender.Watch:
    from bot.store.watch_values import Rhythm, State, Watch
    from index import Watched, WatchKind

    wanted = Watched(WatchKind.ACTOR, actor=BRASK)
    return Watch(0, guild, 1, channel, wanted, Rhythm.AT_ONCE, 480, None, "en", now, State.ON)


async def test_a_watch_of_another_servers_library_finds_nothing(newsroom: Newsroom) -> None:
    discord = newsroom.stage.discord
    second = discord.add_guild("Second")
    other = discord.add_member(second, "oda", admin=True)
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK)
        await newsroom.watch(actor=BRASK, guild=second, who=other)
        from tests.index.watching.articles import put

        folder = put(newsroom.folder.parent / "own", "third.md", THIRD)
        own = client.libraries._libraries.of(str(second.id)).own
        await asyncio.to_thread(own.add, [folder])
        newsroom.clock.now += 60
        await client.watcher.step()
        assert newsroom.posts() == []
        assert len(newsroom.posts(second.channel)) == 1
