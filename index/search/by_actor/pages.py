"""Pages of a long list of statements: one list, or an organisation's own and its people's apart."""

from __future__ import annotations

from collections.abc import Sequence

from index.values import Question


def page_of(question: Question, people: Sequence[bool]) -> list[int]:
    """Return which statements of a list, by their places in it, stand on the question's page.

    `people` says of each whether it is one of an organisation's people that speaks.

    >>> page_of(Question("", count=2, offset=2), [False, True, False, True, True])
    [2, 3]
    >>> page_of(Question("", count=2, offset=2, apart=1), [False, True, False, True, True])
    [2, 3]
    >>> page_of(Question("", count=2, apart=1), [False, True, False, True, True])
    [0, 1]
    """
    own = [place for place, other in enumerate(people) if not other]
    others = [place for place, other in enumerate(people) if other]
    if not question.apart or not own or not others:
        return [*range(len(people))][question.offset :][: question.count]
    start = question.offset // question.count * question.apart
    return [*own[start:][: question.apart], *others[start:][: question.apart]]
