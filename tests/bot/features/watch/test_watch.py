"""Watches end to end: an article is published, and the post stands in the channel."""

from __future__ import annotations

from tests.bot.features.watch.newsroom import Newsroom
from tests.index.watching.articles import THIRD

BRASK = "Ottoline Brask"


async def test_an_actors_new_words_stand_in_the_channel(newsroom: Newsroom) -> None:
    async with newsroom.open() as client:
        await newsroom.watch(actor=BRASK, about="the cranes")
        await newsroom.publish(third=THIRD)
        await client.watcher.step()
        (post,) = newsroom.posts()
        assert post.text.startswith("-# New · **Ottoline Brask** on “the cranes”")
        assert "> **“Every crane stays until the survey has been read by all,”" in post.text
        assert "**Ottoline Brask**, quoted directly" in post.text
        assert "https://harbourpost.example/cranes#:~:text=" in post.text
        labels = [one["label"] for one in post.buttons]
        assert labels == ["Context", "Why this?", "Earlier on this"]
        assert post.pings.roles == frozenset()
