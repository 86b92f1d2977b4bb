"""What people do: run commands, press buttons, write messages; and what comes back."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any

from tests.loopback import command_rules, components, payloads, permissions, visible_commands
from tests.loopback.components import LINK_STYLE
from tests.loopback.permissions import Permission
from tests.loopback.response import Response
from tests.loopback.store import Store
from tests.loopback.visible_commands import File, NotPossibleError
from tests.loopback.world import (
    Attachment,
    Channel,
    ChannelType,
    Interaction,
    InteractionType,
    Json,
    Message,
    User,
)

PATIENCE_S = 5.0
HUMAN_CONTENT = 2000


class People:
    """Act for the people of the loopback Discord."""

    def __init__(self, store: Store, recent: Callable[[], str]) -> None:
        self._store = store
        self._recent = recent

    async def slash(
        self,
        user: User,
        channel: Channel,
        name: str,
        /,
        *,
        settle: bool = True,
        within: float = PATIENCE_S,
        **options: Any,
    ) -> Response:
        """Run a slash command, with its subcommands after it: `"sources add"`.

        Where `settle`, wait until the user has an answer to read; else return at once.
        """
        path = name.split()
        command = visible_commands.find(self._store, user, channel, path[0])
        leaf, way = visible_commands.descend(command, path[1:])
        kept = {
            key: self._upload(channel, value) if isinstance(value, File) else value
            for key, value in options.items()
        }
        filled, resolved = visible_commands.fill(leaf, kept, channel)
        data = self._command_data(command, way, filled, resolved)
        interaction = self._interact(InteractionType.COMMAND, user, channel, data, name=f"/{name}")
        return await self._response(interaction, settle=settle, within=within)

    async def autocomplete(
        self,
        user: User,
        channel: Channel,
        name: str,
        option: str,
        text: str,
        /,
        *,
        within: float = PATIENCE_S,
        **options: Any,
    ) -> list[Json]:
        """Type into an option and give the choices that the bot offers."""
        path = name.split()
        command = visible_commands.find(self._store, user, channel, path[0])
        leaf, way = visible_commands.descend(command, path[1:])
        found = [each for each in leaf.get("options") or [] if each["name"] == option]
        if not found or not found[0].get("autocomplete"):
            raise NotPossibleError(f"/{name} {option} offers nothing while typing")
        filled, resolved = visible_commands.fill(
            leaf, {**options, option: text}, channel, partial=option
        )
        data = self._command_data(command, way, filled, resolved)
        interaction = self._interact(
            InteractionType.AUTOCOMPLETE, user, channel, data, name=f"/{name}"
        )
        return (await self._response(interaction, settle=True, within=within)).choices

    async def context_menu(
        self,
        user: User,
        name: str,
        target: Message | User,
        /,
        *,
        channel: Channel | None = None,
        settle: bool = True,
        within: float = PATIENCE_S,
    ) -> Response:
        """Choose a command from the menu of a message, or of a user (in a `channel`)."""
        resolved: Json
        if isinstance(target, Message):
            kind, where = command_rules.MESSAGE, target.channel
            self._must_see(user, target)
            message = payloads.message(target, self._store.application)
            resolved = {"messages": {str(target.id): message}}
        elif channel is not None:
            kind, where = command_rules.USER, channel
            resolved = {"users": {str(target.id): payloads.user(target)}}
            if where.guild is not None:
                member = payloads.member_in_channel(target, where)
                member.pop("user")
                resolved["members"] = {str(target.id): member}
        else:
            raise TypeError("a user's menu needs the channel that it is opened in")
        command = visible_commands.find(self._store, user, where, name, kind)
        data = self._command_data(command, [], [], resolved) | {"target_id": str(target.id)}
        data.pop("options", None)
        interaction = self._interact(InteractionType.COMMAND, user, where, data, name=name)
        return await self._response(interaction, settle=settle, within=within)

    async def click(
        self,
        user: User,
        message: Message | Response,
        *,
        label: str | None = None,
        custom_id: str | None = None,
        settle: bool = True,
        within: float = PATIENCE_S,
    ) -> Response:
        """Press the one button that has this label or custom_id."""
        shown = message.message if isinstance(message, Response) else message
        self._must_see(user, shown)
        found = [
            each
            for each in shown.buttons
            if (label is None or each.get("label") == label)
            and (custom_id is None or each.get("custom_id") == custom_id)
        ]
        if len(found) != 1:
            names = [(each.get("label"), each.get("custom_id")) for each in shown.buttons]
            raise NotPossibleError(
                f"{len(found)} buttons {label or custom_id!r}; there are {names}"
            )
        button = found[0]
        if button.get("disabled") or button["style"] == LINK_STYLE:
            raise NotPossibleError(f"the button {button.get('label')!r} sends nothing to the bot")
        data = {
            "custom_id": button["custom_id"],
            "component_type": components.BUTTON,
            "id": button["id"],
        }
        interaction = self._interact(
            InteractionType.COMPONENT,
            user,
            shown.channel,
            data,
            name=str(button.get("label")),
            source=shown,
        )
        return await self._response(interaction, settle=settle, within=within)

    async def select(
        self,
        user: User,
        message: Message | Response,
        *chosen: str,
        custom_id: str | None = None,
        settle: bool = True,
        within: float = PATIENCE_S,
    ) -> Response:
        """Choose options of the one select menu (of this custom_id) by label or value."""
        shown = message.message if isinstance(message, Response) else message
        self._must_see(user, shown)
        found = [each for each in shown.selects if custom_id in (None, each["custom_id"])]
        if len(found) != 1:
            raise NotPossibleError(f"{len(found)} select menus {custom_id or ''}")
        menu = found[0]
        values = [
            option["value"]
            for each in chosen
            for option in menu.get("options") or []
            if each in (option["label"], option["value"])
        ]
        least, most = menu.get("min_values", 1), menu.get("max_values", 1)
        if len(values) != len(chosen) or not least <= len(values) <= most or menu.get("disabled"):
            offered = [each["label"] for each in menu.get("options") or []]
            raise NotPossibleError(f"cannot choose {chosen} of {offered}")
        data = {
            "custom_id": menu["custom_id"],
            "component_type": menu["type"],
            "values": values,
            "id": menu["id"],
        }
        interaction = self._interact(
            InteractionType.COMPONENT,
            user,
            shown.channel,
            data,
            name=menu["custom_id"],
            source=shown,
        )
        return await self._response(interaction, settle=settle, within=within)

    async def modal_submit(
        self,
        user: User,
        response: Response,
        *,
        settle: bool = True,
        within: float = PATIENCE_S,
        **values: str,
    ) -> Response:
        """Fill in the modal that answered, text inputs by their custom_id, and send it."""
        modal = response.modal
        if modal is None or response.interaction.user is not user:
            raise NotPossibleError(f"no modal is open for {user}")
        inputs = {
            each["custom_id"]: each for each in components.walk(modal["components"])
            if each.get("custom_id")
        }  # fmt: skip
        unknown = sorted(set(values) - set(inputs))
        if unknown:
            raise NotPossibleError(f"the modal has no field {unknown}; it has {sorted(inputs)}")
        for name, each in inputs.items():
            text = values.get(name, each.get("value") or "")
            least, most = each.get("min_length") or 0, each.get("max_length") or 4000
            needed = each.get("required", True)
            if (needed or text) and not max(least, int(needed)) <= len(text) <= most:
                raise NotPossibleError(f"{name}: {len(text)} characters, not {least} to {most}")
        data = {
            "custom_id": modal["custom_id"],
            "components": [_submitted(each, values) for each in modal["components"]],
        }
        interaction = self._interact(
            InteractionType.MODAL_SUBMIT,
            user,
            response.interaction.channel,
            data,
            name=str(modal["title"]),
            source=response.interaction.source,
        )
        return await self._response(interaction, settle=settle, within=within)

    async def say(
        self,
        user: User,
        channel: Channel,
        content: str,
        *,
        reply_to: Message | None = None,
        ping: bool = True,
        files: tuple[File, ...] = (),
    ) -> Message:
        """Write a message; the bot reads its content only where Discord lets it."""
        may = permissions.in_channel(user, channel)
        need = (
            Permission.SEND_MESSAGES_IN_THREADS if channel.is_thread else Permission.SEND_MESSAGES
        )
        if not may & need:
            raise NotPossibleError(f"{user} may not write in {channel}")
        if len(content) > HUMAN_CONTENT or not (content.strip() or files):
            raise NotPossibleError(f"a message of {len(content)} characters cannot be sent")
        if reply_to is not None:
            self._must_see(user, reply_to)
        message = Message(
            id=self._store.ids.next(),
            channel=channel,
            author=user,
            created=self._store.clock.now(),
            content=content,
            attachments=[self._upload(channel, each) for each in files],
            type=19 if reply_to is not None else 0,
            reference=reply_to,
            allowed_mentions={"parse": ["everyone", "users", "roles"], "replied_user": ping},
        )
        return self._store.post(message)

    async def edit(self, user: User, message: Message, content: str) -> None:
        """Rewrite a message of the user's own."""
        if message.author is not user:
            raise NotPossibleError(f"{user} cannot edit a message of {message.author}")
        self._store.edit(message, {"content": content})

    async def delete(self, message: Message) -> None:
        """Delete a message."""
        self._store.delete(message)

    async def open_thread(
        self, user: User, channel: Channel, name: str, *, on: Message | None = None
    ) -> Channel:
        """Open a thread, on a message or on its own."""
        return self._store.add_thread(channel, name, user, on=on, minutes=1440)

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
                if each.author is self._store.bot and later and not each.loading and where(each):
                    return each
            return None

        return await self._store.changes.until(
            found, within=within, what=lambda: f"a message of the bot in {channel}{self._recent()}"
        )

    def visible(self, user: User, channel: Channel) -> list[Message]:
        """Give the messages that the user sees in the channel."""
        if not permissions.in_channel(user, channel) & Permission.VIEW_CHANNEL:
            return []
        return [each for each in channel.messages if each.visible_to(user)]

    def _must_see(self, user: User, message: Message) -> None:
        if message not in self.visible(user, message.channel):
            raise NotPossibleError(f"{user} does not see that message in {message.channel}")

    def _upload(self, channel: Channel, file: File) -> Attachment:
        return self._store.add_attachment(channel, file.name, file.data, file.content_type)

    def _command_data(
        self, command: Json, way: list[Json], options: list[Json], resolved: Json
    ) -> Json:
        for step in reversed(way):
            options = [{"name": step["name"], "type": step["type"], "options": options}]
        data: Json = {"id": command["id"], "name": command["name"], "type": command["type"]}
        data["options"] = options
        if resolved:
            data["resolved"] = resolved
        if command.get("guild_id"):
            data["guild_id"] = command["guild_id"]
        return data

    def _interact(
        self,
        kind: InteractionType,
        user: User,
        channel: Channel,
        data: Json,
        *,
        name: str,
        source: Message | None = None,
    ) -> Interaction:
        if channel.type is not ChannelType.DIRECT and channel.guild is None:
            raise TypeError(f"{channel} belongs to nothing")
        if channel.recipient not in (None, user):
            raise NotPossibleError(f"{user} does not see {channel}")
        store = self._store
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
        )
        store.interactions[interaction.token] = interaction
        event = payloads.interaction(interaction, store.bot, store.application)
        store.dispatch("INTERACTION_CREATE", lambda _: event, channel)
        return interaction

    async def _response(self, interaction: Interaction, *, settle: bool, within: float) -> Response:
        response = Response(interaction, self._store.changes)
        if settle:
            await self._store.changes.until(
                lambda: response.settled,
                within=within,
                what=lambda: f"the answer to {response}{self._recent()}",
            )
        return response


def _submitted(component: Json, values: dict[str, str]) -> Json:
    own: Json = {"type": component["type"], "id": component.get("id", 0)}
    if component.get("custom_id"):
        own["custom_id"] = component["custom_id"]
        own["value"] = values.get(component["custom_id"], component.get("value") or "")
    if component.get("components"):
        own["components"] = [_submitted(each, values) for each in component["components"]]
    if component.get("component"):
        own["component"] = _submitted(component["component"], values)
    return own
