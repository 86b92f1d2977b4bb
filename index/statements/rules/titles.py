"""Names of works, things and slogans in marks, which nobody says: *the novel “The Long Ebb”*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.statements.grammar.lexicon import verbs
from index.statements.grammar.phrases import reports
from index.statements.grammar.sentence import holds_verb
from index.statements.grammar.tokens import QUOTE, STOP, WORD, Token
from index.statements.quotes.frames import Frame
from index.statements.rules.found import Found

# Words that stay small inside a title.
_SMALL = frozenset(
    """
    a an the and or but nor of in on at by for from to with as is into over vs v de la le du des
    el von und der
    """.split()
)
# What has a title or a name of its own.
_WORKS = frozenset(
    """
    novel book film movie song album single play opera musical poem essay memoir series show
    programme program sitcom documentary paper study article story column painting sculpture
    exhibition exhibit game video tune ballad symphony comedy drama thriller bestseller sequel
    trilogy anthology biography autobiography pamphlet magazine podcast episode chapter track
    soundtrack mixtape anthem hymn sign banner placard plaque headline title slogan boat ship yacht
    trawler ferry submarine robot horse dog cat band
    """.split()
)
_NAMED = frozenset(
    """
    titled entitled named nicknamed christened headlined captioned subtitled called
    """.split()
)
_MADE = frozenset(
    """
    wrote writes written sang sings sung recorded directed directs starred stars published painted
    composed performed produced played plays watched screened released staged translated
    illustrated performing singing writing playing directing from in
    """.split()
)
_MAKING = frozenset("write publish post read release sing".split())
# Who calls somebody such a name has said it.
_CALLING = frozenset("call dub label describe brand deem chant shout say tell reply".split())
_LETTERS = re.compile(r"[^\W\d_][\w'\u2019-]*")
# A longer run of words is no title; a name stands so near behind *called*; and what is made holds
# hardly more words beside its title.
_LONGEST, _NEAR, _BESIDE = 12, 4, 3


def is_title(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Return whether the quotation at a position names a work or thing rather than being said."""
    quote = tokens[at].quote
    if quote is None or not quote.closed:
        return False
    inner = text[slice(*quote.inner)].strip()
    words: list[str] = _LETTERS.findall(inner[:200])
    if not words or len(words) > _LONGEST:
        return False
    if _named_before(tokens, at):
        # *a sign “Keep off the grass”*, *his boat “Biscuit”*; not *called it “a mess”*.
        return words[0][:1].isupper()
    before = tokens[at - 1] if at else None
    if before is None or before.text in (":", ",") or reports(tokens, at - 1):
        made = before is not None and before.lower in _MADE
        return made and _capitalised(words)
    return _capitalised(words) and not _is_reported(tokens, at)


def with_words(text: str, frame: Frame, one: Found) -> Found | None:
    """Return an attribution, None where all that was said is the name of a work."""
    named = {
        token.quote
        for at, token in enumerate(frame.tokens)
        if token.quote in one.quotes and is_title(text, frame.tokens, at)
    }
    if not named or (one.lemma in _CALLING and not _thing_called(one, frame)):
        return one
    beside = [
        at
        for at, token in enumerate(frame.tokens)
        if token.kind == WORD and any(s <= token.start < e for s, e in one.content)
    ]
    empty = not beside or not holds_verb(frame.tokens, beside[0], beside[-1] + 1)
    made = one.lemma in _MAKING and empty
    return None if made or len(beside) <= _BESIDE else one


def _thing_called(one: Found, frame: Frame) -> bool:
    """Return whether what is called so is a thing of somebody's: *called his boat “Biscuit”*."""
    inside = [token.lower for token in frame.tokens if token.start >= one.content[0][0]][:_NEAR]
    return one.lemma == "call" and any(
        word in _WORKS or word in ("his", "her", "its", "their") for word in inside
    )


def _capitalised(words: Sequence[str]) -> bool:
    """Return whether words stand in the capitals of a title: The Long Ebb."""
    if len(words) < 2 or not (words[0][:1].isupper() and words[-1][:1].isupper()):
        return False
    return all(word[:1].isupper() or word.lower() in _SMALL for word in words)


def _named_before(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a work, or a word of naming, stands right in front of a quotation."""
    comma = at > 0 and tokens[at - 1].text == ","
    last = at - 1 - comma
    if last < 0 or tokens[last].kind != WORD:
        return False
    # *said of the episode, “…”*
    behind = range(max(0, last - _CLAUSE), last)
    if comma and any(reports(tokens, at) and not _makes(tokens[at]) for at in behind):
        return False
    word = tokens[last].lower
    if word in _NAMED or word in _WORKS or word.removesuffix("s") in _WORKS:
        return True
    if comma:
        return False
    near = tokens[max(0, last - _NEAR) : last]
    called = any(token.lower in ("called", "named", "christened") for token in near)
    return called and tokens[last - 1].lower in ("his", "her", "its", "their", "my", "our")


def _makes(token: Token) -> bool:
    """Return whether a verb makes works rather than says something."""
    verb = verbs().get(token.lower)
    return verb is not None and verb.lemma in _MAKING


def _is_reported(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a reporting clause follows: *“No Way,” said Pell*, *“No Way,” she said*."""
    for position in range(at + 1, min(len(tokens), at + _CLAUSE)):
        token = tokens[position]
        if token.kind in (QUOTE, STOP) and token.text != ",":
            return False
        if reports(tokens, position):
            return True
    return False


# A reporting clause behind a quotation has its verb within so many tokens.
_CLAUSE = 7
