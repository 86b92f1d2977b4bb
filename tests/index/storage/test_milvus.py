"""A library searched in Milvus gives the findings that it gives embedded, and keeps its promises.

The server is milvus-lite in this process; where it is not installed these tests are skipped.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from index import Library, Question
from index.build import checking, merging
from index.errors import CancelledError, GenerationError, SettingsError, StoreError
from index.search.ranking.candidates import allowed_rows
from index.storage import milvus as milvus_room
from index.storage import milvus_vectors as vectors_room
from index.storage import publication, settling
from index.storage.home_id import home_id
from index.storage.milvus import Milvus, MilvusVectors
from index.storage.store import EMBEDDED
from index.storage.stores import Elsewhere, check_store, store_of
from index.values import Findings, Phase, Progress
from tests.bench.invented import write_lines
from tests.encoders import HashedWords
from tests.killing import POINTS

QUESTIONS = [
    "How many barges were counted near Borby?",
    "Who repaired the sluices on Tuesday?",
    "What did Edda Brask say about lamps?",
    "bells near Lormere in report 7",
]
ARTICLES = 24


@pytest.fixture(autouse=True)
def unmeasured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "measure_points", lambda *_, **__: POINTS)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Library]:
    """Give a library of some articles that is searched in milvus-lite."""
    pytest.importorskip("milvus_lite", reason="the extra on-record[milvus] is not installed")
    library = opened(tmp_path / "home", tmp_path / "store.db")
    library.add([str(write_lines(tmp_path / "first.jsonl", ARTICLES))])
    yield library
    library._store._server.close()


def opened(home: Path, store: Path | None) -> Library:
    given = None if store is None else Elsewhere(str(store))
    return Library.open(home, encoder=HashedWords(), reader="off", elsewhere=given)


def embedded(library: Library) -> Library:
    """Open the same home as the engines in this process search it."""
    return opened(library.home, None)


def plain(found: Findings) -> list[tuple[str, tuple[int, int], float]]:
    held = (*found.findings, *found.maybe, *found.nearest)
    return [(one.article.id, one.span, round(one.score, 4)) for one in held]


def collections(library: Library) -> dict[str, int]:
    """Give the collections of a library's store with their rows."""
    with library._store._server.client() as client:
        return {
            name: milvus_room._count(client, name, [(0, 2**40)])
            for name in client.list_collections()
        }


def test_the_same_library_gives_the_same_findings(served: Library) -> None:
    assert isinstance(served.serving().vectors, MilvusVectors)
    other = embedded(served)
    for text in QUESTIONS:
        asked = Question(text, count=10)
        assert plain(served.ask(asked)) == plain(other.ask(asked)) != []
        near = served.near(asked)
        assert plain(near) == plain(other.near(asked))
        for one in near.findings:  # what is told of a row is verbatim
            assert served.article(one.article.id).text[slice(*one.span)] == one.text
    dated = Question(QUESTIONS[0], outlet="Hill Post", since=date(2020, 6, 1), count=10)
    assert plain(served.ask(dated)) == plain(other.ask(dated))


@pytest.mark.parametrize("few", [0, 5, 10_000], ids=["by days and outlets", "in parts", "by rows"])
def test_filters_are_exact(served: Library, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vectors_room, "FEW", few or 1)
    ours, theirs = served.serving(), embedded(served).serving()
    vector = HashedWords().encode_query(QUESTIONS[0])
    odd = np.zeros(len(ours.vectors), np.bool_)
    odd[1::2] = True
    masks = [
        allowed_rows(ours.table, Question("", outlet="Mill Echo")),
        allowed_rows(ours.table, Question("", since=date(2021, 3, 1), until=date(2022, 9, 30))),
        odd,
        np.zeros(len(odd), np.bool_),
    ]
    for mask in masks:
        rows, near = ours.vectors.search(vector, 7, mask)
        expected, cosines = theirs.vectors.search(vector, 7, mask)
        assert rows.tolist() == expected.tolist()
        assert near == pytest.approx(cosines, abs=1e-6)


