"""The words of the project as frozen values: see the table of words in the README.

A span is a half-open pair of character offsets into one article's normalised text.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Article:
    """One text with what is known of its origin.

    `published` is a `date` where the source gives only a day and an aware `datetime` where it
    gives a time; None where it gives neither. `locations` are the places it was read from.
    """

    id: str
    text: str
    title: str
    url: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: date | datetime | None = None
    fetched: datetime | None = None
    language: str | None = None
    locations: tuple[str, ...] = ()

    @property
    def sha256(self) -> str:
        """Give the hex digest of the text's UTF-8 bytes."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Passage:
    """The span of an article that is embedded and searched; `paragraph` is its first, from 1."""

    article: str
    span: Span
    paragraph: int


SURE = 0.8
"""Confidence from which a speaker is named without a word of doubt."""
LEAST_SURE = 0.5
"""Confidence under which nobody is named."""


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


class Order(StrEnum):
    """In which order an actor's statements come: undated ones last where it goes by date.

    `NEAREST` to the subject is the latest first where there is no subject.
    """

    NEAREST = "nearest"
    LATEST = "latest"
    EARLIEST = "earliest"


class Strictness(StrEnum):
    """How much evidence an answer needs: the three operating points of a generation."""

    STRICT = "strict"
    BALANCED = "balanced"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: text and filters; `since` and `until` are inclusive days.

    `actor` is whose own words are asked for; the text is then the subject, and may be empty.
    `offset` is how many findings are passed over, for the pages of a long list; they, too, come
    in `order`, which matters for an actor's statements alone. `explain` asks for every
    candidate's scores beside the answer.
    """

    text: str
    outlet: str | None = None
    since: date | None = None
    until: date | None = None
    count: int = 3
    offset: int = 0
    actor: str | None = None
    order: Order = Order.NEAREST
    strictness: Strictness = Strictness.BALANCED
    explain: bool = False


@dataclass(frozen=True, slots=True)
class Actor:
    """Whom a user may ask for: `kind` is person, state or body.

    `forms` are the names that its own statements go by in articles; `aliases` are all names it
    can be asked for by. `statements` counts its own and, for a state or body, its people's.
    `speaks_for` are, for a person, (actor, articles that say so, first day, last day).
    """

    name: str
    kind: str
    forms: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    statements: int = 0
    speaks_for: tuple[tuple[str, int, date | None, date | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One candidate passage by its row in the generation, with its scores.

    `cosine` lies in [-1, 1]; `bm25` is unbounded and 0 where no word matched; `score` is the
    blend that orders the candidates.
    """

    row: int
    cosine: float
    bm25: float
    score: float = 0.0


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
        """Say whether the name has to be marked as uncertain."""
        return self.confidence < SURE


@dataclass(frozen=True, slots=True)
class Finding:
    """One shown quote: `text` equals `article.text[span]`, `highlight` lies within `span`.

    `paragraph` counts from 1 and is the one of the highlight. `score` in [0, 1] is what was held
    against the library's threshold. `statement` is the one that the highlight belongs to, None
    where the words are the article's own; `also` are other articles with the same quote.
    `answer` are the answering words within the highlight, None where no reader is sure of any.
    """

    article: Article
    span: Span
    text: str
    highlight: tuple[Span, ...]
    paragraph: int
    score: float
    speaker: Speaker | None = None
    statement: Statement | None = None
    also: tuple[Article, ...] = ()
    answer: Span | None = None


class Reason(StrEnum):
    """Why a question was not answered."""

    NOTHING_FOUND = "nothing_found"
    BELOW_THRESHOLD = "below_threshold"
    UNKNOWN_ACTOR = "unknown_actor"
    NO_STATEMENT = "no_statement"
    EMPTY_LIBRARY = "empty_library"


@dataclass(frozen=True, slots=True)
class Searched:
    """What was searched: the generation's name, its counts and the days its articles span."""

    generation: str | None
    articles: int
    passages: int
    first: date | None = None
    last: date | None = None


class Outcome(StrEnum):
    """What became of a candidate."""

    SHOWN = "shown"
    SAME_WORDS = "same_words"
    TOO_FAR_DOWN = "too_far_down"
    BELOW_THRESHOLD = "below_threshold"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One passage that was weighed, with every score and what became of it.

    `relevance` and `answer_probability` are None where no reader read it; `order` is what placed
    it, `evidence` what was held against the threshold; `place` counts from 1.
    """

    place: int
    article: Article
    paragraph: int
    text: str
    cosine: float
    bm25: float
    blend: float
    overlap: float
    relevance: float | None
    answer_probability: float | None
    order: float
    evidence: float
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why an answer is as it is, for one part of a question: the threshold and the candidates."""

    asked: str
    threshold: float
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """The whole answer: `findings`, or a `reason` with the `nearest` passages, no answers.

    `library` is all there is; `searched` is what the question's filters left of it. Where an
    actor was asked for, `actor` is who was understood, `suggestions` are names like one that is
    unknown. `total` counts what answers: the quotes, or the actor's statements, of which `findings`
    are a page; where somebody's own words lead an answer, it only tells whether there are more.
    `differ` is whether findings give different figures; `familiar` whether the library knows the
    subject of a question that it does not answer. `explained` holds what a question with `explain`
    asked for.
    """

    question: Question
    library: Searched
    searched: Searched
    findings: tuple[Finding, ...] = ()
    reason: Reason | None = None
    nearest: tuple[Finding, ...] = ()
    actor: Actor | None = None
    suggestions: tuple[str, ...] = ()
    total: int = 0
    differ: bool = False
    familiar: bool = False
    explained: tuple[Explanation, ...] = ()

    @property
    def answered(self) -> bool:
        """Say whether anything is quoted as an answer."""
        return self.reason is None


@dataclass(frozen=True, slots=True)
class Source:
    """A place that articles come from, as remembered: an absolute path."""

    location: str
    added: datetime


class Phase(StrEnum):
    """The steps of a build, in their order."""

    READING = "reading"
    ATTRIBUTING = "attributing"
    EMBEDDING = "embedding"
    WRITING = "writing"
    CHECKING = "checking"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a build is: `done` of `total` articles or passages; total 0 where not yet known."""

    phase: Phase
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Failure:
    """What could not be read: where (file, and line where there is one) and why, with the cure."""

    where: str
    why: str


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did: counts of locations, what was embedded anew, and the time in seconds.

    `searched` is the library as it serves now; where nothing had changed, it is the one before.
    """

    searched: Searched
    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0
    duplicates: int = 0
    failures: tuple[Failure, ...] = ()
    embedded: int = 0
    reused: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """The evidence that an answer needs, in [0, 1], and what it did when the generation was built.

    `false_answers` is the share of questions without an answer that would have been answered,
    `false_refusals` the share of questions with one that would have been refused; None where the
    articles gave no question to measure it with.
    """

    strictness: Strictness
    threshold: float
    false_answers: float | None = None
    false_refusals: float | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """What a library is: what it searches, which model, since when, how large, what it can do.

    `points` are its operating points, the strictest first.
    """

    searched: Searched
    model: str
    dimension: int
    built: datetime | None
    previous: str | None
    sources: int
    bytes: int
    points: tuple[OperatingPoint, ...]
    reader: str
    building: bool = False
    outlets: tuple[tuple[str, int], ...] = field(default=())
