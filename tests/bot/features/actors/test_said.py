"""`/said` and its buttons through the real client."""

from __future__ import annotations

import logging
from datetime import date

import pytest

from bot.store import Store
from index import Actor, GenerationError
from index.actors.directory import ActorBook
from index.statements.actors.people import LibraryPerson
from tests.bot.articles import EMPTY, LED, MISTAKE, found
from tests.bot.conftest import Stage
from tests.bot.sayings import COUNCIL, IDA, JORG, OLE, saying, sayings
from tests.loopback import Response
from tests.loopback.components import displays
from tests.loopback.markdown import read

ARCHIVE = "the 412 articles from 3 Jan 2022 to 9 Mar 2022"


def labels(response: Response) -> list[str]:
    """Give the buttons that ask for more, not those of each quote or below every answer."""
    return [one["label"] for one in response.buttons if one["custom_id"].startswith("voices")]


def quotes(response: Response) -> list[str]:
    shown = [text for text in displays(response.components) if text.startswith("> ")]
    return [read(text).text for text in shown]


async def test_what_a_person_said_is_one_list_with_its_attribution(live: Stage) -> None:
    live.library.statements[IDA] = sayings(IDA, 2)
    response = await live.said(IDA)
    assert not response.ephemeral
    assert response.text == (
        "-# Said by **Ida Kemp**\n-# 2 statements\n"
        "> “**Crane number 2 stays,**” said Ida Kemp.\n"
        "**Ida Kemp**, quoted directly\n"
        "[What Ida Kemp said]"
        "(https://harbourpost.example/said#:~:text=Crane%20number%202%20stays)\n"
        "-# The Harbour Post · 2 March 2022 · paragraph 1\n"
        "> “**Crane number 1 stays,**” said Ida Kemp.\n"
        "**Ida Kemp**, quoted directly\n"
        "[What Ida Kemp said]"
        "(https://harbourpost.example/said#:~:text=Crane%20number%201%20stays)\n"
        "-# The Harbour Post · 1 March 2022 · paragraph 1\n"
        f"-# Quoted word for word from {ARCHIVE}."
    )
    assert labels(response) == ["About Ida Kemp", "By date"]
    assert not response.message.pings


async def test_the_subject_and_the_filters_are_asked_and_told(live: Stage) -> None:
    live.library.statements[IDA] = sayings(IDA, 12)
    response = await live.said(
        IDA, "number  12", outlet="inselbote", since="2022", until="March 2022", private=True
    )
    assert response.ephemeral
    asked = live.library.asked[-1]
    assert (asked.text, asked.actor, asked.outlet) == ("number 12", IDA, "Inselbote")
    assert (asked.since, asked.until) == (date(2022, 1, 1), date(2022, 3, 31))
    assert response.text.startswith(
        "-# Said by **Ida Kemp** · about “number 12” · outlet Inselbote, since 1 Jan 2022,"
        " until 31 Mar 2022\n-# 1 statement\n> “**Crane number 12 stays,**” said Ida Kemp."
    )


async def test_a_bodys_own_statements_and_its_peoples_stand_under_two_heads(live: Stage) -> None:
    own = sayings(COUNCIL.name, 4, person=False)
    people = sayings(IDA, 5, speaks_for=COUNCIL.name)
    mixed = [one for pair in zip(people, own, strict=False) for one in pair]
    live.library.statements[COUNCIL.name] = (*mixed, people[4])
    response = await live.said(COUNCIL.name)
    texts = displays(response.components)
    assert texts[1] == "### Harbour Council itself\n-# 1 to 3 of 4 statements"
    assert texts[8] == "### Who speaks for Harbour Council\n-# 1 to 3 of 5 statements"
    assert texts[10].startswith("**Ida Kemp** (Harbour Council), quoted directly")
    assert [text.split("”")[1] for text in quotes(response)] == (
        [" said Harbour Council."] * 3 + [" said Ida Kemp."] * 3
    )
    assert labels(response) == ["Next", "About Harbour Council", "By date"]
    turned = await live.discord.click(live.ada, response, label="Next")
    assert turned.message is response.message
    assert quotes(response) == [
        "“Crane number 1 stays,” said Harbour Council.",
        "“Crane number 2 stays,” said Ida Kemp.",
        "“Crane number 1 stays,” said Ida Kemp.",
    ]
    assert "### Who speaks for Harbour Council\n-# 4 to 5 of 5 statements" in response.text
    assert labels(response) == ["Previous", "About Harbour Council", "By date"]


