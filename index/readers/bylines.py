"""Bylines to names: one line may hold several people, in six languages."""

from __future__ import annotations

import re

_BYLINE = re.compile(
    r"^(?:(?:(?:written|words|text|story|report(?:ed|ing)?) )?by:?|author:|autor(?:en|es|a)?:"
    r"|autore:|auteurs?:"
    r"|автори?:|текст:|par|por|von)\s+",
    re.IGNORECASE,
)
# In small letters alone: names begin with "Di", and the line is none where one word is left.
_BYLINE_DI = re.compile(r"^(?:di|da)\s+(?=\S+\s\S)")
_BETWEEN = re.compile(r"\s*(?:;|\||\s+and\s+|\s+&\s+)\s*")
# These also join the two names of one person, as in "Ortega y Gasset".
_JOINING = re.compile(r"\s+(?:y|e|et|und|та|і|й)\s+")
_POSITION = re.compile(
    r"\b(?:writer|editor|reporter|correspondent|columnist|contributor|journalist|staff|business"
    r"|news|press|bureau|desk"
    r"|redattor\w*|redattric\w*|giornalist\w*|corrispondent\w*|inviat[oa]|redazione"
    r"|journaliste|rédact\w*|correspondante?|envoyée? spéciale?"
    r"|redakt\w*|korrespondent\w*|reporterin|journalistin|ressort\w*"
    r"|redactora?|periodista|corresponsal|enviad[oa] especial|redacción"
    r"|редактор\w*|журналіст\w*|кореспондент\w*|редакція)\b",
    re.IGNORECASE,
)


def names(byline: str) -> list[str]:
    """Split a byline into names; at commas only where each part could be a whole name.

    What a person does, behind a comma, is no further name.

    >>> names("Isabel Caro, Rosa Torre y Juan Wils"), names("José Ortega y Gasset")
    (['Isabel Caro', 'Rosa Torre', 'Juan Wils'], ['José Ortega y Gasset'])
    """
    found: list[str] = []
    for part in _BETWEEN.split(_BYLINE_DI.sub("", _BYLINE.sub("", byline))):
        for people in _apart(part):
            first, *others = (piece.strip() for piece in people.split(","))
            others = [piece for piece in others if not _POSITION.search(piece)]
            whole = all(len(piece.split()) > 1 for piece in (first, *others))
            found.extend((first, *others) if whole else [", ".join((first, *others))])
    return found


def _apart(people: str) -> list[str]:
    """Split at a joining word that has a whole name, of two words or more, on either side."""
    pieces = _JOINING.split(people)
    marks = _JOINING.findall(people)
    apart = pieces[:1]
    for mark, piece in zip(marks, pieces[1:], strict=True):
        before = apart[-1].rpartition(",")[2]
        ended = len(before.split()) > 1 or bool(_POSITION.search(before))
        if ended and len(piece.partition(",")[0].split()) > 1:
            apart.append(piece)
        else:
            apart[-1] += mark + piece
    return apart
