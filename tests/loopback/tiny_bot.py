"""A small bot of the loopback's own tests: the real client, the real tree, a LayoutView."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands


class TinyBot(discord.Client):
    """Answer with the question in upper case, by command, mention and direct message."""

    def __init__(self, **options: Any) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            guild_ready_timeout=0.01,
            **options,
        )
        self.tree = app_commands.CommandTree(self)
        self.read: list[str] = []

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
