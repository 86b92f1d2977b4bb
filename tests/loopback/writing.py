"""What people write, and the bot's messages that they wait for."""

from __future__ import annotations

from collections.abc import Callable

from tests.loopback import permissions
from tests.loopback.acting import PATIENCE_S, Acting
from tests.loopback.exchange import Message
from tests.loopback.permissions import Permission
from tests.loopback.visible_commands import File, NotPossibleError
from tests.loopback.world import Channel, User

HUMAN_CONTENT = 2000
NITRO_CONTENT = 4000


class Writing(Acting):
    """Write, edit and delete messages, open threads."""

    async def say(
        self,
        user: User,
        channel: Channel,
        content: str,
        *,
        reply_to: Message | None = None,
        ping: bool = True,
        files: tuple[File, ...] = (),
        nitro: bool = False,
    ) -> Message:
        """Write a message, with Nitro of up to 4000 characters.

        The bot reads its content only where Discord lets it.
        """
        may = permissions.in_channel(user, channel)
        need = (
            Permission.SEND_MESSAGES_IN_THREADS if channel.is_thread else Permission.SEND_MESSAGES
        )
        if not may & need:
            raise NotPossibleError(f"{user} may not write in {channel}")
        most = NITRO_CONTENT if nitro else HUMAN_CONTENT
        if len(content) > most or not (content.strip() or files):
            raise NotPossibleError(f"a message of {len(content)} characters cannot be sent")
        if reply_to is not None:
            self.must_see(user, reply_to)
        message = Message(
            id=self.store.ids.next(),
            channel=channel,
            author=user,
            created=self.store.clock.now(),
            content=content,
            attachments=[self.upload(channel, each) for each in files],
            type=19 if reply_to is not None else 0,
            reference=reply_to,
            allowed_mentions={"parse": ["everyone", "users", "roles"], "replied_user": ping},
        )
        return self.store.post(message)

    async def edit(self, user: User, message: Message, content: str) -> None:
        """Rewrite a message of the user's own."""
        if message.author is not user:
            raise NotPossibleError(f"{user} cannot edit a message of {message.author}")
        self.store.edit(message, {"content": content})

    async def delete(self, message: Message) -> None:
        """Delete a message."""
        self.store.delete(message)

    async def open_thread(
        self, user: User, channel: Channel, name: str, *, on: Message | None = None
    ) -> Channel:
        """Open a thread, on a message or on its own."""
        return self.store.add_thread(channel, name, user, on=on, minutes=1440)

    async def wait_for_message(
        self,
        channel: Channel,
        *,
        after: Message | None = None,
        where: Callable[[Message], bool] = lambda _: True,
        within: float = PATIENCE_S,
    ) -> Message:
        """Give the bot's first message in the channel (after another) that fits."""

        def found() -> Message | None:
            for each in channel.messages:
                later = after is None or each.id > after.id
                if each.author is self.store.bot and later and not each.loading and where(each):
                    return each
            return None

        return await self.store.changes.until(
            found, within=within, what=lambda: f"a message of the bot in {channel}{self.recent()}"
        )
