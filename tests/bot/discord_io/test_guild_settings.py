"""`/settings`, and that what admins chose holds."""

from __future__ import annotations

from bot.store import Store
from bot.store.preferences import Preferences
from index import Strictness
from tests.bot.articles import LED, found
from tests.bot.conftest import Stage
from tests.loopback import Response

ASKED = "Who leads the delegation?"


async def choose(stage: Stage, **given: object) -> Response:
    return await stage.discord.slash(stage.admin, stage.channel, "settings", **given)


async def test_without_a_change_the_usual_settings_are_shown_to_the_admin_alone(
    live: Stage,
) -> None:
    shown = await choose(live)
    assert shown.ephemeral
    assert shown.text == (
        "**Settings of this server**\n"
        "**Language:** each member’s own\n"
        "**Answers:** visible to everyone, unless `private` is chosen\n"
        "**Quotes in an answer:** 3 at most\n"
        "**Evidence:** balanced\n"
        "**Channels:** I answer in all of them\n"
        "**Time zone:** `UTC`\n"
        "**Quiet hours of watches:** none\n"
        "**Posts of watches in a channel:** at most 10 an hour and 50 a day;"
        " the rest comes as one digest\n"
        "**Failures of watches are told to:** whoever made the watch"
    )


async def test_findings_and_strictness_hold_for_commands_and_mentions(live: Stage) -> None:
    shown = await choose(live, findings=1, strictness="strict")
    assert "**Quotes in an answer:** 1 at most" in shown.text
    assert "strict: rather no answer than a wrong one" in shown.text
    await live.ask(ASKED)
    await live.reply_to(await live.mention(ASKED))
    asked = [(one.count, one.strictness) for one in live.library.asked]
    assert asked == [(1, Strictness.STRICT)] * 2
    other = live.discord.add_guild("Others")
    oda = live.discord.add_member(other, "Oda")
    await live.discord.slash(oda, other.channel, "ask", question=ASKED)
    assert live.library.asked[-1].strictness is Strictness.BALANCED


async def test_a_page_is_turned_with_the_strictness_it_was_asked_with(live: Stage) -> None:
    await choose(live, findings=1, strictness="open")
    live.library.answers[ASKED] = found(LED, LED)
    answer = await live.ask(ASKED)
    await live.discord.click(live.ada, answer, label="More")
    assert [one.strictness for one in live.library.asked] == [Strictness.OPEN] * 2


async def test_private_is_the_rule_where_it_was_chosen(live: Stage) -> None:
    assert "visible only to the person asking" in (await choose(live, private=True)).text
    assert (await live.ask(ASKED)).ephemeral
    assert not (await live.ask(ASKED, private=False)).ephemeral
    assert (await live.said("Tamsin Orrel")).ephemeral


async def test_a_server_s_language_goes_before_a_member_s(live: Stage) -> None:
    shown = await choose(live, language="Italiano")
    assert shown.text.startswith("**Impostazioni di questo server**\n**Lingua:** Italiano")
    live.library.answers[ASKED] = found(LED)
    assert "-# Domanda: " in (await live.ask(ASKED)).text
    back = await choose(live, language="each member’s own")
    assert "**Language:** each member’s own" in back.text


async def test_outside_the_chosen_channels_answers_are_private(live: Stage) -> None:
    inside = live.discord.add_channel(live.guild, "questions")
    shown = await choose(live, allow=inside)
    assert (
        f"I answer in <#{inside.id}>; elsewhere only the person asking sees the answer"
        in shown.text
    )
    live.library.answers[ASKED] = found(LED)
    outside = await live.ask(ASKED)
    assert outside.ephemeral
    there = await live.discord.slash(live.ada, inside, "ask", question=ASKED)
    assert not there.ephemeral
    told = await live.reply_to(await live.mention(ASKED))
    assert told.text == (
        f"In this server I answer in <#{inside.id}>. "
        "Use `/ask` here, and only you will see the answer."
    )
    answered = await live.reply_to(await live.mention(ASKED, inside))
    assert "> " in answered.text
    thread = live.discord.store.add_thread(inside, "on it", live.ada, minutes=60)
    assert "> " in (await live.reply_to(await live.mention(ASKED, thread))).text
    everywhere = await choose(live, forbid=inside)
    assert "**Channels:** I answer in all of them" in everywhere.text
    assert not (await live.ask(ASKED)).ephemeral


async def test_settings_outlive_a_restart_and_damage(stage: Stage) -> None:
    async with stage.start():
        await choose(stage, findings=2)
    assert Store(stage.home).preferences.all() == {stage.guild.id: Preferences(findings=2)}
    async with stage.start(synced=False):
        assert "**Quotes in an answer:** 2 at most" in (await choose(stage)).text
        await choose(stage, findings=3)
    assert Store(stage.home).preferences.all() == {}


async def test_members_change_nothing(live: Stage) -> None:
    live.discord.offer_to_all("settings", live.guild)
    refused = await live.discord.slash(live.ada, live.channel, "settings", private=True)
    assert "Only admins of this server can do that" in refused.text
    assert not (await live.ask(ASKED)).ephemeral
