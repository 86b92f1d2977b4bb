"""How much of what a question names stands where the answer was found."""

from __future__ import annotations

from index.search.query.names import names
from index.text.numbers import figures
from index.text.stems import terms


def bears_out(question: str, sentence: str, before: str = "", title: str = "") -> float:
    """Return the share of a question's names, figures and years that stand in any of the texts.

    1 where the question has none: nothing speaks against the answer then.

    >>> bears_out("When did Ilse Marn open the 41 locks?", "Marn opened the locks in May.")
    0.3333333333333333
    """
    named = names(question)
    numbers = figures(question)
    total = len(named) + len(numbers)
    if not total:
        return 1.0
    near = " ".join((title, before, sentence))
    stems, figured = set(terms(near)), figures(near)
    found = sum(any(one in stems for one in forms) for forms in named)
    return (found + len(numbers & figured)) / total
