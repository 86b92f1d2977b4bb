"""Settings: what is read, what is refused and in which words."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from bot.settings import (
    Settings,
    default_home,
    environment_keys,
    load_settings,
    models_folder,
    token_problem,
)
from index import SettingsError
from tests.places import ROOT

BOT_ID = base64.b64encode(b"123456789012345678").decode().rstrip("=")


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Take the settings of whoever runs the tests away."""
    monkeypatch.chdir(tmp_path)
    for key in environment_keys():
        monkeypatch.delenv(key, raising=False)


def example_lines() -> list[str]:
    return (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()


def test_the_example_lists_every_key_once_below_a_comment() -> None:
    lines = example_lines()
    keys = [line.partition("=")[0] for line in lines if line and not line.startswith("#")]
    assert sorted(keys) == sorted(environment_keys())
    for place, line in enumerate(lines):
        if line and not line.startswith("#"):
            assert lines[place - 1].startswith("# ")


def test_the_example_is_what_holds_without_any_setting(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("\n".join(example_lines()), encoding="utf-8")
    assert load_settings() == load_settings(None)
    assert load_settings().home == default_home()
    assert load_settings().discord_token is None


def test_the_file_then_the_environment_then_options_decide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "\ufeffONRECORD_WORKERS=2\nONRECORD_LOG_LEVEL= WARNING \nOTHER=1\nDISCORD_TOKEN=a.b.c\n"
    (tmp_path / ".env").write_text(text, encoding="utf-8")
    read = load_settings()
    assert (read.workers, read.log_level) == (2, "warning")
    assert read.discord_token is not None
    assert read.discord_token.get_secret_value() == "a.b.c"
    assert "a.b.c" not in repr(read)
    monkeypatch.setenv("ONRECORD_WORKERS", "3")
    assert load_settings().workers == 3
    assert load_settings(workers=5, home=None).workers == 5
    assert load_settings(home=Path("~/news")).home == Path("~/news")
    monkeypatch.setenv("ONRECORD_HOME", "~/news")
    assert load_settings().home == Path.home() / "news"


@pytest.mark.parametrize(
    ("key", "value", "line"),
    [
        (
            "ONRECORD_WORKERS",
            "many",
            "ONRECORD_WORKERS='many' cannot be used: it must be a whole number of threads from"
            " 1 to 64",
        ),
        (
            "ONRECORD_WORKERS",
            "0",
            "ONRECORD_WORKERS='0' cannot be used: it must be a whole number of threads from 1 to"
            " 64",
        ),
        (
            "ONRECORD_ANSWER_SECONDS",
            "1h",
            "ONRECORD_ANSWER_SECONDS='1h' cannot be used: it must be a number of seconds from 1"
            " to 600",
        ),
        (
            "ONRECORD_LOG_LEVEL",
            "Loud",
            "ONRECORD_LOG_LEVEL='loud' cannot be used: it must be one of debug, info, warning"
            " and error",
        ),
        (
            "ONRECORD_LOG_FORMAT",
            "xml",
            "ONRECORD_LOG_FORMAT='xml' cannot be used: it must be text or json",
        ),
    ],
)
def test_a_value_that_cannot_be_used_is_one_line_with_the_cure(
    key: str, value: str, line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(key, value)
    with pytest.raises(SettingsError) as raised:
        load_settings()
    assert str(raised.value) == line


def test_an_override_that_cannot_be_used_names_its_key() -> None:
    with pytest.raises(SettingsError, match="ONRECORD_WORKERS='-1' cannot be used"):
        load_settings(workers=-1)


def test_the_token_is_in_no_message() -> None:
    with pytest.raises(SettingsError) as raised:
        load_settings(discord_token=["secret"])
    assert str(raised.value) == (
        "DISCORD_TOKEN cannot be used: it must be the bot's token from Discord's developer portal"
    )


@pytest.mark.parametrize(
    ("key", "value", "must"),
    [
        ("ONRECORD_STORE", "http://ada:lovelace@db.example", "milvus://host:port, or a file"),
        ("ONRECORD_RECORDS", "mysql://ada:lovelace@db.example/n", "postgresql://user:password@"),
    ],
)
def test_an_address_that_may_hold_a_password_is_in_no_message(
    key: str, value: str, must: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(key, value)
    with pytest.raises(SettingsError, match=f"^{key} cannot be used: it must be {must}") as told:
        load_settings(None)
    assert "lovelace" not in str(told.value)
    good = {"store": "milvus://ada:lovelace@db.example", "records": "postgresql://a:lovelace@b/c"}
    for name in good:
        monkeypatch.delenv(f"ONRECORD_{name.upper()}", raising=False)
    assert "lovelace" not in repr(load_settings(None, **good))


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"ONRECORD_WORKERS=\xff\xfe")
    with pytest.raises(SettingsError, match=r"^\.env cannot be read \(.*\): it must be a text fil"):
        load_settings()


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Settings().workers = 2  # type: ignore[misc]


@pytest.mark.parametrize(
    ("token", "problem"),
    [
        (None, "is not set: put the token"),
        ("", "is not set: put the token"),
        (f"Bot {BOT_ID}.abcdef.xyz", 'begins with "Bot": leave that word out'),
        (f'"{BOT_ID}.abcdef.xyz"', "contains spaces or quotation marks"),
        (f"{BOT_ID}.abcdef.xyz ", "contains spaces or quotation marks"),
        ("0123456789abcdef" * 4, "does not have a token's three parts"),
        (f"{BOT_ID}..xyz", "does not have a token's three parts"),
        ("abc.def.ghi", "does not begin with a bot's id"),
        (f"{BOT_ID[:-1]}*.def.ghi", "does not have a token's three parts"),
    ],
)
def test_a_token_that_cannot_be_one_is_told_without_it(token: str | None, problem: str) -> None:
    told = token_problem(token)
    assert told is not None
    assert told.startswith(f"DISCORD_TOKEN {problem}")
    assert not token or token not in told


def test_a_well_formed_token_has_no_problem() -> None:
    assert token_problem(f"{BOT_ID}.Ga-b_C.x-y_Z0123456789") is None


def test_exports_are_kept_once_a_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    shared = tmp_path / "cache" / "onrecord" / "models"
    assert models_folder(load_settings(home=tmp_path / "one")) == shared
    assert models_folder(load_settings(home=tmp_path / "two")) == shared
    own = load_settings(home=tmp_path / "three", models=Path("exports"))
    assert models_folder(own) == tmp_path / "exports"


def test_a_library_keeps_the_exports_that_it_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "home" / "models").mkdir(parents=True)
    assert models_folder(load_settings(home=tmp_path / "home")) == tmp_path / "home" / "models"


def test_where_the_cache_is_no_place_exports_lie_below_the_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("bot.settings.os.access", lambda *_: False)
    assert models_folder(load_settings(home=tmp_path / "home")) == tmp_path / "home" / "models"
