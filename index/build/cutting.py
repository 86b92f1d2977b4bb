"""An article cut into passages, each with the key of what is embedded of it."""

from __future__ import annotations

from index.statements.quotes.marks import article_quotes
from index.text.embedded import embedded_text, passage_key
from index.text.passages import split
from index.values import Article, Passage


def passages_of(article: Article, fingerprint: str) -> list[tuple[Passage, bytes]]:
    """Return an article's passages with their keys under the model of a fingerprint."""
    quotations = [quote.span for quote in article_quotes(article.text) if not quote.nested]
    return [
        (one, passage_key(fingerprint, embedded_text(article, one.span)))
        for one in split(article, quotations)
    ]
