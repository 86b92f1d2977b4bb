"""Pronouns: who is meant, weighed by speakers, subjects, distance and gender."""

from __future__ import annotations

import re

from index.statements.speakers.context import Heard
from index.statements.speakers.person import plain
from index.statements.speakers.roster import Roster

_BACK = 8
CLEAR = 1.0
_SAME_SENTENCE = 1.5
_SENTENCE_BEFORE = 0.8
_SUBJECT_BEFORE = 0.8
_SUBJECT_REACH = 40
_SPOKE_LAST = 2.5
_MOST_RECENT = 0.6
_SAME_PARAGRAPH = 1.0
_AGREES = 0.8
_PERHAPS_A_THING = -1.2
_DISAGREES = -3.0


def scores_of(heard: Heard, offset: int, number: int, gender: str) -> dict[str, float]:
    """Weigh everybody named before an offset as the meaning of a pronoun."""
    frame = heard.frames[number]
    first = frame.tokens[0].start
    paragraph = _paragraph(heard, number)
    scores: dict[str, float] = {}
    last = next(
        (
            (at, one)
            for at, one in reversed(heard.spoken[-_BACK:])
            if (one.before(offset) or -1) >= 0
        ),
        None,
    )
    recent: tuple[int, str] | None = None
    for person in heard.roster.near(offset):
        key = plain(person.name)
        place = person.before(offset)
        if place is None or (person.place and not person.speaks) or person.body:
            continue
        if heard.gendered and person.surely not in (gender, None):
            continue
        score = 0.0
        if place >= first:
            score += _SAME_SENTENCE
        elif number and place >= heard.frames[number - 1].tokens[0].start:
            score += _SENTENCE_BEFORE
            if place <= heard.frames[number - 1].tokens[0].start + _SUBJECT_REACH:
                score += _SUBJECT_BEFORE
        if place >= paragraph:
            score += _SAME_PARAGRAPH
        if heard.gendered and person.gender is not None:
            score += _AGREES if person.gender == gender else _DISAGREES
        if not person.personal:
            score += _PERHAPS_A_THING
        if last is not None and last[1] is person:
            score += _SPOKE_LAST / (1 + max(0, number - last[0]) / 2)
        scores[key] = score
        if recent is None or place > recent[0]:
            recent = (place, key)
    if recent is not None:
        scores[recent[1]] += _MOST_RECENT
    return scores


def answered(heard: Heard, best: str, number: int, gender: str) -> bool:
    """Return whether somebody else of that gender spoke in this paragraph: words and answers."""
    paragraph = heard.frames[number].paragraph
    return any(
        plain(person.name) != best and person.gender in (gender, None)
        for frame, person in heard.spoken[-_BACK:]
        if heard.frames[frame].paragraph == paragraph
    )


def _paragraph(heard: Heard, number: int) -> int:
    """Return the offset at which a frame's paragraph begins."""
    while number and heard.frames[number - 1].paragraph == heard.frames[number].paragraph:
        number -= 1
    return heard.frames[number].tokens[0].start


_SELF = re.compile(r"[^\w.!?\u2026\n]+\w+(?: on \w+)?(?: that)? (?P<pronoun>he|she)\b")


def contradicts(text: str, roster: Roster) -> bool:
    """Return whether an article calls people by the other pronoun: *Wendy Pell confirmed that he*.

    Machine translations do; gender is then no hint at all. Elsewhere such words mean somebody
    else, and the right pronoun is the commoner one.
    """
    balance = 0
    for person in roster.people.values():
        if person.hint is None:
            continue
        for place in person.places:
            name = _NAME_END.match(text, place)
            match = _SELF.match(text, name.end()) if name is not None else None
            if match is not None:
                balance += 1 if match["pronoun"] == person.hint else -1
    return balance < 0


_NAME_END = re.compile(r"[A-Z][\w'\u2019.-]*(?: (?:[A-Z][\w'\u2019.-]*|de|van|von|bin|al))*")
