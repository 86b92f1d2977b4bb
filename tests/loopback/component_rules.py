"""The rules for components: rows, buttons, selects, sections, containers.

Source: "Component Reference" in Discord's API documentation.
"""

from __future__ import annotations

from collections import Counter

from tests.loopback import components
from tests.loopback.addresses import WEB, good_url
from tests.loopback.components import BUTTON, SECTION, SELECTS, TEXT_DISPLAY
from tests.loopback.world import Json

V2_COMPONENTS = 40
V2_TEXT = 4000
ROWS = 5
ROW_BUTTONS = 5
SELECT_OPTIONS = 25
SELECT_TEXT = 100
SELECT_PLACEHOLDER = 150
CUSTOM_ID = 100
LABEL = 80
LINK = 512
SECTION_TEXTS = 3
TOP_LEVEL = {1, 9, 10, 12, 13, 14, 17}
TOP_LEVEL_LEGACY = {1}
IN_CONTAINER = TOP_LEVEL - {17}
LINK_SCHEMES = WEB | {"discord"}


def legacy(parts: list[Json]) -> list[str]:
    """Check the components of a message without the V2 flag: up to five rows."""
    found: list[str] = []
    if len(parts) > ROWS:
        found.append(f"{len(parts)} rows, more than {ROWS}")
    found += [
        f"component type {each.get('type')} needs the Components V2 flag"
        for each in parts
        if each.get("type") not in TOP_LEVEL_LEGACY
    ]
    return found + _common(parts)


def tree(parts: list[Json]) -> list[str]:
    """Check the components of a V2 message."""
    found: list[str] = []
    count = sum(1 for _ in components.walk(parts))
    if count > V2_COMPONENTS:
        found.append(f"{count} components with nested ones, more than {V2_COMPONENTS}")
    text = sum(len(each) for each in components.displays(parts))
    if text > V2_TEXT:
        found.append(f"text displays have {text} characters in all, more than {V2_TEXT}")
    found += [
        f"component type {each.get('type')} may not stand at the top"
        for each in parts
        if each.get("type") not in TOP_LEVEL
    ]
    return found + _common(parts)


def _common(parts: list[Json]) -> list[str]:
    found: list[str] = []
    for each in components.walk(parts):
        check = CHECKS.get(each.get("type") or 0)
        if check is not None:
            found += check(each)
    return found + identities(parts)


def identities(parts: list[Json]) -> list[str]:
    found: list[str] = []
    names = Counter(
        each["custom_id"] for each in components.walk(parts) if each.get("custom_id") is not None
    )
    found += [f"custom_id {name!r} stands {n} times" for name, n in names.items() if n > 1]
    found += [
        f"custom_id {name[:40]!r} has {len(name)} characters, not 1 to {CUSTOM_ID}"
        for name in names
        if not 1 <= len(name) <= CUSTOM_ID
    ]
    numbers = Counter(each["id"] for each in components.walk(parts) if each.get("id"))
    return found + [f"component id {name} stands {n} times" for name, n in numbers.items() if n > 1]


def _row(row: Json) -> list[str]:
    inner = row.get("components") or []
    kinds = [each.get("type") for each in inner]
    if not inner:
        return ["an action row is empty"]
    if all(kind == BUTTON for kind in kinds):
        if len(inner) > ROW_BUTTONS:
            return [f"{len(inner)} buttons in a row, more than {ROW_BUTTONS}"]
        return []
    if len(inner) == 1 and kinds[0] in SELECTS | {components.TEXT_INPUT}:
        return []
    return [f"an action row holds {kinds}: up to five buttons or one select"]


