"""Where what was said begins and ends in a frame."""

from __future__ import annotations

from collections.abc import Sequence

from index.statements.grammar.cues import Cue
from index.statements.grammar.lexicon import Group, Tense
from index.statements.grammar.noun_phrases import phrase_after
from index.statements.grammar.phrases import is_adverb
from index.statements.grammar.sentence import PLACING, dateline_end, holds_verb, verb_begins
from index.statements.grammar.subjects import subject_before
from index.statements.grammar.tokens import QUOTE, STOP, WORD, Token
from index.statements.grammar.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS,
    FINITE,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from index.values import Span

Tokens = Sequence[Token]

# What lies between a reporting verb and its that-clause or quotation is rarely longer.
_ADJUNCT = 24
ADDRESSED = frozenset("tell remind assure inform advise warn notify convince persuade".split())


def frame_end(tokens: Tokens) -> int:
    """Return the position behind the last token that is no closing stop."""
    end = len(tokens)
    while end > 0 and tokens[end - 1].kind == STOP and tokens[end - 1].text not in ")]%":
        end -= 1
    return end


def content_start(tokens: Tokens, cue: Cue) -> int:
    """Return where the content behind a cue begins, past addressee, time and place."""
    end = frame_end(tokens)
    at = cue.last
    if at >= end:
        return end
    if cue.lemma in ADDRESSED:
        return _past_addressee(tokens, at, end)
    if cue.group in (Group.SAY, Group.SPEECH):
        return _past_adjunct(tokens, at, end, cue)
    return _past_colon(tokens, at)


def _past_colon(tokens: Tokens, at: int) -> int:
    """Step over a colon or comma in front of the content."""
    while at < len(tokens) and tokens[at].text in (":", ","):
        at += 1
    return at


def _past_addressee(tokens: Tokens, at: int, end: int) -> int:
    """Return where the content begins behind *told somebody*."""
    if tokens[at].lower in ("that", "how", "what", "why") or tokens[at].kind == QUOTE:
        return at
    if tokens[at].lower in OBJECT_PRONOUNS | {"reporters", "voters", "supporters"}:
        person = at + 1
    else:
        phrase = phrase_after(tokens, at, end)
        person = phrase[1] if phrase is not None else at + 1
    if person >= end:
        return at
    for position in range(person, min(end, person + _ADJUNCT)):
        token = tokens[position]
        if token.lower == "that" or token.kind == QUOTE:
            return position
        if token.text in (":", ",") and position + 1 < end and tokens[position + 1].kind == QUOTE:
            return position + 1
        if token.lower in AUXILIARIES or token.lower in FINITE:
            break
        if token.lower in PRONOUNS and position > person:
            return position
    if tokens[person].lower in PLACING or tokens[person].lower in DAYS:
        return _past_placing(tokens, person, end)
    return _past_colon(tokens, person)


def _past_placing(tokens: Tokens, at: int, end: int) -> int:
    """Step over phrases of time and place in front of a clause."""
    while at < end:
        if tokens[at].lower in DAYS or is_adverb(tokens[at]):
            at += 1
            continue
        if (
            tokens[at].lower in ("last", "this", "next")
            and tokens[min(at + 1, end - 1)].lower in DAYS
        ):
            at += 2
            continue
        if tokens[at].lower in PLACING:
            if at + 1 < end and tokens[at + 1].lower in DAYS:
                at += 2
                continue
            phrase = phrase_after(tokens, at + 1, end)
            if phrase is None or phrase[1] >= end:
                return at
            at = phrase[1]
            continue
        return _past_colon(tokens, at)
    return at


def _past_adjunct(tokens: Tokens, at: int, end: int, cue: Cue) -> int:
    """Return where the content begins behind *said on Monday in a speech*."""
    token = tokens[at]
    if token.lower == "that" or token.kind == QUOTE:
        return at
    if token.text in (":", ","):
        if at + 1 < end and tokens[at + 1].kind == QUOTE:
            return at + 1
        for position in range(at + 1, min(end, at + _ADJUNCT)):
            if tokens[position].kind == STOP and position + 1 < end:
                following = tokens[position + 1]
                if following.lower == "that" or following.kind == QUOTE:
                    return position + 1
                break
        return at + 1
    placing = token.lower in PLACING or token.lower in DAYS or is_adverb(token)
    if not placing and token.lower not in ("last", "this", "next", "when", "as", "while"):
        return at
    if cue.group is Group.SAY or token.lower in DAYS:
        for position in range(at + 1, min(end, at + _ADJUNCT)):
            following = tokens[position]
            if following.lower == "that" or (
                following.kind == QUOTE and tokens[position - 1].text in (",", ":")
            ):
                return position
            if following.lower in AUXILIARIES and token.lower not in ("when", "as", "while"):
                break
        return _past_placing(tokens, at, end)
    return at


