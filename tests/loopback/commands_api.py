"""The bot's own identity and its registered commands."""

from __future__ import annotations

from tests.loopback import payloads
from tests.loopback.command_rules import CREATIONS_A_DAY
from tests.loopback.store import Store
from tests.loopback.wire import (
    UNKNOWN_COMMAND,
    UNKNOWN_GUILD,
    UNKNOWN_MEMBER,
    UNKNOWN_USER,
    ApiError,
    Request,
    unknown,
)
from tests.loopback.world import Json


def me(store: Store, request: Request) -> Json:
    """Give the bot's user."""
    return payloads.user(store.bot) | {"verified": True, "mfa_enabled": False, "locale": "en-US"}


def application(store: Store, request: Request) -> Json:
    """Give the bot's application with its owner."""
    return {
        "id": str(store.application),
        "name": store.bot.name,
        "icon": None,
        "description": "",
        "type": None,
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "owner": payloads.user(store.owner),
        "team": None,
        "flags": 0,
        "flags_new": "0",
        "bot": payloads.user(store.bot),
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "approximate_guild_count": len(store.guilds),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "eligible_oauth2_scopes": [],
        "integration_types_config": {"0": {}},
    }


def gateway(store: Store, request: Request) -> Json:
    """Say where the gateway is."""
    limits = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
    return {
        "url": "wss://gateway.discord.gg",
        "shards": store.shards,
        "session_start_limit": limits,
    }


def show_user(store: Store, request: Request, number: str) -> Json:
    """Give a user."""
    found = store.users.get(int(number))
    if found is None:
        raise unknown(*UNKNOWN_USER)
    return payloads.user(found)


def show_member(store: Store, request: Request, guild: str, number: str) -> Json:
    """Give a member of a guild that the bot is in."""
    where = store.guilds.get(int(guild))
    if where is None or store.bot.id not in where.members:
        raise unknown(*UNKNOWN_GUILD)
    found = where.members.get(int(number))
    if found is None:
        raise unknown(*UNKNOWN_MEMBER)
    return payloads.member(found)


def _scope(store: Store, application: str, guild: str | None) -> int | None:
    if application != str(store.application):
        raise ApiError(403, 20012, "You are not authorized to perform this action")
    if guild is None:
        return None
    number = int(guild)
    if number not in store.guilds or store.bot.id not in store.guilds[number].members:
        raise ApiError(403, 50001, "Missing Access")
    return number


def list_commands(
    store: Store, request: Request, application: str, guild: str | None = None
) -> list[Json]:
    """Give the commands of one scope."""
    return store.commands.get(_scope(store, application, guild), [])


def put_commands(
    store: Store, request: Request, application: str, guild: str | None = None
) -> list[Json]:
    """Replace the commands of one scope; a command keeps its id by its type and name."""
    scope = _scope(store, application, guild)
    known = {(each["type"], each["name"]): each for each in store.commands.get(scope, [])}
    made = []
    for body in request.body or []:
        old = known.get((body.get("type", 1), body["name"]))
        made.append(_registered(store, body, scope, old))
    store.commands[scope] = made
    store.syncs.append(scope)
    store.changes.notify()
    return made


def add_command(store: Store, request: Request, application: str, guild: str | None = None) -> Json:
    """Add one command to a scope, or replace the one of the same type and name."""
    scope = _scope(store, application, guild)
    body, others = request.json, []
    old = None
    for each in store.commands.get(scope, []):
        if (each["type"], each["name"]) == (body.get("type", 1), body["name"]):
            old = each
        else:
            others.append(each)
    made = _registered(store, body, scope, old)
    store.commands[scope] = [*others, made]
    store.changes.notify()
    return made


def remove_command(
    store: Store, request: Request, application: str, number: str, guild: str | None = None
) -> None:
    """Take one command away."""
    scope = _scope(store, application, guild)
    kept = [each for each in store.commands.get(scope, []) if each["id"] != number]
    if len(kept) == len(store.commands.get(scope, [])):
        raise unknown(*UNKNOWN_COMMAND)
    store.commands[scope] = kept


def _registered(store: Store, body: Json, scope: int | None, old: Json | None) -> Json:
    if old is None:
        created = store.created_commands[scope] = store.created_commands.get(scope, 0) + 1
        if created > CREATIONS_A_DAY:
            store.complain(f"more than {CREATIONS_A_DAY} commands created in a day")
            raise ApiError(400, 30034, "Max number of daily application command creates reached")
    allowed = body.get("default_member_permissions")
    made: Json = {
        "id": str(store.ids.next()) if old is None else old["id"],
        "application_id": str(store.application),
        "version": str(store.ids.next()),
        "type": body.get("type", 1),
        "name": body["name"],
        "name_localizations": body.get("name_localizations"),
        "description": body.get("description") or "",
        "description_localizations": body.get("description_localizations"),
        "default_member_permissions": None if allowed is None else str(allowed),
        "nsfw": bool(body.get("nsfw")),
        "integration_types": body.get("integration_types") or [0],
        "contexts": body.get("contexts"),
    }
    if body.get("options"):
        made["options"] = body["options"]
    if scope is None:
        made["dm_permission"] = body.get("dm_permission", True)
    else:
        made["guild_id"] = str(scope)
    return made
