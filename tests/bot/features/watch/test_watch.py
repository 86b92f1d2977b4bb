"""Watches end to end: an article is published, and the post stands in the channel."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

from tests.bot.features.watch.newsroom import CORRECTION, FOURTH, Newsroom
from tests.index.watching.articles import SECOND, THIRD
from tests.loopback import File

BRASK = "Ottoline Brask"


async def test_an_actors_new_words_stand_in_the_channel(newsroom: Newsroom) -> None:
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK, about="the cranes")
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        (post,) = newsroom.posts()
        assert post.text.startswith("-# New · **Ottoline Brask** on “the cranes”")
        assert "> **“Every crane stays until the survey has been read by all,”" in post.text
        assert "**Ottoline Brask**, quoted directly" in post.text
        assert "https://harbourpost.example/cranes#:~:text=" in post.text
        labels = [one["label"] for one in post.buttons]
        assert labels == ["Context", "Why this?", "Earlier on this"]
        assert post.pings.roles == frozenset()


async def test_what_is_there_already_is_never_posted(newsroom: Newsroom) -> None:
    async with newsroom.open() as client:
        await newsroom.publish(third=THIRD)  # before the watch is made, and not yet looked at
        await newsroom.watch(actor=BRASK)
        await client.watcher.step()
        assert newsroom.posts() == []
        await newsroom.publish(fourth=FOURTH)
        await client.watcher.step()
        assert len(newsroom.posts()) == 1


async def test_the_preview_shows_the_last_week_with_articles(newsroom: Newsroom) -> None:
    async with newsroom.open():
        shown = await newsroom.command("watch actor", actor=BRASK, when="daily", at="17:30")
        assert shown.ephemeral
        assert shown.text.startswith("### Preview · **Ottoline Brask**")
        assert f"It would post in {newsroom.channel.mention} daily at 17:30." in shown.text
        assert "26 Jan 2024 to 1 Feb 2024, it would have found **2**:" in shown.text
        assert "> “We will not move one crane before the survey is done,”" in shown.text
        done = await newsroom.stage.discord.click(newsroom.stage.admin, shown, label="Discard")
        assert done.text == "Discarded. Nothing is being watched."
        listed = await newsroom.command("watch list")
        assert listed.text.startswith("Nothing is watched here yet.")


async def test_posts_come_the_oldest_article_first(newsroom: Newsroom) -> None:
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK)
        await newsroom.publish(fourth=FOURTH, third=THIRD)
        await client.watcher.step()
        first, second = newsroom.texts()
        assert "2 February 2024" in first
        assert "5 February 2024" in second


async def test_the_same_words_in_several_outlets_are_posted_once(newsroom: Newsroom) -> None:
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK)
        again = FOURTH.replace("Harbour Post", "Inselbote").replace("harbourpost", "inselbote")
        again = again.replace("02-05", "02-06").replace("Read it", "All of it")
        await newsroom.publish(fourth=FOURTH, again=again)
        await client.watcher.step()
        (post,) = newsroom.posts()
        assert "Also in: [Inselbote](https://inselbote.example/read), 6 February 2024" in post.text
        await newsroom.publish(later=again.replace("02-06", "02-07").replace("All of it", "It"))
        await client.watcher.step()
        assert newsroom.posts() == [post]


def in_another_outlet(name: str, day: int) -> str:
    told = FOURTH.replace("Harbour Post", name).replace("harbourpost", name.lower())
    return told.replace("02-05", f"02-{day:02}").replace("Read it", f"All of {name} read it")


async def test_a_post_says_once_that_its_quote_stands_in_another_outlet(
    newsroom: Newsroom,
) -> None:
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK)
        await newsroom.publish(fourth=FOURTH)
        await client.watcher.step()
        (post,) = newsroom.posts()
        assert "Also in" not in post.text
        await newsroom.publish(again=in_another_outlet("Inselbote", 6))
        await client.watcher.step()
        assert newsroom.posts() == [post]
        assert "Also in: [Inselbote](https://inselbote.example/read), 6 February 2024" in post.text
        assert len(post.edits) == 1
        await client.watcher.step()
        await newsroom.publish(third=in_another_outlet("Nordblatt", 7))
        await client.watcher.step()
        assert (newsroom.posts(), len(post.edits)) == ([post], 1)


async def test_an_old_post_and_its_own_outlet_change_nothing(newsroom: Newsroom) -> None:
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK)
        await newsroom.publish(fourth=FOURTH)
        await client.watcher.step()
        (post,) = newsroom.posts()
        await newsroom.publish(own=FOURTH.replace("Read it", "All read it").replace("/read", "/2"))
        await client.watcher.step()
        assert post.edits == []
        newsroom.clock.now += 25 * 3600
        await newsroom.publish(again=in_another_outlet("Inselbote", 6))
        await client.watcher.step()
        assert (newsroom.posts(), post.edits) == ([post], [])


async def test_a_digest_is_left_as_it_is(newsroom: Newsroom) -> None:
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK, when="hourly")
        await newsroom.publish(fourth=FOURTH, third=THIRD)
        await client.watcher.step()
        newsroom.clock.now += 3600
        await client.watcher.step()
        (digest,) = newsroom.posts()
        await newsroom.publish(again=in_another_outlet("Inselbote", 6))
        await client.watcher.step()
        assert (newsroom.posts(), digest.edits) == ([digest], [])


async def test_a_post_that_was_deleted_is_not_amended_again_and_again(newsroom: Newsroom) -> None:
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK)
        await newsroom.publish(fourth=FOURTH)
        await client.watcher.step()
        (post,) = newsroom.posts()
        await newsroom.stage.discord.delete(post)
        await newsroom.publish(again=in_another_outlet("Inselbote", 6))
        await client.watcher.step()
        assert client.store.watches.to_amend(0.0) == ()
        assert [one.state.value for one in client.store.watches.on()] == ["on"]


async def test_nothing_is_posted_twice_by_rebuild_rollback_or_restart(newsroom: Newsroom) -> None:
    library = newsroom.library
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK)
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        (post,) = newsroom.posts()
        await newsroom.publish()
        await client.watcher.step()
        await asyncio.to_thread(library.rollback)
        await client.watcher.step()
        await asyncio.to_thread(library.rollback)
        await client.watcher.step()
        assert newsroom.posts() == [post]
    async with newsroom.open() as client:
        await client.watcher.step()
        await newsroom.publish(fourth=FOURTH)
        await client.watcher.step()
        assert [one.text[:5] for one in newsroom.posts()] == ["-# Ne", "-# Ne"]
        assert newsroom.posts()[0] is post


async def test_nothing_is_lost_that_came_while_the_bot_was_away(newsroom: Newsroom) -> None:
    async with newsroom.open():
        await newsroom.watch(actor=BRASK)
    await newsroom.publish(third=THIRD)
    async with newsroom.open():
        post = await newsroom.next_post()
        assert "“Every crane stays until the survey has been read by all,”" in post.text


async def test_a_build_by_command_wakes_the_watch(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.discord_io.build_progress.QUICK_SECONDS", 60.0)
    discord, stage = newsroom.stage.discord, newsroom.stage
    async with newsroom.open(edit_pause=60.0):
        await newsroom.watch(actor=BRASK)
        file = File("third.md", THIRD.encode())
        shown = await discord.slash(stage.admin, stage.channel, "sources add", file=file)
        await discord.click(stage.admin, shown, label="Add to the library", within=30)
        post = await newsroom.next_post()
        assert "“Every crane stays until the survey has been read by all,”" in post.text


async def test_a_question_posts_what_newly_answers_it(newsroom: Newsroom) -> None:
    async with newsroom.open() as client:
        shown = await newsroom.command(
            "watch question", question="How many million crowns does it cost?"
        )
        assert "it would have found nothing." in shown.text
        await newsroom.stage.discord.click(newsroom.stage.admin, shown, label="Start watching")
        await newsroom.publish(second=SECOND, third=THIRD)
        await client.watcher.step()
        (post,) = newsroom.posts()
        assert post.text.startswith("-# New · “How many million crowns does it cost?”")
        assert "it costs nine million crowns" in post.text
        why = await newsroom.stage.discord.click(newsroom.stage.ada, post, label="Why this?")
        assert "Words of the subject in it: *costs*, *million*, *crowns*." in why.text


async def test_a_source_posts_each_new_article_with_its_lead_and_a_changed_one_no_more(
    newsroom: Newsroom,
) -> None:
    async with newsroom.open() as client:
        shown = await newsroom.command("watch source", source="harbour post")
        await newsroom.stage.discord.click(newsroom.stage.admin, shown, label="Start watching")
        await newsroom.publish(second=SECOND, third=THIRD)
        await client.watcher.step()
        (post,) = newsroom.posts()
        assert post.text.startswith("-# New · new articles of **Harbour Post**")
        assert "> The harbour council of Vellmar pays for the survey" in post.text
        await newsroom.publish(third=THIRD.replace("nine", "ten"))
        await client.watcher.step()
        assert len(newsroom.posts()) == 2
        assert newsroom.texts()[1].startswith("The article has changed since:")


async def test_whoever_asks_sees_why_and_what_was_said_before(newsroom: Newsroom) -> None:
    discord, ada = newsroom.stage.discord, newsroom.stage.ada
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK, about="the cranes")
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        (post,) = newsroom.posts()
        why = await discord.click(ada, post, label="Why this?")
        assert why.ephemeral
        assert f"set up on 4 February 2024 by {newsroom.stage.admin.mention}." in why.text
        assert "**Ottoline Brask** speaks, as “Ottoline Brask” in the article shows" in why.text
        assert "Words of the subject in it: *crane*." in why.text
        earlier = await discord.click(ada, post, label="Earlier on this")
        assert earlier.ephemeral
        now, before = earlier.text.split("**Before**")
        assert "“Every crane stays until the survey has been read by all,”" in now
        assert "We will not move one crane before the survey is done," in before
        assert before.rstrip().endswith("Whether the two fit together is for you to judge.")
        around = await discord.click(ada, post, label="Context")
        assert "it costs nine million crowns" in around.text


async def test_a_changed_quote_is_told_as_a_reply_to_its_post(newsroom: Newsroom) -> None:
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK)
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        (post,) = newsroom.posts()
        changed = THIRD.replace("Every crane stays until the survey", "Cranes may go when it")
        await newsroom.publish(third=changed)
        await client.watcher.step()
        new, reply = sorted(newsroom.posts()[1:], key=lambda one: one.reference is not None)
        assert reply.reference is post
        assert reply.text.startswith("The article has changed since: these words no longer stand")
        assert "“Cranes may go when it has been read by all,”" in new.text
        await client.watcher.step()
        assert len(newsroom.posts()) == 3


async def test_a_correction_is_told_as_a_reply_to_the_post(newsroom: Newsroom) -> None:
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK)
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        (post,) = newsroom.posts()
        await newsroom.publish(correction=CORRECTION)
        await client.watcher.step()
        (reply,) = newsroom.posts()[1:]
        assert reply.reference is post
        assert reply.text.startswith("The outlet has published a correction of this article:")
        assert (
            "[Correction: cranes stay where they are](https://harbourpost.example/fix" in reply.text
        )


async def test_an_article_that_was_there_and_changes_is_no_news(newsroom: Newsroom) -> None:
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK)
        text = (newsroom.folder / "0.md").read_text(encoding="utf-8")
        (newsroom.folder / "0.md").write_text(text.replace("one crane", "any crane"))
        await newsroom.publish()
        await client.watcher.step()
        assert newsroom.posts() == []


async def test_a_withdrawn_article_is_not_posted(newsroom: Newsroom) -> None:
    async with newsroom.open() as client:
        await newsroom.command("settings", quiet="8:00-20:00")
        await newsroom.watch(actor=BRASK)
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        (new,) = newsroom.library.between(date(2024, 2, 2), date(2024, 2, 2))
        newsroom.library.withdraw(new)
        newsroom.clock.now += 12 * 3600
        await client.watcher.step()
        assert newsroom.posts() == []
