"""A statement as one JSON object and back, for the records."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from index.values import Form, Kind, Modality, Polarity, Quote, Span, Statement

_ENUMS: Mapping[str, type[StrEnum]] = {
    "kind": Kind,
    "form": Form,
    "polarity": Polarity,
    "modality": Modality,
}
_DEFAULTS = {
    field.name: field.default
    for field in dataclasses.fields(Statement)
    if field.default is not dataclasses.MISSING
}


def statement_fields(one: Statement) -> dict[str, Any]:
    """Return the fields that differ from their defaults; the article is known by its place."""
    found: dict[str, Any] = {}
    for field in dataclasses.fields(one):
        value = getattr(one, field.name)
        if field.name == "article" or value == _DEFAULTS.get(field.name, dataclasses.MISSING):
            continue
        if field.name == "quotes":
            value = [dataclasses.astuple(quote) for quote in value]
        found[field.name] = value
    return found


def statement_of(article: str, fields: Mapping[str, Any]) -> Statement:
    """Read a statement back, equal to the one that was written."""
    values = dict(fields)
    for name, kind in _ENUMS.items():
        if name in values:
            values[name] = kind(values[name])
    values["content"] = tuple(_span(one) for one in values["content"])
    for name in ("sentence", "cue", "source"):
        if values.get(name) is not None:
            values[name] = _span(values[name])
    values["quotes"] = tuple(
        Quote(_span(span), _span(inner), *flags) for span, inner, *flags in values.get("quotes", ())
    )
    return Statement(article=article, **values)


def _span(pair: list[int]) -> Span:
    start, end = pair
    return start, end
