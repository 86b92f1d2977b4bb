"""`/sources` through the real client and a real library, in two servers."""

from __future__ import annotations

import shutil
import sqlite3
import threading
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.discord_io.builds import Builds
from bot.discord_io.library_service import READERS
from index import JoinedLibrary, Library, Phase, Progress, Sent
from index.storage.segment_records import Connected
from tests.bot.conftest import Stage, until
from tests.encoders import HashedWords
from tests.index.libraries.test_branches import ELSEWHERE, OWN, SHARED, written
from tests.loopback import File, Guild, Response, User

ASKED = "Who found or mended the crack in the wall of the Osmer dam?"
SECRET = "What is flooded in the quarry of Tolle?"


@pytest.fixture
async def real(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Stage]:
    monkeypatch.setattr(
        "bot.discord_io.build_progress.QUICK_SECONDS", 60.0
    )  # no progress, on no machine
    library = Library.open(stage.home, encoder=HashedWords())
    library.add([written(tmp_path / "articles", "shared.md", SHARED)])
    async with stage.start(library=library, edit_pause=60.0):
        yield stage


async def sources(
    stage: Stage, command: str, *, guild: Guild | None = None, **given: object
) -> Response:
    where = guild or stage.guild
    who = stage.admin if guild is None else other_admin(stage, where)
    return await stage.discord.slash(who, where.channel, f"sources {command}", **given)


def other_admin(stage: Stage, guild: Guild) -> User:
    return next(one.user for one in guild.members.values() if one.user.name == "Oda")


async def add(stage: Stage, name: str, text: str | bytes, guild: Guild | None = None) -> Response:
    data = text.encode() if isinstance(text, str) else text
    return await sources(stage, "add", guild=guild, file=File(name, data))


async def asked(stage: Stage, question: str, guild: Guild | None = None) -> str:
    where = guild or stage.guild
    who = stage.ada if guild is None else other_admin(stage, guild)
    return (await stage.discord.slash(who, where.channel, "ask", question=question)).text


async def test_a_file_is_shown_and_kept_only_when_confirmed(real: Stage) -> None:
    shown = await add(real, "own.md", OWN)
    assert shown.ephemeral
    assert shown.text.startswith("**own.md** holds 1 article, 1 passage.")
    assert "**Dam wall mended**\n-# Hill Gazette · 5 March 2024 · 1 passage" in shown.text
    assert "> Engineers mended the crack in the wall of the Osmer dam on Tuesday" in shown.text
    assert [each["label"] for each in shown.buttons] == ["Add to the library", "Discard"]
    assert "Tuesday" not in await asked(real, ASKED)
    await real.discord.click(real.admin, shown, label="Add to the library")
    assert shown.text.startswith("**own.md** was added to this server’s library.")
    assert "1 added · 0 changed · 0 removed" in shown.text
    assert shown.text.endswith(
        "This server’s own library now holds the only article, of 5 Mar 2024, 1 passage.\n"
        "-# Every server also searches the shared library: the only article, of 1 Feb 2024."
    )
    answer = await asked(real, ASKED)
    assert "on Tuesday" in answer
    assert "on Thursday" in answer
    held = await sources(real, "list")
    assert "**This server’s own library:** 1 article from 1 source" in held.text
    assert "**own.md** · 1 article · added <t:" in held.text
    assert "the shared library: the only article, of 1 Feb 2024" in held.text
    status = await real.discord.slash(real.admin, real.channel, "status")
    assert "**Library:** 2 articles, 2 passages, from 2 sources" in status.text
    assert "**Of these, this server’s own:** 1 article" in status.text


async def test_a_file_that_is_thrown_away_was_never_there(real: Stage) -> None:
    shown = await add(real, "own.md", OWN)
    await real.discord.click(real.admin, shown, label="Discard")
    assert shown.text == "Discarded. Nothing was added."
    assert "This server has no library of its own yet" not in (await asked(real, ASKED))
    assert "Tuesday" not in await asked(real, ASKED)
    assert "has no library of its own yet" in (await sources(real, "list")).text


