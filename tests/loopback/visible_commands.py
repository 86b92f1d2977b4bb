"""The commands as a person's client offers them, and what it lets the person fill in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.loopback import message_payloads, payloads, permissions
from tests.loopback.command_rules import CHAT, GROUP, SUB_COMMAND
from tests.loopback.exchange import Attachment
from tests.loopback.store import Store
from tests.loopback.world import Channel, ChannelType, Json, Role, User

STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = range(3, 12)
GUILD_CONTEXT, BOT_DM_CONTEXT = 0, 1
TYPES: dict[int, tuple[type, ...]] = {
    STRING: (str,),
    INTEGER: (int,),
    BOOLEAN: (bool,),
    USER: (User,),
    CHANNEL: (Channel,),
    ROLE: (Role,),
    MENTIONABLE: (User, Role),
    NUMBER: (int, float),
    ATTACHMENT: (Attachment,),
}


class NotPossibleError(AssertionError):
    """Discord's client would not let a person do this."""


@dataclass(frozen=True, slots=True)
class File:
    """A file that a person attaches."""

    name: str
    data: bytes
    content_type: str | None = None


def find(store: Store, user: User, channel: Channel, name: str, kind: int = CHAT) -> Json:
    """Give the registered command of this name that the user is offered in the channel."""
    guild = channel.guild
    scopes = [None] if guild is None else [guild.id, None]
    for scope in scopes:
        for each in store.commands.get(scope, []):
            if each["type"] == kind and each["name"] == name:
                _offered(store, user, channel, each)
                return each
    known = sorted(
        f"/{each['name']}" if each["type"] == CHAT else repr(each["name"])
        for scope in scopes
        for each in store.commands.get(scope, [])
    )
    raise NotPossibleError(f"{name!r} is not registered in {channel}; registered: {known}")


def _offered(store: Store, user: User, channel: Channel, command: Json) -> None:
    contexts = command.get("contexts")
    here = BOT_DM_CONTEXT if channel.type is ChannelType.DIRECT else GUILD_CONTEXT
    if contexts is None:
        contexts = [GUILD_CONTEXT, BOT_DM_CONTEXT] if command.get("dm_permission", True) else [0]
    if here not in contexts:
        raise NotPossibleError(f"/{command['name']} is not offered in {channel}")
    if channel.guild is None:
        return
    may = permissions.in_channel(user, channel)
    if not may & permissions.Permission.USE_APPLICATION_COMMANDS:
        raise NotPossibleError(f"{user} may not use commands in {channel}")
    override = store.overrides.get((int(command["id"]), channel.guild.id))
    needed = command.get("default_member_permissions")
    if override or needed is None or may == permissions.EVERYTHING:
        return
    # "0" stands for "nobody but admins"
    if int(needed) == 0 or may & int(needed) != int(needed):
        raise NotPossibleError(f"/{command['name']} is not offered to {user}: needs {needed}")


def descend(command: Json, path: list[str]) -> tuple[Json, list[Json]]:
    """Give the (sub)command that the path names, and the options that lead to it."""
    here, way = command, []
    for step in path:
        found = [each for each in here.get("options") or [] if each["name"] == step]
        if not found or found[0]["type"] not in (SUB_COMMAND, GROUP):
            raise NotPossibleError(f"/{command['name']} has no subcommand {step!r}")
        here = found[0]
        way.append(here)
    if any(each["type"] in (SUB_COMMAND, GROUP) for each in here.get("options") or []):
        names = [each["name"] for each in here["options"]]
        raise NotPossibleError(f"/{command['name']} needs a subcommand of {names}")
    return here, way


def fill(
    command: Json, given: dict[str, Any], channel: Channel, *, partial: str | None = None
) -> tuple[list[Json], Json]:
    """Give the options and the resolved objects of an interaction.

    `partial` names the option that is being typed: it is not checked, and others may miss.
    """
    offered = {each["name"]: each for each in command.get("options") or []}
    unknown = sorted(set(given) - set(offered))
    if unknown:
        raise NotPossibleError(
            f"/{command['name']} has no option {unknown}; it has {sorted(offered)}"
        )
    missing = [n for n, each in offered.items() if each.get("required") and n not in given]
    if missing and partial is None:
        raise NotPossibleError(f"/{command['name']} needs the option {missing}")
    options: list[Json] = []
    resolved: Json = {}
    for name, value in given.items():
        option = offered[name]
        if name == partial:
            options.append({"name": name, "type": option["type"], "value": value, "focused": True})
            continue
        chosen = _choice(command, option, value)
        _check(command, option, chosen)
        options.append({"name": name, "type": option["type"], "value": reference(chosen)})
        resolve(resolved, chosen, channel)
    return options, resolved


def _choice(command: Json, option: Json, value: Any) -> Any:
    choices = option.get("choices")
    if not choices:
        return value
    for each in choices:
        if value in (each["name"], each["value"]):
            return each["value"]
    names = [each["name"] for each in choices]
    raise NotPossibleError(f"/{command['name']} {option['name']}: {value!r} is not of {names}")


def _check(command: Json, option: Json, value: Any) -> None:
    here, kind = f"/{command['name']} {option['name']}", option["type"]
    right = isinstance(value, TYPES[kind]) and not (isinstance(value, bool) and kind != BOOLEAN)
    if not right:
        raise NotPossibleError(f"{here}: {value!r} is no value of option type {kind}")
    if kind == STRING:
        least, most = option.get("min_length") or 0, option.get("max_length") or 6000
        if not least <= len(value) <= most:
            raise NotPossibleError(f"{here}: {len(value)} characters, not {least} to {most}")
        if not value.strip() and option.get("required"):
            raise NotPossibleError(f"{here}: the option is required and empty")
    if kind in (INTEGER, NUMBER):
        low, high = option.get("min_value"), option.get("max_value")
        if (low is not None and value < low) or (high is not None and value > high):
            raise NotPossibleError(f"{here}: {value} lies not in {low} to {high}")
    allowed = option.get("channel_types")
    if kind == CHANNEL and allowed and int(value.type) not in allowed:
        raise NotPossibleError(f"{here}: {value} is not of the types {allowed}")


def reference(value: Any) -> Any:
    """Give what stands for a value in an interaction: an id for an object."""
    return str(value.id) if isinstance(value, User | Channel | Role | Attachment) else value


def resolve(resolved: Json, value: Any, channel: Channel) -> None:
    """Add the object behind a chosen value to what the interaction explains."""
    if isinstance(value, User):
        resolved.setdefault("users", {})[str(value.id)] = payloads.user(value)
        if channel.guild is not None and value.id in channel.guild.members:
            member = payloads.member_in_channel(value, channel)
            member.pop("user")
            resolved.setdefault("members", {})[str(value.id)] = member
    elif isinstance(value, Channel):
        own = payloads.channel(value) | {"permissions": "0"}
        resolved.setdefault("channels", {})[str(value.id)] = own
    elif isinstance(value, Role):
        resolved.setdefault("roles", {})[str(value.id)] = payloads.role(value)
    elif isinstance(value, Attachment):
        resolved.setdefault("attachments", {})[str(value.id)] = message_payloads.attachment(value)
