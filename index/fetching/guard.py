"""Which hosts may be connected to: public addresses, and networks that the operator allows."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from index.errors import FetchError, SettingsError
from index.fetching.address import IP, Address

if TYPE_CHECKING:
    from aiohttp.abc import AbstractResolver, ResolveResult

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""(host, port) → its addresses as text; raises OSError where it has none."""

PORTS = frozenset({80, 443, 8000, 8080, 8443})
"""Where sites are served; behind others are mail, shells and databases."""

# What `is_global` of one Python version or another lets through. Of IPv6 the second half are
# ways to write an IPv4 address, of which Teredo and IPv4-compatible ones lead to no site.
_CLOSED = [
    ipaddress.ip_network(one)
    for one in (
        "0.0.0.0/8 100.64.0.0/10 169.254.0.0/16 192.0.0.0/24 192.88.99.0/24 198.18.0.0/15"
        " 224.0.0.0/3 fc00::/7 fe80::/9 ff00::/8 100::/64 2001:db8::/32"
        " ::/96 64:ff9b:1::/48 2001::/23 3fff::/20 5f00::/16"
    ).split()
]
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


def networks(text: str) -> tuple[Network, ...]:
    """Return the networks that a setting names, apart by commas or spaces.

    Raises SettingsError for what is none.

    >>> networks("10.0.0.0/8, ::1")
    (IPv4Network('10.0.0.0/8'), IPv6Network('::1/128'))
    """
    try:
        return tuple(ipaddress.ip_network(one) for one in text.replace(",", " ").split())
    except ValueError as error:
        raise SettingsError(
            f"ONRECORD_FETCH_ALLOW={text!r} cannot be used ({error}): it must be networks such as"
            " 10.0.0.0/8, apart by commas"
        ) from None


def is_public(ip: IP) -> bool:
    """Return whether an address is a public one, by what it stands for where it holds another."""
    inner = _inner(ip)
    if inner is not None:
        return is_public(inner)
    if ip.is_private or ip.is_multicast or ip.is_reserved or ip.is_unspecified or ip.is_loopback:
        return False
    return ip.is_global and not any(ip in one for one in _CLOSED if one.version == ip.version)


def _inner(ip: IP) -> ipaddress.IPv4Address | None:
    """Return the IPv4 address in an IPv6 one: mapped, 6to4 or NAT64; None where there is none."""
    if isinstance(ip, ipaddress.IPv4Address):
        return None
    if ip in _NAT64:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour


class Guard:
    """Lets through what is public, and what lies in the `allowed` networks."""

    def __init__(self, allowed: Iterable[Network] = ()) -> None:
        self._allowed = tuple(allowed)

    def check(self, host: str, port: int, found: Sequence[IP]) -> None:
        """Raise FetchError unless every address of a host may be connected to."""
        if not found:
            raise FetchError(f"{host}: has no address; check its name", lasting=False)
        closed = [ip for ip in found if not self._is_allowed(ip)]
        if not all(map(is_public, closed)):
            raise FetchError(
                f"{host}: leads into a network that is not public; the operator may let it in with "
                "ONRECORD_FETCH_ALLOW"
            )
        if closed and port not in PORTS:
            raise FetchError(f"{host}: port {port} is none that sites are served at")

    def check_literal(self, address: Address) -> None:
        """Check a host that is an IP address: no resolver ever sees it."""
        if (ip := address.ip) is not None:
            self.check(address.host, address.port, [ip])

    def _is_allowed(self, ip: IP) -> bool:
        ways = [one for one in (ip, _inner(ip)) if one is not None]
        return any(
            one in network
            for one in ways
            for network in self._allowed
            if one.version == network.version
        )


async def system_resolve(host: str, port: int) -> Sequence[str]:
    """Ask the system for a host's addresses."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in found]


def guarded_resolver(guard: Guard, resolve: Resolve) -> AbstractResolver:
    """Return a resolver that asks once, checks what came, and hands over just that."""
    from aiohttp.abc import AbstractResolver

    class GuardedResolver(AbstractResolver):
        async def resolve(
            self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
        ) -> list[ResolveResult]:
            found = [ipaddress.ip_address(one) for one in await resolve(host, port)]
            guard.check(host, port, found)
            return [
                {
                    "hostname": host,
                    "host": str(ip),
                    "port": port,
                    "family": socket.AF_INET if ip.version == 4 else socket.AF_INET6,
                    "proto": socket.IPPROTO_TCP,
                    "flags": socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
                }
                for ip in dict.fromkeys(found)
            ]

        async def close(self) -> None:
            """Nothing is held."""

    return GuardedResolver()
