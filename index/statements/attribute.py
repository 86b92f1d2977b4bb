"""Every attribution of an article before speakers are resolved: frames, claims, quotations."""

from __future__ import annotations

from dataclasses import replace

from index.model import Quote
from index.statements.claims import Claim, frame_claims
from index.statements.found import Found, from_claim
from index.statements.frames import Frame
from index.statements.lexicon import Group
from index.statements.quoted import QUOTED_RULES, introducer, signed_below, subject_of_clause
from index.statements.tokens import QUOTE, STOP
from index.statements.transcript import transcript

_SPEAKING = (Group.SAY, Group.SPEECH)


def attributions(text: str, frames: list[Frame]) -> list[Found]:
    """Give what the rules find in all frames, in order of the text.

    Every quotation that is not a scare quote is in at least one of them; where no rule knows its
    source it stands alone with the rule `unattributed`.
    """
    found: list[Found] = []
    last: Found | None = None
    last_paragraph = -9
    labelled = transcript(frames)
    for number, frame in enumerate(frames):
        if frame.paragraph in labelled:
            if labelled[frame.paragraph].frame == number:
                found.append(labelled[frame.paragraph])
            continue
        claims = frame_claims(frame.tokens)
        here = _owned([from_claim(frame, number, claim) for claim in claims])
        taken = {quote.span for one in here for quote in one.quotes}
        for position, token in enumerate(frame.tokens):
            quote = token.quote
            if quote is None or quote.span in taken:
                continue
            one = _alone(text, frames, number, position, last, last_paragraph, here)
            if one is not None:
                here.append(one)
                taken.update(each.span for each in one.quotes)
        found.extend(here)
        speaking = next((one for one in reversed(here) if last_continued(one)), None)
        speaking = speaking or main_speaking(here)
        if speaking is not None:
            last, last_paragraph = speaking, frame.paragraph
    return found


def _alone(
    text: str,
    frames: list[Frame],
    number: int,
    position: int,
    last: Found | None,
    last_paragraph: int,
    here: list[Found],
) -> Found | None:
    """Give the attribution of a quotation that no cue of its frame claims."""
    frame = frames[number]
    quote = frame.tokens[position].quote
    if quote is None:
        return None
    for rule in QUOTED_RULES:
        one = rule(text, frame, number, position)
        if one is not None:
            return one
    if quote.scare:
        return None
    content = (quote.span,)
    alone = all(token.kind in (QUOTE, STOP) for token in frame.tokens)
    if alone:
        signed = signed_below(frames, number)
        if signed is not None:
            return Found("signature", number, content, (quote,), source=signed)
        before = frames[number - 1] if number else None
        if before is not None and before.tokens[-1].text == ":":
            source = introducer(before)
            if source is not None:
                return Found("introduced", number, content, (quote,), source=source)
    if alone and last is not None:
        distance = frame.paragraph - last_paragraph
        rule = "continued" if last_continued(last) else FLOATING.get(distance)
        if rule is not None:
            return replace(last, rule=rule, frame=number, content=content, quotes=(quote,))
    if not alone:
        if here:
            same = here[0]
            return replace(same, rule="same-sentence", content=content, quotes=(quote,))
        if last is not None and frame.paragraph == last_paragraph:
            return replace(
                last, rule="mixed-floating", frame=number, content=content, quotes=(quote,)
            )
        one = subject_of_clause(text, frame, number, position)
        if one is not None:
            return one
    return Found("unattributed", number, content, (quote,))


def _owned(here: list[Found]) -> list[Found]:
    """Leave each quotation to one attribution: the innermost that reports words."""
    owners: dict[Quote, int] = {}
    for position, one in enumerate(here):
        for quote in one.quotes:
            best = owners.get(quote)
            if best is None or _rank(one) >= _rank(here[best]):
                owners[quote] = position
    return [
        replace(one, quotes=tuple(quote for quote in one.quotes if owners[quote] == position))
        for position, one in enumerate(here)
    ]


def _rank(one: Found) -> tuple[bool, bool]:
    """Order attributions by how surely they report words, then by where they stand."""
    beside = one.rule in ("content-subject-verb", "verb-subject")
    return (one.group in _SPEAKING and one.source is not None, beside)


def last_continued(last: Found) -> bool:
    """Say whether the last attribution ends in a quotation that the next paragraph opens again."""
    return bool(last.quotes) and last.quotes[-1].continued


FLOATING = {0: "floating", 1: "floating-next", 2: "floating-far"}


def main_speaking(here: list[Found]) -> Found | None:
    """Give the attribution of a frame whose speaker goes on in the next: the first outer one."""
    best: Found | None = None
    for one in here:
        if one.source is None:
            continue
        if one.quotes and (one.group in _SPEAKING or one.group is None):
            if best is None or not best.quotes:
                best = one
        elif one.group in _SPEAKING and best is None:
            best = one
    return best


_KEPT = (Quote, Claim)
