"""A command's name for any actor."""

from __future__ import annotations

import pytest
from discord import app_commands
from hypothesis import given
from hypothesis import strategies as st

from bot.features.pins.names import command_name
from bot.features.pins.pinned import command_of
from bot.store.pins import Pin
from tests.loopback import command_rules


@pytest.mark.parametrize(
    ("actor", "name"),
    [
        ("NATO", "nato"),
        ("Côte d'Ivoire", "cote-divoire"),
        ("Łódź", "lodz"),
        ("Großenø", "grosseno"),
        ("The U.S.", "the-us"),
        ("Жанна Ёлкина", "жанна-ёлкина"),
        ("İstanbul", "istanbul"),
        ("ﬁne №5", "fine-no5"),
        ("😀", "actor"),
        ("", "actor"),
        ("--- _ '", "actor"),
        ("a" * 40, "a" * 32),
        ("International Harbour Survey Council of Vellmar", "international-harbour-survey"),
    ],
)
def test_the_name_is_the_actors_as_far_as_discord_allows(actor: str, name: str) -> None:
    assert command_name(actor, ()) == name


def test_a_persons_last_name_is_tried_first_then_the_whole_then_numbers() -> None:
    taken: list[str] = []
    for name in ("kemp", "ida-kemp", "ida-kemp-2", "ida-kemp-3"):
        assert command_name("Ida Kemp", taken, person=True) == name
        taken.append(name)
    long = "x" * 32
    assert command_name(long, [long]) == "x" * 30 + "-2"


@given(st.text(max_size=60), st.lists(st.text(max_size=5)), st.booleans())
def test_any_name_is_valid_and_free(actor: str, taken: list[str], person: bool) -> None:
    first = command_name(actor, taken, person=person)
    second = command_name(actor, [*taken, first], person=person)
    assert first not in taken
    assert second not in (*taken, first)
    for name in (first, second):
        assert command_rules.good_name(name)
        made = command_of(Pin(1, name, actor))
        assert isinstance(made, app_commands.Command)
        assert made.name == name
        assert 1 <= len(made.description) <= 100
