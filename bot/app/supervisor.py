"""Run the bot until it is told to stop, through every absence of Discord."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import signal
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import aiohttp
import discord

from bot.app.client import OnRecord
from bot.discord_io.cooldown import Cooldown
from bot.errors import TokenError
from bot.features.watch.limits import WatchLimits
from bot.ops import logs, memory
from bot.ops.heartbeat import Beat
from bot.ops.logs import fields
from bot.ops.metrics import Metrics, page
from bot.settings import Settings, token_problem
from index import Branches, Library

log = logging.getLogger(__name__)

RESTART_SECONDS = (1.0, 2.0, 5.0, 15.0, 30.0, 60.0, 120.0)  # the last one is repeated
STEADY_SECONDS = 300.0  # after so long a run, the next failure counts as the first
# Discord away, or a gateway payload that discord.py cannot read; at the first connect without a
# gateway it dies of an AttributeError (Rapptz/discord.py#10520).
GATEWAY_FAILURES = (
    discord.DiscordException,
    aiohttp.ClientError,
    OSError,
    TimeoutError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)

TOKEN_REFUSED = (
    "Discord refuses DISCORD_TOKEN: make a new one on the Bot page of"
    " https://discord.com/developers/applications and put it into .env"
)

# Connections to one host, which are kept: a burst of answers that each open one spends its first
# half second on handshakes (200 at once: half of them acknowledged after .17 s, not .57 s). Each
# shard holds one of its gateway's host, so that this is also the most shards there.
CONNECTIONS = 32

TOKEN = "DISCORD_TOKEN"

Connect = Callable[[], aiohttp.BaseConnector]
Opened = Callable[[], Library]


def run(settings: Settings, library: Branches, opened: Opened) -> None:
    """Serve Discord until SIGTERM or SIGINT; raises TokenError, ModelError where it cannot.

    `opened` opens the shared library in the process that builds.
    """
    logs.configure(settings.log_level, settings.log_format)
    memory.keep_little()
    token = settings.discord_token
    problem = token_problem(token.get_secret_value() if token else None)
    if problem is not None:  # Discord would only be asked again and again
        raise TokenError(problem)
    try:
        asyncio.run(_until_signalled(settings, library, opened))
    except KeyboardInterrupt:  # where the loop takes no signal handlers
        log.info("interrupted")


def connector(**options: Any) -> aiohttp.TCPConnector:
    """Make what the client reaches Discord by; must be called in the event loop."""
    return aiohttp.TCPConnector(limit=0, limit_per_host=CONNECTIONS, **options)


async def serve(
    settings: Settings,
    library: Branches,
    opened: Opened,
    *,
    stop: asyncio.Event,
    connect: Connect = connector,
    guild_ready_timeout: float = 2.0,
    delays: Sequence[float] = RESTART_SECONDS,
    jitter: Callable[[], float] = random.random,
) -> None:
    """Serve until `stop` is set, with a new client after each failure of the gateway.

    `opened` opens the shared library in the process that builds.
    `jitter` gives a share in [0, 1) by which each delay is longer, so that many bots that lost
    Discord together do not come back together.
    """
    if settings.discord_token is None:
        raise TokenError(token_problem(None) or "")
    await asyncio.to_thread(library.shared.warm)
    metrics = Metrics()
    async with contextlib.AsyncExitStack() as kept:
        beat = await kept.enter_async_context(Beat(settings.home).kept())
        metrics.watch(beat, library.shared.searched)
        kept.enter_context(library.shared.building_apart(opened, hidden=(TOKEN,)))
        if settings.metrics_port is not None:
            where = (settings.metrics_host, settings.metrics_port)
            await kept.enter_async_context(page(metrics, beat, *where))
        make = partial(
            OnRecord,
            library=library,
            home=settings.home,
            workers=settings.workers,
            answer_seconds=settings.answer_seconds,
            watch_limits=WatchLimits(settings.server_watches, settings.user_follows),
            beat=beat,
            metrics=metrics,
            guild_ready_timeout=guild_ready_timeout,
        )
        await _lives(settings, make, stop, connect, delays, jitter)
    log.info("stopped")


async def _lives(
    settings: Settings,
    make: Callable[..., OnRecord],
    stop: asyncio.Event,
    connect: Connect,
    delays: Sequence[float],
    jitter: Callable[[], float],
) -> None:
    """Let one client live after the other until `stop` is set."""
    token = settings.discord_token.get_secret_value() if settings.discord_token else ""
    loop = asyncio.get_running_loop()
    failures = 0
    while not stop.is_set():
        started = loop.time()
        client = make(
            cooldown=Cooldown(settings.user_questions, settings.server_questions),
            connector=connect(),
        )
        try:
            await _one_life(client, token, stop)
        except discord.LoginFailure:
            raise TokenError(token_problem(token) or TOKEN_REFUSED) from None
        except GATEWAY_FAILURES:
            log.warning("the connection to Discord failed", exc_info=True)
        if stop.is_set():
            break
        failures = 1 if loop.time() - started > STEADY_SECONDS else failures + 1
        delay = delays[min(failures, len(delays)) - 1] * (1 + jitter())
        log.warning("connecting again", extra=fields(failures=failures, seconds=round(delay, 3)))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), delay)


async def _one_life(client: OnRecord, token: str, stop: asyncio.Event) -> None:
    stopping = asyncio.create_task(stop.wait())
    try:
        async with client:
            living = asyncio.create_task(client.start(token))
            await asyncio.wait({living, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if not living.done():
                await client.close()
            await living
    finally:
        stopping.cancel()


async def _until_signalled(settings: Settings, library: Branches, opened: Opened) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sign, stop.set)
    await serve(settings, library, opened, stop=stop)
