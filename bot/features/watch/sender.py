"""Send what waits: each message is written down before, and marked once Discord has it."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import discord

from bot.discord_io.delivery import PASSING, announce, open_post
from bot.discord_io.library_service import Desk
from bot.features.watch.changes import CHANGED, is_note, replied_to
from bot.features.watch.notices import pause_place, voice_for_watch
from bot.features.watch.schedule import DAY_SECONDS, Batch, Limits, Waiting, plan
from bot.features.watch.services import Watching
from bot.i18n.phrases import Key, Voice
from bot.ops.logs import fields
from bot.rendering.attribution import brief, titled
from bot.rendering.components import MessageView, notice_view
from bot.rendering.watch_post import WATCH, Piece, digest_view, plain_title, post_view, title
from bot.store.preferences import PLAIN, Preferences
from bot.store.watches import Find, Rhythm, Sending, Watch
from index import Article, Finding, NotFoundError, VerbatimError

log = logging.getLogger(__name__)

AT_ONCE = 8  # places posted to at the same time: one that Discord slows down holds up no other
NONCE_SECONDS = 120.0  # Discord knows a nonce for "the past few minutes"
LOOKED_BACK = 50  # messages of a channel among which one is looked for that may have arrived
RETRY_SECONDS = 60.0
THREAD_NAME = 100
OPENING = 200  # characters of a changed article by whose words its link is made


async def send_due(client: Watching) -> float | None:
    """Send what is due; give when to look again, None where nothing waits.

    Raises sqlite3.Error where the store cannot be used.
    """
    store = client.store.watches
    watches = {one.id: one for one in await asyncio.to_thread(store.on)}
    again = await _recovered(client, watches)
    waiting: defaultdict[int, list[Find]] = defaultdict(list)
    for one in await asyncio.to_thread(store.waiting):
        waiting[watches[one.watch].place].append(one)
    slots = asyncio.Semaphore(AT_ONCE)

    async def at(place: int, finds: Sequence[Find]) -> float | None:
        async with slots:
            return await _place(client, place, finds, watches)

    found = await asyncio.gather(*(at(place, finds) for place, finds in waiting.items()))
    return min((one for one in (again, *found) if one is not None), default=None)


def limits_of(chosen: Preferences) -> Limits:
    """Return what a server's admins chose as limits."""
    return Limits(ZoneInfo(chosen.zone), chosen.quiet, chosen.posts_hour, chosen.posts_day)


async def _place(
    client: Watching, place: int, finds: Sequence[Find], watches: dict[int, Watch]
) -> float | None:
    first = watches[finds[0].watch]
    chosen = PLAIN if first.guild is None else client.house.of(first.guild)
    now = client.clock()
    notes = [one for one in finds if is_note(one)]
    for one in notes:
        if not await _sent(client, place, Batch((one.id,), False), {one.id: one}, watches):
            return now + RETRY_SECONDS
    rest = {one.id: one for one in finds if not is_note(one)}
    sent = await asyncio.to_thread(client.store.watches.sent_times, place, now - DAY_SECONDS)
    made = plan([_waiting(one, watches) for one in rest.values()], now, limits_of(chosen), sent)
    told = {number for batch in made.batches for number in batch.finds}
    client.metrics.watched("held_back", len(rest.keys() - told))
    for batch in made.batches:
        if not await _sent(client, place, batch, rest, watches):
            return now + RETRY_SECONDS
    return made.again


def _waiting(find: Find, watches: dict[int, Watch]) -> Waiting:
    watch = watches[find.watch]
    return Waiting(find.id, find.found, watch.rhythm, watch.minute, watch.role)


async def _sent(
    client: Watching,
    place: int,
    batch: Batch,
    finds: dict[int, Find],
    watches: dict[int, Watch],
) -> bool:
    """Send one message; False where its place takes none now."""
    mine = [finds[number] for number in batch.finds]
    pieces = await pieces_of(client, mine, watches)
    if not pieces:
        return True
    there = {one.find for one in pieces}
    roles = _known(client, watches[mine[0].watch].guild, batch.roles)
    sending = Sending(
        0, place, secrets.randbits(63), client.clock(), batch.digest and len(pieces) > 1, roles
    )
    numbers = [one.id for one in mine if one.id in there]
    sending = await asyncio.to_thread(client.store.watches.begin, sending, numbers)
    kept = [one for one in mine if one.id in there]
    return await _delivered(client, sending, kept, pieces, watches)


