"""What new articles bring for each watch."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from index import Branches, Library, Match, Question, Watched, WatchKind
from tests.encoders import HashedWords
from tests.index.watching.articles import FIRST, SECOND, THIRD, put

BRASK = Watched(WatchKind.ACTOR, actor="Ottoline Brask")
CRANES = Watched(WatchKind.ACTOR, "the cranes", "Ottoline Brask")
CRANE = "“We will not move one crane before the survey is done,” said Ottoline Brask"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
    made.add([put(tmp_path / "articles", "first.md", FIRST)])
    return made


def added(library: Library, tmp_path: Path, **articles: str) -> frozenset[str]:
    """Publish some articles; give the ids of the new ones."""
    before = library.ids()
    for name, text in articles.items():
        put(tmp_path / "articles", f"{name}.md", text)
    library.reindex()
    return library.ids() - before


def texts(found: list[Match]) -> list[str]:
    return [one.finding.text for one in found]


def test_an_actors_new_words_are_found_and_nobody_elses(library: Library, tmp_path: Path) -> None:
    new = added(library, tmp_path, second=SECOND)
    ((one,),) = library.matches([BRASK], new)
    assert one.finding.text == f"{CRANE}."
    assert one.finding.speaker is not None
    assert one.finding.speaker.name == "Ottoline Brask"
    assert one.finding.article.outlet == "Inselbote"


def test_only_the_new_articles_are_looked_at(library: Library) -> None:
    assert library.matches([BRASK], []) == [[]]
    (every,) = library.matches([BRASK], library.ids())
    assert texts(every) == [
        f"{CRANE}, who leads the council.",
        "“The fishing season opens in May, as every year,” Ottoline Brask said.",
    ]


def test_a_subject_leaves_out_what_is_said_of_others(library: Library) -> None:
    ((one,),) = library.matches([CRANES], library.ids())
    assert one.finding.text == f"{CRANE}, who leads the council."
    assert one.words == ("crane",)


def test_the_same_words_in_two_outlets_are_one_the_earliest_article_leads(
    library: Library, tmp_path: Path
) -> None:
    added(library, tmp_path, second=SECOND, third=THIRD)
    (found,) = library.matches([CRANES], library.ids())
    assert [(one.finding.article.outlet, len(one.finding.also)) for one in found] == [
        ("Harbour Post", 1),
        ("Harbour Post", 0),
    ]
    assert [one.finding.article.published for one in found] == [date(2024, 2, 1), date(2024, 2, 2)]
    assert found[0].finding.also[0].outlet == "Inselbote"
    assert len({one.key for one in found}) == 2


def test_the_key_of_a_quote_is_the_same_in_whatever_article_it_comes_first(
    library: Library, tmp_path: Path
) -> None:
    ((first,),) = library.matches([CRANES], library.ids())
    new = added(library, tmp_path, second=SECOND)
    ((again,),) = library.matches([CRANES], new)
    assert again.key == first.key
    assert again.finding.article.id != first.finding.article.id


def test_an_outlet_and_a_confidence_narrow_what_is_found(library: Library) -> None:
    elsewhere = Watched(WatchKind.ACTOR, actor="Ottoline Brask", outlet="Inselbote")
    surest = Watched(WatchKind.ACTOR, actor="Ottoline Brask", least=1.01)
    unknown = Watched(WatchKind.ACTOR, actor="Nobody Known")
    assert library.matches([elsewhere, surest, unknown], library.ids()) == [[], [], []]


def test_a_question_is_answered_by_new_passages_alone(library: Library, tmp_path: Path) -> None:
    asked = Watched(WatchKind.QUESTION, "How many million crowns does it cost?")
    assert library.matches([asked], library.ids()) == [[]]
    new = added(library, tmp_path, third=THIRD)
    ((one,),) = library.matches([asked], new)
    assert "it costs nine million crowns" in one.finding.text
    assert one.words == ("costs", "million", "crowns")
    unrelated = Watched(WatchKind.QUESTION, "Who won the chess championship in Brask?")
    assert library.matches([unrelated], new) == [[]]


def test_an_answer_to_a_watched_question_is_as_sure_as_the_same_answer_to_the_question(
    library: Library, tmp_path: Path
) -> None:
    text = "How many million crowns does it cost?"
    new = added(library, tmp_path, third=THIRD)
    ((one,),) = library.matches([Watched(WatchKind.QUESTION, text)], new)
    asked = library.ask(Question(text)).findings[0]
    assert one.finding.span == asked.span
    assert one.finding.score == pytest.approx(asked.score, abs=1e-4)


def test_each_new_article_of_a_source_comes_with_its_lead(library: Library, tmp_path: Path) -> None:
    new = added(library, tmp_path, second=SECOND, third=THIRD)
    (found,) = library.matches([Watched(WatchKind.SOURCE, outlet="Harbour Post")], new)
    assert texts(found) == [
        "The harbour council of Vellmar pays for the survey, and it costs nine million crowns."
    ]


def test_an_article_that_changed_is_the_same_one_by_its_address(
    library: Library, tmp_path: Path
) -> None:
    source = Watched(WatchKind.SOURCE, outlet="Harbour Post")
    ((before,),) = library.matches([source], library.ids())
    new = added(library, tmp_path, first=FIRST.replace("Thursday", "Thursday morning"))
    ((after,),) = library.matches([source], new)
    assert after.key == before.key
    assert after.finding.article.id != before.finding.article.id


def test_withdrawn_articles_bring_nothing(library: Library) -> None:
    ids = library.ids()
    library.withdraw(next(iter(ids)))
    assert library.ids() == frozenset()
    assert library.matches([BRASK], ids) == [[]]


def test_a_server_sees_what_either_library_publishes_and_each_quote_once(
    library: Library, tmp_path: Path
) -> None:
    branches = Branches(library)
    joined = branches.of("7")
    joined.own.add([put(tmp_path / "own", "second.md", SECOND)])
    shared, own = joined.ids()
    (found,) = joined.matches([CRANES], [shared, own])
    assert [one.finding.article.outlet for one in found] == ["Harbour Post"]
    assert [one.outlet for one in found[0].finding.also] == ["Inselbote"]
    (news,) = joined.matches([CRANES], [(), own])
    assert [one.finding.article.outlet for one in news] == ["Inselbote"]
    assert branches.of("8").matches([CRANES], [(), own]) == [[]]


def test_a_week_is_found_by_its_days(library: Library, tmp_path: Path) -> None:
    new = added(library, tmp_path, second=SECOND)
    assert library.between(date(2024, 2, 2), date(2024, 2, 9)) == new
    assert library.between(date(2023, 1, 1), date(2023, 12, 31)) == frozenset()


def test_what_is_watched_for_is_embedded_once(library: Library, tmp_path: Path) -> None:
    asked: list[str] = []
    encode = library.encoder.encode_queries
    library.encoder.encode_queries = lambda texts: asked.extend(texts) or encode(texts)  # type: ignore
    new = added(library, tmp_path, second=SECOND)
    asked.clear()
    library.matches([CRANES, CRANES], new)
    library.matches([CRANES], new)
    assert asked == ["the cranes"]
