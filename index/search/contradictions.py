"""Findings that contradict each other, so that they stand side by side: pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from index.text.numbers import figures
from index.text.stems import query_terms
from index.values import Finding, Modality, Polarity, Statement

DENIALS = frozenset({"contest", "contradict", "deny", "dispute", "rebut", "refute", "reject"})
"""Lemmas of reporting words by which somebody says that what follows is not so."""
IN_COMMON = 2
"""Stems that what is said and what is denied must share: one speaks of the other."""


def opposed_second(findings: Sequence[Finding]) -> tuple[tuple[Finding, ...], bool]:
    """Put second who denies what the first one says, or says what it denies; tell whether any."""
    return _second(findings, _deny)


def other_figures_second(findings: Sequence[Finding]) -> tuple[tuple[Finding, ...], bool]:
    """Put second what answers with other figures than the first; tell whether anything does."""
    return _second(findings, _count_otherwise)


def _second(
    findings: Sequence[Finding], against: Callable[[Finding, Finding], bool]
) -> tuple[tuple[Finding, ...], bool]:
    rival = next((one for one in findings[1:] if against(findings[0], one)), None)
    if rival is None:
        return tuple(findings), False
    rest = (one for one in findings[1:] if one is not rival)
    return (findings[0], rival, *rest), True


def _deny(one: Finding, other: Finding) -> bool:
    first, second = one.statement, other.statement
    if first is None or second is None or one.speaker is None or other.speaker is None:
        return False
    if one.speaker.name == other.speaker.name:
        return False
    if Polarity.DECLINED in (first.polarity, second.polarity):
        return False
    if _is_denial(first) == _is_denial(second):
        return False
    if not first.modality is second.modality is Modality.ACTUAL:
        return False
    told = [
        {word for span in said.content for word in query_terms(each.article.text[slice(*span)])}
        for each, said in ((one, first), (other, second))
    ]
    return len(told[0] & told[1]) >= IN_COMMON


def _is_denial(said: Statement) -> bool:
    """Return whether somebody denies the content, or is told not to have said it: not both."""
    return (said.lemma in DENIALS) != (said.polarity is Polarity.NEGATED)


def _count_otherwise(one: Finding, other: Finding) -> bool:
    first, second = _figures(one), _figures(other)
    return bool(first and second) and not first & second


def _figures(one: Finding) -> frozenset[object]:
    return frozenset(figures(one.article.text[slice(*one.answer)]) if one.answer else ())
