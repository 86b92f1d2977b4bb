"""What an actor said: found by every name, on a subject or the latest first."""

from __future__ import annotations

import time
from datetime import date

import pytest

from index import Library, NotFoundError, Question, Reason
from index.actors.directory import ActorBook
from index.statements.actors.people import LibraryPerson
from index.storage.catalogue import AliasEdit
from tests.encoders import HashedWords

ARTICLES = {
    "march": (
        "title: Dam wall cracks\noutlet: Vale Courier\npublished: 2024-03-01",
        "Engineers found a crack in the wall of the Osmer dam on Friday, four metres long.\n\n"
        "“The wall will hold through the spring,” said Ida Kemp, who runs the plant. “We have "
        "measured it every day,” she added.\n\n"
        "Kemp declined to comment on the cost. NATO said that it had offered no help.\n\n"
        "Norway said on Friday that it would send two engineers to the valley.",
    ),
    "april": (
        "title: Fishing talks open\noutlet: Hill Gazette\npublished: 2024-04-02",
        "Talks about herring opened in Lower Osmer on Tuesday.\n\n"
        "“Our boats will keep their herring,” said the Norwegian Foreign Minister, Bodil Aas. "
        "Nobody mentioned Otto Brenn, who lives abroad.\n\n"
        "“The wall will hold through the spring,” Ida Kemp said in March.",
    ),
    "may": (
        "title: Two of one name\noutlet: Hill Gazette\npublished: 2024-05-05",
        "“Herring are not silver,” said Lars Kemp, a fishmonger of Upper Osmer.",
    ),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("articles")
    for name, (head, body) in ARTICLES.items():
        (folder / f"{name}.md").write_text(f"---\n{head}\n---\n\n{body}\n", encoding="utf-8")
    found = Library.open(tmp_path_factory.mktemp("home"), encoder=HashedWords())
    found.add([str(folder)])
    return found


def said(library: Library, actor: str, about: str = "", **filters: object) -> list[str]:
    question = Question(about, actor=actor, count=20, **filters)
    return [one.text for one in library.said(question).findings]


def test_the_latest_come_first_and_a_pronoun_is_resolved(library: Library) -> None:
    found = library.said(Question("", actor="Ida Kemp", count=20))
    assert {one.speaker.name for one in found.findings if one.speaker} == {"Ida Kemp"}
    mentions = [one.speaker.mention for one in found.findings if one.speaker]
    assert "she" in mentions
    days = [one.article.published for one in found.findings]
    assert days == sorted(days, reverse=True)


def test_every_quote_is_verbatim(library: Library) -> None:
    for actor in ("Ida Kemp", "Norway", "Bodil Aas"):
        for one in library.said(Question("", actor=actor, count=20)).findings:
            assert one.text == one.article.text[slice(*one.span)]
            assert all(one.span[0] <= a < b <= one.span[1] for a, b in one.highlight)


def test_the_same_quote_in_two_articles_is_shown_once_the_earliest_first(library: Library) -> None:
    found = library.said(Question("wall", actor="Ida Kemp", count=20))
    held = [one for one in found.findings if "will hold" in one.text]
    assert [one.article.published for one in held] == [date(2024, 3, 1)]
    assert [one.title for one in held[0].also] == ["Fishing talks open"]


def test_a_subject_leaves_out_what_is_not_about_it(library: Library) -> None:
    assert all("herring" in text for text in said(library, "Norway", "herring"))
    assert said(library, "Norway", "herring")


def test_a_state_has_its_own_words_and_its_people_s(library: Library) -> None:
    found = library.said(Question("", actor="Norway", count=20))
    by = {(one.speaker.name, one.speaker.person) for one in found.findings if one.speaker}
    assert by == {("Norway", False), ("Bodil Aas", True)}


def test_an_actor_is_found_by_last_name_and_alias(library: Library) -> None:
    assert said(library, "aas") == said(library, "Bodil Aas") != []
    assert library.actor("Oslo").name == "Norway"


def test_two_of_one_last_name_are_both_offered(library: Library) -> None:
    found = library.said(Question("", actor="Kemp"))
    assert found.reason is Reason.UNKNOWN_ACTOR
    assert sorted(found.suggestions) == ["Ida Kemp", "Lars Kemp"]
    with pytest.raises(NotFoundError, match="may be Ida Kemp or Lars Kemp: give the full name"):
        library.actor("Kemp")


def test_who_is_named_but_never_speaks_is_told_apart_from_the_unknown(library: Library) -> None:
    assert library.said(Question("", actor="Otto Brenn")).reason is Reason.NO_STATEMENT
    unknown = library.said(Question("", actor="Bodil Ass"))
    assert (unknown.reason, unknown.suggestions) == (Reason.UNKNOWN_ACTOR, ("Bodil Aas",))


def test_declined_is_marked(library: Library) -> None:
    found = library.said(Question("", actor="Ida Kemp", count=20))
    marks = {one.text: one.speaker.polarity for one in found.findings if one.speaker}
    declined = [mark for text, mark in marks.items() if "declined" in text]
    assert declined == ["declined"]


def test_pages(library: Library) -> None:
    whole = library.said(Question("", actor="Ida Kemp", count=20))
    parts = [library.said(Question("", actor="Ida Kemp", count=1, offset=n)) for n in range(9)]
    assert tuple(one for part in parts for one in part.findings) == whole.findings
    assert {part.total for part in parts} == {whole.total} == {len(whole.findings)}


def test_ask_names_the_speaker_of_the_highlight(library: Library) -> None:
    first = library.ask(Question("Will the wall hold through the spring?")).findings[0]
    assert first.speaker is not None
    assert first.speaker.name == "Ida Kemp"
    own = library.ask(Question("How long is the crack that engineers found?")).findings[0]
    assert (own.speaker, own.statement) == (None, None)


def test_corrections_outlive_a_rebuild(library: Library) -> None:
    library.edit_alias("add", "Bodil Aas", "the Iron Fish")
    library.edit_alias("merge", "Ida Kemp", "Lars Kemp")
    assert library.actor("the iron fish").name == "Bodil Aas"
    assert any("not silver" in text for text in said(library, "Kemp"))
    library.edit_alias("split", "Ida Kemp", "Lars Kemp")
    assert library.actor("Lars Kemp").name == "Lars Kemp"
    assert not any("not silver" in text for text in said(library, "Ida Kemp"))
    library.edit_alias("remove", "Bodil Aas", "the Iron Fish")
    with pytest.raises(NotFoundError, match="the Iron Fish"):
        library.actor("the Iron Fish")


BOOK = ActorBook(
    [
        LibraryPerson("Zoë Ångström", ("Ångström",), 9, 3),
        LibraryPerson("Zora Angel", (), 4, 2),
        LibraryPerson("Ian Stolberg", (), 7, 1),
    ],
    {"Norway": 12},
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("zo", "Zoë Ångström"),
        ("angs", "Zoë Ångström"),
        ("Angstrom", "Zoë Ångström"),
        ("Stollberg", "Ian Stolberg"),
        ("oslo", "Norway"),
        ("", "Norway"),
    ],
)
def test_suggestions_by_prefix_accent_typo_and_alias(typed: str, first: str) -> None:
    assert BOOK.suggest(typed, 5)[0].name == first


