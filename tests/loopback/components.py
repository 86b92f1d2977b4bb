"""Walk a message's components: what they say and which of them a person can press."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

Json = dict[str, Any]

ACTION_ROW = 1
BUTTON = 2
STRING_SELECT = 3
TEXT_INPUT = 4
SECTION = 9
TEXT_DISPLAY = 10
THUMBNAIL = 11
MEDIA_GALLERY = 12
FILE = 13
SEPARATOR = 14
CONTAINER = 17
LABEL = 18
FILE_UPLOAD = 19
SELECTS = frozenset({3, 5, 6, 7, 8})
DEFAULTS: dict[int, Json] = {
    THUMBNAIL: {"description": None, "spoiler": False},
    SEPARATOR: {"spacing": 1, "divider": True},
    CONTAINER: {"accent_color": None, "spoiler": False},
    **{kind: {"min_values": 1, "max_values": 1} for kind in SELECTS},
}
LINK_STYLE = 5
PREMIUM_STYLE = 6


def walk(components: Iterable[Json]) -> Iterator[Json]:
    """Give every component, the nested ones and accessories after the one that holds them."""
    for component in components:
        yield component
        yield from walk(component.get("components") or ())
        inner = component.get("accessory") or component.get("component")
        if inner is not None:
            yield from walk([inner])


def stored(components: list[Json]) -> list[Json]:
    """Copy components as Discord stores them: with an `id`, counted from 1, and all defaults.

    >>> stored([{"type": 1, "components": [{"type": 2, "label": "More"}]}])
    [{'type': 1, 'components': [{'type': 2, 'label': 'More', 'id': 2}], 'id': 1}]
    """
    taken = {each.get("id") for each in walk(components)}
    numbers = (number for number in range(1, len(taken) + 1000) if number not in taken)

    def copy(component: Json) -> Json:
        # `required` of a select is for modals; a message does not keep it
        given = {k: v for k, v in component.items() if v is not None and k != "required"}
        own: Json = DEFAULTS.get(component["type"], {}) | given
        own["id"] = component.get("id") or next(numbers)
        if component.get("components") is not None:
            own["components"] = [copy(each) for each in component["components"]]
        for key in ("accessory", "component"):
            if component.get(key) is not None:
                own[key] = copy(component[key])
        if component.get("media") is not None:
            own["media"] = _media(component["media"])
        if component.get("items") is not None:
            own["items"] = [
                {"description": None, "spoiler": False} | each | {"media": _media(each["media"])}
                for each in component["items"]
            ]
        return own

    return [copy(each) for each in components]


def _media(media: Json) -> Json:
    return {"id": "1", "url": media["url"], "proxy_url": media["url"]}


def displays(components: Iterable[Json]) -> list[str]:
    """Give the texts of all text displays."""
    return [each["content"] for each in walk(components) if each["type"] == TEXT_DISPLAY]


def embed_texts(embed: Json) -> list[str]:
    """Give the texts of an embed that count against its limit, from top to bottom."""
    author, footer = embed.get("author") or {}, embed.get("footer") or {}
    fields = [
        text for each in embed.get("fields") or () for text in (each.get("name"), each.get("value"))
    ]
    texts = [author.get("name"), embed.get("title"), embed.get("description"), *fields]
    return [text for text in [*texts, footer.get("text")] if text]


def text_of(content: str, embeds: Iterable[Json], components: Iterable[Json]) -> str:
    """Join all that a reader sees as text; labels of buttons are not among it."""
    parts = [content] if content else []
    for embed in embeds:
        parts += embed_texts(embed)
    return "\n".join([*parts, *displays(components)])
