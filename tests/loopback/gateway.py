"""The loopback Discord's gateway: sessions that outlive their connections, and its mishaps."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable

from aiohttp import WSMsgType, web

from tests.loopback import payloads
from tests.loopback.session import (
    GUILDS,
    KNOWN_INTENTS,
    MESSAGE_CONTENT,
    PRIVILEGED,
    Connection,
    Session,
    wanted,
)
from tests.loopback.store import Store
from tests.loopback.world import Channel, Guild, Json

RESUME_URL = "wss://gateway-us-east1-b.discord.gg"
HEARTBEAT_MS = 41_250
SENDS_IN_60_S = 120


class Gateway:
    """Serve the websocket of Discord's gateway, version 10, JSON."""

    def __init__(self, store: Store, token: str, privileged: int, complain: Callable[[str], None]):
        self.store = store
        self.token = token
        self.privileged = privileged
        self.identifies: list[Json] = []
        self.resumes: list[Json] = []
        self.presences: list[Json] = []
        self.heartbeats = 0
        self.ready = 0
        self._complain = complain
        self._sends: list[float] = []
        self._sessions: dict[str, Session] = {}
        self._open: list[Connection] = []

    @property
    def connected(self) -> bool:
        """Say whether a session has a connection now."""
        return any(each.connection is not None for each in self._sessions.values())

    @property
    def intents(self) -> int | None:
        """Give the intents of the last IDENTIFY, None before the first."""
        return self.identifies[-1]["intents"] if self.identifies else None

    def dispatch(
        self, event: str, data: Callable[[bool], Json], channel: Channel | None = None
    ) -> None:
        """Send an event to every session whose intents ask for it."""
        for session in self._sessions.values():
            if wanted(event, channel, session.intents):
                made = data(bool(session.intents & MESSAGE_CONTENT))
                if session.has(made, event):
                    session.add(event, made)

    def guild_created(self, guild: Guild) -> None:
        """Tell running sessions that the bot joined a guild."""
        data = payloads.guild(guild, self.store.bot)
        data.pop("unavailable")  # this is how a guild that was joined differs from a known one
        self.dispatch("GUILD_CREATE", lambda _: data)

    def guild_left(self, guild: Guild) -> None:
        """Tell running sessions that the bot is no longer in a guild."""
        self.dispatch("GUILD_DELETE", lambda _: {"id": str(guild.id)})

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Take one connection from HELLO to its close."""
        socket = web.WebSocketResponse(autoping=True, heartbeat=None, timeout=1.0)
        await socket.prepare(request)
        connection = Connection(request, socket)
        self._open.append(connection)
        connection.send({"op": 10, "d": {"heartbeat_interval": HEARTBEAT_MS, "_trace": []}})
        try:
            async for message in socket:
                if message.type is not WSMsgType.TEXT:
                    await socket.close(code=4002, message=b"Decode error")
                    break
                await self._receive(connection, message.data)
        finally:
            await connection.stop()
            self._open.remove(connection)
            for session in self._sessions.values():
                if session.connection is connection:
                    session.connection = None
            self.store.changes.notify()
        return socket

    async def _receive(self, connection: Connection, text: str) -> None:
        self._count_send()
        try:
            payload = json.loads(text)
        except ValueError:
            await connection.socket.close(code=4002, message=b"Decode error")
            return
        op, data = payload.get("op"), payload.get("d")
        identified = any(each.connection is connection for each in self._sessions.values())
        if op == 1:
            self.heartbeats += 1
            connection.send({"op": 11})
        elif op == 2 and not identified:
            await self._identify(connection, data)
        elif op == 6 and not identified:
            await self._resume(connection, data)
        elif op in (2, 6):
            await connection.socket.close(code=4005, message=b"Already authenticated")
        elif not identified:
            await connection.socket.close(code=4003, message=b"Not authenticated")
        elif op == 3:
            self.presences.append(data)
            self.store.changes.notify()
        elif op == 8:
            self._members(connection, data)
        elif op != 4:
            await connection.socket.close(code=4001, message=b"Unknown opcode")

    async def _identify(self, connection: Connection, data: Json) -> None:
        self.identifies.append(data)
        intents = data.get("intents")
        if data.get("token") != self.token:
            await connection.socket.close(code=4004, message=b"Authentication failed")
        elif not isinstance(intents, int) or intents & ~KNOWN_INTENTS:
            await connection.socket.close(code=4013, message=b"Invalid intent(s)")
        elif intents & PRIVILEGED & ~self.privileged:
            await connection.socket.close(code=4014, message=b"Disallowed intent(s)")
        else:
            number, count = data.get("shard") or (0, 1)
            session = Session(
                secrets.token_hex(16), intents, connection=connection, shard=(number, count)
            )
            self._sessions[session.id] = session
            session.add("READY", self._ready(session))
            if intents & GUILDS:
                for guild in self._guilds(session):
                    session.add("GUILD_CREATE", payloads.guild(guild, self.store.bot))
            self.ready += 1
        self.store.changes.notify()

    def _guilds(self, session: Session) -> list[Guild]:
        bot, (number, count) = self.store.bot, session.shard
        return [
            each
            for each in self.store.guilds.values()
            if bot.id in each.members and (each.id >> 22) % count == number
        ]

    def _ready(self, session: Session) -> Json:
        return {
            "v": 10,
            "user": payloads.user(self.store.bot) | {"verified": True, "mfa_enabled": False},
            "guilds": [{"id": str(each.id), "unavailable": True} for each in self._guilds(session)],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": RESUME_URL,
            "application": {"id": str(self.store.application), "flags": 0},
            "private_channels": [],
            "presences": [],
            "relationships": [],
            "user_settings": {},
            "guild_join_requests": [],
            "geo_ordered_rtc_regions": [],
            "auth": {},
            "shard": list(session.shard),
            "_trace": [],
        }

    async def _resume(self, connection: Connection, data: Json) -> None:
        self.resumes.append(data)
        session = self._sessions.get(data.get("session_id", ""))
        if data.get("token") != self.token:
            await connection.socket.close(code=4004, message=b"Authentication failed")
        elif session is None:
            connection.send({"op": 9, "d": False})
        elif data.get("seq", 0) > len(session.log):
            await connection.socket.close(code=4007, message=b"Invalid seq")
        else:
            for payload in session.log[data["seq"] :]:
                connection.send(payload)
            session.connection = connection
            session.add("RESUMED", {"_trace": []})
        self.store.changes.notify()

    def _members(self, connection: Connection, data: Json) -> None:
        guild = self.store.guilds[int(data["guild_id"])]
        query, asked = data.get("query"), {int(each) for each in data.get("user_ids") or ()}
        found = [
            payloads.member(each)
            for each in guild.members.values()
            if each.user.id in asked or (query is not None and each.user.name.startswith(query))
        ]
        session = next(each for each in self._sessions.values() if each.connection is connection)
        session.add(
            "GUILD_MEMBERS_CHUNK",
            {
                "guild_id": str(guild.id),
                "members": found,
                "chunk_index": 0,
                "chunk_count": 1,
                "nonce": data.get("nonce"),
            },
        )

    def _count_send(self) -> None:
        now = self.store.clock.now()
        self._sends = [each for each in self._sends if each > now - 60] + [now]
        if len(self._sends) == SENDS_IN_60_S + 1:
            self._complain(f"gateway: more than {SENDS_IN_60_S} sends in 60 s")

    async def drop(self, code: int = 4000) -> None:
        """Close every connection with a code; sessions can be resumed."""
        for connection in list(self._open):
            await connection.flush()
            await connection.socket.close(code=code)

    def abort(self) -> None:
        """Break every connection without a word, as a lost network does."""
        for connection in list(self._open):
            if connection.request.transport is not None:
                connection.request.transport.abort()

    def ask_to_reconnect(self) -> None:
        """Send op 7 to every connection."""
        for connection in self._open:
            connection.send({"op": 7, "d": None})

    def invalidate(self, *, resumable: bool = False) -> None:
        """Send op 9 to every connection; where not resumable, forget the sessions."""
        if not resumable:
            self._sessions.clear()
        for connection in self._open:
            connection.send({"op": 9, "d": resumable})

    def send_text(self, text: str) -> None:
        """Send any text to every connection, to see what the bot does with a broken payload."""
        for connection in self._open:
            connection.send_text(text)
