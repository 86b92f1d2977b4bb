"""A file that was sent, and what a server's own library holds, as sentences: pure."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from bot.i18n.phrases import Key, Noun, Voice
from bot.markdown import Markdown, escape, one_line
from bot.rendering.attribution import NAME_LENGTH, brief, when
from bot.rendering.build_report import failed
from index import Article, Searched, Sent, Source, Understood

OPENING_LENGTH = 240  # characters of an article's beginning
TITLE_LENGTH = 120
MOST_LISTED = 25

Held = Sequence[tuple[Source, Sequence[Article]]]


def understood(sent: Sent, voice: Voice) -> tuple[Markdown, ...]:
    """Say what was understood of a file before it is kept."""
    if not sent.articles:
        return (voice.say(Key.SOURCES_NOTHING, name=sent.name), *failed(sent.failures, voice))
    counts = {
        "articles": Markdown(voice.count(Noun.ARTICLE, sent.articles)),
        "passages": Markdown(voice.count(Noun.PASSAGE, sent.passages)),
    }
    head = [voice.say(Key.SOURCES_UNDERSTOOD, name=sent.name, **counts)]
    if sent.replaces:
        head.append(voice.say(Key.SOURCES_REPLACES))
    rest = sent.articles - len(sent.first)
    more = [_more(rest, voice)] if rest else []
    first = [_article(one, voice) for one in sent.first]
    shown = [Markdown("\n".join(head)), *first, *more, *failed(sent.failures, voice)]
    return (*shown, voice.say(Key.SOURCES_PREVIEW))


def listed(held: Held, shared: Searched, voice: Voice) -> tuple[Markdown, ...]:
    """List a server's sources, the last added first, beside the shared library."""
    beside = voice.say(Key.SOURCES_SHARED, searched=voice.searched(shared))
    if not held:
        return (voice.say(Key.SOURCES_NONE), beside)
    articles = len({one.id for _, own in held for one in own})
    title = voice.say(
        Key.SOURCES_TITLE,
        articles=Markdown(voice.count(Noun.ARTICLE, articles)),
        sources=Markdown(voice.count(Noun.SOURCE, len(held))),
    )
    lines = [
        voice.say(
            Key.SOURCES_LINE,
            name=brief(name_of(source), NAME_LENGTH),
            articles=Markdown(voice.count(Noun.ARTICLE, len(own))),
            added=when(source.added, voice),
        )
        for source, own in list(held)[::-1][:MOST_LISTED]
    ]
    rest = len(held) - MOST_LISTED
    if rest > 0:
        lines.append(Markdown(f"… +{voice.number(rest)}"))
    return (title, Markdown("\n".join(lines)), beside)


def name_of(source: Source) -> str:
    """Give a source's name without the folders, which are nobody's business in a channel."""
    return one_line(PurePath(source.location).name)


def _article(one: Understood, voice: Voice) -> Markdown:
    outlet = brief(one_line(one.outlet or voice.plain(Key.SOURCES_NO_OUTLET)), NAME_LENGTH)
    day = when(one.published, voice)
    passages = voice.count(Noun.PASSAGE, one.passages)
    title = escape(brief(one_line(one.title), TITLE_LENGTH))
    told = f"{escape(outlet)} · {day} · {passages}"
    opening = escape(brief(one_line(one.opening), OPENING_LENGTH))
    return Markdown(f"**{title}**\n-# {told}\n> {opening}")


def _more(rest: int, voice: Voice) -> Markdown:
    return voice.say(Key.SOURCES_MORE, articles=Markdown(voice.count(Noun.ARTICLE, rest)))
