"""What is embedded and indexed of a passage, and what tells that it was before."""

from __future__ import annotations

import hashlib

from index.values import Article, Span


def passage_key(fingerprint: str, text: str) -> bytes:
    """Return what tells whether a text was embedded before, by the model of that fingerprint."""
    return hashlib.blake2b(f"{fingerprint}\0{text}".encode(), digest_size=16).digest()


def embedded_text(article: Article, span: Span) -> str:
    """Give what is embedded and indexed of a passage: title and outlet help, and are not shown."""
    start, end = span
    head = " – ".join(part for part in (article.title, article.outlet) if part)
    return f"{head}\n{article.text[start:end]}"
