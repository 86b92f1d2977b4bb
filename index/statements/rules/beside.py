"""Rules for a reporting clause behind or inside what it reports."""

from __future__ import annotations

from index.statements.grammar.clauses import (
    ADDRESSED,
    clause_start,
    content_end,
    content_start,
    frame_end,
)
from index.statements.grammar.cues import Cue
from index.statements.grammar.lexicon import Group, Tense
from index.statements.grammar.noun_phrases import phrase_after
from index.statements.grammar.phrases import Tokens, reports
from index.statements.grammar.sentence import clause_like, starts_clause
from index.statements.grammar.subjects import subject_before
from index.statements.grammar.tokens import QUOTE, STOP, WORD
from index.statements.grammar.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from index.statements.rules.claim import Claim, Reading
from index.values import Span

VERB_SUBJECT = "verb-subject"
CONTENT_SUBJECT_VERB = "content-subject-verb"
_CLOSING = (Group.SAY, Group.SPEECH, Group.THINK, Group.SHOW)
# The second half of a split quotation follows within so many tokens.
_REACH = 15


def according_to(reading: Reading) -> Claim | None:
    """Read *content, according to source* and *according to source, content*."""
    tokens, cue, cues = reading.tokens, reading.cue, reading.cues
    if cue.lemma != "according to":
        return None
    end = frame_end(tokens)
    source = phrase_after(tokens, cue.last, end)
    if source is None:
        return None
    if cue.first == 0 or (tokens[cue.first - 1].lower in CONJUNCTIONS and cue.first == 1):
        comma = next((at for at in range(source[1], end - 1) if tokens[at].text == ","), None)
        if comma is None or any(tokens[at].kind == QUOTE for at in range(source[1], comma)):
            return None
        source = (source[0], comma)
        start = comma + 1
        return Claim("according-to", cue, source, ((start, content_end(tokens, start, cue, cues)),))
    left = left_content(tokens, cue.first)
    if left is None:
        return None
    content = [left]
    if source[1] + 1 < end and tokens[source[1]].text == ",":
        content.append((source[1] + 1, end))
    return Claim("according-to", cue, source, tuple(content))


def verb_subject(reading: Reading) -> Claim | None:
    """Read *“content,” said source*."""
    tokens, cue = reading.tokens, reading.cue
    if not _can_invert(tokens, cue):
        return None
    end = frame_end(tokens)
    source = phrase_after(tokens, cue.last, end)
    if source is None:
        return None
    quoted = cue.first > 0 and (
        tokens[cue.first - 1].kind == QUOTE or tokens[max(0, cue.first - 2)].kind == QUOTE
    )
    if _goes_on(reading, source[1], end, quoted):
        return None
    if cue.first == 0:
        start = source[1] + (source[1] < end and tokens[source[1]].text in (",", ":"))
        # *Asked about the cracks, Pell said* has its subject behind the comma.
        if not tokens[source[0]].named and start < end and tokens[start].kind != QUOTE:
            return None
        return Claim(VERB_SUBJECT, cue, source, ((start, end),)) if start < end else None
    left = left_content(tokens, cue.first)
    if left is None or not clause_like(tokens, *left):
        return None
    if not quoted and (cue.group is not Group.SAY or tokens[source[0]].lower in PRONOUNS):
        return None
    return Claim(VERB_SUBJECT, cue, source, (left, *right_piece(tokens, left, source[1], end)))


def _can_invert(tokens: Tokens, cue: Cue) -> bool:
    """Return whether a cue can stand before its subject, by its form and what precedes it."""
    if cue.group not in (Group.SAY, Group.SPEECH, Group.THINK) or cue.lemma in ADDRESSED:
        return False
    if cue.passive or cue.first != cue.head or cue.tense in (Tense.ING, Tense.PARTICIPLE):
        return False
    if cue.first == 0:
        return tokens[cue.head].named
    before = tokens[cue.first - 1]
    return before.kind == QUOTE or before.text in (",", "\u2014")


def _goes_on(reading: Reading, behind: int, end: int, quoted: bool) -> bool:
    """Return whether a verb follows what looks like an inverted subject: *said Ames had left*."""
    if behind >= end:
        return False
    word = reading.tokens[behind].lower
    if quoted:
        return word in AUXILIARIES
    if word in AUXILIARIES or word in FINITE or word in SUBORDINATORS:
        return True
    return any(other.first == behind and other.finite for other in reading.cues)


