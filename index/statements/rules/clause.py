"""Rules for a reporting clause in front of what it reports."""

from __future__ import annotations

from index.statements.grammar.clauses import (
    content_end,
    content_start,
    frame_end,
    insertion_end,
    same_form,
)
from index.statements.grammar.lexicon import Group, Tense
from index.statements.grammar.noun_phrases import phrase_after
from index.statements.grammar.sentence import clause_like, dateline_end, holds_verb
from index.statements.grammar.subjects import main_clause, main_subject, subject_before
from index.statements.grammar.words import RELATIVES
from index.statements.rules.claim import Claim, Reading
from index.values import Span

# Verbs that report in the passive without naming who: *is expected to*, *was accused of*.
_PASSIVE = frozenset("expect see know describe call say accuse criticize".split())


def subject_verb(reading: Reading) -> Claim | None:
    """Read *source said that content*."""
    tokens, cue, cues = reading.tokens, reading.cue, reading.cues
    if not cue.finite or cue.passive:
        return None
    source = subject_before(tokens, cue.first, 0)
    if source is None:
        return None
    start = content_start(tokens, cue)
    end = content_end(tokens, start, cue, cues)
    if start >= end:
        return None
    if tokens[source[0]].lower not in RELATIVES:
        return Claim("subject-verb", cue, source, ((start, end),))
    inserted = source[0] > 0 and tokens[source[0] - 1].lower in (",", "\u2014")
    antecedent = subject_before(tokens, source[0] - inserted, 0)
    if inserted:
        opening = (dateline_end(tokens), antecedent[0] if antecedent is not None else 0)
        if antecedent is not None and not clause_like(tokens, *opening):
            end = insertion_end(tokens, (start, end), tokens[source[0] - 1].lower)
    return Claim("relative", cue, source, ((start, end),), antecedent)


def seeming(reading: Reading) -> Claim | None:
    """Read *content seems to be content*, which nobody says."""
    tokens, cue, cues = reading.tokens, reading.cue, reading.cues
    if cue.group is not Group.SEEM or not cue.finite or cue.passive:
        return None
    subject = subject_before(tokens, cue.first, 0)
    end = content_end(tokens, cue.last, cue, cues)
    if subject is None or cue.last >= end:
        return None
    if tokens[subject[0]].lower == "it":
        return Claim("seeming", cue, None, ((cue.last, end),))
    return Claim("seeming", cue, None, (subject, (cue.last, end)))


def shared_subject(reading: Reading) -> Claim | None:
    """Read *source said … and added content* and *source said …, adding content*."""
    tokens, cue, cues = reading.tokens, reading.cue, reading.cues
    if cue.passive or cue.first == 0:
        return None
    before = tokens[cue.first - 1]
    if cue.tense is Tense.ING and not cue.progressive:
        rule = "participle" if before.text in (",", "\u2014") else "participle-bare"
    elif before.lower in ("and", "but", "or", ",", "then", "to"):
        rule = "coordinated"
    else:
        return None
    source = _earlier_subject(reading, rule)
    if source is None:
        return None
    start = content_start(tokens, cue)
    end = content_end(tokens, start, cue, cues)
    if start >= end:
        return None
    return Claim(rule, cue, source, ((start, end),))


def _earlier_subject(reading: Reading, rule: str) -> Span | None:
    """Return the subject that a later verb of the frame shares."""
    tokens, cue = reading.tokens, reading.cue
    aside = rule == "participle"
    tag = next((claim for claim in reading.claims if _ends_at(claim, cue.first - 1)), None)
    if aside and tag is not None:
        # *The road is closed, Ruck said, adding …*: not what the road does.
        return tag.source
    for claim in reading.claims if aside else reversed(reading.claims):
        if claim.source is None or claim.source[0] >= cue.first:
            continue
        # *When asked whom she backed, Pell smiled and said*: it is not the clause's subject.
        if claim.source[0] < main_clause(tokens, cue.first):
            continue
        if aside and tokens[claim.source[0]].lower in RELATIVES:
            continue
        if rule == "coordinated" and not same_form(claim.cue, cue):
            continue
        return claim.source
    aside_of = cue.first - 1 if aside else 0
    if aside_of and all(token.text != "," for token in tokens[:aside_of]):
        # *Pell, citing the flood, said …*
        inserted = subject_before(tokens, aside_of, 0)
        if inserted is not None and inserted[0] == 0 and not holds_verb(tokens, *inserted):
            return inserted
    return main_subject(tokens, cue.first)


def _ends_at(claim: Claim, comma: int) -> bool:
    """Return whether a reporting tag behind its content ends at a mark: *…, Ruck said,*."""
    behind = claim.source is not None and claim.content[-1][1] <= claim.source[0]
    ends = claim.cue.last if claim.source is None else max(claim.cue.last, claim.source[1])
    return behind and ends == comma


def passive_by(reading: Reading) -> Claim | None:
    """Read *content was criticised by source*."""
    tokens, cue, cues = reading.tokens, reading.cue, reading.cues
    if not cue.passive:
        return None
    end = frame_end(tokens)
    subject = subject_before(tokens, cue.first, 0)
    if subject is None:
        return None
    if cue.last < end and tokens[cue.last].lower == "by":
        source = phrase_after(tokens, cue.last + 1, end)
        if source is not None:
            return Claim("passive-by", cue, source, (subject,))
    start = cue.last
    if cue.lemma not in _PASSIVE or start >= end:
        return None
    behind = (start, content_end(tokens, start, cue, cues))
    return Claim("passive", cue, None, (subject, behind))
