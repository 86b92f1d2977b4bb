"""What every rule reads, and what it gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from index.statements.grammar.cues import Cue
from index.statements.grammar.phrases import Tokens
from index.values import Span


@dataclass(frozen=True, slots=True)
class Claim:
    """One source's cue and content in a frame, as positions of its tokens.

    `source` is None where nobody is named; `antecedent` is whom a relative pronoun means;
    `denied` says that the content is told only to deny that it was said, `adjunct` that it tells
    only when or where something was said that stands elsewhere.
    """

    rule: str
    cue: Cue
    source: Span | None
    content: tuple[Span, ...]
    antecedent: Span | None = None
    denied: bool = False
    adjunct: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One cue in its frame, with all cues of the frame and the claims found so far."""

    tokens: Tokens
    cue: Cue
    cues: Sequence[Cue]
    claims: Sequence[Claim]
