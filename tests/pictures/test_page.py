"""Components as a page: each kind, what Discord puts around them, and that nothing runs."""

from __future__ import annotations

import re

import pytest

from tests.loopback.world import Json
from tests.pictures.page import Look, Shown, page

TEXT: Json = {"type": 10, "content": "**A** & <b>"}
BUTTON: Json = {"type": 2, "style": 2, "label": "<More>", "custom_id": "x"}


def parts(*components: Json) -> str:
    """Give what is drawn of the components."""
    whole = page(Shown(components, "On Record"), Look.DARK)
    found = re.search(r'<div class="parts">(.*)</div></div></div></body>', whole, re.DOTALL)
    assert found is not None
    return found[1]


def test_a_text_in_a_frame_with_its_colour() -> None:
    text = '<div class="text"><div class="line"><strong>A</strong> &amp; &lt;b&gt;</div></div>'
    assert parts(TEXT) == text
    assert parts({"type": 17, "accent_color": 0x2F7D5B, "components": [TEXT]}) == (
        f'<div class="container" style="border-left: 4px solid #2f7d5b">{text}</div>'
    )
    assert parts({"type": 17, "accent_color": None, "components": [TEXT]}) == (
        f'<div class="container">{text}</div>'
    )


@pytest.mark.parametrize(
    ("button", "drawn"),
    [
        (BUTTON, '<span class="button secondary">&lt;More&gt;</span>'),
        ({**BUTTON, "style": 1, "disabled": True},
         '<span class="button primary disabled">&lt;More&gt;</span>'),
        ({**BUTTON, "style": 3, "emoji": {"name": "👍"}},
         '<span class="button success"><span class="emoji">👍</span>&lt;More&gt;</span>'),
        ({**BUTTON, "style": 4, "emoji": {"name": "ok", "id": "7"}, "label": None},
         '<span class="button danger"><span class="emoji">:ok:</span></span>'),
        ({"type": 2, "style": 5, "label": "Read", "url": "https://a.example"},
         '<span class="button link">Read ↗</span>'),
    ],
)  # fmt: skip
def test_buttons_of_every_style(button: Json, drawn: str) -> None:
    assert parts({"type": 1, "components": [button]}) == f'<div class="row">{drawn}</div>'


def test_a_section_has_its_button_beside_the_text() -> None:
    drawn = parts({"type": 9, "components": [TEXT], "accessory": BUTTON})
    assert drawn.startswith('<div class="section"><div class="texts"><div class="text">')
    assert drawn.endswith(
        '<div class="accessory"><span class="button secondary">&lt;More&gt;</span></div></div>'
    )


def test_separators_selects_files_and_pictures() -> None:
    assert parts({"type": 14, "divider": True, "spacing": 2}) == (
        '<div class="separator ruled wide2"></div>'
    )
    assert parts({"type": 14, "divider": False}) == '<div class="separator bare wide1"></div>'
    options = [{"label": "One & two", "value": "1", "default": True}, {"label": "B", "value": "2"}]
    for select, shown in (
        ({"type": 3, "options": options}, "One &amp; two"),
        ({"type": 3, "options": options[1:], "placeholder": "Whom?"}, "Whom?"),
        ({"type": 5}, "Make a selection"),
    ):
        assert f'<span class="select"><span>{shown}</span>' in parts(select)
    assert "unanswered.csv</div>" in parts(
        {"type": 13, "file": {"url": "attachment://unanswered.csv"}}
    )
    assert "list.csv</div>" in parts(
        {"type": 13, "file": {"url": "https://c.example/1/list.csv?x=1"}}
    )
    gallery = {"type": 12, "items": [{"description": "A <chart>", "media": {"url": "u"}}]}
    assert '<div class="picture">A &lt;chart&gt;</div>' in parts(gallery)


def test_what_discord_puts_around_a_message() -> None:
    shown = Shown([TEXT], "On <Record>", ("Ada", "/ask"), ephemeral=True, time="<9:15>")
    whole = page(shown, Look.LIGHT)
    assert '<body class="light"><div class="message ephemeral">' in whole
    assert "<b>Ada</b> <span>used <b>/ask</b></span>" in whole
    assert "On &lt;Record&gt;</span>" in whole
    assert "&lt;9:15&gt;" in whole
    assert "Only you can see this" in whole
    said = page(Shown([TEXT], "On Record", ("Ada", "@you <who>?"), command=False), Look.DARK)
    assert "<b>Ada</b> <span>@you &lt;who&gt;?</span>" in said
    assert "Only you can see this" not in said


def test_a_page_runs_and_loads_nothing() -> None:
    whole = page(Shown([TEXT], "<script>"), Look.DARK)
    assert "content=\"default-src 'none'; style-src 'unsafe-inline'\"" in whole
    assert "<script" not in whole
    assert "url(" not in whole


def test_what_it_cannot_draw_it_says() -> None:
    with pytest.raises(ValueError, match="no drawing for component type 99"):
        parts({"type": 99})
