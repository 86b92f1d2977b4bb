"""`onrecord ask --explain`: a table of the candidates, their scores and what became of them."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text

from index import Candidate, Explanation, Findings, Outcome

OUTCOMES = {
    Outcome.SHOWN: "shown",
    Outcome.SAME_WORDS: "same words as one above",
    Outcome.TOO_FAR_DOWN: "others stand before it",
    Outcome.BELOW_THRESHOLD: "too little evidence",
    Outcome.SPEAKER_NOT_NAMED: "whose words are asked for is not in it",
}
HEADS = ("", "cosine", "BM25", "blend", "words", "relevant", "answers", "order", "evidence")


def show_explained(console: Console, found: Findings) -> None:
    """Print, for each part of the question, why its candidates are shown or not."""
    for one in found.explained:
        console.print()
        console.print(Text(f"{one.asked}  (evidence needed: {one.threshold:.3f})"), soft_wrap=True)
        console.print(_table(one))


def _table(one: Explanation) -> Table:
    table = Table(box=None, pad_edge=False)
    for head in HEADS:
        table.add_column(head, justify="right", no_wrap=True)
    table.add_column("", no_wrap=True)
    table.add_column("", no_wrap=True, overflow="ellipsis")
    for each in one.candidates:
        where = Text(f"{each.paragraph}: {each.article.title}")
        table.add_row(*_numbers(each), OUTCOMES[each.outcome], where)
    return table


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
