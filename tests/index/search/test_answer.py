"""From a question's words to findings, on small articles."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from index import Library, Outcome, Question, Reason, Strictness
from tests.encoders import HashedWords

TODAY = date(2026, 11, 25)
TOO_LITTLE = {Outcome.BELOW_THRESHOLD, Outcome.MAYBE}
ARTICLES = {
    "ferry": (
        "2025-03-04", "Harbour Gazette",
        "Fourteen passengers were hurt when the ferry Lady Anselm struck the breakwater. "
        "“She came in too fast,” said the harbour master Odile Brandt-Marsh about the ferry.",
    ),
    "copy": (
        "2025-03-05", "Brask Courier",
        "Fourteen passengers were hurt when the ferry Lady Anselm struck the breakwater. "
        "“She came in too fast,” said the harbour master Odile Brandt-Marsh about the ferry.\n\n"
        "The port has a new crane.",
    ),
    "crew": (
        "2025-04-02", "Brask Courier",
        "The captain of the ferry Lady Anselm said that the thruster had failed before. "
        "Ruta Ivarsen said about the ferry that nobody had been reckless.",
    ),
    "vote": (
        "2021-05-01", "Harbour Gazette",
        "Sela Ardley won the seat of Corrow by 118 votes after a long night of counting.",
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("articles")
    for name, (day, outlet, text) in ARTICLES.items():
        head = f"---\ntitle: On the {name}\noutlet: {outlet}\npublished: {day}\n---\n"
        (folder / f"{name}.md").write_text(head + text, encoding="utf-8")
    made = Library.open(tmp_path_factory.mktemp("home"), encoder=HashedWords())
    made.add([str(folder)])
    return made


def titles(library: Library, text: str, **more: object) -> list[str]:
    question = Question(text, strictness=Strictness.OPEN, **more)
    return [one.article.title for one in library.ask(question, today=TODAY).findings]


def test_a_text_that_two_outlets_print_is_one_finding(library: Library) -> None:
    found = library.ask(Question("Who was hurt when the ferry Lady Anselm struck the breakwater?"))
    first = found.findings[0]
    both = {first.article.title, *(one.title for one in first.also)}
    assert both == {"On the ferry", "On the copy"}
    assert len({one.article.title for one in found.findings} & both) == 1


def test_a_day_in_the_question_bounds_what_is_searched(library: Library) -> None:
    asked = Question("Which thruster of the ferry Lady Anselm had failed since April 2025?")
    found = library.ask(asked, today=TODAY)
    assert (found.question.since, found.question.until) == (date(2025, 4, 1), None)
    assert found.searched.articles == 1
    assert [one.article.title for one in found.findings] == ["On the crew"]


def test_days_told_from_today_are_no_filter(library: Library) -> None:
    found = library.ask(Question("Who won the seat of Corrow last week?"), today=TODAY)
    assert found.question.since is None
    assert [one.article.title for one in found.findings] == ["On the vote"]
    found = library.ask(Question("Who won the seat of Corrow last week?"), today=date(2021, 5, 8))
    assert found.question.since is None


def test_filters_that_were_given_are_kept(library: Library) -> None:
    asked = Question(
        "What of the ferry since 2019?", since=date(2025, 3, 5), outlet="brask courier"
    )
    found = library.ask(asked, today=TODAY)
    assert (found.question.since, found.question.outlet) == (date(2025, 3, 5), "Brask Courier")


def test_an_outlet_in_the_question_is_the_one_that_is_searched(library: Library) -> None:
    text = "Who was hurt when the ferry struck the breakwater, according to the Brask Courier?"
    found = library.ask(Question(text), today=TODAY)
    assert found.question.outlet == "Brask Courier"
    assert {one.article.outlet for one in found.findings} == {"Brask Courier"}


def test_a_question_with_the_filters_it_was_given_is_answered_alike(library: Library) -> None:
    text = "Who was hurt since 2025 when the ferry struck the breakwater,"
    text += " according to the Brask Courier?"
    first = library.ask(Question(text), today=TODAY)
    assert first.question.since == date(2025, 1, 1)
    again = library.ask(first.question, today=TODAY)
    assert again.findings == first.findings != ()


def test_what_somebody_said_leads(library: Library) -> None:
    found = library.ask(Question("What did Ruta Ivarsen say about the ferry?"), today=TODAY)
    assert found.findings[0].speaker is not None
    assert found.findings[0].speaker.name == "Ruta Ivarsen"
    both = library.ask(
        Question("What did Ruta Ivarsen and Odile Brandt-Marsh say about the ferry?"), today=TODAY
    )
    assert [one.speaker.name for one in both.findings[:2] if one.speaker] == [
        "Ruta Ivarsen",
        "Odile Brandt-Marsh",
    ]


def test_both_parts_of_a_question_are_answered(library: Library) -> None:
    text = "Who won the seat of Corrow, and what did the ferry Lady Anselm strike?"
    assert set(titles(library, text)[:2]) & {"On the vote"}
    assert {"On the ferry", "On the copy", "On the crew"} & set(titles(library, text)[:2])


def test_the_next_findings_begin_where_the_first_end(library: Library) -> None:
    text = "What happened to the ferry Lady Anselm?"
    whole = titles(library, text, count=3)
    assert titles(library, text, count=1) + titles(library, text, count=2, offset=1) == whole


def test_every_candidate_is_explained(library: Library) -> None:
    text = "Who was hurt when the ferry Lady Anselm struck the breakwater?"
    found = library.ask(Question(text, count=1, explain=True), today=TODAY)
    (part,) = found.explained
    outcomes = [one.outcome for one in part.candidates]
    assert outcomes[0] is Outcome.SHOWN
    assert Outcome.TOO_FAR_DOWN in outcomes
    for one in part.candidates:
        assert (one.outcome in TOO_LITTLE) == (one.evidence < part.threshold)
    assert library.ask(Question(text)).explained == ()


def test_a_passage_whose_words_stand_in_another_is_told_to_be_the_same(tmp_path: Path) -> None:
    short = "Nine sailors were hurt when the ferry Lady Anselm struck the new breakwater."
    longer = (
        f"{short} The port has a crane which nobody asked for, a clock without hands and a band "
        "that plays on Sundays, when the market is shut and gulls have the square to themselves."
    )
    for name, text in (("short", short), ("longer", longer)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    library = Library.open(tmp_path / "home", encoder=HashedWords())
    library.add([str(tmp_path / "short.txt"), str(tmp_path / "longer.txt")])
    asked = "Who was hurt when the ferry Lady Anselm struck the breakwater?"
    (part,) = library.ask(Question(asked, explain=True)).explained
    assert [one.outcome for one in part.candidates] == [Outcome.SHOWN, Outcome.SAME_WORDS]


def test_the_explanation_tells_what_is_shown_of_somebodys_words(library: Library) -> None:
    text = "What did Ruta Ivarsen say about the ferry?"
    asked = Question(text, count=1, explain=True, strictness=Strictness.OPEN)
    found = library.ask(asked, today=TODAY)
    outcomes = {
        one.article.title: one.outcome for part in found.explained for one in part.candidates
    }
    assert outcomes.pop("On the crew") is Outcome.SHOWN
    assert Outcome.SHOWN not in outcomes.values()


@pytest.mark.parametrize(
    ("name", "outcome"),
    [("Thruster", Outcome.SPEAKER_NOT_NAMED), ("Ulla", Outcome.NAME_UNKNOWN)],
)
def test_the_explanation_tells_that_a_name_is_missing(
    library: Library, name: str, outcome: Outcome
) -> None:
    text = f"What did {name} say about the passengers hurt when the ferry Lady Anselm struck?"
    asked = Question(text, explain=True, strictness=Strictness.OPEN)
    found = library.ask(asked, today=TODAY)
    assert not found.answered
    outcomes = {one.outcome for part in found.explained for one in part.candidates}
    assert outcome in outcomes
    assert Outcome.SHOWN not in outcomes


@pytest.mark.parametrize("text", ["Who plays the harp?", "Which ferry sells cheese and bread?"])
def test_a_refusal_is_explained_and_tells_a_known_subject(library: Library, text: str) -> None:
    found = library.ask(Question(text, strictness=Strictness.STRICT, explain=True), today=TODAY)
    assert found.reason is Reason.BELOW_THRESHOLD
    (part,) = found.explained
    assert {one.outcome for one in part.candidates} <= TOO_LITTLE
    best = part.candidates[0]
    assert found.familiar == (max(best.cosine, best.overlap) >= 0.5)


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("Who was hurt when the ferry Lady Petra Bell of Tolvan struck?", ("Petra Bell", "Tolvan")),
        ("Who was hurt when the ferry Lady Anselm struck the breakwater?", ()),
        ("The ferry struck the breakwater. Whoever was hurt on it in June on a Sunday?", ()),
        ("WHO WAS HURT WHEN THE FERRY LADY PETRA STRUCK THE BREAKWATER?", ()),
        ("Who Was Hurt When The Ferry Lady Petra Struck the Breakwater?", ()),
        (
            "Whom did the Senator hurt when the ferry struck the Breakwater’s end, I’d ask?",
            (),
        ),
        ("Who Hurt the Passengers of Ferry Petra?", ()),
        ("Who was hurt when MPs and the FBI said (Perhaps) in Q3 that the ferry struck?", ()),
        ("Passengers hurt, ferry Lady Petra struck breakwater", ()),
    ],
)
def test_about_a_name_that_stands_nowhere_a_passage_may_help_and_no_more(
    library: Library, text: str, unknown: tuple[str, ...]
) -> None:
    found = library.ask(Question(text, strictness=Strictness.OPEN), today=TODAY)
    assert found.unknown == unknown
    assert found.answered is not bool(unknown)
    if unknown:
        assert found.reason is Reason.UNSURE
        assert "passengers were hurt" in found.maybe[0].text


def test_pages_show_every_quote_once(library: Library) -> None:
    for asked in (
        "What is said about the ferry Lady Anselm?",
        "What did Odile Brandt-Marsh and Ruta Ivarsen say about the ferry?",
        "Who was hurt on the ferry Lady Anselm and who struck the ferry Lady Anselm?",
    ):
        open_ = Question(asked, count=9, strictness=Strictness.OPEN)
        whole = library.ask(open_)
        places = [(one.article.id, one.span) for one in whole.findings]
        assert len(places) > 1
        paged = [library.ask(replace(open_, count=1, offset=at)) for at in range(len(places))]
        assert [(one.article.id, one.span) for page in paged for one in page.findings] == places
        more = [page.question.offset + len(page.findings) < page.total for page in paged]
        assert more == [True] * (len(places) - 1) + [False]


def test_words_of_somebody_who_is_not_there_are_nobody_else_s(library: Library) -> None:
    asked = "What did Wilhelmina Quorn say about the ferry Lady Anselm that struck the breakwater?"
    found = library.ask(Question(asked, strictness=Strictness.OPEN), today=TODAY)
    assert (found.findings, found.reason) == ((), Reason.BELOW_THRESHOLD)
    assert "breakwater" in found.nearest[0].text
    named = asked.replace("Wilhelmina Quorn", "the captain")
    assert library.ask(Question(named, strictness=Strictness.OPEN), today=TODAY).answered


def test_what_is_from_outside_the_days_is_told_apart(library: Library) -> None:
    text = "Who won the seat of Corrow by 118 votes since March 2024?"
    found = library.ask(Question(text), today=TODAY)
    assert not found.answered
    assert found.elsewhen
    assert [one.article.title for one in found.nearest] == ["On the vote"]
    inside = library.ask(Question(text.replace("2024", "2020")), today=TODAY)
    assert inside.answered
    assert not inside.elsewhen


def test_what_may_help_is_no_answer_and_has_no_marks(library: Library) -> None:
    asked = "Who bought the new crane of the port?"
    points = {one.strictness: one for one in library.status().points}
    found = library.ask(Question(asked, explain=True))
    best = max(one.evidence for one in found.explained[0].candidates)
    at = points[Strictness.BALANCED]
    assert at.maybe <= best < at.threshold
    assert found.reason is Reason.UNSURE
    assert not found.answered
    assert found.findings == found.nearest == ()
    assert 1 <= len(found.maybe) <= 2
    assert all(one.answer is None for one in found.maybe)


@pytest.mark.parametrize(
    ("request_", "asked"),
    [
        ("Can you summarize what struck the breakwater?", "what struck the breakwater?"),
        ("Please tell me who won the seat of Corrow", "who won the seat of Corrow"),
        (
            "Give me the number of passengers hurt when the ferry struck the breakwater",
            "How many passengers hurt when the ferry struck the breakwater?",
        ),
        (
            "I'd like to know what Odile Brandt-Marsh said about the ferry",
            "what Odile Brandt-Marsh said about the ferry",
        ),
        ("Tell me what Ruta Ivarsen said in April 2025", "what Ruta Ivarsen said in April 2025"),
    ],
)
def test_a_request_is_answered_as_the_question_that_it_holds(
    library: Library, request_: str, asked: str
) -> None:
    found = library.ask(Question(request_), today=TODAY)
    plain = library.ask(Question(asked), today=TODAY)
    assert found.answered
    assert found.findings == plain.findings
    assert found.question.text == request_
