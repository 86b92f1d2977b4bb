"""All that is kept of one user."""

from __future__ import annotations

from dataclasses import dataclass

from bot.store.answers import Kept
from bot.store.ratings import Rating
from bot.store.replies import Reply
from bot.store.watch_values import Watch


@dataclass(frozen=True, slots=True)
class Own:
    """What every table holds of a user.

    `conversations` are places with what was asked last there, `buttons` the words behind buttons,
    `watches` what is followed, and what was made for a server.
    """

    answers: tuple[Kept, ...]
    ratings: tuple[Rating, ...]
    conversations: tuple[tuple[int, str], ...]
    replies: tuple[Reply, ...]
    buttons: tuple[str, ...]
    watches: tuple[Watch, ...] = ()

    def __bool__(self) -> bool:
        kept = (self.answers, self.ratings, self.conversations, self.replies, self.buttons)
        return any((*kept, self.watches))
