"""Furnish the loopback Discord: guilds, channels, people, roles, and who may do what."""

from __future__ import annotations

from tests.loopback.acting import Acting
from tests.loopback.gateway import Gateway
from tests.loopback.permissions import HasValue, Permission, bits
from tests.loopback.world import Channel, ChannelType, Guild, Member, Overwrite, Role, User


class Building(Acting):
    """Make and change the world that people and the bot meet in."""

    gateway: Gateway

    @property
    def bot(self) -> User:
        """Give the bot's user."""
        return self.store.bot

    @property
    def owner(self) -> User:
        """Give the owner of the bot's application, who also owns the guilds."""
        return self.store.owner

    def add_guild(
        self, name: str = "Newsroom", *, owner: User | None = None, locale: str = "en-US"
    ) -> Guild:
        """Make a guild that the bot is in, with a text channel "general"."""
        guild = self.store.add_guild(name, owner or self.owner, locale)
        self.store.add_channel(guild, "general", announce=False)
        self.gateway.guild_created(guild)
        return guild

    def add_channel(
        self, guild: Guild, name: str, *, kind: ChannelType = ChannelType.TEXT
    ) -> Channel:
        """Make a channel, of text unless it is of another kind."""
        return self.store.add_channel(guild, name, kind=kind)

    def remove_channel(self, channel: Channel) -> None:
        """Delete a guild's channel."""
        self.store.remove_channel(channel)

    def add_user(self, name: str, *, locale: str = "en-US") -> User:
        """Make a person who is in no guild."""
        return self.store.add_user(name, locale=locale)

    def add_member(
        self,
        guild: Guild,
        who: str | User,
        *,
        permissions: int | HasValue = 0,
        admin: bool = False,
        locale: str = "en-US",
        nick: str | None = None,
        roles: tuple[Role, ...] = (),
    ) -> User:
        """Bring a person, new or known, into the guild; permissions come by a role of their own."""
        user = self.store.add_user(who, locale=locale) if isinstance(who, str) else who
        member = Member(user, self.store.clock.now(), nick, list(roles))
        guild.members[user.id] = member
        allow = bits(permissions) | (Permission.ADMINISTRATOR if admin else 0)
        if allow:
            member.roles.append(self.store.add_role(guild, f"role of {user.name}", int(allow)))
        return user

    def remove_member(self, guild: Guild, user: User) -> None:
        """Let a person leave the guild."""
        del guild.members[user.id]

    def remove_guild(self, guild: Guild) -> None:
        """Throw the bot out of the guild."""
        del guild.members[self.bot.id]
        self.gateway.guild_left(guild)

    def add_role(
        self,
        guild: Guild,
        name: str,
        *,
        permissions: int | HasValue = 0,
        mentionable: bool = False,
    ) -> Role:
        """Make a role."""
        return self.store.add_role(guild, name, bits(permissions), mentionable=mentionable)

    def overwrite(
        self, channel: Channel, target: User | Role, *, allow: int = 0, deny: int = 0
    ) -> None:
        """Say what the channel gives to and takes from a user or role."""
        channel.overwrites[target.id] = Overwrite(int(allow), int(deny))
        self.store.channel_changed(channel)

    def offer_to_all(self, name: str, guild: Guild) -> None:
        """Do what admins can: offer a command to members whom its default leaves out."""
        for scope in (guild.id, None):
            for each in self.store.commands.get(scope, []):
                if each["name"] == name:
                    self.store.overrides[int(each["id"]), guild.id] = True

    def dm(self, user: User) -> Channel:
        """Give the direct messages between the user and the bot."""
        return self.store.direct_channel(user)
