"""Every file of a library damaged in turn: one line with the cure, and never another answer."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.cli import main
from index import Library, Question, files
from tests.encoders import HashedWords

pytestmark = pytest.mark.long

ARTICLES = {
    "lock.md": (
        "title: Lock gates jam\noutlet: Canal Herald\npublished: 2024-02-01",
        "The lock gates at Pell jammed for nine hours on Thursday, and forty barges waited.\n\n"
        "“The hinges are older than I am,” said Orla Finch, who keeps the lock.",
    ),
    "bees.md": (
        "title: Bees moved\noutlet: Hill Post\npublished: 2024-05-20",
        "Eleven hives were moved from the roof of the town hall of Marl to its garden.",
    ),
}
COMMANDS = {
    "ask": ["ask", "How many barges waited at the lock gates of Pell?", "--json"],
    "said": ["said", "Orla Finch", "--json"],
    "status": ["status", "--json"],
}
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("index.library.library.ModelEncoder", lambda *_: HashedWords())
    monkeypatch.setenv("ONRECORD_READER", "off")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(home: Path, *arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(["--home", str(home), *arguments])
        out, err = capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return ended.value.code, out, err

    return run


def built(folder: Path) -> Path:
    (folder / "articles").mkdir()
    for name, (head, body) in ARTICLES.items():
        (folder / "articles" / name).write_text(f"---\n{head}\n---\n\n{body}\n", encoding="utf-8")
    home = folder / "home"
    Library.open(home, encoder=HashedWords(), reader="off").add([str(folder / "articles")])
    return home


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("whole"))


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def zeroed(path: Path) -> None:
    held = path.read_bytes()
    path.write_bytes(bytes(16) + held[16:])


def flipped(path: Path) -> None:
    held = bytearray(path.read_bytes())
    held[len(held) // 2] ^= 1
    path.write_bytes(held)


NEEDLESS = {".managed.json"}
"""What the words' engine writes of a folder that it may write to, and reads no more."""
DAMAGES = (cut, emptied, zeroed, flipped, Path.unlink)


def files_of(home: Path) -> Iterator[Path]:
    for folder in ("generations", "segments"):
        for path in sorted((home / folder).rglob("*")):
            if path.is_file() and path.suffix != ".lock" and path.name not in NEEDLESS:
                yield path.relative_to(home)


def one_line_with_the_cure(err: str) -> bool:
    return err.startswith("onrecord: ") and err.count("\n") == 1 and "`onrecord " in err


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda one: one.__name__)
def test_damage_of_any_file_is_one_line_or_the_same_answer(
    whole: Path, tmp_path: Path, run: Run, damage: Callable[[Path], object]
) -> None:
    right = {name: run(whole, *command) for name, command in COMMANDS.items()}
    assert {code for code, _, _ in right.values()} == {0}
    assert json.loads(right["ask"][1])["answered"]
    assert json.loads(right["said"][1])["findings"]
    told = 0
    for number, relative in enumerate(files_of(whole)):
        home = tmp_path / str(number)
        shutil.copytree(whole, home)
        damage(home / relative)
        for name, command in COMMANDS.items():
            code, out, err = run(home, *command)
            assert "Traceback" not in err
            if code:
                told += 1
                assert (code, out) == (1, ""), relative
                assert one_line_with_the_cure(err), (relative, err)
            elif name != "status":  # the pointer alone: what it should name is found without it
                assert out == right[name][1], relative
                assert relative.name == "current.json", relative
        code, out, _ = run(home, "doctor")
        assert code == 1
        assert re.search(r"^WRONG +library ", out, re.MULTILINE), (relative, out)
    assert told >= 3 * 20


@pytest.mark.parametrize("damage", [zeroed, flipped], ids=lambda one: one.__name__)
def test_damage_that_a_glance_misses_is_blamed_when_it_shows_and_found_by_the_doctor(
    tmp_path: Path, run: Run, damage: Callable[[Path], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "EDGE", 0)  # as if each file were too long for a glance
    home = built(tmp_path)
    for number, relative in enumerate(files_of(home)):
        if relative.suffix == ".json":
            continue
        copy = tmp_path / str(number)
        shutil.copytree(home, copy)
        damage(copy / relative)
        for command in COMMANDS.values():
            code, _, err = run(copy, *command)
            assert (code, err) == (0, "") or (code == 1 and err.count("onrecord: ") == 1), relative
            assert "Traceback" not in err
            assert code == 0 or "`onrecord reindex`" in err
        code, out, _ = run(copy, "doctor")
        assert code == 1, relative
        assert "is damaged" in out or "cannot be" in out, (relative, out)


def test_a_damaged_generation_is_built_anew_from_its_sources(tmp_path: Path, run: Run) -> None:
    home = built(tmp_path)
    (records,) = home.glob("segments/*/records.sqlite")
    zeroed(records)
    code, _, err = run(home, "ask", "barges at Pell")
    assert (code, "`onrecord reindex`" in err) == (1, True)
    assert run(home, "reindex")[0] == 0
    assert run(home, *COMMANDS["ask"])[0] == 0
    assert run(home, "doctor")[1].count("every file as it was built") == 1


def test_the_former_generation_lends_its_vectors_where_the_present_one_is_damaged(
    tmp_path: Path,
) -> None:
    home = built(tmp_path)
    encoder = HashedWords()
    library = Library.open(home, encoder=encoder, reader="off")
    former = library.status().searched.generation
    (tmp_path / "articles" / "fair.txt").write_text("A fair opens in Marl.", encoding="utf-8")
    library.reindex()
    present = library.status().searched.generation
    flipped(home / "segments" / str(present) / "vectors.faiss")
    encoder.passages.clear()
    Library.open_for_building(home, encoder=encoder, reader="off").reindex()
    assert [one.endswith("A fair opens in Marl.") for one in encoder.passages] == [True]
    status = Library.open(home, encoder=encoder, reader="off").status()
    assert (status.searched.articles, status.previous) == (3, former)


def test_what_is_no_damage_goes_through_as_it_is(
    whole: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library.open(whole, encoder=HashedWords(), reader="off")

    def fails(*_: object, **__: object) -> None:
        raise KeyError("a mistake of ours")

    monkeypatch.setattr("index.library.asked.said", fails)
    with pytest.raises(KeyError, match="a mistake of ours"):
        library.said(Question("", actor="Orla Finch"))


def test_the_terminal_shows_no_traceback_of_a_mistake_of_ours(
    whole: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise KeyError("a mistake\nof ours")

    monkeypatch.setattr(Library, "status", fails)
    code, out, err = run(whole, "status")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "KeyError" in err
    assert "report it" in err


def test_a_lost_pointer_is_told_and_mended_by_the_next_build(tmp_path: Path, run: Run) -> None:
    home = built(tmp_path)
    (home / "generations" / "current.json").unlink()
    code, out, _ = run(home, "status", "--json")
    assert code == 0
    assert "current.json is missing" in json.loads(out)["trouble"]
    assert "current.json is missing" in run(home, "doctor")[1]
    assert run(home, "reindex")[0] == 0
    assert json.loads(run(home, "status", "--json")[1])["trouble"] is None
    assert len(list(home.glob("generations/2*"))) == 1
