"""The network of the loopback: Discord's names and nothing else, over TLS of its own."""

from __future__ import annotations

import socket
from typing import Any

import aiohttp
import pytest

from tests.loopback import LoopbackDiscord
from tests.loopback.network import EgressRefusedError, client_context, is_discord


@pytest.mark.parametrize("host", ["example.org", "discord.com.example.org", "notdiscord.com"])
async def test_another_host_is_refused_and_told(host: str) -> None:
    async with (
        LoopbackDiscord(strict=False) as discord,
        aiohttp.ClientSession(connector=discord.connector()) as session,
    ):
        with pytest.raises(aiohttp.ClientConnectorError, match=f"reach {host}"):
            await session.get(f"https://{host}/")
        assert discord.violations == [f"egress: the bot tried to reach {host}:443"]


@pytest.mark.parametrize("address", ["203.0.113.7:443", "127.0.0.1:1"])
async def test_an_address_in_numbers_is_refused_and_told(address: str) -> None:
    async with (
        LoopbackDiscord(strict=False) as discord,
        aiohttp.ClientSession(connector=discord.connector()) as session,
    ):
        with pytest.raises((aiohttp.ClientConnectorError, EgressRefusedError)):
            await session.get(f"https://{address}/")
        assert discord.violations == [f"egress: the bot tried to reach {address}"]


async def test_discord_s_names_lead_home() -> None:
    async with (
        LoopbackDiscord(strict=False) as discord,
        aiohttp.ClientSession(connector=discord.connector()) as session,
    ):
        for host in ("discord.com", "canary.discord.com"):
            answer = await session.get(f"https://{host}/api/v10/users/@me")
            assert answer.status == 401
            assert answer.headers["Content-Type"] == "application/json"
        assert discord.violations == []


def test_what_is_discord_s() -> None:
    yes = ["discord.com", "gateway.discord.gg", "cdn.discordapp.com", "media.discordapp.net."]
    assert [is_discord(name) for name in yes] == [True] * 4
    assert [is_discord(name) for name in ["discord.com.evil.example", "xdiscord.gg", ""]] == [
        False
    ] * 3


def test_only_this_run_s_authority_is_trusted() -> None:
    issuers = [each["subject"] for each in client_context().get_ca_certs()]
    assert len(issuers) == 1


def test_the_guard_of_all_sockets_refuses_what_leaves_the_machine(no_egress: list[Any]) -> None:
    with socket.socket() as raw, pytest.raises(EgressRefusedError, match=r"203\.0\.113\.7"):
        raw.connect(("203.0.113.7", 443))
    assert no_egress == [("203.0.113.7", 443)]
    with socket.socket() as listener, socket.socket() as raw:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        raw.connect(listener.getsockname())
