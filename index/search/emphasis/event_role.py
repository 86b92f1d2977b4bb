"""Whether marked words have the part in an event that a "who" question asks for.

"Who won?" is not answered by whom somebody beat, nor "Who warned?" by who dismissed the warning.
Read from the order of the words; what cannot be told is left open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.search.emphasis.clause import (
    FAR,
    JOINS,
    NEAR,
    UNDONE,
    Clause,
    group_of,
    is_finite,
    parts,
)
from index.search.query.event_part import Part, part_asked
from index.search.query.events import Telling, known, lemma, telling
from index.statements.grammar.words import AUXILIARIES, BE, DETERMINERS, PREPOSITIONS
from index.text.stems import terms
from index.values import Span

_TOKEN = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*|[^\w\s]")
_POSSESSIVE = re.compile(r"[’']s?$")
_QUOTES = "\"“”‘’'«»"
_REFUSES = frozenset(
    terms("dismissed rejected ignored denied disputed rebutted refuted scorned mocked")
)
"""Verbs whose subject is against what the noun behind them tells: "dismissed the warning"."""
_OWN = {
    "victory": "winner",
    "win": "winner",
    "triumph": "winner",
    "defeat": "loser",
    "loss": "loser",
}
_OF = {
    "victory": {"for": "winner", "of": "winner", "by": "winner", "over": "loser"},
    "defeat": {"of": "loser", "for": "loser", "by": "winner", "to": "winner"},
}
_OF |= {"win": _OF["victory"], "triumph": _OF["victory"], "loss": _OF["defeat"]}
_NAMES_ROLE = {
    "winner": frozenset("defeated beaten losing loser losers outgoing ousted unsuccessful".split()),
    "loser": frozenset("winning winner winners victor victors victorious triumphant".split()),
}
"""Words within the marked ones that tell the other part: "the defeated candidate"."""
_REPORTS = frozenset(("say", "warn", "accuse", "criticise"))


def has_part(question: str, sentence: str, marked: Span) -> bool | None:
    """Return whether the marked words have the part that is asked for; None where it is not told.

    >>> told = "Ilse Marn defeated Odo Brask on Friday."
    >>> has_part("Who won?", told, (0, 9)), has_part("Who won?", told, (19, 28))
    (True, False)
    """
    asked = part_asked(question)
    found = [match for match in _TOKEN.finditer(sentence) if match.group() not in _QUOTES]
    inside = [
        at for at, one in enumerate(found) if one.end() > marked[0] and one.start() < marked[1]
    ]
    if asked is None or not inside:
        return None
    named = {_lower(found[at]) for at in inside}
    if asked.role in _NAMES_ROLE and named & _NAMES_ROLE[asked.role]:
        return False
    clause = Clause(
        sentence,
        tuple(found),
        tuple(_lower(one) for one in found),
        inside[0],
        inside[-1] + 1,
    )
    roles = [
        told
        for at in range(len(found))
        if not clause.first <= at < clause.last
        for told in _roles(clause, at, asked)
    ]
    return min(roles)[1] == asked.role if roles else None


def _lower(match: re.Match[str]) -> str:
    """Return a word in lower case; "May" within a sentence is no auxiliary."""
    word = match.group()
    return word if match.start() and word in ("May", "Will") else word.casefold().replace("’", "'")


def _roles(clause: Clause, at: int, asked: Part) -> Iterator[tuple[int, str]]:
    """Return (distance in words, role) of the marked words by the word at a position."""
    word = clause.words[at]
    distance = min(abs(at - clause.first), abs(at - clause.last + 1))
    stem = "".join(terms(word))
    if stem in _REFUSES and _named_behind(clause, at, asked):
        if clause.is_subject_of(group_of(clause.words, at)):
            yield distance, "against"
    elif not known(word) and word.endswith(("er", "ers", "or", "ors")):
        return  # who or what does it, no deed: "the publisher"
    elif _is_noun(clause, at) and (word in _OWN or stem == "".join(terms(asked.verb))):
        yield from ((distance, role) for role in _by_noun(clause, at, asked))
    elif word[0].isalpha() and telling(lemma(word)).event == asked.event:
        yield from ((distance, role) for role in _by_verb(clause, at, telling(lemma(word)), asked))


def _named_behind(clause: Clause, at: int, asked: Part) -> bool:
    return any(terms(word) == terms(asked.verb) for word in clause.words[at + 1 : at + NEAR])


def _is_noun(clause: Clause, at: int) -> bool:
    before = clause.words[at - 1] if at else ""
    word = clause.words[at]
    if word.endswith("ed") or before in AUXILIARIES or before == "to":
        return False
    possessive = _POSSESSIVE.search(before) is not None
    following = clause.words[at + 1] if at + 1 < len(clause.words) else ""
    return before in DETERMINERS or possessive or following in ("over", "of", "from", "for")


def _by_noun(clause: Clause, at: int, asked: Part) -> Iterator[str]:
    """Read "Marn's victory over Brask", "the warning from the engineer"."""
    word = clause.words[at]
    contest = word in _OWN
    told = telling(asked.verb)
    if contest and told.event != "contest":
        return
    if clause.last == at and _POSSESSIVE.search(clause.text[: clause.matches[at - 1].end()]):
        yield _OWN[word] if contest else told.subject
    behind = _OF.get(word) or {"from": told.subject, "by": told.subject}
    if told.event in _REPORTS:
        behind = {**behind, "of": told.subject}  # of others it may be either: "the control of"
    for place in range(at + 1, min(at + FAR, len(clause.words))):
        if parts(clause.words[place]) or is_finite(clause.words[place]):
            return
        if clause.words[place] in behind and clause.begins_behind(place + 1):
            yield behind[clause.words[place]]
            return


def _by_verb(clause: Clause, at: int, told: Telling, asked: Part) -> Iterator[str]:
    words = clause.words
    group = group_of(words, at)
    helping = set(words[group:at])
    following = words[at + 1] if at + 1 < len(words) else ""
    lone = not helping and (words[at] == lemma(words[at]) or words[at].endswith("ing"))
    if lone and clause.last != at and told.subject == "agent":
        return  # a noun as well as a verb: "the author", "starring"
    joined = clause.verb_before(group) if group and words[group - 1] in JOINS else None
    if joined is not None and not helping:  # "was arrested and charged"
        helping = set(words[joined : joined + 1]) if is_finite(words[joined + 1]) else set()
    passive = words[at][-3:] != "ing" and (bool(helping & BE) or following == "by")
    if clause.is_subject_of(group):
        role = told.object if passive else told.subject
        open_ended = not helping and not passive and role == "agent" != asked.role
        if open_ended and (following in PREPOSITIONS or parts(following)):
            return  # "the mill(,) founded in Corrow"
        if role and not ("to" in helping and not helping & UNDONE):
            yield f"no {role}" if helping & UNDONE else role
        return
    if clause.first <= at:
        return
    start = clause.matches[at].start()
    quoted = bool(set(clause.text[max(0, start - 2) : start]) & {*_QUOTES, ","})
    if (
        told.event in _REPORTS
        and quoted
        and lemma(words[at]) != "tell"
        and clause.begins_behind(at + 1)
    ):
        yield told.subject
        return
    behind = {"by": told.subject} if passive else dict(told.behind)
    if not passive and told.object and clause.begins_behind(at + 1):
        yield told.object
        return
    for place in range(at + 1, min(at + FAR, len(words))):
        if words[place] in (";", ".") or (words[place] in AUXILIARIES):
            return
        if words[place] in behind and clause.begins_behind(place + 1):
            yield behind[words[place]]
            return
