"""A loopback Discord: REST, gateway and CDN on 127.0.0.1 for the real, unmodified discord.py.

async with LoopbackDiscord() as discord:
    guild = discord.add_guild()
    member = discord.add_member(guild, "ada")
    client = …(connector=discord.connector(), guild_ready_timeout=0.05)
    async with discord.running(client):
        response = await discord.slash(member, guild.channel, "ask", question="…")
        assert "…" in response.text
"""

from tests.loopback.changes import NothingCameError
from tests.loopback.exchange import Message, Pings
from tests.loopback.loopback import LoopbackDiscord
from tests.loopback.permissions import Permission
from tests.loopback.response import Response
from tests.loopback.visible_commands import File, NotPossibleError
from tests.loopback.world import Channel, Guild, Role, User

__all__ = [
    "Channel",
    "File",
    "Guild",
    "LoopbackDiscord",
    "Message",
    "NotPossibleError",
    "NothingCameError",
    "Permission",
    "Pings",
    "Response",
    "Role",
    "User",
]
