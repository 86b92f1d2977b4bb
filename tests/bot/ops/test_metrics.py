"""What the bot measures of itself, read as Prometheus reads it."""

from __future__ import annotations

import json
import socket

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.errors import BotError
from bot.ops.heartbeat import Beat
from bot.ops.metrics import Metrics, page
from index import GenerationError
from tests.bot.articles import LED, SEARCHED, found
from tests.bot.conftest import Stage, until

ASKED = "Who leads the delegation?"


async def read(port: int, path: str = "/metrics") -> tuple[int, str]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}{path}") as answer,
    ):
        return answer.status, await answer.text()


def values(text: str) -> dict[str, float]:
    return {
        one.name + ("".join(f"[{each}]" for each in one.labels.values())): one.value
        for family in text_string_to_metric_families(text)
        for one in family.samples
        if "bucket" not in one.name and "created" not in one.name
    }


async def test_questions_stages_size_and_gateway_are_told(stage: Stage) -> None:
    stage.library.answers[ASKED] = found(LED)
    stage.library.answers["What broke?"] = GenerationError("damaged: run `onrecord reindex`")
    beat, metrics = Beat(stage.home), Metrics()
    metrics.watch(beat, lambda: SEARCHED)
    async with (
        page(metrics, beat, "127.0.0.1", 0) as port,
        stage.start(beat=beat, metrics=metrics),
    ):
        await until(lambda: beat.pulse().connected)
        await stage.ask(ASKED)
        await stage.reply_to(await stage.mention(ASKED))
        await stage.ask("What is a question without an answer?")
        await stage.ask("What broke?")
        await stage.discord.slash(stage.admin, stage.channel, "reindex")
        status, text = await read(port)
        told = values(text)
        assert status == 200
        assert told["onrecord_questions_total[answered]"] == 2
        assert told["onrecord_questions_total[below_threshold]"] == 1
        assert told["onrecord_failures_total[GenerationError]"] == 1
        assert told["onrecord_builds_total[done]"] == 1
        assert told["onrecord_stage_seconds_count[library]"] >= 4
        assert told["onrecord_stage_seconds_count[waiting]"] >= 4
        assert told["onrecord_stage_seconds_count[sending]"] >= 4
        assert told["onrecord_gateway_connected"] == 1
        assert told["onrecord_articles"] == SEARCHED.articles
        assert told["onrecord_passages"] == SEARCHED.passages
        assert "delegation" not in text
        assert (await read(port, "/health"))[0] == 200
        beat.connected(False)
        beat._since -= 100
        status, text = await read(port, "/health")
        assert (status, json.loads(text)["ok"]) == (503, False)
        assert values((await read(port))[1])["onrecord_gateway_connected"] == 0


async def test_a_port_in_use_is_told_in_one_line(stage: Stage) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(BotError, match=f"cannot be served at 127.0.0.1:{port}.*another"):
            async with page(Metrics(), Beat(stage.home), "127.0.0.1", port):
                pass
