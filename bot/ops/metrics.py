"""What the bot measures of itself, for Prometheus, and the page that it is read from."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

from bot.errors import BotError
from bot.ops.heartbeat import Beat, judge
from index import Findings, Refreshed, Searched

WAITING, LIBRARY, SENDING = "waiting", "library", "sending"
BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1.0, 2.0, 3.0, 10.0, 30.0)


class Metrics:
    """Counters of one run, in a registry of their own; they hold no words of anybody."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._questions = Counter(
            "onrecord_questions",
            "Questions by their outcome: answered, or the reason why not.",
            ["outcome"],
            registry=self.registry,
        )
        self._failures = Counter(
            "onrecord_failures",
            "Questions that failed, by the error.",
            ["error"],
            registry=self.registry,
        )
        self._builds = Counter(
            "onrecord_builds", "Builds by their outcome.", ["outcome"], registry=self.registry
        )
        self._watches = Counter(
            "onrecord_watch",
            "What watches did: matches, posts, held_back by limits or quiet hours, failed.",
            ["outcome"],
            registry=self.registry,
        )
        self._looks = Counter(
            "onrecord_source_looks",
            "Looks at sources on the web by the state they were found in.",
            ["state"],
            registry=self.registry,
        )
        self._fetched = Counter(
            "onrecord_pages",
            "Pages that sources named: new, changed, gone from the web or left_out.",
            ["outcome"],
            registry=self.registry,
        )
        self._seconds = Histogram(
            "onrecord_stage_seconds",
            "Seconds of each stage: waiting for a thread, the library, sending to Discord.",
            ["stage"],
            buckets=BUCKETS,
            registry=self.registry,
        )

    def answered(self, found: Findings) -> None:
        """Count a question."""
        self._questions.labels("answered" if found.reason is None else found.reason.value).inc()

    def failed(self, error: BaseException) -> None:
        """Count a failure of the library."""
        self._failures.labels(type(error).__name__).inc()

    def built(self, outcome: str) -> None:
        """Count a build that is done, or the error that ended it."""
        self._builds.labels(outcome).inc()

    def watched(self, outcome: str, count: int) -> None:
        """Count what watches did: matches, posts, held_back, failed."""
        self._watches.labels(outcome).inc(count)

    def refreshed(self, found: Iterable[Refreshed]) -> None:
        """Count looks at sources, and what became of the pages that they named."""
        for one in found:
            self._looks.labels(one.state.value).inc()
            for outcome, count in (
                ("new", one.new),
                ("changed", one.changed),
                ("gone", one.gone),
                ("left_out", len(one.left_out)),
            ):
                self._fetched.labels(outcome).inc(count)

    def took(self, stage: str, seconds: float) -> None:
        """Note how long a stage took."""
        self._seconds.labels(stage).observe(seconds)

    @contextlib.contextmanager
    def stage(self, stage: str) -> Iterator[None]:
        """Measure a stage from here to its end."""
        started = time.perf_counter()
        try:
            yield
        finally:
            self.took(stage, time.perf_counter() - started)

    def watch(self, beat: Beat, searched: Callable[[], Searched]) -> None:
        """Tell of the gateway and of the shared library whenever the page is read."""
        for name, told, value in (
            ("gateway_connected", "1 while the gateway is open.", lambda: beat.pulse().connected),
            (
                "gateway_latency_seconds",
                "The last heartbeat's round trip.",
                lambda: beat.pulse().latency or 0.0,
            ),
            ("articles", "Articles of the shared library.", lambda: searched().articles),
            ("passages", "Passages of the shared library.", lambda: searched().passages),
        ):
            gauge = Gauge(f"onrecord_{name}", told, registry=self.registry)
            gauge.set_function(value)


@contextlib.asynccontextmanager
async def page(metrics: Metrics, beat: Beat, host: str, port: int) -> AsyncIterator[int]:
    """Serve `/metrics` and `/health` until the end, and give the port; 0 takes any that is free.

    Raises BotError where the address cannot be listened on.
    """

    async def show(_: web.Request) -> web.Response:
        body = await asyncio.to_thread(generate_latest, metrics.registry)
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_PLAIN_0_0_4})

    async def health(_: web.Request) -> web.Response:
        found = judge(beat.pulse(), time.time())
        told = json.dumps({"ok": found.ok, "found": found.found})
        status = 200 if found.ok else 503
        return web.Response(text=told, status=status, content_type="application/json")

    app = web.Application()
    app.add_routes([web.get("/metrics", show), web.get("/health", health)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        try:
            await site.start()
        except OSError as error:
            raise BotError(
                f"metrics cannot be served at {host}:{port} ({error.strerror}): "
                "give another --metrics-port"
            ) from None
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()
