"""`onrecord ask --explain`: a table of the candidates, their scores and what became of them."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from bot.markdown import one_line
from bot.rendering.attribution import brief
from index import Candidate, Explanation, Finding, Findings, Outcome, Unmarked

OUTCOMES = {
    Outcome.SHOWN: "shown",
    Outcome.MAYBE: "may help",
    Outcome.SAME_WORDS: "same words as one above",
    Outcome.TOO_FAR_DOWN: "others stand before it",
    Outcome.BELOW_THRESHOLD: "too little evidence",
    Outcome.NAME_UNKNOWN: "a name in the question stands nowhere in the library",
    Outcome.SPEAKER_NOT_NAMED: "does not name the speaker",
    Outcome.ANOTHER_SPEAKER: "another speaker's words",
}
UNMARKED = {
    Unmarked.UNSURE: "nothing underlined: the reader is not sure enough that they answer",
    Unmarked.OTHER_KIND: "nothing underlined: the likeliest words are not of the kind asked for",
    Unmarked.OTHER_PART: "nothing underlined: the likeliest words play another part",
    Unmarked.NOT_BORNE_OUT: "nothing underlined: the question's names do not stand there",
}
HEADS = ("", "cosine", "BM25", "blend", "words", "relevant", "answers", "order", "evidence")
LEAST_TITLE = 24  # a narrow terminal folds the lines: no number is left out


def show_explained(console: Console, found: Findings) -> None:
    """Print, for each part of the question, why its candidates are shown or not."""
    for one in found.explained:
        console.print()
        head = f"{one.asked}  (asks for: {one.kind}; evidence needed: {one.threshold:.3f})"
        console.print(Text(head), soft_wrap=True)
        for line in _lines(one, console.width):
            console.print(Text(line), soft_wrap=True)
    if not found.explained:
        return
    for number, quote in enumerate(found.findings, start=1):
        console.print(Text(f"quote {number}: {_underlined(quote)}"), soft_wrap=True)


def _underlined(quote: Finding) -> str:
    """Tell which words of a quote are underlined, or why none are."""
    if quote.answer is not None:
        return f"underlined “{one_line(quote.article.text[slice(*quote.answer)])}”"
    return UNMARKED[quote.unmarked] if quote.unmarked else "nothing to underline was looked for"


def _lines(one: Explanation, width: int) -> Iterator[str]:
    """Write the table, each number below its head; titles take what room is left."""
    rows = [HEADS, *(_numbers(each) for each in one.candidates)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    outcomes = ["", *(OUTCOMES[each.outcome] for each in one.candidates)]
    titles = ["", *(f"{each.paragraph}: {one_line(each.article.title)}" for each in one.candidates)]
    longest = max(map(len, outcomes))
    room = max(LEAST_TITLE, width - sum(widths) - 2 * len(widths) - longest - 2)
    for row, outcome, title in zip(rows, outcomes, titles, strict=True):
        cells = [cell.rjust(size) for cell, size in zip(row, widths, strict=True)]
        yield "  ".join((*cells, outcome.ljust(longest), brief(title, room))).rstrip()


def _numbers(each: Candidate) -> tuple[str, ...]:
    read = (each.relevance, each.answer_probability)
    return (
        str(each.place),
        f"{each.cosine:.3f}",
        f"{each.bm25:.1f}",
        f"{each.blend:.3f}",
        f"{each.overlap:.2f}",
        *("–" if value is None else f"{value:.2f}" for value in read),
        f"{each.order:.3f}",
        f"{each.evidence:.3f}",
    )
