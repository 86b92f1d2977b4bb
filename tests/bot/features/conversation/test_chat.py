"""Questions in messages, through the real client."""

from __future__ import annotations

import logging

import pytest

from index import Question
from tests.bot.articles import LED, found
from tests.bot.conftest import Stage, until
from tests.bot.fake_library import FakeLibrary
from tests.loopback import Permission, User

ASKED = "who leads the delegation?"
HELP = "Ask me a question and I quote, word for word"


async def test_a_mention_is_answered_in_a_reply_that_pings_nobody(live: Stage) -> None:
    live.library.answers[ASKED] = found(LED)
    asked = await live.mention(ASKED)
    answer = await live.reply_to(asked)
    assert answer.reference is asked
    assert not answer.pings
    assert answer.text.startswith("> “We will not move a single crane")
    assert "Asked:" not in answer.text
    assert live.library.asked == [Question(ASKED)]


async def test_a_direct_message_is_answered(live: Stage) -> None:
    live.library.answers[ASKED] = found(LED)
    asked = await live.discord.say(live.ada, live.discord.dm(live.ada), ASKED)
    answer = await live.discord.wait_for_message(live.discord.dm(live.ada), after=asked)
    assert answer.text.startswith("> “We will not move a single crane")


async def test_a_reply_to_the_bot_addresses_it(live: Stage) -> None:
    first = await live.discord.say(live.ada, live.channel, f"<@!{live.discord.bot.id}> who leads?")
    answer = await live.reply_to(first)
    again = await live.discord.say(live.ada, live.channel, "since when?", reply_to=answer)
    await live.reply_to(again)
    assert [each.text for each in live.library.asked] == [
        "who leads?",
        "Who leads, and since when?",
    ]


async def test_a_reply_without_a_ping_does_not_address_it(live: Stage) -> None:
    answer = await live.reply_to(await live.mention("who?"))
    await live.discord.say(live.ada, live.channel, "since when?", reply_to=answer, ping=False)
    await live.reply_to(await live.mention("the last one?"))
    assert [each.text for each in live.library.asked] == ["who?", "the last one?"]


async def test_whoever_mentions_the_bots_role_learns_why_it_cannot_read_that(
    stage: Stage,
) -> None:
    role = stage.discord.add_role(stage.guild, "on-record", mentionable=True)
    role.managed_by = stage.discord.bot.id
    stage.guild.members[stage.discord.bot.id].roles.append(role)
    async with stage.start():
        asked = await stage.discord.say(stage.ada, stage.channel, f"{role.mention} how long?")
        answer = await stage.reply_to(asked)
        assert answer.text.startswith("You mentioned my role, and Discord does not let me read")
        assert stage.discord.bot.mention in answer.text
    assert stage.library.asked == []


async def test_other_people_that_are_mentioned_stay_in_the_question_by_name(live: Stage) -> None:
    ben = live.discord.add_member(live.guild, "ben", nick="Benno")
    said = f"{live.discord.bot.mention}, what did {ben.mention} say <:smirk:123> in <#55>?"
    asked = await live.discord.say(live.ada, live.channel, said)
    await live.reply_to(asked)
    assert [each.text for each in live.library.asked] == ["what did Benno say in ?"]


async def test_nobody_is_answered_who_did_not_ask(live: Stage) -> None:
    robot = live.discord.add_member(live.guild, User(999, "robot", bot=True))
    ben = live.discord.add_member(live.guild, "ben", permissions=Permission.MENTION_EVERYONE)
    await live.discord.say(live.ada, live.channel, "who leads the delegation?")
    await live.discord.say(live.ada, live.channel, "hello @everyone and @here, who leads it?")
    await live.discord.say(
        ben, live.channel, f"@everyone try {live.discord.bot.mention}, it is good"
    )
    await live.discord.say(robot, live.channel, f"{live.discord.bot.mention} who leads?")
    marker = await live.mention("the last one?")
    await live.reply_to(marker)
    assert [each.text for each in live.library.asked] == ["the last one?"]
    mine = [each for each in live.channel.messages if each.author is live.discord.bot]
    assert len(mine) == 1


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("", HELP),
        ("?", HELP),
        ("help", HELP),
        ("Hello!", f"Hello! {HELP}"),
        ("thank you :)", "You’re welcome. Ask me any time."),
        ("x" * 301, "That question is too long: it has 301 characters, and the limit is 300."),
    ],
)
async def test_whoever_asks_nothing_is_answered_politely(
    live: Stage, said: str, sentence: str
) -> None:
    asked = await live.mention(said)
    answer = await live.reply_to(asked)
    assert answer.text.startswith(sentence)
    assert live.library.asked == []


