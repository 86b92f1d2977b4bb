"""Make the questions of plain sentences that name who did something, or how many did."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.text.numbers import WORDS

SHORTEST, LONGEST = 3, 14
"""Words behind the question word: fewer ask for anything, and nobody asks for more."""

_NAME = r"[A-Z][\w’'-]+(?: (?:(?:of|the|de|van|von|al) )*[A-Z][\w’'.-]+)+"
_DID = (
    r"[a-z]+ed|is|was|were|has|had|will|won|lost|made|said|told|took|led|became|began|left|went|came|"
    r"met|got|gave|found|held|wrote|spent|ran|rose|fell|sold|bought|built|paid|kept|brought"
)
_WHO = re.compile(rf"{_NAME} (?P<rest>(?:{_DID}) .+)", re.DOTALL)
_NUMBER = (
    r"\d[\d,.]*(?: (?:million|billion|thousand))?|(?i:(?:dozen|hundred|thousand)s of|"
    rf"{'|'.join(sorted(WORDS.keys() - {'zero', 'one'}))})"
)
_MANY = re.compile(
    rf"\b(?:{_NUMBER}) (?P<rest>(?!percent|million|billion|thousand|years? old)"
    r"(?:[a-z]+ )?(?:[a-z]+s|people|men|women|children) "
    r"(?:are|were|have|had|will|would|could|died|lost|signed|attended|voted|took|came) .+)",
    re.DOTALL,
)
_CLAUSE_ENDS = re.compile(r"[.;:!?()\"“”„«»—–]|, ")


def wh_questions(sentence: str) -> Iterator[str]:
    """Return the questions that a sentence answers, in its own words; mostly none.

    >>> list(wh_questions("Ilse Marn opened the bridge over the Tarn on Friday, in the rain."))
    ['Who opened the bridge over the Tarn on Friday?']
    >>> list(wh_questions("By noon 41 boats had left the harbour of Ostvik."))
    ['How many boats had left the harbour of Ostvik?']
    """
    for asked, found in (
        ("Who", _WHO.match(sentence.strip())),
        ("How many", _MANY.search(sentence)),
    ):
        if found is None:
            continue
        words = _CLAUSE_ENDS.split(found["rest"])[0].split()
        if SHORTEST <= len(words) <= LONGEST:
            yield f"{asked} {' '.join(words)}?"
