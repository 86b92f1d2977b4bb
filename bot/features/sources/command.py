"""`/sources`: the articles of a server's own library; for its admins."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Sequence

import discord
from discord import app_commands

from bot.discord_io.build_progress import reindexing, watched
from bot.discord_io.buttons import pressable
from bot.discord_io.delivery import PASSING, acknowledge, deliver
from bot.discord_io.errors import ADMIN
from bot.discord_io.library_service import SUGGEST_SECONDS
from bot.discord_io.options import Name, outlet_name_suggestions, outlet_of, outlet_suggestions
from bot.discord_io.permissions import for_admins
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, Services, services
from bot.errors import Refusal, SlowError
from bot.features.sources.report import (
    all_understood,
    listed,
    looked_at,
    name_of,
    refreshed,
    understood,
)
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, one_line, units
from bot.ops.logs import fields
from bot.rendering.attribution import NAME_LENGTH, brief
from bot.rendering.build_report import REASON_LENGTH, built
from bot.rendering.components import notice_view, panel_view
from bot.rendering.custom_ids import Action
from bot.rendering.reasons import reason
from bot.rendering.sheet import shown_name
from index import (
    MOST_ADDRESSES,
    SUFFIXES,
    BuildReport,
    FullError,
    LibraryError,
    Listing,
    NotFoundError,
    Progress,
    RefreshReport,
    Searched,
    Sent,
    ServerLibrary,
    Source,
    SourceError,
    SourceKind,
)

log = logging.getLogger(__name__)

SAY = Voice(ENGLISH).plain
MOST_MEGABYTES = 25  # of one file: Discord allows 10 unless a server is boosted
MOST_OFFERED, OFFERED_LENGTH = 25, 100  # suggestions, and characters of one
MOST_FEEDS = 5  # of a front page, each a button
MOST_FILES = 5  # of one command: their tokens fill a custom_id
TOKEN = 16  # characters of a token
FORM = re.compile(
    rf"sources:(?P<verb>keep|discard|look):(?P<tokens>(?:[0-9a-f]{{{TOKEN}}}){{1,{MOST_FILES}}})"
    ":(?P<name>.*)"
)
LABEL = 80  # characters of a button's
LIMIT = 100  # characters of a custom_id

sources = app_commands.Group(
    name="sources",
    description=SAY(Key.SOURCES_DESCRIPTION),
    guild_only=True,
    default_permissions=discord.Permissions(manage_guild=True),
    extras={ADMIN: True},
)


@sources.command(name="add", description=SAY(Key.SOURCES_ADD_DESCRIPTION), extras={ADMIN: True})
@app_commands.describe(
    url=SAY(Key.SOURCES_URL),
    file=SAY(Key.SOURCES_FILE),
    file_2=SAY(Key.SOURCES_MORE_FILES),
    file_3=SAY(Key.SOURCES_MORE_FILES),
    file_4=SAY(Key.SOURCES_MORE_FILES),
    file_5=SAY(Key.SOURCES_MORE_FILES),
)
@app_commands.check(for_admins)
async def add(
    interaction: Interaction,
    url: str | None = None,
    file: discord.Attachment | None = None,
    file_2: discord.Attachment | None = None,
    file_3: discord.Attachment | None = None,
    file_4: discord.Attachment | None = None,
    file_5: discord.Attachment | None = None,
) -> None:
    """Show what is understood of an address or of files, with buttons to keep it or not."""
    client, voice = services(interaction), voice_of(interaction)
    files = [one for one in (file, file_2, file_3, file_4, file_5) if one is not None]
    if (url is None) != bool(files):
        raise Refusal(Key.SOURCES_ONE_OF)
    if url is not None:
        with client.serving():
            await acknowledge(interaction, private=True)
            await _shown(interaction, url)
        return
    names = [brief(one_line(one.filename), NAME_LENGTH) for one in files]
    for one, name in zip(files, names, strict=True):
        if one.size > MOST_MEGABYTES * 1_000_000:
            raise Refusal(Key.SOURCES_LARGE, name=name, most=MOST_MEGABYTES)
    with client.serving():
        await acknowledge(interaction, private=True)
        sent = await _taken_in(interaction, files, names)
        held = [one for one in sent if one.articles]
        tokens = "".join(one.token for one in held)
        name = held[0].name if len(held) == 1 else ""
        buttons = [
            Action(voice.plain(key), f"sources:{verb}:{tokens}:{name}"[:LIMIT])
            for key, verb in ((Key.BUTTON_KEEP, "keep"), (Key.BUTTON_DISCARD, "discard"))
        ]
        told = understood(sent[0], voice) if len(sent) == 1 else all_understood(sent, voice)
        await deliver(interaction, panel_view(*told, actions=[buttons] if held else []))


async def _taken_in(
    interaction: Interaction, files: Sequence[discord.Attachment], names: Sequence[str]
) -> list[Sent]:
    """Take files in, one after the other; where one is refused none of them waits.

    Of two that would be kept under one name the second would take the first one's place.
    """
    client, sent = services(interaction), list[Sent]()
    try:
        for file, name in zip(files, names, strict=True):
            try:
                data = await file.read()
            except (discord.HTTPException, *PASSING):
                log.info("an attachment could not be read", exc_info=True)
                raise Refusal(Key.SOURCES_NOT_FETCHED, name=name) from None
            sent.append(await _received(client, interaction.guild_id, file.filename, data, name))
            if [one.name for one in sent].count(sent[-1].name) > 1:
                raise Refusal(Key.SOURCES_TWICE, name=sent[-1].name)
    except Exception:
        for one in sent:
            if one.articles:
                await _discarded(client, interaction.guild_id, one.token)
        raise
    return sent


async def _discarded(client: Services, guild: int | None, token: str) -> None:
    await client.library(guild).call(lambda library: library.discard(token))


async def _is_gone(client: Services, guild: int | None, token: str) -> bool:
    """Throw a file away; say whether it waited no longer."""
    try:
        await _discarded(client, guild, token)
    except NotFoundError:
        return True
    return False


async def _shown(interaction: Interaction, url: str) -> None:
    """Show what an address is: with buttons to keep it or not, of a front page one for a feed."""
    client, voice = services(interaction), voice_of(interaction)
    service = client.library(interaction.guild_id)
    try:
        looked, token = await service.call(lambda library: library.look(url), patient=True)
    except FullError:
        raise Refusal(Key.SOURCES_FOLLOWED, most=MOST_ADDRESSES) from None
    except SourceError as error:
        shown, why = brief(one_line(url), NAME_LENGTH), reason(str(error), voice)
        raise Refusal(
            Key.SOURCES_ADDRESS_REFUSED, url=shown, reason=brief(why, REASON_LENGTH)
        ) from None
    if looked.kind is SourceKind.FRONT:
        feeds = looked.feeds[:MOST_FEEDS]
        tokens = await service.call(lambda library: [library.hold(one.url) for one in feeds])
        rows = [
            [Action(brief(one_line(one.title), LABEL), f"sources:look:{held}:")]
            for one, held in zip(feeds, tokens, strict=True)
        ]
    else:
        rows = [
            [
                Action(voice.plain(Key.BUTTON_KEEP), f"sources:keep:{token}:{looked.url}"[:LIMIT]),
                Action(voice.plain(Key.BUTTON_DISCARD), f"sources:discard:{token}:"),
            ]
        ]
    await deliver(interaction, panel_view(*looked_at(looked, voice), actions=rows))


async def _received(
    client: Services, guild: int | None, filename: str, data: bytes, name: str
) -> Sent:
    try:
        return await client.library(guild).call(
            lambda library: library.receive(filename, data), patient=True
        )
    except FullError:
        raise Refusal(Key.SOURCES_FULL, name=name) from None
    except SourceError:
        raise Refusal(Key.SOURCES_KIND, name=name, kinds=" ".join(SUFFIXES)) from None


@sources.command(name="list", description=SAY(Key.SOURCES_LIST_DESCRIPTION), extras={ADMIN: True})
@app_commands.check(for_admins)
async def list_(interaction: Interaction) -> None:
    """List what a server's own library is made of."""
    client, voice = services(interaction), voice_of(interaction)
    with client.serving():
        await acknowledge(interaction, private=True)
        held = await client.library(interaction.guild_id).call(lambda library: library.held())
        shared = (await client.library(None).call(lambda library: library.status())).searched
        await deliver(interaction, panel_view(*listed(held, shared, voice)))


