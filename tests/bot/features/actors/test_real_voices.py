"""What actors said over the real library, asked, compared and corrected in Discord."""

from __future__ import annotations

import re

import pytest

from index import Library, Question
from tests.bot.conftest import Stage
from tests.bot.test_markdown import normal
from tests.encoders import HashedWords
from tests.loopback import Response
from tests.loopback.components import displays
from tests.loopback.markdown import read

ARTICLES = {
    "dam": """---
title: The dam wall
url: https://valecourier.example/dam
outlet: Vale Courier
published: 2024-02-01
---
The council of Osmer met on Thursday about the wall of the dam.

“The wall of the dam will hold through the winter,” said Ida Kemp, who runs the plant.

Kemp added that the villages had been warned of the crack in time.

Jörg Ostrée said the ferry to the islands would stay in port until the wall was mended.
""",
    "again": """---
title: Kemp repeats herself
outlet: Hill Gazette
published: 2024-03-05
---
“The wall of the dam will hold through the winter,” Ida Kemp said again on Tuesday.

“I never promised a new bridge,” said Ole Kemp, her cousin, who builds bridges in Osmer.
""",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    home = tmp_path_factory.mktemp("voices")
    folder = home / "articles"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    found = Library.open(home / "library", encoder=HashedWords())
    found.add([str(folder)])
    return found


def quotes(response: Response) -> list[str]:
    """Give the quotes' words, without the day that may stand above one."""
    quoted = [re.search(r"(?ms)^> .*", text) for text in displays(response.components)]
    return [normal(read(one.group()).text) for one in quoted if one]


async def test_said_by_date_and_compared(stage: Stage, library: Library) -> None:
    async with stage.start(library=library):
        said = await stage.said("ida kemp", "the wall of the dam")
        (first, *_) = library.said(Question("the wall of the dam", actor="Ida Kemp")).findings
        assert quotes(said)[0] == normal(first.article.text[slice(*first.span)])
        assert "“The wall of the dam will hold through the winter,”" in quotes(said)[0]
        assert "**Ida Kemp**, quoted directly" in said.text
        assert "-# Also in: Hill Gazette, 5 March 2024" in said.text

        several = await stage.said("Kemp")
        assert [each["label"] for each in several.buttons][:2] == ["Ida Kemp", "Ole Kemp"]
        await stage.discord.click(stage.ada, several, label="Ole Kemp")
        assert "“I never promised a new bridge,” said Ole Kemp" in quotes(several)[0]

        by_date = await stage.discord.slash(stage.ada, stage.channel, "timeline", actor="Ida Kemp")
        assert "**1 February 2024**\n> " in by_date.text
        indirect = next(text for text in quotes(by_date) if "villages" in text)
        assert indirect == "Kemp added that the villages had been warned of the crack in time."
        assert "**Ida Kemp**, reported in the article’s words\n" in by_date.text

        compared = await stage.discord.slash(
            stage.ada,
            stage.channel,
            "compare",
            actor_a="Ole Kemp",
            actor_b="Jorg Ostree",
            about="the ferry to the islands",
        )
        assert (
            "I found no statement by **Ole Kemp** about “the ferry to the islands”" in compared.text
        )
        assert "Jörg Ostrée said the ferry to the islands would stay" in quotes(compared)[0]


async def test_corrected_pinned_and_asked(stage: Stage, library: Library) -> None:
    async with stage.start(library=library):
        offered = await stage.discord.autocomplete(
            stage.ada, stage.channel, "said", "actor", "ostre"
        )
        assert [each["value"] for each in offered] == ["Jörg Ostrée"]
        admin, channel = stage.admin, stage.channel
        await stage.discord.slash(
            admin, channel, "actors alias-add", actor="jorg ostree", alias="The Ferryman"
        )
        pinned = await stage.discord.slash(admin, channel, "actors pin", actor="The Ferryman")
        assert pinned.text.startswith("`/ostree` quotes what **Jörg Ostrée** said")
        used = await stage.discord.slash(stage.ada, channel, "ostree", about="the ferry")
        assert "would stay in port" in quotes(used)[0]
        asked = await stage.ask("Will the wall of the dam hold through the winter?")
        assert "**Ida Kemp**, quoted directly" in asked.text