async def test_pages_turn_to_and_fro_and_after_a_restart(stage: Stage) -> None:
    stage.library.statements[IDA] = sayings(IDA, 12)
    async with stage.start():
        response = await stage.said(IDA)
        assert "-# 1 to 5 of 12 statements" in response.text
        assert labels(response) == ["Next", "About Ida Kemp", "By date"]
    async with stage.start(synced=False):
        await stage.discord.click(stage.ada, response, label="Next")
        assert "-# 6 to 10 of 12 statements" in response.text
        assert labels(response) == ["Previous", "Next", "About Ida Kemp", "By date"]
        assert quotes(response)[0] == "“Crane number 7 stays,” said Ida Kemp."
        await stage.discord.click(stage.ada, response, label="Next")
        assert "-# 11 to 12 of 12 statements" in response.text
        assert labels(response) == ["Previous", "About Ida Kemp", "By date"]
        await stage.discord.click(stage.ada, response, label="Previous")
        assert "-# 6 to 10 of 12 statements" in response.text
        assert len(response.messages) == 1


async def test_buttons_of_a_long_request_work_after_a_restart_too(stage: Stage) -> None:
    subject = "Crane number " + "é" * 200
    stage.library.statements[IDA] = tuple(
        saying(IDA, f"{subject} {n}", date(2022, 3, n)) for n in range(1, 8)
    )
    async with stage.start():
        response = await stage.said(IDA, subject)
        assert all(len(each["custom_id"]) <= 100 for each in response.buttons)
    async with stage.start(synced=False):
        await stage.discord.click(stage.ada, response, label="Next")
        assert "-# 6 to 7 of 7 statements" in response.text
    (stage.home / "discord.sqlite").unlink()
    async with stage.start(synced=False):
        before = response.text
        told = await stage.discord.click(stage.ada, response, label="Previous")
        assert told.messages[-1].text.startswith("I no longer know what this button was for")
        assert told.messages[-1].ephemeral
        assert response.message.text == before


