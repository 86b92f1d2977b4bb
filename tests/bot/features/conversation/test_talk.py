"""Dialogues with the bot, through the real client."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date

import pytest

from bot.store.conversations import Conversations
from index import Question
from tests.bot.articles import LED, found, nothing
from tests.bot.conftest import Stage, until
from tests.bot.fake_library import FakeLibrary
from tests.bot.sayings import saying
from tests.loopback import Channel, Message, Permission, User
from tests.loopback.markdown import read

FIRST = "What did Russia say about the cranes?"
SECOND = "What did Ukraine say about the cranes?"
UNDERSTOOD = f"Understood as: {SECOND} (from your previous question)"
FROM_OTHERS = f"Understood as: {SECOND} (from the previous question)"


async def tell(stage: Stage, user: User, channel: Channel, text: str) -> Message:
    """Say something to the bot and wait for its answer."""
    said = text if channel.guild is None else f"{stage.discord.bot.mention} {text}"
    asked = await stage.discord.say(user, channel, said)
    return await stage.discord.wait_for_message(channel, after=asked)


def texts(stage: Stage) -> list[str]:
    """Give what the library was asked."""
    return [each.text for each in stage.library.asked]


def label(message: Message) -> list[str]:
    """Give the labels of a message's buttons of the conversation, which alone belong here."""
    rows = [each["components"] for each in message.components if each["type"] == 1]
    every = [button for row in rows for button in row]
    return [each["label"] for each in every if each.get("custom_id", "").startswith("talk")]


async def test_a_dialogue_in_direct_messages(live: Stage) -> None:
    direct = live.discord.dm(live.ada)
    first = await tell(live, live.ada, direct, FIRST)
    assert "Understood" not in first.text
    assert label(first) == []
    second = await tell(live, live.ada, direct, "and Ukraine?")
    assert second.text.startswith(f"-# {UNDERSTOOD}\n")
    assert label(second) == ["Ask as a new question"]
    third = await tell(live, live.ada, direct, "what about 2021?")
    assert (
        f"Understood as: {SECOND[:-1]}? · since 1 Jan 2021, until 31 Dec 2021 (from" in third.text
    )
    await tell(live, live.ada, direct, "why?")
    days = {"since": date(2021, 1, 1), "until": date(2021, 12, 31)}
    assert live.library.asked == [
        Question(FIRST),
        Question(SECOND),
        Question(SECOND, **days),
        Question(f"{SECOND[:-1]}, and why?", **days),
    ]


async def test_a_dialogue_in_a_thread(live: Stage) -> None:
    thread = await live.discord.open_thread(live.ada, live.channel, "talks")
    await tell(live, live.ada, thread, FIRST)
    answer = await tell(live, live.ada, thread, "and Ukraine?")
    assert UNDERSTOOD in answer.text
    elsewhere = await tell(live, live.ada, live.channel, "and Ukraine?")
    assert "Understood" not in elsewhere.text
    assert texts(live) == [FIRST, SECOND, "and Ukraine?"]


async def test_two_people_in_one_channel_are_not_mixed_up(live: Stage) -> None:
    ben = live.discord.add_member(live.guild, "ben")
    await tell(live, live.ada, live.channel, FIRST)
    await tell(live, ben, live.channel, "Who leads NATO?")
    await tell(live, live.ada, live.channel, "and Ukraine?")
    await tell(live, ben, live.channel, "and Ukraine?")
    assert texts(live) == [FIRST, "Who leads NATO?", SECOND, "Who leads Ukraine?"]


async def test_a_complete_question_is_asked_as_it_is(live: Stage) -> None:
    await tell(live, live.ada, live.channel, FIRST)
    answer = await tell(live, live.ada, live.channel, "Who leads the delegation?")
    assert "Understood" not in answer.text
    assert texts(live) == [FIRST, "Who leads the delegation?"]


async def test_a_conversation_survives_a_restart(stage: Stage) -> None:
    async with stage.start():
        await tell(stage, stage.ada, stage.channel, FIRST)
    async with stage.start():
        answer = await tell(stage, stage.ada, stage.channel, "and Ukraine?")
        assert UNDERSTOOD in answer.text
    async with stage.start():
        pressed = await stage.discord.click(stage.ada, answer, label="Ask as a new question")
        await pressed.until_text("Asked: and Ukraine?")
    assert texts(stage) == [FIRST, SECOND, "and Ukraine?"]


