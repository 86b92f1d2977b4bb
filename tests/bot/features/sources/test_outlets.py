"""`/sources outlet-merge` and `outlet-split` through the real client, in two servers."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.cli import main
from bot.terminal.options import Session
from index import Library
from tests.bot.conftest import Stage
from tests.encoders import HashedWords
from tests.index.storage.test_outlets import ASKED, written
from tests.loopback import Response
from tests.loopback.visible_commands import NotPossibleError


@pytest.fixture
async def real(stage: Stage, tmp_path: Path) -> AsyncIterator[Stage]:
    for number, outlet in enumerate(("QNN", "QNN Business", "Vale Echo"), 1):
        text = f"Engineers of crew {number} mended the crack in the wall of the Osmer dam."
        written(tmp_path / "articles", number, outlet, text)
    library = Library.open(stage.home, encoder=HashedWords())
    library.add([str(tmp_path / "articles")])
    async with stage.start(library=library):
        yield stage


async def outlet(stage: Stage, command: str, **given: str) -> Response:
    return await stage.discord.slash(
        stage.admin, stage.channel, f"sources outlet-{command}", **given
    )


async def offered(stage: Stage) -> list[str]:
    found = await stage.discord.autocomplete(stage.ada, stage.channel, "ask", "outlet", "")
    return [each["value"] for each in found]


async def test_outlets_are_merged_and_split_for_this_server(real: Stage) -> None:
    assert await offered(real) == ["QNN", "Vale Echo"]
    parts = await real.discord.autocomplete(
        real.admin, real.channel, "sources outlet-split", "outlet", ""
    )
    assert [each["value"] for each in parts] == ["QNN", "QNN Business"]
    split = await outlet(real, "split", outlet="qnn business")
    assert split.ephemeral
    assert split.text == "In this server **QNN Business** is now a separate outlet."
    assert await offered(real) == ["QNN", "QNN Business", "Vale Echo"]
    merged = await outlet(real, "merge", outlet="Vale Echo", other="QNN Business")
    assert merged.text == "In this server **Vale Echo** now stands for: QNN Business, Vale Echo."
    answer = await real.ask(ASKED, outlet="vale echo")
    assert "· outlet Vale Echo\n" in answer.text
    assert "-# QNN Business · " in answer.text
    direct = await real.discord.autocomplete(
        real.ada, real.discord.dm(real.ada), "ask", "outlet", ""
    )
    assert [each["value"] for each in direct] == ["QNN", "Vale Echo"]


async def test_what_makes_no_sense_is_said_so(real: Stage) -> None:
    same = await outlet(real, "merge", outlet="QNN", other="QNN Business")
    assert same.text == "“QNN Business” is already **QNN**: merging takes two different outlets."
    alone = await outlet(real, "split", outlet="Vale Echo")
    assert (
        alone.text
        == "**Vale Echo** is not merged with any other name, so there is nothing to split."
    )
    unknown = await outlet(real, "split", outlet="Vale Eco")
    assert unknown.text.startswith("No outlet in the library is called “Vale Eco”.")


async def test_members_may_not(real: Stage) -> None:
    for command, given in (("merge", {"outlet": "QNN", "other": "Vale Echo"}), ("split", {})):
        with pytest.raises(NotPossibleError, match="/sources is not offered to @ada"):
            await real.discord.slash(
                real.ada, real.channel, f"sources outlet-{command}", **{"outlet": "QNN", **given}
            )


def test_the_terminal_lists_and_corrects_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for number, name in enumerate(("QNN", "QNN Business"), 1):
        written(tmp_path / "articles", number, name, f"Crew {number} mended the Osmer dam.")
    library = Library.open(tmp_path / "home", encoder=HashedWords())
    library.add([str(tmp_path / "articles")])
    monkeypatch.setattr(Session, "library", lambda _: library)

    def ran(*arguments: str) -> tuple[int, object]:
        with pytest.raises(SystemExit) as ended:
            main(["--home", str(tmp_path / "home"), *arguments, "--json"])
        code, told = ended.value.code, capsys.readouterr().out
        assert isinstance(code, int)
        return code, json.loads(told) if told else None

    joined = [{"outlet": "QNN", "names": ["QNN", "QNN Business"]}]
    assert ran("outlets") == (0, joined)
    split = {"outlet": "QNN Business", "names": ["QNN Business"]}
    assert ran("outlet", "split", "qnn business") == (0, split)
    merged = {"outlet": "QNN", "names": ["QNN", "QNN Business"]}
    assert ran("outlet", "merge", "QNN", "QNN Business") == (0, merged)
    assert ran("outlet", "merge", "QNN") == (2, None)
    assert ran("outlet", "split", "Nowhere") == (1, None)
