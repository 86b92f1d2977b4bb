"""What the bot does at others' messages: reactions and threads."""

from __future__ import annotations

from urllib.parse import unquote

from tests.loopback import message_payloads, messages_api, payloads
from tests.loopback.exchange import Message
from tests.loopback.permissions import Permission
from tests.loopback.store import Store
from tests.loopback.wire import ApiError, Request, invalid_form
from tests.loopback.world import Channel, ChannelType, Json

DEFAULT_THREAD_MINUTES = 1440


def react(store: Store, request: Request, channel: str, number: str, emoji: str) -> None:
    """Add the bot's reaction."""
    where = messages_api.open_channel(
        store, channel, Permission.READ_MESSAGE_HISTORY, Permission.ADD_REACTIONS
    )
    message = messages_api.find_message(where, number)
    if (unquote(emoji), store.bot) not in message.reactions:
        message.reactions.append((unquote(emoji), store.bot))
    store.changes.notify()


def unreact(store: Store, request: Request, channel: str, number: str, emoji: str) -> None:
    """Take the bot's reaction back."""
    message = messages_api.find_message(messages_api.open_channel(store, channel), number)
    message.reactions = [each for each in message.reactions if each != (unquote(emoji), store.bot)]
    store.changes.notify()


def thread_on(store: Store, request: Request, channel: str, number: str) -> Json:
    """Open a thread on a message."""
    where = messages_api.open_channel(store, channel, Permission.CREATE_PUBLIC_THREADS)
    message = messages_api.find_message(where, number)
    if message.thread is not None:
        raise ApiError(400, 160004, "A thread has already been created for this message")
    return _open_thread(store, request, where, on=message)


def thread(store: Store, request: Request, channel: str) -> Json:
    """Open a thread on its own."""
    found = store.channels.get(int(channel))
    forum = found is not None and found.type is ChannelType.FORUM
    need = Permission.SEND_MESSAGES if forum else Permission.CREATE_PUBLIC_THREADS
    where = messages_api.open_channel(store, channel, need)
    opened = _open_thread(store, request, where, on=None)
    if not forum:
        return opened
    first = messages_api.put(store, store.channels[int(opened["id"])], request.json["message"])
    return opened | {"message": message_payloads.message(first, store.application)}


def _open_thread(store: Store, request: Request, where: Channel, *, on: Message | None) -> Json:
    name = request.json.get("name") or ""
    if not 1 <= len(name) <= 100:
        raise invalid_form([f"a thread's name has {len(name)} characters, not 1 to 100"])
    minutes = request.json.get("auto_archive_duration") or DEFAULT_THREAD_MINUTES
    made = store.add_thread(where, name, store.bot, on=on, minutes=minutes)
    return payloads.channel(made)
