"""The passages nearest to a claim: by its subject, whatever they say of it."""

from __future__ import annotations

from index.encoders.protocol import Encoder
from index.search.finding import finding
from index.search.ranking.candidates import allowed_rows
from index.search.ranking.diversity import choose
from index.search.ranking.scored import weigh
from index.storage.generation import Generation
from index.text.stems import terms
from index.values import Findings, Question, Reason

NEAR = 0.3
"""Cosine from which a passage is on a claim's subject. In the sample library the best passage has
.34 and more for claims on what it tells, true or not, and .24 at most for claims on anything else.
The words shared tell less: “water is wet” shares .6 of its words with somebody's last words."""


def near(serving: Generation, encoder: Encoder, claim: Question) -> Findings:
    """Return the passages on a claim's subject, the nearest first, with the sentence nearest to it.

    A claim is no question: what denies it, or tells of it otherwise, is as near as what bears it
    out, and has no words that answer. The days that it names are of what happened, and bind
    nothing. Raises VerbatimError where a passage does not lie in its article.
    """
    mask = allowed_rows(serving.table, claim)
    searched = serving.searched()
    nothing = Findings(claim, searched, searched, reason=Reason.NOTHING_FOUND)
    if not terms(claim.text) or (mask is not None and not mask.any()):
        return nothing
    weighed = weigh(serving, encoder, None, claim, claim.text, mask, None)
    close = [one for one in weighed.judged if one.hit.cosine >= NEAR]
    if not close:
        return nothing
    choice = choose(close, weighed.texts, claim.offset + claim.count)
    found = tuple(
        finding(serving, weighed, one, choice.same.get(one.hit.row, ()))
        for one in choice.shown[claim.offset :]
    )
    return Findings(claim, searched, searched, findings=found, total=len(choice.rows))
