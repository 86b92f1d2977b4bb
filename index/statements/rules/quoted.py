"""Rules for quotations that no reporting verb claims: colon, label, signature, noun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.statements.grammar.clauses import whole
from index.statements.grammar.cues import find_cues
from index.statements.grammar.foreign import foreign_speaker, foreign_subject, speaks_foreign
from index.statements.grammar.lexicon import Group, Tense, verbs
from index.statements.grammar.noun_phrases import phrase_after
from index.statements.grammar.subjects import first_subject, main_subject, subject_before
from index.statements.grammar.tokens import STOP, WORD, Token
from index.statements.grammar.words import (
    NAME_PARTICLES,
    POSSESSIVES,
    PREPOSITIONS,
    REPORTING_NOUNS,
)
from index.statements.quotes.frames import Frame
from index.statements.rules.found import Found
from index.values import Quote, Span

# A label in front of a transcript's line has no more words.
_LABEL = 6


def colon(text: str, frame: Frame, number: int, position: int) -> Found | None:
    """Read *Source: “content”*, as in a transcript, a headline or behind any clause."""
    tokens = frame.tokens
    if position < 2 or tokens[position - 1].text != ":":
        return None
    spoken = foreign_subject(tokens, position - 1)
    if spoken is not None:
        return _behind_colon(frame, number, position, "colon", whole(tokens, spoken))
    low = _label_start(tokens, position - 1)
    label = subject_before(tokens, position - 1, low)
    if label is not None and label[0] == low and label[1] == position - 1:
        return _behind_colon(frame, number, position, "colon-label", whole(tokens, label))
    if _is_byline(tokens, low, position - 1):
        return _behind_colon(
            frame, number, position, "colon-label", whole(tokens, (low, position - 1))
        )
    subject = main_subject(tokens, position - 1) or first_subject(tokens, position - 1)
    if subject is None:
        return None
    return _behind_colon(frame, number, position, "colon", whole(tokens, subject))


def _label_start(tokens: Sequence[Token], end: int) -> int:
    """Return where a label begins that ends at a position: behind the last dash, or at 0."""
    dashes = (at for at in range(end - 1, -1, -1) if tokens[at].lower in ("\u2014", "-", "\u2022"))
    start = next(dashes, -1) + 1
    return start if start < end and end - start <= _LABEL * 2 and tokens[start].named else 0


def _is_byline(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Return whether a stretch is a name and an outlet: *Ada Pell, Vale Courier*."""
    commas = [at for at in range(start, end) if tokens[at].text == ","]
    if len(commas) != 1 or not commas[0] - start > 1 or commas[0] + 1 >= end:
        return False
    if tokens[start].lower in PREPOSITIONS or tokens[start].lower in verbs():
        return False
    small = PREPOSITIONS | {"the", "and", "&"} | NAME_PARTICLES
    return all(
        token.kind == WORD and (token.named or token.lower in small)
        for at, token in enumerate(tokens[start:end], start)
        if at != commas[0]
    )


def cue_inside(text: str, frame: Frame, number: int, position: int) -> Found | None:
    """Read *Source “said directly that content”*, where the reporting verb is quoted too."""
    tokens = frame.tokens
    quote = tokens[position].quote
    if quote is None or position == 0:
        return None
    words = text[quote.inner[0] : quote.inner[1]].split(maxsplit=1)
    verb = verbs().get(words[0].lower()) if words else None
    if verb is None or verb.group not in (Group.SAY, Group.SPEECH):
        return None
    if verb.tense is not Tense.PAST and verb.lemma not in ("say", "tell", "add"):
        return None
    source = subject_before(tokens, position, 0)
    if source is None or source[1] != position or source[0] != 0:
        return None
    found = words[0]
    at = text.index(found, quote.inner[0])
    end = len(tokens) - 1 if tokens[-1].kind == STOP else len(tokens)
    later = tuple(t.quote for t in tokens[position:end] if t.quote is not None)
    return Found(
        rule="cue-inside",
        frame=number,
        content=(whole(tokens, (position, end)),),
        quotes=later,
        cue=(at, at + len(found)),
        lemma=verb.lemma,
        group=verb.group,
        source=whole(tokens, source),
    )


def signature(text: str, frame: Frame, number: int, position: int) -> Found | None:
    """Read *“content” — Source*."""
    tokens = frame.tokens
    if position + 2 >= len(tokens) or tokens[position + 1].lower != "\u2014":
        return None
    source = phrase_after(tokens, position + 2, len(tokens))
    if source is None or not tokens[source[0]].named:
        return None
    if source[1] < len(tokens) - 1 and tokens[source[1]].kind != STOP:
        return None
    return _quoted("signature", frame, number, position, whole(tokens, source))


def subject_of_clause(text: str, frame: Frame, number: int, position: int) -> Found | None:
    """Read *Source did something “content”* with a verb that the table does not know."""
    tokens = frame.tokens
    if tokens[position].quote is None:
        return None
    subject = main_subject(tokens, position) or first_subject(tokens, position)
    if subject is None:
        return None
    return _quoted("clause-subject", frame, number, position, whole(tokens, subject))


