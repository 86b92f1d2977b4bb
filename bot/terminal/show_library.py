"""What a library is made of, how it is and what changed in it, as the terminal shows it."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from bot.i18n.phrases import Noun
from bot.terminal.show import VOICE
from index import (
    BuildReport,
    Looked,
    Network,
    OperatingPoint,
    Provenance,
    Refreshed,
    RefreshReport,
    Source,
    SourceKind,
    Status,
    Version,
)


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
