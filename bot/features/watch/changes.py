"""Articles that changed, or were corrected, after a quote of theirs was told."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from bot.features.watch.pieces import article_of
from bot.features.watch.services import Watching
from bot.store.watch_values import CHANGED, CORRECTED, Find, Watch
from index import Article, corrects

LOOKED_BACK_SECONDS = 30 * 24 * 3600.0  # corrections come within days; later nobody reads the post
MOST_NEW = 500  # new articles among which corrections are looked for


async def changes(
    client: Watching, watches: Sequence[Watch], news: Collection[str], now: float
) -> list[Find]:
    """Return what is to be said below earlier posts of some watches, since their articles changed.

    Each is a find whose key names the one that it replies to.
    """
    if not news:
        return []
    since = now - LOOKED_BACK_SECONDS
    ours = {one.id for one in watches}
    posted = [
        one
        for one in await asyncio.to_thread(client.store.watches.sent_since, since)
        if one.watch in ours and not one.is_note
    ]
    if not posted:
        return []
    service = client.library(watches[0].guild)
    held = [await article_of(service, each) for each in sorted(news)[:MOST_NEW]]
    new = [each for each in held if each is not None]
    found = []
    for one in posted:
        there = await article_of(service, one.told.article)
        if there is None:
            later = _same_place(one, new)
            if later is not None and not _still_says(later, one):
                found.append(_note(CHANGED, one, later, now))
        else:
            later = next((other for other in new if corrects(other, there)), None)
            if later is not None:
                found.append(_note(CORRECTED, one, later, now))
    return found


def _note(kind: str, find: Find, later: Article, now: float) -> Find:
    told = replace(find.told, article=later.id, title=later.title, url=later.url)
    moment = later.published.isoformat() if later.published else "9999"
    return Find(0, find.watch, f"{kind}{find.id}", now, moment, told)


def _same_place(find: Find, new: Iterable[Article]) -> Article | None:
    """Return the new article that stands where the quoted one stood."""
    told = find.told
    for one in new:
        if told.url is not None and one.url == told.url:
            return one
        if told.url is None and (one.title, one.outlet) == (told.title, told.outlet):
            return one
    return None


def _still_says(article: Article, find: Find) -> bool:
    return " ".join(find.told.said.split()) in " ".join(article.text.split())
