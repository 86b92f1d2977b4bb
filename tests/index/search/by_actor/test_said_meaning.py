"""What somebody said on a subject is found by its meaning, too, with the real encoder."""

from __future__ import annotations

import pytest

from index import Library, Question

TEXT = (
    "“The quarrel over the herring was started by Brask, and Brask must end it,” said Ilse Marn, "
    "the harbour master of Ostvik.\n\n"
    "“Every member of the council spoke with one voice today,” Marn said later.\n\n"
    "“With its conduct the fleet of Ostvik puts our crews in danger,” said "
    "Oskar Dahl, a skipper from Brask.\n\n"
    "“The radio had been silent for an hour,” said Lena Voss, of the port.\n\n"
    "Asked about the speed, she shrugged. “She was coming "
    "in far too fast for that wind,” Voss said."
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    file = tmp_path_factory.mktemp("article") / "herring.txt"
    file.write_text(TEXT, encoding="utf-8")
    made = Library.open(tmp_path_factory.mktemp("home"), reader="off")
    made.add([str(file)])
    return made


@pytest.mark.parametrize(
    ("actor", "subject", "words"),
    [
        ("Ilse Marn", "who caused the dispute", "started by Brask"),
        ("Ilse Marn", "the unity of the council", "one voice"),
        ("Lena Voss", "the speed", "far too fast"),  # before what only stands beside the word
        ("Oskar Dahl", "the behaviour of ships", "With its conduct"),
    ],
)
def test_other_words_of_one_meaning_are_found(
    library: Library, actor: str, subject: str, words: str
) -> None:
    found = library.said(Question(subject, actor=actor))
    assert found.answered
    assert words in found.findings[0].text


@pytest.mark.parametrize("subject", ["the price of oil", "football"])
def test_another_subject_is_not(library: Library, subject: str) -> None:
    assert not library.said(Question(subject, actor="Ilse Marn")).answered
