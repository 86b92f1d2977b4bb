"""A question and its answer: what was found, or why nothing was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from index.values.articles import Article, Span
from index.values.statements import Speaker, Statement


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
    in `order`, which matters for an actor's statements alone. With `apart`, a page of what an
    organisation said has so many of its own statements and then so many of its people's, where
    there are both; `offset` is a multiple of `count`, as of one list. `explain` asks for every
    candidate's scores beside the answer. `known` are stems of names that stand in another library,
    which is asked the same.
    """

    text: str
    outlet: str | None = None
    since: date | None = None
    until: date | None = None
    count: int = 3
    offset: int = 0
    actor: str | None = None
    order: Order = Order.NEAREST
    apart: int = 0
    strictness: Strictness = Strictness.BALANCED
    explain: bool = False
    known: tuple[str, ...] = ()


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


class Unmarked(StrEnum):
    """Why no words of a quote are underlined as the answer."""

    UNSURE = "unsure"
    OTHER_KIND = "other_kind"
    OTHER_PART = "other_part"
    NOT_BORNE_OUT = "not_borne_out"


@dataclass(frozen=True, slots=True)
class Finding:
    """One shown quote: `text` equals `article.text[span]`, `highlight` lies within `span`.

    `paragraph` counts from 1 and is the one of the highlight. `score` in [0, 1] is the calibrated
    probability that a passage answers, or how near what an actor said is. `statement` is the one
    that the highlight belongs to, None where no rule found one; `also` are other articles with the
    same quote.
    `answer` are the answering words within the highlight, None where no reader is sure of any;
    `unmarked` tells why the likeliest words are not among them. `corrected` is the outlet's later
    article that corrects this one. `day` is the day that a relative one among the answering words
    means ("on Tuesday"), told from the article's date.
    `marked` is whether the highlight lies mostly in quotation marks: somebody's words, whoever's.
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
    unmarked: Unmarked | None = None
    corrected: Article | None = None
    day: date | None = None
    marked: bool = False

    @property
    def own_words(self) -> bool:
        """Return whether the article itself tells this, and nobody in it."""
        return self.speaker is None and self.statement is None and not self.marked


class Reason(StrEnum):
    """Why a question was not answered."""

    NOTHING_FOUND = "nothing_found"
    UNSURE = "unsure"
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
    MAYBE = "maybe"
    SAME_WORDS = "same_words"
    TOO_FAR_DOWN = "too_far_down"
    BELOW_THRESHOLD = "below_threshold"
    NAME_UNKNOWN = "name_unknown"
    SPEAKER_NOT_NAMED = "speaker_not_named"
    ANOTHER_SPEAKER = "another_speaker"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One passage that was weighed, with every score and what became of it.

    `relevance` and `answer_probability` are None where no reader read it; `order` is what placed
    it, `evidence` what was held against the threshold, `confidence` the probability, as it was
    measured on news, that a passage of such evidence answers; `place` counts from 1.
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
    confidence: float
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why an answer is as it is, for one part of a question: the threshold and the candidates.

    `kind` is what is asked for: a person, a date, a count …
    """

    asked: str
    threshold: float
    candidates: tuple[Candidate, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class Findings:
    """The whole answer: `findings`, or a `reason` with what may help.

    Where the reason is UNSURE, `maybe` are quotes that may answer; else `nearest` are passages of
    the subject, if there are any. `elsewhen` is whether those are from outside the days asked for.

    `library` is all there is; `searched` is what the question's filters left of it. Where an
    actor was asked for, `actor` is who was understood, `suggestions` are names like one that is
    unknown. `total` counts what answers: the quotes, or the actor's statements, of which `findings`
    are a page; where somebody's own words lead an answer, it only tells whether there are more.
    `people` is how many of them are statements by people who speak for the actor.
    `differ` is whether findings give different figures, `opposed` whether one speaker denies what
    another says: then the first two do. `familiar` is whether the library knows the subject of
    a question that it does not answer, `unknown` are names in it that stand nowhere in the library.
    `explained` holds what a question with `explain` asked for.
    """

    question: Question
    library: Searched
    searched: Searched
    findings: tuple[Finding, ...] = ()
    reason: Reason | None = None
    maybe: tuple[Finding, ...] = ()
    nearest: tuple[Finding, ...] = ()
    elsewhen: bool = False
    actor: Actor | None = None
    suggestions: tuple[str, ...] = ()
    total: int = 0
    people: int = 0
    differ: bool = False
    opposed: bool = False
    familiar: bool = False
    unknown: tuple[str, ...] = ()
    explained: tuple[Explanation, ...] = ()

    @property
    def answered(self) -> bool:
        """Return whether anything is quoted as an answer."""
        return self.reason is None
