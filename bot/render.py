"""Findings as the text of a message: pure, within Discord's limits, and checked to be verbatim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.cut import MARK, fit, lengths, shares
from bot.markdown import (
    Markdown,
    Span,
    address,
    atoms,
    emphasised,
    escape,
    joined,
    linkable,
    one_line,
    quoted,
    units,
)
from bot.voice import Key, Voice
from index import Article, Finding, Findings, Kind, Question, Reason, Speaker, VerbatimError

TEXT_LIMIT = 4000  # all text of a Components V2 message together
MOST_SHOWN = 5  # more would leave each quote too little of the text
MOST_NEAREST = 3
NEAREST_ROOM = 360  # a glance, not an answer
LEAST_QUOTE = 300  # what an attribution leaves to its quote where there is room at all
NAME_LENGTH = 100
QUESTION_LENGTH = 300

KINDS = {
    Kind.DIRECT: Key.KIND_DIRECT,
    Kind.MIXED: Key.KIND_MIXED,
    Kind.INDIRECT: Key.KIND_INDIRECT,
    Kind.UNATTRIBUTED: Key.KIND_UNATTRIBUTED,
}
REASONS = {
    Reason.NOTHING_FOUND: Key.NOTHING_FOUND,
    Reason.BELOW_THRESHOLD: Key.BELOW_THRESHOLD,
    Reason.UNKNOWN_ACTOR: Key.UNKNOWN_ACTOR,
    Reason.NO_STATEMENT: Key.NO_STATEMENT,
    Reason.EMPTY_LIBRARY: Key.EMPTY_LIBRARY,
}


@dataclass(frozen=True, slots=True)
class Size:
    """How much an attribution may say: characters of the title and of names, and its link."""

    title: int
    name: int = NAME_LENGTH
    mention: bool = True
    link: bool = True


# Tried in this order until the attribution leaves its quote enough room.
SIZES = (
    Size(200),
    Size(100, mention=False),
    Size(50, 50, mention=False),
    Size(50, 50, mention=False, link=False),
    Size(24, 24, mention=False, link=False),
)


@dataclass(frozen=True, slots=True)
class Card:
    """One quote with its attribution, as markdown; `answers` is False for a nearest passage."""

    quote: Markdown
    attribution: Markdown
    answers: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole message as markdown: what stands above the cards, the cards, and what below."""

    head: tuple[Markdown, ...]
    cards: tuple[Card, ...] = ()
    foot: tuple[Markdown, ...] = ()

    @property
    def texts(self) -> tuple[Markdown, ...]:
        """Give all text of the message from top to bottom."""
        cards = (text for card in self.cards for text in (card.quote, card.attribution))
        return (*self.head, *cards, *self.foot)


def answer(
    findings: Findings, voice: Voice, *, echo: bool = False, note: Markdown | None = None
) -> Answer:
    """Render a whole answer, or the reason for none; `echo` repeats the question above it.

    Raises VerbatimError where a quote is not the article's text.
    """
    head = [note] if note else []
    if echo:
        head.append(asked(findings.question, voice))
    if findings.reason is None:
        return _found(findings, voice, head)
    return _not_found(findings, voice, head, findings.reason)


def asked(question: Question, voice: Voice) -> Markdown:
    """Repeat the question, with its filters, as one small line."""
    text = escape(brief(one_line(question.text), QUESTION_LENGTH))
    within = filters(question, voice)
    return voice.say(Key.ASKED, question=text, within=Markdown(f" · {within}" if within else ""))


def filters(question: Question, voice: Voice) -> Markdown:
    """Name the question's filters; empty where it has none."""
    named = []
    if question.outlet is not None:
        outlet = brief(one_line(question.outlet), NAME_LENGTH)
        named.append(voice.say(Key.FILTER_OUTLET, outlet=outlet))
    if question.since is not None:
        named.append(voice.say(Key.FILTER_SINCE, day=voice.short_day(question.since)))
    if question.until is not None:
        named.append(voice.say(Key.FILTER_UNTIL, day=voice.short_day(question.until)))
    return Markdown(", ".join(named))


def speaker_line(
    speaker: Speaker | None, article: Article, voice: Voice, size: Size = SIZES[0]
) -> Markdown:
    """Name who says the words and how, with the article's words that show it.

    Those words stand in quotation marks only where the article has exactly them.
    """
    if speaker is None:
        return voice.say(Key.SPEAKER_UNKNOWN)
    name, mention = one_line(speaker.name), one_line(speaker.mention)
    verbatim = mention == speaker.mention and mention in article.text
    telling = size.mention and verbatim and 0 < len(mention) <= size.name and mention != name
    return voice.say(
        Key.SPEAKER_MENTION if telling else Key.SPEAKER,
        name=brief(name, size.name),
        kind=voice.say(KINDS[speaker.kind]),
        mention=mention,
    )


def when(published: date | datetime | None, voice: Voice) -> Markdown:
    """Write a moment so that each reader sees it in their own zone, and a mere day as it is."""
    if published is None:
        return voice.say(Key.UNDATED)
    if isinstance(published, datetime) and published.tzinfo is not None:
        return Markdown(f"<t:{int(published.timestamp())}:D>")
    return escape(voice.day(published))


def brief(text: str, most: int) -> str:
    """Shorten a name or title at a word's end.

    >>> brief("The quick brown fox", 14)
    'The quick …'
    """
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    return f"{cut.rsplit(' ', 1)[0] if ' ' in cut else cut[:-1]} …"


