"""New articles of a source that is watched, each by its first sentences."""

from __future__ import annotations

from collections.abc import Mapping

from index.search.emphasis.furniture import is_furniture
from index.search.excerpt import LONGEST
from index.text.normalise import paragraphs, sentences
from index.text.passages import paragraph_of
from index.values import Article, Finding, Span
from index.watching.fresh import Fresh, in_order
from index.watching.watch import Match, Watched, article_key


def arrivals(fresh: Fresh, watched: Watched, outlets: Mapping[str, str]) -> list[Match]:
    """Return the source's new articles, the earliest first.

    An article that has an address is the same one where its text has changed.
    """
    found = []
    for article in in_order(fresh.articles):
        if outlets.get(article.outlet or "", article.outlet) != watched.outlet:
            continue
        start, end = lead(article)
        one = Finding(
            article=article,
            span=(start, end),
            text=article.text[start:end],
            highlight=(),
            paragraph=paragraph_of(paragraphs(article.text), start),
            score=1.0,
        )
        found.append(Match(one, article_key(article)))
    return found


def lead(article: Article) -> Span:
    """Return the span of the first sentences that tell something, as many as fill a quote."""
    parts = sentences(article.text)
    first = next((at for at, one in enumerate(parts) if not is_furniture(_words(article, one))), 0)
    start, end = parts[first]
    paragraph = next(one for one in paragraphs(article.text) if one[0] <= start < one[1])
    for one in parts[first + 1 :]:
        if one[1] - start > LONGEST or one[1] > paragraph[1]:
            break
        end = one[1]
    return start, end


def _words(article: Article, span: Span) -> str:
    return article.text[slice(*span)]