async def followed_suggestions(
    interaction: Interaction, typed: str
) -> list[app_commands.Choice[str]]:
    """Offer the server's own sources on the web; none to who may not refresh them."""
    try:
        for_admins(interaction)
        followed = (
            await services(interaction)
            .library(interaction.guild_id)
            .call(lambda library: library.sources(), SUGGEST_SECONDS)
        )
    except (SlowError, LibraryError, Refusal):
        return []
    wanted = typed.strip().casefold()
    named = [source.location for source in followed if "://" in source.location]
    fitting = [one for one in named if wanted in one.casefold() and units(one) <= OFFERED_LENGTH]
    return [app_commands.Choice(name=one, value=one) for one in fitting[:MOST_OFFERED]]


@sources.command(
    name="refresh", description=SAY(Key.SOURCES_REFRESH_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(which=SAY(Key.SOURCES_REFRESH_WHICH))
@app_commands.autocomplete(which=followed_suggestions)
@app_commands.check(for_admins)
async def refresh(interaction: Interaction, which: Name | None = None) -> None:
    """Look at the server's own sources on the web again, and build what is new."""
    client, voice = services(interaction), voice_of(interaction)
    service = client.library(interaction.guild_id)
    with client.serving():
        await acknowledge(interaction, private=True)
        own = [
            one
            for one in await service.call(lambda library: library.sources())
            if one.network is not None
        ]
        if not own:
            raise Refusal(Key.SOURCES_NO_ADDRESS)
        wanted = None if which is None else one_line(which)
        if wanted is not None and wanted not in {one.location for one in own}:
            raise Refusal(Key.SOURCES_NO_SUCH, name=brief(wanted, NAME_LENGTH))
        brought: list[RefreshReport] = []

        async def work(
            progress: Callable[[Progress], None], cancelled: Callable[[], bool]
        ) -> BuildReport:
            brought.append(
                await service.build(
                    lambda library, stop: library.refresh(
                        wanted, progress=progress, cancelled=stop
                    ),
                    cancelled,
                    web=True,
                )
            )
            return brought[0].built or BuildReport(Searched(None, 0, 0))

        def tell(report: BuildReport) -> tuple[Markdown, ...]:
            built_ = built(report, voice) if brought[0].built else ()
            return (*refreshed(brought[0], voice), *built_)

        await watched(interaction, voice, work, tell=tell)
        log.info("refreshed", extra=fields(guild=interaction.guild_id, sources=len(own)))


@sources.command(
    name="outlet-merge", description=SAY(Key.OUTLET_MERGE_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(outlet=SAY(Key.OUTLET_KEPT), other=SAY(Key.OUTLET_OTHER))
@app_commands.autocomplete(outlet=outlet_suggestions, other=outlet_suggestions)
@app_commands.check(for_admins)
async def outlet_merge(interaction: Interaction, outlet: Name, other: Name) -> None:
    """Make two outlets one, under the first one's name."""
    client, voice = services(interaction), voice_of(interaction)
    service = client.library(interaction.guild_id)
    with client.serving():
        await acknowledge(interaction, private=True)
        kept, gone = await outlet_of(outlet, service), await outlet_of(other, service)
        if kept == gone:
            raise Refusal(Key.OUTLET_ONE_ALREADY, outlet=shown_name(kept), other=shown_name(other))
        await service.call(lambda library: library.edit_outlet("merge", kept, gone))
        log.info("outlets merged", extra=fields(guild=interaction.guild_id))
        names = [
            name
            for name, own in (await service.call(lambda library: library.outlet_groups())).items()
            if own == kept
        ]
        told = Markdown(", ".join(shown_name(one) for one in names))
        sentence = voice.say(Key.OUTLET_MERGED, outlet=shown_name(kept), names=told)
        await deliver(interaction, notice_view(sentence))


@sources.command(
    name="outlet-split", description=SAY(Key.OUTLET_SPLIT_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(outlet=SAY(Key.OUTLET_PARTED))
@app_commands.autocomplete(outlet=outlet_name_suggestions)
@app_commands.check(for_admins)
async def outlet_split(interaction: Interaction, outlet: Name) -> None:
    """Make one of an outlet's names an outlet of its own."""
    client, voice = services(interaction), voice_of(interaction)
    service = client.library(interaction.guild_id)
    with client.serving():
        await acknowledge(interaction, private=True)
        await outlet_of(outlet, service)
        try:
            name = await service.call(lambda library: library.edit_outlet("split", outlet))
        except NotFoundError:
            raise Refusal(Key.OUTLET_ALONE, outlet=shown_name(outlet)) from None
        log.info("outlets split", extra=fields(guild=interaction.guild_id))
        sentence = voice.say(Key.OUTLET_SPLIT, outlet=shown_name(name))
        await deliver(interaction, notice_view(sentence))


async def held_suggestions(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Offer the server's own files and articles; none to who may not remove them."""
    try:
        for_admins(interaction)
        held = (
            await services(interaction)
            .library(interaction.guild_id)
            .call(lambda library: library.held(), SUGGEST_SECONDS)
        )
    except (SlowError, LibraryError, Refusal):
        return []
    wanted = typed.strip().casefold()
    names = dict.fromkeys(name for name, _ in _named(held))
    fitting = [one for one in names if wanted in one.casefold() and units(one) <= OFFERED_LENGTH]
    return [app_commands.Choice(name=one, value=one) for one in fitting[:MOST_OFFERED]]


@sources.command(
    name="remove", description=SAY(Key.SOURCES_REMOVE_DESCRIPTION), extras={ADMIN: True}
)
@app_commands.describe(which=SAY(Key.SOURCES_WHICH))
@app_commands.autocomplete(which=held_suggestions)
@app_commands.check(for_admins)
async def remove(interaction: Interaction, which: Name) -> None:
    """Let a file or an article answer no more from now on, and build the library without it."""
    client, voice = services(interaction), voice_of(interaction)
    service = client.library(interaction.guild_id)
    with client.serving():
        await acknowledge(interaction, private=True)
        wanted = one_line(which).casefold()
        found = [
            what
            for name, what in _named(await service.call(lambda library: library.held()))
            if name.casefold() == wanted
        ]
        shown = brief(one_line(which), NAME_LENGTH)
        if not found:
            raise Refusal(Key.SOURCES_NO_SUCH, name=shown)
        await service.call(lambda library: _taken_out(found, library))
        log.info("removed", extra=fields(guild=interaction.guild_id, removed=len(found)))
        head = voice.say(Key.SOURCES_REMOVED, name=shown)
        await watched(interaction, voice, reindexing(service), head=(head,))


def _taken_out(found: Sequence[Source | Listing], library: ServerLibrary) -> None:
    """Let sources and articles answer no more."""
    for what in found:
        if isinstance(what, Source):
            library.forget(what.location)
        else:
            library.withdraw(what.id)


def _named(
    held: tuple[tuple[Source, tuple[Listing, ...]], ...],
) -> list[tuple[str, Source | Listing]]:
    """Return what can be removed by its name: files first, then the articles of all."""
    files: list[tuple[str, Source | Listing]] = [(name_of(source), source) for source, _ in held]
    articles = {one.id: one for _, own in held for one in own}
    taken = {name.casefold() for name, _ in files}
    titled = [(one_line(one.title), one) for one in articles.values()]
    return [*files, *(one for one in titled if one[0].casefold() not in taken)]


async def _decided(interaction: Interaction, custom_id: str) -> None:
    """Keep what was sent, or throw it away."""
    client, voice = services(interaction), voice_of(interaction)
    for_admins(interaction)
    match = FORM.fullmatch(custom_id)
    if match is None:
        raise Refusal(Key.STALE_BUTTON)
    several, name = match["tokens"], match["name"]
    tokens = [several[at : at + TOKEN] for at in range(0, len(several), TOKEN)]
    service = client.library(interaction.guild_id)
    await acknowledge(interaction, private=True, in_place=True)
    try:
        if match["verb"] == "look":
            url = await service.call(lambda library: library.held_address(tokens[0]))
            if url is None:
                raise Refusal(Key.SOURCES_GONE)
            await _shown(interaction, url)
            return
        if match["verb"] == "discard":
            gone = [await _is_gone(client, interaction.guild_id, one) for one in tokens]
            if all(gone):
                raise Refusal(Key.SOURCES_GONE)
            await deliver(interaction, notice_view(voice.say(Key.SOURCES_DISCARDED)))
            return
        added = Key.SOURCES_ADDED if len(tokens) == 1 else Key.SOURCES_ADDED_SEVERAL
        head = voice.say(added, name=name)
        report = await watched(
            interaction,
            voice,
            lambda progress, cancelled: service.build(
                lambda library, stop: library.keep(*tokens, progress=progress, cancelled=stop),
                cancelled,
            ),
            head=(head,),
        )
    except NotFoundError:
        raise Refusal(Key.SOURCES_GONE) from None
    log.info("added", extra=fields(guild=interaction.guild_id, articles=report.added))


SourcesPress = pressable(r"(?s:sources:.+)", _decided)
