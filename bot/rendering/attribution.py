"""Who says a quote's words and where they stand: one function for each of these rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.i18n.phrases import Key, Noun, Voice
from bot.markdown import Markdown, Span, address, escape, linkable, one_line, units
from bot.rendering.text_fragment import with_words
from index import Article, Finding, Kind, Modality, Polarity, Speaker

LEAST_QUOTE = 300  # what an attribution leaves to its quote where there is room at all
NAME_LENGTH = 100
OTHER_LENGTH = 60  # of another article's outlet or title

KINDS = {
    Kind.DIRECT: Key.KIND_DIRECT,
    Kind.MIXED: Key.KIND_MIXED,
    Kind.INDIRECT: Key.KIND_INDIRECT,
    Kind.UNATTRIBUTED: Key.KIND_UNATTRIBUTED,
}
POLARITIES = {Polarity.NEGATED: Key.MARK_NEGATED, Polarity.DECLINED: Key.MARK_DECLINED}
MODALITIES = {Modality.HYPOTHETICAL: Key.MARK_HYPOTHETICAL, Modality.FUTURE: Key.MARK_FUTURE}


@dataclass(frozen=True, slots=True)
class Size:
    """How much an attribution may say: characters of the title and of names, its link, whether
    that leads to the very words, how many other articles with the same quote are named, and
    whether the day is."""

    title: int
    name: int = NAME_LENGTH
    mention: bool = True
    link: bool = True
    words: bool = True
    also: int = 0
    day: bool = True


# Tried in this order until the attribution leaves its quote enough room.
SIZES = (
    Size(200, also=3),
    Size(200, also=1),
    Size(200),
    Size(100, mention=False),
    Size(50, 50, mention=False),
    Size(50, 50, mention=False, words=False),
    Size(50, 50, mention=False, link=False),
    Size(24, 24, mention=False, link=False),
)


def attribution(finding: Finding, voice: Voice, room: int, *, day: bool = True) -> Markdown:
    """Write who said it and where it stands, shortened where it would crowd out its quote.

    The day is left out where it stands elsewhere.
    """
    most = max(room - LEAST_QUOTE, room // 2)
    tried = [_attributed(finding, voice, replace(size, day=day)) for size in SIZES]
    return next((each for each in tried if units(each) <= most), tried[-1])


def speaker_line(finding: Finding, voice: Voice, size: Size = SIZES[0]) -> Markdown:
    """Name who says the highlighted words, for whom and how, with the words that show it.

    Where nobody says them they are the article's own; where somebody does, as a statement or
    quotation marks show, whom no rule found, it says that: both in small print, because there is
    no name to look for. The words that show who it is stand in quotation marks, only where the
    article has exactly them, and are left out where the quote itself has them with the name.
    """
    speaker = finding.speaker
    name = "" if speaker is None else brief(one_line(speaker.name), size.name)
    if speaker is None or not name:
        key = Key.SPEAKER_OWN_WORDS if finding.own_words else Key.SPEAKER_UNKNOWN
        return small(voice.say(key))
    who = voice.say(Key.SPEAKER, name=name)
    speaks_for = brief(one_line(speaker.actor or ""), size.name)
    if speaks_for and speaker.actor != speaker.name:
        who = voice.say(Key.SPEAKER_FOR, name=name, actor=speaks_for)
    facts = [*_marks(speaker, voice), voice.say(_manner(finding, speaker))]
    mention = one_line(speaker.mention)
    if size.mention and 0 < len(mention) <= size.name and _tells_more(mention, finding, speaker):
        facts.append(voice.say(Key.SPEAKER_MENTION, mention=mention))
    if speaker.uncertain:
        facts.append(voice.say(Key.SPEAKER_UNCERTAIN))
    return Markdown(f"{who}, {' · '.join(facts)}")


def _tells_more(mention: str, finding: Finding, speaker: Speaker) -> bool:
    """Return whether a mention is the article's and more than a reader of quote and name sees."""
    if mention in ("", speaker.name) or mention != speaker.mention:
        return False
    if mention not in finding.article.text:
        return False
    last_name = one_line(speaker.name).split()[-1]
    named = re.search(rf"(?<!\w){re.escape(last_name)}(?!\w)", mention) is not None
    return not (named and mention in finding.text)


def _marks(speaker: Speaker, voice: Voice) -> list[Markdown]:
    """Return what a statement is that nobody simply made: denied, refused, supposed, to come."""
    marks = (POLARITIES.get(speaker.polarity), MODALITIES.get(speaker.modality))
    return [voice.say(mark) for mark in marks if mark is not None]


def _manner(finding: Finding, speaker: Speaker) -> Key:
    if finding.statement is not None and not finding.statement.spoken:
        return Key.KIND_UNSPOKEN
    return KINDS[speaker.kind]


