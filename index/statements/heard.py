"""What is known of an article when a source is resolved, and what resolving gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from index.model import Form
from index.statements.frames import Frame
from index.statements.person import Person
from index.statements.roster import Roster


@dataclass(frozen=True, slots=True)
class Resolved:
    """Who speaks: `how` it was found, and how sure that is."""

    form: Form
    speaker: str | None
    how: str | None
    confidence: float
    person: bool = False


NOBODY = Resolved(Form.NONE, None, None, 0.0)


@dataclass(slots=True)
class Heard:
    """An article's text, frames, people and bodies, and who spoke so far, by frame."""

    text: str
    frames: Sequence[Frame]
    roster: Roster
    introduced: dict[str, set[str]]
    gendered: bool
    spoken: list[tuple[int, Person]] = field(default_factory=list)
    bodies: list[tuple[int, str]] = field(default_factory=list)


# How sure resolving alone is, to be multiplied with the mention's (ratings.py). There is no gold
# for it: pronouns and titles were judged by eye on 30 and 22 statements of news pages of 2022.
SURE = {
    "name": 0.99,
    "last-name": 0.97,
    "last-name-shared": 0.75,
    "pronoun": 0.88,
    "pronoun-rival": 0.72,
    "antecedent": 0.95,
    "title": 0.82,
    "previous-speaker": 0.6,
    "organisation": 0.98,
    "mention": 0.95,
    "mention-open": 0.8,
    "name-behind": 0.85,
    "role": 0.82,
    "named-later": 0.78,
    "body": 0.78,
    "body-before": 0.75,
}
