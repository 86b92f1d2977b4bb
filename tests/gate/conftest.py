from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from index import Findings, Library, Question
from index.evaluation.questions import GoldQuestion, read_questions
from tests.conftest import shared
from tests.gate.gate import Gate

HERE = Path(__file__).parent
NEWS_EVERY = 10
"""Of the pages that answer no question, one in ten is kept where the whole is not at hand."""


@pytest.fixture
def gate(request: pytest.FixtureRequest) -> Gate:
    option = request.config.getoption
    return Gate(raising=option("--raise-floors"), lowering=option("--lower-floors"))


@pytest.fixture(scope="session")
def own_library(tmp_path_factory: pytest.TempPathFactory, encoder) -> Library:
    """Give our own articles as they are served: with the reader."""
    library = Library.open(tmp_path_factory.mktemp("own"), encoder=encoder, reader="on")
    report = library.add([str(HERE / "articles")])
    assert report.failures == ()
    return library


@pytest.fixture(scope="session")
def own_questions(own_library: Library) -> list[GoldQuestion]:
    return read_questions(HERE / "questions.jsonl", own_library.serving().records)


@pytest.fixture(scope="session")
def own_answers(own_library: Library, own_questions: list[GoldQuestion]) -> list[Findings]:
    """Give what is answered to each of our own questions, which takes a while."""
    return [own_library.ask(Question(one.text)) for one in own_questions]


@pytest.fixture(scope="session")
def news_library(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, encoder
) -> tuple[str, Library]:
    """Give news2022 and its name: all of it where a built one is named, else a fixed part."""
    corpus = shared("data/news2022/corpus.jsonl.gz")
    built = request.config.getoption("--news-home")
    if built:
        library = Library.open(built, encoder=encoder, reader="on")
        assert library.reader() is not None, f"{built} has no export of this reader: reindex it"
        return "news2022", library
    folder = tmp_path_factory.mktemp("news")
    gold = {one for row in news_rows() for one in row["gold_doc_ids"]}
    part = folder / "part.jsonl"
    with gzip.open(corpus, "rt", encoding="utf-8") as lines, part.open("w") as kept:
        for number, line in enumerate(lines):
            if number % NEWS_EVERY == 0 or json.loads(line)["id"] in gold:
                kept.write(line)
    library = Library.open(folder / "home", encoder=encoder, reader="on")
    library.add([str(part)])
    return "news2022 part", library


def own_rows(name: str) -> list[dict]:
    """Give the rows of a file of questions on our own articles."""
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


def news_rows() -> list[dict]:
    text = shared("data/news2022/questions.jsonl").read_text(encoding="utf-8")
    return [row for row in map(json.loads, text.splitlines()) if row["answer_in_gold"]]


@pytest.fixture(scope="session")
def news_questions(news_library: tuple[str, Library]) -> list[GoldQuestion]:
    _, library = news_library
    wanted = {row["question"] for row in news_rows()}
    path = shared("data/news2022/questions.jsonl")
    found = read_questions(path, library.serving().records)
    return [one for one in found if one.text in wanted and one.articles]
