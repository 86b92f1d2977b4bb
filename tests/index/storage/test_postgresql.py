"""Records in PostgreSQL: another home follows what one builds, and tells all that it tells."""

from __future__ import annotations

import random
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from index import Library, Question
from index.build import checking
from index.errors import LibraryError, SettingsError, StoreError
from index.libraries.branches import Branches
from index.storage import postgresql as postgresql_room
from index.storage.dialect import turned
from index.storage.milvus_vectors import MilvusVectors
from index.storage.postgresql import PostgreSQL, RemoteRecords
from index.storage.segment_records import LISTED, listed
from index.storage.stores import Elsewhere, check_records, store_of
from tests.encoders import HashedWords
from tests.index.build.test_cuts import article, told, write
from tests.index.storage.postgres import cluster
from tests.killing import POINTS

ARTICLES = 20


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with cluster() as url:
        yield url


@pytest.fixture
def database(server: str) -> str:
    """Give an empty database."""
    import psycopg

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS onrecord CASCADE")
        for (name,) in connection.execute(
            "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'onrecord\\_%'"
        ).fetchall():
            connection.execute(f'DROP SCHEMA "{name}" CASCADE')
    return server


@pytest.fixture(autouse=True)
def unmeasured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "measure_points", lambda *_, **__: POINTS)
    monkeypatch.setattr("index.storage.postgresql.LOOKED", 0.0)


def opened(home: Path, database: str | None, store: Path | None = None) -> Library:
    where = Elsewhere(None if store is None else str(store), database)
    return Library.open(home, encoder=HashedWords(), reader="off", elsewhere=where)


@pytest.fixture
def builder(tmp_path: Path, database: str) -> Library:
    """Give the library of the home that builds."""
    folder = tmp_path / "articles"
    folder.mkdir()
    dice = random.Random(4)
    for number in range(ARTICLES):
        write(folder, number, article(dice, number))
    library = opened(tmp_path / "builder", database)
    library.add([str(folder)])
    return library


def test_a_home_that_follows_tells_all_that_the_builder_tells(
    builder: Library, tmp_path: Path, database: str
) -> None:
    follower = opened(tmp_path / "follower", database)
    assert isinstance(follower.serving().segments[0].records, RemoteRecords)
    assert not list((tmp_path / "follower").rglob("records.sqlite"))
    embedded = Library.open(builder.home, encoder=HashedWords(), reader="off")
    expected = list(told(embedded))
    assert list(told(follower)) == expected
    assert list(told(builder)) == expected
    assert follower.check() == ()
    assert [one.id for one in follower.serving().records.articles()] == [
        one.id for one in embedded.serving().records.articles()
    ]


def test_what_is_built_is_followed_and_rolled_back(
    builder: Library, tmp_path: Path, database: str
) -> None:
    follower = opened(tmp_path / "follower", database)
    first = follower.status().searched
    write(tmp_path, 900, article(random.Random(9), 900))
    builder.add([str(tmp_path / "900.jsonl")])
    follower.catch_up()
    second = follower.status().searched
    assert second.articles == first.articles + 1 == builder.status().searched.articles
    assert follower.ids() == builder.ids()
    builder.rollback()
    follower.catch_up()
    assert follower.status().searched == first
    for _ in range(2):  # what neither serves nor served is dropped
        builder.reindex()
    follower.catch_up()
    assert follower.status().searched.articles == second.articles


def test_what_is_withdrawn_answers_on_no_machine(
    builder: Library, tmp_path: Path, database: str
) -> None:
    follower = opened(tmp_path / "follower", database)
    asked = Question("Who said that the pumps leak?", count=10)
    gone = follower.ask(asked).findings[0].article.id
    builder.withdraw(gone)
    found = follower.ask(asked)
    assert gone not in {one.article.id for one in (*found.findings, *found.maybe)}
    with pytest.raises(LibraryError, match="was removed"):
        follower.article(gone)


def test_corrections_hold_on_every_machine(builder: Library, tmp_path: Path, database: str) -> None:
    follower = opened(tmp_path / "follower", database)
    follower.edit_alias("add", "Ida Kemp", "The Pear Lady")
    assert builder.actor("The Pear Lady").name == "Ida Kemp"
    builder.edit_outlet("merge", "Hill Post", "Canal Herald")
    assert follower.outlet_groups()["Canal Herald"] == "Hill Post"
    follower.edit_alias("remove", "Ida Kemp", "The Pear Lady")
    with pytest.raises(LibraryError):
        builder.actor("The Pear Lady")


