"""How sure a source mention is, by the rule that found it: measured accuracies.

`python -m index.statements.evaluation.rate` makes the counts of ratings.tsv again. They were
measured on PolNeAR's train split (840 articles) on 2026-11-30.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources

from index.statements.grammar.lexicon import verbs
from index.values import Form

# What a rule is believed to be worth before anything was counted, and the weight of that belief.
_PRIOR = 0.75
_WEIGHT = 8
# Quotations of fewer words are rated apart: see LONG.
LONG = 5


def mention_confidence(rule: str, lemma: str | None, form: Form, quoted: Sequence[int]) -> float:
    """Return the measured share of right source mentions among statements like this one.

    `quoted` are the lengths in words of the statement's quotations, none for indirect speech.

    >>> mention_confidence("content-subject-verb", "say", Form.NAME, [12]) > 0.95
    True
    """
    table = "report" if not quoted else "long" if max(quoted) >= LONG else "short"
    seen, right = counts().get((table, kind_key(rule, lemma, form)), (0, 0))
    return round((right + _PRIOR * _WEIGHT) / (seen + _WEIGHT), 3)


def kind_key(rule: str, lemma: str | None, form: Form) -> str:
    """Return the key of a rule, the sort of verb it rests on and what its source is made of.

    >>> kind_key("subject-verb", "accuse", Form.NAME)
    'subject-verb:speech:name'
    """
    verb = verbs().get(lemma) if lemma is not None else None
    group = "none" if lemma is None else verb.group.value if verb is not None else "say"
    made = form.value if form in (Form.PRONOUN, Form.NOMINAL) else Form.NAME.value
    return f"{rule}:{group}:{made}"


@cache
def counts() -> dict[tuple[str, str], tuple[int, int]]:
    """Read the table: how often each rule was seen, and how often its source was right."""
    table = resources.files("index.statements").joinpath("ratings.tsv").read_text("utf-8")
    found: dict[tuple[str, str], tuple[int, int]] = {}
    for row in table.splitlines():
        name, key, seen, right = row.split("\t")
        found[name, key] = (int(seen), int(right))
    return found
