"""On Record, as `onrecord add` and `onrecord ask` do it; runs in this project's environment."""

import json
from pathlib import Path

from index import Library, Question


def _opened(task, folder, open_library):
    return open_library(folder / "home", reader=task["reader"], models=Path(task["models"]))


def build(task, folder):
    file = folder / "pages.jsonl"
    lines = [json.dumps(one["page"], ensure_ascii=False) for one in task["pages"]]
    file.write_text("\n".join(lines), encoding="utf-8")
    library = _opened(task, folder, Library.open_for_building)
    library.measures_later = True
    return library.add([str(file)]).searched.passages


def measure(task, folder):
    """Measure the operating points, which `onrecord add` leaves to a process in the background."""
    _opened(task, folder, Library.open_for_building).measure()


def opened(task, folder):
    """Return what asks as a member does: one page of quotes."""
    library = _opened(task, folder, Library.open)
    records, named = library.serving().records, task["named"]

    def quotes(text, count):
        found = library.ask(Question(text, count=count))
        return (*found.findings, *found.maybe, *found.nearest)

    def rank(text):
        shown = quotes(text, task["count"])
        return [
            (named.get(one.article.url or one.article.title, ""), one.text, _passage(records, one))
            for one in shown
        ]

    def answer(text):
        return quotes(text, Question(text).count)

    answer.ranked = rank
    return answer


def _passage(records, one):
    """Return the passage that a quote stands in."""
    number = records.numbers_of({one.article.id})[one.article.id]
    spans = [(start, end) for _, _, start, end in records.rows_of({number})]
    start, end = next(span for span in spans if span[0] <= one.highlight[0][0] < span[1])
    return one.article.text[start:end]
