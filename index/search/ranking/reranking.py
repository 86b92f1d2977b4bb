"""What the reader's numbers count for beside those of the search, each weight with its reason."""

from __future__ import annotations

from index.reranker.serve import Reading

READ = 12
"""Candidates that are looked at, however many pages are turned."""

ORDER_RELEVANCE = 0.6
ORDER_ANSWER = 0.05
"""Added to the blend of cosine and BM25, of which good candidates have .6 to .9. Never alone: the
news it was trained on is labelled by the answer's words, which is noisy. Weights of relevance from
.4 to 1.6 do alike on the news of two years."""

EVIDENCE_COSINE = 0.6
EVIDENCE_OVERLAP = 0.05
EVIDENCE_RELEVANCE = 0.35
"""Sum to 1, so that evidence stays in [0, 1]. The probability of the marked answer as a fourth adds
nothing: what is refused on the news is the same with it, within half a point."""

UNSURE, SURE = 0.8, 1.0
"""The lesser of relevance and the answer's probability from which relevance counts, and from which
in full, however far the question is: in an article of one passage no word of it need be the same.
"""
FAR, NEAR = 0.5, 0.9
"""Cosine and overlap together from which relevance counts, and from which in full, however unsure.
What the reader learned from was found by a search; of passages that have nothing to do with a
question it says anything. With these .967 of our own questions on other subjects are refused and
.948 of those with an answer answered, where .5, .9, .3 and .7 reach .833 and .939; on the news of
2022 and 2024 the ROC-AUC of refusing is .972 and .904 (.971 and .912)."""

SENTENCE_PLACE = 1.0
SENTENCE_OVERLAP = 1.0
"""Of where the passage's reading places the answer and of the question's words in a sentence. From
.6 to 1 .908 to .913 of XQuAD's sentences are right, most with this; of our own questions' .809,
where .8 has .800."""
CLOSER = 4
"""Sentences of a shown passage that are read once more, each with the one before it, which says who
“she” is: read alone, about one in a hundred fewer were right. Five do no better."""
CLOSER_WITHIN = 0.4
"""How far below the best first look a sentence may be and be read once more: .3 reads one in twenty
fewer, and .001 fewer of XQuAD's sentences are right.
"""
CLOSER_PLACE = 0.5
CLOSER_RELEVANCE = 1.25
"""Of where the closer look places the answer, and of how relevant it finds the two sentences. The
neighbouring weights do alike on XQuAD; of our own questions .791 are right with 1 for the place."""
CLOSER_WHOLE = 0.25
"""Of the passage's reading beside the closer look where the answering words are marked: F1 on XQuAD
.7702 with it, .7712 at a half, .7676 at 1, .7727 without."""
NOTHING_ASKED = 1.0
"""Taken off a sentence without any number or time where one is asked for: more than what parts two
that are read nearly alike, less than what parts one that is sure from the rest. On XQuAD nothing is
lost by it (.8975); left out altogether, .8941 are right."""


NO_REASON = 10.0
"""The same where a reason is asked for: such a sentence never leads (`emphasis/reasons.py`)."""


def order(blend: float, reading: Reading) -> float:
    """Return what orders the candidates that were read: higher is better."""
    answered = reading.answer_probability or 0.0
    return blend + ORDER_RELEVANCE * reading.relevance + ORDER_ANSWER * answered


def evidence(cosine: float, overlap: float, reading: Reading) -> float:
    """Return how much speaks for a passage answering a question, in [0, 1]."""
    answered = min(reading.relevance, reading.answer_probability or 0.0)
    counted = max(_between(cosine + overlap, FAR, NEAR), _between(answered, UNSURE, SURE))
    found = (
        EVIDENCE_COSINE * cosine
        + EVIDENCE_OVERLAP * overlap
        + EVIDENCE_RELEVANCE * counted * reading.relevance
    )
    return min(1.0, max(0.0, found))


def _between(value: float, low: float, high: float) -> float:
    return min(1.0, max(0.0, (value - low) / (high - low)))


def first_look(share: float, overlap: float) -> float:
    """Return how well a sentence of a passage answers: where the answer stands, and the words."""
    return SENTENCE_PLACE * share + SENTENCE_OVERLAP * overlap


def closer_look(first: float, share: float, relevance: float) -> float:
    """Return how well a sentence answers that was read with the one before it.

    `first` is what the first look gave it; `share` is the probability that the answer stands in
    it, and `relevance` is that of the two sentences.
    """
    return first + CLOSER_PLACE * share + CLOSER_RELEVANCE * relevance
