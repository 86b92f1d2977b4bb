"""Rules for words that an outlet retells: *the Courier quoted Ada Pell as saying “…”*."""

from __future__ import annotations

from index.statements.grammar.clauses import content_end, content_start, frame_end
from index.statements.grammar.cues import Cue
from index.statements.grammar.lexicon import Group, Tense
from index.statements.grammar.noun_phrases import phrase_after
from index.statements.grammar.subjects import subject_before
from index.statements.grammar.tokens import QUOTE
from index.statements.grammar.words import PREPOSITIONS
from index.statements.rules.beside import left_content
from index.statements.rules.claim import Claim, Reading

_QUOTING = frozenset("quote cite report describe".split())
RULE = "as-saying"


def quoted_as(reading: Reading) -> Claim | None:
    """Read *“content,” the Courier quoted source as saying* and *source was quoted as saying*."""
    tokens, cue = reading.tokens, reading.cue
    saying = _saying_behind(reading)
    if cue.lemma not in _QUOTING or not cue.finite or saying is None:
        return None
    if saying.last < frame_end(tokens) and tokens[saying.last].lower not in PREPOSITIONS:
        return None
    subject = subject_before(tokens, cue.first, 0)
    content = left_content(tokens, subject[0] if subject is not None else cue.first)
    if content is None or tokens[content[1] - 1].kind != QUOTE:
        return None
    source = subject if cue.passive else phrase_after(tokens, cue.last, saying.first - 1)
    if source is None or (not cue.passive and source[1] != saying.first - 1):
        return None
    return Claim(RULE, saying, source, (content,))


def as_saying(reading: Reading) -> Claim | None:
    """Read *the Courier quoted source as saying content*."""
    tokens, cue, cues = reading.tokens, reading.cue, reading.cues
    if not _says_behind_as(reading, cue):
        return None
    quoting = next((one for one in reversed(cues) if one.last < cue.first), None)
    if quoting is None or quoting.lemma not in _QUOTING or quoting.passive:
        return None
    source = phrase_after(tokens, quoting.last, cue.first - 1)
    if source is None or source[1] != cue.first - 1:
        return None
    start = content_start(tokens, cue)
    end = content_end(tokens, start, cue, cues)
    return Claim(RULE, cue, source, ((start, end),)) if start < end else None


def _saying_behind(reading: Reading) -> Cue | None:
    """Return the cue *as saying* that follows a verb of quoting."""
    behind = (one for one in reading.cues if one.first > reading.cue.last)
    following = next(behind, None)
    return following if following and _says_behind_as(reading, following) else None


def _says_behind_as(reading: Reading, cue: Cue) -> bool:
    """Return whether a cue is *saying* behind *as*."""
    speaking = cue.group in (Group.SAY, Group.SPEECH) and cue.tense is Tense.ING
    return speaking and cue.first > 0 and reading.tokens[cue.first - 1].lower == "as"