async def _delivered(
    client: Watching,
    sending: Sending,
    finds: Sequence[Find],
    pieces: Sequence[Piece],
    watches: dict[int, Watch],
) -> bool:
    """Send a message that is written down; pause its watches where it may not be sent at all."""
    store, watch = client.store.watches, watches[finds[0].watch]
    voice = voice_for_watch(client, watch)
    try:
        view, reply = await _view(client, sending, finds, pieces, voice)
        channel = await _channel(client, watch, sending, voice)
        message = await announce(
            channel, view, nonce=sending.nonce, roles=sending.roles, reply_to=reply
        )
    except VerbatimError:
        log.exception("a quote is not its article's", extra=fields(watch=watch.id))
        await asyncio.to_thread(store.abandon, sending.id, keep=False)
        return True
    except (discord.Forbidden, discord.NotFound) as error:
        await asyncio.to_thread(store.abandon, sending.id, keep=True)
        why = _why(watch, error)
        await pause_place(client, sending.place, why)
        return False
    except PASSING as error:
        log.warning("a post waits for Discord", extra=fields(watch=watch.id, error=error))
        return False
    except discord.HTTPException:
        log.exception("Discord refuses a post", extra=fields(watch=watch.id))
        client.metrics.watched("failed", 1)
        await asyncio.to_thread(store.abandon, sending.id, keep=False)
        return True
    now = client.clock()
    await asyncio.to_thread(store.sent, sending.id, message.channel.id, message.id, now)
    client.metrics.watched("posts", 1)
    return True


def _why(watch: Watch, error: discord.HTTPException) -> Key:
    if watch.channel is None:
        return Key.WATCH_REASON_DIRECT
    gone = isinstance(error, discord.NotFound)
    return Key.WATCH_REASON_GONE if gone else Key.WATCH_REASON_FORBIDDEN


async def _view(
    client: Watching,
    sending: Sending,
    finds: Sequence[Find],
    pieces: Sequence[Piece],
    voice: Voice,
) -> tuple[MessageView, discord.PartialMessage | None]:
    if is_note(finds[0]):
        return await _note(client, finds[0], pieces[0], voice)
    if sending.digest:
        view = digest_view(pieces, voice, sending=sending.id, roles=sending.roles)
    else:
        view = post_view(pieces[0], voice, roles=sending.roles)
    return view, None


async def _note(
    client: Watching, find: Find, piece: Piece, voice: Voice
) -> tuple[MessageView, discord.PartialMessage | None]:
    """Say below an earlier post that its article changed, or was corrected."""
    store = client.store.watches
    earlier = await asyncio.to_thread(store.find, replied_to(find))
    number = earlier.sending if earlier is not None else None
    sending = await asyncio.to_thread(store.sending, number or 0)
    article = piece.finding.article
    key = Key.WATCH_CHANGED if find.key.startswith(CHANGED) else Key.WATCH_CORRECTED
    view = notice_view(voice.say(key), titled(article, piece.finding.span, voice))
    if sending is None or sending.channel is None or sending.message is None:
        return view, None
    channel = client.get_partial_messageable(sending.channel)
    return view, channel.get_partial_message(sending.message)


async def pieces_of(
    client: Watching, finds: Sequence[Find], watches: dict[int, Watch]
) -> list[Piece]:
    """Return finds as they stand in their articles; forget those whose article is gone."""
    pieces, gone = [], []
    for one in finds:
        watch = watches[one.watch]
        desk = client.desk(watch.guild)
        article = await _article(desk, one.told.article)
        if article is not None and is_note(one):
            opening = (0, min(len(article.text), OPENING))
            found: Finding | None = Finding(article, opening, article.text[:OPENING], (), 1, 1.0)
        elif article is not None:
            also = [await _article(desk, other) for other in one.told.also]
            found = one.told.finding(article, [other for other in also if other is not None])
        else:
            found = None
        if found is None:
            gone.append(one.id)
        else:
            pieces.append(Piece(one.id, watch.wanted, found))
    if gone:
        await asyncio.to_thread(client.store.watches.drop, gone)
    return pieces


