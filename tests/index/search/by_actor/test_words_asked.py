"""Questions for somebody's words: whose demand it is, and nobody else's words."""

from __future__ import annotations

from pathlib import Path

import pytest

from index import Library, Outcome, Question
from tests.encoders import HashedWords

DEMANDS = (
    "The mayor of Osmer, Ida Kemp, demanded that Lars Aune give back the harbour key by noon.\n\n"
    "Lars Aune has asked Ida Kemp to pay for the boats first. He promised to come to the talks."
)


def library_of(folder: Path, *texts: str) -> Library:
    """Give a library of these articles."""
    paths = [folder / f"{number}.txt" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    library = Library.open(folder / "home", encoder=HashedWords())
    library.add([str(path) for path in paths])
    return library


def said(library: Library, about: str) -> list[str]:
    found = library.said(Question(about, actor="Ida Kemp", count=20))
    return [one.text for one in found.findings]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What does Lars Aune demand?", "has asked Ida Kemp to pay for the boats"),
        ("What does Ida Kemp want?", "demanded that Lars Aune give back the harbour key"),
        ("What did Lars Aune promise?", "promised to come to the talks"),
        ("What does Ida Kemp ask of Lars Aune?", "give back the harbour key"),
    ],
)
def test_whose_demand_it_is_counts_and_not_who_is_named(
    tmp_path: Path, question: str, answer: str
) -> None:
    library = library_of(tmp_path, DEMANDS)
    first = library.ask(Question(question)).findings[0]
    assert answer in first.text
    assert first.speaker is not None
    assert first.speaker.name in question


def test_a_demand_that_was_never_made_is_answered_as_any_question(tmp_path: Path) -> None:
    library = library_of(tmp_path, DEMANDS)
    asked = Question("What does Ida Kemp deny about the boats?")
    found = library.ask(asked)
    assert all(one.statement is None or one.statement.lemma != "deny" for one in found.findings)
    assert library.ask(Question("What does the harbour board want?")).reason is not None


def test_another_speaker_s_words_are_no_answer_to_what_somebody_said(tmp_path: Path) -> None:
    fees = "“The harbour fees are far too high,” said Lars Aune."
    library = library_of(tmp_path, DEMANDS, fees)
    by_whom = library.ask(Question("Who said that the harbour fees are far too high?"))
    assert by_whom.answered
    found = library.ask(
        Question(
            "What did Ida Kemp say about the harbour fees that are far too high?", explain=True
        )
    )
    assert all(one.speaker is None or one.speaker.name != "Lars Aune" for one in found.findings)
    outcomes = [one.outcome for one in found.explained[0].candidates]
    assert Outcome.ANOTHER_SPEAKER in outcomes


def test_a_name_in_a_subject_is_no_other_word(tmp_path: Path) -> None:
    text = "“The wall was repaired swiftly, and with swift boats,” said Ida Kemp."
    library = library_of(tmp_path, text)
    assert said(library, "swift boats")
    assert not said(library, "Tove Swift")
    library = library_of(tmp_path, f"{text} She was glad that Tove Swift had paid for it.")
    assert said(library, "Tove Swift")


def test_two_demands_are_both_answered_and_another_question_beside_one(tmp_path: Path) -> None:
    seat = "Bodil Aas won the seat of Osmer by 118 votes after a long night of counting."
    library = library_of(tmp_path, DEMANDS, seat)
    both = library.ask(Question("What does Lars Aune demand and what does Ida Kemp want?"))
    assert [one.speaker.name for one in both.findings[:2] if one.speaker] == [
        "Lars Aune",
        "Ida Kemp",
    ]
    mixed = library.ask(
        Question("What does Lars Aune demand, and who won the seat of Osmer by 118 votes?")
    )
    assert mixed.findings[0].speaker is not None
    assert mixed.findings[0].speaker.name == "Lars Aune"
    assert any("Bodil Aas won" in one.text for one in mixed.findings)


@pytest.mark.parametrize("about", ["the US", "U.S.", "the United States", "the us"])
@pytest.mark.parametrize("told", ["The US", "The U.S.", "The United States"])
def test_a_shortened_name_of_a_state_is_its_name(tmp_path: Path, about: str, told: str) -> None:
    text = f"“{told} will pay for the wall,” said Ida Kemp. “Give us time,” she added on Monday."
    library = library_of(tmp_path, text)
    assert said(library, about)[0].startswith(f"“{told} will pay")
    assert not said(library, "the UK")
