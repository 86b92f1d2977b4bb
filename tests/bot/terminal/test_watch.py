"""`onrecord watch`: each new match once, and nothing of what was there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot import cli
from bot.store.file import StoreFile
from bot.store.seen import Seen
from bot.terminal.options import Session
from bot.terminal.watch import FILE, news
from index import Branches, Library, Watched, WatchKind
from tests.encoders import HashedWords
from tests.index.watching.articles import FIRST, SECOND, THIRD, put

BRASK = Watched(WatchKind.ACTOR, actor="Ottoline Brask")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
    made.add([put(tmp_path / "articles", "first.md", FIRST)])
    return made


def publish(library: Library, tmp_path: Path, name: str, text: str) -> None:
    put(tmp_path / "articles", f"{name}.md", text)
    library.reindex()


def test_the_first_time_prints_nothing_and_later_ones_only_what_is_new(
    library: Library, tmp_path: Path
) -> None:
    seen = Seen(StoreFile(tmp_path / FILE))
    assert news(library, BRASK, seen, 1.0) == []
    publish(library, tmp_path, "third", THIRD)
    (one,) = news(library, BRASK, seen, 2.0)
    assert one.finding.article.title == "Cranes stay where they are"
    assert news(library, BRASK, seen, 3.0) == []
    other = Watched(WatchKind.ACTOR, "the cranes", "Ottoline Brask")
    assert news(library, other, seen, 4.0) == []
    publish(library, tmp_path, "first", FIRST.replace("Thursday", "Friday"))
    assert news(library, BRASK, seen, 5.0) == []


def test_a_server_s_own_articles_count_beside_the_shared_ones(
    library: Library, tmp_path: Path
) -> None:
    seen, joined = Seen(StoreFile(tmp_path / FILE)), Branches(library).of("7")
    assert news(joined, BRASK, seen, 1.0, "7") == []
    joined.own.add([put(tmp_path / "own", "third.md", THIRD)])
    (one,) = news(joined, BRASK, seen, 2.0, "7")
    assert one.finding.article.title == "Cranes stay where they are"


def test_matches_are_lines_or_json(
    library: Library,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(Session, "library", lambda self: library)
    home = ["--home", str(tmp_path / "home")]
    calls = [["watch", "--source", "Inselbote"], ["watch", "--actor", "Brask", "--json"]]

    def run(call: list[str]) -> str:
        with pytest.raises(SystemExit) as ended:
            cli.main([*home, *call])
        assert ended.value.code == 0
        return capsys.readouterr().out

    assert [run(call) for call in calls] == ["", ""]
    publish(library, tmp_path, "second", SECOND.replace("one crane", "any crane"))
    line, printed = map(run, calls)
    assert line == (
        "2024-02-03  Inselbote: The harbour council met again on Saturday in Vellmar."
        "  [Inselbote · Council and ferry company at odds]\n"
    )
    found = json.loads(printed)
    assert found["text"].startswith("“We will not move any crane")
    assert (found["speaker"]["name"], found["matched"]) == ("Ottoline Brask", [])
    with pytest.raises(SystemExit) as wrong:
        cli.main([*home, "watch", "--actor", "Brask", "--source", "Inselbote"])
    assert wrong.value.code == 2
    assert "give one of --actor, --question and --source" in capsys.readouterr().err
