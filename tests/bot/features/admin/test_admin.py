"""`/reindex` and `/status` through the real client."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from bot.store import Store
from index import BuildReport, BusyError, Failure, GenerationError, Phase, Progress, SourceError
from tests.bot.articles import EMPTY, LED, SEARCHED, found
from tests.bot.conftest import Stage, until
from tests.bot.fake_library import REPORT, STATUS, FakeLibrary
from tests.loopback import Message, NotPossibleError, Permission, Response

ASKED = "Who leads the delegation?"


async def reindex(stage: Stage, *, settle: bool = True) -> Response:
    return await stage.discord.slash(stage.admin, stage.channel, "reindex", settle=settle)


@pytest.fixture
async def patient(stage: Stage) -> AsyncIterator[Stage]:
    """Give a stage where every build counts as quick that is over within a second."""
    async with stage.start(edit_pause=5.0):
        yield stage


def holding(stage: Stage, *progress: Progress) -> threading.Event:
    """Let the next build tell this progress and then wait for the event."""
    gate = threading.Event()
    stage.library.steps = [*progress, gate]
    return gate


async def says(
    stage: Stage, part: str, where: Callable[[Message], bool] = lambda _: True
) -> Message:
    return await stage.discord.wait_for_message(
        stage.channel, where=lambda each: part in each.text and where(each)
    )


async def test_a_quick_build_is_told_in_the_answer_to_the_admin_alone(patient: Stage) -> None:
    response = await reindex(patient)
    assert response.ephemeral
    assert response.text == (
        "**Re-indexed** in 0\\.0 s.\n"
        "2 added · 1 changed · 0 removed · 409 unchanged · 0 failed\n"
        "21 passages newly embedded, 3,099 reused\n"
        "The library now holds the 412 articles from 3 Jan 2022 to 9 Mar 2022, 3,120 passages."
    )
    assert patient.discord.visible(patient.ada, patient.channel) == []


async def test_failures_are_told_with_the_first_reasons_and_no_folders(patient: Stage) -> None:
    failures = tuple(
        Failure(f"/srv/private/march.jsonl:{line}", "no text: add a `text` field")
        for line in range(1, 8)
    )
    patient.library.report = replace(REPORT, failures=failures, seconds=61.25)
    response = await reindex(patient)
    assert "**Re-indexed** in 61 s." in response.text
    assert "· 7 failed\n" in response.text
    assert "-# march.jsonl\\:1: no text\\: add a \\`text\\` field" in response.text
    assert "march.jsonl\\:5" in response.text
    assert "march.jsonl\\:6" not in response.text
    assert response.text.endswith("… and 2 failures more")
    assert "/srv" not in response.text.replace("\\", "")


async def test_a_long_build_shows_its_progress_in_a_message_of_its_own(live: Stage) -> None:
    gate = holding(live, Progress(Phase.READING, 7, 0), Progress(Phase.EMBEDDING, 50, 200))
    live.library.answers[ASKED] = found(LED)
    response = await reindex(live, settle=False)
    shown = await says(live, "Embedding the passages: 50 of 200 (25 %)")
    assert "Meanwhile the library keeps answering as before." in shown.text
    assert not shown.ephemeral
    link = f"https://discord.com/channels/{live.guild.id}/{live.channel.id}/{shown.id}"
    await response.until_text(f"Re-indexing: {link} shows the progress.")
    assert response.ephemeral
    meanwhile = await live.ask(ASKED)
    assert "> “We will not move a single crane" in meanwhile.text
    gate.set()
    await says(live, "2 added · 1 changed", lambda each: each is shown)


async def test_edits_keep_their_distance(stage: Stage) -> None:
    gates = [threading.Event() for _ in range(4)]
    stage.library.steps = [
        step
        for number, gate in enumerate(gates)
        for step in (Progress(Phase.EMBEDDING, number, 4), gate)
    ]
    async with stage.start(edit_pause=0.1):
        await reindex(stage, settle=False)
        for number, gate in enumerate(gates):
            shown = await says(stage, f"{number} of 4")
            gate.set()
        await says(stage, "2 added")
    moments = [edit.at for edit in shown.edits]
    assert len(moments) == 4
    assert all(later - sooner >= 0.099 for sooner, later in pairwise(moments))


async def test_where_the_bot_may_not_write_progress_stands_in_the_answer(live: Stage) -> None:
    live.discord.overwrite(live.channel, live.discord.bot, deny=Permission.SEND_MESSAGES)
    gate = holding(live, Progress(Phase.READING, 7, 0))
    response = await reindex(live, settle=False)
    await response.until_text("Reading the articles: 7")
    gate.set()
    await response.until_text("2 added · 1 changed")
    assert len(live.channel.messages) == 1


async def test_where_discord_refuses_the_message_progress_stands_in_the_answer(
    live: Stage,
) -> None:
    live.discord.fail("POST", "channels/.*/messages", status=403)
    gate = holding(live, Progress(Phase.READING, 7, 0))
    response = await reindex(live, settle=False)
    await response.until_text("Reading the articles: 7")
    gate.set()
    await response.until_text("2 added · 1 changed")


async def test_it_outlives_the_commands_fifteen_minutes(live: Stage) -> None:
    gate = holding(live, Progress(Phase.EMBEDDING, 1, 9))
    await reindex(live, settle=False)
    shown = await says(live, "1 of 9")
    live.discord.advance(16 * 60)
    gate.set()
    await says(live, "2 added", lambda each: each is shown)


async def test_without_any_other_place_the_result_comes_directly(live: Stage) -> None:
    failure = Failure("/srv/secret.md", "no text: add a `text` field")
    live.library.report = replace(REPORT, failures=(failure,))
    live.discord.overwrite(live.channel, live.discord.bot, deny=Permission.SEND_MESSAGES)
    gate = holding(live, Progress(Phase.EMBEDDING, 1, 9))
    response = await reindex(live, settle=False)
    await response.until_text("1 of 9")
    live.discord.advance(16 * 60)
    gate.set()
    told = await live.discord.wait_for_message(live.discord.dm(live.admin))
    assert "2 added · 1 changed" in told.text
    assert "· 1 failed" in told.text
    assert "secret" not in told.text


async def test_a_progress_message_that_is_gone_is_followed_by_another(live: Stage) -> None:
    gate = holding(live, Progress(Phase.EMBEDDING, 1, 9))
    await reindex(live, settle=False)
    shown = await says(live, "1 of 9")
    await live.discord.delete(shown)
    gate.set()
    await says(live, "2 added", lambda each: each is not shown)


async def test_a_second_build_is_refused_with_the_reason(patient: Stage) -> None:
    patient.library.report = BusyError("a build of /srv/library runs since 12:00")
    response = await reindex(patient)
    assert response.text.startswith("The library is already being re-indexed.")
    assert response.ephemeral


async def test_a_build_that_fails_midway_says_so_in_both_places(
    live: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    live.library.report = SourceError("no articles in /srv/news: add another source")
    gate = holding(live, Progress(Phase.READING, 7, 0))
    response = await reindex(live, settle=False)
    shown = await says(live, "Reading the articles: 7")
    gate.set()
    await response.until_text("The library could not do that. It has been logged.")
    assert "-# no articles in news\\: add another source" in response.text
    assert shown.text == "**Re-indexing stopped.** The library is unchanged."
    assert "SourceError: no articles" in caplog.text


async def test_a_build_is_cancelled_when_the_bot_is_stopped(stage: Stage) -> None:
    holding(stage, Progress(Phase.READING, 7, 0))
    async with stage.start():
        response = await reindex(stage, settle=False)
        shown = await says(stage, "Reading the articles: 7")
    assert shown.text == "**Re-indexing stopped.** The library is unchanged."
    assert response.text.startswith("Re-indexing was cancelled.")


@pytest.fixture
async def killed(stage: Stage) -> Message:
    """Give a progress message as `kill -9` leaves it: nobody tells any more how the build ended."""
    gate = holding(stage, Progress(Phase.READING, 7, 0))
    async with stage.start():
        await reindex(stage, settle=False)
        shown = await says(stage, "Reading the articles: 7")
        await until(Store(stage.home).boards.all)
        (kept,) = Store(stage.home).boards.all()
        assert (kept.message, kept.channel) == (shown.id, stage.channel.id)
        before = [dict(each) for each in shown.components]
        gate.set()
        await says(stage, "2 added", lambda each: each is shown)
        await until(lambda: Store(stage.home).boards.all() == ())
    stage.library.steps = []
    stage.discord.store.edit(shown, {"components": before})
    Store(stage.home).boards.remember(kept)
    assert [each["label"] for each in shown.buttons] == ["Stop"]
    return shown


async def test_a_progress_message_is_mended_at_the_next_start(
    stage: Stage, killed: Message
) -> None:
    async with stage.start(synced=False):
        await stage.discord.until(lambda: not killed.buttons)
        assert killed.text.startswith("**A restart interrupted the re-indexing.**")
        await until(lambda: Store(stage.home).boards.all() == ())


async def test_one_that_is_gone_is_forgotten(stage: Stage, killed: Message) -> None:
    await stage.discord.delete(killed)
    async with stage.start(synced=False):
        await until(lambda: Store(stage.home).boards.all() == ())


async def test_one_that_cannot_be_mended_just_now_is_tried_at_the_next_start(
    stage: Stage, killed: Message, hasty: None, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    away = stage.discord.fail("PATCH", "channels/.*/messages", status=503, times=None)
    async with stage.start(synced=False):
        await until(lambda: "a progress message was not mended" in caplog.messages)
    assert [one.message for one in Store(stage.home).boards.all()] == [killed.id]
    away.release()
    async with stage.start(synced=False):
        await stage.discord.until(lambda: not killed.buttons)


async def test_a_press_on_a_stop_that_was_left_behind_mends_it(
    stage: Stage, killed: Message
) -> None:
    Store(stage.home).boards.forget(killed.id)
    async with stage.start(synced=False):
        told = await stage.discord.click(stage.admin, killed, label="Stop")
        assert killed.buttons == []
        assert killed.text.startswith("**A restart interrupted the re-indexing.**")
        await told.until_text("It is already over")


async def test_stop_takes_effect_within_two_seconds(stage: Stage) -> None:
    holding(stage, Progress(Phase.EMBEDDING, 1, 9))
    async with stage.start(edit_pause=3.0):
        await reindex(stage, settle=False)
        shown = await says(stage, "1 of 9")
        started = time.perf_counter()
        await stage.discord.click(stage.admin, shown, label="Stop")
        await says(stage, "Re-indexing stopped", lambda each: each is shown)
        assert time.perf_counter() - started < 2
    assert shown.buttons == []


async def test_a_build_that_waits_for_another_server_s_is_stopped_too(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.discord_io.library_service.BUILDERS", 1)
    gate = holding(stage, Progress(Phase.EMBEDDING, 1, 9))
    other = stage.discord.add_guild("Others")
    oda = stage.discord.add_member(other, "Oda", admin=True)
    own = stage.library.servers[str(other.id)] = FakeLibrary()
    async with stage.start():
        await reindex(stage, settle=False)
        await says(stage, "1 of 9")
        waits = await stage.discord.slash(oda, other.channel, "reindex", settle=False)
        shown = await stage.discord.wait_for_message(other.channel)
        await stage.discord.click(oda, shown, label="Stop")
        await waits.until_text("Re-indexing was cancelled.")
        assert shown.text.startswith("**Re-indexing stopped.**")
        own.report = SourceError("begun after all")
        gate.set()
        await says(stage, "2 added")


@pytest.mark.parametrize("command", ["reindex", "status"])
async def test_members_are_neither_offered_it_nor_let_through(live: Stage, command: str) -> None:
    with pytest.raises(NotPossibleError, match=f"/{command} is not offered to @ada"):
        await live.discord.slash(live.ada, live.channel, command)
    live.discord.offer_to_all(command, live.guild)
    response = await live.discord.slash(live.ada, live.channel, command)
    assert response.text == (
        "Only admins of this server can do that: you need the permission *Manage Server*."
    )
    assert response.ephemeral


async def test_manage_server_is_enough(live: Stage) -> None:
    eve = live.discord.add_member(live.guild, "eve", permissions=Permission.MANAGE_GUILD)
    response = await live.discord.slash(eve, live.channel, "status")
    assert response.text.startswith("**On Record**")


@pytest.mark.parametrize("command", ["reindex", "status"])
async def test_in_direct_messages_admin_commands_say_where_they_work(
    live: Stage, command: str
) -> None:
    with pytest.raises(NotPossibleError, match=f"/{command} is not offered in direct messages"):
        await live.discord.slash(live.admin, live.discord.dm(live.admin), command)
    for each in live.discord.store.commands[None]:
        each["contexts"] = [0, 1]  # as registered by an older version, or wrongly
    response = await live.discord.slash(live.admin, live.discord.dm(live.admin), command)
    assert response.text.startswith("This is for server admins and does not work in direct")


async def test_the_state_of_the_library_is_told_to_the_admin_alone(live: Stage) -> None:
    response = await live.discord.slash(live.admin, live.channel, "status")
    lines = response.text.split("\n")
    built = int(datetime(2022, 3, 10, 8, 0, tzinfo=UTC).timestamp())
    assert lines[:-1] == [
        "**On Record**",
        "**Library:** 412 articles, 3,120 passages, from 3 sources",
        "**Days:** 3 January 2022 to 9 March 2022",
        "**Outlets:** The Harbour Post (300), Inselbote (112)",
        "**Model:** fake-model, 384 dimensions",
        f"**Generation:** g-0001, built <t:{built}:D>",
    ]
    assert lines[-1].startswith("**Discord:** ")
    assert response.ephemeral


async def test_an_empty_library_has_a_state_too(live: Stage) -> None:
    live.library.state = replace(
        STATUS, searched=EMPTY, built=None, sources=0, outlets=(), building=True
    )
    response = await live.discord.slash(live.admin, live.channel, "status")
    assert (
        "The library is empty: `/sources add` adds articles for this server, and" in response.text
    )
    assert "A new generation is being built." in response.text


async def test_a_damaged_library_is_told_to_the_admin_with_its_cure(live: Stage) -> None:
    live.library.state = GenerationError("generation g-1 is damaged: run onrecord reindex")
    response = await live.discord.slash(live.admin, live.channel, "status")
    assert response.text.startswith("The library cannot be read at the moment.")
    assert response.text.endswith("-# generation g-1 is damaged\\: run onrecord reindex")


async def test_an_emptied_library_is_told_as_empty(patient: Stage) -> None:
    patient.library.report = BuildReport(EMPTY, removed=412)
    response = await reindex(patient)
    assert "0 added · 0 changed · 412 removed" in response.text
    assert (
        "The library is empty: `/sources add` adds articles for this server, and" in response.text
    )
    assert SEARCHED.articles == 412
