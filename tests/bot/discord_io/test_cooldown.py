"""Who asks too often is told when to try again, and floods nothing."""

from __future__ import annotations

import re
import time

import pytest

from bot.discord_io.cooldown import MOST_BUCKETS, Cooldown, Wait, Whose
from tests.bot.articles import LED, found
from tests.bot.conftest import Stage, until
from tests.bot.features.conversation.test_talk import FIRST, tell, texts
from tests.loopback import Message


class Watch:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.now


def of_bot(stage: Stage) -> list[Message]:
    return [each for each in stage.channel.messages if each.author is stage.discord.bot]


def test_a_user_may_ask_so_often_at_once_and_then_as_the_bucket_fills() -> None:
    watch = Watch()
    cooldown = Cooldown(2, 100, watch)
    assert [cooldown.take(1, None) for _ in range(3)] == [None, None, Wait(30.0, Whose.USER)]
    assert cooldown.take(2, None) is None
    watch.now = 15.0
    assert cooldown.take(1, None) == Wait(15.0, Whose.USER)
    watch.now = 30.0
    assert cooldown.take(1, None) is None
    watch.now = 1000.0
    assert [cooldown.take(1, None) for _ in range(3)] == [None, None, Wait(30.0, Whose.USER)]


def test_a_servers_people_share_its_bucket_and_direct_messages_have_none() -> None:
    cooldown = Cooldown(2, 3, Watch())
    assert [cooldown.take(user, 9) for user in (1, 1, 2)] == [None, None, None]
    assert cooldown.take(2, 9) == Wait(20.0, Whose.SERVER)
    assert cooldown.take(2, None) is None
    assert cooldown.take(3, 8) is None


def test_nothing_is_taken_from_a_user_where_the_server_is_refused() -> None:
    cooldown = Cooldown(1, 1, Watch())
    assert cooldown.take(1, 9) is None
    assert cooldown.take(2, 9) == Wait(60.0, Whose.SERVER)
    assert cooldown.take(2, 8) is None


def test_it_is_told_once_in_a_window() -> None:
    watch = Watch()
    cooldown = Cooldown(1, 9, watch)
    cooldown.take(1, None)
    wait = cooldown.take(1, None)
    assert wait == Wait(60.0, Whose.USER)
    assert [cooldown.is_to_be_told(1, wait) for _ in range(3)] == [True, False, False]
    watch.now = 61.0
    assert cooldown.is_to_be_told(1, wait)


def test_buckets_that_are_full_again_are_forgotten() -> None:
    watch = Watch()
    cooldown = Cooldown(1, 1, watch)
    for user in range(MOST_BUCKETS + 1):
        cooldown.take(user, None)
    watch.now = 61.0
    assert cooldown.take(0, None) is None
    assert len(cooldown._buckets) == 1


async def test_a_flood_of_mentions_is_answered_told_once_and_then_ignored(stage: Stage) -> None:
    async with stage.start(cooldown=Cooldown(3, 100)):
        for number in range(20):
            await stage.mention(f"who leads the {number} delegation?")
        await stage.discord.until(lambda: len(of_bot(stage)) == 4)
        ben = stage.discord.add_member(stage.guild, "ben")
        await tell(stage, ben, stage.channel, "the last one?")
    assert len(stage.library.asked) == 4
    told = [each for each in of_bot(stage) if "asking faster" in each.text]
    assert len(told) == 1
    match = re.fullmatch(
        r"You are asking faster than I can search\. Please try again <t:(\d+):R>\.", told[0].text
    )
    assert match is not None
    assert 0 < int(match[1]) - time.time() <= 21
    assert len(of_bot(stage)) == 5


async def test_a_command_too_many_is_refused_privately_each_time(stage: Stage) -> None:
    async with stage.start(cooldown=Cooldown(1, 100)):
        await stage.ask(FIRST)
        for _ in range(2):
            response = await stage.ask(FIRST)
            assert response.ephemeral
            assert response.text.startswith("You are asking faster than I can search.")
    assert texts(stage) == [FIRST]