def test_a_home_that_follows_builds_nothing(
    builder: Library, tmp_path: Path, database: str
) -> None:
    follower = opened(tmp_path / "follower", database)
    for work in (follower.reindex, follower.rollback):
        with pytest.raises(LibraryError, match=r"follows the one that builds .*builder\): add"):
            work()
    assert follower.status().searched == builder.status().searched


def test_a_home_with_a_library_of_its_own_does_not_follow(
    builder: Library, tmp_path: Path, database: str
) -> None:
    own = Library.open(tmp_path / "own", encoder=HashedWords(), reader="off")
    own.add([str(tmp_path / "articles" / "001.jsonl")])
    with pytest.raises(LibraryError, match="holds one of its own: name an empty home"):
        opened(tmp_path / "own", database)
    stray = Library.open_for_building(
        tmp_path / "own", encoder=HashedWords(), reader="off", elsewhere=Elsewhere(None, database)
    )
    with pytest.raises(StoreError, match="is built by another home"):
        stray.reindex()
    assert own.status().searched.articles == 1 and builder.status().searched.articles > 1


def test_a_copied_home_takes_nothing_of_the_first_one(
    builder: Library, tmp_path: Path, database: str
) -> None:
    shutil.copytree(builder.home, tmp_path / "copy")
    copy = opened(tmp_path / "copy", database)
    assert copy.ids() == builder.ids()
    write(tmp_path, 900, article(random.Random(9), 900))
    for _ in range(2):
        with pytest.raises(StoreError, match=r"is built by another home \(.*builder\)"):
            copy.add([str(tmp_path / "900.jsonl")])
    assert opened(tmp_path / "follower", database).ids() == builder.ids()
    builder.reindex()
    builder.home.rename(tmp_path / "moved")
    moved = opened(tmp_path / "moved", database)
    moved.add([str(tmp_path / "900.jsonl")])
    follower = opened(tmp_path / "follower", database)
    follower.catch_up()
    assert len(follower.ids()) == ARTICLES + 1


