"""Names that say to whom a source belongs, and not who it is: *a lawyer representing Pell*."""

from __future__ import annotations

from collections.abc import Sequence

from index.statements.grammar.lexicon import Tense, verbs
from index.statements.grammar.tokens import WORD, Token
from index.statements.grammar.words import (
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    RELATIVES,
    TITLES,
    is_person_noun,
)

DEPARTMENTS = frozenset(
    """
    state staff defence defense justice finance war commerce labour labor education energy health
    agriculture transportation treasury interior homeland security affairs foreign
    """.split()
)
"""What an office is of, in front of its holder's name: *Secretary of State Ada Pell*."""
# These narrow the person whose name follows, and begin no description of their own.
_NARROWING = frozenset(
    """
    former then late ex outgoing incoming acting current new old fellow retired senior junior top
    veteran longtime republican democratic conservative liberal
    """.split()
)


def somebody_elses(before: Sequence[Token]) -> bool:
    """Return whether a name behind these words is another's than the source's.

    *A lawyer representing Pell*, *an aide to the former president Ada Pell*, *those who back Pell*;
    but *the head of the harbour board Ada Pell* is Pell.
    """
    words = [token for token in before if token.kind == WORD]
    link = next((at for at in range(len(words) - 1, -1, -1) if _relates(words, at)), None)
    if link is None:
        return False
    between = words[link + 1 :]
    if words[link].lower in RELATIVES or all(_narrows(word) for word in between):
        return True
    last = between[-1].lower
    return is_person_noun(last) or last in TITLES


def _narrows(token: Token) -> bool:
    # *then-President Pell*
    word = token.lower.rstrip(".").rsplit("-", 1)[-1]
    return word in DETERMINERS or word in _NARROWING or word in TITLES


def _relates(words: Sequence[Token], at: int) -> bool:
    """Return whether a word ties what follows to the noun in front of it."""
    token = words[at]
    word = token.lower
    if token.named:
        return False
    if word in PREPOSITIONS or word in RELATIVES:
        return True
    # *the acting mayor*, *a former leading chemist*: no noun stands in front of the participle.
    if at == 0 or words[at - 1].lower in DETERMINERS or words[at - 1].lower in _NARROWING:
        return False
    verb = verbs().get(word)
    past = verb is not None and verb.tense in (Tense.PAST, Tense.PARTICIPLE)
    return past or word in FINITE or word.endswith(("ing", "ed"))