async def test_where_the_bot_may_not_write_it_answers_directly(live: Stage) -> None:
    live.library.answers[ASKED] = found(LED)
    closed = live.discord.add_channel(live.guild, "news_room")
    live.discord.overwrite(closed, live.discord.bot, deny=Permission.SEND_MESSAGES)
    await live.discord.say(live.ada, closed, f"{live.discord.bot.mention} {ASKED}")
    answer = await live.discord.wait_for_message(live.discord.dm(live.ada))
    assert answer.text.startswith(
        "I cannot write in \\#news\\_room, so I am answering you here, and only "
    )
    assert "> “We will not move a single crane" in answer.text
    assert live.discord.requests_to("POST", f"channels/{closed.id}/messages") == []


async def test_where_discord_refuses_after_all_it_answers_directly(live: Stage) -> None:
    live.discord.fail("POST", f"channels/{live.channel.id}/messages", status=403)
    await live.mention(ASKED)
    answer = await live.discord.wait_for_message(live.discord.dm(live.ada))
    assert "Nothing in the 412 articles" in answer.text


def own_library(stage: Stage) -> FakeLibrary:
    """Give the server a library of its own that answers, where the shared one has nothing."""
    own = stage.library.servers[str(stage.guild.id)] = FakeLibrary()
    own.answers[ASKED] = found(LED)
    return own


async def test_a_direct_answer_holds_nothing_of_the_server_s_own_library(live: Stage) -> None:
    own = own_library(live)
    closed = live.discord.add_channel(live.guild, "news_room")
    live.discord.overwrite(closed, live.discord.bot, deny=Permission.SEND_MESSAGES)
    asked = await live.discord.say(live.ada, closed, f"{live.discord.bot.mention} {ASKED}")
    answer = await live.discord.wait_for_message(live.discord.dm(live.ada))
    assert "Nothing in the 412 articles" in answer.text
    assert own.asked == []
    other = f"{live.discord.bot.mention} {ASKED[:-1]} now?"
    own.answers[f"{ASKED[:-1]} now?"] = found(LED)
    await live.discord.edit(live.ada, asked, other)
    await live.discord.until(lambda: answer.edits)
    assert "Nothing in the 412 articles" in answer.text
    assert own.asked == []


async def test_nor_where_discord_refuses_the_answer_in_the_channel(live: Stage) -> None:
    own = own_library(live)
    live.discord.fail("POST", f"channels/{live.channel.id}/messages", status=403)
    await live.mention(ASKED)
    answer = await live.discord.wait_for_message(live.discord.dm(live.ada))
    assert [one.text for one in own.asked] == [ASKED]  # for the channel, at first
    assert "crane" not in answer.text
    assert "Nothing in the 412 articles" in answer.text


async def test_where_nobody_can_be_told_it_is_logged(
    live: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    live.discord.fail("POST", "channels/.*/messages", status=403, times=2)
    await live.mention(ASKED)
    await until(lambda: "no place to answer" in caplog.text)


async def test_without_the_history_it_answers_without_a_reply(live: Stage) -> None:
    live.discord.overwrite(live.channel, live.discord.bot, deny=Permission.READ_MESSAGE_HISTORY)
    asked = await live.mention(ASKED)
    answer = await live.reply_to(asked)
    assert answer.reference is None


async def test_a_question_deleted_meanwhile_is_not_answered(stage: Stage) -> None:
    async with stage.start() as client:
        stage.library.gate.clear()
        asked = await stage.mention(ASKED)
        await until(lambda: stage.library.asked)
        await stage.discord.delete(asked)
        await until(lambda: asked.id in client.hearing.withdrawn)
        stage.library.gate.set()
        marker = await stage.mention("who pays?")
        await stage.reply_to(marker)
        mine = [each for each in stage.channel.messages if each.author is stage.discord.bot]
        assert [each.reference for each in mine] == [marker]


async def test_in_a_thread_it_answers_there(live: Stage) -> None:
    thread = await live.discord.open_thread(live.ada, live.channel, "talks")
    asked = await live.discord.say(live.ada, thread, f"{live.discord.bot.mention} {ASKED}")
    answer = await live.discord.wait_for_message(thread, after=asked)
    assert "Nothing in the 412 articles" in answer.text


async def test_a_failure_is_told_to_whoever_asked(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    stage.library.answers[ASKED] = ZeroDivisionError("boom")
    async with stage.start():
        asked = await stage.mention(ASKED)
        answer = await stage.reply_to(asked)
        assert answer.text.startswith("Something went wrong on my side.")
    assert "ZeroDivisionError: boom" in caplog.text
    assert ASKED not in caplog.text
