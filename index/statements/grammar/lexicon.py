"""The reporting verbs: which form belongs to which lemma, and how each is used."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources


class Group(StrEnum):
    """What a verb reports: words, a thought, a stance, an intention, evidence, appearance."""

    SAY = "say"
    SPEECH = "speech"
    THINK = "think"
    STANCE = "stance"
    INTENT = "intent"
    SHOW = "show"
    SEEM = "seem"


class Tense(StrEnum):
    """The form a verb stands in."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    ING = "ing"
    PARTICIPLE = "participle"


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a reporting verb; `particles` are the words that belong to it behind it.

    `weak` verbs report only in front of a that-clause or a quotation, those that need a `verb`
    only what holds one: *noted that it rained* and *noted it rained*, but not *noted a smell*.
    """

    lemma: str
    group: Group
    tense: Tense
    particles: frozenset[str]
    weak: bool = False
    verb: bool = False


@cache
def verbs() -> dict[str, Verb]:
    """Read the table of verbs into a map from each form.

    >>> verbs()["replied"].lemma
    'reply'
    """
    table = resources.files("index.statements.grammar").joinpath("cues.tsv").read_text("utf-8")
    found: dict[str, Verb] = {}
    for row in table.splitlines()[1:]:
        lemma, group, irregular, particles, needs = row.split("\t")
        forms = (lemma, *(irregular.split() or inflect(lemma)))
        for form, tense in zip(forms, TENSES, strict=True):
            behind = frozenset(particles.split())
            verb = Verb(lemma, Group(group), tense, behind, needs == "clause", needs == "verb")
            found.setdefault(form, verb)
    return found


TENSES = (Tense.BASE, Tense.THIRD, Tense.PAST, Tense.ING, Tense.PARTICIPLE)


def inflect(lemma: str) -> tuple[str, str, str, str]:
    """Return a regular verb's third person, past, -ing form and participle.

    >>> inflect("reply")
    ('replies', 'replied', 'replying', 'replied')
    """
    if lemma.endswith("e"):
        return (lemma + "s", lemma + "d", lemma[:-1] + "ing", lemma + "d")
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return (lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing", lemma[:-1] + "ied")
    third = "es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s"
    return (lemma + third, lemma + "ed", lemma + "ing", lemma + "ed")
