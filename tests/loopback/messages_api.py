"""The bot's messages in channels: post, read, edit, delete."""

from __future__ import annotations

from tests.loopback import edits, message_payloads, payloads, permissions
from tests.loopback.exchange import (
    COMPONENTS_V2,
    SUPPRESS_EMBEDS,
    SUPPRESS_NOTIFICATIONS,
    Message,
)
from tests.loopback.permissions import Permission
from tests.loopback.store import Store
from tests.loopback.wire import (
    UNKNOWN_CHANNEL,
    UNKNOWN_MESSAGE,
    UNKNOWN_USER,
    ApiError,
    Request,
    Upload,
    invalid_form,
    unknown,
)
from tests.loopback.world import Channel, Json

SETTABLE_ON_POST = SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2
HOUR_S = 3600.0
NONCE_LIFE_S = 300.0  # "the past few minutes", says Discord's documentation
# Discord tells that there is a cap, not where; this is what starboard bots have observed
OLD_EDITS, OLD_EDITS_WITHIN_S = 3, 20.0


def open_channel(store: Store, number: str, *needs: Permission) -> Channel:
    """Give a channel that the bot sees and has these permissions in."""
    channel = store.channels.get(int(number))
    if channel is None or (channel.guild and store.bot.id not in channel.guild.members):
        raise unknown(*UNKNOWN_CHANNEL)
    may = permissions.in_channel(store.bot, channel)
    if not may & Permission.VIEW_CHANNEL:
        raise ApiError(403, 50001, "Missing Access")
    for need in needs:
        if not may & need:
            raise ApiError(403, 50013, "Missing Permissions")
    return channel


def find_message(channel: Channel, number: str) -> Message:
    """Give a channel's message; ephemeral ones are not among them."""
    for each in channel.messages:
        if str(each.id) == number and each.only_for is None:
            return each
    raise unknown(*UNKNOWN_MESSAGE)


def show_channel(store: Store, request: Request, channel: str) -> Json:
    """Give a channel."""
    return payloads.channel(open_channel(store, channel))


def post(store: Store, request: Request, channel: str) -> Json:
    """Post a message of the bot's own."""
    found = store.channels.get(int(channel))
    writes = (
        Permission.SEND_MESSAGES_IN_THREADS
        if found is not None and found.is_thread
        else Permission.SEND_MESSAGES
    )
    where = open_channel(store, channel, writes)
    data = request.json
    nonce = None if data.get("nonce") is None else str(data["nonce"])
    if data.get("enforce_nonce") and (twin := _twin(store, nonce)) is not None:
        return message_payloads.message(twin, store.application)
    reference, reply = data.get("message_reference"), None
    if reference is not None:
        open_channel(store, channel, Permission.READ_MESSAGE_HISTORY)
        try:
            reply = find_message(where, str(reference.get("message_id")))
        except ApiError:
            if reference.get("fail_if_not_exists", True):
                raise invalid_form(["message_reference: Unknown message"]) from None
    made = put(store, where, data, request.files, reply)
    return message_payloads.message(made, store.application)


def put(
    store: Store,
    where: Channel,
    data: Json,
    files: dict[str, Upload] | None = None,
    reply: Message | None = None,
) -> Message:
    """Put a message of the bot's into a channel."""
    made = Message(
        id=store.ids.next(),
        channel=where,
        author=store.bot,
        created=store.clock.now(),
        content=data.get("content") or "",
        embeds=data.get("embeds") or [],
        components=data.get("components") or [],
        attachments=edits.keep_files(store, where, data, files or {}),
        flags=(data.get("flags") or 0) & SETTABLE_ON_POST,
        type=19 if reply is not None else 0,
        reference=reply,
        allowed_mentions=data.get("allowed_mentions"),
        nonce=None if data.get("nonce") is None else str(data["nonce"]),
    )
    return store.post(made)


def _twin(store: Store, nonce: str | None) -> Message | None:
    """Give the bot's recent message with the same nonce: it stands for the one sent again."""
    since = store.clock.now() - NONCE_LIFE_S
    for each in store.messages.values():
        if nonce is not None and each.nonce == nonce and each.created > since and not each.deleted:
            return each
    return None


def show(store: Store, request: Request, channel: str, number: str) -> Json:
    """Give one message, as far as the bot may read it."""
    message = find_message(open_channel(store, channel, Permission.READ_MESSAGE_HISTORY), number)
    readable = store.readable(message, intent=False)
    return message_payloads.message(message, store.application, readable=readable)


def history(store: Store, request: Request, channel: str) -> list[Json]:
    """Give the channel's messages, newest first."""
    where = open_channel(store, channel, Permission.READ_MESSAGE_HISTORY)
    query = request.query
    limit = int(query.get("limit", 50))
    before, after = int(query.get("before", 1 << 63)), int(query.get("after", 0))
    found = [each for each in where.messages if after < each.id < before and not each.only_for]
    chosen = found[:limit] if "after" in query else found[::-1][:limit]
    return [
        message_payloads.message(
            each, store.application, readable=store.readable(each, intent=False)
        )
        for each in sorted(chosen, key=lambda each: -each.id)
    ]


def edit(store: Store, request: Request, channel: str, number: str) -> Json:
    """Edit a message of the bot's own."""
    message = find_message(open_channel(store, channel), number)
    if message.author is not store.bot:
        raise ApiError(403, 50005, "Cannot edit a message authored by another user")
    now = store.clock.now()
    lately = sum(each.at > now - OLD_EDITS_WITHIN_S for each in message.edits)
    if now - message.created > HOUR_S and lately >= OLD_EDITS:
        told = "Maximum number of edits to messages older than 1 hour reached. Try again later"
        raise ApiError(429, 30046, told, retry_after=OLD_EDITS_WITHIN_S)
    edits.check_edit(message, request.json)
    edits.apply_edit(store, message, request.json, request.files)
    return message_payloads.message(message, store.application)


def remove(store: Store, request: Request, channel: str, number: str) -> None:
    """Delete a message: the bot's own, or another's with the permission."""
    where = open_channel(store, channel)
    message = find_message(where, number)
    if message.author is not store.bot:
        open_channel(store, channel, Permission.MANAGE_MESSAGES)
    store.delete(message)


def typing(store: Store, request: Request, channel: str) -> None:
    """Show that the bot types."""
    open_channel(store, channel, Permission.SEND_MESSAGES)


def direct(store: Store, request: Request) -> Json:
    """Open direct messages with a user."""
    user = store.users.get(int(request.json.get("recipient_id", 0)))
    if user is None:
        raise unknown(*UNKNOWN_USER)
    return payloads.channel(store.direct_channel(user))
