"""Every reason that a source or a page may be told of has a code that stays."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import index
from index import Why, why_of
from index.fetching import pages
from index.readers import reading, refusals

HOME = Path(index.__file__).parent
MADE_UP = ("{made}", "{found}", "{why}; try again later", "{NO_FEED}", "{NO_SITEMAP}")
"""Put together from others, which are held one by one below."""
OTHERS = {
    "https://a.example/f: took longer than 30 seconds; try again later": (Why.SLOW, None),
    "https://a.example/f: its host has no address; try again later": (Why.NO_HOST, None),
    "https://a.example/f: cannot be connected to; try again later": (Why.UNREACHABLE, None),
    "https://a.example/f: ended before its end; try again later": (Why.BROKEN, None),
    "a.example: did not answer as sites do (ValueError); try again later": (Why.UNREACHABLE, None),
    "https://a.example/f: answered 410 (gone for good)": (Why.ANSWERED, 410),
    "https://a.example/f: is larger than 15 MB, which is not read": (Why.TOO_LARGE, None),
    "https://a.example/f: is no feed that can be read (ValueError)": (Why.NO_FEED, None),
    "https://a.example/f: is no sitemap that can be read (ParseError)": (Why.NO_FEED, None),
    "is application/pdf and no page; the feed has no words": (Why.NO_FEED, None),
    "takes more than 60 seconds to read": (Why.UNREADABLE, None),
    "news: there is no such file or folder; check the path": (Why.NO_FILE, None),
    "news: permission denied; let this user read it": (Why.DENIED, None),
    pages.NO_WORDS: (Why.PICTURES, None),
    reading.NO_TEXT: (Why.NO_ARTICLE, None),
    reading.NO_ARTICLE: (Why.NO_ARTICLE, None),
    refusals.CONSENT: (Why.CONSENT, None),
    f"https://a.example/f: {refusals.PAYWALL_STUB}; the feed has no words": (Why.PAYWALL, None),
    refusals.LIST: (Why.LIST, None),
    refusals.NOTICE: (Why.NOTICE, None),
}


def raised() -> Iterator[str]:
    """Give the text of every FetchError that is made, with 1 for what is put into it."""
    for path in sorted((HOME / "fetching").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "FetchError"):
                continue
            if node.args and isinstance(node.args[0], ast.JoinedStr):
                text = ast.unparse(node.args[0])
                if not any(one in text for one in MADE_UP):
                    parts = (
                        str(one.value) if isinstance(one, ast.Constant) else "1"
                        for one in node.args[0].values
                    )
                    yield "".join(parts)


def test_every_error_of_fetching_has_a_code() -> None:
    texts = list(raised())
    assert len(texts) > 20
    assert [one for one in texts if why_of(one) is None] == []


@pytest.mark.parametrize(("sentence", "code"), OTHERS.items())
def test_the_others_have_theirs(sentence: str, code: tuple[Why, int | None]) -> None:
    assert why_of(sentence) == code


def test_what_is_no_reason_has_none() -> None:
    assert why_of("") is None
    assert why_of("The mayor answered 404 letters") is None
