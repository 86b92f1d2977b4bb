"""Transcripts: paragraphs that begin with the speaker's name and a colon."""

from __future__ import annotations

from collections.abc import Sequence

from index.model import Span
from index.statements.found import Found
from index.statements.frames import Frame
from index.statements.tokens import QUOTE, WORD

# A label has few words, and one label alone is a heading.
_WORDS = 4
_LABELS = 2


def transcript(frames: Sequence[Frame]) -> dict[int, Found]:
    """Map the number of each labelled paragraph to what its speaker says.

    Labels must be all capitals, or stand before most paragraphs.

    >>> from index.statements.frames import article_frames
    >>> text = "PELL: We go.\\n\\nRUCK: We stay."
    >>> [text[slice(*one.source)] for one in transcript(article_frames(text, ())).values()]
    ['PELL', 'RUCK']
    """
    found: dict[int, Found] = {}
    shouted = 0
    ends: dict[int, int] = {}
    for frame in frames:
        ends[frame.paragraph] = frame.span[1]
    seen: set[int] = set()
    for number, frame in enumerate(frames):
        if frame.paragraph in seen:
            continue
        seen.add(frame.paragraph)
        label = _label(frame)
        if label is None:
            continue
        source, start, upper = label
        shouted += upper
        content = ((start, ends[frame.paragraph]),)
        found[frame.paragraph] = Found("transcript", number, content, source=source)
    most = len(found) > len(ends) / 2
    return found if len(found) >= _LABELS and (shouted >= _LABELS or most) else {}


def _label(frame: Frame) -> tuple[Span, int, bool] | None:
    """Give a frame's label, where its words begin behind it, and whether it is all capitals."""
    tokens = frame.tokens
    for at in range(1, min(_WORDS + 1, len(tokens) - 1)):
        if tokens[at].text == ":":
            if tokens[at + 1].kind == QUOTE:
                return None
            source = (tokens[0].start, tokens[at - 1].end)
            upper = all(token.text.isupper() for token in tokens[:at])
            return source, tokens[at + 1].start, upper
        if tokens[at - 1].kind != WORD or not tokens[at - 1].named:
            return None
    return None