def test_what_is_allowed_far_from_a_question_is_found(
    served: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server gives so many rows at the most; beyond them rows are asked for by number."""
    ours, theirs = served.serving(), embedded(served).serving()
    vector = HashedWords().encode_query(QUESTIONS[1])
    last = theirs.vectors.search(vector, len(ours.vectors))[0][-12:]
    mask = np.zeros(len(ours.vectors), np.bool_)
    mask[last] = True
    monkeypatch.setattr(vectors_room, "FEW", 4)
    monkeypatch.setattr(vectors_room, "MOST", 8)
    assert ours.vectors.search(vector, 5, mask)[0].tolist() == (
        theirs.vectors.search(vector, 5, mask)[0].tolist()
    )


def test_stored_vectors_come_back(served: Library) -> None:
    rows = np.array([5, 0, 5, len(served.serving().vectors) - 1])
    own = embedded(served).serving().vectors.vectors(rows)
    assert served.serving().vectors.vectors(rows) == pytest.approx(own, abs=0)


def test_an_increment_goes_into_the_same_collection(served: Library, tmp_path: Path) -> None:
    (name,) = before = collections(served)
    first = served.status().searched
    served.add([str(write_lines(tmp_path / "more.jsonl", 6, 100))])
    now = served.status().searched
    assert collections(served) == {name: now.passages}
    assert now.passages > before[name] == first.passages
    assert served.rollback().generation == first.generation
    asked = Question(QUESTIONS[0], count=10)
    assert plain(served.ask(asked)) == plain(embedded(served).ask(asked))
    assert {one.article.id for one in served.ask(asked).findings} <= served.ids()


def test_what_one_process_builds_another_serves(served: Library, tmp_path: Path) -> None:
    other = opened(served.home, tmp_path / "store.db")
    first = other.status().searched
    served.add([str(write_lines(tmp_path / "more.jsonl", 6, 100))])
    asked = Question(QUESTIONS[2], count=10)
    assert other.status().searched == served.status().searched != first
    assert plain(other.ask(asked)) == plain(embedded(served).ask(asked))
    served.rollback()
    assert other.status().searched == first
    assert plain(other.ask(asked)) == plain(embedded(served).ask(asked))
    other._store._server.close()


def test_what_is_gone_is_deleted_when_nothing_kept_has_it(served: Library, tmp_path: Path) -> None:
    (name,) = collections(served)
    gone = served.ask(Question(QUESTIONS[0])).findings[0].article
    first = served.status().searched.passages
    served.withdraw(gone.id)
    served.reindex()
    assert served.status().searched.passages < first
    assert collections(served) == {name: first}  # what served before has them
    served.add([str(write_lines(tmp_path / "other.jsonl", 3, 200))])
    assert collections(served) == {name: served.status().searched.passages}
    for text in QUESTIONS:
        asked = Question(text, count=10)
        found = served.ask(asked)
        assert plain(found) == plain(embedded(served).ask(asked))
        assert gone.id not in {one.article.id for one in found.findings}


def test_segments_that_are_merged_stay_in_one_collection(
    served: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "SMALLEST", 16)
    (name,) = collections(served)
    for turn in range(5):  # the fourth is written anew together with those before it
        served.add([str(write_lines(tmp_path / f"{turn}.jsonl", 2, 100 * turn + 100))])
        asked = Question(QUESTIONS[turn % 4], count=10)
        assert plain(served.ask(asked)) == plain(embedded(served).ask(asked))
    assert 1 < len(served.serving().segments) < 4
    assert list(collections(served)) == [name]


def test_aliases_name_what_serves_and_what_served(served: Library, tmp_path: Path) -> None:
    former = served.status().searched.generation
    served.add([str(write_lines(tmp_path / "more.jsonl", 2, 100))])
    now = served.status().searched.generation
    own = f"onrecord_{home_id(served.home)}"
    (name,) = collections(served)
    with served._store._server.client() as client:
        aliases = set(client.list_aliases(name)["aliases"])
    assert aliases == {own, *(f"{own}__{one.replace('-', '_')}" for one in (former, now))}


@pytest.mark.parametrize("after", ["bring", "publish"])
def test_a_build_that_dies_leaves_the_old_one_serving(
    served: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: str
) -> None:
    asked = Question(QUESTIONS[0], count=10)
    before = plain(served.ask(asked))

    former = served.status().searched.generation
    publish = Milvus.publish

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    def killed_later(self: Milvus, name: str) -> None:
        if name != former:
            raise KeyboardInterrupt
        publish(self, name)

    with monkeypatch.context() as patch:
        if after == "bring":
            patch.setattr(publication, "publish", killed)
        else:
            patch.setattr(Milvus, "publish", killed_later)
        with pytest.raises(KeyboardInterrupt):
            served.add([str(write_lines(tmp_path / "more.jsonl", 6, 100))])
    if after == "bring":
        assert plain(served.ask(asked)) == before
    assert plain(served.ask(asked)) == plain(embedded(served).ask(asked))
    served.reindex()
    assert plain(served.ask(asked)) == plain(embedded(served).ask(asked))
    (name,) = collections(served)
    assert collections(served)[name] == served.status().searched.passages


def test_a_cancelled_build_leaves_the_old_one_serving(served: Library, tmp_path: Path) -> None:
    seen: list[Progress] = []
    before = served.status().searched
    with pytest.raises(CancelledError):
        served.add(
            [str(write_lines(tmp_path / "more.jsonl", 6, 100))],
            progress=seen.append,
            cancelled=lambda: any(one.phase is Phase.WRITING for one in seen),
        )
    assert served.status().searched == before


def test_a_home_that_was_embedded_is_brought_by_the_next_build(tmp_path: Path) -> None:
    pytest.importorskip("milvus_lite", reason="the extra on-record[milvus] is not installed")
    library = opened(tmp_path / "home", None)
    library.add([str(write_lines(tmp_path / "first.jsonl", 5))])
    with pytest.raises(GenerationError, match=r"lacks the generation .*`onrecord reindex`"):
        opened(tmp_path / "home", tmp_path / "store.db")
    again = Library.open_for_building(
        tmp_path / "home",
        encoder=HashedWords(),
        reader="off",
        elsewhere=Elsewhere(str(tmp_path / "store.db")),
    )
    assert again.reindex().unchanged == 5
    assert isinstance(again.serving().vectors, MilvusVectors)
    again._store._server.close()


def test_two_libraries_share_a_store_and_nothing_else(served: Library, tmp_path: Path) -> None:
    own = served.branch(tmp_path / "own")
    own.add([str(write_lines(tmp_path / "own.jsonl", 4, 300))])
    assert sorted(collections(served).values()) == sorted(
        one.status().searched.passages for one in (served, own)
    )
    served.add([str(write_lines(tmp_path / "more.jsonl", 2, 100))])
    for one in (served, own):
        found = one.near(Question(QUESTIONS[0], count=10))
        assert {each.article.id for each in found.findings} <= one.ids()
    assert not served.ids() & own.ids()


def test_a_copied_home_is_another_one(served: Library, tmp_path: Path) -> None:
    """Copied with its id, it would let go of the first one's rows with the second build."""
    shutil.copytree(served.home, tmp_path / "copy")
    copy = served.branch(tmp_path / "copy")
    asked = Question(QUESTIONS[0], count=10)
    before = plain(served.ask(asked))
    assert plain(copy.ask(asked)) == before
    for turn in range(3):
        copy.add([str(write_lines(tmp_path / f"{turn}.jsonl", 2, 100 + 10 * turn))])
    assert plain(served.ask(asked)) == before
    served.add([str(write_lines(tmp_path / "more.jsonl", 2, 200))])
    for one in (served, copy):
        assert plain(one.ask(asked)) == plain(embedded(one).ask(asked))
    held = [one.status().searched.passages for one in (served, copy)]
    assert all(any(one <= rows for rows in collections(served).values()) for one in held)
    assert home_id(served.home) != home_id(copy.home)


def test_a_server_that_does_not_answer_is_told_without_its_password(tmp_path: Path) -> None:
    pytest.importorskip("pymilvus", reason="the extra on-record[milvus] is not installed")
    library = opened(tmp_path / "home", None)
    library.add([str(write_lines(tmp_path / "first.jsonl", 2))])
    store = store_of(library.home, Elsewhere("milvus://ada:lovelace@127.0.0.1:1"))
    with pytest.raises(StoreError, match=r"^the store at milvus://127\.0\.0\.1:1 does not") as told:
        settling.settle(library.home, store)
    assert "lovelace" not in str(told.value) and "\n" not in str(told.value)


def test_a_missing_client_is_told_with_the_cure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pymilvus", None)
    store = store_of(tmp_path, Elsewhere("milvus://db.example:19530"))
    with (
        pytest.raises(StoreError, match=r'pip install -e "\.\[milvus\]"'),
        store._server.client(),
    ):
        pass


@pytest.mark.parametrize("outlet", ["Dörfer Bote", "Вісник Брода", 'The "Lamp" \\ 🔔'])
def test_a_filter_finds_an_outlet_however_it_is_written(tmp_path: Path, outlet: str) -> None:
    pytest.importorskip("milvus_lite", reason="the extra on-record[milvus] is not installed")
    lines = write_lines(tmp_path / "first.jsonl", 12).read_text(encoding="utf-8").splitlines()
    told = [
        {**json.loads(one), "outlet": outlet if at % 2 else "Mill"} for at, one in enumerate(lines)
    ]
    path = tmp_path / "named.jsonl"
    path.write_text("\n".join(map(json.dumps, told)), encoding="utf-8")
    library = opened(tmp_path / "home", tmp_path / "store.db")
    library.add([str(path)])
    serving = library.serving()
    mask = allowed_rows(serving.table, Question("", outlet=outlet))
    assert mask is not None and 0 < mask.sum() < len(mask)
    where = vectors_room.narrowed(serving.table, mask)
    numbers, _, _ = serving.vectors._asked(
        HashedWords().encode_query(QUESTIONS[0]), 100, f"number >= 0{where}"
    )
    assert sorted(serving.vectors._of(numbers).tolist()) == np.flatnonzero(mask).tolist()
    library._store._server.close()


def test_a_password_is_read_as_an_address_has_it(tmp_path: Path) -> None:
    store = store_of(tmp_path, Elsewhere("milvus://ada:love%2Flace@db.example:19530"))
    assert isinstance(store, Milvus) and store._server._token == "ada:love/lace"


@pytest.mark.parametrize("given", ["milvus://", "http://db.example", "store", "milvus://h:x"])
def test_what_is_no_store_is_refused(given: str) -> None:
    with pytest.raises(SettingsError, match=r"it must be milvus://host:port"):
        check_store(given)


def test_without_a_store_the_engines_are_embedded(tmp_path: Path) -> None:
    assert store_of(tmp_path) is EMBEDDED and EMBEDDED.branch(tmp_path) is EMBEDDED
