"""Every attribution of an article before speakers are resolved: frames, claims, quotations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from index.statements.grammar.lexicon import Group
from index.statements.quotes.frames import Frame
from index.statements.rules import frame_claims
from index.statements.rules.beside import CONTENT_SUBJECT_VERB, VERB_SUBJECT
from index.statements.rules.carried_over import Last, floating, speaks_on
from index.statements.rules.editions import opens_note, speaks_of_itself
from index.statements.rules.found import Found, from_claim
from index.statements.rules.quoted import QUOTED_RULES
from index.statements.rules.titles import is_title, with_words
from index.statements.rules.transcript import transcript
from index.values import Quote


def attributions(text: str, frames: Sequence[Frame]) -> list[Found]:
    """Return what the rules find in all frames, in order of the text.

    Every quotation that is not a scare quote is in exactly one of them; where no rule knows its
    source it stands alone with the rule "unattributed".
    """
    found: list[Found] = []
    last: Last | None = None
    labelled = transcript(frames)
    note = -1
    for number, frame in enumerate(frames):
        if number == 0 or frames[number - 1].paragraph != frame.paragraph:
            note = frame.paragraph if opens_note(text[slice(*frame.span)]) else note
        if note == frame.paragraph or speaks_of_itself(text[slice(*frame.span)]):
            found.extend(_nobodys(frame, number))
            continue
        if frame.paragraph in labelled:
            if labelled[frame.paragraph].frame == number:
                found.append(labelled[frame.paragraph])
            continue
        here = _frame(text, frames, number, last)
        # Who *said in a statement* is known to speak, but what was said stands elsewhere.
        found.extend(one for one in here if not one.adjunct)
        speaking = speaks_on(here)
        if speaking is not None:
            last = Last(speaking, frame.paragraph)
    return found


def _nobodys(frame: Frame, number: int) -> list[Found]:
    """Leave the quotations of a frame to nobody."""
    return [
        Found("unattributed", number, ((token.start, token.end),), (token.quote,))
        for token in frame.tokens
        if token.quote is not None and not token.quote.scare
    ]


def _frame(text: str, frames: Sequence[Frame], number: int, last: Last | None) -> list[Found]:
    """Return what is found in one frame, its quotations among them."""
    frame = frames[number]
    claimed = owned([from_claim(frame, number, claim) for claim in frame_claims(frame.tokens)])
    here = [one for each in claimed if (one := with_words(text, frame, each)) is not None]
    taken = {quote.span for one in here for quote in one.quotes}
    for position, token in enumerate(frame.tokens):
        if (
            token.quote is None
            or token.quote.span in taken
            or is_title(text, frame.tokens, position)
        ):
            continue
        answers = (rule(text, frame, number, position) for rule in QUOTED_RULES)
        one = next((answer for answer in answers if answer is not None), None)
        if one is None and not token.quote.scare:
            one = floating(text, frames, number, position, last=last, here=here)
        if one is not None:
            here.append(one)
            taken.update(each.span for each in one.quotes)
    return here


def owned(here: Sequence[Found]) -> list[Found]:
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
    speaking = one.group in (Group.SAY, Group.SPEECH) and one.source is not None
    return (speaking, one.rule in (CONTENT_SUBJECT_VERB, VERB_SUBJECT))
