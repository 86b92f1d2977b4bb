"""What a member may do in a channel, computed as Discord's documentation writes it."""

from __future__ import annotations

from enum import IntFlag
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from tests.loopback.world import Channel, Guild, User


class Permission(IntFlag):
    """The permission bits that the loopback knows by name."""

    KICK_MEMBERS = 1 << 1
    BAN_MEMBERS = 1 << 2
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_EXTERNAL_EMOJIS = 1 << 18
    MANAGE_ROLES = 1 << 28
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    SEND_MESSAGES_IN_THREADS = 1 << 38


EVERYTHING = (1 << 53) - 1
NEW_GUILD_EVERYONE = (
    Permission.ADD_REACTIONS
    | Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.MENTION_EVERYONE
    | Permission.USE_EXTERNAL_EMOJIS
    | Permission.USE_APPLICATION_COMMANDS
    | Permission.CREATE_PUBLIC_THREADS
    | Permission.CREATE_PRIVATE_THREADS
    | Permission.SEND_MESSAGES_IN_THREADS
)
DIRECT_MESSAGE = (
    Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.ADD_REACTIONS
    | Permission.USE_EXTERNAL_EMOJIS
)


class HasValue(Protocol):
    """A permission object of another library, such as `discord.Permissions`."""

    value: int


def bits(permissions: int | HasValue) -> int:
    """Give the number behind permissions of any origin."""
    return permissions if isinstance(permissions, int) else permissions.value


def in_guild(user: User, guild: Guild) -> int:
    """Give what the user's roles allow in the guild, before channels have their say."""
    member = guild.members[user.id]
    if guild.owner is user:
        return EVERYTHING
    allowed = guild.everyone.permissions
    for role in member.roles:
        allowed |= role.permissions
    return EVERYTHING if allowed & Permission.ADMINISTRATOR else allowed


def in_channel(user: User, channel: Channel) -> int:
    """Give what the user may do in the channel; a thread takes its parent's rules."""
    guild = channel.guild
    if guild is None:
        return int(DIRECT_MESSAGE) if user.bot or user is channel.recipient else 0
    if user.id not in guild.members:
        return 0
    base = in_guild(user, guild)
    if base & Permission.ADMINISTRATOR:
        return EVERYTHING
    overwrites = (channel.parent or channel).overwrites
    everyone = overwrites.get(guild.id)
    if everyone is not None:
        base = (base & ~everyone.deny) | everyone.allow
    denied = allowed = 0
    for role in guild.members[user.id].roles:
        if (of_role := overwrites.get(role.id)) is not None:
            denied |= of_role.deny
            allowed |= of_role.allow
    base = (base & ~denied) | allowed
    if (own := overwrites.get(user.id)) is not None:
        base = (base & ~own.deny) | own.allow
    return base if base & Permission.VIEW_CHANNEL else 0
