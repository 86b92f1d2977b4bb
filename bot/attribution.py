"""Who says a quote's words and where they stand: one function for each of these rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.markdown import Markdown, address, escape, linkable, one_line, units
from bot.voice import Key, Voice
from index import Article, Finding, Kind, Speaker

LEAST_QUOTE = 300  # what an attribution leaves to its quote where there is room at all
NAME_LENGTH = 100

KINDS = {
    Kind.DIRECT: Key.KIND_DIRECT,
    Kind.MIXED: Key.KIND_MIXED,
    Kind.INDIRECT: Key.KIND_INDIRECT,
    Kind.UNATTRIBUTED: Key.KIND_UNATTRIBUTED,
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


def attribution(finding: Finding, voice: Voice, room: int) -> Markdown:
    """Write who said it and where it stands, shortened where it would crowd out its quote."""
    most = max(room - LEAST_QUOTE, room // 2)
    sizes = (_attributed(finding, voice, size) for size in SIZES)
    return next(
        (each for each in sizes if units(each) <= most), _attributed(finding, voice, SIZES[-1])
    )


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


def small(text: Markdown) -> Markdown:
    """Put all lines of an attribution into Discord's subtext."""
    lines = (line.removeprefix("-# ") for line in text.split("\n"))
    return Markdown("\n".join(f"-# {line}" for line in lines))


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
