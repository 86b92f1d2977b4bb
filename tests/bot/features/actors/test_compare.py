"""`/compare` and `/timeline` through the real client."""

from __future__ import annotations

from datetime import date

from bot.store import Store
from tests.bot.articles import EMPTY
from tests.bot.conftest import Stage
from tests.bot.sayings import COUNCIL, IDA, JORG, OLE, saying, sayings
from tests.loopback import Response
from tests.loopback.components import displays

SOURCE = "-# Quoted word for word from the 412 articles from 3 Jan 2022 to 9 Mar 2022."


async def compare(stage: Stage, first: str, second: str, about: str, **options: object) -> Response:
    given = {"actor_a": first, "actor_b": second, "about": about, **options}
    return await stage.discord.slash(stage.ada, stage.channel, "compare", **given)


async def timeline(stage: Stage, actor: str, **options: object) -> Response:
    return await stage.discord.slash(stage.ada, stage.channel, "timeline", actor=actor, **options)


def labels(response: Response) -> list[str]:
    """Give the buttons that ask for more, not those of each quote or below every answer."""
    return [one["label"] for one in response.buttons if one["custom_id"].startswith("voices")]


async def test_two_actors_stand_in_frames_of_their_own_each_by_date(live: Stage) -> None:
    live.library.statements[IDA] = sayings(IDA, 4)
    live.library.statements[OLE] = (saying(OLE, "Crane or no crane", None),)
    response = await compare(live, IDA, OLE, "crane", since="2022")
    assert response.components[0]["content"] == (
        "-# Compared: **Ida Kemp** · **Ole Kemp** · about “crane” · since 1 Jan 2022"
    )
    first, second = (each for each in response.components if each["type"] == 17)
    days = [text.split("\n")[0] for text in displays([first]) if "\n> " in text]
    assert days == ["**2 March 2022**", "**3 March 2022**", "**4 March 2022**"]
    assert displays([first])[0] == "### Ida Kemp"
    assert displays([second])[:2] == [
        "### Ole Kemp",
        "**no date**\n> “**Crane or no crane,**” said Ole Kemp.",
    ]
    assert response.text.endswith(SOURCE)
    assert labels(response) == ["Said by Ida Kemp", "Said by Ole Kemp"]
    await live.discord.click(live.ada, response, label="Said by Ida Kemp")
    assert response.text.startswith("-# Said by **Ida Kemp** · about “crane” · since 1 Jan 2022\n")


async def test_an_actor_with_nothing_gets_its_reason_beside_the_other(live: Stage) -> None:
    live.library.statements[IDA] = sayings(IDA, 1)
    response = await compare(live, "Mute Marrow", IDA, "crane")
    first, second = (each for each in response.components if each["type"] == 17)
    assert displays([first]) == [
        "### Mute Marrow",
        "**Mute Marrow** is never quoted in the 412 articles from 3 Jan 2022 to 9 Mar 2022:"
        " the name is only mentioned.",
    ]
    assert displays([second])[1].endswith("\n> “**Crane number 1 stays,**” said Ida Kemp.")
    assert labels(response) == ["About Mute Marrow", "Said by Ida Kemp"]


async def test_a_comparison_of_two_that_are_silent_was_asked_in_vain(live: Stage) -> None:
    live.library.statements[IDA] = ()
    response = await compare(live, "Mute Marrow", IDA, "crane")
    assert "is never quoted" in response.text
    (kept,) = Store(live.home).answers.unanswered(live.guild.id)
    assert kept.reason == "no_statement"
    asked = await live.discord.slash(live.admin, live.channel, "unanswered")
    assert "Mute Marrow" in asked.text


