"""Decisions on what waits, through the hundred characters of a custom_id."""

from __future__ import annotations

import pytest

from bot.features.sources.custom_ids import MOST_FILES, Decision, decode, encode

TOKENS = tuple(f"{number:016x}" for number in range(MOST_FILES + 1))


@pytest.mark.parametrize(
    ("verb", "tokens", "name"),
    [
        ("keep", TOKENS[:1], "ferry: one.txt"),
        ("look", TOKENS[:1], ""),
        ("discard", TOKENS[:MOST_FILES], ""),
    ],
)
def test_a_decision_is_read_as_it_was_written(
    verb: str, tokens: tuple[str, ...], name: str
) -> None:
    assert decode(encode(verb, tokens, name)) == Decision(verb, tokens, name)


def test_a_name_is_cut_where_there_is_no_room() -> None:
    written = encode("keep", TOKENS[:1], "n" * 200)
    assert len(written) == 100
    assert decode(written) == Decision("keep", TOKENS[:1], "n" * 70)


@pytest.mark.parametrize(
    "custom_id",
    [
        "sources:keep:0123:ferry.txt",
        f"sources:burn:{TOKENS[0]}:",
        f"sources:keep:{''.join(TOKENS)}:",
        f"watch:keep:{TOKENS[0]}:",
    ],
)
def test_what_is_no_decision_is_none(custom_id: str) -> None:
    assert decode(custom_id) is None