async def test_one_server_s_articles_never_reach_another(real: Stage) -> None:
    other = real.discord.add_guild("Others")
    oda = real.discord.add_member(other, "Oda", admin=True)
    shown = await add(real, "elsewhere.md", ELSEWHERE, other)
    await real.discord.click(oda, shown, label="Add to the library")
    assert "is flooded." in await asked(real, SECRET, other)
    assert "flooded." not in await asked(real, SECRET)
    direct = await real.discord.say(oda, real.discord.dm(oda), SECRET)
    assert "is flooded." not in (await real.reply_to(direct)).text
    mentioned = await real.mention(SECRET)
    assert "is flooded." not in (await real.reply_to(mentioned)).text
    assert "elsewhere" not in (await sources(real, "list")).text
    for typed in ("quarry", "else", ""):
        offered = await real.discord.autocomplete(
            real.admin, real.channel, "sources remove", "which", typed
        )
        assert offered == []
    outlets = await real.discord.autocomplete(real.ada, real.channel, "ask", "outlet", "quarry")
    assert outlets == []
    gone = await sources(real, "remove", which="elsewhere.md")
    assert "library is called **elsewhere.md**" in gone.text
    assert "is flooded." in await asked(real, SECRET, other)


async def test_what_is_offered_is_read_without_any_text(
    real: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = await add(real, "own.md", OWN)
    await real.discord.click(real.admin, shown, label="Add to the library")
    read: set[tuple[str | None, str | None]] = set()

    def reading(action: int, table: str | None, column: str | None, *_: object) -> int:
        if action == sqlite3.SQLITE_READ:
            read.add((table, column))
        return sqlite3.SQLITE_OK

    plain = Connected._connection

    def watched(self: Connected) -> sqlite3.Connection:
        found = plain(self)
        found.set_authorizer(reading)
        return found

    monkeypatch.setattr(Connected, "_connection", watched)
    for command, offered in (("remove", ["own.md", "Dam wall mended"]), ("refresh", [])):
        found = await real.discord.autocomplete(
            real.admin, real.channel, f"sources {command}", "which", ""
        )
        assert [each["name"] for each in found] == offered
    assert ("articles", "title") in read
    assert ("articles", "text") not in read


async def test_what_is_removed_answers_no_more(real: Stage) -> None:
    shown = await add(real, "own.md", OWN)
    await real.discord.click(real.admin, shown, label="Add to the library")
    context = await real.ask(ASKED)
    offered = await real.discord.autocomplete(
        real.admin, real.channel, "sources remove", "which", ""
    )
    assert [each["name"] for each in offered] == ["own.md", "Dam wall mended"]
    removed = await sources(real, "remove", which="Dam wall mended")
    assert removed.text.startswith("**Dam wall mended** was removed.")
    assert "0 added · 0 changed · 1 removed" in removed.text
    assert removed.text.endswith(
        "This server’s own library is now empty; fill it with `/sources add`.\n"
        "-# Every server also searches the shared library: the only article, of 1 Feb 2024."
    )
    assert "onrecord" not in removed.text
    assert "on Tuesday" not in await asked(real, ASKED)
    for button in [each for each in context.buttons if each["label"] == "Context"]:
        around = await real.discord.click(real.ada, context, custom_id=button["custom_id"])
        assert "on Tuesday" not in around.text
    assert (await sources(real, "remove", which="own.md")).text.startswith(
        "**own.md** was removed."
    )
    assert not list((real.home / "servers").glob("*/uploads/*"))


async def test_what_cannot_be_read_is_refused_with_the_reason(real: Stage) -> None:
    word = await add(real, "report.docx", b"PK")
    assert word.text.startswith("I cannot read **report.docx**: I read .txt")
    empty = await add(real, "empty.jsonl", '{"title": "no text"}\n')
    assert "I found no article in **empty.jsonl**" in empty.text
    assert "-# empty.jsonl\\:1: " in empty.text
    assert empty.buttons == []
    assert not list((real.home / "servers").glob("*/inbox/*"))


async def test_a_zip_is_shown_and_added_and_what_it_refuses_is_told(
    real: Stage, tmp_path: Path
) -> None:
    path = tmp_path / "month.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../out.md", OWN)
        archive.writestr("north/dam.md", OWN)
        archive.writestr("quarry.txt", "The quarry of Tolle is closed, the Hill Gazette wrote.")
    shown = await add(real, "month.zip", path.read_bytes())
    assert shown.text.startswith("**month.zip** holds 2 articles, 2 passages.")
    assert "has a name that leads out of the archive" in shown.text
    await real.discord.click(real.admin, shown, label="Add to the library")
    assert shown.text.startswith("**month.zip** was added to this server’s library.")
    assert "2 added · 0 changed · 0 removed" in shown.text
    assert "on Tuesday" in await asked(real, ASKED)
    assert not list(real.home.rglob("out.md"))


