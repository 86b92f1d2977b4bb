"""The sign of life of a running bot, and how it is judged."""

from __future__ import annotations

import asyncio
import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app.client import OnRecord
from bot.ops.heartbeat import AWAY_SECONDS, FILE, STALE_SECONDS, Beat, Pulse, judge, read, write
from tests.bot.conftest import Stage, until

NOW = 1_000_000.0
WELL = Pulse(os.getpid(), NOW - 5, connected=True, since=NOW - 60, latency=0.0421)


@pytest.mark.parametrize(
    ("pulse", "ok", "found"),
    [
        (WELL, True, "connected since 60 s, heartbeat 42 ms"),
        (replace(WELL, latency=None), True, "connected since 60 s"),
        (replace(WELL, connected=False, since=NOW - 20), True, "connecting since 20 s"),
        (
            replace(WELL, connected=False, since=NOW - AWAY_SECONDS - 1),
            False,
            "Discord's gateway is away since 91 s: look at the bot's log",
        ),
        (
            replace(WELL, at=NOW - STALE_SECONDS - 1),
            False,
            "the bot (process {process}) hangs since 46 s: restart it",
        ),
        (None, False, "no bot runs on this library: start `onrecord run`"),
    ],
)
def test_a_sign_of_life_is_judged(pulse: Pulse | None, ok: bool, found: str) -> None:
    told = found.format(process=os.getpid())  # of the id of a test every worker has the same
    assert (judge(pulse, NOW).ok, judge(pulse, NOW).found) == (ok, told)


def test_a_process_that_has_ended_is_noticed() -> None:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
    assert judge(replace(WELL, pid=pid), NOW).found.startswith(f"the bot (process {pid}) has ended")


def test_what_is_written_is_read_and_what_is_broken_is_none(tmp_path: Path) -> None:
    assert read(tmp_path) is None
    write(tmp_path / FILE, WELL)
    assert read(tmp_path) == WELL
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
    (tmp_path / FILE).write_text('{"pid": 1', encoding="utf-8")
    assert read(tmp_path) is None


async def test_a_disk_that_is_full_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    beat = Beat(tmp_path / "file" / "home")
    async with beat.kept():
        beat.connected(True)
        await asyncio.sleep(0)
    assert beat.pulse().connected


async def test_a_running_bot_is_alive_until_it_ends(stage: Stage) -> None:
    async with Beat(stage.home).kept() as beat, stage.start(beat=beat) as client:
        await until(lambda: (pulse := read(stage.home)) and pulse.connected)
        found = judge(read(stage.home), time.time())
        assert found.ok
        assert found.found.startswith("connected since")
        client.dispatch("shard_disconnect", 0)
        await until(lambda: (pulse := read(stage.home)) and not pulse.connected)
    assert read(stage.home) is None


async def test_every_shard_answers_and_one_away_is_noticed(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def at_once(self: OnRecord, shard_id: int | None, *, initial: bool = False) -> None:
        """Leave out the 5 s that Discord wants between two shards' beginnings."""

    monkeypatch.setattr(OnRecord, "before_identify_hook", at_once)
    stage.discord.store.shards = 2
    others = []
    for number in range(6):
        others.append(stage.discord.add_guild(f"Server {number}"))
        stage.discord.advance(0.001 * (number + 1))
    shards = {(each.id >> 22) % 2 for each in others}
    assert shards == {0, 1}
    async with Beat(stage.home).kept() as beat, stage.start(beat=beat) as client:
        assert client.shard_count == 2
        await until(lambda: beat.pulse().connected)
        for guild in others:
            member = stage.discord.add_member(guild, f"member of {guild.name}")
            answer = await stage.discord.slash(member, guild.channel, "ask", question="who leads?")
            assert "answers that." in answer.text
        client.dispatch("shard_disconnect", 1)
        await until(lambda: not beat.pulse().connected)
        client.dispatch("shard_resumed", 1)
        await until(lambda: beat.pulse().connected)
