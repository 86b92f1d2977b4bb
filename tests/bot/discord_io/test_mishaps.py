"""Discord failing while the bot answers: nobody is left without a sentence, nothing comes twice."""

from __future__ import annotations

import logging
from itertools import pairwise

import pytest

from tests.bot.articles import LED, found
from tests.bot.conftest import Stage, until
from tests.loopback import Message

ASKED = "Who leads the delegation?"
QUOTE = "> “We will not move a single crane"
ANSWER = "webhooks/.*/messages/@original"
CALLBACK = "interactions/.*/callback"


@pytest.fixture
def answering(live: Stage) -> Stage:
    """Give a stage where one question is answered with one quote."""
    live.library.answers[ASKED] = found(LED)
    live.library.answers["who?"] = found(LED)
    return live


def from_bot(stage: Stage) -> list[Message]:
    return [each for each in stage.channel.messages if each.author is stage.discord.bot]


@pytest.mark.parametrize("done", [False, True])
async def test_a_connection_lost_while_an_answer_is_shown(answering: Stage, done: bool) -> None:
    lost = answering.discord.reset("PATCH", ANSWER, done=done)
    response = await answering.ask(ASKED)
    await response.until_text(QUOTE)
    await until(lambda: len(answering.discord.requests_to("PATCH", ANSWER)) == 2)
    assert lost.used_up
    assert len(from_bot(answering)) == 1


async def test_a_500_while_an_answer_is_shown(answering: Stage) -> None:
    failed = answering.discord.fail("PATCH", ANSWER, status=500)
    response = await answering.ask(ASKED)
    await response.until_text(QUOTE)
    assert failed.used_up


async def test_a_rate_limit_that_discord_py_does_not_wait_for(answering: Stage) -> None:
    limited = answering.discord.limit("PATCH", ANSWER, via=False)
    response = await answering.ask(ASKED)
    await response.until_text(QUOTE)
    assert limited.used_up


@pytest.mark.parametrize("done", [False, True])
async def test_a_connection_lost_while_a_question_is_acknowledged(
    answering: Stage, done: bool
) -> None:
    lost = answering.discord.reset("POST", CALLBACK, done=done)
    response = await answering.ask(ASKED)
    await response.until_text(QUOTE)
    assert lost.used_up
    assert len(from_bot(answering)) == 1


async def test_an_acknowledgement_that_arrived_unnoticed_is_not_left_thinking(
    answering: Stage,
) -> None:
    arrived = answering.discord.reset("POST", CALLBACK, done=True)
    lost = answering.discord.reset("POST", CALLBACK)
    response = await answering.ask(ASKED)
    assert response.deferred
    assert response.text.startswith("Something went wrong on my side.")
    assert (arrived.used_up, lost.used_up) == (True, True)


@pytest.mark.parametrize("done", [False, True])
async def test_a_connection_lost_while_a_refusal_is_told(answering: Stage, done: bool) -> None:
    lost = answering.discord.reset("POST", CALLBACK, done=done)
    response = await answering.ask(ASKED, since="yesteryear")
    await response.until_text("I cannot read “yesteryear” as a date")
    assert lost.used_up
    assert len(response.messages) == 1


@pytest.mark.parametrize("done", [False, True])
async def test_a_connection_lost_while_a_mention_is_answered(answering: Stage, done: bool) -> None:
    lost = answering.discord.reset("POST", "channels/.*/messages", done=done)
    asked = await answering.mention("who?")
    answer = await answering.reply_to(asked)
    path = "channels/.*/messages$"
    await until(lambda: len(answering.discord.requests_to("POST", path)) == 2)
    assert QUOTE in answer.text
    assert lost.used_up
    first, second = (each.json for each in answering.discord.requests_to("POST", path))
    assert first["nonce"] == second["nonce"]
    assert second["enforce_nonce"] is True


async def test_a_503_while_a_mention_is_answered(answering: Stage) -> None:
    failed = answering.discord.fail("POST", "channels/.*/messages", status=503)
    answer = await answering.reply_to(await answering.mention("who?"))
    assert QUOTE in answer.text
    assert failed.used_up


async def test_an_answer_that_discord_refuses_ends_in_a_sentence(answering: Stage) -> None:
    answering.discord.fail("PATCH", ANSWER, status=400)
    response = await answering.ask(ASKED)
    await response.until_text("Something went wrong on my side.")


async def test_an_answer_that_can_never_be_shown_is_logged(
    answering: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    answering.discord.fail("PATCH", ANSWER, status=404, times=None)
    await answering.ask(ASKED, settle=False)
    await until(lambda: "the user could not be told" in caplog.text)


async def test_the_gateway_dropping_loses_no_question(answering: Stage) -> None:
    await answering.discord.drop_gateway(4000)
    asked = await answering.mention("who?")
    await answering.discord.resumed()
    answer = await answering.reply_to(asked)
    assert QUOTE in answer.text


async def test_commands_are_registered_once_and_again_only_when_they_changed(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    path = "applications/.*/commands"
    async with stage.start():
        await until((stage.home / "commands.json").exists)
    async with stage.start():
        await until(lambda: "commands unchanged" in caplog.text)
    assert len(stage.discord.requests_to("PUT", path)) == 1
    (stage.home / "commands.json").write_text('{"sha256": "of other commands"}')
    async with stage.start():
        await until(lambda: len(stage.discord.requests_to("PUT", path)) == 2)


async def test_a_command_that_changed_behind_the_bots_back_is_registered_anew(
    stage: Stage,
) -> None:
    path = "applications/.*/commands"
    async with stage.start():
        await until((stage.home / "commands.json").exists)
        ask = next(each for each in stage.discord.store.commands[None] if each["name"] == "ask")
        ask["name"] = "enquire"
        response = await stage.discord.slash(
            stage.ada, stage.channel, "enquire", question="who leads?"
        )
        assert response.text.startswith("This command has just changed. Please try again in a min")
        await until(lambda: len(stage.discord.requests_to("PUT", path)) == 2)
        assert "answers that." in (await stage.ask("who leads?")).text


async def test_commands_refused_by_discord_do_not_stop_the_bot(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    stage.discord.fail("PUT", "applications/.*/commands", status=403)
    async with stage.start(synced=False):
        answer = await stage.reply_to(await stage.mention("who leads?"))
        assert "answers that." in answer.text
        await until(lambda: "commands refused by Discord" in caplog.text)
    assert not (stage.home / "commands.json").exists()


async def test_commands_are_registered_when_discord_is_back(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.discord_io.command_sync.DELAYS", (0.01,))
    failed = stage.discord.fail("PUT", "applications/.*/commands", status=503, times=3)
    async with stage.start(synced=False):
        answer = await stage.reply_to(await stage.mention("who leads?"))
        assert "answers that." in answer.text
        await stage.discord.synced()
    assert failed.used_up


async def test_acknowledgements_come_at_once_whatever_the_library_does(answering: Stage) -> None:
    answering.library.gate.clear()
    try:
        response = await answering.ask(ASKED, settle=False)
        await response.until(lambda answer: answer.acknowledged)
        assert response.acknowledged_after < 1
    finally:
        answering.library.gate.set()
    await response.until_text(QUOTE)
    assert all(sooner.at <= later.at for sooner, later in pairwise(response.edits))
