"""`/actors` through the real client: commands of single actors, and what actors are called."""

from __future__ import annotations

import asyncio
import logging

import pytest

from bot.store import Store
from bot.store.pins import Pin
from index import Actor
from tests.bot.conftest import Stage, until
from tests.bot.sayings import COUNCIL, IDA, OLE, sayings
from tests.loopback import NotPossibleError, Permission, Response

OWN = r"applications/.*/guilds/.*/commands"


async def actors(stage: Stage, what: str, **options: object) -> Response:
    return await stage.discord.slash(stage.admin, stage.channel, f"actors {what}", **options)


async def use(stage: Stage, command: str, **options: object) -> Response:
    return await stage.discord.slash(stage.ada, stage.channel, command, **options)


def own_commands(stage: Stage) -> list[str]:
    return [each["name"] for each in stage.discord.store.commands.get(stage.guild.id, [])]


async def test_pin_use_restart_use_unpin(stage: Stage) -> None:
    stage.library.statements[IDA] = sayings(IDA, 6)
    elsewhere = stage.discord.add_guild("Elsewhere")
    async with stage.start():
        pinned = await actors(stage, "pin", actor="minister kemp")
        assert pinned.ephemeral
        assert pinned.text == (
            "`/kemp` quotes what **Ida Kemp** said, in this server only."
            " Remove it with `/actors unpin`."
        )
        assert own_commands(stage) == ["kemp"]
        assert stage.discord.store.commands.get(elsewhere.id) is None
        used = await use(stage, "kemp", about="number 2", since="2022", private=True)
        assert used.ephemeral
        assert used.text.startswith(
            "-# Said by **Ida Kemp** · about “number 2” · since 1 Jan 2022\n-# 1 statement\n"
        )
    async with stage.start(synced=False):
        used = await use(stage, "kemp")
        assert used.text.startswith("-# Said by **Ida Kemp**\n-# 1 to 5 of 6 statements\n")
        assert len(stage.discord.requests_to("PUT", OWN)) == 1
        listed = await actors(stage, "list")
        assert listed.text == "**Pinned actors**\n`/kemp` · Ida Kemp"
        gone = await actors(stage, "unpin", command="/Kemp")
        assert gone.text == "`/kemp` has been removed. `/said` still finds **Ida Kemp**."
        assert own_commands(stage) == []
        with pytest.raises(NotPossibleError, match="'kemp' is not registered"):
            await use(stage, "kemp")
        listed = await actors(stage, "list")
        assert listed.text == "No actor is pinned here. `/actors pin` makes a command for one."
    async with stage.start(synced=False):
        await use(stage, "ask", question="who leads?")
    assert len(stage.discord.requests_to("PUT", OWN)) == 2


async def test_names_are_valid_free_and_chosen(live: Stage) -> None:
    await actors(live, "pin", actor=IDA)
    second = await actors(live, "pin", actor=OLE)
    assert second.text.startswith("`/ole-kemp` quotes what **Ole Kemp** said")
    third = await actors(live, "pin", actor="Jörg Ostrée", name="Kemp")
    assert third.text.startswith("`/kemp-2` quotes what **Jörg Ostrée** said")
    body = await actors(live, "pin", actor=COUNCIL.name)
    assert body.text.startswith("`/harbour-council` quotes")
    assert own_commands(live) == ["kemp", "ole-kemp", "kemp-2", "harbour-council"]
    again = await actors(live, "pin", actor="minister kemp")
    assert again.text == "**Ida Kemp** is already pinned: `/kemp`."
    offered = await live.discord.autocomplete(
        live.admin, live.channel, "actors unpin", "command", "ke"
    )
    assert [each["value"] for each in offered] == ["kemp", "kemp-2", "ole-kemp"]
    gone = await actors(live, "unpin", command="jörg ostrée")
    assert gone.text.startswith("`/kemp-2` has been removed.")


@pytest.mark.parametrize(
    "name",
    ["😀 🎉", "\u202eאבג דהו", "**@everyone** <@1>", "Ñandú d'Œuf-Øst", "Ж" * 80, "N" * 199, "`x`"],
)
async def test_a_hostile_name_gets_a_valid_command(live: Stage, name: str) -> None:
    live.library.bodies[name] = Actor(name, "body", statements=1)
    live.library.statements[name] = sayings("Ida", 1)
    pinned = await actors(live, "pin", actor=name)
    assert "quotes what **" in pinned.text
    assert not pinned.message.pings
    (command,) = own_commands(live)
    used = await use(live, command)
    assert "said Ida" in used.text
    listed = await actors(live, "list")
    assert f"`/{command}` · " in listed.text


