"""A gateway session, its connection, and which events it hears of."""

from __future__ import annotations

import asyncio
import contextlib
import json
import zlib
from dataclasses import dataclass, field

from aiohttp import web

from tests.loopback.world import Channel, ChannelType, Json

GUILDS, MEMBERS, PRESENCES = 1 << 0, 1 << 1, 1 << 8
GUILD_MESSAGES, DIRECT_MESSAGES, MESSAGE_CONTENT = 1 << 9, 1 << 12, 1 << 15
PRIVILEGED = MEMBERS | PRESENCES | MESSAGE_CONTENT
KNOWN_INTENTS = (1 << 26) - 1
MESSAGE_EVENTS = {"MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE"}


def wanted(event: str, channel: Channel | None, intents: int) -> bool:
    """Say whether a session with these intents hears of the event."""
    if event in MESSAGE_EVENTS:
        direct = channel is not None and channel.type is ChannelType.DIRECT
        return bool(intents & (DIRECT_MESSAGES if direct else GUILD_MESSAGES))
    if event.startswith("GUILD_MEMBER_"):
        return bool(intents & MEMBERS)
    if event.startswith(("GUILD_", "CHANNEL_", "THREAD_")):
        return bool(intents & GUILDS)
    return True


@dataclass(slots=True, eq=False)
class Session:
    """What the server remembers of one IDENTIFY: its events, so that they can be replayed."""

    id: str
    intents: int
    log: list[Json] = field(default_factory=list)
    connection: Connection | None = None
    shard: tuple[int, int] = (0, 1)

    def has(self, data: Json, event: str) -> bool:
        """Say whether an event is of this shard: by its guild's id, direct messages on shard 0."""
        guild = data.get("id") if event.startswith("GUILD_C") else data.get("guild_id")
        number, count = self.shard
        return (int(guild or 0) >> 22) % count == number

    def add(self, event: str, data: Json) -> None:
        """Number an event and send it, if there is a connection."""
        payload = {"op": 0, "t": event, "s": len(self.log) + 1, "d": data}
        self.log.append(payload)
        if self.connection is not None:
            self.connection.send(payload)


class Connection:
    """One websocket; what is sent is queued, so that senders need not wait."""

    def __init__(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        compress = request.query.get("compress") == "zlib-stream"
        self.request = request
        self.socket = socket
        self._queue: asyncio.Queue[str] = asyncio.Queue()
        self._deflate = zlib.compressobj() if compress else None
        self._writer = asyncio.create_task(self._write())

    def send(self, payload: Json) -> None:
        """Queue a payload."""
        self._queue.put_nowait(json.dumps(payload))

    def send_text(self, text: str) -> None:
        """Queue any text, well-formed or not."""
        self._queue.put_nowait(text)

    async def flush(self) -> None:
        """Wait until everything queued is on its way."""
        await self._queue.join()

    async def stop(self) -> None:
        """End the writer."""
        self._writer.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._writer

    async def _write(self) -> None:
        while True:
            text = await self._queue.get()
            try:
                with contextlib.suppress(ConnectionError):
                    if self._deflate is None:
                        await self.socket.send_str(text)
                    else:
                        data = self._deflate.compress(text.encode())
                        await self.socket.send_bytes(data + self._deflate.flush(zlib.Z_SYNC_FLUSH))
            finally:
                self._queue.task_done()
