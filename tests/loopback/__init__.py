"""A loopback Discord: REST, gateway and CDN on 127.0.0.1 for the real, unmodified discord.py.

    async with LoopbackDiscord() as discord:  # leaving it raises where Discord's rules broke
        guild = discord.add_guild()
        ada = discord.add_member(guild, "ada")  # admin=True, permissions=…, locale="de"
        client = …(connector=discord.connector(), guild_ready_timeout=0.05)
        async with discord.running(client):
            response = await discord.slash(ada, guild.channel, "ask", question="…")
            assert "…" in response.text

- People: `slash`, `autocomplete`, `context_menu`, `click`, `select`, `modal_submit`, `say`, `edit`,
  `delete`, `open_thread`, `visible`; what Discord's client would not let them do raises
  `NotPossibleError`. `settle=False` does not wait for the answer.
- Waiting: `Response.until`, `until_text`; `wait_for_message`, `wait_for_request`, `until`,
  `connected`, `resumed`, `synced`; in vain, `NothingCameError` tells the last requests. Nothing
  sleeps. That the bot keeps silent is shown by an answer to something said afterwards.
- Mishaps: `fail`, `limit`, `reset`, `late`, `slow`, `hold`, `drop_gateway`, `gateway.abort`,
  `gateway.ask_to_reconnect`, `gateway.invalidate`, `gateway.send_text`; `advance` moves the
  server's clock, by which all of Discord's times count (three seconds, fifteen minutes, an hour).
- Seen: `requests`, `requests_to`, `violations`, `Response.edits` with moments, `Message.pings`,
  `gateway.intents`. `markdown.read` tells what a text looks like to a reader.
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
