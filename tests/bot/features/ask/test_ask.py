"""`/ask` through the real client."""

from __future__ import annotations

import logging
import threading
from datetime import date

import pytest

from index import BusyError, GenerationError, Question, Reason, VerbatimError
from tests.bot.articles import ATTACK, EMPTY, HOSTILE, LED, MISTAKE, found, nothing
from tests.bot.conftest import Stage, until
from tests.bot.test_markdown import normal
from tests.loopback.components import displays
from tests.loopback.markdown import Style, read

ASKED = "Who leads the delegation?"


async def test_a_question_is_answered_with_the_quote_and_its_attribution(live: Stage) -> None:
    live.library.answers[ASKED] = found(LED)
    response = await live.ask(ASKED)
    assert response.deferred
    assert not response.ephemeral
    assert response.text == (
        "-# Asked: Who leads the delegation?\n"
        "> “We will not move a single crane before the survey is done,” **said Ottoline Brask,"
        " who leads the delegation of the islands**. She added that the talks were frank.\n"
        "**Ottoline Brask** (Vellmar islands), quoted directly\n"
        "[Harbour talks end without a date: the ferries wait]"
        "(https://harbourpost.example/talks?id=7"
        "#:~:text=said%20Ottoline%20Brask,of%20the%20islands)\n"
        "-# The Harbour Post · <t:1642026600:D> · paragraph 2\n"
        "-# Quoted word for word from the 412 articles from 3 Jan 2022 to 9 Mar 2022."
    )
    kinds = [part["type"] for part in response.components]
    assert kinds == [10, 17, 10, 1]
    labels = [button["label"] for button in response.buttons]
    assert labels == ["Context", "Helpful", "Not helpful", "Delete", "Continue in a thread"]
    assert not response.message.pings
    assert live.library.asked == [Question(ASKED)]
    assert all(name.startswith("ask") for name in live.library.threads)


async def test_filters_are_read_in_many_forms_and_shown(live: Stage) -> None:
    response = await live.discord.slash(
        live.ada,
        live.channel,
        "ask",
        question="  Who   pays? ",
        outlet="the harbour post",
        since="March 2022",
        until="2022",
    )
    asked = Question(
        "Who pays?",
        outlet="The Harbour Post",
        since=date(2022, 3, 1),
        until=date(2022, 12, 31),
    )
    assert live.library.asked == [asked]
    within = "outlet The Harbour Post, since 1 Mar 2022, until 31 Dec 2022"
    assert response.text == (
        f"-# Asked: Who pays? · {within}\n"
        "**Nothing in the 412 articles from 3 Jan 2022 to 9 Mar 2022 answers that.**"
        f" Only this was searched: {within}."
    )


async def test_a_private_answer_is_seen_by_the_asker_alone(live: Stage) -> None:
    ben = live.discord.add_member(live.guild, "ben")
    response = await live.ask(ASKED, private=True)
    assert response.ephemeral
    assert live.discord.visible(live.ada, live.channel) == response.messages
    assert live.discord.visible(ben, live.channel) == []


async def test_a_question_can_be_asked_in_direct_messages(live: Stage) -> None:
    live.library.answers[ASKED] = found(MISTAKE)
    response = await live.discord.slash(live.ada, live.discord.dm(live.ada), "ask", question=ASKED)
    assert "> Ferries stayed in port on Monday. The mayor of Vellmar spoke of **a strategic" in (
        response.text
    )


async def test_a_hostile_article_is_shown_exactly_and_does_nothing(live: Stage) -> None:
    live.library.answers[ASKED] = found(ATTACK)
    response = await live.ask(ASKED)
    reply = await live.reply_to(await live.mention(ASKED))
    for message in (response.message, reply):
        assert not message.pings
        quote, attribution, *_ = (
            read(text) for text in displays(message.components) if not text.startswith("-# Asked")
        )
        assert normal(quote.text) == normal(HOSTILE.text)
        assert quote.styles == {Style.QUOTE, Style.BOLD}
        assert "[Free] @everyone **nitro** `now`" in attribution.text
        assert (quote.mentions, attribution.mentions) == ([], [])
        assert quote.links == []
        assert attribution.links == [
            (
                "Read the article",
                "https://hostile.example/%28a%29_%5Bb%5D"
                "#:~:text=buy%2A%2A%20__now__%2C%20~~or,print%28%27fence",
            )
        ]


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        (Reason.NOTHING_FOUND, "I found nothing about that in the 412 articles from 3 Jan 2022"),
        (
            Reason.BELOW_THRESHOLD,
            "Nothing in the 412 articles from 3 Jan 2022 to",
        ),
        (Reason.UNKNOWN_ACTOR, "No one by that name is quoted in the 412 articles from 3 Jan 20"),
        (Reason.NO_STATEMENT, "I found no statement about that in the 412 articles from 3 Jan 20"),
    ],
)
async def test_every_reason_has_its_own_sentence(
    live: Stage, reason: Reason, sentence: str
) -> None:
    live.library.answers[ASKED] = nothing(reason, MISTAKE)
    response = await live.ask(ASKED)
    assert sentence in response.text
    assert response.text.endswith(
        "On this topic:\n"
        "> -# Ferries stayed in port on Monday."
        " The mayor of Vellmar spoke of a strategic mistake.\n"
        "-# The article’s own words\n-# **Ferries stay in port**\n"
        "-# Inselbote · 9 March 2022 · paragraph 1"
    )


