"""What a button stands for, in its custom_id and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.actors.custom_ids import KEPT, WHOLE, identities, request_of
from bot.markdown import units
from bot.rendering.actor_request import Request, Show, decode, encode
from bot.rendering.sheet import Button, told_apart
from bot.store import Store
from bot.store.buttons import BUTTON_SECONDS
from bot.store.pins import Pin
from index import Order

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)
REQUESTS = st.builds(
    Request,
    show=st.sampled_from([Show.SAID, Show.ABOUT, Show.TIMELINE]),
    actors=st.tuples(TEXTS),
    about=TEXTS,
    outlet=st.none() | st.text("abc", min_size=1),
    since=st.none() | st.dates(),
    until=st.none() | st.dates(),
    page=st.integers(0, 10**6),
)


@given(REQUESTS)
def test_a_request_is_read_as_it_was_written(request: Request) -> None:
    assert decode(encode(request)) == request
    assert decode(encode(replace(request, show=Show.COMPARE))) is None
    two = replace(request, show=Show.COMPARE, actors=(*request.actors, "B"))
    assert decode(encode(two)) == two


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "7",
        '["s"]',
        '["x",0,["NATO"]]',
        '["s",-1,["NATO"]]',
        '["s","0",["NATO"]]',
        '["s",0,[]]',
        '["s",0,[3]]',
        '["s",0,["A","B"]]',
        '["s",0,["NATO"],7]',
        '["s",0,["NATO"],"",null,"yesterday"]',
        '["s",0,["NATO"],"","o","2022-01-01","2022-01-01","more"]',
    ],
)
def test_what_nobody_wrote_is_no_request(text: str) -> None:
    assert decode(text) is None


def test_the_library_is_asked_in_the_order_that_is_shown() -> None:
    request = Request(Show.SAID, ("A",), "x", "o", date(2022, 1, 1), date(2022, 2, 1))
    asked = request.question("B", 7)
    assert (asked.text, asked.actor, asked.count, asked.order) == ("x", "B", 7, Order.NEAREST)
    assert (asked.outlet, asked.since, asked.until) == ("o", request.since, request.until)
    assert replace(request, show=Show.TIMELINE).question("B").order is Order.EARLIEST


async def test_a_custom_id_has_at_most_a_hundred_characters(tmp_path: Path) -> None:
    kept = Store(tmp_path / "new").buttons
    short = Request(Show.SAID, ("NATO",), "troops", page=1)
    edge = replace(short, about="x" * (100 - units(f'{WHOLE}["s",1,["NATO"],""]')))
    over = replace(edge, about=edge.about + "x")
    wide = replace(short, about="𝄞" * 40)
    named = await identities([short, edge, over, wide], kept)
    assert named[short] == 'voices:["s",1,["NATO"],"troops"]'
    assert units(named[edge]) == 100
    assert named[over].startswith(KEPT)
    assert named[wide].startswith(KEPT)
    assert len(set(named.values())) == 4
    for request, custom_id in named.items():
        assert units(custom_id) <= 100
        assert await request_of(custom_id, Store(tmp_path / "new").buttons) == request
    assert await request_of(f"{KEPT}unknown", kept) is None


def test_old_buttons_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Store(tmp_path).buttons
    monkeypatch.setattr("bot.store.buttons.time.time", lambda: 1_000)
    kept.remember({"old": "a", "seen again": "b"})
    monkeypatch.setattr("bot.store.buttons.time.time", lambda: 1_000 + BUTTON_SECONDS)
    kept.remember({"seen again": "b"})
    kept.prune(1_001 + BUTTON_SECONDS)
    assert [kept.recall(key) for key in ("old", "seen again")] == [None, "b"]


def test_pins_belong_to_their_server(tmp_path: Path) -> None:
    pins = Store(tmp_path).pins
    assert pins.all() == ()
    first, second, third = Pin(1, "b", "B"), Pin(1, "a", "A"), Pin(2**63 - 1, "a", "C")
    for pin in (first, second, third):
        pins.add(pin)
    assert pins.all(1) == (second, first)
    assert pins.all() == (second, first, third)
    pins.add(Pin(1, "a", "D"))
    pins.remove(first)
    assert pins.all() == (Pin(1, "a", "D"), third)


def test_no_two_buttons_ask_for_the_same_and_no_row_is_empty_or_too_long() -> None:
    buttons = [Button(f"{page}", Request(Show.SAID, ("A",), page=page)) for page in range(7)]
    rows = told_apart(
        [
            [Button(" ", replace(buttons[0].request, page=9))],
            buttons,
            [buttons[0]],
            [buttons[0], Button("x", Request(Show.ABOUT, ("A",)))],
        ]
    )
    assert [[each.label for each in row] for row in rows] == [["0", "1", "2", "3", "4"], ["x"]]