async def test_a_conversation_is_over_after_a_while(
    live: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await tell(live, live.ada, live.channel, FIRST)
    monkeypatch.setattr("bot.store.conversations.CONVERSATION_SECONDS", -1)
    answer = await tell(live, live.ada, live.channel, "and Ukraine?")
    assert "Understood" not in answer.text


async def test_as_new_changes_the_answer_of_whoever_asked_and_what_follows(live: Stage) -> None:
    await tell(live, live.ada, live.channel, FIRST)
    answer = await tell(live, live.ada, live.channel, "and Ukraine?")
    live.library.answers["and Ukraine?"] = found(LED)
    response = await live.discord.click(live.ada, answer, label="Ask as a new question")
    await response.until_text("> “We will not move a single crane")
    assert answer.text.startswith("-# Asked: and Ukraine?")
    await tell(live, live.ada, live.channel, "why?")
    assert texts(live)[-1] == "And Ukraine, and why?"


async def test_as_new_leaves_a_good_answer_where_nothing_answers_the_words(live: Stage) -> None:
    live.library.answers[SECOND] = found(LED)
    await tell(live, live.ada, live.channel, FIRST)
    answer = await tell(live, live.ada, live.channel, "and Ukraine?")
    response = await live.discord.click(live.ada, answer, label="Ask as a new question")
    await response.until_text("Asked: and Ukraine?")
    assert response.messages[-1].only_for is live.ada
    assert "Nothing in the 412 articles" in response.messages[-1].text
    assert answer.text.startswith(f"-# {UNDERSTOOD}\n")
    assert "> “We will not move a single crane" in answer.text
    assert label(answer) == ["Ask as a new question"]
    await tell(live, live.ada, live.channel, "and about the ferries?")
    assert texts(live)[-1] == "What did Ukraine say about the ferries?"


async def test_as_new_is_shown_to_others_alone(live: Stage) -> None:
    ben = live.discord.add_member(live.guild, "ben")
    await tell(live, live.ada, live.channel, FIRST)
    answer = await tell(live, live.ada, live.channel, "and Ukraine?")
    response = await live.discord.click(ben, answer, label="Ask as a new question")
    await response.until_text("Asked: and Ukraine?")
    assert response.ephemeral
    assert UNDERSTOOD in answer.text


async def test_a_long_message_keeps_its_button_over_a_restart(stage: Stage) -> None:
    long = f"and about the {'very ' * 5}{'old ' * 16}cranes?"
    async with stage.start():
        await tell(stage, stage.ada, stage.channel, FIRST)
        answer = await tell(stage, stage.ada, stage.channel, "and about the " + "o" * 120)
        assert label(answer) == ["Ask as a new question"]
    async with stage.start():
        response = await stage.discord.click(stage.ada, answer, label="Ask as a new question")
        await response.until_text("Asked: and about the ooo")
    assert len(long) > 100


async def test_who_said_that_names_the_speaker_with_the_words_that_show_it(live: Stage) -> None:
    live.library.answers[FIRST] = found(saying("Ida Kemp", "The cranes stay", date(2022, 3, 1)))
    await tell(live, live.ada, live.channel, FIRST)
    answer = await tell(live, live.ada, live.channel, "who said that?")
    assert "Who said what I quoted last, with the words that show it in bold:" in answer.text
    assert "> “The cranes stay,” said **Ida Kemp**." in answer.text
    assert "**Ida Kemp**, quoted directly" in answer.text
    after = await tell(live, live.ada, live.channel, "and Ukraine?")
    assert UNDERSTOOD in after.text


async def test_who_said_that_of_the_articles_own_words(live: Stage) -> None:
    live.library.answers[FIRST] = found(replace(LED, speaker=None))
    await tell(live, live.ada, live.channel, FIRST)
    answer = await tell(live, live.ada, live.channel, "Who said that?")
    assert "The article’s own words" in answer.text


async def test_who_said_that_where_nothing_was_quoted(live: Stage) -> None:
    live.library.answers[FIRST] = nothing()
    before = await tell(live, live.ada, live.channel, "who said that?")
    assert before.text.startswith("I have not quoted anything to you here recently")
    await tell(live, live.ada, live.channel, FIRST)
    answer = await tell(live, live.ada, live.channel, "says who?")
    assert answer.text.startswith("I have not quoted anything to you here recently")


async def test_before_that_means_the_day_of_what_was_quoted(live: Stage) -> None:
    live.library.answers[FIRST] = found(saying("Ida Kemp", "The cranes stay", date(2022, 3, 1)))
    await tell(live, live.ada, live.channel, FIRST)
    await tell(live, live.ada, live.channel, "and before that?")
    assert live.library.asked[-1] == Question(FIRST, until=date(2022, 2, 28))


async def test_she_means_whoever_was_quoted(live: Stage) -> None:
    quoted = found(saying("Ida Kemp", "The cranes stay", date(2022, 3, 1)))
    live.library.answers["Who wants the cranes to stay?"] = quoted
    await tell(live, live.ada, live.channel, "Who wants the cranes to stay?")
    await tell(live, live.ada, live.channel, "What did she say about the ferry?")
    assert texts(live)[-1] == "What did Ida Kemp say about the ferry?"


async def test_a_command_begins_a_conversation_where_all_see_its_answer(live: Stage) -> None:
    private = await live.ask(FIRST, private=True)
    assert label(private.messages[0]) == []
    alone = await tell(live, live.ada, live.channel, "and Ukraine?")
    assert "Understood" not in alone.text
    await live.ask(FIRST, outlet="Inselbote", since="2021")
    await tell(live, live.ada, live.channel, "and Ukraine?")
    assert live.library.asked[-1] == Question(SECOND, outlet="Inselbote", since=date(2021, 1, 1))


async def test_a_conversation_that_cannot_be_kept_costs_only_itself(
    live: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("disk full")

    monkeypatch.setattr(Conversations, "remember", fail)
    monkeypatch.setattr(Conversations, "recall", fail)
    live.library.answers[FIRST] = found(LED)
    answer = await tell(live, live.ada, live.channel, FIRST)
    assert "> “We will not move a single crane" in answer.text


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("how are you today?", "I only quote news articles, word for word."),
        ("write me a script", "I do not write, translate or summarise: I only quote"),
        ("translate this", "I do not write, translate or summarise: I only quote"),
        ("?! -- 🙂", "Ask me a question"),
    ],
)
async def test_whoever_wants_something_else_is_told(live: Stage, said: str, sentence: str) -> None:
    answer = await tell(live, live.ada, live.channel, said)
    assert answer.text.startswith(sentence)
    assert live.library.asked == []