def test_a_build_that_dies_leaves_others_with_the_old_one(
    builder: Library, tmp_path: Path, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    follower = opened(tmp_path / "follower", database)
    before = follower.status().searched
    write(tmp_path, 900, article(random.Random(9), 900))

    publish = PostgreSQL.publish

    def killed(self: PostgreSQL, name: str) -> None:
        if name != before.generation:
            raise KeyboardInterrupt
        publish(self, name)

    with monkeypatch.context() as patch:
        patch.setattr(PostgreSQL, "publish", killed)
        with pytest.raises(KeyboardInterrupt):
            builder.add([str(tmp_path / "900.jsonl")])
    assert follower.status().searched == before
    builder.reindex()
    follower.catch_up()
    assert follower.status().searched == builder.status().searched != before


def test_a_question_does_not_wait_for_a_download(
    builder: Library, tmp_path: Path, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    follower = opened(tmp_path / "follower", database)
    before = follower.status().searched
    write(tmp_path, 900, article(random.Random(9), 900))
    builder.add([str(tmp_path / "900.jsonl")])
    location = str(tmp_path / "900.jsonl")
    allowed, take = threading.Event(), PostgreSQL._take_segment

    def slow(self: PostgreSQL, folder: Path, name: str) -> None:
        assert allowed.wait(20)
        take(self, folder, name)

    monkeypatch.setattr(PostgreSQL, "_take_segment", slow)
    assert follower.status().searched == before
    assert follower.ask(Question("Who said that the pumps leak?")).findings
    allowed.set()
    follower.catch_up()
    assert follower.ids() == builder.ids() and len(builder.ids()) == ARTICLES + 1
    allowed.clear()
    builder.remove(location)  # what is behind still has it, and nobody withdraws it any more
    assert len(follower.ids()) == ARTICLES
    allowed.set()
    follower.catch_up()
    assert follower.ids() == builder.ids()


def test_a_download_that_failed_goes_on_where_it_was(
    builder: Library, tmp_path: Path, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[str] = []
    take = PostgreSQL._take_segment

    def failing(self: PostgreSQL, folder: Path, name: str) -> None:
        if len(taken) == 1:
            taken.append("")
            raise StoreError("the server was restarted")
        taken.append(name)
        take(self, folder, name)

    write(tmp_path, 900, article(random.Random(9), 900))
    builder.add([str(tmp_path / "900.jsonl")])
    monkeypatch.setattr(PostgreSQL, "_take_segment", failing)
    with pytest.raises(StoreError, match="was restarted"):
        opened(tmp_path / "follower", database)
    follower = opened(tmp_path / "follower", database)
    assert follower.ids() == builder.ids()
    first, failed, second = taken
    assert (failed, first != second) == ("", True)


def test_a_servers_own_library_is_followed_too(
    builder: Library, tmp_path: Path, database: str
) -> None:
    own = builder.branch(builder.home / "servers" / "77")
    own.home.mkdir(parents=True)
    own.add([str(tmp_path / "articles" / "001.jsonl")])
    elsewhere = Branches(opened(tmp_path / "follower", database))
    elsewhere.shared.status()
    assert elsewhere.of("77").own.ids() == own.ids() != frozenset()
    assert elsewhere.of("78").status() is not None


def test_vectors_in_milvus_and_records_in_postgresql(tmp_path: Path, database: str) -> None:
    """milvus-lite serves one process, and so two homes in it."""
    pytest.importorskip("milvus_lite", reason="the extra on-record[milvus] is not installed")
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(6):
        write(folder, number, article(random.Random(number), number))
    store = tmp_path / "store.db"
    builder = opened(tmp_path / "builder", database, store)
    builder.add([str(folder)])
    follower = opened(tmp_path / "follower", database, store)
    assert isinstance(follower.serving().vectors, MilvusVectors)
    assert not list((tmp_path / "follower").rglob("vectors.faiss"))
    embedded = Library.open(builder.home, encoder=HashedWords(), reader="off")
    asked = Question("Who said that the pumps leak?", count=10)
    assert [one.span for one in follower.near(asked).findings] == [
        one.span for one in embedded.near(asked).findings
    ]
    builder._store._inner._server.close()
    follower._store._inner._server.close()


def test_a_server_that_does_not_answer_is_told_without_its_password(tmp_path: Path) -> None:
    pytest.importorskip("psycopg", reason="the extra on-record[postgresql] is not installed")
    url = "postgresql://ada:lovelace@127.0.0.1:1/news"
    with pytest.raises(
        StoreError, match=r"^the records at postgresql://127\.0\.0\.1:1/news"
    ) as one:
        opened(tmp_path / "home", url)
    assert "lovelace" not in str(one.value) and "\n" not in str(one.value)


def test_a_missing_client_is_told_with_the_cure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StoreError, match=r'pip install -e "\.\[postgresql\]"'):
        store_of(tmp_path, Elsewhere(None, "postgresql://db.example/news")).mark()


@pytest.mark.parametrize("given", ["db.example", "mysql://db.example/news", "postgresql://h:x/n"])
def test_what_is_no_database_is_refused(given: str) -> None:
    with pytest.raises(SettingsError, match=r"it must be postgresql://user@host:port/database"):
        check_records(given)


@pytest.mark.parametrize("password", ["love@lace", "love%lace", "love lace", "12/love@lace"])
def test_a_password_that_the_client_would_tell_is_refused_without_it(password: str) -> None:
    with pytest.raises(SettingsError, match=r"with %40 for an @ in a password") as told:
        check_records(f"postgresql://ada:{password}@127.0.0.1:1/news")
    assert "lace" not in str(told.value)
    good = "postgresql://ada:love%40la%25ce@127.0.0.1:1/news"
    assert check_records(good) == good


def test_a_server_that_vanished_is_not_waited_for(database: str) -> None:
    with postgresql_room.Server(database, "here").transaction() as cursor:
        held = cursor.connection.info.get_parameters()
    told = {name: held[name] for name in held if name.startswith(("tcp_user", "keepalives_"))}
    assert told == {
        "tcp_user_timeout": "20000",
        "keepalives_idle": "10",
        "keepalives_interval": "5",
        "keepalives_count": "2",
    }


def test_queries_are_turned_with_their_values() -> None:
    query = f"SELECT row, end FROM passages WHERE row IN {LISTED} AND hex(key) = ?"
    assert turned(query, (listed([3, 4]), "0A"), "s1") == (
        'SELECT "row", "end" FROM "s1".passages WHERE "row" IN '
        "(SELECT unnest(%s::bigint[]) AS value) AND upper(encode(key, 'hex')) = %s",
        [[3, 4], "0A"],
    )
    assert turned(query, (listed([]), "0A"), "s1")[0].count("(NULL)") == 1
