"""Words, figures, marks and whole quotations as one flat row of tokens."""

from __future__ import annotations

import re
from typing import NamedTuple

from index.text.normalise import ABBREVIATIONS, is_initial
from index.values import Quote, Span

WORD, NUMBER, STOP, QUOTE = "word", "number", "stop", "quote"

_TOKEN = re.compile(
    r"""
      (?P<letters> (?: [A-Z]\. ){2,} [A-Z]? )                   # U.S., D.C., J.J.
    | (?P<abbreviated> [A-Za-z]{1,8}+\. (?= [\s,;:)\]] | \Z ) )  # Sen., Jr., J.: see _abbreviation
    | (?P<possessive> ['\u2019] s \b )
    | (?P<contracted> ['\u2019] (?: re | ve | ll | d | m ) \b )
    | (?P<number> [$\u00a3\u20ac]? \d [\d.,/:]* \d %? | [$\u00a3\u20ac]? \d %? )
    | (?P<word> [@\#]? [^\W\d_] \w*                             # letters, and what joins them
        (?: [&\-\u2010\u2011] \w+ | ['\u2019] (?! (?: s | re | ve | ll | d | m ) \b ) \w+ )* )
    | (?P<dash> -- | [\u2013-\u2015\u2500] | (?<= \s ) - (?= \s ) )
    | (?P<line> \n+ )
    | (?P<other> \S )
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """One token: its offsets, its words, the same in lower case and what it is made of.

    `quote` is the quotation that a token of kind QUOTE stands for; `named` says that a word
    begins with a capital.
    """

    start: int
    end: int
    text: str
    lower: str
    kind: str
    quote: Quote | None = None
    named: bool = False


def tokenise(text: str, span: Span, quotes: tuple[Quote, ...]) -> list[Token]:
    """Return the tokens of a span, each outer quotation masked as one token.

    >>> text = "Mr. Ames's son left."
    >>> [token.text for token in tokenise(text, (0, len(text)), ())]
    ['Mr.', 'Ames', "'s", 'son', 'left', '.']
    """
    tokens: list[Token] = []
    at = span[0]
    for quote in quotes:
        if quote.nested or quote.span[0] < at or quote.span[1] > span[1]:
            continue
        _words(text, at, quote.span[0], tokens)
        tokens.append(Token(*quote.span, "“”", "“”", QUOTE, quote))
        at = quote.span[1]
    _words(text, at, span[1], tokens)
    return tokens


def _words(text: str, start: int, end: int, tokens: list[Token]) -> None:
    """Append the tokens of a stretch without quotations."""
    at = start
    search = _TOKEN.search
    while match := search(text, at, end):
        kind = match.lastgroup
        word = match.group()
        begin, at = match.span()
        if kind == "abbreviated" and not _abbreviation(word, tokens[-1] if tokens else None):
            word = word[:-1]
            at -= 1
        if kind == "number":
            tokens.append(Token(begin, at, word, word, NUMBER))
        elif kind in _STOPS:
            shape = "\u2014" if kind == "dash" else word[0]
            tokens.append(Token(begin, at, word, shape, STOP))
        else:
            lower = word.lower()
            if "\u2019" in lower:
                lower = lower.replace("\u2019", "'")
            named = word[0].isupper() or _LED.match(word) is not None
            tokens.append(Token(begin, at, word, lower, WORD, None, named))


# A name whose first letters are a particle: al-Saud, d'Arcy.
_LED = re.compile(r"(?:a[dlnrst]|ash|az|el|ul|d|l)['\u2019-][A-Z]")
_STOPS = frozenset(("dash", "line", "other"))


def _abbreviation(word: str, before: Token | None) -> bool:
    """Return whether the stop behind a word belongs to it."""
    bare = word[:-1]
    return is_initial(bare, before.text if before is not None else "") or (
        bare.lower() in ABBREVIATIONS and bare.lower() not in _WORDS_TOO
    )


# Abbreviations that are words as well: their stop ends a sentence more often than not.
_WORDS_TOO = frozenset("no art sun sat mon min sec fig dir mar inc etc co al".split())
