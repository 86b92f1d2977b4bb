"""Findings and reports as terminal output: verbatim text, its answering words in bold.

A line that holds answering words has a heavy bar before it, so that it shows without colour too.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from bot.i18n.languages import ENGLISH, reason_key
from bot.i18n.phrases import Key, Noun, Voice
from index import (
    Article,
    BuildReport,
    Finding,
    Findings,
    Kind,
    Looked,
    Modality,
    Network,
    OperatingPoint,
    Phase,
    Polarity,
    Provenance,
    Reason,
    Refreshed,
    RefreshReport,
    Source,
    SourceKind,
    Status,
    VerbatimError,
    Version,
)
from index import Progress as BuildProgress

VOICE = Voice(ENGLISH)
WIDEST = 100
SECONDS_BETWEEN_LINES = 5.0

KINDS = {
    Kind.DIRECT: "quoted directly",
    Kind.MIXED: "quoted in part",
    Kind.INDIRECT: "reported in the article's words",
    Kind.UNATTRIBUTED: "told by the article",
}
POLARITIES = {Polarity.NEGATED: "negated", Polarity.DECLINED: "declined to say"}
MODALITIES = {Modality.HYPOTHETICAL: "only supposed", Modality.FUTURE: "to come"}
PHASES = {
    Phase.FETCHING: "fetching pages",
    Phase.READING: "reading articles",
    Phase.ATTRIBUTING: "finding who said what",
    Phase.EMBEDDING: "embedding passages",
    Phase.WRITING: "writing the index",
    Phase.CHECKING: "checking it",
}


def show_findings(console: Console, found: Findings) -> None:
    """Print an answer, or the reason for none with the nearest passages."""
    if found.answered:
        for number, one in enumerate(found.findings, start=1):
            show_finding(console, one, f"{number} ")
        for told, key in ((found.differ, Key.FIGURES_DIFFER), (found.opposed, Key.OPPOSED)):
            if told:
                console.print(Text(f"\n{VOICE.say(key)}", style="dim"), soft_wrap=True)
        return
    show_reason(console, found)
    for one in found.maybe:
        show_finding(console, one, "? ", answers=False)
    if found.nearest:
        head = VOICE.say(Key.ELSEWHEN if found.elsewhen else Key.NEAREST)
        console.print(Text(f"\n{head}", style="dim"), soft_wrap=True)
        for one in found.nearest:
            show_finding(console, one, "· ", answers=False)


def show_reason(console: Console, found: Findings) -> None:
    """Print why nothing was answered, with names like one that is unknown."""
    if found.reason is None:
        return
    sentence = "The library is empty, so there is nothing to quote yet: onrecord add SOURCE…"
    if found.reason is not Reason.EMPTY_LIBRARY:
        sentence = str(VOICE.say(reason_key(found), searched=VOICE.searched(found.searched)))
    console.print(Text(sentence, style="bold"), soft_wrap=True)
    if found.suggestions:
        console.print(Text(f"Perhaps: {', '.join(found.suggestions)}"), soft_wrap=True)


def show_finding(console: Console, one: Finding, head: str, *, answers: bool = True) -> None:
    """Print one quote with its attribution; raise VerbatimError where it is not in its article."""
    start, end = one.span
    if one.article.text[start:end] != one.text:
        raise VerbatimError(
            f"the quote from article {one.article.id} is not in its text: run `onrecord reindex`"
        )
    console.print()
    width = min(console.width, WIDEST) - 4
    for line, marked in quote_lines(one, width, bold=answers):
        bar = Text("  ┃ " if marked and answers else "  │ ", style="bold" if marked else "dim")
        console.print(bar + line, soft_wrap=True)
    console.print(Text(f"{head:>3} ") + Text(speaker_line(one)), soft_wrap=True)
    console.print(Text("    ") + Text(source_line(one), style="dim"), soft_wrap=True)
    if one.article.url:
        console.print(Text("    ") + Text(one.article.url, style="dim"), soft_wrap=True)
    if one.day and one.answer:
        words = one.article.text[slice(*one.answer)]
        reckoned = f"    our reckoning: “{words}” = {VOICE.day(one.day)}"
        console.print(Text(reckoned, style="dim"), soft_wrap=True)
    if one.corrected:
        by = one.corrected
        corrected = f"    corrected on {_day(by)}: {by.title}  [{by.id}]"
        console.print(Text(corrected, style="dim"), soft_wrap=True)
    for other in one.also:
        also = f"    also in: {other.title} · {other.outlet or 'no outlet'}  [{other.id}]"
        console.print(Text(also, style="dim"), soft_wrap=True)


def quote_lines(one: Finding, width: int, *, bold: bool = True) -> Iterator[tuple[Text, bool]]:
    """Give the quote's lines, no wider than told, and whether each is of the answering sentence.

    Bold are the words that answer, where the reader is sure of them, else that sentence.
    """
    offset = one.span[0]
    emphasised = one.highlight if one.answer is None else (one.answer,)
    for start, end in wrapped(one.text, width):
        line = Text(one.text[start:end])
        for left, right in _within(emphasised if bold else (), offset, start, end):
            line.stylize("bold", left - start, right - start)
        yield line, any(_within(one.highlight, offset, start, end))


def _within(
    spans: Sequence[tuple[int, int]], offset: int, start: int, end: int
) -> Iterator[tuple[int, int]]:
    """Give the parts of an article's spans that lie in a stretch of the quote."""
    for first, last in spans:
        left, right = max(first - offset, start), min(last - offset, end)
        if left < right:
            yield left, right


