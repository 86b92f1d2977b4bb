"""The bot from its start to its stop, through absences of Discord."""

from __future__ import annotations

import asyncio
import base64
import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

import aiohttp
import pytest
from pydantic import SecretStr

from bot.app.supervisor import run, serve
from bot.errors import TokenError
from bot.ops.heartbeat import judge, read
from bot.settings import Settings
from index import Branches, Library, Phase, Progress
from tests.bot.conftest import Stage, until

WELL_FORMED = f"{base64.b64encode(b'123456789012345678').decode().rstrip('=')}.Ga-bcd.abc_def-123"


def library_there() -> Library:
    """Stand for what opens the library in the process that builds, which these tests don't."""
    raise AssertionError("nothing is built here")


def settings(stage: Stage, token: str | None = None) -> Settings:
    given = stage.discord.token if token is None else token
    return Settings(discord_token=SecretStr(given), home=stage.home)


class Served:
    """The bot as `onrecord run` starts it, against the loopback."""

    def __init__(
        self, stage: Stage, token: str | None = None, jitter: Callable[[], float] = lambda: 0.0
    ) -> None:
        self.stop = asyncio.Event()
        self.connected = 0
        self._stage = stage
        self._token = token
        self._jitter = jitter
        self.task: asyncio.Task[None] | None = None

    def connect(self) -> aiohttp.BaseConnector:
        self.connected += 1
        return self._stage.discord.connector()

    async def __aenter__(self) -> Served:
        self.task = asyncio.create_task(
            serve(
                settings(self._stage, self._token),
                cast(Branches, self._stage.library),
                library_there,
                stop=self.stop,
                connect=self.connect,
                guild_ready_timeout=0.02,
                delays=(0.01,),
                jitter=self._jitter,
            )
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        self.stop.set()
        if self.task is not None:
            await asyncio.wait_for(self.task, 5)
        await asyncio.sleep(0)  # events that discord.py has just scheduled


async def test_it_warms_the_library_serves_and_stops_when_told(stage: Stage) -> None:
    async with Served(stage) as served:
        await stage.discord.connected()
        answer = await stage.reply_to(await stage.mention("who leads?"))
        assert "answers that." in answer.text
    assert stage.library.warmed == 1
    assert served.connected == 1
    assert not stage.discord.gateway.connected


async def test_it_connects_again_where_discord_is_away_at_the_start(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    stage.discord.fail("GET", "users/@me", status=503, times=2)
    async with Served(stage) as served:
        await stage.discord.connected()
        assert served.connected == 3
    told = [vars(each)["fields"] for each in caplog.records if each.msg == "connecting again"]
    assert told == [{"failures": 1, "seconds": 0.01}, {"failures": 2, "seconds": 0.01}]


async def test_it_connects_again_where_the_gateway_is_away_at_the_first_connect(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("discord.backoff.ExponentialBackoff.delay", lambda self: 0.0)
    caplog.set_level(logging.INFO)
    away = stage.discord.fail("GET", "^/gateway/bot$", status=503)
    async with Served(stage) as served:
        await until(lambda: "ready" in caplog.messages)
        assert served.connected == 2
        answer = await stage.reply_to(await stage.mention("who leads?"))
        assert "answers that." in answer.text
    assert away.used_up
    assert "the connection to Discord failed" in caplog.messages


async def test_there_is_a_sign_of_life_while_discord_is_away(stage: Stage) -> None:
    stage.discord.fail("GET", "users/@me", status=503, times=10_000)
    async with Served(stage) as served:
        await until(lambda: served.connected > 2)
        found = judge(read(stage.home), time.time())
        assert (found.ok, found.found) == (True, "connecting since 0 s")
        late = judge(read(stage.home), time.time() + 91)
        assert not late.ok
    assert judge(read(stage.home), time.time()).found.startswith("no bot runs on this library")


async def test_each_pause_is_longer_by_chance(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    stage.discord.fail("GET", "users/@me", status=503, times=2)
    chances = iter((0.25, 0.5))
    async with Served(stage, jitter=lambda: next(chances)):
        await stage.discord.connected()
    told = [vars(each)["fields"] for each in caplog.records if each.msg == "connecting again"]
    assert [one["seconds"] for one in told] == [0.013, 0.015]


async def test_it_connects_again_where_the_gateway_closes_for_good(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    async with Served(stage) as served:
        await until(lambda: "ready" in caplog.messages)
        await stage.discord.drop_gateway(4004)
        await stage.discord.connected(times=2)
        assert served.connected == 2
        answer = await stage.reply_to(await stage.mention("who leads?"))
        assert "answers that." in answer.text


@pytest.mark.parametrize(
    ("token", "line"),
    [
        (WELL_FORMED, "Discord refuses DISCORD_TOKEN: make a new one on the Bot page"),
        ("abc", "DISCORD_TOKEN does not have a token's three parts with dots between"),
    ],
)
async def test_a_refused_token_ends_it_in_one_line_without_the_token(
    stage: Stage, token: str, line: str
) -> None:
    served = await Served(stage, token).__aenter__()
    assert served.task is not None
    with pytest.raises(TokenError, match=line) as raised:
        await asyncio.wait_for(served.task, 5)
    assert token not in str(raised.value).split()
    assert "\n" not in str(raised.value)


async def test_without_a_token_it_does_not_start(tmp_path: Path) -> None:
    with pytest.raises(TokenError, match="DISCORD_TOKEN is not set: put the token"):
        await serve(
            Settings(discord_token=None, home=tmp_path),
            cast(Branches, None),
            library_there,
            stop=asyncio.Event(),
        )


async def test_an_answer_under_way_is_sent_before_it_stops(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    stage.library.gate.clear()
    async with Served(stage) as served:
        await until(lambda: "ready" in caplog.messages)
        asked = await stage.mention("who leads?")
        await until(lambda: stage.library.asked)
        served.stop.set()
        await asyncio.sleep(0)
        stage.library.gate.set()
        answer = await stage.reply_to(asked)
        assert "answers that." in answer.text


async def test_whoever_waits_for_a_thread_is_told_of_the_restart(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    stage.library.gate.clear()
    async with Served(stage) as served:
        await until(lambda: "ready" in caplog.messages)
        await stage.discord.synced()
        said = await stage.discord.say(stage.admin, stage.channel, "The dam leaked 40 litres.")
        running = [await stage.mention(f"who leads {number}?") for number in range(4)]
        await until(lambda: len(stage.library.asked) == 4)
        queued = [
            await stage.ask("who pays?", settle=False),
            await stage.said("Ida Kemp", settle=False),
            await stage.discord.context_menu(stage.ada, "Find on record", said, settle=False),
            await stage.discord.slash(stage.admin, stage.channel, "status", settle=False),
        ]
        mentioned = await stage.mention("who waits?")
        for one in queued:
            await one.until(lambda answer: answer.acknowledged)
        served.stop.set()
        for one in queued:
            await one.until_text("I am being restarted.")
        answer = await stage.discord.wait_for_message(stage.channel, after=mentioned)
        assert answer.text.startswith("I am being restarted.")
        late = await stage.ask("who is late?", settle=False)
        await late.until_text("I am being restarted.")
        stage.library.gate.set()
        for asked in running:
            found = await stage.discord.wait_for_message(
                stage.channel, where=lambda each, asked=asked: each.reference is asked
            )
            assert "answers that." in found.text
    assert len(stage.library.asked) == 4


async def test_it_waits_as_long_as_an_answer_may_take(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.app.client.FAREWELL_SECONDS", 0.2)
    async with stage.start(answer_seconds=7) as client:
        assert client._grace == pytest.approx(7.2)
    stage.library.gate.clear()
    async with stage.start(answer_seconds=0.3):
        asked = await stage.mention("who leads?")
        await until(lambda: stage.library.asked)
    stage.library.gate.set()
    answer = await stage.reply_to(asked)
    assert "took longer than" in answer.text


async def test_a_build_that_does_not_stop_keeps_nobody_waiting(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    gate = threading.Event()
    stage.library.steps = [Progress(Phase.EMBEDDING, 1, 4), gate]
    stage.library.deaf = True
    async with stage.start(answer_seconds=0.3):
        response = await stage.discord.slash(stage.admin, stage.channel, "reindex", settle=False)
        shown = await stage.discord.wait_for_message(
            stage.channel, where=lambda each: "1 of 4" in each.text
        )
    assert shown.text.startswith("**A restart interrupted the re-indexing.**")
    assert shown.buttons == []
    assert response.text.startswith("I am being restarted.")
    gate.set()


def test_a_malformed_token_is_refused_before_discord_is_asked(tmp_path: Path) -> None:
    settings = Settings(discord_token=SecretStr("abc"), home=tmp_path)
    with pytest.raises(TokenError, match="three parts with dots between"):
        run(settings, cast(Branches, None), library_there)
