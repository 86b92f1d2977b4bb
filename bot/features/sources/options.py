"""What the options of `/sources` offer: addresses to refresh, files and articles to remove."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from discord import app_commands

from bot.discord_io.library_service import SUGGEST_SECONDS
from bot.discord_io.permissions import for_admins
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal, SlowError
from bot.features.sources.report import Held, name_of
from bot.markdown import one_line, units
from index import LibraryError, Listing, ServerLibrary, Source

T = TypeVar("T")

MOST_OFFERED, OFFERED_LENGTH = 25, 100  # suggestions, and characters of one


async def followed_suggestions(
    interaction: Interaction, typed: str
) -> list[app_commands.Choice[str]]:
    """Offer the server's own sources on the web; none to who may not refresh them."""
    followed = await _looked_up(interaction, lambda library: library.sources())
    named = (one.location for one in followed or () if "://" in one.location)
    return _offered(named, typed)


async def held_suggestions(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Offer the server's own files and articles; none to who may not remove them."""
    held = await _looked_up(interaction, lambda library: library.held())
    return _offered(dict.fromkeys(name for name, _ in removable(held or ())), typed)


def removable(held: Held) -> list[tuple[str, Source | Listing]]:
    """Return what can be removed by its name: files first, then the articles of all."""
    files: list[tuple[str, Source | Listing]] = [(name_of(source), source) for source, _ in held]
    articles = {one.id: one for _, own in held for one in own}
    taken = {name.casefold() for name, _ in files}
    titled = [(one_line(one.title), one) for one in articles.values()]
    return [*files, *(one for one in titled if one[0].casefold() not in taken)]


async def _looked_up(interaction: Interaction, look: Callable[[ServerLibrary], T]) -> T | None:
    """Ask the server's library for an admin, in the time of a suggestion; None where it can't."""
    try:
        for_admins(interaction)
        service = services(interaction).library(interaction.guild_id)
        return await service.call(look, SUGGEST_SECONDS)
    except (SlowError, LibraryError, Refusal):
        return None


def _offered(names: Iterable[str], typed: str) -> list[app_commands.Choice[str]]:
    wanted = typed.strip().casefold()
    fitting = [one for one in names if wanted in one.casefold() and units(one) <= OFFERED_LENGTH]
    return [app_commands.Choice(name=one, value=one) for one in fitting[:MOST_OFFERED]]
