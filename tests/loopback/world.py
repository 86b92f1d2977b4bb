"""Where people meet on the loopback Discord: guilds, channels, members, roles."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.loopback.exchange import Message

Json = dict[str, Any]


class ChannelType(IntEnum):
    """The kinds of channel that the loopback has."""

    TEXT = 0
    DIRECT = 1
    ANNOUNCEMENT = 5
    PUBLIC_THREAD = 11
    PRIVATE_THREAD = 12
    FORUM = 15


@dataclass(slots=True, eq=False)
class User:
    """A person or the bot."""

    id: int
    name: str
    bot: bool = False
    locale: str = "en-US"

    @property
    def mention(self) -> str:
        """Give what mentions this user in a message."""
        return f"<@{self.id}>"

    def __str__(self) -> str:
        return f"@{self.name}"


@dataclass(slots=True, eq=False)
class Role:
    """A role of a guild."""

    id: int
    name: str
    permissions: int
    position: int = 1
    mentionable: bool = False
    managed_by: int | None = None

    @property
    def mention(self) -> str:
        """Give what mentions this role in a message."""
        return f"<@&{self.id}>"


@dataclass(slots=True, eq=False)
class Member:
    """A user's membership of one guild."""

    user: User
    joined: float
    nick: str | None = None
    roles: list[Role] = field(default_factory=list)


@dataclass(slots=True)
class Overwrite:
    """What a channel adds to and takes from one role's or user's permissions."""

    allow: int = 0
    deny: int = 0


@dataclass(slots=True, eq=False)
class Guild:
    """A Discord server; `everyone` is the role that all members have."""

    id: int
    name: str
    owner: User
    everyone: Role
    locale: str = "en-US"
    joined: float = 0.0
    members: dict[int, Member] = field(default_factory=dict)
    roles: dict[int, Role] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)

    @property
    def channel(self) -> Channel:
        """Give the guild's first text channel."""
        return next(each for each in self.channels.values() if each.type is ChannelType.TEXT)

    @property
    def threads(self) -> list[Channel]:
        """Give the guild's threads."""
        return [each for each in self.channels.values() if each.is_thread]


@dataclass(slots=True, eq=False)
class Channel:
    """A text channel or a forum, a thread (`parent` set) or direct messages (`recipient` set)."""

    id: int
    type: ChannelType
    name: str | None = None
    guild: Guild | None = None
    parent: Channel | None = None
    recipient: User | None = None
    owner: User | None = None
    created: float = 0.0
    archived: bool = False
    auto_archive_minutes: int = 1440
    overwrites: dict[int, Overwrite] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)

    @property
    def is_thread(self) -> bool:
        """Say whether this channel hangs below another."""
        return self.parent is not None

    @property
    def mention(self) -> str:
        """Give what links to this channel in a message."""
        return f"<#{self.id}>"

    def __str__(self) -> str:
        return f"#{self.name}" if self.recipient is None else f"direct messages of {self.recipient}"
