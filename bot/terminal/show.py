"""Findings and reports as terminal output: verbatim text, its answering words in bold.

A line that holds answering words has a heavy bar before it, so that it shows without colour too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from rich.console import Console
from rich.text import Text

from bot.i18n.languages import ENGLISH, reason_key
from bot.i18n.phrases import Key, Voice
from index import (
    Article,
    Finding,
    Findings,
    Kind,
    Modality,
    Polarity,
    Reason,
    VerbatimError,
)

VOICE = Voice(ENGLISH)
WIDEST = 100
KINDS = {
    Kind.DIRECT: "quoted directly",
    Kind.MIXED: "quoted in part",
    Kind.INDIRECT: "reported in the article's words",
    Kind.UNATTRIBUTED: "told by the article",
}
POLARITIES = {Polarity.NEGATED: "negated", Polarity.DECLINED: "declined to say"}
MODALITIES = {Modality.HYPOTHETICAL: "only supposed", Modality.FUTURE: "to come"}


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
    if found.unknown:
        sentence = str(VOICE.say(Key.UNMENTIONED, names=", ".join(found.unknown)))
        console.print(Text(sentence), soft_wrap=True)
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


def show_rows(console: Console, rows: Sequence[tuple[str, str]]) -> None:
    """Print pairs as two columns."""
    for left, right in rows:
        console.print(f"{left}  {right}", soft_wrap=True, highlight=False, markup=False)