async def test_reindex_reads_the_server_s_own_files_alone(real: Stage, tmp_path: Path) -> None:
    none = await real.discord.slash(real.admin, real.channel, "reindex")
    assert none.text.startswith("This server has no library of its own yet.")
    shown = await add(real, "own.md", OWN)
    await real.discord.click(real.admin, shown, label="Add to the library")
    shared = Library.open(real.home, encoder=HashedWords())
    before = shared.searched().generation
    written(tmp_path / "articles", "shared.md", "Not to be read by them. Nor to be named.")
    (tmp_path / "articles" / "secret.jsonl").write_text("no JSON", encoding="utf-8")
    told = await real.discord.slash(real.admin, real.channel, "reindex")
    assert "0 added · 0 changed · 0 removed · 1 unchanged · 0 failed" in told.text
    assert "secret" not in told.text
    assert shared.searched().generation == before


async def test_a_file_is_read_on_a_thread_of_its_own_while_questions_are_answered(
    real: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, names = threading.Event(), []

    def slowly(self: JoinedLibrary, name: str, data: bytes) -> Sent:
        names.append(threading.current_thread().name)
        gate.wait(10)
        return receive(self, name, data)

    receive = JoinedLibrary.receive
    monkeypatch.setattr(JoinedLibrary, "receive", slowly)
    waiting = [
        await sources(real, "add", file=File(f"own{number}.md", OWN.encode()), settle=False)
        for number in range(5)
    ]
    await until(lambda: len(names) == READERS)
    assert "on Thursday" in await asked(real, ASKED)
    assert {name.rpartition("_")[0] for name in names} == {"read"}
    gate.set()
    for one in waiting:
        await one.until_text("holds 1 article")


async def test_what_waits_to_be_added_fills_the_room(
    real: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.build.uploads.MOST_BYTES", 2 * len(OWN.encode()))
    first = await add(real, "one.md", OWN)
    await add(real, "two.md", OWN)
    full = await add(real, "three.md", OWN)
    assert full.text.startswith("There is no room for **three.md** in this server’s library.")
    await real.discord.click(real.admin, first, label="Discard")
    assert "holds 1 article" in (await add(real, "three.md", OWN)).text


async def test_only_admins_add_list_remove_and_confirm(real: Stage) -> None:
    shown = await add(real, "own.md", OWN)
    demoted = real.guild.members[real.admin.id]
    roles, demoted.roles = demoted.roles, []
    told = await real.discord.click(real.admin, shown, label="Add to the library")
    assert "Only admins of this server" in told.text
    demoted.roles = roles
    assert "Tuesday" not in await asked(real, ASKED)


async def test_hostile_files_are_shown_harmlessly(real: Stage) -> None:
    head = "---\ntitle: '@everyone **bold** [x](https://a.b)'\n---\n\n"
    text = f"{head}<@1> `code` ||spoiler|| said so.\n"
    shown = await add(real, "@everyone **a**.md", text)
    assert "\\*\\*bold\\*\\*" in shown.text
    assert "[x](https" not in shown.text.replace("\\", "_")
    await real.discord.click(real.admin, shown, label="Add to the library")
    assert "was added to this server’s library" in shown.text


async def test_a_build_is_stopped_by_its_button(stage: Stage) -> None:
    gate = threading.Event()
    stage.library.steps = [Progress(Phase.EMBEDDING, 1, 4), gate]
    async with stage.start():
        answer = await stage.discord.slash(stage.admin, stage.channel, "reindex", settle=False)
        shown = await stage.discord.wait_for_message(
            stage.channel, where=lambda each: "1 of 4" in each.text
        )
        refused = await stage.discord.click(stage.ada, shown, label="Stop")
        assert "Only admins of this server" in refused.text
        second = await stage.discord.slash(stage.admin, stage.channel, "reindex")
        assert "already being re-indexed" in second.text
        told = await stage.discord.click(stage.admin, shown, label="Stop")
        assert told.text == "Stopping …"
        await stage.discord.wait_for_message(
            stage.channel, where=lambda each: "Re-indexing stopped" in each.text
        )
        assert shown.buttons == []
        await answer.until_text("Re-indexing was cancelled")
        stage.library.steps = []
        again = await stage.discord.slash(stage.admin, stage.channel, "reindex")
        assert "**Re-indexed** in" in again.text


def test_a_build_that_nobody_watches_any_more_goes_on() -> None:
    builds = Builds()
    token = builds.begin(1)
    assert not builds.stop(token, 2)  # another server's
    assert builds.stop(token, 1)
    assert builds.stopped(token)
    builds.end(token)
    assert not builds.stopped(token)
    assert not builds.stop(token, 1)


async def test_several_files_are_shown_kept_and_thrown_away_at_once(real: Stage) -> None:
    both = {"file": File("own.md", OWN.encode()), "file_3": File("else.md", ELSEWHERE.encode())}
    shown = await sources(real, "add", **both, file_2=File("no.md", b"---\n---\n"))
    assert shown.text.startswith(
        "**own.md** holds 1 article, 1 passage.\n"
        "I found no article in **no.md**, so I did not keep it.\n"
        "**else.md** holds 1 article, 1 passage."
    )
    assert "It is not searched until you add it." in shown.text
    await real.discord.click(real.admin, shown, label="Discard")
    assert shown.text == "Discarded. Nothing was added."
    shown = await sources(real, "add", **both)
    await real.discord.click(real.admin, shown, label="Add to the library")
    assert shown.text.startswith("The files were added to this server’s library.")
    assert "2 added · 0 changed · 0 removed" in shown.text
    assert "on Tuesday" in await asked(real, ASKED)
    assert "is flooded." in await asked(real, SECRET)
    assert "2 articles from 2 sources" in (await sources(real, "list")).text


async def test_what_still_waits_of_several_is_thrown_away(real: Stage) -> None:
    both = {"file": File("own.md", OWN.encode()), "file_2": File("two.md", ELSEWHERE.encode())}
    shown = await sources(real, "add", **both)
    inbox = sorted(real.home.rglob("inbox/*"))
    assert len(inbox) == 2
    shutil.rmtree(inbox[0])
    await real.discord.click(real.admin, shown, label="Discard")
    assert shown.text == "Discarded. Nothing was added."
    assert not [*real.home.rglob("inbox/*")]


async def test_where_one_of_several_is_refused_none_waits(real: Stage) -> None:
    own = File("own.md", OWN.encode())
    refused = await sources(real, "add", file=own, file_2=File("bells.mp3", b"ID3"))
    assert refused.text.startswith("I cannot read **bells.mp3**")
    assert list(real.home.glob("**/inbox/*/*.md")) == []
    twice = await sources(real, "add", file=own, file_5=own)
    assert twice.text == "Two of these files are called **own.md**. Please rename one of them."
    alike = {"file": File("my own.md", OWN.encode()), "file_2": File("my_own.md", OWN.encode())}
    twice = await sources(real, "add", **alike)
    assert twice.text == "Two of these files are called **my\\_own.md**. Please rename one of them."
    assert list(real.home.glob("**/inbox/*/*.md")) == []
    both = await sources(real, "add", file=own, url="https://a.example")
    assert both.text == "Please give me a file or an address, one of the two."
