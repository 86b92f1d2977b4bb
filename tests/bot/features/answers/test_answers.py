"""The buttons of an answer, pressed through the real client: also after a restart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.store import Store
from tests.bot.articles import FERRIES, HARBOUR, LED, MISTAKE, finding, found, nothing
from tests.bot.conftest import Stage
from tests.loopback import Response

ASKED = "Who leads the delegation?"
FRANK = finding(HARBOUR, "A second round is planned.", "second round", paragraph=3)
COUNCIL = finding(HARBOUR, "The harbour council of Vellmar met for six hours", "six hours")
EVERY = (LED, MISTAKE, FRANK, COUNCIL)


def labels(response: Response) -> list[str]:
    return [each["label"] for each in response.buttons]


@pytest.fixture
async def shown(live: Stage) -> Response:
    live.library.answers[ASKED] = found(*EVERY)
    return await live.ask(ASKED)


async def test_context_shows_the_paragraphs_around_to_whoever_presses(
    live: Stage, shown: Response
) -> None:
    first = next(each["custom_id"] for each in shown.buttons if each["label"] == "Context")
    around = await live.discord.click(live.admin, shown, custom_id=first)
    assert around.ephemeral
    assert "The harbour council of Vellmar met for six hours on Tuesday." in around.text
    assert "A second round is planned." in around.text
    assert "Paragraphs 1 to 3 of 3" in around.text


async def test_context_never_shows_words_that_were_not_quoted(live: Stage, shown: Response) -> None:
    first = next(each["custom_id"] for each in shown.buttons if each["label"] == "Context")
    live.library.articles["a1"] = replace(HARBOUR, text=HARBOUR.text.replace("six", "ten"))
    changed = await live.discord.click(live.ada, shown, custom_id=first)
    assert "has changed since it was quoted" in changed.text
    del live.library.articles["a1"]
    gone = await live.discord.click(live.ada, shown, custom_id=first)
    assert "no longer in the library" in gone.text


async def test_context_of_an_outlet_that_is_gone_is_shown_as_another_has_it(
    live: Stage, shown: Response
) -> None:
    first = next(each["custom_id"] for each in shown.buttons if each["label"] == "Context")
    live.library.articles["a1"] = replace(HARBOUR, id="a1-0b9c3d", outlet="Orrin Courier")
    around = await live.discord.click(live.ada, shown, custom_id=first)
    assert "A second round is planned." in around.text
    assert "Orrin Courier" in around.text


async def test_more_turns_the_page_for_the_asker_alone(live: Stage, shown: Response) -> None:
    refused = await live.discord.click(live.admin, shown, label="More")
    assert refused.ephemeral
    assert "Only the person who asked can turn the pages" in refused.text
    more = await live.discord.click(live.ada, shown, label="More")
    assert "-# Quote 4\n" in more.message.text
    assert "six hours" in more.message.text
    assert "More" not in labels(more)
    back = await live.discord.click(live.ada, more.message, label="Back")
    assert "Ottoline Brask" in back.message.text


async def test_a_private_answer_is_shared_once(live: Stage) -> None:
    live.library.answers[ASKED] = found(LED)
    private = await live.ask(ASKED, private=True)
    assert private.ephemeral
    assert "Share" in labels(private)
    done = await live.discord.click(live.ada, private, label="Share")
    assert done.ephemeral
    assert done.text.startswith("Shared: https://discord.com/channels/")
    public = live.channel.messages[-1]
    assert public.text.startswith(f"-# Shared by {live.ada.mention}")
    assert "Ottoline Brask" in public.text
    assert not public.pings
    again = await live.discord.click(live.ada, private, label="Share")
    assert "already shared that" in again.text


async def test_a_vote_counts_once_and_can_be_changed(live: Stage, shown: Response) -> None:
    helpful = await live.discord.click(live.admin, shown, label="Helpful")
    assert "Marked as helpful" in helpful.text
    again = await live.discord.click(live.admin, shown, label="Helpful")
    assert "already rated this answer that way" in again.text
    changed = await live.discord.click(live.admin, shown, label="Not helpful")
    assert "Rating changed, thank you. Admins of this server see" in changed.text
    (complaint,) = Store(live.home).ratings.complaints(live.guild.id)
    assert (complaint.helpful, complaint.unhelpful) == (0, 1)
    told = await live.discord.slash(live.admin, live.channel, "feedback")
    assert told.ephemeral
    assert ASKED in told.text
    assert "Ottoline Brask" in told.text


async def test_only_the_asker_or_a_moderator_deletes(live: Stage, shown: Response) -> None:
    stranger = live.discord.add_member(live.guild, "mallory")
    refused = await live.discord.click(stranger, shown, label="Delete")
    assert "Only the person who asked" in refused.text
    message = shown.message
    await live.discord.click(live.ada, message, label="Delete")
    assert message not in live.channel.messages


async def test_all_buttons_work_after_a_restart(stage: Stage) -> None:
    stage.library.answers[ASKED] = found(*EVERY)
    async with stage.start():
        message = (await stage.ask(ASKED)).message
    async with stage.start():
        for label in ("Helpful", "Not helpful", "More"):
            pressed = await stage.discord.click(stage.ada, message, label=label)
            assert "no longer" not in pressed.text
        around = next(each for each in message.buttons if each["label"] == "Context")
        told = await stage.discord.click(stage.ada, message, custom_id=around["custom_id"])
        assert "Paragraph" in told.text
        await stage.discord.click(stage.ada, message, label="Delete")
        assert message not in stage.channel.messages


async def test_a_rebuilt_library_begins_the_pages_anew(live: Stage, shown: Response) -> None:
    newer = replace(found(*EVERY).library, generation="g-0002")
    live.library.answers[ASKED] = replace(found(*EVERY), library=newer)
    more = await live.discord.click(live.ada, shown, label="More")
    assert "The library has been rebuilt since" in more.message.text
    assert "Ottoline Brask" in more.message.text


async def test_what_is_kept_is_exported_and_deleted(live: Stage, shown: Response) -> None:
    await live.discord.click(live.ada, shown, label="Helpful")
    told = await live.discord.slash(live.ada, live.channel, "my-data export")
    assert told.ephemeral
    assert "1 answer" in told.text
    asked = await live.discord.slash(live.ada, live.channel, "my-data delete")
    await live.discord.click(live.ada, asked, label=labels(asked)[0])
    store = Store(live.home)
    assert store.answers.of_asker(live.ada.id) == ()
    assert store.ratings.of_user(live.ada.id) == ()
    assert store.conversations.of_user(live.ada.id) == ()
    none = await live.discord.click(live.ada, shown, label="Helpful")
    assert "no longer have this answer" in none.text


async def test_what_was_asked_in_vain_is_grouped_for_admins(live: Stage) -> None:
    live.library.answers["Who pays?"] = live.library.answers["who pays"] = nothing()
    for text in ("Who pays?", "who pays", "Who pays?"):
        await live.ask(text)
    told = await live.discord.slash(live.admin, live.channel, "unanswered")
    assert told.ephemeral
    assert "**3**" in told.text
    assert told.text.count("pays") == 1
    live.discord.offer_to_all("unanswered", live.guild)
    refused = await live.discord.slash(live.ada, live.channel, "unanswered")
    assert refused.text.startswith("Only admins of this server can do that")


def test_the_articles_of_these_tests_hold_their_quotes() -> None:
    assert FERRIES.text[slice(*MISTAKE.span)] == MISTAKE.text
