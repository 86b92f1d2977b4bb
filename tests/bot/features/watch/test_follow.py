"""What a person follows by direct message, and what is kept of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from bot.features.watch.followed import none_left
from bot.features.watch.limits import WatchLimits
from index import Network, Source, SourceKind, SourceState
from tests.bot.features.watch.newsroom import Newsroom
from tests.index.watching.articles import THIRD

BRASK = "Ottoline Brask"


async def test_who_follows_is_written_to_directly_and_nobody_else(newsroom: Newsroom) -> None:
    stage = newsroom.stage
    async with newsroom.open() as client:
        said = await newsroom.command(
            "follow actor", who=stage.ada, actor=BRASK, about="the cranes"
        )
        assert said.text.startswith("You follow **Ottoline Brask** on “the cranes”: I write to you")
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        hello, post = stage.discord.dm(stage.ada).messages
        assert hello.text.startswith("You now follow **Ottoline Brask** on “the cranes”.")
        assert "“Every crane stays until the survey has been read by all,”" in post.text
        why = await stage.discord.click(stage.ada, post, label="Why this?")
        assert "Words of the subject in it: *crane*." in why.text
        assert newsroom.posts() == []


async def test_what_one_follows_is_listed_and_ended(newsroom: Newsroom) -> None:
    ada = newsroom.stage.ada
    async with newsroom.open() as client:
        assert (await newsroom.command("follow list", who=ada)).text.startswith(
            "You follow nobody."
        )
        await newsroom.command("follow actor", who=ada, actor=BRASK, when="weekly", at="7:15")
        listed = await newsroom.command("follow list", who=ada)
        assert "- **Ottoline Brask** · on Mondays at 7:15 · direct messages" in listed.text
        nothing = await newsroom.command("unfollow", who=ada, which="Ida Kemp")
        assert nothing.text == "You follow nothing called “Ida Kemp”: `/follow list` shows it."
        ended = await newsroom.command("unfollow", who=ada, which="ottoline brask")
        assert ended.text == "You no longer follow **Ottoline Brask**."
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        assert len(newsroom.stage.discord.dm(ada).messages) == 1


async def test_a_person_follows_at_most_so_many(newsroom: Newsroom) -> None:
    ada = newsroom.stage.ada
    async with newsroom.open(watch_limits=WatchLimits(server=1, person=1)):
        await newsroom.command("follow actor", who=ada, actor=BRASK)
        full = await newsroom.command("follow actor", who=ada, actor=BRASK, about="the cranes")
        assert full.text.startswith("You follow 1 already, and that is the most.")
        await newsroom.watch(actor=BRASK)
        more = await newsroom.command("watch actor", actor=BRASK)
        assert more.text.startswith("This server already has 1 watches.")


async def test_who_closes_direct_messages_is_told_and_follows_nobody(newsroom: Newsroom) -> None:
    ada, discord = newsroom.stage.ada, newsroom.stage.discord
    async with newsroom.open():
        discord.fail("POST", rf"/channels/{discord.dm(ada).id}/messages$", status=403)
        refused = await newsroom.command("follow actor", who=ada, actor=BRASK)
        assert refused.text.startswith("I cannot write to you directly.")
        assert (await newsroom.command("follow list", who=ada)).text.startswith(
            "You follow nobody."
        )


async def test_what_is_followed_is_exported_and_deleted(newsroom: Newsroom) -> None:
    stage = newsroom.stage
    async with newsroom.open() as client:
        await newsroom.command("follow actor", who=stage.admin, actor=BRASK, about="the cranes")
        await newsroom.watch(actor=BRASK)
        exported = await newsroom.command("my-data export")
        (file,) = exported.message.attachments
        kept = json.loads(file.data)["watches"]
        assert [(one["server"], one["actor"], one["text"]) for one in kept] == [
            (None, BRASK, "the cranes"),
            (str(stage.guild.id), BRASK, ""),
        ]
        asked = await newsroom.command("my-data delete")
        await stage.discord.click(stage.admin, asked, label="Delete everything")
        assert client.store.watches.of_maker(stage.admin.id) == ()
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        assert len(stage.discord.dm(stage.admin).messages) == 1
        (post,) = newsroom.posts()
        why = await stage.discord.click(stage.ada, post, label="Why this?")
        assert "set up on 4 February 2024 by –." in why.text


async def test_who_follows_is_told_once_that_the_actor_is_quoted_no_more(
    newsroom: Newsroom,
) -> None:
    stage = newsroom.stage
    async with newsroom.open() as client:
        await newsroom.command("follow actor", who=stage.ada, actor=BRASK)
        for path in newsroom.folder.glob("*.md"):
            path.write_text(path.read_text().replace("Ottoline Brask", "Ivo Marl"))
        await newsroom.publish()
        await client.watcher.step()
        await client.watcher.step()
        told = [one.text for one in stage.discord.dm(stage.ada).messages[1:]]
        assert [one.splitlines()[:2] for one in told] == [
            ["**No article in the library quotes them any more:**", "- **Ottoline Brask**"]
        ]
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        assert "“Every crane stays" in stage.discord.dm(stage.ada).messages[-1].text
        assert client.store.failures.told(-stage.ada.id) == {}


async def test_nothing_is_kept_of_who_follows_nobody_any_more(newsroom: Newsroom) -> None:
    ada = newsroom.stage.ada
    async with newsroom.open() as client:
        await newsroom.command("follow actor", who=ada, actor=BRASK)
        for path in newsroom.folder.glob("*.md"):
            path.write_text(path.read_text().replace("Ottoline Brask", "Ivo Marl"))
        await newsroom.publish()
        await client.watcher.step()
        assert list(client.store.failures.told(-ada.id).values()) == ["gone"]
        await newsroom.command("unfollow", who=ada, which=BRASK)
        assert client.store.failures.told(-ada.id) == {}
        client.store.failures.note(7, {"feed": "gone"})
        client.store.failures.note(-ada.id, {"sources": "gone"})  # a look that began before
        client.store.prune(0)
        assert client.store.failures.told(-ada.id) == {}
        assert client.store.failures.told(7) == {"feed": "gone"}


def test_sources_are_lost_when_none_on_the_web_is_looked_at_any_more() -> None:
    day = datetime(2024, 2, 1, tzinfo=UTC)
    file = Source("folder", day)
    gone, fresh = (
        Source(state, day, Network(SourceKind.FEED, "Strait Courier", state))
        for state in (SourceState.GONE, SourceState.FRESH)
    )
    assert [none_left(one) for one in ([file], [file, gone], [gone, fresh])] == [False, True, False]
