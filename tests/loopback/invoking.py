"""Commands as people run them: typed with a slash, completed while typing, from a menu."""

from __future__ import annotations

from typing import Any

from tests.loopback import command_rules, message_payloads, payloads, visible_commands
from tests.loopback.acting import PATIENCE_S, Acting
from tests.loopback.exchange import InteractionType, Message
from tests.loopback.response import Response
from tests.loopback.visible_commands import File, NotPossibleError
from tests.loopback.world import Channel, Json, User


class Invoking(Acting):
    """Run the bot's commands."""

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
        command = visible_commands.find(self.store, user, channel, path[0])
        leaf, way = visible_commands.descend(command, path[1:])
        kept = {
            key: self.upload(channel, value) if isinstance(value, File) else value
            for key, value in options.items()
        }
        filled, resolved = visible_commands.fill(leaf, kept, channel)
        data = self._command_data(command, way, filled, resolved)
        interaction = self.interact(InteractionType.COMMAND, user, channel, data, name=f"/{name}")
        return await self.response(interaction, settle=settle, within=within)

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
        command = visible_commands.find(self.store, user, channel, path[0])
        leaf, way = visible_commands.descend(command, path[1:])
        found = [each for each in leaf.get("options") or [] if each["name"] == option]
        if not found or not found[0].get("autocomplete"):
            raise NotPossibleError(f"/{name} {option} offers nothing while typing")
        filled, resolved = visible_commands.fill(
            leaf, {**options, option: text}, channel, partial=option
        )
        data = self._command_data(command, way, filled, resolved)
        interaction = self.interact(
            InteractionType.AUTOCOMPLETE, user, channel, data, name=f"/{name}"
        )
        return (await self.response(interaction, settle=True, within=within)).choices

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
            self.must_see(user, target)
            message = message_payloads.message(target, self.store.application)
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
        command = visible_commands.find(self.store, user, where, name, kind)
        data = self._command_data(command, [], [], resolved) | {"target_id": str(target.id)}
        data.pop("options", None)
        interaction = self.interact(InteractionType.COMMAND, user, where, data, name=name)
        return await self.response(interaction, settle=settle, within=within)

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
