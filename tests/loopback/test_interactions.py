"""Interactions as people and the bot live them: answers, edits, buttons, modals, their ends."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import discord as discord_py
import pytest

from tests.loopback import Guild, LoopbackDiscord, NothingCameError, NotPossibleError, User
from tests.loopback.tiny_bot import Act, TinyBot, button_row, layout

Interaction = discord_py.Interaction


def bot_that(discord: LoopbackDiscord, act: Act) -> TinyBot:
    return TinyBot(act, connector=discord.connector())


async def test_edits_are_kept_with_their_moments(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    async def act(interaction: Interaction) -> None:
        await interaction.response.defer(ephemeral=True)
        for step in ("one", "two", "three"):
            await interaction.edit_original_response(view=layout(step))
            discord.advance(2)

    async with discord.running(bot_that(discord, act)):
        response = await discord.slash(ada, guild.channel, "act")
        await response.until_text("three")
        assert [edit.text for edit in response.edits] == ["one", "two", "three"]
        moments = [edit.at for edit in response.edits]
        assert all(later - earlier >= 2 for earlier, later in pairwise(moments))
        assert response.ephemeral
        assert response.messages == [response.message]


async def test_a_follow_up_fills_a_deferred_answer_and_cannot_hide_it(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    async def act(interaction: Interaction) -> None:
        await interaction.response.defer()
        await interaction.followup.send("first", ephemeral=True)
        await interaction.followup.send("second", ephemeral=True)

    async with discord.running(bot_that(discord, act)):
        response = await discord.slash(ada, guild.channel, "act")
        await response.until(lambda answer: len(answer.messages) == 2)
        assert [message.text for message in response.messages] == ["first", "second"]
        assert [message.ephemeral for message in response.messages] == [False, True]


async def test_an_interaction_is_answered_once(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    async def act(interaction: Interaction) -> None:
        await interaction.response.send_message("once")
        interaction.response._response_type = None  # else discord.py would not even try
        await interaction.response.send_message("twice")

    async with discord.running(bot_that(discord, act)) as bot:
        assert isinstance(bot, TinyBot)
        response = await discord.slash(ada, guild.channel, "act")
        second = await discord.wait_for_request("POST", "/callback", times=2)
        assert second.answer["code"] == 40060
        assert response.text == "once"


async def test_a_first_answer_after_three_seconds_is_refused(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    async def act(interaction: Interaction) -> None:
        discord.advance(3.1)
        await interaction.response.send_message("too late")

    async with discord.running(bot_that(discord, act)) as bot:
        assert isinstance(bot, TinyBot)
        with pytest.raises(NothingCameError, match=r"(?s)'/act': no answer.*callback → 404"):
            await discord.slash(ada, guild.channel, "act", within=0.3)
        assert "error code: 10062" in str(await bot.failure())


async def test_a_token_lives_fifteen_minutes(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    async def act(interaction: Interaction) -> None:
        await interaction.response.send_message("at once")
        discord.advance(14.9 * 60)
        await interaction.followup.send("in time")
        discord.advance(0.2 * 60)
        await interaction.followup.send("too late")

    async with discord.running(bot_that(discord, act)) as bot:
        assert isinstance(bot, TinyBot)
        response = await discord.slash(ada, guild.channel, "act")
        assert "error code: 50027" in str(await bot.failure())
        assert response.text == "at once\nin time"


async def test_a_follow_up_needs_a_first_answer(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    async def act(interaction: Interaction) -> None:
        try:
            await interaction.followup.send("before")
        finally:
            await interaction.response.send_message("after")

    async with discord.running(bot_that(discord, act)) as bot:
        assert isinstance(bot, TinyBot)
        response = await discord.slash(ada, guild.channel, "act")
        assert response.text == "after"
        assert "error code: 10015" in str(await bot.failure())


async def test_an_answer_that_is_only_deferred_never_settles(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    async def act(interaction: Interaction) -> None:
        await interaction.response.defer()

    async with discord.running(bot_that(discord, act)):
        with pytest.raises(NothingCameError, match="DEFERRED_MESSAGE"):
            await discord.slash(ada, guild.channel, "act", within=0.2)
        response = await discord.slash(ada, guild.channel, "act", settle=False)
        await response.until(lambda answer: answer.acknowledged)
        assert response.message.loading


async def test_a_deleted_answer_is_gone(discord: LoopbackDiscord, guild: Guild, ada: User) -> None:
    async def act(interaction: Interaction) -> None:
        await interaction.response.defer()
        await interaction.delete_original_response()

    async with discord.running(bot_that(discord, act)):
        response = await discord.slash(ada, guild.channel, "act")
        assert response.messages == []
        assert discord.visible(ada, guild.channel) == []


async def test_the_v2_flag_cannot_be_taken_back() -> None:
    async with LoopbackDiscord(strict=False) as discord:
        guild = discord.add_guild()
        ada = discord.add_member(guild, "ada")

        async def act(interaction: Interaction) -> None:
            await interaction.response.send_message(view=layout("new"))
            await interaction.edit_original_response(content="old", view=None)

        async with discord.running(bot_that(discord, act)) as bot:
            assert isinstance(bot, TinyBot)
            response = await discord.slash(ada, guild.channel, "act")
            assert "error code: 50035" in str(await bot.failure())
            assert response.text == "new"
        assert any("Components V2 together with content" in each for each in discord.violations)


async def test_buttons_update_answer_and_open_threads_of_thought(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    async def update(interaction: Interaction) -> None:
        await interaction.response.edit_message(view=layout("updated", rows))

    async def answer(interaction: Interaction) -> None:
        await interaction.response.send_message("for you", ephemeral=True)

    async def later(interaction: Interaction) -> None:
        await interaction.response.defer()
        await interaction.edit_original_response(view=layout("later", rows))

    rows = button_row(("Update", update), ("Answer", answer), ("Later", later))

    async def act(interaction: Interaction) -> None:
        await interaction.response.send_message(view=layout("first", rows))

    async with discord.running(bot_that(discord, act)):
        first = await discord.slash(ada, guild.channel, "act")
        assert [button["label"] for button in first.buttons] == ["Update", "Answer", "Later"]
        updated = await discord.click(ada, first, label="Update")
        assert updated.message is first.message
        assert first.text == "updated"
        assert [edit.text for edit in updated.edits] == ["updated"]
        answered = await discord.click(ada, first, custom_id="b:Answer")
        assert (answered.text, answered.ephemeral) == ("for you", True)
        assert answered.message is not first.message
        later_on = await discord.click(ada, first, label="Later")
        assert later_on.deferred
        assert first.text == "later"
        with pytest.raises(NotPossibleError, match=r"0 buttons 'Gone'"):
            await discord.click(ada, first, label="Gone")


async def test_only_who_sees_a_message_can_press_its_buttons(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    ben = discord.add_member(guild, "ben")

    async def act(interaction: Interaction) -> None:
        row = button_row(("Go", None))
        link: discord_py.ui.Button[Any] = discord_py.ui.Button(
            url="https://example.org", label="Read"
        )
        row.add_item(link)
        row.add_item(discord_py.ui.Button(label="Off", custom_id="off", disabled=True))
        await interaction.response.send_message(view=layout("x", row), ephemeral=True)

    async with discord.running(bot_that(discord, act)):
        response = await discord.slash(ada, guild.channel, "act")
        with pytest.raises(NotPossibleError, match="@ben does not see that message"):
            await discord.click(ben, response, label="Go")
        for label in ("Read", "Off"):
            with pytest.raises(NotPossibleError, match="sends nothing to the bot"):
                await discord.click(ada, response, label=label)


async def test_selects_and_modals_carry_what_a_person_enters(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    class Form(discord_py.ui.Modal, title="Tell more"):
        why: discord_py.ui.TextInput[Any] = discord_py.ui.TextInput(
            label="Why", custom_id="why", min_length=3, max_length=20
        )

        async def on_submit(self, interaction: Interaction) -> None:
            await interaction.response.send_message(f"because {self.why.value}")

    async def chosen(interaction: Interaction) -> None:
        await interaction.response.send_modal(Form())

    async def act(interaction: Interaction) -> None:
        row: discord_py.ui.ActionRow[Any] = discord_py.ui.ActionRow()
        menu: discord_py.ui.Select[Any] = discord_py.ui.Select(
            custom_id="pick",
            options=[
                discord_py.SelectOption(label=each, value=each.lower()) for each in ("A", "B")
            ],
        )
        menu.callback = chosen  # type: ignore[method-assign]
        row.add_item(menu)
        await interaction.response.send_message(view=layout("pick", row))

    async with discord.running(bot_that(discord, act)):
        response = await discord.slash(ada, guild.channel, "act")
        with pytest.raises(NotPossibleError, match=r"cannot choose \('C',\) of \['A', 'B'\]"):
            await discord.select(ada, response, "C")
        form = await discord.select(ada, response, "B")
        assert form.modal is not None
        assert form.modal["title"] == "Tell more"
        with pytest.raises(NotPossibleError, match="why: 2 characters, not 3 to 20"):
            await discord.modal_submit(ada, form, why="no")
        with pytest.raises(NotPossibleError, match=r"the modal has no field \['what'\]"):
            await discord.modal_submit(ada, form, what="x")
        sent = await discord.modal_submit(ada, form, why="of this")
        assert sent.text == "because of this"


async def test_a_modal_with_labels_carries_its_choices(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    class Form(discord_py.ui.Modal, title="Filter"):
        def __init__(self) -> None:
            super().__init__()
            options = [discord_py.SelectOption(label=each) for each in ("Gazette", "Courier")]
            self.outlet: Any = discord_py.ui.Select(custom_id="outlet", options=options)
            self.topic: Any = discord_py.ui.TextInput(custom_id="topic", required=False)
            self.add_item(discord_py.ui.Label(text="Outlet", component=self.outlet))
            self.add_item(discord_py.ui.Label(text="Topic", component=self.topic))

        async def on_submit(self, interaction: Interaction) -> None:
            told = f"{self.outlet.values} {self.topic.value!r}"
            await interaction.response.send_message(told)

    async def act(interaction: Interaction) -> None:
        await interaction.response.send_modal(Form())

    async with discord.running(bot_that(discord, act)):
        form = await discord.slash(ada, guild.channel, "act")
        sent = await discord.modal_submit(ada, form, outlet=["Courier"])
        assert sent.text == "['Courier'] ''"


async def test_people_are_chosen_in_a_user_select(
    discord: LoopbackDiscord, guild: Guild, ada: User
) -> None:
    ben = discord.add_member(guild, "ben")

    async def act(interaction: Interaction) -> None:
        row: discord_py.ui.ActionRow[Any] = discord_py.ui.ActionRow()
        menu: discord_py.ui.UserSelect[Any] = discord_py.ui.UserSelect(custom_id="who")

        async def chosen(interaction: Interaction) -> None:
            await interaction.response.send_message(f"chose {menu.values[0].name}")

        menu.callback = chosen  # type: ignore[method-assign]
        row.add_item(menu)
        await interaction.response.send_message(view=layout("who", row))

    async with discord.running(bot_that(discord, act)):
        response = await discord.slash(ada, guild.channel, "act")
        assert (await discord.select(ada, response, ben)).text == "chose ben"
