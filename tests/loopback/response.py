"""What a person sees of the bot's answer to one interaction."""

from __future__ import annotations

from collections.abc import Callable

from tests.loopback.changes import Changes
from tests.loopback.exchange import CallbackType, Edit, Interaction, Message
from tests.loopback.world import Json


class Response:
    """The answer to one interaction as it stands now; it follows later edits."""

    def __init__(self, interaction: Interaction, changes: Changes) -> None:
        self.interaction = interaction
        self._changes = changes

    @property
    def acknowledged(self) -> bool:
        """Say whether the first answer has come."""
        return self.interaction.callback is not None

    @property
    def acknowledged_after(self) -> float:
        """Give the seconds from the interaction to the first answer, by the server's clock."""
        if self.interaction.callback_at is None:
            raise AssertionError(f"{self.interaction.name!r} was never answered")
        return self.interaction.callback_at - self.interaction.created

    @property
    def deferred(self) -> bool:
        """Say whether the first answer only said that another one comes."""
        return self.interaction.callback in (
            CallbackType.DEFERRED_MESSAGE,
            CallbackType.DEFERRED_UPDATE,
        )

    @property
    def settled(self) -> bool:
        """Say whether the person has something to read, and not "is thinking" any more."""
        return self.acknowledged and (not self.deferred or self.interaction.filled)

    @property
    def ephemeral(self) -> bool:
        """Say whether only the asking user sees the (first) answer."""
        messages = self.messages
        return messages[0].ephemeral if messages else self.interaction.ephemeral

    @property
    def messages(self) -> list[Message]:
        """Give the messages of the answer that stand now, the first answer first."""
        seen: list[Message] = []
        for each in [
            self.interaction.original,
            *self.interaction.updates,
            *self.interaction.followups,
        ]:
            if each is not None and not each.deleted and each not in seen:
                seen.append(each)
        return seen

    @property
    def message(self) -> Message:
        """Give the first message of the answer."""
        if not self.messages:
            raise AssertionError(f"no message answers {self.interaction.name!r}")
        return self.messages[0]

    @property
    def text(self) -> str:
        """Give all text of the answer."""
        return "\n".join(each.text for each in self.messages)

    @property
    def components(self) -> list[Json]:
        """Give the top components of all messages of the answer."""
        return [part for each in self.messages for part in each.components]

    @property
    def buttons(self) -> list[Json]:
        """Give all buttons of the answer."""
        return [button for each in self.messages for button in each.buttons]

    @property
    def edits(self) -> list[Edit]:
        """Give every state that this interaction's messages took by an edit, with the moment."""
        return self.interaction.touched

    @property
    def choices(self) -> list[Json]:
        """Give what an autocomplete offers."""
        return self.interaction.choices or []

    @property
    def modal(self) -> Json | None:
        """Give the modal that was shown, None where none was."""
        return self.interaction.modal

    async def until(self, holds: Callable[[Response], bool], *, within: float = 5.0) -> Response:
        """Wait until something holds of this answer."""
        await self._changes.until(
            lambda: holds(self), within=within, what=lambda: f"the answer stands at {self}"
        )
        return self

    async def until_text(self, part: str, *, within: float = 5.0) -> Response:
        """Wait until the answer says this."""
        return await self.until(lambda answer: part in answer.text, within=within)

    def __str__(self) -> str:
        how = self.interaction.callback
        name = how.name if how is not None else "no answer"
        return f"{self.interaction.name!r}: {name}, {self.text!r}"
