"""Each rule for messages bites, and says what is wrong; what Discord takes passes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.loopback import rules

V2 = 1 << 15
Json = dict[str, Any]


def button(name: str = "more", **fields: Any) -> Json:
    return {"type": 2, "style": 1, "label": "More", "custom_id": name, **fields}


def row(*inner: Json) -> Json:
    return {"type": 1, "components": list(inner)}


def text(content: str = "words") -> Json:
    return {"type": 10, "content": content}


def section(*texts: Json, accessory: Any = "button") -> Json:
    held = button("section") if accessory == "button" else accessory
    return {"type": 9, "components": list(texts), "accessory": held}


def v2(*parts: Json, **fields: Any) -> Json:
    return {"flags": V2, "components": list(parts), **fields}


def legacy(*parts: Json) -> Json:
    return {"content": "words", "components": list(parts)}


def link(url: str | None) -> Json:
    return {"type": 2, "style": 5, "label": "Read", "url": url}


def select(**fields: Any) -> Json:
    options = [{"label": "One", "value": "1"}, {"label": "Two", "value": "2"}]
    return {"type": 3, "custom_id": "pick", "options": options, **fields}


def options(count: int) -> list[Json]:
    return [{"label": f"Option {number}", "value": str(number)} for number in range(count)]


def test_what_discord_takes_breaks_no_rule() -> None:
    assert rules.message({"content": "x" * 2000}) == []
    assert rules.message({"embeds": [{"description": "x" * 4096}]}) == []
    assert rules.message({"content": ""}, files=1) == []
    assert rules.message({"content": None}, creates=False) == []
    whole = {
        "type": 17,
        "components": [
            text("x" * 3000),
            section(text("y" * 500), text("z" * 500)),
            {"type": 14},
            row(*(button(f"b{number}") for number in range(4)), link("https://example.org/a")),
            row(select(options=options(25))),
        ],
    }
    assert rules.message(v2(whole)) == []
    assert rules.message(legacy(*(row(button(f"r{number}")) for number in range(5)))) == []


def test_what_reaches_each_limit_breaks_no_rule() -> None:
    fields = [{"name": "n" * 10, "value": "v" * 10}] * 25
    embeds = [{"title": "t", "fields": fields}, *({"title": "t"} for _ in range(9))]
    embeds[1] = {"title": "t", "description": "d" * (6000 - 25 * 20 - 10)}
    assert rules.message({"embeds": embeds}) == [
        "an embed's description has 5490 characters, more than 4096"
    ]
    embeds[1:3] = [{"title": "t", "description": "d" * 2745}] * 2
    assert rules.message({"embeds": embeds}) == []
    edge = row(button("b", label="l" * 80), button("c" * 100), link("https://e.org/" + "x" * 498))
    described = [{"label": "L", "value": "V", "description": "d" * 100}]
    one = select(options=described, placeholder="p" * 150, min_values=0, max_values=1)
    gallery = {"type": 12, "items": [{"media": {"url": "https://e.org/a.png"}}]}
    sides = [section(text()), section(*[text()] * 3, accessory=button("side"))]
    assert rules.message(v2(edge, row(one), gallery, *sides)) == []
    assert rules.message(v2(*[text("x" * 100)] * 40)) == []
    assert rules.message(v2(text() | {"id": 1}, text() | {"id": 2})) == []
    assert rules.choices({"choices": [{"name": "n", "value": "v"}]}) == []
    assert rules.modal({"title": "t", "custom_id": "m", "components": [text()]}) == []


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"content": "x" * 2001}, "content has 2001 characters, more than 2000"),
        ({"content": ""}, "the message is empty"),
        ({"content": " \n"}, "content is only white space"),
        ({"embeds": [{"title": "t"}] * 11}, "11 embeds, more than 10"),
        (
            {"embeds": [{"description": "x" * 3001}] * 2},
            "embeds have 6002 characters in all, more than 6000",
        ),
        ({"embeds": [{"description": "x" * 4097}]}, "description has 4097 characters, more than"),
        ({"embeds": [{"title": "x" * 257}]}, "title has 257 characters, more than 256"),
        (
            {"embeds": [{"fields": [{"name": "a", "value": "b"}] * 26}]},
            "an embed has 26 fields, more than 25",
        ),
        ({"embeds": [{"fields": [{"name": "a", "value": " "}]}]}, "field has an empty name or"),
        ({"embeds": [{"title": "t", "url": "example.org"}]}, "URL 'example.org' is not one"),
        ({"embeds": [{"footer": {"text": "x" * 2049}}]}, "footer has 2049 characters"),
        (v2(text(), content="words"), "Components V2 together with content"),
        (v2(text(), embeds=[{"title": "t"}]), "Components V2 together with content"),
        (v2(), "Components V2 without components"),
        (v2(text("x" * 2001), text("y" * 2000)), "4001 characters in all, more than 4000"),
        (v2(*(text() for _ in range(41))), "41 components with nested ones, more than 40"),
        (v2({"type": 17, "components": [text()] * 40}), "41 components with nested ones"),
        (v2(*(section(text()) for _ in range(14))), "42 components with nested ones"),
        (v2(text(" ")), "a text display is empty"),
        (v2(button()), "component type 2 may not stand at the top"),
        (v2({"type": 17, "components": []}), "a container is empty"),
        (v2({"type": 17, "components": [{"type": 17}]}), "a container holds component type 17"),
        (v2(section()), "a section has 0 texts, not 1 to 3"),
        (v2(section(*[text()] * 4)), "a section has 4 texts, not 1 to 3"),
        (v2(section(button("x"))), "only text displays may be there"),
        (v2(section(text(), accessory=None)), "has no button or thumbnail as its accessory"),
        (v2(section(text(), accessory=text())), "has no button or thumbnail as its accessory"),
        (
            v2(section(text(), accessory={"type": 11, "media": {"url": "x"}})),
            "a media URL 'x' is not one",
        ),
        (v2({"type": 12, "items": []}), "a media gallery has 0 items"),
        (legacy(text()), "component type 10 needs the Components V2 flag"),
        (legacy(*(row(button(str(n))) for n in range(6))), "6 rows, more than 5"),
        (legacy(row()), "an action row is empty"),
        (legacy(row(*(button(str(n)) for n in range(6)))), "6 buttons in a row, more than 5"),
        (legacy(row(select(), button())), "up to five buttons or one select"),
        (legacy(row(button("same"), button("same"))), "custom_id 'same' stands 2 times"),
        (v2(row(button("a")), section(text(), accessory=button("a"))), "'a' stands 2 times"),
        (legacy(row(button("x" * 101))), "has 101 characters, not 1 to 100"),
        (legacy(row(button(""))), "has 0 characters, not 1 to 100"),
        (legacy(row(button(custom_id=None))), "the button 'More' has no custom_id"),
        (legacy(row(button(label="x" * 81))), "label has 81 characters, more than 80"),
        (legacy(row(button(label=None))), "a button has neither label nor emoji"),
        (legacy(row(button(style=9))), "a button has style 9"),
        (legacy(row(button(url="https://e.org"))), "has a URL and is no link button"),
        (legacy(row(link(None))), "a link button's URL None is not one"),
        (legacy(row(link("ftp://example.org"))), "URL 'ftp://example.org' is not one"),
        (legacy(row(link("https://a b.org"))), "URL 'https://a b.org' is not one"),
        (legacy(row(link("https://e.org/" + "x" * 500))), "URL has 514 characters, more than 512"),
        (legacy(row(link("https://e.org") | {"custom_id": "x"})), "a link button has a custom_id"),
        (legacy(row(select(options=options(26)))), "a select has 26 options, not 1 to 25"),
        (legacy(row(select(options=[]))), "a select has 0 options, not 1 to 25"),
        (legacy(row(select(options=options(1) * 2))), "a select has the value '0' 2 times"),
        (
            legacy(row(select(options=[{"label": "x" * 101, "value": "1"}]))),
            "label has 101 characters, not 1 to 100",
        ),
        (
            legacy(row(select(options=[{"label": "a", "value": "b", "description": "d" * 101}]))),
            "option's description has more than 100 characters",
        ),
        (legacy(row(select(max_values=3))), "a select wants up to 3 of 2 options"),
        (legacy(row(select(min_values=2, max_values=1))), "a select wants 2 to 1 values"),
        (legacy(row(select(placeholder="x" * 151))), "placeholder has more than 150"),
        (legacy(row(select(custom_id=None))), "a select has no custom_id"),
        (v2(text() | {"id": 7}, text() | {"id": 7}), "component id 7 stands 2 times"),
    ],
)
def test_a_broken_rule_is_told(body: Json, told: str) -> None:
    found = rules.message(body)
    assert [each for each in found if told in each], found


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"flags": V2}, "flags 32768, only 64 may be set"),
        ({"flags": 64, "content": "soon"}, "a deferred answer carries content"),
        ({"components": [row(button())]}, "a deferred answer carries components"),
    ],
)
def test_a_deferred_answer_carries_the_ephemeral_flag_only(data: Json, told: str) -> None:
    assert [each for each in rules.deferred(data) if told in each]
    assert rules.deferred({"flags": 64}) == []
    assert rules.deferred(None) == []


@pytest.mark.parametrize(
    ("offered", "told"),
    [
        ([{"name": "a", "value": "a"}] * 26, "26 choices offered, more than 25"),
        ([{"name": "", "value": "a"}], "a choice's name has 0 characters"),
        ([{"name": "x" * 101, "value": "a"}], "a choice's name has 101 characters"),
        ([{"name": "a", "value": "x" * 101}], "a choice's value has 101 characters"),
        ([{"name": "a"}], "the choice 'a' has no value"),
    ],
)
def test_choices_are_25_of_up_to_100_characters(offered: list[Json], told: str) -> None:
    assert [each for each in rules.choices({"choices": offered}) if told in each]
    assert rules.choices({"choices": [{"name": "a", "value": 1}] * 25}) == []


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"title": "x" * 46, "custom_id": "m", "components": [text()]}, "title has 46 characters"),
        ({"title": "t", "custom_id": "m", "components": []}, "0 components, not 1 to 5"),
        ({"title": "t", "components": [text()]}, "custom_id None has not 1 to 100 characters"),
    ],
)
def test_a_modal_has_a_title_a_name_and_one_to_five_components(data: Json, told: str) -> None:
    assert [each for each in rules.modal(data) if told in each]
    assert rules.modal({"title": "t" * 45, "custom_id": "m", "components": [text()] * 5}) == []
