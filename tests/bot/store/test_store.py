"""The bot's own file: its versions, and what happens while another program holds it."""

from __future__ import annotations

import sqlite3
import threading
import time
from pathlib import Path

import pytest

from bot.discord_io.errors import explain
from bot.i18n.languages import voice_for
from bot.store import Store, StoreBusyError
from bot.store import file as files
from bot.store.boards import Shown
from bot.store.file import FILE, StoreFile
from bot.store.migrations import MIGRATIONS
from bot.store.pins import Pin
from tests.bot.conftest import Stage

PIN = Pin(1, "kestrel", "Kestrel")


def pragma(home: Path, name: str) -> object:
    with sqlite3.connect(home / FILE) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_a_new_file_is_of_the_newest_version_and_readers_do_not_wait_for_writers(
    tmp_path: Path,
) -> None:
    store = Store(tmp_path)
    store.pins.add(PIN)
    assert pragma(tmp_path, "user_version") == len(MIGRATIONS) == 5
    assert pragma(tmp_path, "journal_mode") == "wal"
    with StoreFile(tmp_path / FILE).open() as connection:
        connection.execute("DELETE FROM pins")
        assert store.pins.all() == (PIN,)


async def test_the_bot_leaves_one_whole_file_behind(stage: Stage) -> None:
    async with stage.start():
        await stage.ask("who leads?")
    assert [path.name for path in stage.home.glob(f"{FILE}*")] == [FILE]
    assert len(Store(stage.home).answers.of_asker(stage.ada.id)) == 1


def test_a_file_from_before_there_were_numbers_keeps_what_it_holds(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.execute("CREATE TABLE conversations (place INTEGER)")
        connection.execute(
            "CREATE TABLE pins (guild INTEGER NOT NULL, command TEXT NOT NULL,"
            " actor TEXT NOT NULL, PRIMARY KEY (guild, command)) WITHOUT ROWID"
        )
        connection.execute("INSERT INTO pins VALUES (1, 'kestrel', 'Kestrel')")
    connection.close()
    store = Store(tmp_path)
    assert store.pins.all() == (PIN,)
    assert store.answers.of_asker(1) == ()
    assert pragma(tmp_path, "user_version") == len(MIGRATIONS)
    with sqlite3.connect(tmp_path / FILE) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert "conversations" not in names
    assert {"turns", "replies", "answers", "ratings", "shares", "buttons", "boards"} <= names


@pytest.mark.parametrize("version", range(len(MIGRATIONS)))
def test_a_file_of_each_version_comes_to_the_same_tables(tmp_path: Path, version: int) -> None:
    with sqlite3.connect(tmp_path / FILE) as connection:
        for steps in MIGRATIONS[:version]:
            for step in steps:
                connection.execute(step)
        connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    store = Store(tmp_path)
    store.boards.remember(Shown(5, 6, "it"))
    assert store.boards.all() == (Shown(5, 6, "it"),)


def test_a_step_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store(tmp_path).pins.add(PIN)
    broken = (*MIGRATIONS, ("CREATE TABLE extra (a)", "no statement"))
    monkeypatch.setattr("bot.store.migrations.MIGRATIONS", broken)
    with pytest.raises(sqlite3.OperationalError, match="syntax error"):
        Store(tmp_path).pins.all()
    monkeypatch.undo()
    assert Store(tmp_path).pins.all() == (PIN,)
    with sqlite3.connect(tmp_path / FILE) as connection:
        assert not list(connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'extra'"))


def test_a_file_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    Store(tmp_path).pins.add(PIN)
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(sqlite3.DatabaseError, match=r"is of version 99 .* update it"):
        Store(tmp_path).pins.all()
    assert pragma(tmp_path, "user_version") == 99


def test_many_threads_begin_a_file_together(tmp_path: Path) -> None:
    store = Store(tmp_path)
    failed: list[BaseException] = []

    def add(number: int) -> None:
        try:
            store.pins.add(Pin(number, "kestrel", "Kestrel"))
        except sqlite3.Error as error:
            failed.append(error)

    threads = [threading.Thread(target=add, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert [one.guild for one in store.pins.all()] == list(range(12))


def test_a_file_that_stays_locked_is_an_error_that_names_the_cure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert files.LOCKED_SECONDS == 10
    monkeypatch.setattr(files, "LOCKED_SECONDS", 0.5)
    monkeypatch.setattr(files, "STILL_LOCKED_SECONDS", 0.01)
    store = Store(tmp_path)
    store.pins.add(PIN)
    other = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waits = []
    for _ in range(3):
        started = time.perf_counter()
        with pytest.raises(StoreBusyError, match=r"another program .* end what holds it"):
            store.pins.remove(PIN)
        waits.append(time.perf_counter() - started)
    assert waits[0] >= 0.5
    assert max(waits[1:]) < 0.5  # whoever comes after does not wait as long again
    assert store.pins.all() == (PIN,)
    other.execute("ROLLBACK")
    other.close()
    store.pins.remove(PIN)
    assert store.pins.all() == ()


def test_what_people_read_of_it() -> None:
    told = explain(StoreBusyError("locked"), voice_for("en"), reference="1")
    assert told.sentence.startswith("Another program is using my database")
    assert told.fault


async def test_a_question_is_answered_while_the_file_is_locked(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LOCKED_SECONDS", 0.1)
    monkeypatch.setattr(files, "STILL_LOCKED_SECONDS", 0.01)
    async with stage.start():
        other = sqlite3.connect(stage.home / FILE, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        answer = await stage.ask("who leads?")
        refused = await stage.discord.slash(
            stage.admin, stage.channel, "settings", findings=1, settle=True
        )
        other.execute("ROLLBACK")
        other.close()
    assert "Nothing in the 412 articles" in answer.text
    assert refused.text.startswith("Another program is using my database")
