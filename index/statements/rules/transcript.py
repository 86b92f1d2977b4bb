"""Transcripts: paragraphs that begin with the speaker's name and a colon."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from index.statements.grammar.tokens import QUOTE, WORD
from index.statements.quotes.frames import Frame
from index.statements.rules.found import Found
from index.values import Span

# A label has few words; in a dialogue it comes again, and somebody else has one too.
_WORDS = 4
_SPEAKERS = 2
# What follows a label in a list is shorter than what somebody says.
_SAID = 4
_ENDS = ".?!\u2026"
ASKING = frozenset("q question interviewer reporter".split())
ANSWERING = frozenset("a answer interviewee".split())
"""Labels of an interview that name nobody, in lower case."""


def transcript(frames: Sequence[Frame]) -> dict[int, Found]:
    """Map the number of each labelled paragraph to what its speaker says.

    There must be two speakers, one of them more than once, in sentences.

    >>> from index.statements.quotes.frames import article_frames
    >>> text = "PELL: We go now, all of us.\\n\\nRUCK: We stay here.\\n\\nPELL: You do not say so."
    >>> [text[slice(*one.source)] for one in transcript(article_frames(text, ())).values()]
    ['PELL', 'RUCK', 'PELL']
    """
    found: dict[int, Found] = {}
    said: Counter[str] = Counter()
    ends = {frame.paragraph: frame.span[1] for frame in frames}
    before = -1
    for number, frame in enumerate(frames):
        if frame.paragraph == before:
            continue
        before = frame.paragraph
        label = _label(frame)
        if label is None:
            continue
        source, start, name = label
        said[name] += _is_speech(frame)
        content = ((start, ends[frame.paragraph]),)
        found[frame.paragraph] = Found("transcript", number, content, source=source)
    speaking = [count for count in said.values() if count]
    if said.keys() & ASKING and said.keys() & ANSWERING:
        return found
    dialogue = len(speaking) >= _SPEAKERS and sum(speaking) > len(speaking)
    return found if dialogue and sum(speaking) > len(found) / 2 else {}


def _is_speech(frame: Frame) -> bool:
    """Return whether a labelled frame is a sentence."""
    tokens = frame.tokens
    return len(tokens) > _SAID + 2 and tokens[-1].text in _ENDS


def _label(frame: Frame) -> tuple[Span, int, str] | None:
    """Return a frame's label, where the words behind it begin, and the label in lower case."""
    tokens = frame.tokens
    for at in range(1, min(_WORDS + 1, len(tokens) - 1)):
        if tokens[at].text == ":":
            if tokens[at + 1].kind == QUOTE:
                return None
            source = (tokens[0].start, tokens[at - 1].end)
            name = " ".join(token.lower for token in tokens[:at])
            return source, tokens[at + 1].start, name
        if tokens[at - 1].kind != WORD or not tokens[at - 1].named:
            return None
    return None