EXAMPLES = "For example: Who leads the *delegation*? What did Ida Kemp say?"


@pytest.mark.parametrize("said", ["help", "hello", "how are you?", "write me a poem", "?! 🙂"])
async def test_the_examples_are_questions_that_the_library_answers(live: Stage, said: str) -> None:
    answer = await tell(live, live.ada, live.channel, said)
    assert read(answer.text).text.endswith(EXAMPLES)
    live.library.questions = ()
    without = await tell(live, live.ada, live.channel, said)
    assert "For example" not in without.text
    assert without.text == answer.text.partition(" For example: ")[0]


async def test_each_server_is_shown_what_its_own_library_answers(live: Stage) -> None:
    own = FakeLibrary()
    own.questions = ("Who won the seat of Osk?",)
    live.library.servers[str(live.guild.id)] = own
    assert "Who won the seat of Osk?" in (await tell(live, live.ada, live.channel, "help")).text
    direct = await tell(live, live.ada, live.discord.dm(live.ada), "help")
    assert "Who won the seat of Osk?" not in direct.text


async def test_an_order_that_holds_a_question_is_answered(live: Stage) -> None:
    asked = "Can you summarize what happened with the cranes?"
    live.library.answers[asked] = found(LED)
    answer = await tell(live, live.ada, live.channel, asked)
    assert "> “We will not move a single crane" in answer.text


async def test_another_language_is_searched_and_english_recommended(live: Stage) -> None:
    answer = await tell(live, live.ada, live.channel, "Хто очолює делегацію?")
    assert answer.text.startswith("-# I search best in English: if this does not fit, please")
    assert texts(live) == ["Хто очолює делегацію?"]


async def test_a_reply_to_an_answer_goes_on_from_it_whoever_was_answered(live: Stage) -> None:
    ben = live.discord.add_member(live.guild, "ben")
    first = await tell(live, live.ada, live.channel, FIRST)
    await tell(live, live.ada, live.channel, "Who leads NATO?")
    for user, understood in ((ben, FROM_OTHERS), (live.ada, UNDERSTOOD)):
        asked = await live.discord.say(user, live.channel, "and Ukraine?", reply_to=first)
        answer = await live.reply_to(asked)
        assert understood in answer.text


