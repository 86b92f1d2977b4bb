"""Progress, the result of a build and the state of the library as sentences: pure."""

from __future__ import annotations

import math
from pathlib import PureWindowsPath

from bot.i18n.phrases import Key, Noun, Voice
from bot.markdown import Markdown, escape, one_line
from bot.rendering.attribution import NAME_LENGTH, brief, when
from bot.rendering.reasons import reason
from index import BuildReport, Failure, Phase, Progress, Status

MOST_FAILURES = 5
MOST_OUTLETS = 15
REASON_LENGTH = 200
BAR = 12  # marks: as many as stand on one line of a phone

PHASES = {
    Phase.FETCHING: Key.PHASE_FETCHING,
    Phase.READING: Key.PHASE_READING,
    Phase.ATTRIBUTING: Key.PHASE_ATTRIBUTING,
    Phase.EMBEDDING: Key.PHASE_EMBEDDING,
    Phase.WRITING: Key.PHASE_WRITING,
    Phase.CHECKING: Key.PHASE_CHECKING,
}


def progress(
    made: Progress | None, voice: Voice, *, stopping: bool = False
) -> tuple[Markdown, ...]:
    """Return how far a build is, and that nobody has to wait for it."""
    lines = [voice.say(Key.REINDEX_TITLE)]
    if made is not None:
        phase = voice.say(PHASES[made.phase])
        done = voice.number(made.done)
        if made.total > 0:
            percent = min(100, 100 * made.done // made.total)
            total = voice.number(made.total)
            lines.append(voice.say(Key.STEP, phase=phase, done=done, total=total, percent=percent))
            lines.append(bar(percent))
        else:
            lines.append(voice.say(Key.STEP_UNKNOWN, phase=phase, done=done))
    if stopping:
        lines.append(voice.say(Key.REINDEX_STOPPING))
    return (*lines, voice.say(Key.REINDEX_SERVES))


def bar(percent: int) -> Markdown:
    """Draw a part of a hundred.

    >>> bar(50)
    '▰▰▰▰▰▰▱▱▱▱▱▱'
    """
    full = BAR * percent // 100
    return Markdown("▰" * full + "▱" * (BAR - full))


def built(report: BuildReport, voice: Voice, *, named: bool = True) -> tuple[Markdown, ...]:
    """Return what a build did: the counts, the time, and the first reasons of what failed.

    Unless `named`, no file is: in direct messages nothing of a server's own library is told.
    """
    seconds = f"{voice.decimal(report.seconds, 1 if report.seconds < 10 else 0)} s"
    counts = voice.say(
        Key.REINDEX_COUNTS,
        added=voice.number(report.added),
        changed=voice.number(report.changed),
        removed=voice.number(report.removed),
        unchanged=voice.number(report.unchanged),
        failed=voice.number(len(report.failures)),
    )
    embedded = voice.say(
        Key.REINDEX_EMBEDDED,
        embedded=voice.count(Noun.PASSAGE, report.embedded),
        reused=voice.number(report.reused),
    )
    lines = (voice.say(Key.REINDEX_DONE, seconds=seconds), counts, embedded)
    told = lines + _holding(report, voice)
    return told + (failed(report.failures, voice) if named else ())


def _holding(report: BuildReport, voice: Voice) -> tuple[Markdown, ...]:
    """Return what is held after a build: a server's own library and the shared one apart."""
    held, shared = report.searched, report.shared
    keys = (Key.OWN_HOLDS, Key.OWN_EMPTY)
    if shared is None:
        keys = (Key.REINDEX_LIBRARY, Key.STATUS_EMPTY)
    elif not held.articles and not shared.articles:
        return (voice.say(Key.STATUS_EMPTY),)
    passages = voice.count(Noun.PASSAGE, held.passages)
    own = voice.say(
        keys[0] if held.articles else keys[1], searched=voice.searched(held), passages=passages
    )
    if shared is None or not shared.articles:
        return (own,)
    return (own, voice.say(Key.SOURCES_SHARED, searched=voice.searched(shared)))


def state(status: Status, voice: Voice, *, latency: float) -> tuple[Markdown, ...]:
    """Say what the library holds and how near Discord is; `latency` in seconds, or not finite."""
    searched = status.searched
    lines = [voice.say(Key.STATUS_TITLE)]
    if searched.articles == 0:
        lines.append(voice.say(Key.STATUS_EMPTY))
    else:
        articles = voice.count(Noun.ARTICLE, searched.articles)
        passages = voice.count(Noun.PASSAGE, searched.passages)
        sources = voice.count(Noun.SOURCE, status.sources)
        lines.append(
            voice.say(Key.STATUS_HOLDS, articles=articles, passages=passages, sources=sources)
        )
    if status.own is not None and status.own.articles:
        own = Markdown(voice.count(Noun.ARTICLE, status.own.articles))
        lines.append(voice.say(Key.STATUS_OWN, articles=own))
    if searched.first is not None and searched.last is not None:
        first, last = voice.day(searched.first), voice.day(searched.last)
        lines.append(voice.say(Key.STATUS_DAYS, first=first, last=last))
    if status.outlets:
        lines.append(voice.say(Key.STATUS_OUTLETS, outlets=_outlets(status, voice)))
    model = brief(one_line(status.model), NAME_LENGTH)
    lines.append(voice.say(Key.STATUS_MODEL, model=model, dimension=status.dimension))
    if searched.generation is not None and status.built is not None:
        moment = when(status.built, voice)
        generation = brief(one_line(searched.generation), NAME_LENGTH)
        lines.append(voice.say(Key.STATUS_GENERATION, generation=generation, built=moment))
    if status.building:
        lines.append(voice.say(Key.STATUS_BUILDING))
    if math.isfinite(latency):
        milliseconds = voice.number(round(latency * 1000))
        lines.append(voice.say(Key.STATUS_LATENCY, milliseconds=milliseconds))
    else:
        lines.append(voice.say(Key.STATUS_NO_LATENCY))
    return tuple(lines)


def place(where: str) -> str:
    """Return a failure's place without the folders, which are nobody's business in a channel.

    >>> place("/srv/articles/march.jsonl:17")
    'march.jsonl:17'
    """
    return where if "://" in where else PureWindowsPath(where).name or where


def _outlets(status: Status, voice: Voice) -> Markdown:
    shown = [
        f"{brief(one_line(name), NAME_LENGTH // 2)} ({voice.number(count)})"
        for name, count in status.outlets[:MOST_OUTLETS]
    ]
    rest = len(status.outlets) - len(shown)
    return escape(", ".join([*shown, f"+{voice.number(rest)}"] if rest else shown))


def failed(failures: tuple[Failure, ...], voice: Voice) -> tuple[Markdown, ...]:
    """Return what could not be read: the first ones, each with its reason and no folders."""
    if not failures:
        return ()
    lines = [voice.say(Key.REINDEX_FAILED_PART)]
    for failure in failures[:MOST_FAILURES]:
        where = brief(one_line(place(failure.where)), NAME_LENGTH)
        why = brief(reason(failure.why, voice), REASON_LENGTH)
        lines.append(Markdown(f"-# {escape(where)}: {escape(why)}"))
    rest = len(failures) - MOST_FAILURES
    if rest > 0:
        more = voice.count(Noun.FAILURE, rest)
        lines.append(voice.say(Key.REINDEX_MORE_FAILURES, failures=more))
    return tuple(lines)