def verified(finding: Finding) -> Finding:
    """Give the finding back if its words are the article's; raises VerbatimError if not."""
    (start, end), text = finding.span, finding.article.text
    inside = 0 <= start < end <= len(text) and text[start:end] == finding.text
    if inside and all(start <= first < last <= end for first, last in finding.highlight):
        return finding
    raise VerbatimError(
        f"the quote at {start}–{end} is not the text of article {finding.article.id!r}:"
        " build the library again with onrecord reindex"
    )


def _found(findings: Findings, voice: Voice, head: list[Markdown]) -> Answer:
    shown = [verified(finding) for finding in findings.findings[:MOST_SHOWN]]
    foot = voice.say(Key.SEARCHED, searched=voice.searched(findings.searched))
    left_out = voice.say(Key.LEFT_OUT)
    fixed = sum(map(units, [*head, foot, left_out])) + 1
    equal = (TEXT_LIMIT - fixed) // max(1, len(shown))
    attributions = [_attribution(finding, voice, equal) for finding in shown]
    rest = TEXT_LIMIT - fixed - sum(map(units, attributions))
    quotes = _quotes(shown, rest)
    cards = tuple(Card(*texts) for texts in zip(quotes, attributions, strict=True))
    cut = any(_was_cut(quote) for quote in quotes)
    return Answer(tuple(head), cards, (Markdown(f"{foot}{left_out}") if cut else foot,))


def _not_found(findings: Findings, voice: Voice, head: list[Markdown], reason: Reason) -> Answer:
    searched, within = findings.searched, filters(findings.question, voice)
    if within and searched.articles == 0 and reason is not Reason.EMPTY_LIBRARY:
        sentence = voice.say(Key.NO_ARTICLE_FITS, within=within)
    else:
        sentence = voice.say(REASONS[reason], searched=voice.searched(searched))
        if within and reason is not Reason.EMPTY_LIBRARY:
            sentence = Markdown(f"{sentence} {voice.say(Key.WITHIN, within=within)}")
    head.append(sentence)
    nearest = [verified(finding) for finding in findings.nearest[:MOST_NEAREST]]
    if not nearest:
        return Answer(tuple(head))
    head.append(voice.say(Key.NEAREST))
    cards = tuple(
        Card(_nearest(finding), _small(_attribution(finding, voice, TEXT_LIMIT // 5)), False)
        for finding in nearest
    )
    return Answer(tuple(head), cards)


def _quotes(findings: Sequence[Finding], total: int) -> list[Markdown]:
    written = [atoms(finding.text) for finding in findings]
    bold = [_local(finding) for finding in findings]
    costs = [lengths(one, spans, len("> ")) for one, spans in zip(written, bold, strict=True)]
    rooms = shares([each[-1] for each in costs], total)
    quotes = []
    for finding, one, spans, cost, room in zip(findings, written, bold, costs, rooms, strict=True):
        parts = fit(finding.text, cost, spans, room)
        quotes.append(_quote(finding.text, one, parts, spans))
    return quotes


def _nearest(finding: Finding) -> Markdown:
    written = atoms(finding.text)
    costs = lengths(written, (), len("> -# "))
    parts = fit(finding.text, costs, _local(finding)[:1], NEAREST_ROOM)
    return _quote(finding.text, written, parts, (), small=True)


def _local(finding: Finding) -> tuple[Span, ...]:
    start = finding.span[0]
    return joined((first - start, last - start) for first, last in finding.highlight)


def _quote(
    text: str,
    written: Sequence[str],
    parts: Sequence[Span],
    bold: Sequence[Span],
    *,
    small: bool = False,
) -> Markdown:
    body = f" {MARK} ".join(emphasised(text, written, part, bold) for part in parts)
    if text[: parts[0][0]].strip():
        body = f"{MARK} {body}"
    if text[parts[-1][1] :].strip():
        body = f"{body} {MARK}"
    return quoted(body.split("\n"), small=small)


def _was_cut(quote: Markdown) -> bool:
    """Say whether something was left out: an article's own mark is written with backslashes."""
    return MARK in quote


def _attribution(finding: Finding, voice: Voice, room: int) -> Markdown:
    """Write who said it and where it stands, shortened where it would crowd out its quote."""
    most = max(room - LEAST_QUOTE, room // 2)
    sizes = (_attributed(finding, voice, size) for size in SIZES)
    return next(
        (each for each in sizes if units(each) <= most), _attributed(finding, voice, SIZES[-1])
    )


def _attributed(finding: Finding, voice: Voice, size: Size) -> Markdown:
    article = finding.article
    title = brief(one_line(article.title), size.title) or voice.say(Key.UNTITLED)
    url = address(article.url) if size.link else None
    within_title = url is not None and linkable(title)
    facts = [when(article.published, voice)]
    if article.outlet is not None:
        facts.insert(0, escape(brief(one_line(article.outlet), size.name)))
    facts.append(voice.say(Key.PARAGRAPH, paragraph=voice.number(finding.paragraph)))
    if url is not None and not within_title:
        facts.append(Markdown(f"[{voice.say(Key.READ_ARTICLE)}]({url})"))
    lines = (
        speaker_line(finding.speaker, article, voice, size),
        f"[{title}]({url})" if within_title else f"**{escape(title)}**",
        f"-# {' · '.join(each for each in facts if each)}",
    )
    return Markdown("\n".join(lines))


def _small(text: Markdown) -> Markdown:
    lines = (line.removeprefix("-# ") for line in text.split("\n"))
    return Markdown("\n".join(f"-# {line}" for line in lines))
