"""Nothing is no folder and no source: it is refused, and never taken for the current folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli import main
from bot.settings import default_home, load_settings
from index import Library, NotFoundError, SettingsError, SourceError
from tests.encoders import HashedWords


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with an article that nobody asked for."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ONRECORD_HOME", raising=False)
    (tmp_path / "stray.txt").write_text("A stray dog was seen in Pell.", encoding="utf-8")
    return tmp_path


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert isinstance(ended.value.code, int)
    return ended.value.code, err


@pytest.mark.parametrize("empty", ["", " ", "\t\n"])
@pytest.mark.parametrize("command", [["status"], ["add", "stray.txt"], ["ask", "dog?"]])
def test_a_home_without_a_name(
    here: Path, capsys: pytest.CaptureFixture[str], empty: str, command: list[str]
) -> None:
    for arguments in (["--home", empty, *command], [*command, f"--home={empty}"]):
        code, err = refused(capsys, *arguments)
        assert code == 2
        assert "--home" in err
        assert "names no folder" in err
    assert [one.name for one in here.iterdir()] == ["stray.txt"]


@pytest.mark.parametrize("empty", ["", "\t"])
def test_a_home_that_the_environment_leaves_empty(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, empty: str
) -> None:
    monkeypatch.setenv("ONRECORD_HOME", empty)
    code, err = refused(capsys, "status")
    assert code == 1
    assert f"ONRECORD_HOME={empty!r} names no folder" in err
    with pytest.raises(SettingsError, match="unset ONRECORD_HOME"):
        load_settings()
    assert load_settings(home=here / "given").home == here / "given"
    assert [one.name for one in here.iterdir()] == ["stray.txt"]


def test_a_home_that_the_file_leaves_empty_is_one_that_was_not_filled_in(here: Path) -> None:
    (here / ".env").write_text("ONRECORD_HOME=\n", encoding="utf-8")
    assert load_settings().home == default_home()


@pytest.mark.parametrize("empty", ["", " ", "\t"])
def test_a_source_without_a_name(
    here: Path, capsys: pytest.CaptureFixture[str], empty: str
) -> None:
    code, err = refused(capsys, "--home", str(here / "home"), "add", "stray.txt", empty)
    assert code == 2
    assert f"the source {empty!r} is empty" in err
    library = Library.open(here / "home", encoder=HashedWords())
    with pytest.raises(SourceError, match="is no source: name a file or a folder"):
        library.add([empty])
    assert library.sources() == ()


def test_the_current_folder_is_not_removed_by_no_name(here: Path) -> None:
    library = Library.open(here / "home", encoder=HashedWords())
    library.add(["."])
    for empty in ("", " "):
        with pytest.raises(NotFoundError, match="is not a source"):
            library.remove(empty)
    assert [one.location for one in library.sources()] == [str(here)]
    assert library.remove(".").removed == 1
