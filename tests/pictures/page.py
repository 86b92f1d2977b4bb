"""A message's components as a page in Discord's look: pure, and nothing in it runs or loads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from html import escape
from pathlib import Path

from tests.loopback import components as kinds
from tests.loopback.world import Json
from tests.pictures.words import html_of

STYLE = Path(__file__).with_name("look.css").read_text(encoding="utf-8")
BUTTON_STYLES = {1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link", 6: "premium"}


class Look(StrEnum):
    """Discord's two looks."""

    DARK = "dark"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class Shown:
    """A message as its readers see it: its components, and what Discord puts around them.

    `asked` is what stands above an answer: who used which command, or wrote what; `names` tells
    what mentions show.
    """

    components: Sequence[Json]
    author: str
    asked: tuple[str, str] | None = None
    command: bool = True
    ephemeral: bool = False
    time: str = "12:30"
    names: Mapping[str, str] = field(default_factory=dict)


def page(message: Shown, look: Look) -> str:
    """Draw the message as a whole page."""
    parts = "".join(_part(each, message.names) for each in message.components)
    below = (
        '<div class="only">\N{EYE} Only you can see this · <a>Dismiss message</a></div>'
        if message.ephemeral
        else ""
    )
    classes = "message ephemeral" if message.ephemeral else "message"
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy"'
        " content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<style>{STYLE}</style><title>{escape(message.author)}</title></head>"
        f'<body class="{look}"><div class="{classes}">{_above(message)}'
        f'<div class="avatar">{escape(message.author[:1].upper())}</div><div class="body">'
        f'<div class="who"><span class="name">{escape(message.author)}</span>'
        f'<span class="tag">APP</span><span class="at">{escape(message.time)}</span></div>'
        f'<div class="parts">{parts}</div>{below}</div></div></body></html>'
    )


def _above(message: Shown) -> str:
    if message.asked is None:
        return ""
    who, what = message.asked
    said = f"used <b>{escape(what)}</b>" if message.command else escape(what)
    small = f'<span class="small avatar">{escape(who[:1].upper())}</span>'
    return f'<div class="above">{small}<b>{escape(who)}</b> <span>{said}</span></div>'


def _part(part: Json, names: Mapping[str, str]) -> str:
    draw = PARTS.get(part["type"])
    if draw is None:
        raise ValueError(f"no drawing for component type {part['type']}: add one to PARTS")
    return draw(part, names)


def _inner(part: Json, names: Mapping[str, str]) -> str:
    return "".join(_part(each, names) for each in part["components"])


def _text(part: Json, names: Mapping[str, str]) -> str:
    return f'<div class="text">{html_of(part["content"], names)}</div>'


def _container(part: Json, names: Mapping[str, str]) -> str:
    colour = part.get("accent_color")
    bar = "" if colour is None else f' style="border-left: 4px solid #{int(colour):06x}"'
    return f'<div class="container"{bar}>{_inner(part, names)}</div>'


def _section(part: Json, names: Mapping[str, str]) -> str:
    accessory = _part(part["accessory"], names)
    return (
        f'<div class="section"><div class="texts">{_inner(part, names)}</div>'
        f'<div class="accessory">{accessory}</div></div>'
    )


def _separator(part: Json, names: Mapping[str, str]) -> str:
    kind = "ruled" if part.get("divider", True) else "bare"
    return f'<div class="separator {kind} wide{int(part.get("spacing", 1))}"></div>'


def _row(part: Json, names: Mapping[str, str]) -> str:
    return f'<div class="row">{_inner(part, names)}</div>'


def _button(part: Json, names: Mapping[str, str]) -> str:
    style = BUTTON_STYLES[part["style"]]
    off = " disabled" if part.get("disabled") else ""
    inner = _emoji(part.get("emoji")) + escape(part.get("label") or "")
    away = " \N{NORTH EAST ARROW}" if style == "link" else ""
    return f'<span class="button {style}{off}">{inner}{away}</span>'


def _emoji(emoji: Json | None) -> str:
    if not emoji:
        return ""
    name = emoji["name"] if not emoji.get("id") else f":{emoji['name']}:"
    return f'<span class="emoji">{escape(name)}</span>'


def _select(part: Json, names: Mapping[str, str]) -> str:
    chosen = [each["label"] for each in part.get("options") or () if each.get("default")]
    shown = ", ".join(chosen) or part.get("placeholder") or "Make a selection"
    return f'<span class="select"><span>{escape(shown)}</span><span>\N{LOGICAL OR}</span></span>'


def _file(part: Json, names: Mapping[str, str]) -> str:
    name = part["file"]["url"].removeprefix("attachment://").rpartition("/")[2].partition("?")[0]
    return f'<div class="file"><span class="emoji">\N{PAGE FACING UP}</span>{escape(name)}</div>'


def _picture(part: Json, names: Mapping[str, str]) -> str:
    """Draw a frame with what describes the picture: the page loads nothing."""
    return f'<div class="picture">{escape(part.get("description") or "picture")}</div>'


def _gallery(part: Json, names: Mapping[str, str]) -> str:
    return f'<div class="row">{"".join(_picture(each, names) for each in part["items"])}</div>'


PARTS: dict[int, Callable[[Json, Mapping[str, str]], str]] = {
    kinds.ACTION_ROW: _row,
    kinds.BUTTON: _button,
    kinds.SECTION: _section,
    kinds.TEXT_DISPLAY: _text,
    kinds.THUMBNAIL: _picture,
    kinds.MEDIA_GALLERY: _gallery,
    kinds.FILE: _file,
    kinds.SEPARATOR: _separator,
    kinds.CONTAINER: _container,
    **dict.fromkeys(kinds.SELECTS, _select),
}
