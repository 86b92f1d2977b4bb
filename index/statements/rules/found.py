"""What a rule found, in offsets: the state between the rules and the statements."""

from __future__ import annotations

from dataclasses import dataclass

from index.statements.grammar.clauses import whole
from index.statements.grammar.lexicon import Group
from index.statements.grammar.tokens import QUOTE
from index.statements.quotes.frames import Frame
from index.statements.rules.claim import Claim
from index.values import Quote, Span


@dataclass(frozen=True, slots=True)
class Found:
    """One attribution: `frame` is the number of its frame; the rest lies in the text.

    `part` is the part of the source that names one of several speakers.
    """

    rule: str
    frame: int
    content: tuple[Span, ...]
    quotes: tuple[Quote, ...] = ()
    cue: Span | None = None
    lemma: str | None = None
    group: Group | None = None
    source: Span | None = None
    part: Span | None = None
    antecedent: Span | None = None
    denied: bool = False
    adjunct: bool = False


def from_claim(frame: Frame, number: int, claim: Claim) -> Found:
    """Turn a claim's positions into offsets."""
    tokens = frame.tokens
    return Found(
        rule=claim.rule,
        frame=number,
        content=tuple(whole(tokens, part) for part in claim.content),
        quotes=quotes_within(frame, claim),
        cue=whole(tokens, (claim.cue.first, claim.cue.last)),
        lemma=claim.cue.lemma,
        group=claim.cue.group,
        source=None if claim.source is None else whole(tokens, claim.source),
        antecedent=None if claim.antecedent is None else whole(tokens, claim.antecedent),
        denied=claim.denied,
        adjunct=claim.adjunct,
    )


def quotes_within(frame: Frame, claim: Claim) -> tuple[Quote, ...]:
    """Return the quotations that lie in a claim's content."""
    return tuple(
        token.quote
        for start, end in claim.content
        for token in frame.tokens[start:end]
        if token.kind == QUOTE and token.quote is not None
    )
