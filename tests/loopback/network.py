"""The only network the product sees: Discord's host names on loopback, and nothing else."""

from __future__ import annotations

import errno
import functools
import socket
import ssl
from collections.abc import Callable
from typing import Any

import aiohttp
import trustme
from aiohttp.abc import AbstractResolver, ResolveResult

LOOPBACK = "127.0.0.1"
NAMES = ("discord.com", "discord.gg", "discordapp.com", "discordapp.net")


class EgressRefusedError(OSError):
    """The product tried to reach a host that is not Discord's."""


def refusal(host: str) -> EgressRefusedError:
    """Give the error for a host that is not Discord's, with an errno as system errors have it."""
    return EgressRefusedError(errno.ENETUNREACH, f"the loopback Discord lets nothing reach {host}")


def is_discord(host: str) -> bool:
    """Say whether the host name is one of Discord's.

    >>> is_discord("gateway.discord.gg"), is_discord("discord.com.example.org")
    (True, False)
    """
    name = host.rstrip(".").lower()
    return any(name == known or name.endswith("." + known) for known in NAMES)


@functools.cache
def authority() -> trustme.CA:
    """Give the certificate authority of this run."""
    return trustme.CA()


@functools.cache
def server_context() -> ssl.SSLContext:
    """Give the TLS context of a server that holds a certificate for all of Discord's names."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    names = [name for known in NAMES for name in (known, f"*.{known}")]
    authority().issue_cert(*names).configure_cert(context)
    return context


def client_context() -> ssl.SSLContext:
    """Give a TLS context that trusts this run's authority and nobody else."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority().configure_trust(context)
    return context


class LoopbackResolver(AbstractResolver):
    """Send Discord's names to one port on loopback and refuse every other name."""

    def __init__(self, port: int, refuse: Callable[[str], None]) -> None:
        self._port = port
        self._refuse = refuse

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Give the loopback address for a name of Discord's."""
        if not is_discord(host):
            self._refuse(f"{host}:{port}")
            raise refusal(host)
        return [
            ResolveResult(
                hostname=host,
                host=LOOPBACK,
                port=self._port,
                family=socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
        ]

    async def close(self) -> None:
        """Hold nothing, so close nothing."""


def connector(port: int, refuse: Callable[[str], None]) -> aiohttp.TCPConnector:
    """Make a connector that reaches the loopback Discord and nothing else.

    The resolver does not see addresses written as numbers, so the socket is watched, too.
    """

    def make_socket(address: tuple[Any, ...]) -> socket.socket:
        family, kind, protocol, _, target = address
        if target[:2] != (LOOPBACK, port):
            refuse(f"{target[0]}:{target[1]}")
            raise refusal(str(target[0]))
        return socket.socket(family, kind, protocol)

    return aiohttp.TCPConnector(
        resolver=LoopbackResolver(port, refuse),
        ssl=client_context(),
        use_dns_cache=False,
        socket_factory=make_socket,
        limit=0,
    )
