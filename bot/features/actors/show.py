"""Ask the library for what a request wants shown, and put it where it belongs."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.discord_io.delivery import acknowledge, deliver
from bot.discord_io.library_service import LibraryService
from bot.discord_io.options import checked_outlet, in_order, outlet_of
from bot.discord_io.preferences import is_private, voice_of
from bot.discord_io.services import Interaction, Services, services
from bot.features.actors.compare import ABOUT, EACH, about_sheet, compare_sheet
from bot.features.actors.custom_ids import identities
from bot.features.actors.said import last_page, said_sheet, timeline_sheet
from bot.features.answers.keep import Asker, asker_of, blank, quotes, remembered, sent
from bot.features.answers.questions import PLAIN
from bot.i18n.phrases import Voice
from bot.ops.logs import fields
from bot.rendering.actions import lasting
from bot.rendering.actor_request import Request, Show
from bot.rendering.answer import hint
from bot.rendering.components import MessageView, sheet_view
from bot.rendering.sheet import Sheet
from bot.rendering.unknown_actor import MOST_OFFERED, share_name
from bot.store.answers import Kept
from index import Actor, Findings

log = logging.getLogger(__name__)


async def show(
    interaction: Interaction,
    request: Request,
    *,
    private: bool | None,
    where: str,
) -> None:
    """Answer a command with what is asked for."""
    client, voice = services(interaction), voice_of(interaction)
    in_order(request.since, request.until, voice)
    tidy = replace(request, about=" ".join(request.about.split()))
    hidden = is_private(interaction, private)
    with client.serving():
        service = client.library(interaction.guild_id)
        tidy = replace(tidy, outlet=await checked_outlet(tidy.outlet, service))
        await acknowledge(interaction, private=hidden)
        view, kept = await view_of(
            tidy,
            client,
            voice,
            where=where,
            guild=interaction.guild_id,
            keeping=lambda made: first_kept(made, tidy, asker_of(interaction, private=hidden)),
        )
        shown = await deliver(interaction, view)
        await sent(kept, shown.channel.id, shown.id, client.store)


async def view_of(
    request: Request,
    client: Services,
    voice: Voice,
    *,
    where: str,
    guild: int | None,
    keeping: Callable[[Sheet], Kept],
) -> tuple[MessageView, Kept | None]:
    """Build the message that a request wants; a button that cannot be kept is left out.

    `keeping` makes of it what is kept of the answer, which is given, too; None where that fails.
    """
    started = time.perf_counter()
    service = client.library(guild)
    if request.outlet is not None:
        request = replace(request, outlet=await outlet_of(request.outlet, service))
    made = await SHEETS[request.show](request, service, voice)
    made = replace(made, head=(*made.head, *hint(voice, request.about)))
    kept = await remembered(keeping(made), client.store)
    buttons = [button.request for row in made.rows for button in row]
    try:
        named = await identities(buttons, client.store.buttons)
    except sqlite3.Error:
        log.exception("buttons could not be kept")
        named = {}
    log.info(
        "shown",
        extra=fields(
            where=where,
            quotes=len(made.findings),
            milliseconds=round((time.perf_counter() - started) * 1000),
        ),
    )
    log.debug("asked", extra=fields(request=request))
    return sheet_view(made, named, lasting(kept, voice) if kept else ()), kept


def first_kept(made: Sheet, request: Request, asker: Asker) -> Kept:
    """Make what is kept of an answer: what was asked, and what is quoted."""
    asked = request.question(" · ".join(request.actors), PLAIN.count)
    return quoting(made, request, blank(made.silent.question if made.silent else asked, asker))


def quoting(made: Sheet, request: Request, kept: Kept) -> Kept:
    """Put the page that is shown in the place of the one that was kept."""
    silent = made.silent
    return replace(
        kept,
        reason=silent.reason.value if silent and silent.reason else None,
        first=request.page,
        quoted=quotes(made.findings),
    )


async def _said(request: Request, service: LibraryService, voice: Voice) -> Sheet:
    found, request = await _page(request, service)
    return said_sheet(found, request, voice, await _namesakes(found.actor, service))


async def _page(request: Request, service: LibraryService) -> tuple[Findings, Request]:
    """Return the page that is asked for; the last one where there are no longer so many."""
    found = await service.call(lambda library: library.said(request.paged()))
    if found.findings or not found.total:
        return found, request
    nearer = replace(request, page=last_page(found))
    return await service.call(lambda library: library.said(nearer.paged())), nearer


async def _words(request: Request, actor: str, service: LibraryService) -> Findings:
    """Return what one of the actors that are compared said nearest to the subject."""
    return await service.call(lambda library: library.said(request.question(actor, EACH)))


async def _namesakes(actor: Actor | None, service: LibraryService) -> list[str]:
    """Return who may have been meant, too, where a person goes by one word, such as a last name."""
    if actor is None or actor.kind != "person" or len(actor.name.split()) != 1:
        return []
    like = await service.call(lambda library: library.actors(actor.name, MOST_OFFERED + 1))
    near = [one.name for one in like]
    return [
        name for name in near if name != actor.name and share_name(actor.name, [actor.name, name])
    ][:MOST_OFFERED]


async def _timeline(request: Request, service: LibraryService, voice: Voice) -> Sheet:
    found, request = await _page(request, service)
    return timeline_sheet(found, request, voice)


async def _compare(request: Request, service: LibraryService, voice: Voice) -> Sheet:
    first, second = request.actors
    sides = (await _words(request, first, service), await _words(request, second, service))
    return compare_sheet(sides, request, voice)


async def _about(request: Request, service: LibraryService, voice: Voice) -> Sheet:
    found = await service.call(
        lambda library: library.about(request.question(request.actors[0], ABOUT))
    )
    return about_sheet(found, request, voice)


SHEETS: dict[Show, Callable[[Request, LibraryService, Voice], Awaitable[Sheet]]] = {
    Show.SAID: _said,
    Show.TIMELINE: _timeline,
    Show.COMPARE: _compare,
    Show.ABOUT: _about,
}