async def test_where_buttons_cannot_be_kept_the_quotes_are_shown_without_them(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    stage.library.statements[IDA] = sayings(IDA, 2)
    (stage.home / "discord.sqlite").mkdir()
    async with stage.start():
        response = await stage.said(IDA)
        assert labels(response) == ["About Ida Kemp", "By date"]
        name = "Ida " * 40 + "Kemp"
        stage.library.book = ActorBook([LibraryPerson(name, (), 1, 1)], {})
        stage.library.statements[name] = sayings("Ida", 1)
        response = await stage.said(name)
        assert quotes(response) == ["“Crane number 1 stays,” said Ida."]
        assert labels(response) == []
    assert "buttons could not be kept" in caplog.text
    assert "pins cannot be read" in caplog.text


async def test_somebody_else_turns_the_pages_in_a_message_of_their_own(live: Stage) -> None:
    live.library.statements[IDA] = sayings(IDA, 12)
    ben = live.discord.add_member(live.guild, "ben")
    response = await live.said(IDA)
    before = response.text
    other = await live.discord.click(ben, response, label="Next")
    assert other.ephemeral
    assert "-# 6 to 10 of 12 statements" in other.text
    assert response.text == before
    await live.discord.click(ben, other, label="Next")
    assert "-# 11 to 12 of 12 statements" in other.text
    assert len(live.discord.visible(live.ada, live.channel)) == 1


async def test_in_direct_messages_pages_turn_in_place(
    live: Stage,
) -> None:
    live.library.statements[IDA] = sayings(IDA, 6)
    dm = live.discord.dm(live.ada)
    response = await live.discord.slash(live.ada, dm, "said", actor=IDA)
    await live.discord.click(live.ada, response, label="Next")
    assert "-# number 6 of 6 statements" in response.text
    assert len(response.messages) == 1


async def test_about_an_actor_others_words_are_shown_and_lead_back(live: Stage) -> None:
    live.library.statements[IDA] = sayings(IDA, 1)
    live.library.told[IDA] = (saying(OLE, "Ida Kemp is wrong", date(2022, 3, 1)), MISTAKE)
    response = await live.said(IDA, "number")
    about = await live.discord.click(live.ada, response, label="About Ida Kemp")
    assert about.message is not response.message
    assert not about.ephemeral
    asked = live.library.asked[-1]
    assert (asked.actor, asked.text, asked.count) == (IDA, "number", 3)
    assert about.text.startswith(
        "-# About **Ida Kemp**: what others say, and what the articles report · about “number”\n"
    )
    assert quotes(about)[0] == "“Ida Kemp is wrong,” said Ole Kemp."
    assert len(quotes(about)) == 2
    back = await live.discord.click(live.ada, about, label="Said by Ida Kemp")
    assert back.message is about.message
    assert "-# Said by **Ida Kemp** · about “number”" in about.text


async def test_about_one_of_whom_nobody_tells_the_reason_is_given(live: Stage) -> None:
    live.library.statements[IDA] = sayings(IDA, 1)
    response = await live.said(IDA, private=True)
    about = await live.discord.click(live.ada, response, label="About Ida Kemp")
    assert about.ephemeral
    assert about.text.endswith(
        f"In {ARCHIVE} I found only **Ida Kemp**’s own words: no one else mentions the name."
    )
    response = await live.said(IDA, "number")
    about = await live.discord.click(live.ada, response, label="About Ida Kemp")
    assert about.text.endswith(
        f"Apart from what **Ida Kemp** says, I found nothing about that in {ARCHIVE}."
    )


async def test_two_of_one_last_name_are_both_offered(live: Stage) -> None:
    live.library.statements[OLE] = sayings(OLE, 1)
    response = await live.said("kemp", "crane")
    assert "Several are called “kemp”: Ida Kemp, Ole Kemp. Which one do you mean?" in response.text
    assert labels(response) == ["Ida Kemp", "Ole Kemp"]
    await live.discord.click(live.ada, response, label="Ole Kemp")
    assert response.text.startswith("-# Said by **Ole Kemp** · about “crane”\n-# 1 statement\n")


async def test_one_who_goes_by_a_last_name_alone_does_not_hide_its_other_bearers(
    live: Stage,
) -> None:
    named = ("Kemp", IDA, OLE, "Kempster Vane")
    people = [LibraryPerson(name, (), 9 - at, 1) for at, name in enumerate(named)]
    live.library.book = ActorBook(people, {})
    live.library.statements["Kemp"] = sayings("Kemp", 1)
    live.library.statements[OLE] = sayings(OLE, 1)
    response = await live.said("kemp")
    assert quotes(response) == ["“Crane number 1 stays,” said Kemp."]
    assert "-# Other people share this name: Ida Kemp, Ole Kemp.\n" in response.text
    assert labels(response) == ["About Kemp", "By date", IDA, OLE]
    await live.discord.click(live.ada, response, label=OLE)
    assert quotes(response) == ["“Crane number 1 stays,” said Ole Kemp."]
    assert labels(response) == ["About Ole Kemp", "By date"]


async def test_of_an_unknown_actor_the_nearest_names_are_offered(live: Stage) -> None:
    response = await live.said("Jorg Ostre")
    assert f"No one called “Jorg Ostre” is quoted in {ARCHIVE}." in response.text
    assert response.text.endswith("Similar names: Jörg Ostrée.")
    assert labels(response) == ["Jörg Ostrée"]
    nobody = await live.said("Zzyzx Qwrt")
    assert (
        nobody.text
        == f"-# Said by **Zzyzx Qwrt**\nNo one called “Zzyzx Qwrt” is quoted in {ARCHIVE}."
    )
    assert labels(nobody) == []


async def test_an_actor_that_never_speaks_is_told_as_that(live: Stage) -> None:
    response = await live.said("Mute Marrow")
    assert response.text == (
        f"-# Said by **Mute Marrow**\n**Mute Marrow** is never quoted in {ARCHIVE}:"
        " the name is only mentioned."
    )
    assert labels(response) == ["About Mute Marrow"]


async def test_an_actor_silent_on_a_subject_offers_the_latest(live: Stage) -> None:
    live.library.statements[IDA] = sayings(IDA, 1)
    response = await live.said(IDA, "volcanoes", until="2021")
    assert response.text.endswith(
        f"I found no statement by **Ida Kemp** about “volcanoes” in {ARCHIVE}."
        " Only this was searched: until 31 Dec 2021."
    )
    assert labels(response) == ["Latest by Ida Kemp", "About Ida Kemp"]
    await live.discord.click(live.ada, response, label="Latest by Ida Kemp")
    assert response.text.startswith("-# Said by **Ida Kemp**\n-# 1 statement\n")


async def test_an_empty_library_says_how_it_is_filled(live: Stage) -> None:
    live.library.holds = EMPTY
    response = await live.said(IDA)
    assert "The library is empty, so there is nothing to quote yet." in response.text
    assert labels(response) == []


async def test_a_page_of_statements_is_rated_as_it_stands(live: Stage) -> None:
    live.library.statements[IDA] = sayings(IDA, 7)
    response = await live.said(IDA)
    below = [one["label"] for one in response.buttons if one["custom_id"].startswith("answer")]
    assert below == ["Helpful", "Not helpful", "Delete"]
    await live.discord.click(live.ada, response, label="Next")
    told = await live.discord.click(live.admin, response, label="Not helpful")
    assert told.ephemeral
    assert "Marked" in told.text
    complaints = await live.discord.slash(live.admin, live.channel, "feedback")
    assert IDA in complaints.text
    assert "Crane number 2 stays" in complaints.text
    assert "Crane number 7 stays" not in complaints.text
    answers = Store(live.home).answers.of_asker(live.ada.id)
    assert [(one.first, len(one.quoted)) for one in answers] == [(1, 2)]


async def test_a_comparison_is_shared_with_its_buttons_and_deleted(live: Stage) -> None:
    live.library.statements[IDA] = sayings(IDA, 2)
    live.library.statements[OLE] = sayings(OLE, 2)
    given = {"actor_a": IDA, "actor_b": OLE, "about": "crane", "private": True}
    hidden = await live.discord.slash(live.ada, live.channel, "compare", **given)
    assert hidden.ephemeral
    assert labels(hidden) == ["Said by Ida Kemp", "Said by Ole Kemp"]
    told = await live.discord.click(live.ada, hidden, label="Share")
    assert "https://discord.com/channels/" in told.text
    shared = live.channel.messages[-1]
    assert f"<@{live.ada.id}>" in displays(shared.components)[0]
    assert "Crane number 1 stays" in " ".join(displays(shared.components))
    theirs = await live.discord.click(live.admin, shared, label="Said by Ole Kemp")
    assert theirs.ephemeral
    assert theirs.text.startswith("-# Said by **Ole Kemp**")
    refused = await live.discord.click(
        live.discord.add_member(live.guild, "mallory"), shared, label="Delete"
    )
    assert refused.ephemeral
    await live.discord.click(live.ada, shared, label="Delete")
    assert shared not in live.channel.messages


async def test_pages_of_others_are_answers_of_their_own(live: Stage) -> None:
    live.library.statements[IDA] = sayings(IDA, 7)
    response = await live.said(IDA)
    theirs = await live.discord.click(live.admin, response, label="Next")
    assert theirs.ephemeral
    below = [one["label"] for one in theirs.buttons if one["custom_id"].startswith("answer")]
    assert below == ["Share", "Helpful", "Not helpful"]
    assert len(Store(live.home).answers.of_asker(live.admin.id)) == 1
    assert len(Store(live.home).answers.of_asker(live.ada.id)) == 1


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("Id", [IDA]),
        ("kem", [IDA, OLE]),
        ("Jörg Ostrre", [JORG]),
        ("ferrym", [JORG]),
        ("ostree", [JORG]),
        ("OSTRÉ", [JORG]),
        ("", [IDA, OLE, JORG]),
        ("xqz", []),
    ],
)
async def test_actors_are_offered_while_typing(live: Stage, typed: str, offered: list[str]) -> None:
    choices = await live.discord.autocomplete(live.ada, live.channel, "said", "actor", typed)
    assert [each["value"] for each in choices] == offered


