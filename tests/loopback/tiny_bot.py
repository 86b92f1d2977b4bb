"""A small bot of the loopback's own tests: the real client, the real tree, a LayoutView."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import discord
from discord import app_commands

Act = Callable[[discord.Interaction], Awaitable[None]]
INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)


class TinyBot(discord.Client):
    """Answer with the question in upper case, by command, mention and direct message.

    Its command `act` does whatever the test puts into `act`; what it raises is kept in `raised`.
    """

    def __init__(self, act: Act | None = None, **options: Any) -> None:
        options.setdefault("intents", INTENTS)
        options.setdefault("allowed_mentions", discord.AllowedMentions.none())
        super().__init__(guild_ready_timeout=0.01, **options)
        self.tree = app_commands.CommandTree(self)
        self.tree.error(self._keep)
        self.read: list[str] = []
        self.raised: list[Exception] = []
        self._failed = asyncio.Event()
        if act is not None:
            self.act(act)

    def act(self, act: Act) -> None:
        """Register the command `act`, which does this."""

        @self.tree.command(name="act", description="Do what the test says")
        async def command(interaction: discord.Interaction) -> None:
            try:
                await act(interaction)
            except (discord.DiscordException, OSError) as error:
                self.raised.append(error)
                self._failed.set()

    async def failure(self) -> Exception:
        """Wait until `act` has raised, and give what."""
        await asyncio.wait_for(self._failed.wait(), 5.0)
        return self.raised[-1]

    async def _keep(
        self, interaction: discord.Interaction, error: app_commands.AppCommandError
    ) -> None:
        self.raised.append(error)
        self._failed.set()

    async def setup_hook(self) -> None:
        """Register the commands."""
        await self.tree.sync()

    async def on_message(self, message: discord.Message) -> None:
        """Answer whoever speaks to the bot."""
        if message.author == self.user:
            return
        self.read.append(message.content)
        if self.user in message.mentions or message.guild is None:
            await message.reply(message.content.upper())


def layout(text: str, *rows: discord.ui.ActionRow[Any]) -> discord.ui.LayoutView:
    """Make a Components V2 message of one text in a container, with rows below."""
    view = discord.ui.LayoutView(timeout=None)
    container: discord.ui.Container[Any] = discord.ui.Container()
    container.add_item(discord.ui.TextDisplay(text))
    for row in rows:
        container.add_item(row)
    view.add_item(container)
    return view


def button_row(*buttons: tuple[str, Act | None]) -> discord.ui.ActionRow[Any]:
    """Make a row of buttons, each with what it does."""
    row: discord.ui.ActionRow[Any] = discord.ui.ActionRow()
    for label, act in buttons:
        made: discord.ui.Button[Any] = discord.ui.Button(label=label, custom_id=f"b:{label}")
        if act is not None:
            made.callback = act  # type: ignore[method-assign, assignment]
        row.add_item(made)
    return row
