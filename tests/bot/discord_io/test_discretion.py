"""What people ask reaches no log above the level debug, however the asking ends."""

from __future__ import annotations

import logging

import pytest

from bot.ops.logs import fields
from index import BusyError, GenerationError, NotFoundError, VerbatimError
from tests.bot.articles import LED, found
from tests.bot.conftest import Stage

WORD = "quennebrake"
ASKED = f"Who leads the {WORD} delegation?"


def told(caplog: pytest.LogCaptureFixture) -> str:
    formatter = logging.Formatter("%(message)s %(fields)s", defaults={"fields": ""})
    return "\n".join(formatter.format(one) for one in caplog.records)


@pytest.mark.parametrize(
    "ending",
    [
        None,
        GenerationError("damaged: run `onrecord reindex`"),
        NotFoundError("no such outlet"),
        VerbatimError("the span does not lie in the article"),
        BusyError("another build"),
        RuntimeError("unexpected"),
    ],
    ids=lambda one: type(one).__name__,
)
async def test_no_question_is_logged(
    stage: Stage, caplog: pytest.LogCaptureFixture, ending: Exception | None
) -> None:
    caplog.set_level(logging.INFO)
    stage.library.answers[ASKED] = found(LED) if ending is None else ending
    async with stage.start():
        answer = await stage.ask(ASKED)
        await stage.ask(ASKED, private=True)
        await stage.reply_to(await stage.mention(ASKED))
        await stage.reply_to(await stage.discord.say(stage.ada, stage.discord.dm(stage.ada), ASKED))
        await stage.said(WORD, ASKED)
        await stage.ask(ASKED, outlet=WORD)
        await stage.ask(ASKED, since=WORD)
        said = await stage.discord.say(stage.ada, stage.channel, f"It is said: {ASKED}.")
        await stage.discord.context_menu(stage.ada, "Find on record", said)
        for button in [each for each in answer.buttons if each["label"] != "Delete"]:
            await stage.discord.click(stage.ada, answer, custom_id=button["custom_id"])
        await stage.discord.autocomplete(stage.ada, stage.channel, "said", "actor", WORD)
    assert any(word in told(caplog) for word in ("answered", "failed", "refused"))
    assert WORD not in told(caplog).casefold()


async def test_a_slow_question_is_not_logged_either(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    stage.library.gate.clear()
    async with stage.start(answer_seconds=0.05):
        answer = await stage.ask(ASKED)
        stage.library.gate.set()
    assert "took longer than" in answer.text
    assert WORD not in told(caplog).casefold()


def test_the_fields_of_a_record_are_looked_at(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("bot").warning("asked", extra=fields(question=ASKED))
    assert WORD in told(caplog)
