import pytest

from index.search.query.parts import parts
from index.search.query.speakers import Asked, asked_outlet, asked_words

OUTLETS = ("Harbour Gazette", "The Corrow Echo", "Lantern")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("What did NATO say about the troops?", Asked(("NATO",), "the troops")),
        ("what has Ilse Marn said on fees", Asked(("Ilse Marn",), "fees")),
        ("What did Brask and Corrow say about fish?", Asked(("Brask", "Corrow"), "fish")),
        ("What Odile Marsh said about the pilot", Asked(("Odile Marsh",), "the pilot")),
        (
            "What did Brask say to Ilse Marn on the telephone?",
            Asked(("Brask",), "Ilse Marn on the telephone"),
        ),
        ("What did Odile Marsh tell the pilot?", Asked(("Odile Marsh",), "the pilot")),
        ("What did Brask say in her speech?", Asked(("Brask",), "her speech")),
        ("What did Brask call a mistake?", None),
        ("What was Ilse Marn accused of?", None),
        ("What are Brask and Corrow urged to do?", None),
        ("What did Ilse Marn say?", Asked(("Ilse Marn",), "")),
        ("what Brask and Corrow said", Asked(("Brask", "Corrow"), "")),
        ("Who said anything about the pilot?", None),
        ("What did the storm do about noon?", None),
        ("", None),
        ("What did " + "A and " * 30 + "B say about C?", None),
    ],
)
def test_whose_words_are_asked_for(text: str, found: Asked | None) -> None:
    assert asked_words(text) == found


@pytest.mark.parametrize(
    ("text", "names", "subject", "lemma"),
    [
        ("What does the harbour board want?", ("the harbour board",), "", "demand"),
        ("What has Brask asked of Corrow?", ("Brask",), "Corrow", "urge"),
        ("what did Brask and Corrow promise the pilots", ("Brask", "Corrow"), "the pilots", "vow"),
        ("What is Ilse Marn calling for?", ("Ilse Marn",), "", "demand"),
        ("What did Brask warn of?", ("Brask",), "", "threaten"),
        ("What exactly did Brask deny?", ("Brask",), "", "reject"),
    ],
)
def test_whose_demand_or_promise_is_asked_for(
    text: str, names: tuple[str, ...], subject: str, lemma: str
) -> None:
    found = asked_words(text)
    assert found is not None
    assert (found.names, found.subject) == (names, subject)
    assert lemma in found.lemmas


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Who won, according to the Harbour Gazette?", "Harbour Gazette"),
        ("What did the harbour gazette report?", "Harbour Gazette"),
        ("What stood in The Corrow Echo on fees?", "The Corrow Echo"),
        ("Who was hurt, as reported by Lantern?", "Lantern"),
        ("Who fishes in Lantern waters?", None),
        ("Is the Harbour Gazette a newspaper?", None),
        ("According to the Harbour Gazette and according to the Corrow Echo?", None),
        ("", None),
    ],
)
def test_an_outlet_counts_where_it_is_surely_meant(text: str, found: str | None) -> None:
    named = asked_outlet(text, OUTLETS)
    assert (named[0] if named else None) == found
    assert named is None or named[1] in text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Who won and how many were hurt?",
            ("Who won and how many were hurt?",),  # one word is too little to ask by itself
        ),
        (
            "Who won the seat and by how many votes?",
            ("Who won the seat and by how many votes?",),
        ),
        (
            "Who won the Corrow seat, and when was the ferry repaired?",
            (
                "Who won the Corrow seat?",
                "when was the ferry repaired? Who won the Corrow seat?",
            ),
        ),
        ("When and where did it happen?", ("When and where did it happen?",)),
        ("The fee rose and who pays it?", ("The fee rose and who pays it?",)),
        ("", ("",)),
    ],
)
def test_a_question_has_the_parts_that_it_has(text: str, found: tuple[str, ...]) -> None:
    assert parts(text) == found
