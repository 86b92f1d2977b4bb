"""The bot's messages in channels: post, read, edit, delete, react, threads."""

from __future__ import annotations

from urllib.parse import unquote

from tests.loopback import message_payloads, payloads, permissions, rules
from tests.loopback.exchange import (
    COMPONENTS_V2,
    SUPPRESS_EMBEDS,
    SUPPRESS_NOTIFICATIONS,
    Attachment,
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

SETTABLE_ON_EDIT = SUPPRESS_EMBEDS | COMPONENTS_V2
SETTABLE_ON_POST = SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2
EDITS, EDITS_WITHIN_S = 5, 5.0
HOUR_S = 3600.0
NONCE_LIFE_S = 300.0  # "the past few minutes", says Discord's documentation
# Discord tells that there is a cap, not where; this is what starboard bots have observed
OLD_EDITS, OLD_EDITS_WITHIN_S = 3, 20.0
DEFAULT_THREAD_MINUTES = 1440


def keep_files(
    store: Store, channel: Channel, data: Json, files: dict[str, Upload]
) -> list[Attachment]:
    """Store uploads; `attachments[].id` says which part of the body describes which file."""
    described = {str(each.get("id")): each for each in data.get("attachments") or []}
    kept = []
    for key, upload in files.items():
        number = key.removeprefix("files[").removesuffix("]")
        about = described.get(number, {})
        name = about.get("filename") or upload.name
        kept.append(
            store.add_attachment(
                channel, name, upload.data, upload.content_type, about.get("description")
            )
        )
    return kept


def _channel(store: Store, number: str, *needs: Permission) -> Channel:
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


def _message(channel: Channel, number: str) -> Message:
    for each in channel.messages:
        if str(each.id) == number and each.only_for is None:
            return each
    raise unknown(*UNKNOWN_MESSAGE)


def show_channel(store: Store, request: Request, channel: str) -> Json:
    """Give a channel."""
    return payloads.channel(_channel(store, channel))


def post(store: Store, request: Request, channel: str) -> Json:
    """Post a message of the bot's own."""
    found = store.channels.get(int(channel))
    writes = (
        Permission.SEND_MESSAGES_IN_THREADS
        if found is not None and found.is_thread
        else Permission.SEND_MESSAGES
    )
    where = _channel(store, channel, writes)
    data = request.json
    nonce = None if data.get("nonce") is None else str(data["nonce"])
    if data.get("enforce_nonce") and (twin := _twin(store, nonce)) is not None:
        return message_payloads.message(twin, store.application)
    reference, reply = data.get("message_reference"), None
    if reference is not None:
        _channel(store, channel, Permission.READ_MESSAGE_HISTORY)
        try:
            reply = _message(where, str(reference.get("message_id")))
        except ApiError:
            if reference.get("fail_if_not_exists", True):
                raise invalid_form(["message_reference: Unknown message"]) from None
    made = Message(
        id=store.ids.next(),
        channel=where,
        author=store.bot,
        created=store.clock.now(),
        content=data.get("content") or "",
        embeds=data.get("embeds") or [],
        components=data.get("components") or [],
        attachments=keep_files(store, where, data, request.files),
        flags=(data.get("flags") or 0) & SETTABLE_ON_POST,
        type=19 if reply is not None else 0,
        reference=reply,
        allowed_mentions=data.get("allowed_mentions"),
        nonce=nonce,
    )
    store.post(made)
    return message_payloads.message(made, store.application)


def _twin(store: Store, nonce: str | None) -> Message | None:
    """Give the bot's recent message with the same nonce: it stands for the one sent again."""
    since = store.clock.now() - NONCE_LIFE_S
    for each in store.messages.values():
        if nonce is not None and each.nonce == nonce and each.created > since and not each.deleted:
            return each
    return None


def show(store: Store, request: Request, channel: str, number: str) -> Json:
    """Give one message, as far as the bot may read it."""
    message = _message(_channel(store, channel, Permission.READ_MESSAGE_HISTORY), number)
    readable = store.readable(message, intent=False)
    return message_payloads.message(message, store.application, readable=readable)


def history(store: Store, request: Request, channel: str) -> list[Json]:
    """Give the channel's messages, newest first."""
    where = _channel(store, channel, Permission.READ_MESSAGE_HISTORY)
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


def check_edit(message: Message, data: Json) -> None:
    """Refuse an edit that leaves a message which Discord does not take."""
    found = edit_rules(message, data)
    if found:
        raise invalid_form(found)


def edit_rules(message: Message, data: Json) -> list[str]:
    """Check what the message would be after the edit."""
    flags = data.get("flags")
    was = bool(message.flags & COMPONENTS_V2)
    if was and flags is not None and not flags & COMPONENTS_V2:
        return ["the Components V2 flag cannot be taken back from a message"]
    after: Json = {
        "content": data.get("content", message.content),
        "embeds": data.get("embeds", message.embeds),
        "components": data.get("components", message.components),
        "flags": COMPONENTS_V2 if was else flags or 0,
    }
    kept = data.get("attachments", [0] * len(message.attachments)) or []
    return rules.message(after, files=len(kept))


def apply_edit(store: Store, message: Message, data: Json, files: dict[str, Upload]) -> None:
    """Change a message as the body says; `allowed_mentions` always count anew."""
    fields: Json = {"allowed_mentions": data.get("allowed_mentions")}
    for key, empty in (("content", ""), ("embeds", []), ("components", [])):
        if key in data:
            fields[key] = data[key] or empty
    if data.get("flags") is not None:
        kept = message.flags & ~SUPPRESS_EMBEDS
        fields["flags"] = kept | (data["flags"] & SETTABLE_ON_EDIT)
    if "attachments" in data or files:
        named = {str(each.get("id")) for each in data.get("attachments") or []}
        kept_files = [each for each in message.attachments if str(each.id) in named]
        fields["attachments"] = kept_files + keep_files(store, message.channel, data, files)
    store.edit(message, fields)
    now = store.clock.now()
    if sum(each.at > now - EDITS_WITHIN_S for each in message.edits) == EDITS + 1:
        store.complain(f"a message edited more than {EDITS} times in {EDITS_WITHIN_S:.0f} s")


def edit(store: Store, request: Request, channel: str, number: str) -> Json:
    """Edit a message of the bot's own."""
    message = _message(_channel(store, channel), number)
    if message.author is not store.bot:
        raise ApiError(403, 50005, "Cannot edit a message authored by another user")
    now = store.clock.now()
    lately = sum(each.at > now - OLD_EDITS_WITHIN_S for each in message.edits)
    if now - message.created > HOUR_S and lately >= OLD_EDITS:
        told = "Maximum number of edits to messages older than 1 hour reached. Try again later"
        raise ApiError(429, 30046, told, retry_after=OLD_EDITS_WITHIN_S)
    check_edit(message, request.json)
    apply_edit(store, message, request.json, request.files)
    return message_payloads.message(message, store.application)


def remove(store: Store, request: Request, channel: str, number: str) -> None:
    """Delete a message: the bot's own, or another's with the permission."""
    where = _channel(store, channel)
    message = _message(where, number)
    if message.author is not store.bot:
        _channel(store, channel, Permission.MANAGE_MESSAGES)
    store.delete(message)


def typing(store: Store, request: Request, channel: str) -> None:
    """Show that the bot types."""
    _channel(store, channel, Permission.SEND_MESSAGES)


def react(store: Store, request: Request, channel: str, number: str, emoji: str) -> None:
    """Add the bot's reaction."""
    where = _channel(store, channel, Permission.READ_MESSAGE_HISTORY, Permission.ADD_REACTIONS)
    message = _message(where, number)
    if (unquote(emoji), store.bot) not in message.reactions:
        message.reactions.append((unquote(emoji), store.bot))
    store.changes.notify()


def unreact(store: Store, request: Request, channel: str, number: str, emoji: str) -> None:
    """Take the bot's reaction back."""
    message = _message(_channel(store, channel), number)
    message.reactions = [each for each in message.reactions if each != (unquote(emoji), store.bot)]
    store.changes.notify()


def thread_on(store: Store, request: Request, channel: str, number: str) -> Json:
    """Open a thread on a message."""
    where = _channel(store, channel, Permission.CREATE_PUBLIC_THREADS)
    message = _message(where, number)
    if message.thread is not None:
        raise ApiError(400, 160004, "A thread has already been created for this message")
    return _open_thread(store, request, where, on=message)


def thread(store: Store, request: Request, channel: str) -> Json:
    """Open a thread on its own."""
    where = _channel(store, channel, Permission.CREATE_PUBLIC_THREADS)
    return _open_thread(store, request, where, on=None)


def _open_thread(store: Store, request: Request, where: Channel, *, on: Message | None) -> Json:
    name = request.json.get("name") or ""
    if not 1 <= len(name) <= 100:
        raise invalid_form([f"a thread's name has {len(name)} characters, not 1 to 100"])
    minutes = request.json.get("auto_archive_duration") or DEFAULT_THREAD_MINUTES
    made = store.add_thread(where, name, store.bot, on=on, minutes=minutes)
    return payloads.channel(made)


def direct(store: Store, request: Request) -> Json:
    """Open direct messages with a user."""
    user = store.users.get(int(request.json.get("recipient_id", 0)))
    if user is None:
        raise unknown(*UNKNOWN_USER)
    return payloads.channel(store.direct_channel(user))
