"""Many askers at once, an end in the middle and a new start, with the bot in its own process.

pytest -m bench -s tests/bench/test_load.py
"""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import AsyncIterator
from pathlib import Path

import numpy as np
import pytest

from index import Library, sample_articles
from tests.bot.app.bot_process import bot_process
from tests.loopback import LoopbackDiscord, Response, User, openapi

pytestmark = pytest.mark.bench

IN_FLIGHT = 200
CONVERSATIONS = 50
QUESTIONS = (
    "Who won the recount in Corrow?",
    "Why did Ketil Osmund resign?",
    "How many people were injured on the Lady Anselm?",
    "What does Tolvan Power say about the dam?",
    "When do the puffins return to Little Corrow?",
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("load")
    Library.open(folder, reader="on").add([str(sample_articles())])
    return folder


@pytest.fixture
async def discord() -> AsyncIterator[LoopbackDiscord]:
    async with LoopbackDiscord() as made:
        made.add_guild()
        yield made


def members(discord: LoopbackDiscord, count: int) -> list[User]:
    guild = next(iter(discord.store.guilds.values()))
    return [discord.add_member(guild, f"member-{number}") for number in range(count)]


async def asked(
    discord: LoopbackDiscord, number: int, who: User, *, settle: bool = True, **given: object
) -> Response:
    channel = next(iter(discord.store.guilds.values())).channel
    question = QUESTIONS[number % len(QUESTIONS)]
    return await discord.slash(
        who, channel, "ask", question=question, settle=settle, within=300, **given
    )


async def test_two_hundred_at_once_are_acknowledged_and_answered(
    discord: LoopbackDiscord, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ask all at once. The loopback is not to be what is measured.

    So it does not hold these requests against the whole API description, as all other tests do,
    and nobody waits for each answer by itself.
    """
    monkeypatch.setattr(openapi, "violations", lambda request: [])
    async with bot_process(discord, home):
        await discord.synced(within=60)
        people = members(discord, IN_FLIGHT)
        await asked(discord, 0, people[0])
        started = time.perf_counter()
        answers = [
            await asked(discord, number, who, settle=False) for number, who in enumerate(people)
        ]
        async with asyncio.timeout(300):
            while not all(one.settled for one in answers):  # noqa: ASYNC110 - each wait costs the loopback
                await asyncio.sleep(0.05)
        seconds = time.perf_counter() - started
        late = np.array([one.acknowledged_after for one in answers])
        p50, p99 = np.percentile(late * 1000, [50, 99])
        print(
            f"\n{IN_FLIGHT} questions at once: acknowledged after p50 {p50:.0f} ms, "
            f"p99 {p99:.0f} ms, at most {late.max() * 1000:.0f} ms; all answered in {seconds:.1f} s"
        )
        assert all("paragraph" in one.text or "answers that." in one.text for one in answers)
        assert late.max() < 3.0
        assert p99 < 300
    assert discord.violations == []


async def test_sigterm_lets_answers_under_way_be_sent(discord: LoopbackDiscord, home: Path) -> None:
    async with bot_process(discord, home) as process:
        await discord.synced(within=60)
        people = members(discord, 4)
        under_way = [
            await asked(discord, number, who, settle=False) for number, who in enumerate(people)
        ]
        for one in under_way:
            await one.until(lambda answer: answer.acknowledged)
        process.send_signal(signal.SIGTERM)
        for one in under_way:
            await one.until(lambda answer: answer.settled)
            assert "paragraph" in one.text or "restarted" in one.text
        assert await asyncio.wait_for(process.wait(), 20) == 0


async def test_after_a_sudden_end_every_button_works(discord: LoopbackDiscord, home: Path) -> None:
    people = members(discord, CONVERSATIONS)
    async with bot_process(discord, home) as process:
        await discord.synced(within=60)
        answers = [
            await asked(discord, number, who, private=number % 2 == 0)
            for number, who in enumerate(people)
        ]
        process.kill()
        await process.wait()
    pressed = 0
    async with bot_process(discord, home):
        for who, answer in zip(people, answers, strict=True):
            labels = [each["label"] for each in answer.buttons]
            for label in ("Context", "Helpful", "Share", "More", "Delete"):
                if label not in labels:
                    continue
                found = next(each for each in answer.buttons if each["label"] == label)
                told = await discord.click(who, answer, custom_id=found["custom_id"], within=60)
                assert "Something went wrong" not in told.text
                pressed += 1
    print(f"\n{pressed} buttons of {len(answers)} conversations pressed after kill -9")
    assert pressed >= 3 * len(answers)