def test_nobody_who_never_speaks_is_suggested() -> None:
    assert "Sweden" not in [one.name for one in BOOK.suggest("swed", 25)]


def test_suggestions_come_within_100_ms_from_20_000_actors() -> None:
    names = [f"{first}{n} {last}" for n in range(200) for first in "ABCDE" for last in LASTS]
    book = ActorBook([LibraryPerson(name, (), 1, 1) for name in names], {})
    times = []
    for typed in ("a1", "cob", "Kobbs", "zzzz", "E199 Dun"):
        started = time.process_time()
        book.suggest(typed, 25)
        times.append(time.process_time() - started)
    assert len(names) == 20_000
    assert sorted(times)[len(times) // 2] < 0.1


LASTS = [
    f"{a}{b}" for a in ("Cob", "Dun", "Fen", "Gor") for b in ("bs", "ley", "wick", "by", "ham")
]


def test_an_edit_about_nobody_known_changes_nothing() -> None:
    edits = [AliasEdit("add", "Nobody", "Someone"), AliasEdit("merge", "Nobody", "Ian Stolberg")]
    book = ActorBook([LibraryPerson("Ian Stolberg", (), 7, 1)], {}, edits)
    assert [one.name for one in book.find("Stolberg")] == ["Ian Stolberg"]


@pytest.mark.parametrize(
    ("question", "days"),
    [
        ("What did Ida Kemp say in March 2024?", {date(2024, 3, 1)}),
        ("What has Ida Kemp said since April 2024?", {date(2024, 4, 2)}),
        ("What did Ida Kemp say about the wall in April 2024?", {date(2024, 4, 2)}),
    ],
)
def test_what_was_said_then_stands_in_articles_of_then(
    library: Library, question: str, days: set[date]
) -> None:
    found = library.ask(Question(question), today=date(2026, 1, 5))
    assert {one.article.published for one in found.findings} == days
    again = library.ask(found.question, today=date(2026, 1, 5))
    assert again.findings == found.findings


def test_days_without_articles_bind_nothing(library: Library) -> None:
    found = library.ask(Question("What did Ida Kemp say about the wall in 1999?"))
    assert (found.question.since, found.question.until) == (None, None)
    assert found.findings


def test_what_happened_then_may_be_told_later(library: Library) -> None:
    asked = Question("What does the harbour board want in March 2024?")
    assert library.ask(asked).question.since is None
