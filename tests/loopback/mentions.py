"""Decide whom a message notifies, as Discord does from its text and `allowed_mentions`.

Sources: "Allowed Mentions Object" in Discord's API documentation; mentions are read from the
content and from text displays, never from embeds. Text within back-ticks mentions nobody; a
backslash is taken for no protection, which is the careful reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from tests.loopback import components, permissions
from tests.loopback.exchange import Message, Pings
from tests.loopback.permissions import Permission
from tests.loopback.world import Channel, Json, User

CODE = re.compile(r"```.+?```|(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
USER = re.compile(r"<@!?(\d{1,20})>")
ROLE = re.compile(r"<@&(\d{1,20})>")
EVERYONE = re.compile(r"@(everyone|here)")


def _texts(content: str, parts: Iterable[Json]) -> str:
    return CODE.sub(" ", "\n".join([content, *components.displays(parts)]))


def pings(
    *,
    content: str,
    parts: Iterable[Json],
    author: User,
    channel: Channel,
    allowed: Json | None,
    reply_to: Message | None = None,
) -> Pings:
    """Give whom the text notifies; `allowed` None means that everything is parsed."""
    text = _texts(content, parts)
    parse = {"everyone", "users", "roles"} if allowed is None else set(allowed.get("parse") or ())
    named = {
        key: {int(each) for each in (allowed or {}).get(key) or ()} for key in ("users", "roles")
    }
    may_all = bool(permissions.in_channel(author, channel) & Permission.MENTION_EVERYONE)
    users = {int(each) for each in USER.findall(text)}
    users = {each for each in users if "users" in parse or each in named["users"]}
    replied = True if allowed is None else bool(allowed.get("replied_user", False))
    if reply_to is not None and replied:
        users.add(reply_to.author.id)
    roles = {int(each) for each in ROLE.findall(text)}
    known = channel.guild.roles if channel.guild is not None else {}
    roles = {
        each
        for each in roles
        if each in known
        and (may_all or known[each].mentionable)
        and ("roles" in parse or each in named["roles"])
    }
    everyone = "everyone" in parse and may_all and EVERYONE.search(text) is not None
    return Pings(everyone, frozenset(users), frozenset(roles))
