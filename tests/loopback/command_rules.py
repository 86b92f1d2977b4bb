"""The rules for application commands as the bot registers them.

Source: "Application Commands" in Discord's API documentation.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator

from tests.loopback.world import Json

CHAT, USER, MESSAGE = 1, 2, 3
COUNTS = {CHAT: 100, USER: 15, MESSAGE: 15}
KINDS = {CHAT: "slash commands", USER: "user commands", MESSAGE: "message commands"}
NAME = 32
DESCRIPTION = 100
OPTIONS = 25
CHOICES = 25
CHARACTERS = 8000
CREATIONS_A_DAY = 200
SUB_COMMAND, GROUP = 1, 2
STRING, INTEGER, NUMBER = 3, 4, 10
THAI_AND_DEVANAGARI = (range(0x0E00, 0x0E80), range(0x0900, 0x0980), range(0xA8E0, 0xA900))


def good_name(name: str) -> bool:
    r"""Say whether `^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$` holds, in lower case.

    >>> good_name("ask"), good_name("Ask"), good_name("ask me")
    (True, False, False)
    """
    return (
        1 <= len(name) <= NAME
        and name == name.lower()
        and all(
            each in "-_'"
            or unicodedata.category(each)[0] in "LN"
            or any(ord(each) in known for known in THAI_AND_DEVANAGARI)
            for each in name
        )
    )


def commands(registered: list[Json]) -> list[str]:
    """Check a whole list of commands of one scope."""
    found: list[str] = []
    counts = Counter(each.get("type", CHAT) for each in registered)
    for kind, limit in COUNTS.items():
        if counts[kind] > limit:
            found.append(f"{counts[kind]} {KINDS[kind]}, more than {limit}")
    names = Counter((each.get("type", CHAT), each.get("name")) for each in registered)
    found += [f"the name {name!r} stands {n} times" for (_, name), n in names.items() if n > 1]
    for each in registered:
        found += command(each)
    return found


def command(body: Json) -> list[str]:
    """Check one command."""
    kind, name = body.get("type", CHAT), body.get("name") or ""
    description = body.get("description") or ""
    found: list[str] = []
    if kind == CHAT:
        if not good_name(name):
            found.append(f"the command name {name!r} does not fit the pattern")
        if not 1 <= len(description) <= DESCRIPTION:
            found.append(f"/{name}: a description of {len(description)} characters, not 1 to 100")
        found += _options(f"/{name}", body.get("options") or [], depth=0)
    else:
        if not 1 <= len(name) <= NAME:
            found.append(f"the command name {name!r} has not 1 to {NAME} characters")
        if description:
            found.append(f"{name!r}: a context menu command has no description")
        if body.get("options"):
            found.append(f"{name!r}: a context menu command has no options")
    size = sum(len(text) for text in _texts(body))
    if size > CHARACTERS:
        found.append(f"/{name}: {size} characters in all, more than {CHARACTERS}")
    return found


def _texts(body: Json) -> Iterator[str]:
    for key in ("name", "description"):
        written = [body.get(key) or "", *(body.get(f"{key}_localizations") or {}).values()]
        yield max(written, key=len)
    for choice in body.get("choices") or []:
        yield choice.get("name") or ""
        yield str(choice.get("value") or "")
    for option in body.get("options") or []:
        yield from _texts(option)


def _options(where: str, options: list[Json], *, depth: int) -> list[str]:
    found: list[str] = []
    if len(options) > OPTIONS:
        found.append(f"{where}: {len(options)} options, more than {OPTIONS}")
    names = Counter(each.get("name") for each in options)
    found += [
        f"{where}: the option {name!r} stands {n} times" for name, n in names.items() if n > 1
    ]
    kinds = {each.get("type") in (SUB_COMMAND, GROUP) for each in options}
    if len(kinds) > 1:
        found.append(f"{where}: subcommands beside options")
    optional = False
    for option in options:
        if option.get("required") and optional:
            found.append(f"{where}: required option {option.get('name')!r} after an optional one")
        optional = optional or not option.get("required")
        found += _option(where, option, depth=depth)
    return found


def _option(where: str, option: Json, *, depth: int) -> list[str]:
    name, kind = option.get("name") or "", option.get("type")
    description = option.get("description") or ""
    here = f"{where} {name}"
    found: list[str] = []
    if not good_name(name):
        found.append(f"{where}: the option name {name!r} does not fit the pattern")
    if not 1 <= len(description) <= DESCRIPTION:
        found.append(f"{here}: a description of {len(description)} characters, not 1 to 100")
    if kind == GROUP and depth > 0:
        found.append(f"{here}: a group within a group")
    if kind in (SUB_COMMAND, GROUP):
        return found + _options(here, option.get("options") or [], depth=depth + 1)
    choices = option.get("choices") or []
    if len(choices) > CHOICES:
        found.append(f"{here}: {len(choices)} choices, more than {CHOICES}")
    if choices and option.get("autocomplete"):
        found.append(f"{here}: choices together with autocomplete")
    if (choices or option.get("autocomplete")) and kind not in (STRING, INTEGER, NUMBER):
        found.append(f"{here}: option type {kind} has no choices and no autocomplete")
    for choice in choices:
        for key in ("name", "value"):
            text = choice.get(key)
            if isinstance(text, str) and not 1 <= len(text) <= DESCRIPTION:
                found.append(f"{here}: a choice's {key} has {len(text)} characters, not 1 to 100")
    least, most = option.get("min_length"), option.get("max_length")
    if least is not None and not 0 <= least <= 6000:
        found.append(f"{here}: min_length {least} lies not in 0 to 6000")
    if most is not None and not 1 <= most <= 6000:
        found.append(f"{here}: max_length {most} lies not in 1 to 6000")
    return found
