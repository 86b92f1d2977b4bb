"""What a message means after a question: the missing actor, subject or period carried over.

Pure rules, English. Only a message that cannot stand alone is completed: a complete question is
never touched, because whoever asks it would be answered something else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from bot.features.conversation.nouns import is_role, like, things
from bot.features.conversation.parts import Parts, bare, parts_of, put, without_period
from bot.features.conversation.periods import Period, find_period
from bot.features.conversation.phrases import SPEECH, Span, first_name, last_phrase
from bot.features.conversation.referring import clause
from bot.features.conversation.shapes import (
    ADJUNCT,
    ASKING,
    CLAUSAL,
    EARLIER,
    IDENTITY,
    LATER,
    LEAD,
    OWN,
    PREPOSITION,
    SUBJECT_ONLY,
    TAIL,
    TOPICAL,
    WHO_SAID,
    WORD_PART,
)
from bot.features.conversation.turns import Turn
from bot.parsing.addressed import LEAST_QUESTION, MOST_QUESTION
from index import Question

MOST_WORDS = 12  # more is a question of its own
MOST_PHRASE_WORDS = 7
ONE_DAY = timedelta(days=1)


def asks_who_said(said: str) -> bool:
    """Return whether a message asks for the speaker of what was quoted last.

    >>> asks_who_said("Who said that?"), asks_who_said("Who said that the dam leaks?")
    (True, False)
    """
    return WHO_SAID.fullmatch(bare(said)) is not None


def understood(turn: Turn, said: str, kinds: Mapping[str, str]) -> Question | None:
    """Complete a message by the question before it; None where it is a question of its own.

    `kinds` are the kinds of actors, such as person, by those `candidates` of both texts that
    name one.
    """
    plain = bare(said)
    lead = LEAD.fullmatch(plain)
    if lead is None or len(plain.split()) > MOST_WORDS:
        return None
    read = _read(turn, lead, kinds)
    if read is None or len(read.text) > MOST_QUESTION:
        return None
    text = f"{read.text[:1].upper()}{read.text[1:]}?"
    return replace(read, text=text) if len(text) >= LEAST_QUESTION else None


def _read(turn: Turn, lead: re.Match[str], kinds: Mapping[str, str]) -> Question | None:
    rest, led = lead["rest"], bool(lead["and"] or lead["about"])
    asked, parts = turn.question, parts_of(turn, kinds)
    if EARLIER.fullmatch(rest) or LATER.fullmatch(rest):
        return _shifted(turn, parts, earlier=EARLIER.fullmatch(rest) is not None)
    if ASKING.fullmatch(rest):
        return replace(asked, text=_asking(parts.text, rest))
    period = find_period(rest, asked.since or turn.day)
    if period is not None and period.span == (0, len(rest)):
        return _within(asked, parts, period)
    if period is not None and period.span[1] == len(rest) and (led or period.span[0] == 0):
        base = _within(asked, parts, period)
        named = rest[: period.span[0]].strip()
        if named.casefold() in ("the one", "the ones", "that", "those"):
            return base
        text = _replaced(without_period(parts), named, led, kinds)
        return None if text is None else replace(base, text=text)
    text = clause(turn, parts, rest, kinds, led=led) or _replaced(parts, rest, led, kinds)
    return None if text is None else replace(asked, text=text)


def _replaced(parts: Parts, rest: str, led: bool, kinds: Mapping[str, str]) -> str | None:
    """Put a phrase where its like stands in the question before."""
    words = WORD_PART.findall(rest.casefold())
    if not words or len(words) > MOST_PHRASE_WORDS or CLAUSAL & {*words}:
        return None
    spoken = first_name(rest, kinds)
    speaker = parts.actor or _speaker(parts)
    if spoken == (0, len(rest)) and speaker:
        return put(parts.text, speaker, rest)
    preposition = PREPOSITION.fullmatch(rest)
    if preposition:
        return _after_preposition(parts, preposition, led)
    if not led:
        return None
    if spoken and spoken[0] == 0 and parts.actor:
        about = PREPOSITION.fullmatch(rest[spoken[1] :].strip())
        if about and about["word"].casefold() in TOPICAL:
            text = _after_preposition(parts, about, led)
            return text and put(text, parts.actor, rest[: spoken[1]])
    return put(parts.text, parts.subject, rest) if parts.subject else _else(parts, rest)


def _speaker(parts: Parts) -> Span | None:
    """Find who speaks in a question for words of somebody that no list of actors has."""
    named = things(parts.text[: parts.subject[0]]) if parts.subject else []
    return named[0] if named else None


def _else(parts: Parts, rest: str) -> str | None:
    """Put a phrase into a question that names no subject of something said, where it fits."""
    identity = IDENTITY.fullmatch(parts.text)
    if identity and " of " in identity["what"] and " of " not in rest:
        start, end = identity.span("what")
        of = parts.text.index(" of ", start)
        if is_role(rest):
            return put(parts.text, (start, of), OWN.sub("the ", rest))
        return put(parts.text, (of + len(" of "), end), rest)
    if SPEECH.search(parts.text) and parts.actor:
        return f"{parts.text} about {rest}"
    place = like(parts.text, rest)
    return put(parts.text, place, rest) if place else None


def _after_preposition(parts: Parts, found: re.Match[str], led: bool) -> str | None:
    word, phrase = found["word"].casefold(), found["phrase"]
    end = parts.period.span[0] if parts.period else len(parts.text)
    if word in TOPICAL and SPEECH.search(parts.text):
        if parts.subject:
            return put(parts.text, parts.subject, phrase)
        return f"{parts.text[:end].rstrip()} {word} {phrase} {parts.text[end:]}".rstrip()
    if not led or word in SUBJECT_ONLY:
        return None
    before = last_phrase(parts.text, word, end)
    return put(parts.text, before, phrase) if before else f"{parts.text} {word} {phrase}"


def _asking(text: str, word: str) -> str:
    text = TAIL.sub("", text)
    adjunct = ADJUNCT.fullmatch(text)
    if adjunct and word.casefold() in ("why", "when", "where", "how"):
        return f"{word.capitalize()} {adjunct['rest']}"
    return f"{text}, and {word[0].lower()}{word[1:]}"


def _shifted(turn: Turn, parts: Parts, *, earlier: bool) -> Question | None:
    """Move the period to before or after the one asked for, or the day of what was quoted."""
    asked = turn.question
    since = parts.period.since if parts.period else asked.since
    until = parts.period.until if parts.period else asked.until
    edge = (since or turn.day or until) if earlier else (until or turn.day or since)
    if edge is None or edge in (date.min, date.max):
        return None
    bounds = (None, edge - ONE_DAY) if earlier else (edge + ONE_DAY, None)
    return replace(asked, text=without_period(parts).text, since=bounds[0], until=bounds[1])


def _within(asked: Question, parts: Parts, period: Period) -> Question:
    return replace(asked, text=without_period(parts).text, since=period.since, until=period.until)
