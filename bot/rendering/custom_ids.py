"""The buttons of an answer and what their custom_ids stand for: pure.

A passage's button carries all its state, so that it works for as long as the article is as it
was; an answer's buttons carry the key to what the store keeps of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.markdown import Span, units
from index import Article, Finding

LIMIT = 100
ANSWER, PASSAGE = "answer:", "passage:"
DIGEST = 12  # digits of the text's sha256: an article that has changed is told from the one quoted

ANSWER_FORM = re.compile(
    r"answer:(?P<id>[0-9a-f]{16}):(?P<verb>[a-z]+)(?::(?P<offset>[0-9]{1,6}))?"
)
PASSAGE_FORM = re.compile(
    r"(?s)passage:[0-9]+:(?P<start>[0-9]{1,9})-(?P<end>[0-9]{1,9}):(?P<digest>[0-9a-f]{12})"
    r":(?P<article>.+)"
)


class Verb(StrEnum):
    """What a button of an answer does; the value stands in buttons of old messages, too."""

    PAGE = "page"
    SHARE = "share"
    HELPFUL = "helpful"
    UNHELPFUL = "unhelpful"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Action:
    """A button by its label and its custom_id."""

    label: str
    custom_id: str


@dataclass(frozen=True, slots=True)
class Place:
    """A quoted span of an article's text as it was when it was quoted."""

    article: str
    digest: str
    span: Span

    def holds(self, article: Article) -> bool:
        """Return whether the article still has the text that was quoted."""
        start, end = self.span
        same = digest(article) == self.digest
        return same and 0 <= start < end <= len(article.text)


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button of an answer: whose it is, what it does, and from which finding on."""

    answer: str
    verb: Verb
    offset: int = 0


def digest(article: Article) -> str:
    """Return the digits that tell an article's text from any other."""
    return article.sha256[:DIGEST]


def place_of(finding: Finding) -> Place:
    """Return where a finding stands."""
    return Place(finding.article.id, digest(finding.article), finding.span)


def passage_id(finding: Finding, number: int) -> str | None:
    """Write the custom_id of a finding's button, `number` in its message; None if it is too long.

    >>> from index import Article
    >>> passage_id(Finding(Article("a1", "Rain.", ""), (0, 5), "Rain.", (), 1, 1.0), 0)
    'passage:0:0-5:389be6297686:a1'
    """
    place = place_of(finding)
    start, end = place.span
    told = f"{PASSAGE}{number}:{start}-{end}:{place.digest}:{place.article}"
    return told if units(told) <= LIMIT else None


def place_in(custom_id: str) -> Place | None:
    """Read what `passage_id` wrote; None where it is not that."""
    match = PASSAGE_FORM.fullmatch(custom_id)
    if match is None:
        return None
    return Place(match["article"], match["digest"], (int(match["start"]), int(match["end"])))


def answer_id(pressed: Pressed) -> str:
    """Write the custom_id of an answer's button.

    >>> answer_id(Pressed("00c0ffee00c0ffee", Verb.PAGE, 3))
    'answer:00c0ffee00c0ffee:page:3'
    """
    place = f":{pressed.offset}" if pressed.verb is Verb.PAGE else ""
    return f"{ANSWER}{pressed.answer}:{pressed.verb.value}{place}"


def pressed_in(custom_id: str) -> Pressed | None:
    """Read what `answer_id` wrote; None where it is not that."""
    match = ANSWER_FORM.fullmatch(custom_id)
    if match is None or match["verb"] not in set(Verb):
        return None
    return Pressed(match["id"], Verb(match["verb"]), int(match["offset"] or 0))