def content_subject_verb(reading: Reading) -> Claim | None:
    """Read *content, source said* and *content, source said, content*."""
    tokens, cue = reading.tokens, reading.cue
    if cue.group not in _CLOSING or not cue.finite or cue.passive:
        return None
    source = subject_before(tokens, cue.first, 0)
    low = None if source is None else _content_before(tokens, source, cue)
    if source is None or low is None:
        return None
    left = left_content(tokens, low)
    if left is None or not clause_like(tokens, *left):
        return None
    before = tokens[low - 1]
    end = frame_end(tokens)
    quoted = before.kind == QUOTE or tokens[low - 2].kind == QUOTE
    if quoted and cue.group in (Group.SAY, Group.SPEECH):
        if cue.last < end and tokens[cue.last].lower == "that":
            return None
    elif _content_follows(tokens, cue, left, end):
        return None
    right = right_piece(tokens, left, cue.last, end)
    if right and _is_setting(tokens, left, right[0]):
        return Claim(CONTENT_SUBJECT_VERB, cue, source, right)
    pieces = (left, *right)
    return Claim(CONTENT_SUBJECT_VERB, cue, source, pieces)


def _content_before(tokens: Tokens, source: Span, cue: Cue) -> int | None:
    """Return where content ends in front of a source: at a mark, or at *as* behind one."""
    # *“content,” as source put it*
    low = source[0] - (source[0] > 1 and tokens[source[0] - 1].lower == "as")
    before = tokens[low - 1] if low else None
    if before is None or (before.kind != QUOTE and before.text not in (",", "\u2014", "?", "!")):
        return None
    if low < source[0] and any(token.kind == QUOTE for token in tokens[cue.last :]):
        return None
    return low


def _is_setting(tokens: Tokens, left: Span, right: Span) -> bool:
    """Return whether only the right half was said: *After the vote, Pell said, “We won.”*."""
    quote = tokens[right[0]].quote
    if quote is None or any(tokens[at].kind == QUOTE for at in range(*left)):
        return False
    first = tokens[left[0]].lower
    return first in SUBORDINATORS or first in PREPOSITIONS or first.endswith(("ing", "ed"))


def _content_follows(tokens: Tokens, cue: Cue, left: Span, end: int) -> bool:
    """Return whether the content stands behind a cue, so that what precedes is a mere clause."""
    opening = tokens[left[0]].lower
    if cue.last >= end:
        # *As a guard, he slept, Pell said*: the comma behind the opening leaves a clause.
        parted = any(tokens[at].text == "," for at in range(left[0], left[1]))
        return opening in ("if", "when", "as", "while", "although") and not parted
    if cue.lemma in ADDRESSED:
        at = content_start(tokens, cue)
        return at < end and starts_clause(tokens, at, end)
    if tokens[cue.last].text in (",", "\u2014"):
        return False
    if tokens[cue.last].lower == "that" or starts_clause(tokens, cue.last, end):
        return True
    start = content_start(tokens, cue)
    if start < end and tokens[start].lower == "that":
        return True
    return cue.group is not Group.SAY or opening in SUBORDINATORS or opening in PREPOSITIONS


def left_content(tokens: Tokens, end: int) -> Span | None:
    """Return the content that ends in front of a position, without its last comma."""
    last = end
    while last > 0 and tokens[last - 1].kind == STOP and tokens[last - 1].text not in ")]%":
        last -= 1
    start = clause_start(tokens, last)
    return (start, last) if start < last else None


def right_piece(tokens: Tokens, left: Span, at: int, end: int) -> tuple[Span, ...]:
    """Return the second half of a content that its reporting clause splits.

    Behind a quotation the second half is one too: what follows tells of who said it, and where.
    """
    for position in range(at, min(end, at + _REACH)):
        if tokens[position].kind == QUOTE:
            if position > at and tokens[position - 1].kind == STOP:
                return ((position, end),)
            break
        # *Pell said, noting that “…”*: the quotation belongs to another verb.
        if position > at and reports(tokens, position):
            break
    if tokens[left[1] - 1].kind == QUOTE or at + 1 >= end or tokens[at].text != ",":
        return ()
    following = tokens[at + 1]
    word = following.lower
    aside = word in ("who", "whose", "which", "where") or word in PREPOSITIONS
    if following.kind == WORD and (aside or word.endswith("ing")):
        return ()
    return ((at + 1, end),)
