"""What the reader's numbers count for beside those of the search, each weight with its reason."""

from __future__ import annotations

from index.rank.reader.serve import Reading

READ = 12
"""Candidates that are read: sixteen order no better than twelve, and eight a little worse."""

ORDER_RELEVANCE = 0.6
ORDER_ANSWER = 0.1
ORDER_SUPPORT = 0.1
"""Added to the blend of cosine and BM25, of which good candidates have .6 to .9. Never alone: the
news it was trained on is labelled by the answer's words, which is noisy."""

EVIDENCE_COSINE = 0.55
EVIDENCE_OVERLAP = 0.05
EVIDENCE_RELEVANCE = 0.2
EVIDENCE_ANSWER = 0.2
"""Sum to 1, so that evidence stays in [0, 1]."""

CLOSER = 3
"""Sentences of a shown passage that are read alone: reading all of them picks no better one."""
SENTENCE_PLACE = 1.0
SENTENCE_OVERLAP = 0.75
SENTENCE_RELEVANCE = 0.5
"""Of where the passage's reading places the answer, of the words, and of the sentence's own
reading: no worse than without it on our own questions, and .873 becomes .879 on XQuAD's English
ones, whose marked words gain more, from F1 .598 to .65. The neighbouring weights do alike."""
ANSWER_WHOLE = 0.2
"""Of the passage's reading beside the sentence's own where the answering words are marked: F1 on
XQuAD .642 without it, .646 with it, .651 at .5; but on our own articles .468, .468 and .457."""
SENTENCE_WORDS = 0.5
"""Of the words where no sentence is read alone."""


def order(blend: float, reading: Reading, support: float = 0.0) -> float:
    """Give what orders the candidates that were read: higher is better."""
    return (
        blend
        + ORDER_RELEVANCE * reading.relevance
        + ORDER_ANSWER * (reading.answer_probability or 0)
        + ORDER_SUPPORT * support
    )


def evidence(cosine: float, overlap: float, reading: Reading) -> float:
    """Give how much speaks for a passage answering a question, in [0, 1].

    A reader that finds no spans gives its relevance for both.
    """
    answered = reading.relevance if reading.answer is None else reading.answer_probability or 0.0
    found = (
        EVIDENCE_COSINE * cosine
        + EVIDENCE_OVERLAP * overlap
        + EVIDENCE_RELEVANCE * reading.relevance
        + EVIDENCE_ANSWER * answered
    )
    return min(1.0, max(0.0, found))


def first_look(share: float, overlap: float) -> float:
    """Give how well a sentence of a passage answers: where the answer stands, and the words."""
    return SENTENCE_PLACE * share + SENTENCE_WORDS * overlap


def closer_look(share: float, overlap: float, alone: Reading) -> float:
    """Give how well a sentence answers that was read alone, too."""
    return (
        SENTENCE_PLACE * share + SENTENCE_OVERLAP * overlap + SENTENCE_RELEVANCE * alone.relevance
    )
