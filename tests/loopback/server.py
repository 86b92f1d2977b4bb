"""The loopback Discord's HTTP side: record, befall, check, carry out, answer."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import struct
from collections.abc import Callable
from typing import Any

from aiohttp import web

from tests.loopback import network, openapi, routes
from tests.loopback.faults import Fault, Kind
from tests.loopback.gateway import Gateway
from tests.loopback.message_payloads import ATTACHMENT_LIMIT
from tests.loopback.store import Store
from tests.loopback.wire import ApiError, Request, Upload, invalid_form

API = "/api/v10"
BACKLOG = 2048
MAX_BODY = 32 * 1024 * 1024
Complain = Callable[[str], None]


class Server:
    """Serve REST, gateway and CDN on one loopback port, told apart by the host name."""

    def __init__(self, store: Store, gateway: Gateway, token: str, complain: Complain) -> None:
        self.requests: list[Request] = []
        self.faults: list[Fault] = []
        self.port = 0
        self._store = store
        self._gateway = gateway
        self._token = token
        self._complain = complain
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Listen on a free port."""
        app = web.Application(client_max_size=MAX_BODY)
        app.router.add_route("*", "/{path:.*}", self._take)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(
            self._runner,
            network.LOOPBACK,
            0,
            ssl_context=network.server_context(),
            backlog=BACKLOG,
        )
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Release what is held and stop listening."""
        for fault in self.faults:
            fault.release()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _take(self, http: web.Request) -> web.StreamResponse:
        host = (http.url.host or "").lower()
        if host.startswith("gateway"):
            return await self._open_gateway(http)
        if host.startswith(("cdn.", "media.")):
            return await self._file(http)
        request = await self._record(http)
        try:
            return await self._handle(http, request)
        finally:
            self._store.changes.notify()

    async def _handle(self, http: web.Request, request: Request) -> web.StreamResponse:
        fault = await self._befall(request)
        if fault is not None and fault.kind is Kind.RESET:
            return _reset(http)
        if fault is not None and fault.kind is Kind.STATUS:
            return _faulty(request, fault)
        answer = self._answer(request)
        if fault is not None and fault.kind is Kind.LOST:
            return _reset(http)
        return answer

    async def _record(self, http: web.Request) -> Request:
        request = Request(
            method=http.method,
            path=http.rel_url.raw_path.removeprefix(API),
            at=self._store.clock.now(),
            query=dict(http.query),
            headers=dict(http.headers),
        )
        if http.content_type == "multipart/form-data":
            await _read_parts(http, request)
        elif http.can_read_body:
            data = await http.read()
            with contextlib.suppress(ValueError):
                request.body = json.loads(data)
        self.requests.append(request)
        self._store.changes.notify()
        return request

    async def _befall(self, request: Request) -> Fault | None:
        fault = next((each for each in self.faults if each.befalls(request)), None)
        if fault is None:
            return None
        match fault.kind:
            case Kind.LATE:
                self._store.clock.advance(fault.seconds)
            case Kind.SLOW:
                await asyncio.sleep(fault.seconds)
            case Kind.HELD:
                await fault.released()
            case _:
                return fault
        return None

    def _answer(self, request: Request) -> web.Response:
        found = routes.find(request.method, request.path)
        try:
            if found is None:
                self._complain(f"{request.method} {request.path}: the loopback has no such route")
                raise ApiError(404, 0, "404: Not Found")
            route, parameters = found
            if any(len(each.data) > ATTACHMENT_LIMIT for each in request.files.values()):
                self._complain(f"{request.method} {request.path}: a file above 10 MiB")
                raise ApiError(413, 40005, "Request entity too large")
            broken = route.check(request) if route.check is not None else []
            broken += openapi.violations(request)
            if broken:
                raise invalid_form(broken)
            if not route.open and request.headers.get("Authorization") != f"Bot {self._token}":
                raise ApiError(401, 0, "401: Unauthorized")
            answer = routes.carry_out(route, self._store, request, parameters)
        except ApiError as refusal:
            for each in refusal.details:
                self._complain(f"{request.method} {request.path}: {each}")
            return _reply(request, refusal.status, refusal.payload)
        except Exception as bug:
            self._complain(f"{request.method} {request.path}: the loopback itself failed: {bug!r}")
            raise
        return _reply(request, 204 if answer is None else route.done, answer)

    async def _open_gateway(self, http: web.Request) -> web.StreamResponse:
        request = Request(
            "GET", "/gateway", self._store.clock.now(), dict(http.query), dict(http.headers)
        )
        fault = await self._befall(request)
        if fault is not None and fault.kind is Kind.STATUS:
            return web.Response(status=fault.status)
        if fault is not None:
            return _reset(http)
        return await self._gateway.serve(http)

    async def _file(self, http: web.Request) -> web.StreamResponse:
        request = Request(
            "GET",
            f"/cdn{http.path}",
            self._store.clock.now(),
            dict(http.query),
            dict(http.headers),
        )
        self.requests.append(request)
        fault = await self._befall(request)
        if fault is not None and fault.kind is Kind.STATUS:
            request.status = fault.status
            return web.Response(status=fault.status)
        if fault is not None:
            return _reset(http)
        attachment = self._store.attachments.get(http.path)
        expires = int(http.query.get("ex", "0"), 16)
        if attachment is None or expires < self._store.clock.now():
            request.status = 404
            return web.Response(status=404, text="This content is no longer available.")
        request.status = 200
        return web.Response(
            body=attachment.data,
            content_type=attachment.content_type or "application/octet-stream",
        )


def _reply(request: Request, status: int, answer: Any, **headers: str) -> web.Response:
    request.status, request.answer = status, answer
    if answer is None:
        return web.Response(status=status, headers=headers)
    body = json.dumps(answer).encode()
    # aiohttp's json_response adds a charset, and discord.py then takes the body for a text
    return web.Response(status=status, body=body, content_type="application/json", headers=headers)


def _faulty(request: Request, fault: Fault) -> web.Response:
    if fault.status != 429:
        return _reply(request, fault.status, {"message": f"{fault.status}: fault", "code": 0})
    headers = {
        "Retry-After": str(fault.seconds),
        "X-RateLimit-Scope": "global" if fault.everywhere else "user",
    }
    if fault.via:
        headers["Via"] = "1.1 google"
    if fault.everywhere:
        headers["X-RateLimit-Global"] = "true"
    answer = {
        "message": "You are being rate limited.",
        "retry_after": fault.seconds,
        "global": fault.everywhere,
        "code": 0,
    }
    return _reply(request, 429, answer, **headers)


def _reset(http: web.Request) -> web.StreamResponse:
    transport = http.transport
    if transport is not None:
        raw = transport.get_extra_info("socket")
        # lingering for no time makes the kernel send RST instead of FIN
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    return web.Response(status=500)


async def _read_parts(http: web.Request, request: Request) -> None:
    form = await http.post()
    for key, value in form.items():
        if isinstance(value, web.FileField):
            request.files[key] = Upload(value.filename, value.file.read(), value.content_type)
        elif key == "payload_json" and isinstance(value, str):
            request.body = json.loads(value)
