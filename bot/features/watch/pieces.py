"""Finds as they stand in their articles, ready to be shown."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.discord_io.library_service import LibraryService
from bot.features.watch.services import Watching
from bot.rendering.watch_post import Piece
from bot.store.watch_values import Find, Watch
from index import Article, Finding, NotFoundError

OPENING = 200  # characters of a changed article by whose words its link is made


async def pieces_of(
    client: Watching, finds: Sequence[Find], watches: dict[int, Watch]
) -> list[Piece]:
    """Return finds as they stand in their articles; forget those whose article is gone."""
    pieces, gone = [], []
    for one in finds:
        piece = await piece_of(client, one, watches[one.watch])
        if piece is None:
            gone.append(one.id)
        else:
            pieces.append(piece)
    if gone:
        await asyncio.to_thread(client.store.watches.drop, gone)
    return pieces


async def piece_of(client: Watching, find: Find, watch: Watch) -> Piece | None:
    """Return a find as it stands in its article; None where that is gone or has other words."""
    service = client.library(watch.guild)
    article = await article_of(service, find.told.article)
    if article is None:
        return None
    if find.is_note:
        opening = (0, min(len(article.text), OPENING))
        found: Finding | None = Finding(article, opening, article.text[:OPENING], (), 1, 1.0)
    else:
        also = [await article_of(service, other) for other in find.told.also]
        found = find.told.finding(article, [other for other in also if other is not None])
    return None if found is None else Piece(find.id, watch.wanted, found)


async def article_of(service: LibraryService, article: str) -> Article | None:
    """Return an article of a library; None where it is not there, or no longer."""
    try:
        return await service.call(lambda library: library.article(article))
    except NotFoundError:
        return None