def wrapped(text: str, width: int) -> list[tuple[int, int]]:
    r"""Give the spans of lines no wider than told, broken at spaces and line ends.

    >>> [("one two three\n\nfour")[a:b] for a, b in wrapped("one two three\n\nfour", 8)]
    ['one two', 'three', '', 'four']
    """
    lines: list[tuple[int, int]] = []
    position = 0
    for paragraph in text.split("\n"):
        end = position + len(paragraph)
        start = position
        while end - start > width:
            cut = text.rfind(" ", start, start + width + 1)
            cut = start + width if cut <= start else cut
            lines.append((start, cut))
            start = cut + (text[cut] == " ")
        lines.append((start, end))
        position = end + 1
    return lines


def speaker_line(one: Finding) -> str:
    """Say who said it, how it is given and what the text has."""
    speaker = one.speaker
    if speaker is None:
        return "— the article's own words" if one.own_words else "— speaker not identified"
    said = f"— {speaker.name}"
    if speaker.person and speaker.actor:
        said += f" ({speaker.actor})"
    said += f", {KINDS[speaker.kind]}"
    for mark in (POLARITIES.get(speaker.polarity), MODALITIES.get(speaker.modality)):
        said += f", {mark}" if mark else ""
    if speaker.uncertain:
        said += ", attribution uncertain"
    if speaker.mention != speaker.name:
        said += f" (in the text: “{speaker.mention}”)"
    return said


def source_line(one: Finding) -> str:
    """Name article, outlet, day and paragraph."""
    article = one.article
    parts = (article.title, article.outlet, _day(article), f"paragraph {one.paragraph}")
    return " · ".join(part for part in parts if part) + f"  [{article.id}]"


def _day(article: Article) -> str:
    """Write the day of an article out."""
    day = article.published
    if day is None:
        return "no date"
    return str(VOICE.day(day.date() if isinstance(day, datetime) else day))


def show_article(console: Console, article: Article) -> None:
    """Print an article's fields and its whole text."""
    console.print(Text(article.title, style="bold"), soft_wrap=True)
    published = article.published.isoformat() if article.published else "no date"
    parts = (article.outlet, published, ", ".join(article.authors), article.language, article.id)
    console.print(Text(" · ".join(part for part in parts if part), style="dim"), soft_wrap=True)
    for one in (article.url, *article.locations):
        if one:
            console.print(Text(one, style="dim"), soft_wrap=True)
    console.print()
    console.print(Text(article.text), soft_wrap=True)


