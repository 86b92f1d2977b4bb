"""What a server's admins are told of a failure, and what is only the operator's business."""

from __future__ import annotations

import pytest

from bot.discord_io.errors import explain
from bot.i18n.languages import voice_for
from index import GenerationError, LibraryError, StoreError


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (
            GenerationError("the records at postgresql://db.example:5432/news lack it: reindex"),
            "the records at … lack it: reindex",
        ),
        (
            LibraryError("the home /srv/one follows the one that builds (db-host:/srv/two): add"),
            "the home one follows the one that builds: add",
        ),
        (
            LibraryError("the page (https://harbour.example/a) is gone"),
            "(https://harbour.example/a)",
        ),
    ],
)
def test_admins_are_told_without_the_operators_machines(error: LibraryError, shown: str) -> None:
    told = explain(error, voice_for("en"), reference="1", detail=True).sentence.replace("\\", "")
    assert shown in told
    assert not [one for one in ("db.example", "5432", "db-host", "srv") if one in told]


def test_what_a_server_says_of_itself_is_for_the_log() -> None:
    error = StoreError("the records at postgresql://db.example/news cannot be asked (user ada)")
    told = explain(error, voice_for("en"), reference="1", detail=True)
    assert told.sentence == "The library could not do that. It has been logged." and told.fault