async def test_an_edited_reply_to_somebody_elses_answer_is_still_no_question_of_ones_own(
    live: Stage,
) -> None:
    ben = live.discord.add_member(live.guild, "ben")
    first = await tell(live, live.ada, live.channel, FIRST)
    asked = await live.discord.say(ben, live.channel, "and NATO?", reply_to=first)
    answer = await live.reply_to(asked)
    await live.discord.edit(ben, asked, "and Ukraine?")
    await until(lambda: FROM_OTHERS in answer.text)


@pytest.mark.long
async def test_a_restart_in_the_middle_of_fifty_conversations(stage: Stage) -> None:
    people = [stage.discord.add_member(stage.guild, f"member{number}") for number in range(50)]
    answers = []
    stage.library.answers["and Ukraine?"] = found(LED)
    async with stage.start():
        for user in people:
            await tell(stage, user, stage.channel, FIRST)
            answers.append(await tell(stage, user, stage.channel, "and Ukraine?"))
    async with stage.start():
        for user, answer in zip(people, answers, strict=True):
            response = await stage.discord.click(user, answer, label="Ask as a new question")
            await response.until_text("Asked: and Ukraine?")
            shown = await tell(stage, user, stage.channel, "What about 2021?")
            assert "Understood as: And Ukraine? · since 1 Jan 2021" in shown.text


# threads


async def test_ask_on_opens_a_thread_that_goes_on_from_the_answer(live: Stage) -> None:
    ben = live.discord.add_member(live.guild, "ben")
    answer = (await live.ask(FIRST)).messages[0]
    assert label(answer) == ["Continue in a thread"]
    response = await live.discord.click(live.ada, answer, label="Continue in a thread")
    await response.until_text(f"Continue in <#{answer.id}>: mention me there")
    assert response.ephemeral
    (thread,) = live.guild.threads
    assert (thread.id, thread.name) == (answer.id, FIRST)
    welcome = await live.discord.wait_for_message(thread)
    assert welcome.text.startswith("Continue here: mention me with your next question")
    assert not welcome.pings
    assert UNDERSTOOD in (await tell(live, live.ada, thread, "and Ukraine?")).text
    assert FROM_OTHERS in (await tell(live, ben, thread, "and Ukraine?")).text
    again = await live.discord.click(ben, answer, label="Continue in a thread")
    await again.until_text(f"Continue in <#{answer.id}>")
    assert len(live.guild.threads) == 1
    mine = [each for each in thread.messages if each.author is live.discord.bot]
    assert len(mine) == 3


async def test_ask_on_works_after_a_restart(stage: Stage) -> None:
    async with stage.start():
        answer = (await stage.ask(FIRST, since="2021")).messages[0]
    async with stage.start():
        await stage.discord.click(stage.ada, answer, label="Continue in a thread")
        (thread,) = stage.guild.threads
    async with stage.start():
        await tell(stage, stage.ada, thread, "and Ukraine?")
    assert stage.library.asked[-1] == Question(SECOND, since=date(2021, 1, 1))


@pytest.mark.parametrize(
    "denied", [Permission.CREATE_PUBLIC_THREADS, Permission.SEND_MESSAGES_IN_THREADS]
)
async def test_where_it_may_open_no_thread_it_says_so(live: Stage, denied: Permission) -> None:
    answer = (await live.ask(FIRST)).messages[0]
    live.discord.overwrite(live.channel, live.discord.bot, deny=denied)
    response = await live.discord.click(live.ada, answer, label="Continue in a thread")
    await response.until_text("I cannot open a thread here.")
    assert response.ephemeral
    assert live.guild.threads == []


async def test_a_thread_that_discord_refuses_is_explained(live: Stage) -> None:
    answer = (await live.ask(FIRST)).messages[0]
    live.discord.fail("POST", "channels/.*/threads", status=403)
    response = await live.discord.click(live.ada, answer, label="Continue in a thread")
    await response.until_text("I cannot open a thread here.")


async def test_there_is_no_asking_on_where_discord_has_no_threads(live: Stage) -> None:
    direct = live.discord.dm(live.ada)
    response = await live.discord.slash(live.ada, direct, "ask", question=FIRST)
    assert label(response.messages[0]) == []
    assert UNDERSTOOD in (await tell(live, live.ada, direct, "and Ukraine?")).text
