"""Sentences as rows of tokens in which each quotation is one token."""

from __future__ import annotations

from dataclasses import dataclass

from index.statements.grammar.lexicon import Group, Tense, verbs
from index.statements.grammar.tokens import NUMBER, QUOTE, STOP, WORD, Token, tokenise
from index.statements.grammar.words import DAYS, PREPOSITIONS, SUBORDINATORS
from index.text.normalise import OPENERS, paragraphs
from index.values import Quote, Span

_STOPS = ".!?\u2026\u3002\uff01\uff1f\u061f"
# A sentence of more tokens is no prose, and the rules would search it for nothing.
_LONGEST = 400
# A reporting clause behind “Why?” has its verb within so many tokens.
_CLAUSE = 7
_SPOKEN = frozenset(
    """
    said says say asked asks told tells added adds replied wrote writes warned shouted cried
    demanded wondered insisted joked tweeted declared recalled answered exclaimed yelled quipped
    continued explained went
    """.split()
)


@dataclass(frozen=True, slots=True)
class Frame:
    """One sentence: its tokens, and the number of its paragraph from 0."""

    tokens: tuple[Token, ...]
    paragraph: int

    @property
    def span(self) -> Span:
        """Return the sentence's span."""
        return (self.tokens[0].start, self.tokens[-1].end)


def article_frames(text: str, quotes: tuple[Quote, ...]) -> list[Frame]:
    """Return the frames of a whole text in order.

    >>> text = "He left. “I go. Now,” he said. She stayed."
    >>> from index.statements.quotes.marks import article_quotes
    >>> [text[slice(*frame.span)] for frame in article_frames(text, article_quotes(text))]
    ['He left.', '“I go. Now,” he said.', 'She stayed.']
    """
    frames: list[Frame] = []
    outer = [quote for quote in quotes if not quote.nested]
    first = 0
    for number, span in enumerate(paragraphs(text)):
        last = first
        while last < len(outer) and outer[last].span[0] < span[1]:
            last += 1
        masked = tuple(quote for quote in outer[first:last] if _is_whole(quote, span))
        frames.extend(_split(tokenise(text, span, masked), number, text))
        first = last
    return frames


def _is_whole(quote: Quote, paragraph: Span) -> bool:
    """Return whether a quotation is known to its end.

    One that stops where another opens was never closed: it holds words of the article itself.
    """
    return quote.closed or quote.continued or quote.span[1] == paragraph[1]


def _split(tokens: list[Token], paragraph: int, text: str) -> list[Frame]:
    """Cut a paragraph's tokens into frames."""
    frames: list[Frame] = []
    start = 0
    for position in range(len(tokens)):
        if position + 1 == len(tokens) or _ends(text, tokens, position):
            kept = [one for one in tokens[start : position + 1] if one.lower != "\n"]
            if kept:
                frames.append(Frame(tuple(kept[:_LONGEST]), paragraph))
            start = position + 1
    return frames


def _ends(text: str, tokens: list[Token], position: int) -> bool:
    """Return whether a sentence ends behind the token at `position`, which is not the last."""
    token, following = tokens[position], tokens[position + 1]
    if token.lower == "\n":
        return True
    opens = following.named or following.kind in (NUMBER, QUOTE) or following.text in ("(", "[")
    if token.kind == QUOTE and token.quote is not None:
        last = text[token.quote.inner[0] : token.quote.inner[1]].rstrip(" \u2019'”\"")[-1:]
        if last not in _STOPS or not opens:
            return following.lower == "\n"
        return not _reports(tokens, position + 1, last)
    if token.kind == WORD:
        return token.text.endswith(".") and "." in token.text[:-1] and _opener(following)
    stop = token.text in _STOPS
    if token.text in (")", "]") and position > 0:
        stop = tokens[position - 1].text in _STOPS
    if not stop or following.start == token.end:
        return False
    return opens or following.lower in ("\n", "\u2014") or following.kind == STOP


def _opener(token: Token) -> bool:
    """Return whether a token opens a sentence even behind an abbreviation."""
    return token.named and token.lower in OPENERS


def _says(token: Token) -> bool:
    """Return whether a word is a past form of a verb of saying: barked, demurred."""
    verb = verbs().get(token.lower)
    return verb is not None and verb.group is Group.SAY and verb.tense is Tense.PAST


def _reports(tokens: list[Token], start: int, last: str) -> bool:
    """Return whether a short reporting clause follows a quotation: “Why?” Ames asked.

    Behind a full stop a clause with a quotation of its own is a sentence: “I go.” Ames said “No.”
    """
    if tokens[start].lower in ("he", "she", "it", "they", "we", "i") and tokens[start].named:
        return False
    for position in range(start, min(len(tokens), start + _CLAUSE)):
        token = tokens[position]
        if token.lower in _SPOKEN or (last != "." and _says(token)):
            following = tokens[position + 1] if position + 1 < len(tokens) else None
            if following is None or following.kind in (STOP, QUOTE):
                return last != "." or following is None or following.kind == STOP
            if any(
                one.lower in ("that", "if") for one in tokens[position + 1 : position + _CLAUSE]
            ):
                return False
            placing = following.lower in PREPOSITIONS | SUBORDINATORS or following.lower in DAYS
            return placing or token.lower in ("asked", "told")
        if token.kind in (STOP, QUOTE):
            return False
    return False