def show_report(console: Console, report: BuildReport) -> None:
    """Print what a build did, each failure on a line of its own."""
    counts = (
        f"{report.added} added, {report.changed} changed, {report.removed} removed, "
        f"{report.unchanged} unchanged, {len(report.failures)} failed"
    )
    if report.duplicates:
        counts += f"; {report.duplicates} of the same text as another"
    console.print(counts, soft_wrap=True)
    for one in report.failures:
        console.print(Text(f"  {one.where}: {one.why}", style="red"), soft_wrap=True)
    searched = report.searched
    console.print(
        f"{VOICE.count(Noun.PASSAGE, report.embedded)} embedded anew, {report.reused} taken over, "
        f"{report.seconds:.1f} s; the library holds "
        f"{VOICE.count(Noun.ARTICLE, searched.articles)} in "
        f"{VOICE.count(Noun.PASSAGE, searched.passages)}",
        soft_wrap=True,
    )


def show_status(console: Console, status: Status, home: str) -> None:
    """Print what the library is."""
    searched = status.searched
    rows = [
        ("home", home),
        ("articles", f"{searched.articles} in {VOICE.count(Noun.PASSAGE, searched.passages)}"),
        ("from", f"{searched.first or 'no date'} to {searched.last or 'no date'}"),
        ("sources", str(status.sources)),
        ("generation", f"{searched.generation or 'none yet'}, built {status.built or 'never'}"),
        ("former", status.previous or "none"),
        ("model", f"{status.model}, {status.dimension} dimensions"),
        ("reader", status.reader),
        *((one.strictness.value, _rates(one)) for one in status.points),
        ("measured", _measured(status)),
        ("on disk", f"{status.bytes / 1e6:.1f} MB"),
        ("building", "yes, a new generation is being built" if status.building else "no"),
    ]
    if status.outdated:
        why = "made by another version, by other settings or in another arithmetic"
        rows.append(("outdated", f"{why}: `onrecord reindex`"))
    if status.trouble:
        rows.append(("trouble", status.trouble))
    for name, value in rows:
        console.print(f"{name:>10}  {value}", soft_wrap=True, highlight=False, markup=False)
    for outlet, count in status.outlets[:20]:
        console.print(f"{count:>10}  {outlet}", soft_wrap=True, highlight=False, markup=False)


def _measured(status: Status) -> str:
    """Say how large the library was when its operating points were measured."""
    if not status.measured and status.due:
        return "not yet: what is usual for its size holds until `onrecord measure`"
    on = f"on {VOICE.count(Noun.PASSAGE, status.measured)}"
    return f"{on}; due again, the library has changed since" if status.due else on


def _rates(point: OperatingPoint) -> str:
    """Say what an operating point needs and what it did when the generation was built."""
    parts = [f"evidence {point.threshold:.3f}"]
    if point.false_answers is not None:
        parts.append(f"answered {point.false_answers:.0%} of trial questions without an answer")
    if point.false_refusals is not None:
        parts.append(f"refused {point.false_refusals:.0%} of those with one")
    return ", ".join(parts)


def show_looked(console: Console, looked: Looked) -> None:
    """Print what an address was understood as, before it is kept."""
    if looked.kind is SourceKind.PAGE:
        told = f"a page: {looked.title}"
    else:
        entries = VOICE.number(looked.entries)
        told = f"a {looked.kind.value} of {looked.title}, {entries} entries: "
        told += " · ".join(looked.titles) + (" …" if looked.entries > len(looked.titles) else "")
    console.print(Text(f"{looked.url}: {told}"), soft_wrap=True)


def show_refresh(console: Console, report: RefreshReport) -> None:
    """Print what a refresh brought, source by source, and the build where there was one."""
    if not report.refreshed:
        console.print("No source is on the web or watched: onrecord add https://…")
    for one in report.refreshed:
        console.print(Text(f"{one.location}: {_brought(one)}"), soft_wrap=True)
        for each in one.left_out:
            console.print(Text(f"  {each.where}: {each.why}", style="dim"), soft_wrap=True)
    if report.built is not None:
        show_report(console, report.built)


