"""A question as a line of JSON, so that it can be asked again after a restart: pure."""

from __future__ import annotations

import json
from dataclasses import fields, replace

from pydantic import TypeAdapter

from index import Question

PLAIN = Question("")
_STORED = TypeAdapter(Question)
_NAMES = frozenset(one.name for one in fields(Question))


def encode(question: Question) -> str:
    """Write what a question asks beyond an empty one, of which no page is turned.

    >>> encode(Question("Who?", outlet="Der Inselbote", offset=3))
    '{"text":"Who?","outlet":"Der Inselbote"}'
    """
    return _STORED.dump_json(replace(question, offset=0, apart=0), exclude_defaults=True).decode()


def decode(text: str) -> Question | None:
    """Read what `encode` wrote; None where another version wrote what this one does not know.

    >>> decode('{"text": "Who?", "since": "2022-01-03"}').since
    datetime.date(2022, 1, 3)
    """
    try:
        told = json.loads(text)
        known = isinstance(told, dict) and told.keys() <= _NAMES
        return _STORED.validate_python({"text": "", **told}) if known else None
    except ValueError:
        return None