async def test_what_cannot_be_pinned_is_told(live: Stage) -> None:
    several = await actors(live, "pin", actor="kemp")
    assert several.text == "Several are called “kemp”: Ida Kemp, Ole Kemp. Which one do you mean?"
    unknown = await actors(live, "pin", actor="Ida Kamp")
    assert unknown.text.startswith("No actor in the library is called “Ida Kamp”. Similar names")
    nobody = await actors(live, "pin", actor="Zzyzx")
    assert nobody.text == "No actor in the library is called “Zzyzx” or anything similar."
    missing = await actors(live, "unpin", command="*nato*")
    assert missing.text.startswith("No actor is pinned here as “\\*nato\\*”")
    assert own_commands(live) == []


async def test_the_limit_of_a_hundred_commands_is_told(stage: Stage) -> None:
    pins = Store(stage.home).pins
    for number in range(100):
        pins.add(Pin(stage.guild.id, f"actor-{number}", f"Actor {number} " + "*" * 60))
    async with stage.start():
        await stage.discord.synced(stage.guild)
        assert len(own_commands(stage)) == 100
        full = await actors(stage, "pin", actor=IDA)
        assert full.text.startswith("This server has 100 pinned actors, and Discord allows no mor")
        listed = await actors(stage, "list")
        assert listed.text.endswith("\n…")


async def test_while_discord_does_not_take_the_command_it_is_told_and_tried_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.discord_io.command_sync.DELAYS", (0.05,))
    monkeypatch.setattr("bot.features.pins.command.REGISTER_SECONDS", 0.02)
    async with stage.start():
        failed = stage.discord.fail("PUT", OWN, status=503, times=2)
        pinned = await actors(stage, "pin", actor=IDA)
        assert pinned.text.startswith(
            "`/kemp` is pinned to **Ida Kemp**, but Discord has not accepted the command yet."
        )
        await stage.discord.synced(stage.guild)
        assert failed.used_up
        assert own_commands(stage) == ["kemp"]
        stage.discord.fail("PUT", OWN, status=503, times=2)
        gone = await actors(stage, "unpin", command="kemp")
        assert gone.text.startswith("`/kemp` is unpinned, but Discord has not removed it yet.")
        await until(lambda: own_commands(stage) == [])