def content_end(tokens: Tokens, start: int, cue: Cue, cues: Sequence[Cue]) -> int:
    """Return where the content that begins at `start` ends."""
    end = frame_end(tokens)
    subordinate = _in_opening_clause(tokens, cue)
    for position in range(start + 1, end):
        token = tokens[position]
        if subordinate and token.text == ",":
            return position
        if token.text == ";":
            return position
        if token.text in (",", "\u2014", "-") and _breaks(
            tokens, (start, position), end, cue, cues
        ):
            return position
        if token.lower in ("and", "but") and _new_clause(tokens, position, end, cue, cues):
            return position - 1 if tokens[position - 1].text == "," else position
    return end


_OPENING = frozenset("when while although though if after before as even because since".split())


def _in_opening_clause(tokens: Tokens, cue: Cue) -> bool:
    """Return whether the cue stands in a clause like *When X said content,* before the main one."""
    return (
        cue.first > 0
        and (tokens[0].lower in _OPENING or _is_inverted(tokens, cue))
        and all(token.text != "," for token in tokens[: cue.first])
    )


# Behind a mere thing that somebody praises or denies, these tell on: *praised the plan, which*.
_ELSE = frozenset("but which who whose where".split())


def _is_inverted(tokens: Tokens, cue: Cue) -> bool:
    """Return whether a frame begins with a condition: *Had she promised it, …*."""
    return tokens[0].lower == "had" and tokens[0].named and cue.first > 1


def _breaks(tokens: Tokens, content: Span, end: int, cue: Cue, cues: Sequence[Cue]) -> bool:
    """Return whether a mark ends the content: a clause of the article's own follows.

    `content` is what stands between its beginning and the mark.
    """
    start, comma = content
    if any(
        other.last == end and other.group is Group.SAY and other.finite
        for other in cues
        if other.first > comma
        and subject_before(tokens, other.first, comma + 1)
        == (
            comma + 1,
            other.first,
        )
    ):
        # *Pell would leave, Ruck said*: the tag is no part of what Pell would do.
        return True
    if comma + 1 >= end:
        return True
    following = tokens[comma + 1]
    for other in cues:
        if other.first == comma + 1 and other is not cue:
            if other.lemma == "according to":
                return True
            return other.tense is Tense.ING and not other.progressive
    if following.lower in _ELSE and not holds_verb(tokens, start, comma):
        # *said the lamp, which hung loose, fell*: the verb of what was said is still to come.
        later = range(comma + 1, end)
        return not any(tokens[at].text == "," and verb_begins(tokens, at + 1, end) for at in later)
    if following.lower in ("while", "though", "although"):
        return any(other.head > comma for other in cues)
    return False


def _new_clause(tokens: Tokens, conjunction: int, end: int, cue: Cue, cues: Sequence[Cue]) -> bool:
    """Say whether a conjunction begins another reporting clause of the same or another source."""
    for other in cues:
        if other.first <= conjunction or other is cue or not other.finite:
            continue
        if other.first == conjunction + 1:
            return same_form(cue, other)
        between = other.first - conjunction - 1
        if tokens[conjunction - 1].text == "," or tokens[conjunction - 1].kind == QUOTE:
            clean = all(
                token.kind == WORD
                and token.lower not in AUXILIARIES
                and token.lower not in SUBORDINATORS
                and token.lower not in PREPOSITIONS
                for token in tokens[conjunction + 1 : other.first]
            )
            return between <= 4 and clean and other.group in (Group.SAY, Group.SPEECH)
        return False
    return False


def same_form(cue: Cue, other: Cue) -> bool:
    """Return whether two cues can share a subject: one tense, or the present and its perfect."""
    present = (Tense.THIRD, Tense.BASE)
    perfect = (cue.head > cue.first and other.tense in present) or (
        other.head > other.first and cue.tense in present
    )
    tenses = other.tense is cue.tense or perfect
    return tenses and other.passive == cue.passive


def insertion_end(tokens: Tokens, content: Span, mark: str) -> int:
    """Return where content ends that stands in an insertion: *Pell, who denies it, has left*.

    `mark` is what opens the insertion; the clause around it has no verb in front.
    """
    marks = [at for at in range(content[0] + 1, content[1]) if tokens[at].lower == mark]
    for at in marks:
        if mark != "," or verb_begins(tokens, at + 1, content[1]):
            return at
    return marks[0] if marks else content[1]


def clause_start(tokens: Tokens, end: int) -> int:
    """Return where the clause in front of *, X said* begins."""
    start = 0
    for position in range(end - 1, -1, -1):
        if tokens[position].text in (";",):
            start = position + 1
            break
    start = min(max(start, dateline_end(tokens)), end)
    while start < end and (tokens[start].lower in CONJUNCTIONS or tokens[start].kind == STOP):
        start += 1
    return start


def whole(tokens: Tokens, span: Span) -> Span:
    """Return the offsets of the tokens of a span."""
    return (tokens[span[0]].start, tokens[span[1] - 1].end)