async def test_an_empty_library_says_how_it_is_filled(live: Stage) -> None:
    live.library.answers[ASKED] = nothing(Reason.EMPTY_LIBRARY, searched=EMPTY)
    response = await live.ask(ASKED)
    assert "The library is empty, so there is nothing to quote yet." in response.text
    assert "`onrecord add`" in response.text


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            {"since": "3/1/2022"},
            "I cannot read “3\\/1\\/2022” as a date: write it as 2022-03-09, 9 March 2022,"
            " March 2022 or 2022.",
        ),
        ({"until": "@everyone"}, "I cannot read “\\@everyone” as a date"),
        (
            {"since": "2022-03-09", "until": "3 Jan 2022"},
            "The dates are the wrong way round: 9 Mar 2022 comes after 3 Jan 2022.",
        ),
        (
            {"outlet": "Harbour <@1>"},
            "No outlet in the library is called “Harbour \\<\\@1\\>”. There are: The Harbour"
            " Post, Inselbote, Postal News.",
        ),
    ],
)
async def test_what_cannot_be_used_is_told_with_the_cure(
    live: Stage, options: dict[str, str], sentence: str
) -> None:
    response = await live.ask(ASKED, **options)
    assert sentence in response.text
    assert live.library.asked == []
    assert not response.message.pings


async def test_without_known_outlets_none_can_be_chosen(live: Stage) -> None:
    live.library.known = ()
    response = await live.ask(ASKED, outlet="Any")
    assert "No article in the library names its outlet, so I cannot filter by “Any”" in (
        response.text
    )


async def test_outlets_are_offered_while_typing(live: Stage) -> None:
    live.library.known = ("Harbour Post", "Inselbote", "Postal News", "x" * 101 + "post")
    choices = await live.discord.autocomplete(live.ada, live.channel, "ask", "outlet", "pOs")
    assert [each["value"] for each in choices] == ["Postal News", "Harbour Post"]
    live.library.known = tuple(f"Outlet {number:02}" for number in range(40))
    choices = await live.discord.autocomplete(live.ada, live.channel, "ask", "outlet", "")
    assert [each["name"] for each in choices] == [f"Outlet {number:02}" for number in range(25)]
    live.library.known = GenerationError("generation g-0001 is damaged: run onrecord reindex")
    assert await live.discord.autocomplete(live.ada, live.channel, "ask", "outlet", "x") == []


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (VerbatimError("the quote at 1–2"), "does not match its article word for word"),
        (GenerationError("generation g-1 in /srv/x is damaged"), "cannot be read at the moment"),
        (BusyError("a build runs"), "is already being re-indexed"),
        (RuntimeError("boom /srv/x"), "Something went wrong on my side. It has been lo"),
    ],
)
async def test_every_failure_ends_in_a_sentence_and_never_in_silence(
    live: Stage, error: Exception, sentence: str, caplog: pytest.LogCaptureFixture
) -> None:
    live.library.answers[ASKED] = error
    caplog.set_level(logging.INFO)
    response = await live.ask(ASKED)
    assert sentence in response.text
    assert "/srv" not in response.text
    told = [record for record in caplog.records if record.name == "bot.discord_io.errors"]
    assert len(told) == 1
    assert bool(told[0].exc_info) is not isinstance(error, BusyError)
    assert ASKED not in caplog.text


async def test_the_reference_that_the_user_reads_stands_in_the_log(
    live: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    live.library.answers[ASKED] = RuntimeError("boom")
    response = await live.ask(ASKED)
    reference = response.text.split("`")[1]
    assert f"failed {reference}" in caplog.text
    assert "RuntimeError: boom" in caplog.text


async def test_whoever_waits_too_long_is_told(stage: Stage) -> None:
    stage.library.gate = threading.Event()
    try:
        async with stage.start(answer_seconds=0.05):
            response = await stage.ask(ASKED)
            assert response.text.startswith("That took longer than 0 seconds, so I stopped.")
    finally:
        stage.library.gate.set()


async def test_many_questions_are_answered_while_each_is_acknowledged_at_once(stage: Stage) -> None:
    stage.library.gate = threading.Event()
    async with stage.start(workers=2):
        waiting = [await stage.ask(f"{ASKED}{n}", settle=False) for n in range(12)]
        for each in waiting:
            await each.until(lambda answer: answer.acknowledged)
        await until(lambda: len(stage.library.asked) == 2)
        stage.library.gate.set()
        for each in waiting:
            await each.until_text("Nothing in the 412 articles")
    assert len(stage.library.asked) == 12


async def test_no_question_is_logged_above_debug(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with stage.start():
        await stage.ask(ASKED)
    above = [record for record in caplog.records if record.levelno > logging.DEBUG]
    told = {record.getMessage(): vars(record).get("fields") for record in caplog.records}
    assert told["answered"]["reason"] == "below_threshold"
    assert told["asked"] == {"question": ASKED}
    assert not any(ASKED in str(vars(record)) for record in above)