def _brought(one: Refreshed) -> str:
    if one.why:
        return f"{one.state.value}, because {one.why.removeprefix(f'{one.location}: ')}"
    counts = (
        (one.new, "new"),
        (one.changed, "changed"),
        (one.gone, "gone from the web" if "://" in one.location else "gone"),
        (len(one.left_out), "left out"),
        (one.waiting, "to be fetched next time"),
    )
    told = ", ".join(f"{VOICE.number(count)} {what}" for count, what in counts if count)
    return told or one.state.value


def show_sources(console: Console, sources: Sequence[Source]) -> None:
    """Print where the articles come from; of what is followed how it is, and when it is next."""
    for one in sources:
        line = f"{one.added:%Y-%m-%d}  {one.location}"
        if one.network is not None:
            line += f"\n            {_network(one.network)}"
        console.print(line, soft_wrap=True, highlight=False, markup=False)


def _network(network: Network) -> str:
    folder = network.kind is SourceKind.FOLDER
    told = "watched" if folder else f"{network.kind.value} of {network.title}"
    told += f": {network.state.value}"
    if network.since is not None:
        told += f" since {network.since:%Y-%m-%d %H:%M}"
    if network.why:
        told += f" because {network.why}"
    told += "" if folder else f" · {VOICE.count(Noun.ARTICLE, network.kept)}"
    for count, what in (
        (network.left_out, "left out"),
        (network.waiting, "to be fetched"),
        (network.gone, "gone from the web"),
    ):
        told += f", {VOICE.number(count)} {what}" if count else ""
    return told + (f" · next {network.due:%Y-%m-%d %H:%M}" if network.due else "")


def show_versions(console: Console, versions: Sequence[Version]) -> None:
    """Print the states of an article's page, the newest first."""
    if not versions:
        console.print("It came from a file, which has no versions here.")
    for one in versions:
        parts = [
            f"{one.fetched:%Y-%m-%d %H:%M}",
            one.article.id,
            "answers" if one.current else "former",
            one.article.title,
        ]
        if one.provenance is Provenance.FEED:
            parts.append(f"the feed's own words, because {one.why}")
        if one.gone is not None:
            parts.append(f"gone from the web since {one.gone:%Y-%m-%d}")
        console.print(Text("  ".join(parts)), soft_wrap=True)


@contextmanager
def build_progress(console: Console) -> Iterator[Callable[[BuildProgress], None]]:
    """Show a build's progress: a bar with rate and time left on a terminal, else plain lines."""
    if not console.is_terminal:
        yield _lines(console)
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        yield _bar(bar)


def _bar(bar: Progress) -> Callable[[BuildProgress], None]:
    tasks: dict[Phase, tuple[TaskID, float]] = {}

    def show(progress: BuildProgress) -> None:
        if progress.phase not in tasks:
            task = bar.add_task(PHASES[progress.phase], total=None, rate="")
            tasks[progress.phase] = (task, time.monotonic())
        task, since = tasks[progress.phase]
        elapsed = time.monotonic() - since
        rate = f"{progress.done / elapsed:.0f}/s" if elapsed > 1 and progress.done else ""
        bar.update(task, completed=progress.done, total=progress.total or None, rate=rate)

    return show


def _lines(console: Console) -> Callable[[BuildProgress], None]:
    last: dict[Phase, float] = {}

    def show(progress: BuildProgress) -> None:
        now = time.monotonic()
        whole = bool(progress.total) and progress.done == progress.total
        if not whole and now - last.get(progress.phase, -math.inf) < SECONDS_BETWEEN_LINES:
            return
        last[progress.phase] = now
        of = f" of {progress.total}" if progress.total else ""
        console.print(f"{PHASES[progress.phase]}: {progress.done}{of}", soft_wrap=True)

    return show


def show_rows(console: Console, rows: Sequence[tuple[str, str]]) -> None:
    """Print pairs as two columns."""
    for left, right in rows:
        console.print(f"{left}  {right}", soft_wrap=True, highlight=False, markup=False)
