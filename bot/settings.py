"""Settings from the environment and `.env`, checked once at the start."""

from __future__ import annotations

import base64
import binascii
import os
import re
from pathlib import Path
from typing import Annotated, Any, Literal

import platformdirs
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from index import SettingsError, check_records, check_store, networks

PREFIX = "ONRECORD_"
ENV_FILE = Path(".env")
_HOME = f"{PREFIX}HOME"
_SECRET = frozenset({"discord_token", "store", "records"})
"""Settings whose values may hold a password: no error shows them."""


def default_home() -> Path:
    """Return the folder for a user's data on this system."""
    return platformdirs.user_data_path("onrecord", appauthor=False)


def models_folder(settings: Settings) -> Path:
    """Return where the exports of models are kept: once a machine, and user, unless told otherwise.

    Where that cannot be written to, or the library has its own from before, below the home.
    """
    own = settings.home / "models"
    if settings.models is not None:
        return settings.models.absolute()
    shared = platformdirs.user_cache_path("onrecord", appauthor=False) / "models"
    there = next((one for one in (shared, *shared.parents) if one.exists()), own)
    return own if own.is_dir() or not os.access(there, os.W_OK) else shared


def _lower(value: object) -> object:
    return value.strip().lower() if isinstance(value, str) else value


def _expanded(value: object) -> object:
    return Path(value).expanduser() if isinstance(value, str) else value


def _networks(value: str) -> str:
    try:
        networks(value)
    except SettingsError as error:
        raise ValueError(str(error)) from None
    return value


def _store(value: str | None) -> str | None:
    try:
        return value and check_store(value)
    except SettingsError as error:
        raise ValueError(str(error)) from None


def _records(value: str | None) -> str | None:
    try:
        return value and check_records(value)
    except SettingsError as error:
        raise ValueError(str(error)) from None


class Settings(BaseSettings):
    """What the operator may set; each description ends the sentence "it must be …"."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        validate_by_name=True,
        hide_input_in_errors=True,
    )

    discord_token: SecretStr | None = Field(
        default=None,
        validation_alias="DISCORD_TOKEN",
        description="the bot's token from Discord's developer portal",
    )
    home: Annotated[Path, BeforeValidator(_expanded)] = Field(
        default_factory=default_home, description="a folder that you may write to"
    )
    model: str | None = Field(
        default=None, description="the name or the folder of a sentence-transformers model"
    )
    reader: str = Field(
        default="on", description="off, on, or the name or the folder of a cross-encoder"
    )
    store: Annotated[str | None, AfterValidator(_store)] = Field(
        default=None,
        repr=False,
        description="milvus://host:port, or a file of milvus-lite that ends in .db",
    )
    models: Annotated[Path | None, BeforeValidator(_expanded)] = Field(
        default=None, description="a folder that you may write to"
    )
    measure: Annotated[Literal["later", "now"], BeforeValidator(_lower)] = Field(
        default="later", description="later or now"
    )
    records: Annotated[str | None, AfterValidator(_records)] = Field(
        default=None,
        repr=False,
        description="postgresql://user:password@host:port/database, with %40 for an @ in a "
        "password, %3A for a :, %2F for a / and %25 for a %",
    )
    workers: int = Field(
        default=4, ge=1, le=64, description="a whole number of threads from 1 to 64"
    )
    answer_seconds: float = Field(
        default=30.0, ge=1, le=600, description="a number of seconds from 1 to 600"
    )
    user_questions: int = Field(
        default=10, ge=1, le=1000, description="a whole number of questions from 1 to 1000"
    )
    server_questions: int = Field(
        default=60, ge=1, le=10_000, description="a whole number of questions from 1 to 10000"
    )
    server_watches: int = Field(
        default=25, ge=1, le=200, description="a whole number of watches from 1 to 200"
    )
    user_follows: int = Field(
        default=10, ge=1, le=100, description="a whole number of follows from 1 to 100"
    )
    fetch_allow: Annotated[str, AfterValidator(_networks)] = Field(
        default="", description="networks such as 10.0.0.0/8, apart by commas"
    )
    fetch_contact: str | None = Field(
        default=None,
        pattern=r"^[!-~]{1,200}$",
        description="an address of a page or a mailbox, without spaces",
    )
    metrics_port: int | None = Field(
        default=None, ge=1, le=65_535, description="a port from 1 to 65535"
    )
    metrics_host: str = Field(default="127.0.0.1", description="an address of this machine")
    log_level: Annotated[Literal["debug", "info", "warning", "error"], BeforeValidator(_lower)] = (
        Field(default="info", description="one of debug, info, warning and error")
    )
    log_format: Annotated[Literal["text", "json"], BeforeValidator(_lower)] = Field(
        default="text", description="text or json"
    )


def load_settings(env_file: Path | None = ENV_FILE, **overrides: Any) -> Settings:
    """Read the settings; an override that is None counts as not given.

    Raises SettingsError, one line with the key, its value and what it must be.
    """
    given = {name: value for name, value in overrides.items() if value is not None}
    given["_env_file"] = env_file
    # An empty line of the file is a key that was not filled in; somebody exports an empty variable
    # by mistake, and the library would be another one than was meant.
    home = os.environ.get(_HOME)
    if home is not None and not home.strip() and "home" not in given:
        raise SettingsError(f"{_HOME}={home!r} names no folder: name one, or unset {_HOME}")
    try:
        return Settings(**given)
    except ValidationError as error:
        raise SettingsError(_line(error)) from None
    except (OSError, UnicodeError) as error:
        raise SettingsError(
            f"{env_file} cannot be read ({error}): it must be a text file in UTF-8"
        ) from None


def environment_keys() -> dict[str, str]:
    """Return the name of each setting by its key in the environment."""
    return {
        str(field.validation_alias or f"{PREFIX}{name}".upper()): name
        for name, field in Settings.model_fields.items()
    }


def token_problem(token: str | None) -> str | None:
    """Return what is wrong with a token's form, never with its words; None where it is well formed.

    >>> token_problem("Bot abc")
    'DISCORD_TOKEN begins with "Bot": leave that word out'
    """
    if not token:
        return (
            "DISCORD_TOKEN is not set: put the token from the Bot page of"
            " https://discord.com/developers/applications into .env"
        )
    if token.lower().startswith("bot "):
        return 'DISCORD_TOKEN begins with "Bot": leave that word out'
    if re.search(r"""["'\s]""", token):
        return "DISCORD_TOKEN contains spaces or quotation marks: copy it again without them"
    parts = token.split(".")
    if len(parts) != 3 or not all(re.fullmatch(r"[\w-]+", part, re.ASCII) for part in parts):
        return (
            "DISCORD_TOKEN does not have a token's three parts with dots between: copy the token"
            " of the Bot page, not the public key, the client secret or the application id"
        )
    if not _is_user_id(parts[0]):
        return "DISCORD_TOKEN does not begin with a bot's id: copy it again as a whole"
    return None


def _is_user_id(part: str) -> bool:
    try:
        decoded = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except (binascii.Error, ValueError):
        return False
    return re.fullmatch(rb"\d{15,20}", decoded) is not None


def _line(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=False)[0]
    place = str(first["loc"][0])
    keys = environment_keys()
    key = place if place in keys else next(key for key, name in keys.items() if name == place)
    must = Settings.model_fields[keys[key]].description
    shown = "" if keys[key] in _SECRET else f"={str(first['input'])!r}"
    return f"{key}{shown} cannot be used: it must be {must}"
