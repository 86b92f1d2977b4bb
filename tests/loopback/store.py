"""Change the world: every change is told to the gateway and to whoever waits."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from tests.loopback import components, mentions, message_payloads, payloads
from tests.loopback.changes import Changes
from tests.loopback.clock import Clock, Snowflakes
from tests.loopback.exchange import Attachment, Edit, Interaction, Message
from tests.loopback.permissions import NEW_GUILD_EVERYONE
from tests.loopback.world import Channel, ChannelType, Guild, Json, Member, Role, User

CDN = "https://cdn.discordapp.com"
Dispatch = Callable[[str, Callable[[bool], Json], Channel | None], None]


class Store:
    """Hold everything that exists on the loopback Discord.

    `dispatch` takes an event's name, a function from "may read message content" to its data, and
    the channel it happens in, None where it is in none.
    """

    def __init__(self, clock: Clock, bot_name: str) -> None:
        self.clock = clock
        self.ids = Snowflakes(clock)
        self.changes = Changes()
        self.dispatch: Dispatch = lambda event, data, channel: None
        self.complain: Callable[[str], None] = lambda what: None
        self.application = self.ids.next()
        self.users: dict[int, User] = {}
        self.shards = 1  # that Discord asks the bot to make
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.messages: dict[int, Message] = {}
        self.attachments: dict[str, Attachment] = {}
        self.interactions: dict[str, Interaction] = {}
        self.commands: dict[int | None, list[Json]] = {}
        self.syncs: list[int | None] = []
        self.created_commands: dict[int | None, int] = {}
        self.overrides: dict[tuple[int, int], bool] = {}
        self.owner = self.add_user("operator")
        self.bot = self.add_user(bot_name, bot=True)
        self.application = self.bot.id

    def add_user(self, name: str, *, bot: bool = False, locale: str = "en-US") -> User:
        """Make a person who is in no guild yet."""
        made = User(self.ids.next(), name, bot, locale)
        self.users[made.id] = made
        return made

    def add_guild(self, name: str, owner: User, locale: str) -> Guild:
        """Make a guild with its @everyone role, its owner and the bot in it."""
        number = self.ids.next()
        everyone = Role(number, "@everyone", NEW_GUILD_EVERYONE, position=0)
        made = Guild(number, name, owner, everyone, locale, self.clock.now())
        made.roles[everyone.id] = everyone
        self.guilds[made.id] = made
        for each in (owner, self.bot):
            made.members[each.id] = Member(each, self.clock.now())
        return made

    def add_role(self, guild: Guild, name: str, allow: int, *, mentionable: bool = False) -> Role:
        """Make a role."""
        made = Role(self.ids.next(), name, allow, len(guild.roles), mentionable)
        guild.roles[made.id] = made
        self.dispatch(
            "GUILD_ROLE_CREATE",
            lambda _: {"guild_id": str(guild.id), "role": payloads.role(made)},
            guild.channel if guild.channels else None,
        )
        return made

    def add_channel(
        self,
        guild: Guild,
        name: str,
        *,
        kind: ChannelType = ChannelType.TEXT,
        announce: bool = True,
    ) -> Channel:
        """Make a channel, of text unless it is of another kind."""
        made = Channel(self.ids.next(), kind, name, guild, created=self.clock.now())
        guild.channels[made.id] = self.channels[made.id] = made
        if announce:
            self.dispatch("CHANNEL_CREATE", lambda _: payloads.channel(made), made)
        return made

    def remove_channel(self, channel: Channel) -> None:
        """Delete a guild's channel, and tell the bot."""
        del self.channels[channel.id]
        if channel.guild is not None:
            del channel.guild.channels[channel.id]
        self.dispatch("CHANNEL_DELETE", lambda _: payloads.channel(channel), channel)

    def channel_changed(self, channel: Channel) -> None:
        """Tell the bot what a channel has become."""
        self.dispatch("CHANNEL_UPDATE", lambda _: payloads.channel(channel), channel)

    def direct_channel(self, user: User) -> Channel:
        """Give the direct message channel between the user and the bot."""
        for each in self.channels.values():
            if each.recipient is user:
                return each
        made = Channel(self.ids.next(), ChannelType.DIRECT, recipient=user)
        self.channels[made.id] = made
        return made

    def add_thread(
        self, parent: Channel, name: str, owner: User, *, on: Message | None = None, minutes: int
    ) -> Channel:
        """Make a public thread, on a message or on its own."""
        made = Channel(
            on.id if on is not None else self.ids.next(),
            ChannelType.PUBLIC_THREAD,
            name,
            parent.guild,
            parent=parent,
            owner=owner,
            created=self.clock.now(),
            auto_archive_minutes=minutes,
        )
        if parent.guild is None:
            raise TypeError(f"{parent} cannot have threads")
        parent.guild.channels[made.id] = self.channels[made.id] = made
        if on is not None:
            on.thread = made
        self.dispatch("THREAD_CREATE", lambda _: payloads.channel(made), made)
        self.changes.notify()
        return made

    def add_attachment(
        self,
        channel: Channel,
        name: str,
        data: bytes,
        content_type: str | None,
        description: str | None = None,
    ) -> Attachment:
        """Keep a file where the CDN serves it."""
        number = self.ids.next()
        path = f"/attachments/{channel.id}/{number}/{name}"
        url = f"{CDN}{path}?ex={int(self.clock.now()) + 86_400:x}&is=0&hm={secrets.token_hex(8)}"
        made = Attachment(number, name, data, content_type, url, description)
        self.attachments[path] = made
        return made

    def post(self, message: Message, *, announce: bool = True) -> Message:
        """Put a message into its channel."""
        message.components = components.stored(message.components)
        message.channel.messages.append(message)
        self.messages[message.id] = message
        self._reckon(message)
        if announce and message.only_for is None:
            self._announce("MESSAGE_CREATE", message)
        self.changes.notify()
        return message

    def edit(self, message: Message, fields: Json) -> None:
        """Change a message's fields and remember the state."""
        for key, value in fields.items():
            setattr(message, key, value)
        message.components = components.stored(message.components)
        self._reckon(message)
        state = Edit(self.clock.now(), message.content, message.embeds, message.components)
        message.edits.append(state)
        if message.interaction is not None:
            message.interaction.touched.append(state)
        if message.only_for is None:
            self._announce("MESSAGE_UPDATE", message)
        self.changes.notify()

    def delete(self, message: Message) -> None:
        """Take a message away for everybody."""
        message.deleted = True
        message.channel.messages.remove(message)
        guild = message.channel.guild
        data = {"id": str(message.id), "channel_id": str(message.channel.id)}
        if guild is not None:
            data["guild_id"] = str(guild.id)
        if message.only_for is None:
            self.dispatch("MESSAGE_DELETE", lambda _: data, message.channel)
        self.changes.notify()

    def readable(self, message: Message, *, intent: bool) -> bool:
        """Say whether the bot may read the message's content."""
        return (
            intent
            or message.channel.type is ChannelType.DIRECT
            or message.author is self.bot
            or self.bot.id in message.pings.users
        )

    def _reckon(self, message: Message) -> None:
        message.pings = mentions.pings(
            content=message.content,
            parts=message.components,
            author=message.author,
            channel=message.channel,
            allowed=message.allowed_mentions,
            reply_to=message.reference,
        )

    def _announce(self, event: str, message: Message) -> None:
        self.dispatch(
            event,
            lambda intent: message_payloads.message_event(
                message, self.application, readable=self.readable(message, intent=intent)
            ),
            message.channel,
        )