async def test_admins_commands_count_and_suggestions_do_not(stage: Stage) -> None:
    async with stage.start(cooldown=Cooldown(2, 100), edit_pause=5.0):
        for _ in range(3):
            offered = await stage.discord.autocomplete(
                stage.admin, stage.channel, "ask", "outlet", "insel"
            )
            assert [each["value"] for each in offered] == ["Inselbote"]
        told = [
            (await stage.discord.slash(stage.admin, stage.channel, command)).text
            for command in ("status", "reindex", "sources list", "status")
        ]
        assert "fake-model" in told[0]
        assert "**Re-indexed**" in told[1]
        assert [one.startswith("You are asking faster than I can search.") for one in told[2:]] == [
            True,
            True,
        ]


async def test_each_claim_that_is_looked_up_counts(stage: Stage) -> None:
    text = "The Osmer dam leaked 40 litres. Ida Kemp opened 3 gates on Monday. Brask paid 9 crowns."
    async with stage.start(cooldown=Cooldown(5, 100)):
        said = await stage.discord.say(stage.admin, stage.channel, text)
        first = await stage.discord.context_menu(stage.ada, "Find on record", said)
        assert "asking faster" not in first.text
        assert len(stage.library.asked) == 3
        second = await stage.discord.context_menu(stage.ada, "Find on record", said)
        assert second.text.startswith("You are asking faster than I can search.")
        assert second.ephemeral
        await stage.ask(FIRST)  # what was refused has taken nothing
        assert len(stage.library.asked) == 4


async def test_a_message_of_more_claims_than_tokens_can_be_looked_up_once(stage: Stage) -> None:
    text = "The Osmer dam leaked 40 litres. Ida Kemp opened 3 gates on Monday. Brask paid 9 crowns."
    async with stage.start(cooldown=Cooldown(1, 100)):
        said = await stage.discord.say(stage.admin, stage.channel, text)
        await stage.discord.context_menu(stage.ada, "Find on record", said)
        assert len(stage.library.asked) == 3
        assert (await stage.ask(FIRST)).text.startswith("You are asking faster")


async def test_turning_a_page_counts(stage: Stage) -> None:
    stage.library.answers[FIRST] = found(LED, LED, LED, LED)
    async with stage.start(cooldown=Cooldown(2, 100)):
        answer = await stage.ask(FIRST)
        await stage.discord.click(stage.ada, answer, label="More")
        refused = await stage.discord.click(stage.ada, answer, label="Back")
        await refused.until_text("You are asking faster than I can search.")
        assert len(stage.library.asked) == 2


async def test_a_server_that_asks_too_fast_is_told_so(stage: Stage) -> None:
    async with stage.start(cooldown=Cooldown(5, 1)):
        await tell(stage, stage.ada, stage.channel, FIRST)
        answer = await tell(stage, stage.ada, stage.channel, FIRST)
        assert answer.text.startswith("This server is asking faster than I can search.")
        direct = await tell(stage, stage.ada, stage.discord.dm(stage.ada), "who pays?")
        assert "ask" not in direct.text.split(".")[0]
    assert texts(stage) == [FIRST, "who pays?"]


async def test_presses_count_too(stage: Stage) -> None:
    async with stage.start(cooldown=Cooldown(1, 100)):
        answer = (await stage.ask(FIRST)).messages[0]
        response = await stage.discord.click(stage.ada, answer, label="Continue in a thread")
        await response.until_text("You are asking faster than I can search.")
        assert response.ephemeral
        assert stage.guild.threads == []


async def test_a_flood_of_edits_leaves_the_answer(stage: Stage) -> None:
    async with stage.start(cooldown=Cooldown(2, 100)) as client:
        asked = await stage.mention("who leads 0?")
        answer = await stage.reply_to(asked)
        for number in range(1, 6):
            said = f"{stage.discord.bot.mention} who leads {number}?"
            await stage.discord.edit(stage.ada, asked, said)
        await until(lambda: len(stage.library.asked) == 2)
        await until(lambda: not client.hearing.under_way(asked.id))
        assert of_bot(stage) == [answer]
        assert "asking faster" not in answer.text


@pytest.mark.parametrize("whose", [Whose.USER, Whose.SERVER])
def test_a_wait_is_never_longer_than_a_minute(whose: Whose) -> None:
    cooldown = Cooldown(1, 1, Watch())
    users = (1, 1) if whose is Whose.USER else (1, 2)
    waits = [cooldown.take(user, 9) for user in users]
    assert waits == [None, Wait(60.0, whose)]
