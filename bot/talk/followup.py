"""What a message means after a question: the missing actor, subject or period carried over.

Pure rules, English. Only a message that cannot stand alone is completed: a complete question is
never touched, because whoever asks it would be answered something else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.addressed import LEAST_QUESTION, MOST_QUESTION
from bot.talk.periods import Period, find_period
from bot.talk.phrases import SPEECH, Span, first_name, last_phrase, subject_of
from bot.talk.shapes import (
    ADJUNCT,
    ASKING,
    CLAUSAL,
    EARLIER,
    EXPLETIVE,
    IDENTITY,
    INNER,
    LATER,
    LEAD,
    OBJECT,
    PERSONAL,
    POINTING,
    PREPOSITION,
    PRONOUN,
    SAID_BY,
    TOPICAL,
    WHO_SAID,
    WORD_PART,
)
from bot.talk.turns import Turn
from index import Question

MOST_WORDS = 12  # more is a question of its own
MOST_CLAUSE_WORDS = 9
MOST_PHRASE_WORDS = 7
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Parts:
    """The question before without its end mark, and where what may be replaced stands in it."""

    text: str
    actor: Span | None
    subject: Span | None
    period: Period | None


def asks_who_said(said: str) -> bool:
    """Say whether a message asks for the speaker of what was quoted last.

    >>> asks_who_said("Who said that?"), asks_who_said("Who said that the dam leaks?")
    (True, False)
    """
    return WHO_SAID.fullmatch(_bare(said)) is not None


def understood(turn: Turn, said: str, kinds: Mapping[str, str]) -> Question | None:
    """Complete a message by the question before it; None where it is a question of its own.

    `kinds` are the kinds of actors, such as person, by those `candidates` of both texts that
    name one.
    """
    bare = _bare(said)
    lead = LEAD.fullmatch(bare)
    if lead is None or len(bare.split()) > MOST_WORDS:
        return None
    read = _read(turn, lead, kinds)
    if read is None or len(read.text) > MOST_QUESTION:
        return None
    text = f"{read.text[:1].upper()}{read.text[1:]}?"
    return replace(read, text=text) if len(text) >= LEAST_QUESTION else None


def _read(turn: Turn, lead: re.Match[str], kinds: Mapping[str, str]) -> Question | None:
    rest, led = lead["rest"], bool(lead["and"] or lead["about"])
    asked, parts = turn.question, _parts(turn, kinds)
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
        text = _replaced(_without(parts), named, led, kinds)
        return None if text is None else replace(base, text=text)
    text = _clause(turn, parts, rest, led, kinds) or _replaced(parts, rest, led, kinds)
    return None if text is None else replace(asked, text=text)


def _clause(turn: Turn, parts: Parts, rest: str, led: bool, kinds: Mapping[str, str]) -> str | None:
    """Complete a clause by who or what its pronouns, or its silence, refer to."""
    subject = parts.subject and parts.text[slice(*parts.subject)]
    pointing = POINTING.fullmatch(rest)
    if pointing and subject:
        start, end = pointing.span("what")
        rest, pointing = f"{rest[:start]}{subject}{rest[end:]}", None
        done = rest
    else:
        done = None
    pronoun = PRONOUN.fullmatch(rest) or OBJECT.fullmatch(rest)
    whom = _referred(turn, parts, pronoun["who"], kinds) if pronoun else None
    if pronoun and pronoun["who"].casefold() == "it":
        whom = None if EXPLETIVE.fullmatch(pronoun.groupdict().get("after") or "") else whom
    if pronoun and whom and len(rest.split()) <= MOST_CLAUSE_WORDS:
        start, end = pronoun.span("who")
        return f"{rest[:start]}{whom}{rest[end:]}"
    silent = SAID_BY.fullmatch(rest)
    if led and silent and subject and silent["who"] in kinds:
        return f"{rest[0].upper()}{rest[1:]} about {subject}"
    return done


def _referred(turn: Turn, parts: Parts, pronoun: str, kinds: Mapping[str, str]) -> str | None:
    """Find whom a pronoun means: the actor asked for, or else the one who was quoted."""
    name = parts.text[slice(*parts.actor)] if parts.actor else ""
    kind = kinds.get(name) or kinds.get(name.removeprefix("the "))
    if pronoun.casefold() in PERSONAL:
        within = parts.actor and INNER.search(parts.text[: parts.actor[0]])
        return name if kind == "person" and not within else turn.speaker
    return None if pronoun.casefold() == "it" and kind == "person" else name or None


def _replaced(parts: Parts, rest: str, led: bool, kinds: Mapping[str, str]) -> str | None:
    """Put a phrase where its like stands in the question before."""
    words = WORD_PART.findall(rest.casefold())
    if not words or len(words) > MOST_PHRASE_WORDS or CLAUSAL & {*words}:
        return None
    spoken = first_name(rest, kinds)
    if spoken == (0, len(rest)) and parts.actor:
        return _put(parts.text, parts.actor, rest)
    preposition = PREPOSITION.fullmatch(rest)
    if preposition:
        return _after_preposition(parts, preposition, led)
    if not led:
        return None
    if spoken and spoken[0] == 0 and parts.actor:
        about = PREPOSITION.fullmatch(rest[spoken[1] :].strip())
        if about and about["word"].casefold() in TOPICAL:
            text = _after_preposition(parts, about, led)
            return text and _put(text, parts.actor, rest[: spoken[1]])
    return _put(parts.text, parts.subject, rest) if parts.subject else _else(parts, rest)


def _else(parts: Parts, rest: str) -> str:
    """Put a phrase into a question that names no subject of something said."""
    identity = IDENTITY.fullmatch(parts.text)
    if identity and " of " in identity["what"] and " of " not in rest:
        start = identity.start("what")
        return _put(parts.text, (start, parts.text.index(" of ", start)), rest)
    if SPEECH.search(parts.text) and parts.actor:
        return f"{parts.text} about {rest}"
    return f"{parts.text}, and {rest}"


def _after_preposition(parts: Parts, found: re.Match[str], led: bool) -> str | None:
    word, phrase = found["word"].casefold(), found["phrase"]
    end = parts.period.span[0] if parts.period else len(parts.text)
    if word in TOPICAL and SPEECH.search(parts.text):
        if parts.subject:
            return _put(parts.text, parts.subject, phrase)
        return f"{parts.text[:end].rstrip()} {word} {phrase} {parts.text[end:]}".rstrip()
    if not led:
        return None
    like = last_phrase(parts.text, word, end)
    return _put(parts.text, like, phrase) if like else f"{parts.text} {word} {phrase}"


def _asking(text: str, word: str) -> str:
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
    return replace(asked, text=_without(parts).text, since=bounds[0], until=bounds[1])


def _within(asked: Question, parts: Parts, period: Period) -> Question:
    return replace(asked, text=_without(parts).text, since=period.since, until=period.until)


def _parts(turn: Turn, kinds: Mapping[str, str]) -> Parts:
    text = _bare(turn.question.text)
    period = find_period(text, turn.question.since or turn.day)
    ended = period.span[0] if period and period.span[1] == len(text) else len(text)
    subject = subject_of(text, len(text[:ended].rstrip()))
    actor = first_name(text[: subject[0]] if subject else text, kinds)
    return Parts(text, actor, subject, period)


def _without(parts: Parts) -> Parts:
    """Take the period out of the question; what stands before it keeps its place."""
    if parts.period is None:
        return parts
    start, end = parts.period.span
    text = " ".join(f"{parts.text[:start].rstrip()} {parts.text[end:].lstrip()}".split())
    kept = [span if span and span[1] <= start else None for span in (parts.actor, parts.subject)]
    return Parts(text, kept[0], kept[1], None)


def _put(text: str, span: Span, words: str) -> str:
    return f"{text[: span[0]]}{words}{text[span[1] :]}"


def _bare(text: str) -> str:
    return " ".join(text.split()).strip(" ?!.…,;:")
