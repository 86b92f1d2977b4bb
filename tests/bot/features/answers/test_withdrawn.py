"""Questions that are edited or deleted after they were asked."""

from __future__ import annotations

import pytest

from bot.features.conversation import chat
from tests.bot.articles import LED, found
from tests.bot.conftest import Stage, until
from tests.bot.features.conversation.test_talk import FIRST, SECOND, tell, texts
from tests.loopback import Message

QUOTE = "> “We will not move a single crane"
ASKED = "who leads the delegation?"


def of_bot(stage: Stage) -> list[Message]:
    return [each for each in stage.channel.messages if each.author is stage.discord.bot]


async def test_an_edited_question_is_answered_again_in_place(live: Stage) -> None:
    live.library.answers[ASKED] = found(LED)
    asked = await live.mention("who leeds the delegation?")
    answer = await live.reply_to(asked)
    assert QUOTE not in answer.text
    await live.discord.edit(live.ada, asked, f"{live.discord.bot.mention} {ASKED}")
    await live.discord.until(lambda: QUOTE in answer.text)
    assert of_bot(live) == [answer]


async def test_an_edited_follow_up_is_understood_from_what_was_before_it(live: Stage) -> None:
    await tell(live, live.ada, live.channel, FIRST)
    asked = await live.mention("and Ukrane?")
    answer = await live.reply_to(asked)
    await live.discord.edit(live.ada, asked, f"{live.discord.bot.mention} and Ukraine?")
    await live.discord.until(lambda: f"Understood as: {SECOND}" in answer.text)
    await tell(live, live.ada, live.channel, "why?")
    assert texts(live)[-2:] == [SECOND, f"{SECOND[:-1]}, and why?"]


async def test_an_older_question_that_is_edited_is_not_what_follows(live: Stage) -> None:
    old = await live.mention(FIRST)
    answer = await live.reply_to(old)
    await tell(live, live.ada, live.channel, "Who leads NATO?")
    await live.discord.edit(live.ada, old, f"{live.discord.bot.mention} {ASKED}")
    await live.discord.until(lambda: bool(answer.edits))
    await tell(live, live.ada, live.channel, "and Ukraine?")
    assert texts(live)[-1] == "Who leads Ukraine?"


async def test_a_mention_that_was_forgotten_may_be_added(live: Stage) -> None:
    live.library.answers[ASKED] = found(LED)
    asked = await live.discord.say(live.ada, live.channel, ASKED)
    await live.discord.edit(live.ada, asked, f"{live.discord.bot.mention} {ASKED}")
    assert QUOTE in (await live.reply_to(asked)).text


async def test_an_edit_that_changes_nothing_asks_nothing(live: Stage) -> None:
    asked = await live.mention(ASKED)
    answer = await live.reply_to(asked)
    await live.discord.edit(live.ada, asked, asked.content)
    await tell(live, live.ada, live.channel, "who pays?")
    assert texts(live) == [ASKED, "who pays?"]
    assert answer.edits == []


async def test_an_old_question_may_be_edited_in_peace(
    live: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = await live.mention(ASKED)
    answer = await live.reply_to(asked)
    monkeypatch.setattr(chat, "REPLY_SECONDS", -1)
    await live.discord.edit(live.ada, asked, f"{live.discord.bot.mention} who pays?")
    await live.discord.delete(asked)
    await tell(live, live.ada, live.channel, "the last one?")
    assert texts(live) == [ASKED, "the last one?"]
    assert not answer.deleted


async def test_where_the_answer_is_gone_an_edited_question_gets_a_new_one(live: Stage) -> None:
    live.library.answers[ASKED] = found(LED)
    asked = await live.mention("who leeds?")
    answer = await live.reply_to(asked)
    await live.discord.delete(answer)
    await live.discord.edit(live.ada, asked, f"{live.discord.bot.mention} {ASKED}")
    fresh = await live.discord.wait_for_message(live.channel, after=answer)
    assert QUOTE in fresh.text


async def test_the_answer_goes_with_a_deleted_question_and_so_does_the_turn(live: Stage) -> None:
    await tell(live, live.ada, live.channel, FIRST)
    asked = await live.mention("Who leads NATO?")
    answer = await live.reply_to(asked)
    await live.discord.delete(asked)
    await live.discord.until(lambda: answer.deleted)
    await tell(live, live.ada, live.channel, "and Ukraine?")
    assert texts(live)[-1] == SECOND


async def test_an_answer_goes_also_after_a_restart(stage: Stage) -> None:
    async with stage.start():
        asked = await stage.mention(ASKED)
        answer = await stage.reply_to(asked)
    async with stage.start():
        await stage.discord.delete(asked)
        await stage.discord.until(lambda: answer.deleted)


async def test_others_deleted_messages_take_nothing_with_them(live: Stage) -> None:
    answer = await tell(live, live.ada, live.channel, ASKED)
    other = await live.discord.say(live.ada, live.channel, "never mind")
    await live.discord.delete(other)
    await tell(live, live.ada, live.channel, "who pays?")
    assert not answer.deleted


async def test_nothing_is_kept_of_what_is_under_way(stage: Stage) -> None:
    async with stage.start() as client:
        asked = await stage.mention(ASKED)
        await stage.reply_to(asked)
        await until(lambda: not client.hearing.under_way(asked.id))
        assert client.hearing.withdrawn == set()
