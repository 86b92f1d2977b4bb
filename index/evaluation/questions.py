"""Questions with gold labels, one JSON object a line, for any evaluation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePath
from typing import Any

from index.errors import SourceError
from index.evaluation.files import rows
from index.search.query.period import period_of
from index.search.ranking.timing import Asked, asked_time
from index.storage.records import Records
from index.text.normalise import plain


@dataclass(frozen=True, slots=True)
class GoldQuestion:
    """One question; `articles` are the ids of those that answer it, `answer` the words that do.

    Both are empty where the file does not give them; `answerable` is False where it says that
    nothing in the library answers. `day` is when it was asked, None where the file has no `date`.
    """

    text: str
    articles: frozenset[str] = frozenset()
    answer: str = ""
    sentence: str = ""
    answerable: bool = True
    day: date | None = None

    def time(self, last: date | None) -> Asked | None:
        """Return the time that is asked for in a library whose last article is of a day."""
        today = self.day or date.today()
        return asked_time(self.text, period_of(self.text, today), min(today, last or today))


def read_questions(path: Path, records: Records) -> list[GoldQuestion]:
    """Read questions: `question`, and any of `article`, `answer`, `sentence`, `answerable`.

    `article` is one name or a list: an article's id, URL, title, file name with or without its
    suffix, or a row's id in a file of JSON lines. Raises SourceError with the line's number.
    """
    names = article_names(records)
    return [
        _question(row, f"{path}, question {number}", names)
        for number, row in enumerate(rows(path), start=1)
    ]


def article_names(records: Records) -> dict[str, set[str]]:
    """Return the ids of the articles that go by each name."""
    names: dict[str, set[str]] = {}
    for location, article in records.locations().items():
        file, _, row = location.partition("#")
        pure = PurePath(file)
        for name in filter(None, (location, row, pure.name, pure.stem)):
            names.setdefault(name, set()).add(article)
    for one in records.articles():
        for name in filter(None, (one.id, one.url, one.title)):
            names.setdefault(name, set()).add(one.id)
    return names


def _question(row: Mapping[str, Any], where: str, names: Mapping[str, set[str]]) -> GoldQuestion:
    try:
        wanted = row.get("article", row.get("articles", row.get("gold_doc_ids", ())))
        given = [wanted] if isinstance(wanted, str) else list(wanted)
        return GoldQuestion(
            text=str(row["question"]),
            articles=frozenset().union(*(names.get(str(one), set()) for one in given)),
            answer=str(row.get("answer", "")),
            sentence=str(row.get("sentence", "")),
            answerable=bool(row.get("answerable", True)),
            day=date.fromisoformat(str(row["date"]).replace("/", "-")) if row.get("date") else None,
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SourceError(
            f"{where} lacks what a question needs ({error!r}): "
            'write {"question": "…", "article": "…"}'
        ) from error


def contains(text: str, answer: str) -> bool:
    """Return whether the words of an answer stand in a text, whatever their case and marks.

    >>> contains("It hit the Outer Breakwater.", "outer breakwater")
    True
    """
    return bool(plain(answer)) and f" {plain(answer)} " in f" {plain(text)} "


def mean(values: Iterable[float]) -> float:
    """Return the mean; 0 of nothing."""
    every = list(values)
    return sum(every) / len(every) if every else 0.0