async def test_a_command_that_discord_refuses_is_told_and_tried_at_the_next_start(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    stage.library.statements[IDA] = sayings(IDA, 1)
    async with stage.start():
        stage.discord.fail("PUT", OWN, status=403)
        pinned = await actors(stage, "pin", actor=IDA)
        assert pinned.text.startswith("`/kemp` is pinned to **Ida Kemp**, but Discord refused")
        assert "commands refused by Discord" in caplog.text
    async with stage.start():
        await stage.discord.synced(stage.guild)
        assert "said Ida Kemp" in (await use(stage, "kemp")).text


async def test_a_command_unpinned_behind_discords_back_is_taken_away(stage: Stage) -> None:
    async with stage.start():
        await actors(stage, "pin", actor=IDA)
    Store(stage.home).pins.remove(Pin(stage.guild.id, "kemp", IDA))
    (stage.home / f"commands-{stage.guild.id}.json").write_text("{}")
    async with stage.start():
        await until(lambda: own_commands(stage) == [])


async def test_a_command_that_the_bot_does_not_know_is_cured(stage: Stage) -> None:
    async with stage.start():
        await actors(stage, "pin", actor=IDA)
        kept = stage.discord.store.commands[stage.guild.id]
        kept.append({**kept[0], "id": "77", "name": "ghost"})
        told = await use(stage, "ghost")
        assert told.text.startswith("This command has just changed.")
        await until(lambda: own_commands(stage) == ["kemp"])


async def test_a_server_that_comes_back_gets_its_commands_again(stage: Stage) -> None:
    async with stage.start():
        await actors(stage, "pin", actor=IDA)
        itself = stage.guild.members[stage.discord.bot.id]
        stage.discord.remove_guild(stage.guild)
        stage.discord.store.commands[stage.guild.id] = []
        stage.guild.members[stage.discord.bot.id] = itself
        stage.discord.gateway.guild_created(stage.guild)
        await until(lambda: own_commands(stage) == ["kemp"])


async def test_two_admins_at_once_get_two_commands(live: Stage) -> None:
    both = await asyncio.gather(
        actors(live, "pin", actor=IDA, name="kemp"), actors(live, "pin", actor=OLE, name="kemp")
    )
    assert sorted(each.text.split("`")[1] for each in both) == ["/kemp", "/kemp-2"]
    await until(lambda: sorted(own_commands(live)) == ["kemp", "kemp-2"])


async def test_a_second_pin_waits_for_the_first_ones_request(live: Stage) -> None:
    held = live.discord.hold("PUT", OWN)
    first = asyncio.create_task(actors(live, "pin", actor=IDA))
    await held.arrived()
    second = asyncio.create_task(actors(live, "pin", actor=OLE))
    await until(lambda: len(Store(live.home).pins.all(live.guild.id)) == 2)
    assert own_commands(live) == []
    held.release()
    both = [(await each).text for each in (first, second)]
    assert ["quotes what" in each for each in both] == [True, True]
    assert [len(each.body) for each in live.discord.requests_to("PUT", OWN)] == [1, 2]
    assert len(own_commands(live)) == 2


async def test_a_second_pin_is_tried_at_once_after_discord_was_away(
    live: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.discord_io.command_sync.DELAYS", (3600.0,))
    failed = live.discord.fail("PUT", OWN, status=503)
    first = asyncio.create_task(actors(live, "pin", actor=IDA))
    await until(lambda: failed.used_up)
    await until(lambda: len(Store(live.home).pins.all(live.guild.id)) == 1)
    assert "quotes what" in (await actors(live, "pin", actor=OLE)).text
    assert "quotes what" in (await first).text
    assert len(own_commands(live)) == 2


async def test_a_pin_that_no_command_can_be_made_of_stops_nothing(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    stage.library.statements[IDA] = sayings(IDA, 1)
    pins = Store(stage.home).pins
    pins.add(Pin(stage.guild.id, "Not valid!", OLE))
    pins.add(Pin(stage.guild.id, "kemp", IDA))
    async with stage.start():
        await stage.discord.synced(stage.guild)
        assert "said Ida Kemp" in (await use(stage, "kemp")).text
    assert "a pin cannot be offered" in caplog.text


EVERY = [
    ("pin", {"actor": IDA}),
    ("unpin", {"command": "kemp"}),
    ("list", {}),
    ("alias-add", {"actor": IDA, "alias": "The Crane"}),
    ("alias-remove", {"actor": IDA, "alias": "Minister Kemp"}),
    ("alias-merge", {"actor": IDA, "other": OLE}),
    ("alias-split", {"actor": IDA, "alias": "Minister Kemp"}),
]


@pytest.mark.parametrize(("what", "options"), EVERY)
async def test_members_are_neither_offered_it_nor_let_through(
    live: Stage, what: str, options: dict[str, str]
) -> None:
    with pytest.raises(NotPossibleError, match="/actors is not offered to @ada"):
        await live.discord.slash(live.ada, live.channel, f"actors {what}", **options)
    live.discord.offer_to_all("actors", live.guild)
    response = await live.discord.slash(live.ada, live.channel, f"actors {what}", **options)
    assert response.text.startswith("Only admins of this server can do that")
    assert live.library.edits == []
    assert own_commands(live) == []


async def test_manage_server_is_enough(live: Stage) -> None:
    eve = live.discord.add_member(live.guild, "eve", permissions=Permission.MANAGE_GUILD)
    response = await live.discord.slash(eve, live.channel, "actors pin", actor=IDA)
    assert response.text.startswith("`/kemp` quotes")


async def test_aliases_are_added_removed_merged_and_split(
    live: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    added = await actors(live, "alias-add", actor=IDA, alias=" The   *Crane* ")
    assert added.text == "You can now ask for **Ida Kemp** as “The \\*Crane\\*”, too."
    listed = await actors(live, "list", actor="the *crane*")
    assert listed.text == "**Ida Kemp**, 12 statements\nAliases: Minister Kemp, The \\*Crane\\*"
    offered = await live.discord.autocomplete(
        live.admin, live.channel, "actors alias-remove", "alias", "cra", actor=IDA
    )
    assert [each["value"] for each in offered] == ["The *Crane*"]
    removed = await actors(live, "alias-remove", actor=IDA, alias="the *crane*")
    assert removed.text == "“The \\*Crane\\*” no longer means **Ida Kemp**."
    merged = await actors(live, "alias-merge", actor=IDA, other=OLE)
    assert merged.text == "“Ole Kemp” and **Ida Kemp** are now one actor: **Ida Kemp**."
    split = await actors(live, "alias-split", actor=IDA, alias="minister kemp")
    assert split.text == "“Minister Kemp” is now a separate actor from **Ida Kemp**."
    assert [(one.kind, one.actor, one.alias) for one in live.library.edits] == [
        ("add", IDA, "The *Crane*"),
        ("remove", IDA, "The *Crane*"),
        ("merge", IDA, OLE),
        ("split", IDA, "Minister Kemp"),
    ]
    assert [each.getMessage() for each in caplog.records].count("alias edited") == 4


async def test_an_alias_that_is_none_is_told(live: Stage) -> None:
    wrong = await actors(live, "alias-remove", actor=IDA, alias="The Quay")
    assert wrong.text == "“The Quay” is not an alias of **Ida Kemp**, which has: Minister Kemp."
    only = await actors(live, "alias-split", actor=OLE, alias="Ole")
    assert only.text == "**Ole Kemp** has no alias other than this name."
    offered = await live.discord.autocomplete(
        live.admin, live.channel, "actors alias-split", "alias", "x", actor="nobody"
    )
    assert offered == []
    assert live.library.edits == []