async def test_at_most_25_actors_are_offered_and_none_that_discord_cannot_take(
    live: Stage,
) -> None:
    names = ["x" * 101, "\u202e", *(f"Aktor {number:02}" for number in range(30))]
    people = [LibraryPerson(name, (), 40 - at, 1) for at, name in enumerate(names)]
    live.library.book = ActorBook(people, {})
    choices = await live.discord.autocomplete(live.ada, live.channel, "said", "actor", "")
    assert [each["name"] for each in choices] == [f"Aktor {number:02}" for number in range(23)]
    live.library.book = GenerationError("generation g-0001 is damaged")
    assert await live.discord.autocomplete(live.ada, live.channel, "said", "actor", "a") == []


async def test_a_failure_behind_a_button_ends_in_a_sentence_and_leaves_the_message(
    live: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    live.library.statements[IDA] = sayings(IDA, 6)
    response = await live.said(IDA)
    before = response.text
    live.library.statements[IDA] = ZeroDivisionError("boom")
    told = await live.discord.click(live.ada, response, label="Next", settle=False)
    await told.until_text("Something went wrong on my side.")
    assert response.message.text == before
    assert told.messages[-1].ephemeral
    assert "ZeroDivisionError: boom" in caplog.text
    asked = await live.discord.click(live.ada, response, label="About Ida Kemp", settle=False)
    await asked.until_text("I found only **Ida Kemp**’s own words")


@pytest.mark.parametrize("done", [False, True])
async def test_a_connection_lost_while_a_page_is_turned(live: Stage, done: bool) -> None:
    live.library.statements[IDA] = sayings(IDA, 6)
    response = await live.said(IDA)
    lost = live.discord.reset("POST", "interactions/.*/callback", done=done)
    turned = await live.discord.click(live.ada, response, label="Next", settle=False)
    await turned.until_text("-# number 6 of 6 statements")
    assert lost.used_up


@pytest.mark.parametrize(
    "name",
    [
        "**@everyone** [x](https://evil.example)",
        "N" * 150 + " Kemp",
        "\u202eright to left\u2066 אבג",
        "😀 <@1> `code` _x_",
        "# head\n> quote",
    ],
)
async def test_a_hostile_name_is_shown_harmlessly(live: Stage, name: str) -> None:
    live.library.bodies[name] = Actor(name, "body", statements=7)
    live.library.statements[name] = sayings("Ida", 7, speaks_for=name)
    response = await live.said(name)
    assert quotes(response)[0] == "“Crane number 7 stays,” said Ida."
    for text in displays(response.components):
        assert read(text).mentions == []
        pages = [url.partition("#:~:text=Crane")[0] for _, url in read(text).links]
        assert pages in ([], ["https://harbourpost.example/said"])
    await live.discord.click(live.ada, response, label="Next")
    assert "of 7 statements" in response.text
    assert not response.message.pings
    unknown = await live.said(name[:60] + "?")
    assert "No one called “" in unknown.text
    assert not unknown.message.pings


async def test_no_actor_and_no_subject_is_logged_above_debug(
    live: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    live.library.statements[IDA] = sayings(IDA, 1)
    await live.said(IDA, "crane")
    above = [each for each in caplog.records if each.levelno > logging.DEBUG]
    assert "shown" in [each.getMessage() for each in above]
    assert not any(IDA in str(vars(each)) for each in above)


async def test_ask_shows_who_says_the_words(live: Stage) -> None:
    live.library.answers["who says it?"] = found(saying(IDA, "It stays", date(2022, 3, 1)), LED)
    response = await live.ask("who says it?")
    assert "**Ida Kemp**, quoted directly\n" in response.text
    reply = await live.reply_to(await live.mention("who says it?"))
    assert "**Ida Kemp**, quoted directly\n" in reply.text
