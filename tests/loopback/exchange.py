"""What is exchanged on the loopback Discord: messages, files, interactions."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from tests.loopback import components
from tests.loopback.world import Channel, Json, User

EPHEMERAL = 1 << 6
LOADING = 1 << 7
SUPPRESS_EMBEDS = 1 << 2
SUPPRESS_NOTIFICATIONS = 1 << 12
COMPONENTS_V2 = 1 << 15


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
    nonce: str | None = None

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
    trigger: Interaction | None = None
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
