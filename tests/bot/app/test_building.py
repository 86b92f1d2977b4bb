"""How the process that builds opens the library."""

from __future__ import annotations

import pickle
from pathlib import Path

from pydantic import SecretStr

from bot.app.building import builder
from bot.settings import Settings


def test_it_is_opened_by_the_settings_without_the_token(tmp_path: Path) -> None:
    settings = Settings(discord_token=SecretStr("a-secret"), home=tmp_path / "home", reader="off")
    sent = pickle.dumps(builder(settings))
    assert b"a-secret" not in sent
    library = pickle.loads(sent)()
    assert library.home == settings.home
    assert library.searched().articles == 0
