"""The same words in two outlets, as the terminal prints them."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from bot.terminal.contract import finding_object
from bot.terminal.show import show_findings
from index import Library, Question
from index.build import checking
from tests.encoders import HashedWords
from tests.killing import POINTS

TEXT = (
    "The ferry of Dorrin lost its rudder below the weir and drifted for an hour with eleven people "
    "and a cow on board until the miller threw a line, the river police said on Tuesday."
)


def test_the_earliest_outlet_is_printed_and_the_other_named_below(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "measure_points", lambda *_, **__: POINTS)
    rows = [
        {"text": TEXT, "title": f"{name} reports", "outlet": name, "published": day}
        for name, day in (("Tarn Post", "2024-03-05"), ("Orrin Courier", "2024-03-02"))
    ]
    path = tmp_path / "wire.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    library = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
    library.add([str(path)])
    wanted = "Where did the ferry of Dorrin lose its rudder?"
    found = library.ask(Question(wanted))
    plain = library.ask(Question(wanted, outlet="Tarn Post")).findings[0].article.id
    out = io.StringIO()
    show_findings(Console(file=out, width=100), found)
    lines = [line.strip() for line in out.getvalue().splitlines()]
    (further,) = library.ids() - {plain}
    assert (
        f"Orrin Courier reports · Orrin Courier · 2 March 2024 · paragraph 1  [{further}]" in lines
    )
    assert [one for one in lines if one.startswith("also in")] == [
        f"also in: Tarn Post reports · Tarn Post  [{plain}]"
    ]
    assert finding_object(found.findings[0])["also"] == [plain]
