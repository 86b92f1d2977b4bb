"""`onrecord bench`, as people and scripts see it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.cli import main
from bot.terminal import bench
from index import Library, sample_articles
from index.evaluation.speed import measure
from index.evaluation.speed.bare import bare
from tests.encoders import HashedWords


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    found = tmp_path / "home"
    monkeypatch.setenv("ONRECORD_HOME", str(found))
    monkeypatch.setenv("ONRECORD_READER", "off")
    for module in ("index.library.library", "index.evaluation.speed.measure"):
        monkeypatch.setattr(f"{module}.ModelEncoder", lambda *_: HashedWords())
    monkeypatch.setattr(
        measure,
        "bare_encoders",
        lambda own, texts, asked: [bare(name, own, texts, asked) for name in ("own", "another")],
    )
    return found


def run(capfdbinary: Any, *arguments: str) -> tuple[int, str, str]:
    capfdbinary.readouterr()
    with pytest.raises(SystemExit) as ended:
        main(["bench", "--questions", "9", *arguments])
    out, err = capfdbinary.readouterr()
    assert isinstance(ended.value.code, int)
    return ended.value.code, out.decode(), err.decode()


def test_json_holds_every_figure_once(home: Path, capfdbinary: Any) -> None:
    code, out, _ = run(capfdbinary, "--json")
    told = json.loads(out)
    assert (code, out.count("\n")) == (0, 1)
    assert {*told} == {"machine", "build", "ask", "bare", "memory"}
    assert (told["build"]["articles"], told["build"]["passages"]) == (12, 38)
    assert {*told["build"]["of_bare"]} == {"own", "another"}
    (asked,) = told["ask"]
    assert (asked["reader"], asked["questions"]) == ("off", 9)
    assert {*asked["milliseconds"]} == {"encode", "search", "decide", "whole"}
    own = told["bare"][0]["milliseconds"]
    times = asked["times_bare"]["own"]["p50"]
    assert times == pytest.approx(asked["milliseconds"]["whole"]["p50"] / own["p50"], rel=0.01)
    assert not home.exists() or not any(home.rglob("segments"))


def test_the_tables_name_each_phase_stage_and_encoder(capfdbinary: Any) -> None:
    code, out, err = run(capfdbinary)
    assert code == 0
    assert "build of 12 articles" in out
    for row in ("embedding passages", "all 38 passages", "bare encoder, own", "an answer"):
        assert row in out
    for stage in ("encoding the question", "searching", "deciding, presenting"):
        assert stage in out
    assert "reading candidates" not in out
    assert "memory " in out
    assert " kB a passage" in out
    assert "temporary folder" in err


def test_an_own_library_is_read_and_not_touched(home: Path, capfdbinary: Any) -> None:
    library = Library.open(home, encoder=HashedWords(), reader="off")
    library.add([str(sample_articles())])
    before = {one: one.stat().st_mtime_ns for one in home.rglob("*") if one.is_file()}
    code, out, _ = run(capfdbinary, "--own", "--pages", "4", "--json")
    assert (code, json.loads(out)["build"]["articles"]) == (0, 4)
    after = {one: one.stat().st_mtime_ns for one in home.rglob("*") if one.is_file()}
    assert after == before


def test_an_own_library_that_is_empty_is_named(capfdbinary: Any) -> None:
    code, out, err = run(capfdbinary, "--own")
    assert (code, out) == (1, "")
    assert err.startswith("onrecord: the library is empty")


def test_every_stage_has_words() -> None:
    from index.evaluation.speed.stages import Stage

    assert {*bench.STAGES} == {one.value for one in Stage}