def also_line(also: Sequence[Article], voice: Voice, most: int) -> Markdown:
    """Name other articles with the same quote, `most` of them and then how many more."""
    shown = Markdown("; ".join(_elsewhere(article, voice) for article in also[:most]))
    rest = len(also) - most
    if not shown:
        return voice.say(Key.ALSO_IN_COUNT, articles=voice.count(Noun.OTHER_ARTICLE, len(also)))
    if rest > 0:
        return voice.say(Key.ALSO_IN_MORE, articles=shown, rest=voice.number(rest))
    return voice.say(Key.ALSO_IN, articles=shown)


def corrected_line(by: Article, voice: Voice) -> Markdown:
    """Return that the outlet corrected an article, when, and link to where."""
    url, title = address(by.url), brief(one_line(by.title), OTHER_LENGTH)
    linked = url is not None and linkable(title)
    article = Markdown(f"[{title}]({url})") if linked else escape(title or voice.say(Key.UNTITLED))
    return voice.say(Key.CORRECTED, day=when(by.published, voice), article=article)


def _reckoned(finding: Finding, voice: Voice) -> list[Markdown]:
    """Return which day a relative one means, which is ours and never stands in the quote."""
    if finding.day is None or finding.answer is None:
        return []
    words = brief(one_line(finding.article.text[slice(*finding.answer)]), OTHER_LENGTH)
    return [voice.say(Key.RELATIVE_DAY, words=words, day=voice.day(finding.day))]


def _elsewhere(article: Article, voice: Voice) -> Markdown:
    label = brief(one_line(article.outlet or article.title), OTHER_LENGTH)
    label = label or voice.say(Key.UNTITLED)
    url, day = address(article.url), when(article.published, voice)
    if url is not None and linkable(label):
        return Markdown(f"[{label}]({url}), {day}")
    if url is not None:
        return Markdown(f"{escape(label)}, {day} ([{voice.say(Key.READ_ARTICLE)}]({url}))")
    return Markdown(f"{escape(label)}, {day}")


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


def small(text: Markdown) -> Markdown:
    """Put all lines of an attribution into Discord's subtext."""
    lines = (line.removeprefix("-# ") for line in text.split("\n"))
    return Markdown("\n".join(f"-# {line}" for line in lines))


def titled(article: Article, span: Span, voice: Voice) -> Markdown:
    """Name an article whose words are shown: its title, linked to them, its outlet and date."""
    return Markdown("\n".join(_title_lines(article, span, voice, SIZES[0], ())))


def in_brief(finding: Finding, voice: Voice, *, speaker: bool = True, day: bool = True) -> Markdown:
    """Say in one small line who says a quote and where it stands, as digests do.

    The speaker and the day are left out where they stand elsewhere.
    """
    article = finding.article
    title = brief(one_line(article.title), OTHER_LENGTH) or voice.say(Key.UNTITLED)
    url = address(article.url)
    if url is not None:
        url = with_words(url, article.text, _answering(finding))
    linked = url is not None and linkable(title)
    size = Size(OTHER_LENGTH, OTHER_LENGTH, mention=False)
    facts = [
        *([small(speaker_line(finding, voice, size)).removeprefix("-# ")] if speaker else []),
        f"[{title}]({url})" if linked else escape(title),
        *([escape(brief(one_line(article.outlet), OTHER_LENGTH))] if article.outlet else []),
        *([when(article.published, voice)] if day else []),
        *([f"[{voice.say(Key.READ_ARTICLE)}]({url})"] if url is not None and not linked else []),
    ]
    return Markdown(f"-# {' · '.join(facts)}")


def _attributed(finding: Finding, voice: Voice, size: Size) -> Markdown:
    paragraph = voice.say(Key.PARAGRAPH, paragraph=voice.number(finding.paragraph))
    lines = (
        speaker_line(finding, voice, size),
        *_title_lines(finding.article, _answering(finding), voice, size, (paragraph,)),
        *_reckoned(finding, voice),
        *([corrected_line(finding.corrected, voice)] if finding.corrected else []),
        *([also_line(finding.also, voice, size.also)] if finding.also else []),
    )
    return Markdown("\n".join(lines))


def _title_lines(
    article: Article, span: Span, voice: Voice, size: Size, further: Sequence[Markdown]
) -> tuple[Markdown, Markdown]:
    """Write the title, a link where there is one, and the line of facts below it."""
    title = brief(one_line(article.title), size.title) or voice.say(Key.UNTITLED)
    url = address(article.url) if size.link else None
    if url is not None and size.words:
        url = with_words(url, article.text, span)
    within_title = url is not None and linkable(title)
    facts = [*([when(article.published, voice)] if size.day else []), *further]
    if article.outlet is not None:
        facts.insert(0, escape(brief(one_line(article.outlet), size.name)))
    if url is not None and not within_title:
        facts.append(Markdown(f"[{voice.say(Key.READ_ARTICLE)}]({url})"))
    return (
        Markdown(f"[{title}]({url})" if within_title else f"**{escape(title)}**"),
        Markdown(f"-# {' · '.join(each for each in facts if each)}"),
    )


def _answering(finding: Finding) -> Span:
    """Return the stretch from the first to the last of the answering words."""
    spans = finding.highlight or (finding.span,)
    return min(start for start, _ in spans), max(end for _, end in spans)