async def _article(desk: Desk, article: str) -> Article | None:
    try:
        return await desk.call(lambda library: library.article(article))
    except NotFoundError:
        return None


def _known(client: Watching, guild: int | None, roles: Sequence[int]) -> tuple[int, ...]:
    """Return those of some roles that the server still has; direct messages have none."""
    there = None if guild is None else client.get_guild(guild)
    return tuple(one for one in roles if there is not None and there.get_role(one) is not None)


async def _channel(
    client: Watching, watch: Watch, sending: Sending, voice: Voice
) -> discord.abc.Messageable:
    """Return where a watch posts: a channel, a thread, a forum's post, or a person."""
    if watch.channel is None:
        return await client.fetch_user(watch.maker)
    known = client.get_channel(watch.channel)
    if isinstance(known, discord.ForumChannel):
        return await _forum_post(known, watch, sending, voice)
    return client.get_partial_messageable(watch.channel, guild_id=watch.guild)


async def _forum_post(
    forum: discord.ForumChannel, watch: Watch, sending: Sending, voice: Voice
) -> discord.Thread:
    """Return a forum's post for a watch, or for the day's digests; it is opened where none is.

    It is known by its name, so that a restart finds it again.
    """
    name = plain_title(watch.wanted, voice)
    if watch.rhythm is not Rhythm.AT_ONCE or sending.digest:
        name = voice.day(datetime.fromtimestamp(sending.begun, UTC).date())
    name = brief(name, THREAD_NAME)
    me = forum.guild.me.id
    there = [one for one in forum.threads if one.name == name and one.owner_id == me]
    if there:
        return max(there, key=lambda one: one.id)
    opening = voice.say(Key.WATCH_FORUM, watch=title(watch.wanted, voice))
    return await open_post(forum, name, notice_view(opening))


async def _recovered(client: Watching, watches: dict[int, Watch]) -> float | None:
    """Settle the messages of which a sudden end left unknown whether they arrived."""
    store = client.store.watches
    again: float | None = None
    for sending in await asyncio.to_thread(store.unsent):
        finds = await asyncio.to_thread(store.of_sending, sending.id)
        mine = [one for one in finds if one.watch in watches]
        pieces = await pieces_of(client, mine, watches) if mine else []
        if not pieces:
            await asyncio.to_thread(store.abandon, sending.id, keep=bool(finds))
            continue
        if client.clock() - sending.begun > NONCE_SECONDS:
            arrived = await _arrived(client, sending, finds, watches[mine[0].watch])
            if arrived is not None:
                place = (arrived.channel.id, arrived.id)
                await asyncio.to_thread(store.sent, sending.id, *place, sending.begun)
                continue
        if not await _delivered(client, sending, mine, pieces, watches):
            again = client.clock() + RETRY_SECONDS
    return again


async def _arrived(
    client: Watching, sending: Sending, finds: Sequence[Find], watch: Watch
) -> discord.Message | None:
    """Look among a channel's last messages for one that was sent; its buttons tell it."""
    own = {f"{WATCH}why:{one.id}" for one in finds} | {f"{WATCH}more:{sending.id}:"}
    try:
        channel = await _channel(client, watch, sending, voice_for_watch(client, watch))
        after = discord.Object(discord.utils.time_snowflake(_moment(sending.begun - 60)))
        async for message in channel.history(limit=LOOKED_BACK, after=after, oldest_first=True):
            if any(_is_one(button, own) for button in _buttons(message)):
                return message
    except (discord.HTTPException, *PASSING) as error:
        log.info("a channel's history cannot be read", extra=fields(error=error))
    return None


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _is_one(custom_id: str, own: set[str]) -> bool:
    return custom_id in own or any(custom_id.startswith(one) for one in own if one.endswith(":"))


def _buttons(message: discord.Message) -> list[str]:
    """Return the custom_ids of a message's buttons."""
    rows = [one for one in message.components if isinstance(one, discord.ActionRow)]
    found = (getattr(button, "custom_id", None) for row in rows for button in row.children)
    return [one for one in found if one]
