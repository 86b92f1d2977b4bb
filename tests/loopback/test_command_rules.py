"""Each rule for registered commands bites; a large command that Discord takes passes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.loopback import command_rules

Json = dict[str, Any]


def command(name: str = "ask", *options: Json, **fields: Any) -> Json:
    return {"type": 1, "name": name, "description": "Ask", "options": list(options), **fields}


def option(name: str = "question", **fields: Any) -> Json:
    return {"type": 3, "name": name, "description": "What", **fields}


def menu(name: str = "Find on record", kind: int = 3, **fields: Any) -> Json:
    return {"type": kind, "name": name, "description": "", **fields}


def test_what_discord_takes_breaks_no_rule() -> None:
    choices = [{"name": "c" * 100, "value": "v" * 100}] * 25
    many = [option(f"o{number}") for number in range(24)]
    group = {
        "type": 2,
        "name": "sources",
        "description": "Sources",
        "options": [{"type": 1, "name": "add", "description": "Add", "options": [option()]}],
    }
    registered = [
        command("ask", option(required=True, choices=choices), *many),
        command("said-wer_was'là"),
        command("frage", option("fräge", min_length=0, max_length=6000)),
        command("admin", group),
        *(menu(f"Menu {number}") for number in range(15)),
        *(menu(f"Menu {number}", 2) for number in range(15)),
    ]
    assert command_rules.commands(registered) == []


def test_what_reaches_each_limit_breaks_no_rule() -> None:
    one = option(description="d", choices=[{"name": "n", "value": "v"}])
    registered = [command("a", one, option("b", max_length=1), description="d"), menu("m")]
    assert command_rules.commands(registered) == []
    full = [option(f"o{number:02}", description="d" * 97) for number in range(25)]
    choices = [{"name": "n" * 100, "value": f"{number:0100}"} for number in range(25)]
    for each in full[:1]:
        each["choices"] = choices
    used = 3 + 3 + 25 * 100 + 25 * 200
    full[1]["choices"] = [{"name": "n" * 100, "value": "v" * 100}] * 2
    full[2]["choices"] = [{"name": "n" * (8000 - used - 400 - 1), "value": "v"}]
    assert command_rules.command(command("ask", *full)) == []
    full[2]["choices"][0]["name"] += "n"
    assert command_rules.command(command("ask", *full)) == [
        "/ask: 8001 characters in all, more than 8000"
    ]


@pytest.mark.parametrize(
    ("registered", "told"),
    [
        ([command(f"c{number}") for number in range(101)], "101 slash commands, more than 100"),
        ([menu(f"m{number}") for number in range(16)], "16 message commands, more than 15"),
        ([menu(f"m{number}", 2) for number in range(16)], "16 user commands, more than 15"),
        ([command(), command()], "the name 'ask' stands 2 times"),
        ([command("Ask")], "the command name 'Ask' does not fit the pattern"),
        ([command("ask me")], "the command name 'ask me' does not fit the pattern"),
        ([command("x" * 33)], "does not fit the pattern"),
        ([command("")], "the command name '' does not fit the pattern"),
        ([command("a.b")], "the command name 'a.b' does not fit the pattern"),
        ([command(description="")], "a description of 0 characters, not 1 to 100"),
        ([command(description="x" * 101)], "a description of 101 characters, not 1 to 100"),
        ([command("ask", *(option(f"o{n}") for n in range(26)))], "26 options, more than 25"),
        ([command("ask", option(), option())], "the option 'question' stands 2 times"),
        (
            [command("ask", option("a"), option("b", required=True))],
            "required option 'b' after an optional one",
        ),
        ([command("ask", option("Question"))], "the option name 'Question' does not fit"),
        ([command("ask", option(description=""))], "/ask question: a description of 0 characters"),
        (
            [command("ask", option(choices=[{"name": "a", "value": "a"}] * 26))],
            "26 choices, more than 25",
        ),
        (
            [command("ask", option(choices=[{"name": "", "value": "a"}]))],
            "a choice's name has 0 characters",
        ),
        (
            [command("ask", option(choices=[{"name": "a", "value": "a"}], autocomplete=True))],
            "choices together with autocomplete",
        ),
        ([command("ask", option(type=5, autocomplete=True))], "no choices and no autocomplete"),
        ([command("ask", option(max_length=6001))], "max_length 6001 lies not in 1 to 6000"),
        ([command("ask", option(min_length=-1))], "min_length -1 lies not in 0 to 6000"),
        (
            [command("ask", {"type": 1, "name": "a", "description": "A"}, option())],
            "subcommands beside options",
        ),
        (
            [
                command(
                    "ask",
                    *(option(f"o{n}", choices=[{"name": "c" * 100, "value": f"{n}{c:099}"}
                                               for c in range(8)]) for n in range(6)),
                )
            ],
            "characters in all, more than 8000",
        ),
        ([menu("x" * 33)], "has not 1 to 32 characters"),
        ([menu(description="What")], "a context menu command has no description"),
        ([menu(options=[option()])], "a context menu command has no options"),
    ],
)  # fmt: skip
def test_a_broken_rule_is_told(registered: list[Json], told: str) -> None:
    found = command_rules.commands(registered)
    assert [each for each in found if told in each], found


def test_a_group_holds_no_group() -> None:
    inner = {"type": 2, "name": "b", "description": "B", "options": []}
    outer = {"type": 2, "name": "a", "description": "A", "options": [inner]}
    assert command_rules.command(command("ask", outer)) == ["/ask a b: a group within a group"]