def _button(button: Json) -> list[str]:
    style, label = button.get("style"), button.get("label") or ""
    found: list[str] = []
    if style not in range(1, 7):
        found.append(f"a button has style {style!r}")
    if style == components.PREMIUM_STYLE:
        return found
    if len(label) > LABEL:
        found.append(f"a button's label has {len(label)} characters, more than {LABEL}")
    if not label.strip() and not button.get("emoji"):
        found.append("a button has neither label nor emoji")
    if style == components.LINK_STYLE:
        url = button.get("url")
        if button.get("custom_id") is not None:
            found.append("a link button has a custom_id")
        if not good_url(url, LINK_SCHEMES):
            found.append(f"a link button's URL {url!r} is not one")
        elif len(str(url)) > LINK:
            found.append(f"a link button's URL has {len(str(url))} characters, more than {LINK}")
        return found
    if button.get("custom_id") is None:
        found.append(f"the button {label!r} has no custom_id")
    if button.get("url") is not None:
        found.append(f"the button {label!r} has a URL and is no link button")
    return found


def _select(select: Json) -> list[str]:
    found: list[str] = []
    if select.get("custom_id") is None:
        found.append("a select has no custom_id")
    if len(select.get("placeholder") or "") > SELECT_PLACEHOLDER:
        found.append(f"a select's placeholder has more than {SELECT_PLACEHOLDER} characters")
    least, most = select.get("min_values", 1), select.get("max_values", 1)
    if not (0 <= least <= SELECT_OPTIONS and 1 <= most <= SELECT_OPTIONS and least <= most):
        found.append(f"a select wants {least} to {most} values")
    if select.get("type") != components.STRING_SELECT:
        return found
    options = select.get("options") or []
    if not 1 <= len(options) <= SELECT_OPTIONS:
        found.append(f"a select has {len(options)} options, not 1 to {SELECT_OPTIONS}")
    if most > len(options) and options:
        found.append(f"a select wants up to {most} of {len(options)} options")
    for option in options:
        for key in ("label", "value"):
            size = len(option.get(key) or "")
            if not 1 <= size <= SELECT_TEXT:
                found.append(f"a select option's {key} has {size} characters, not 1 to 100")
        if len(option.get("description") or "") > SELECT_TEXT:
            found.append("a select option's description has more than 100 characters")
    values = Counter(option.get("value") for option in options)
    return found + [f"a select has the value {v!r} {n} times" for v, n in values.items() if n > 1]


def _section(section: Json) -> list[str]:
    found: list[str] = []
    texts = section.get("components") or []
    if not 1 <= len(texts) <= SECTION_TEXTS:
        found.append(f"a section has {len(texts)} texts, not 1 to {SECTION_TEXTS}")
    found += [
        f"a section holds component type {each.get('type')}, only text displays may be there"
        for each in texts
        if each.get("type") != TEXT_DISPLAY
    ]
    accessory = section.get("accessory")
    if not isinstance(accessory, dict) or accessory.get("type") not in (
        BUTTON,
        components.THUMBNAIL,
    ):
        found.append("a section has no button or thumbnail as its accessory")
    return found


def _display(display: Json) -> list[str]:
    content = display.get("content")
    if not isinstance(content, str) or not content.strip():
        return ["a text display is empty"]
    return []


def _container(container: Json) -> list[str]:
    inner = container.get("components") or []
    if not inner:
        return ["a container is empty"]
    return [
        f"a container holds component type {each.get('type')}"
        for each in inner
        if each.get("type") not in IN_CONTAINER
    ]


def _media(thumbnail: Json) -> list[str]:
    url = (thumbnail.get("media") or {}).get("url")
    return [] if good_url(url, WEB | {"attachment"}) else [f"a media URL {url!r} is not one"]


def _gallery(gallery: Json) -> list[str]:
    items = gallery.get("items") or []
    found = (
        [] if 1 <= len(items) <= 10 else [f"a media gallery has {len(items)} items, not 1 to 10"]
    )
    return found + [each for item in items for each in _media(item)]


CHECKS = {
    components.ACTION_ROW: _row,
    BUTTON: _button,
    SECTION: _section,
    TEXT_DISPLAY: _display,
    components.THUMBNAIL: _media,
    components.MEDIA_GALLERY: _gallery,
    components.CONTAINER: _container,
    **dict.fromkeys(SELECTS, _select),
}
