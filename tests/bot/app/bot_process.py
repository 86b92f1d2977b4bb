"""The bot in a process of its own, as `onrecord run` starts it, against a loopback Discord.

    python -m tests.bot.app.bot_process PORT AUTHORITY HOME

PORT is the loopback's, AUTHORITY a file with the certificate of its authority, HOME the library.
"""

from __future__ import annotations

import asyncio
import signal
import ssl
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import aiohttp
from pydantic import SecretStr

from bot.app.supervisor import connector, serve
from bot.ops import logs
from bot.settings import Settings
from index import Branches, Library
from tests.loopback.loopback import TOKEN, LoopbackDiscord
from tests.loopback.network import LoopbackResolver, authority
from tests.places import ROOT


@asynccontextmanager
async def bot_process(
    discord: LoopbackDiscord, home: Path
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Start the bot and wait until it is ready; kill it at the end where it still lives."""
    pem = home / "authority.pem"
    authority().cert_pem.write_to_path(pem)
    before = discord.gateway.ready
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.bot.app.bot_process",
        str(discord.server.port),
        str(pem),
        str(home),
        cwd=ROOT,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        await discord.connected(times=before + 1, within=60)
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _main(port: int, pem: Path, home: Path) -> None:
    def connect() -> aiohttp.BaseConnector:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(pem)
        resolver = LoopbackResolver(port, lambda host: None)
        return connector(resolver=resolver, ssl=context, use_dns_cache=False)

    stop = asyncio.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    settings = Settings(
        discord_token=SecretStr(TOKEN),
        home=home,
        answer_seconds=300,
        user_questions=1000,
        server_questions=10_000,
    )
    opened = partial(Library.open, home, reader=settings.reader)
    await serve(
        settings, Branches(opened()), opened, stop=stop, connect=connect, guild_ready_timeout=0.02
    )


if __name__ == "__main__":
    logs.configure("warning", "text")
    asyncio.run(_main(int(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])))
