"""Quotations without a reporting clause of their own: who spoke last speaks on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.statements.grammar.lexicon import Group
from index.statements.grammar.tokens import QUOTE, STOP
from index.statements.quotes.frames import Frame
from index.statements.rules.found import Found
from index.statements.rules.quoted import introducer, signed_below, subject_of_clause
from index.values import Quote, Span

_SPEAKING = (Group.SAY, Group.SPEECH)
# By the distance in paragraphs to the last speaker; farther off nobody is meant.
_BY_DISTANCE = {0: "floating", 1: "floating-next", 2: "floating-far"}


@dataclass(frozen=True, slots=True)
class Last:
    """The attribution that spoke last, and the paragraph where it stands."""

    found: Found
    paragraph: int

    @property
    def continued(self) -> bool:
        """Return whether its quotation runs on into the next paragraph."""
        return bool(self.found.quotes) and self.found.quotes[-1].continued


def floating(
    text: str,
    frames: Sequence[Frame],
    number: int,
    position: int,
    *,
    last: Last | None,
    here: Sequence[Found],
) -> Found:
    """Return the attribution of a quotation that no rule of its own frame knows.

    `last` is who spoke before the frame, `here` what is found in it; without either the
    quotation stands alone, with the rule "unattributed".
    """
    frame = frames[number]
    token = frame.tokens[position]
    content: tuple[Span, ...] = ((token.start, token.end),)
    quotes: tuple[Quote, ...] = () if token.quote is None else (token.quote,)
    if all(one.kind in (QUOTE, STOP) for one in frame.tokens):
        return (
            _signed(frames, number, content, quotes)
            or _goes_on(frame, number, content, quotes, last)
            or Found("unattributed", number, content, quotes)
        )
    if here:
        return _same(here[0], "same-sentence", number, content, quotes)
    if last is not None and frame.paragraph == last.paragraph:
        return _same(last.found, "mixed-floating", number, content, quotes)
    found = subject_of_clause(text, frame, number, position)
    return found or Found("unattributed", number, content, quotes)


def _same(
    found: Found, rule: str, number: int, content: tuple[Span, ...], quotes: tuple[Quote, ...]
) -> Found:
    """Return a quotation to the source of another attribution."""
    return replace(
        found,
        rule=rule,
        frame=number,
        content=content,
        quotes=quotes,
        denied=False,
        adjunct=False,
    )


def _signed(
    frames: Sequence[Frame], number: int, content: tuple[Span, ...], quotes: tuple[Quote, ...]
) -> Found | None:
    """Return a quotation signed in the line below, or introduced by a colon in the one above."""
    signer = signed_below(frames, number)
    if signer is not None:
        return Found("signature", number, content, quotes, source=signer)
    before = frames[number - 1] if number else None
    if before is None or before.tokens[-1].text != ":":
        return None
    source = introducer(before)
    if source is None:
        return None
    return Found("introduced", number, content, quotes, source=source)


def _goes_on(
    frame: Frame,
    number: int,
    content: tuple[Span, ...],
    quotes: tuple[Quote, ...],
    last: Last | None,
) -> Found | None:
    """Return a sentence that is all quotation to who spoke last."""
    if last is None:
        return None
    rule = _BY_DISTANCE.get(frame.paragraph - last.paragraph)
    if last.continued:
        rule = "continued"
    if rule is None:
        return None
    return _same(last.found, rule, number, content, quotes)


def speaks_on(here: Sequence[Found]) -> Found | None:
    """Return the attribution of a frame whose speaker goes on in the next.

    One whose quotation runs on, or else the first that quotes, or else the first that speaks.
    """
    sourced = [one for one in here if one.source is not None]
    running = [one for one in here if one.quotes and one.quotes[-1].continued]
    quoting = [one for one in sourced if one.quotes and one.group in (*_SPEAKING, None)]
    speaking = [one for one in sourced if one.group in _SPEAKING]
    return next(iter([*running[::-1], *quoting, *speaking]), None)
