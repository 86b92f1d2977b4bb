"""The named numbers of ranking, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from index.values import Strictness

COSINE = 0.6
BM25 = 0.4
"""Blend of cosine and of BM25 over the best BM25: better than reciprocal rank fusion on news of two
years; any weight from .3 to .7 is within noise."""

DEPTH = 50
"""Candidates taken from each engine: at 50, hit@10 no longer grows."""

DEEPER = 8
"""How many times as many are taken where the same words in many articles leave too few others."""

WEIGHED = 20
"""Candidates whose words are weighed: the best evidence stands among the first."""

FAMILIAR = 0.5
"""Cosine, or share of the question's weighted words, from which a passage is of its subject."""
NOT_HELD = 0.5
"""Taken off order and evidence of a passage without any number where "how many" is asked: as much
as all that speaks for a passage that nearly answers."""
ORDER_TIME = 0.2
"""Put in the order of a passage whose time is the one that the question asks for. On hard parts of
the news of 2022 (160 questions) and of 2024 (120) the first passage answers .831 and .400 so, .800
and .392 with half of it; on the fifth that chose no weight .794 and .423, and .735 and .423."""

EVIDENCE_COSINE = 0.6
EVIDENCE_OVERLAP = 0.4
"""What is held against the threshold. Raw BM25 does not carry over from library to library; the
share of the question's weighted words that stand in the passage does."""


@dataclass(frozen=True, slots=True)
class Line:
    """A threshold: start + unrelated·q + left_out·q' + grown·g + vast·v.

    q and q' are quantiles of the evidence of a library's questions without an answer: q of those
    that are shipped, q' (which one, `near` says) of those made of its own articles with their
    passage left out. g rises from 0 at a hundred passages to 1 at a thousand and more, v from ten
    thousand to a hundred thousand. `usual` stands in for q' where few of those questions can be
    made.
    """

    start: float
    unrelated: float
    left_out: float
    grown: float
    near: float
    usual: float | None = None
    vast: float = 0.0


OFF_LINE = Line(0.1, 0.6, 0.2, 0.0, near=0.75)
READ_LINE = Line(0.12, 0.0, 0.46, 0.18, near=0.9, usual=0.35, vast=0.055)
"""Fitted to balanced errors on libraries of 1, 10, 100, 1,000 and 4,657 pages of news of 2022, on
36 articles of our own and on one short article. What its own articles nearly answer tells most; and
where there are some hundred pages, one of them is on the subject of nearly every question that is
asked of its time, without answering it: then more is asked of all. `vast` is for all 4,657 pages:
there .070 of 400 questions without an answer are answered with it, .083 with .05; of 176 with one
.847 are with either, .136 get what may help and .017 nothing."""


@dataclass(frozen=True, slots=True)
class Platt:
    """A sigmoid from evidence to probability: 1 / (1 + exp(-(slope · x + answer · a + offset))).

    x is the evidence above the balanced threshold, a the reader's probability of the answering
    words. After Platt 1999, Probabilistic Outputs for Support Vector Machines, equation 2.
    """

    slope: float
    offset: float
    answer: float = 0.0


READ_CONFIDENCE = Platt(7.1, -2.08, answer=2.1)
"""Fitted to whether the passage with the most evidence holds the answer, on 983 questions with and
without one on parts of the news of 2022 and 2024 and on articles of our own, as the mean of the
third and fourth run read them. With the weights of today the expected calibration error is .029 on
872 of them, .037 on the 229 that were kept out: refitting brings nothing. Fitted on the one year
and measured on the other: .108 and .085."""
OFF_CONFIDENCE = Platt(11.8, -1.6)
"""Fitted to the same on 314 questions on hard parts of that news: error .042 there, .113 on the 86
that were kept out, and .124 from one year to the other."""
SURE = {Strictness.STRICT: 0.7, Strictness.BALANCED: 0.5, Strictness.OPEN: 0.3}
"""How sure the reader must be, of the passage and of words in it, that they answer: surer than not,
as a rule. What has the evidence and is read less surely may help. Of thirty questions of our own on
a known subject without an answer 18 are answered from 0 and .3 on of the one and of the other, 14
from .3 and .3, 12 from .4 and .4, 9 from .5 and .5; of 115 with one .81, .68, .64 and .59. On parts
of the news of 2022 and 2024 .875, .858, .858 and .852 of those with one, .055, .050, .050 and .045
without; .672, .666, .655 and .641, .120, .120, .110 and .100."""
LEAST_RELEVANCE = 0.3
"""The reader's relevance from which a passage with enough evidence may help, of whatever words."""
MARGINS = {Strictness.STRICT: 0.05, Strictness.BALANCED: 0.0, Strictness.OPEN: -0.05}
"""A twentieth of evidence answers or refuses about one question in ten more on news of 2022."""
