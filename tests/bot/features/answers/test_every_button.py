"""Every button of `/said`, `/compare` and `/timeline` over the real sample library leads on."""

from __future__ import annotations

import re
from typing import Any

import pytest

from index import Library, sample_articles
from tests.bot.conftest import Stage
from tests.encoders import HashedWords
from tests.loopback import Response
from tests.loopback.components import displays

LEADS_NOWHERE = re.compile("I no longer know|went wrong|Nobody called")
SUBJECT = "the Greyfell dam"
BEGUN: list[tuple[str, dict[str, Any]]] = [
    ("said", {"actor": "Odile Brandt-Marsh"}),
    ("said", {"actor": "Henrike Valdauer", "about": SUBJECT}),
    ("timeline", {"actor": "Hallam Crewe"}),
    ("timeline", {"actor": "Ketil Osmund", "about": SUBJECT}),
    (
        "compare",
        {"actor_a": "Ketil Osmund", "actor_b": "Henrike Valdauer", "about": SUBJECT},
    ),
    (
        "compare",
        {"actor_a": "Hallam Crewe", "actor_b": "Rosalind Ardley", "about": "volcanoes on Mars"},
    ),
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    found = Library.open(tmp_path_factory.mktemp("sample"), encoder=HashedWords())
    found.add([str(sample_articles())])
    return found


@pytest.mark.parametrize(("command", "options"), BEGUN)
async def test_each_leads_to_something(
    stage: Stage, library: Library, command: str, options: dict[str, Any]
) -> None:
    ben = stage.discord.add_member(stage.guild, "ben")
    async with stage.start(library=library):
        first = await stage.discord.slash(stage.ada, stage.channel, command, **options)
        buttons = asking(first)
        assert buttons
        for one in buttons:  # each in a message of ben's own, so that the first stays as it is
            shown = await stage.discord.click(ben, first, custom_id=one["custom_id"])
            leads_on(one, shown)
            quoted = "\n> " in shown.text
            for further in asking(shown)[:1]:
                then = await stage.discord.click(ben, shown, custom_id=further["custom_id"])
                leads_on(further, then)
                quoted = quoted or "\n> " in then.text
            assert quoted, (one["label"], shown.text)


def asking(response: Response) -> list[dict[str, Any]]:
    return [one for one in response.buttons if one["custom_id"].startswith("voices")]


def leads_on(button: dict[str, Any], shown: Response) -> None:
    assert displays(shown.components), button["label"]
    assert not LEADS_NOWHERE.search(shown.text), (button["label"], shown.text)
