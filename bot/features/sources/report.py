"""A file that was sent, and what a server's own library holds, as sentences: pure."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from bot.i18n.phrases import Key, Noun, Voice
from bot.markdown import Markdown, escape, one_line
from bot.rendering.attribution import NAME_LENGTH, brief, when
from bot.rendering.build_report import failed, place
from bot.rendering.source_state import because, state
from index import (
    Listing,
    Looked,
    RefreshReport,
    Searched,
    Sent,
    Source,
    SourceKind,
    Understood,
)

OPENING_LENGTH = 240  # characters of an article's beginning
TITLE_LENGTH = 120
MOST_LISTED = 25

Held = Sequence[tuple[Source, Sequence[Listing]]]


def understood(sent: Sent, voice: Voice) -> tuple[Markdown, ...]:
    """Return what was understood of a file before it is kept."""
    if not sent.articles:
        return (_head(sent, voice), *failed(sent.failures, voice))
    rest = sent.articles - len(sent.first)
    more = [_more(rest, voice)] if rest else []
    first = [_article(one, voice) for one in sent.first]
    shown = [_head(sent, voice), *first, *more, *failed(sent.failures, voice)]
    return (*shown, voice.say(Key.SOURCES_PREVIEW))


def all_understood(sent: Sequence[Sent], voice: Voice) -> tuple[Markdown, ...]:
    """Return what was understood of several files before they are kept, each in a line or two."""
    lines = [_head(one, voice) for one in sent]
    failures = tuple(each for one in sent for each in one.failures)
    preview = [voice.say(Key.SOURCES_PREVIEW)] if any(one.articles for one in sent) else []
    return (Markdown("\n".join(lines)), *failed(failures, voice), *preview)


def _head(sent: Sent, voice: Voice) -> Markdown:
    """Return how much a file holds, and whether it takes another one's place."""
    if not sent.articles:
        return voice.say(Key.SOURCES_NOTHING, name=sent.name)
    told = voice.say(
        Key.SOURCES_UNDERSTOOD,
        name=sent.name,
        articles=Markdown(voice.count(Noun.ARTICLE, sent.articles)),
        passages=Markdown(voice.count(Noun.PASSAGE, sent.passages)),
    )
    more = f"\n{voice.say(Key.SOURCES_REPLACES)}" if sent.replaces else ""
    return Markdown(f"{told}{more}")


def looked_at(looked: Looked, voice: Voice) -> tuple[Markdown, ...]:
    """Return what an address was understood as before it is kept."""
    title = brief(one_line(looked.title), TITLE_LENGTH)
    if looked.kind is SourceKind.FRONT:
        return (voice.say(Key.SOURCES_FRONT, title=title),)
    preview = voice.say(Key.SOURCES_ADDRESS_PREVIEW)
    count = Markdown(voice.count(Noun.ARTICLE, looked.entries))
    if (article := looked.article) is not None:
        opening = article.text[:OPENING_LENGTH]
        made = Understood(
            article.title, article.outlet, article.published, looked.passages, opening
        )
        return (_article(made, voice), preview)
    key = Key.SOURCES_FEED if looked.kind is SourceKind.FEED else Key.SOURCES_SITEMAP
    titles = [Markdown(f"- {escape(brief(one_line(one), TITLE_LENGTH))}") for one in looked.titles]
    return (voice.say(key, title=title, articles=count), Markdown("\n".join(titles)), preview)


def refreshed(report: RefreshReport, voice: Voice) -> tuple[Markdown, ...]:
    """Return what a refresh brought, source by source, and of each that failed why."""
    lines = []
    for one in report.refreshed[:MOST_LISTED]:
        line = voice.say(
            Key.SOURCES_REFRESHED,
            name=brief(one_line(place(one.location)), NAME_LENGTH),
            new=voice.number(one.new),
            changed=voice.number(one.changed),
            gone=voice.number(one.gone),
        )
        lines.append(Markdown(f"{line}{because(one.why, voice)}"))
    rest = len(report.refreshed) - MOST_LISTED
    if rest > 0:
        lines.append(Markdown(f"… +{voice.number(rest)}"))
    left_out = tuple(each for one in report.refreshed for each in one.left_out)
    return (Markdown("\n".join(lines)), *failed(left_out, voice))


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
    lines = [_listed(source, len(own), voice) for source, own in list(held)[::-1][:MOST_LISTED]]
    rest = len(held) - MOST_LISTED
    if rest > 0:
        lines.append(Markdown(f"… +{voice.number(rest)}"))
    return (title, Markdown("\n".join(lines)), beside)


def _listed(source: Source, articles: int, voice: Voice) -> Markdown:
    line = voice.say(
        Key.SOURCES_LINE,
        name=brief(name_of(source), NAME_LENGTH),
        articles=Markdown(voice.count(Noun.ARTICLE, articles)),
        added=when(source.added, voice),
    )
    return Markdown(f"{line} · {state(source.network, voice)}") if source.network else line


def name_of(source: Source) -> str:
    """Return an address, or a file's name without the folders, which are nobody's business."""
    on_web = "://" in source.location
    return one_line(source.location if on_web else PurePath(source.location).name)


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