def _behind_colon(frame: Frame, number: int, position: int, rule: str, source: Span) -> Found:
    """Make a finding of a quotation behind a colon, which stands for the word of speech."""
    mark = frame.tokens[position - 1]
    return replace(_quoted(rule, frame, number, position, source), cue=(mark.start, mark.end))


def _quoted(rule: str, frame: Frame, number: int, position: int, source: Span) -> Found:
    """Make a finding of one quotation."""
    token = frame.tokens[position]
    quotes: tuple[Quote, ...] = () if token.quote is None else (token.quote,)
    return Found(rule, number, ((token.start, token.end),), quotes, source=source)


def introducer(frame: Frame) -> Span | None:
    """Return who speaks where a frame ends in a colon and the quotation follows it."""
    tokens = frame.tokens
    for cue in reversed(find_cues(tokens)):
        if not cue.passive:
            source = subject_before(tokens, cue.first, 0)
            if source is not None and cue.finite:
                return whole(tokens, source)
    subject = main_subject(tokens, len(tokens)) or first_subject(tokens, len(tokens))
    return None if subject is None else whole(tokens, subject)


def signed_below(frames: Sequence[Frame], number: int) -> Span | None:
    """Return who signs a quotation in the line below it: *— Source*."""
    if number + 1 >= len(frames):
        return None
    tokens = frames[number + 1].tokens
    if tokens[0].lower != "\u2014" or len(tokens) > _LABEL * 2:
        return None
    source = phrase_after(tokens, 1, len(tokens))
    if source is None or not tokens[source[0]].named:
        return None
    return whole(tokens, source)


def beside_comma(text: str, frame: Frame, number: int, position: int) -> Found | None:
    """Read *“content,” source …* and *“content,” … source* with a verb the table lacks."""
    tokens = frame.tokens
    quote = tokens[position].quote
    if quote is None or position + 2 >= len(tokens):
        return None
    after = position + 1
    if text[quote.inner[1] - 1] not in ",?!" and tokens[after].text != ",":
        return None
    if tokens[after].text == ",":
        after += 1
    if speaks_foreign(tokens, after):
        spoken = foreign_speaker(tokens, after)
        if spoken is None:
            return None
        return _quoted("beside-comma", frame, number, position, whole(tokens, spoken))
    source = phrase_after(tokens, after, len(tokens))
    if source is not None and source[1] < len(tokens) and tokens[source[1]].kind == WORD:
        return _quoted("beside-comma", frame, number, position, whole(tokens, source))
    if tokens[after].kind == WORD and tokens[after].lower.endswith(("s", "ed", "d")):
        source = phrase_after(tokens, after + 1, len(tokens))
        if source is not None:
            return _quoted("beside-comma", frame, number, position, whole(tokens, source))
    return None


_LABELLED = re.compile(r"\s*(?P<name>[A-Z][A-Z.'\u2019 -]{2,40}):\s")


def label_inside(text: str, frame: Frame, number: int, position: int) -> Found | None:
    """Read *“SOURCE: content”*, a transcript between marks."""
    quote = frame.tokens[position].quote
    match = None if quote is None else _LABELLED.match(text, *quote.inner)
    if match is None:
        return None
    return _quoted("label", frame, number, position, match.span("name"))


def noun(text: str, frame: Frame, number: int, position: int) -> Found | None:
    """Read *his remark that “content”* and *Source’s call for “content”*."""
    tokens = frame.tokens
    for at in range(position - 1, max(0, position - _NOUN_REACH), -1):
        if tokens[at].lower not in REPORTING_NOUNS or tokens[at].named:
            continue
        owner = at - 1
        while owner > 0 and not (tokens[owner].lower in POSSESSIVES or tokens[owner].lower == "'s"):
            if tokens[owner].kind != WORD or at - owner > _NOUN_REACH // 2:
                break
            owner -= 1
        found = None
        if tokens[owner].lower in POSSESSIVES - {"our", "my", "your"}:
            found = (owner, owner + 1)
        elif tokens[owner].lower == "'s" and owner > 0:
            low = owner
            while low > 0 and _owns(tokens[low - 1]) and owner - low < _NOUN_REACH:
                low -= 1
            found = subject_before(tokens, owner, low)
        if found is None:
            return None
        one = _quoted("noun", frame, number, position, whole(tokens, found))
        return replace(one, cue=(tokens[at].start, tokens[at].end), lemma=tokens[at].lower)
    return None


def _owns(token: Token) -> bool:
    """Return whether a token can be part of the name of an owner: *the mayor's remark*."""
    return token.kind == WORD and (token.lower == "of" or token.lower not in PREPOSITIONS)


# A reporting noun stands at most so many tokens in front of its quotation.
_NOUN_REACH = 8

QUOTED_RULES = (cue_inside, label_inside, colon, signature, beside_comma, noun)
