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
    library = _opened(task, folder, Library.open)
    named = task["named"]

    def answer(text):
        found = library.ask(Question(text, count=task["count"]))
        shown = (*found.findings, *found.maybe, *found.nearest)
        return [(named.get(one.article.url or one.article.title, ""), one.text) for one in shown]

    return answer
