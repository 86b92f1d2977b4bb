"""What one person mistyped is told to that person alone, and what makes no sense is said so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.i18n.languages import LANGUAGES, voice_for
from bot.rendering.answer import answer
from index import Question
from tests.bot.articles import LED, MISTAKE, found, nothing
from tests.bot.conftest import Stage
from tests.bot.sayings import IDA, OLE, sayings
from tests.loopback import Response

HINT = "I search best in English"
EVERYWHERE: list[tuple[str, dict[str, str]]] = [
    ("ask", {"question": "Who leads the delegation?"}),
    ("said", {"actor": IDA}),
    ("timeline", {"actor": IDA}),
    ("compare", {"actor_a": IDA, "actor_b": OLE, "about": "the crane"}),
    ("ida", {"about": "the crane"}),
]


async def with_a_pin(stage: Stage) -> None:
    await stage.discord.slash(stage.admin, stage.channel, "actors pin", actor=IDA, name="ida")


@pytest.mark.parametrize(("command", "options"), EVERYWHERE)
@pytest.mark.parametrize(
    ("mistake", "told"),
    [
        ({"outlet": "The Harbor Post"}, "No outlet in the library is called “The Harbor Post”."),
        ({"since": "the day before"}, "I cannot read “the day before” as a date"),
        ({"since": "2022", "until": "2021"}, "The dates are the wrong way round"),
    ],
)
async def test_a_mistake_is_told_to_whoever_made_it_alone(
    live: Stage, command: str, options: dict[str, str], mistake: dict[str, str], told: str
) -> None:
    await with_a_pin(live)
    ben = live.discord.add_member(live.guild, "ben")
    response = await live.discord.slash(live.ada, live.channel, command, **options, **mistake)
    assert response.text.startswith(told)
    assert response.ephemeral
    assert live.discord.visible(ben, live.channel) == []


async def asked(stage: Stage, where: str) -> str:
    """Ask in German in one of the ways in which one can ask; give what is answered."""
    text = "Wer hat das gesagt und warum?"
    if where == "a mention":
        return (await stage.reply_to(await stage.mention(text))).text
    if where == "a direct message":
        said = await stage.discord.say(stage.ada, stage.discord.dm(stage.ada), text)
        return (await stage.reply_to(said)).text
    if where == "find":
        said = await stage.discord.say(stage.ada, stage.channel, text)
        response: Response = await stage.discord.context_menu(stage.ada, "Find on record", said)
        return response.text
    options: dict[str, dict[str, str]] = {
        "ask": {"question": text},
        "said": {"actor": IDA, "about": text},
        "timeline": {"actor": IDA, "about": text},
        "compare": {"actor_a": IDA, "actor_b": OLE, "about": text},
    }
    return (await stage.discord.slash(stage.ada, stage.channel, where, **options[where])).text


@pytest.mark.parametrize(
    "where", ["ask", "said", "timeline", "compare", "a mention", "a direct message", "find"]
)
async def test_whoever_asks_in_another_language_is_asked_for_english(
    live: Stage, where: str
) -> None:
    assert (await asked(live, where)).count(HINT) == 1


async def test_what_is_asked_in_english_has_no_such_hint(live: Stage) -> None:
    live.library.statements[IDA] = sayings(IDA, 1)
    for text in ((await live.ask("Who said that, and why?")).text, (await live.said(IDA)).text):
        assert HINT not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_one_quote_is_told_as_one(language: str) -> None:
    voice = voice_for(language)
    page = replace(found(LED), question=Question("Who leads?", offset=3))
    (line,) = answer(page, voice).head
    assert line.count("4") == 1
    pages = replace(found(LED, MISTAKE), question=Question("Who leads?", offset=3))
    assert "5" in answer(pages, voice).head[0]


async def test_an_actor_is_not_merged_with_itself_nor_given_a_name_that_it_has(
    live: Stage,
) -> None:
    async def edit(kind: str, **names: str) -> Response:
        return await live.discord.slash(live.admin, live.channel, f"actors alias-{kind}", **names)

    merged = await edit("merge", actor=IDA, other="minister kemp")
    assert merged.text == (
        "“minister kemp” is already **Ida Kemp**: merging takes two different actors."
    )
    added = await edit("add", actor=IDA, alias="Minister Kemp")
    assert added.text == ("**Ida Kemp** is already called “Minister Kemp”, so nothing was changed.")
    assert live.library.edits == []


NAMES = sorted(
    {"ask", *(one.command_names["ask"] for one in LANGUAGES.values() if one.code != "en")}
)


@pytest.mark.parametrize("name", [*NAMES, "Ask!", "settings", "actors"])
async def test_a_pin_takes_no_name_that_a_command_has_in_any_language(
    live: Stage, name: str
) -> None:
    refused = await live.discord.slash(live.admin, live.channel, "actors pin", actor=IDA, name=name)
    command = name.strip("!").lower()
    assert refused.text == (
        f"`/{command}` is already a command: choose another name, or leave it out."
    )


async def test_whom_a_mistyped_name_may_mean_is_told_above_the_nearest(live: Stage) -> None:
    live.library.answers["What did Kamp say?"] = replace(nothing(), suggestions=(IDA, OLE))
    response = await live.ask("What did Kamp say?")
    assert "\nDid you mean Ida Kemp, Ole Kemp?" in response.text
