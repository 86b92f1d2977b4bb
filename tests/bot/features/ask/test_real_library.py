"""The bot over the real library: built, asked, changed, re-indexed and asked again."""

from __future__ import annotations

from pathlib import Path

from index import Library, Question
from tests.bot.conftest import Stage
from tests.bot.test_markdown import normal
from tests.encoders import HashedWords
from tests.loopback.components import displays
from tests.loopback.markdown import Style, read

BEFORE = """---
title: Harbour talks end without a date
url: https://harbourpost.example/talks
outlet: The Harbour Post
published: 2022-01-12
---
The harbour council of Vellmar met for six hours on Tuesday in the old customs house.

Ottoline Brask leads the delegation of the islands, which wants the cranes to stay.
"""
AFTER = """---
title: A new voice for the islands
url: https://inselbote.example/voice
outlet: Inselbote
published: 2022-03-09
---
Tamsin Orrel leads the delegation of the islands since Monday, says the council.

The mayor wrote @everyone of Vellmar a letter.
"""
ASKED = "Who leads the delegation of the islands?"


async def test_what_the_library_quotes_is_what_a_reader_sees(stage: Stage, tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "before.md").write_text(BEFORE, encoding="utf-8")
    library = Library.open(tmp_path / "library", encoder=HashedWords())
    library.add([str(articles)])
    async with stage.start(library=library):
        assert_shown(await shown(stage), library, "Ottoline Brask leads the delegation")
        (articles / "before.md").unlink()
        (articles / "after.md").write_text(AFTER, encoding="utf-8")
        report = library.reindex()  # by the operator, to whom the shared library belongs
        assert (report.added, report.changed, report.removed, report.unchanged) == (1, 0, 1, 0)
        assert_shown(await shown(stage), library, "Tamsin Orrel leads the delegation")
        status = await stage.discord.slash(stage.admin, stage.channel, "status")
        assert "**Outlets:** Inselbote (1)" in status.text
        offered = await stage.discord.autocomplete(
            stage.ada, stage.channel, "ask", "outlet", "insel"
        )
        assert [each["value"] for each in offered] == ["Inselbote"]
        nothing = await stage.ask("What does the quartz zebra juggle?", until="2021")
        assert "No articles match these filters: until 31 Dec 2021." in nothing.text


async def shown(stage: Stage) -> list[str]:
    response = await stage.ask(ASKED)
    return [text for text in displays(response.components) if text.startswith("> ")]


def assert_shown(quotes: list[str], library: Library, words: str) -> None:
    (finding,) = library.ask(Question(ASKED)).findings
    (quote,) = map(read, quotes)
    assert words in quote.text
    assert normal(quote.text) == normal(
        library.article(finding.article.id).text[slice(*finding.span)]
    )
    assert "".join(quote.styled(Style.BOLD))
