"""What somebody said, and who it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from index.values.articles import Span

SURE = 0.8
"""Confidence from which a speaker is named without a word of doubt."""
LEAST_SURE = 0.5
"""Confidence under which nobody is named."""
REPEATED_WORDS = 5
"""Words from which the same quote in two articles is one that was repeated, not a coincidence."""


class Kind(StrEnum):
    """How a statement gives what was said."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    UNATTRIBUTED = "unattributed"


class Form(StrEnum):
    """What a source mention is made of."""

    NAME = "name"
    PRONOUN = "pronoun"
    NOMINAL = "nominal"
    ORGANISATION = "organisation"
    NONE = "none"


class Polarity(StrEnum):
    """Whether a statement was made, denied to have been made, or refused."""

    AFFIRMED = "affirmed"
    NEGATED = "negated"
    DECLINED = "declined"


class Modality(StrEnum):
    """Whether a statement was made, is supposed, or is to come."""

    ACTUAL = "actual"
    HYPOTHETICAL = "hypothetical"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch between quotation marks: `span` with its marks, `inner` without.

    `closed` is False where the closing mark is missing; `continued` is True where the next
    paragraph opens the same quotation again; `scare` marks one to three words that nobody says.
    """

    span: Span
    inner: Span
    closed: bool = True
    continued: bool = False
    nested: bool = False
    scare: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """Something somebody said, with the words that show it.

    `content` are the spans of what was said, `cue` the reporting words, `source` the words that
    name who said it; all lie in the article's text. `speaker` is the name that the source
    resolves to and `resolved` the way it was found; both None where no rule found one.
    `actor` is the name of the state or body that speaks, or that the speaker speaks for, and
    `actor_by` how it was found: "self", "metonym", "title" or "library". `spoken` is False for
    what somebody only thinks, wants or supports. `paragraph` counts from 1.
    Confidences are measured accuracies in [0, 1]: of the mention, and of the resolved speaker.
    """

    article: str
    kind: Kind
    content: tuple[Span, ...]
    sentence: Span
    quotes: tuple[Quote, ...] = ()
    cue: Span | None = None
    lemma: str | None = None
    source: Span | None = None
    form: Form = Form.NONE
    speaker: str | None = None
    resolved: str | None = None
    actor: str | None = None
    actor_by: str | None = None
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ACTUAL
    mention_confidence: float = 0.0
    speaker_confidence: float = 0.0
    rule: str = ""
    spoken: bool = True
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says a finding's words: the resolved name and the words that the text has.

    `actor` is the state or body that a person speaks for, or the speaker where it is one;
    `person` is False where a state, a body or unnamed people speak.
    `confidence` is the measured accuracy of the rules that led to the name, from .5 to 1.
    """

    name: str
    mention: str
    kind: Kind
    actor: str | None
    confidence: float
    person: bool = True
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ACTUAL

    @property
    def uncertain(self) -> bool:
        """Return whether the name has to be marked as uncertain."""
        return self.confidence < SURE
