"""Send an interaction to the bot and wait for what comes back."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from tests.loopback import message_payloads, permissions
from tests.loopback.exchange import Attachment, Interaction, InteractionType, Message
from tests.loopback.permissions import Permission
from tests.loopback.response import Response
from tests.loopback.store import Store
from tests.loopback.visible_commands import File, NotPossibleError
from tests.loopback.world import Channel, ChannelType, Json, User

PATIENCE_S = 5.0


class Acting:
    """Act for the people of the loopback Discord."""

    def __init__(self, store: Store, recent: Callable[[], str]) -> None:
        self.store = store
        self.recent = recent

    def visible(self, user: User, channel: Channel) -> list[Message]:
        """Give the messages that the user sees in the channel."""
        if not permissions.in_channel(user, channel) & Permission.VIEW_CHANNEL:
            return []
        return [each for each in channel.messages if each.visible_to(user)]

    def must_see(self, user: User, message: Message) -> None:
        if message not in self.visible(user, message.channel):
            raise NotPossibleError(f"{user} does not see that message in {message.channel}")

    def upload(self, channel: Channel, file: File) -> Attachment:
        return self.store.add_attachment(channel, file.name, file.data, file.content_type)

    def interact(
        self,
        kind: InteractionType,
        user: User,
        channel: Channel,
        data: Json,
        *,
        name: str,
        source: Message | None = None,
        trigger: Interaction | None = None,
    ) -> Interaction:
        if channel.type is not ChannelType.DIRECT and channel.guild is None:
            raise TypeError(f"{channel} belongs to nothing")
        if channel.recipient not in (None, user):
            raise NotPossibleError(f"{user} does not see {channel}")
        store = self.store
        interaction = Interaction(
            id=store.ids.next(),
            token=secrets.token_urlsafe(48),
            type=kind,
            user=user,
            channel=channel,
            created=store.clock.now(),
            data=data,
            name=name,
            source=source,
            trigger=trigger,
        )
        store.interactions[interaction.token] = interaction
        event = message_payloads.interaction(interaction, store.bot, store.application)
        store.dispatch("INTERACTION_CREATE", lambda _: event, channel)
        return interaction

    async def response(self, interaction: Interaction, *, settle: bool, within: float) -> Response:
        response = Response(interaction, self.store.changes)
        if settle:
            await self.store.changes.until(
                lambda: response.settled,
                within=within,
                what=lambda: f"the answer to {response}{self.recent()}",
            )
        return response
