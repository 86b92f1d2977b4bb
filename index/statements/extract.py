"""From an article to its statements: marks, frames, rules, speakers, in this order."""

from __future__ import annotations

from index.statements.grammar.lexicon import Group
from index.statements.grammar.polarity import modality, polarity
from index.statements.quotes.frames import Frame, article_frames
from index.statements.quotes.marks import article_quotes
from index.statements.ratings import mention_confidence
from index.statements.resolve import Resolver
from index.statements.rules.attribute import attributions
from index.statements.rules.found import Found
from index.statements.speakers.roles import describe
from index.statements.speakers.roster import article_roster
from index.values import Article, Form, Kind, Quote, Span, Statement

_SPOKEN = frozenset({Group.SAY, Group.SPEECH, None})


def extract(article: Article) -> tuple[Statement, ...]:
    """Return who said what in an article, in the order of its text.

    Every quotation that somebody may have said is in one statement; where no rule found a source
    the statement is UNATTRIBUTED and names no speaker. Actors are found later: see actors.py.
    """
    text = article.text
    frames = article_frames(text, article_quotes(text))
    roster = article_roster(frames, text)
    describe(roster, frames)
    resolver = Resolver(text, frames, roster)
    statements = [
        _statement(article, frames[each.frame], each, resolver)
        for found in attributions(text, frames)
        for each in resolver.parted(found)
    ]
    return tuple(sorted(statements, key=lambda one: (one.content[0], one.cue or (0, 0))))


def _statement(article: Article, frame: Frame, found: Found, resolver: Resolver) -> Statement:
    """Make a statement of what a rule found."""
    text = article.text
    resolved = resolver.resolve(found)
    lengths = [len(text[slice(*quote.inner)].split()) for quote in found.quotes]
    mention = 0.0
    if found.source is not None:
        mention = mention_confidence(found.rule, found.lemma, resolved.form, lengths)
    cue = text[slice(*found.cue)] if found.cue is not None else ""
    before = text[frame.span[0] : found.source[0]] if found.source is not None else ""
    return Statement(
        article=article.id,
        kind=kind_of(text, found),
        content=found.content,
        sentence=frame.span,
        quotes=found.quotes,
        cue=found.cue,
        lemma=found.lemma,
        source=found.source,
        form=resolved.form if found.source is not None else Form.NONE,
        speaker=resolved.speaker,
        resolved=resolved.how,
        polarity=polarity(cue, found.lemma, text[slice(*found.content[0])], denied=found.denied),
        modality=modality(cue, before),
        mention_confidence=mention,
        speaker_confidence=round(mention * resolved.confidence, 3),
        rule=found.rule,
        spoken=found.group in _SPOKEN,
        paragraph=frame.paragraph + 1,
    )


def kind_of(text: str, found: Found) -> Kind:
    """Tell direct, mixed and indirect speech apart by how much of the content is quoted."""
    if found.source is None:
        return Kind.UNATTRIBUTED
    if found.rule == "transcript":
        return Kind.DIRECT
    if not found.quotes:
        return Kind.INDIRECT
    bare = sum(_letters(text, part, found.quotes) for part in found.content)
    return Kind.MIXED if bare else Kind.DIRECT


def _letters(text: str, part: Span, quotes: tuple[Quote, ...]) -> int:
    """Count the letters of a stretch that lie in no quotation."""
    count = 0
    at = part[0]
    for quote in quotes:
        if quote.span[1] <= at or quote.span[0] >= part[1]:
            continue
        count += sum(map(str.isalnum, text[at : max(at, quote.span[0])]))
        at = max(at, quote.span[1])
    return count + sum(map(str.isalnum, text[at : part[1]]))
