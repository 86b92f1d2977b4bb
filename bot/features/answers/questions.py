"""A question as a line of JSON, so that it can be asked again after a restart: pure."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import date

from index import Order, Question, Strictness

PLAIN = Question("")


def encode(question: Question) -> str:
    """Write what a question asks beyond an empty one, of which no page is turned.

    >>> encode(Question("Who?", since=date(2022, 1, 3), offset=3))
    '{"text": "Who?", "since": "2022-01-03"}'
    """
    first = replace(question, offset=0)
    told = {one.name: getattr(first, one.name) for one in fields(Question)}
    changed = {name: value for name, value in told.items() if value != getattr(PLAIN, name)}
    return json.dumps(changed, ensure_ascii=False, default=date.isoformat)


def decode(text: str) -> Question | None:
    """Read what `encode` wrote; None where another version wrote what this one does not know.

    >>> decode('{"text": "Who?", "since": "2022-01-03"}').since
    datetime.date(2022, 1, 3)
    """
    try:
        told = json.loads(text)
        for name in ("since", "until"):
            if told.get(name):
                told[name] = date.fromisoformat(told[name])
        if "order" in told:
            told["order"] = Order(told["order"])
        if "strictness" in told:
            told["strictness"] = Strictness(told["strictness"])
        return replace(PLAIN, **told)
    except (ValueError, TypeError, AttributeError):
        return None
