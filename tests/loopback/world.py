"""The state of the loopback Discord: its guilds, channels, people, messages and interactions."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from tests.loopback import components

Json = dict[str, Any]

EPHEMERAL = 1 << 6
LOADING = 1 << 7
SUPPRESS_EMBEDS = 1 << 2
SUPPRESS_NOTIFICATIONS = 1 << 12
COMPONENTS_V2 = 1 << 15


class ChannelType(IntEnum):
    """The kinds of channel that the loopback has."""

    TEXT = 0
    DIRECT = 1
    PUBLIC_THREAD = 11
    PRIVATE_THREAD = 12


class InteractionType(IntEnum):
    """What a person did."""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL_SUBMIT = 5


class CallbackType(IntEnum):
    """How the bot answered first."""

    PONG = 1
    MESSAGE = 4
    DEFERRED_MESSAGE = 5
    DEFERRED_UPDATE = 6
    UPDATE = 7
    AUTOCOMPLETE = 8
    MODAL = 9


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
    """A text channel, a thread (`parent` set) or a direct message channel (`recipient` set)."""

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


@dataclass(frozen=True, slots=True)
class Pings:
    """Whom a message's text mentions so that they are notified."""

    everyone: bool = False
    users: frozenset[int] = frozenset()
    roles: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return self.everyone or bool(self.users) or bool(self.roles)


@dataclass(slots=True, eq=False)
class Attachment:
    """A file with its bytes, served from the CDN's host name until it expires."""

    id: int
    name: str
    data: bytes
    content_type: str | None
    url: str
    description: str | None = None
    ephemeral: bool = False


@dataclass(frozen=True, slots=True)
class Edit:
    """One state of a message after an edit, and the moment, in seconds of the server's clock."""

    at: float
    content: str
    embeds: list[Json]
    components: list[Json]

    @property
    def text(self) -> str:
        """Give all text of this state."""
        return components.text_of(self.content, self.embeds, self.components)


@dataclass(slots=True, eq=False)
class Message:
    """A message as the server holds it; what a person sees is `text` and `components`."""

    id: int
    channel: Channel
    author: User
    created: float
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    flags: int = 0
    type: int = 0
    pings: Pings = Pings()
    reference: Message | None = None
    interaction: Interaction | None = None
    only_for: User | None = None
    thread: Channel | None = None
    reactions: list[tuple[str, User]] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    deleted: bool = False
    allowed_mentions: Json | None = None

    @property
    def text(self) -> str:
        """Give all text that a reader sees: content, embeds, text displays, in their order."""
        return components.text_of(self.content, self.embeds, self.components)

    @property
    def ephemeral(self) -> bool:
        """Say whether only the asking user sees this message."""
        return bool(self.flags & EPHEMERAL)

    @property
    def loading(self) -> bool:
        """Say whether the message still shows "is thinking"."""
        return bool(self.flags & LOADING)

    @property
    def buttons(self) -> list[Json]:
        """Give every button of the message, in its order."""
        return [each for each in components.walk(self.components) if each["type"] == 2]

    @property
    def selects(self) -> list[Json]:
        """Give every select menu of the message, in its order."""
        return [
            each for each in components.walk(self.components) if each["type"] in components.SELECTS
        ]

    @property
    def edited(self) -> float | None:
        """Give the moment of the last edit, None where there was none."""
        return self.edits[-1].at if self.edits else None

    def visible_to(self, user: User) -> bool:
        """Say whether the user sees this message, if the channel is open to them."""
        return not self.deleted and self.only_for in (None, user)


@dataclass(slots=True, eq=False)
class Interaction:
    """What a person did with the bot, and how the bot answered."""

    id: int
    token: str
    type: InteractionType
    user: User
    channel: Channel
    created: float
    data: Json
    name: str
    source: Message | None = None
    callback: CallbackType | None = None
    callback_at: float | None = None
    ephemeral: bool = False
    filled: bool = False
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)
    updates: list[Message] = field(default_factory=list)
    choices: list[Json] | None = None
    modal: Json | None = None
    touched: list[Edit] = field(default_factory=list)