async def test_a_name_that_is_not_clear_is_chosen_without_losing_the_other(live: Stage) -> None:
    live.library.statements[OLE] = sayings(OLE, 1)
    live.library.statements[JORG] = sayings(JORG, 1)
    response = await compare(live, "Jorg Ostre", "kemp", "crane")
    assert "Similar names: Jörg Ostrée." in response.text
    assert "Several are called “kemp”: Ida Kemp, Ole Kemp." in response.text
    await live.discord.click(live.ada, response, label="Ole Kemp")
    await live.discord.click(live.ada, response, label="Jörg Ostrée")
    assert response.text.startswith("-# Compared: **Jörg Ostrée** · **Ole Kemp** · about “crane”")
    assert labels(response) == ["Said by Jörg Ostrée", "Said by Ole Kemp"]


async def test_the_same_actor_twice_and_an_empty_library_are_shown(live: Stage) -> None:
    live.library.statements[IDA] = sayings(IDA, 1)
    same = await compare(live, IDA, "minister kemp", "crane")
    assert same.text.endswith(
        "Both names mean **Ida Kemp**: choose two different actors to compare."
    )
    assert labels(same) == ["Said by Ida Kemp"]
    twice = await compare(live, IDA, " ida  kemp", "crane")
    assert twice.ephemeral
    assert twice.text == "Both names mean **Ida Kemp**: choose two different actors to compare."
    live.library.holds = EMPTY
    empty = await compare(live, IDA, OLE, "crane")
    assert empty.text.count("The library is empty") == 1


async def test_a_timeline_is_dated_from_the_earliest_and_has_pages(stage: Stage) -> None:
    undated = saying(COUNCIL.name, "Undated", None, person=False)
    own = sayings(COUNCIL.name, 3, person=False)
    stage.library.statements[COUNCIL.name] = (undated, *own, *sayings(IDA, 3))
    async with stage.start():
        response = await timeline(stage, COUNCIL.name)
        texts = displays(response.components)
        assert texts[:3] == [
            "-# Said by **Harbour Council**, by date",
            "-# 1 to 5 of 7 statements",
            "**1 March 2022**\n> “**Crane number 1 stays,**” said Harbour Council.",
        ]
        days = [text.split("\n")[0] for text in texts if "\n> " in text]
        assert days == [f"**{day} March 2022**" for day in (1, 1, 2, 2, 3)]
        assert response.text.endswith(SOURCE)
        assert labels(response) == ["Next", "About Harbour Council", "Said by Harbour Council"]
    async with stage.start(synced=False):
        await stage.discord.click(stage.ada, response, label="Next")
        texts = displays(response.components)
        assert texts[2].startswith("**3 March 2022**\n> ")
        assert texts[4] == "**no date**\n> “**Undated,**” said Harbour Council."
        assert labels(response)[0] == "Previous"
        await stage.discord.click(stage.ada, response, label="Said by Harbour Council")
        assert "### Harbour Council itself" in response.text
        await stage.discord.click(stage.ada, response, label="By date")
        assert response.text.startswith("-# Said by **Harbour Council**, by date\n-# 1 to 5 of 7")


async def test_a_timeline_on_a_subject_or_of_nobody(live: Stage) -> None:
    live.library.statements[IDA] = (
        saying(IDA, "The crane goes", date(2022, 3, 2)),
        saying(IDA, "The ferry goes", date(2022, 3, 1)),
    )
    response = await timeline(live, "Minister Kemp", about="ferry")
    assert response.text.startswith(
        "-# Said by **Ida Kemp**, by date · about “ferry”\n-# 1 statement\n**1 March 2022**\n"
    )
    nobody = await timeline(live, "kemp", private=True)
    assert nobody.ephemeral
    assert labels(nobody) == ["Ida Kemp", "Ole Kemp"]
    await live.discord.click(live.ada, nobody, label="Ida Kemp")
    assert nobody.text.startswith("-# Said by **Ida Kemp**, by date\n-# 2 statements\n")


async def test_crossed_dates_are_refused(live: Stage) -> None:
    response = await timeline(live, IDA, since="2022", until="2021")
    assert response.text.startswith("The dates are the wrong way round: 1 Jan 2022 comes after 31")
    assert live.library.asked == []
