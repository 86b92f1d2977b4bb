"""The buttons of an answer under strain: other people, mishaps, restarts, a changed library."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.answers.keep import Asker, message, record
from bot.i18n.languages import voice_for
from bot.markdown import units
from bot.rendering.answer import MESSAGE_LIMIT
from bot.store import Store
from bot.store.answers import ANSWER_SECONDS
from bot.store.file import FILE
from index import Finding, Library, Reason
from tests.bot.articles import FERRIES, HARBOUR, HOSTILE, LED, MISTAKE, finding, found, nothing
from tests.bot.conftest import Stage, until
from tests.bot.features.answers.test_answers import ASKED, COUNCIL, EVERY, FRANK, labels
from tests.bot.rendering.test_answer import some_finding
from tests.bot.test_markdown import normal
from tests.encoders import HashedWords
from tests.loopback import Message, Permission, Response
from tests.loopback import component_rules as rules
from tests.loopback.components import displays
from tests.loopback.markdown import Style, read

ORIGINAL = "webhooks/.*/messages/@original"


def contexts(shown: Response | Message) -> list[str]:
    return [each["custom_id"] for each in shown.buttons if each["label"] == "Context"]


async def test_the_passage_is_marked_among_its_paragraphs(live: Stage) -> None:
    live.library.answers[ASKED] = found(LED)
    shown = await live.ask(ASKED)
    stranger = live.discord.add_member(live.guild, "mallory")
    around = await live.discord.click(stranger, shown, custom_id=contexts(shown)[0])
    quote, below = map(read, displays(around.components))
    assert normal(quote.text) == normal(HARBOUR.text)
    assert quote.styled(Style.BOLD) == [LED.text]
    assert "Harbour talks end without a date" in below.text
    assert live.discord.visible(live.ada, live.channel) == [shown.message]


async def test_a_hostile_article_does_nothing_among_its_paragraphs_either(live: Stage) -> None:
    attack = finding(HOSTILE, "[A masked link](https://evil.example/x)", paragraph=3)
    live.library.answers[ASKED] = found(attack)
    shown = await live.ask(ASKED)
    around = await live.discord.click(live.ada, shown, custom_id=contexts(shown)[0])
    quote, below = map(read, displays(around.components))
    assert normal(quote.text) == normal(HOSTILE.text)
    assert (quote.mentions, below.mentions, quote.links) == ([], [], [])
    assert not around.message.pings


async def test_what_is_nearest_has_context_too(live: Stage) -> None:
    live.library.answers[ASKED] = nothing(Reason.BELOW_THRESHOLD, MISTAKE)
    shown = await live.ask(ASKED)
    around = await live.discord.click(live.ada, shown, custom_id=contexts(shown)[0])
    assert "Paragraph 1 of 1" in around.text


async def test_nobody_but_the_asker_shares_and_only_where_both_may_write(live: Stage) -> None:
    live.library.answers[ASKED] = found(LED)
    private = await live.ask(ASKED, private=True)
    bot = live.discord.bot
    live.discord.overwrite(live.channel, bot, deny=Permission.SEND_MESSAGES)
    refused = await live.discord.click(live.ada, private, label="Share")
    assert refused.text.startswith("I cannot write in this channel")
    live.discord.overwrite(live.channel, bot)
    live.discord.overwrite(live.channel, live.ada, deny=Permission.SEND_MESSAGES)
    refused = await live.discord.click(live.ada, private, label="Share")
    assert refused.text.startswith("You cannot write in this channel")
    live.discord.overwrite(live.channel, live.ada)
    del live.library.articles["a1"]
    refused = await live.discord.click(live.ada, private, label="Share")
    assert "no longer in the library" in refused.text
    assert not [each for each in live.channel.messages if not each.ephemeral]


async def test_a_shared_answer_is_one_of_its_own(live: Stage) -> None:
    live.library.answers[ASKED] = found(*EVERY)
    private = await live.ask(ASKED, private=True)
    await live.discord.click(live.ada, private, label="Share")
    public = live.channel.messages[-1]
    row = ["Context", "Context", "Context", "More", "Helpful", "Not helpful", "Delete"]
    assert [each["label"] for each in public.buttons] == row
    ben = live.discord.add_member(live.guild, "ben")
    assert "Only the person who asked" in (await live.discord.click(ben, public, label="More")).text
    await live.discord.click(live.ada, public, label="More")
    assert public.text.startswith(f"-# Shared by {live.ada.mention}\n-# Asked: {ASKED}\n")
    assert "-# Quote 4\n" in public.text
    assert not public.pings
    await live.discord.click(live.admin, public, label="Delete")
    assert public.deleted
    again = await live.discord.click(live.ada, private, label="Share")
    assert again.text.startswith("Shared: https://discord.com/channels/")


async def test_two_presses_at_once_share_once(live: Stage) -> None:
    live.library.answers[ASKED] = found(LED)
    private = await live.ask(ASKED, private=True)
    presses = [
        await live.discord.click(live.ada, private, label="Share", settle=False) for _ in range(2)
    ]
    for each in presses:
        await each.until(lambda press: press.settled)
    told = sorted(each.text.split(":")[0] for each in presses)
    assert told == ["Shared", "You have already shared that"]
    assert len([each for each in live.channel.messages if not each.ephemeral]) == 1


async def test_there_is_nobody_to_share_with_in_direct_messages(live: Stage) -> None:
    live.library.answers[ASKED] = found(LED)
    shown = await live.discord.slash(
        live.ada, live.discord.dm(live.ada), "ask", question=ASKED, private=True
    )
    assert labels(shown) == ["Context", "Helpful", "Not helpful"]
    vote = await live.discord.click(live.ada, shown, label="Not helpful")
    assert vote.text == ("Marked as not helpful, thank you. Press the other button to change it.")


async def test_other_buttons_stay_when_a_page_is_turned(live: Stage) -> None:
    live.library.answers[ASKED] = found(*EVERY)
    shown = await live.ask(ASKED)
    assert labels(shown)[-1] == "Continue in a thread"
    await live.discord.click(live.ada, shown, label="More")
    assert labels(shown) == [
        "Context",
        "Back",
        "Helpful",
        "Not helpful",
        "Delete",
        "Continue in a thread",
    ]
    await live.discord.click(live.ada, shown, label="Back")
    assert labels(shown)[3:] == ["More", "Helpful", "Not helpful", "Delete", "Continue in a thread"]


async def test_two_presses_at_once_turn_one_page(live: Stage) -> None:
    live.library.answers[ASKED] = found(*EVERY)
    shown = await live.ask(ASKED)
    presses = [
        await live.discord.click(live.ada, shown, label="More", settle=False) for _ in range(2)
    ]
    for each in presses:
        await each.until(lambda press: press.settled)
    assert "-# Quote 4\n" in shown.message.text
    assert len(live.channel.messages) == 1


async def test_a_message_deleted_while_its_page_turns_is_told(live: Stage) -> None:
    live.library.answers[ASKED] = found(*EVERY)
    shown = await live.ask(ASKED)
    live.library.gate = threading.Event()
    try:
        pressed = await live.discord.click(live.ada, shown, label="More", settle=False)
        await pressed.until(lambda press: press.acknowledged)
        await live.discord.delete(shown.message)
    finally:
        live.library.gate.set()
    await pressed.until_text("That message has been deleted in the meantime.")
    assert pressed.messages[-1].ephemeral


async def test_two_presses_at_once_delete_once_and_none_fails(
    live: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    live.library.answers[ASKED] = found(LED)
    shown = await live.ask(ASKED)
    for _ in range(2):
        await live.discord.click(live.ada, shown, label="Delete", settle=False)
    await live.discord.wait_for_request("DELETE", ORIGINAL, times=2)
    assert shown.messages == []
    await until(lambda: live.channel.messages == [])
    assert "failed" not in caplog.text


async def test_an_answer_by_mention_has_the_same_buttons(live: Stage) -> None:
    live.library.answers[ASKED] = found(*EVERY)
    reply = await live.reply_to(await live.mention(ASKED))
    await live.discord.click(live.ada, reply, label="More")
    assert "-# Quote 4\n" in reply.text
    ben = live.discord.add_member(live.guild, "ben", permissions=Permission.MANAGE_MESSAGES)
    await live.discord.click(ben, reply, label="Delete")
    assert reply.deleted


async def test_where_answers_cannot_be_kept_quotes_and_context_are_there(
    live: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    live.library.answers[ASKED] = found(LED)
    (live.home / FILE).unlink()
    (live.home / FILE).mkdir()
    shown = await live.ask(ASKED)
    assert "Ottoline Brask" in shown.text
    assert [name for name in labels(shown) if name in ("Helpful", "More", "Delete")] == []
    assert "an answer could not be kept" in caplog.text
    around = await live.discord.click(live.ada, shown, custom_id=contexts(shown)[0])
    assert "Paragraphs 1 to 3 of 3" in around.text


async def test_an_answer_that_is_forgotten_says_so_and_can_still_be_deleted(live: Stage) -> None:
    live.library.answers[ASKED] = found(*EVERY)
    shown = await live.ask(ASKED)
    Store(live.home).prune(int(time.time()) + ANSWER_SECONDS + 10)
    for label in ("More", "Helpful", "Not helpful"):
        told = await live.discord.click(live.ada, shown, label=label)
        assert told.text.startswith("I no longer have this answer: I keep answers for")
    stranger = live.discord.add_member(live.guild, "mallory")
    refused = await live.discord.click(stranger, shown, label="Delete")
    assert "Only the person who asked" in refused.text
    message = shown.message
    await live.discord.click(live.ada, message, label="Delete")
    assert message.deleted


async def test_feedback_turns_pages_and_hides_what_is_gone(live: Stage) -> None:
    for number in range(4):
        asked = f"Question number {number}?"
        live.library.answers[asked] = found(LED if number else MISTAKE)
        shown = await live.ask(asked)
        await live.discord.click(live.ada, shown, label="Not helpful")
    del live.library.articles["a2"]
    stranger = live.discord.add_member(live.guild, "mallory")
    live.discord.offer_to_all("feedback", live.guild)
    refused = await live.discord.slash(stranger, live.channel, "feedback")
    assert refused.text.startswith("Only admins of this server can do that")
    told = await live.discord.slash(live.admin, live.channel, "feedback")
    assert told.text.startswith("**Rated not helpful:** 4 answers in the last 90 days")
    assert str(live.ada.id) not in told.text
    assert labels(told) == ["Next"]
    pages = [told.text]
    await live.discord.click(live.admin, told, label="Next")
    assert labels(told) == ["Previous"]
    pages.append(told.text)
    assert sorted(page.count("Question number") for page in pages) == [1, 3]
    whole = "\n".join(pages)
    assert whole.count("has changed or is no longer in the library") == 1
    assert "strategic mistake" not in whole
    assert whole.count("said Ottoline Brask") == 3


async def test_feedback_shows_what_was_told_instead_of_an_answer(live: Stage) -> None:
    shown = await live.ask(ASKED)
    await live.discord.click(live.ada, shown, label="Not helpful")
    told = await live.discord.slash(live.admin, live.channel, "feedback")
    assert "The reply was: “" in told.text


async def test_unanswered_questions_come_as_files(live: Stage) -> None:
    for text in ("=cmd of whom?", "Who pays?", "who pays"):
        await live.ask(text, since="2022")
    await live.ask("A private matter?", private=True)
    told = await live.discord.slash(live.admin, live.channel, "unanswered")
    files = {each.name: each.data for each in told.message.attachments}
    rows = list(csv.DictReader(io.StringIO(files["unanswered.csv"].decode("utf-8-sig"))))
    assert {(row["count"], row["question"].lower(), row["since"]) for row in rows} == {
        ("2", rows[0]["question"].lower(), "2022-01-01"),
        ("1", "'=cmd of whom?", "2022-01-01"),
        ("1", "a private matter?", ""),
    }
    whole = json.loads(files["unanswered.json"])
    assert sorted(whole[0]["wordings"]) == ["Who pays?", "who pays"]
    none = live.discord.add_guild("Elsewhere")
    boss = live.discord.add_member(none, "boss", admin=True)
    empty = await live.discord.slash(boss, none.channel, "unanswered")
    assert empty.text == "Every question in the last 90 days was answered."


async def test_what_an_actor_never_said_counts_as_unanswered(live: Stage) -> None:
    await live.said("Zzyzx Qwrt")
    await live.said("zzyzx qwrt", "the volcano")
    await live.said("Ida Kemp", "the volcano")
    told = await live.discord.slash(live.admin, live.channel, "unanswered")
    for line in ("× Zzyzx Qwrt ·", "× zzyzx qwrt: the volcano ·", "× Ida Kemp: the volcano ·"):
        assert line in told.text
    file = next(each for each in told.message.attachments if each.name.endswith("json"))
    reasons = {one["actor"]: one["reason"] for one in json.loads(file.data)}
    assert reasons["Ida Kemp"] == "no_statement"
    assert reasons["Zzyzx Qwrt"] == "unknown_actor"


async def test_an_export_holds_the_users_own_data_alone(live: Stage) -> None:
    live.library.answers[ASKED] = found(LED)
    ben = live.discord.add_member(live.guild, "ben")
    shown = await live.ask(ASKED)
    await live.discord.click(ben, shown, label="Helpful")
    await live.discord.slash(ben, live.channel, "ask", question="What of Ben?")
    told = await live.discord.slash(ben, live.discord.dm(ben), "my-data export")
    (file,) = told.message.attachments
    whole = json.loads(file.data)
    assert whole["user"] == str(ben.id)
    assert [one["question"]["text"] for one in whole["answers"]] == ["What of Ben?"]
    assert [one["helpful"] for one in whole["ratings"]] == [True]
    assert ASKED not in file.data.decode()


async def test_a_deletion_is_confirmed_by_its_user_after_a_restart_too(stage: Stage) -> None:
    async with stage.start():
        await stage.ask("Who buried the quartz zebra?")
        asked = await stage.discord.slash(stage.ada, stage.channel, "my-data delete")
        assert asked.ephemeral
        assert len(Store(stage.home).answers.of_asker(stage.ada.id)) == 1
    async with stage.start(synced=False):
        await stage.discord.click(stage.ada, asked, label="Delete everything")
        assert asked.text.startswith("Deleted: 1 answer and 0 ratings.")
        none = await stage.discord.slash(stage.ada, stage.channel, "my-data export")
        assert none.text == "I have no data about you."
        told = await stage.discord.slash(stage.admin, stage.channel, "unanswered")
        assert "zebra" not in told.text
    with sqlite3.connect(stage.home / FILE) as connection:
        assert "zebra" not in "\n".join(connection.iterdump())


async def test_in_a_new_generation_context_follows_the_article(
    stage: Stage, tmp_path: Path
) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    for name, article in (("harbour", HARBOUR), ("ferries", FERRIES)):
        (articles / f"{name}.txt").write_text(article.text, encoding="utf-8")
    library = Library.open(tmp_path / "library", encoder=HashedWords())
    library.add([str(articles)])
    async with stage.start(library=library):
        led = await stage.ask("Who leads the delegation of the islands?")
        ferries = await stage.ask("Where did ferries stay on Monday?")
    (articles / "ferries.txt").write_text("Ferries sailed on Tuesday again.", encoding="utf-8")
    library.reindex()
    async with stage.start(library=Library.open(library.home, encoder=HashedWords()), synced=False):
        kept = await stage.discord.click(stage.ada, led, custom_id=contexts(led)[0])
        assert "**“We will not move a single crane" in kept.text
        gone = await stage.discord.click(stage.ada, ferries, custom_id=contexts(ferries)[0])
        assert "no longer in the library" in gone.text
        assert "Monday" not in gone.text


@settings(max_examples=40, deadline=None)
@given(st.lists(some_finding(), min_size=1, max_size=5), st.booleans(), st.integers(0, 9))
def test_any_answer_with_its_buttons_keeps_every_limit(
    findings: list[Finding], private: bool, offset: int
) -> None:
    given_ = found(*findings)
    paged = replace(
        given_, question=replace(given_.question, count=5, offset=offset), total=offset + 6
    )
    kept = record(paged, Asker(1, 2, 3, private))
    view = message(paged, voice_for("en-GB"), kept, echo=True)
    parts = view.to_components()
    assert rules.tree(parts) == []
    assert view.total_children_count < 40
    assert sum(units(text) for text in displays(parts)) <= MESSAGE_LIMIT - 200
    assert len(parts[-1]["components"]) <= 5


def test_the_findings_of_these_tests_differ() -> None:
    assert len({(one.article.id, one.span) for one in (LED, FRANK, COUNCIL, MISTAKE)}) == 4


@pytest.mark.long
async def test_a_restart_in_the_middle_of_fifty_conversations(stage: Stage) -> None:
    people = [stage.discord.add_member(stage.guild, f"member {number}") for number in range(50)]
    stage.library.answers[ASKED] = found(*EVERY)
    async with stage.start():
        asked = [
            await stage.discord.slash(one, stage.channel, "ask", question=ASKED, settle=False)
            for one in people
        ]
        for each in asked:
            await each.until(lambda shown: shown.settled)
    async with stage.start(synced=False):
        for label, told in (
            ("Helpful", "Marked as helpful"),
            ("Not helpful", "Rating changed, thank you."),
            ("More", "-# Quote 4\n"),
            ("Back", "Ottoline Brask"),
        ):
            presses = [
                await stage.discord.click(one, shown, label=label, settle=False)
                for one, shown in zip(people, asked, strict=True)
            ]
            for press in presses:
                await press.until_text(told)
        for one, shown in zip(people, asked, strict=True):
            around = await stage.discord.click(one, shown, custom_id=contexts(shown)[0])
            assert "Paragraphs 1 to 3 of 3" in around.text
        for one, shown in zip(people, asked, strict=True):
            await stage.discord.click(one, shown, label="Delete", settle=False)
        await until(lambda: not [each for each in stage.channel.messages if not each.ephemeral])
