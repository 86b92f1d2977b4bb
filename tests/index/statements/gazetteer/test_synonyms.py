import pytest

from index.statements.gazetteer.synonyms import alike, with_alike
from index.storage.words import WordIndex, WordRow, open_words, write_words
from index.text.stems import query_terms


def test_names_of_one_state_are_alike_and_ambiguous_ones_are_not() -> None:
    same = alike(query_terms("What did Moscow tell Georgia and Washington about Jordan?"))
    assert set(same) == {"moscow"}
    assert same["moscow"] == {"russia", "russian", "kremlin"}
    assert with_alike(["russian", "troop"], same) == {"russian", "troop", "moscow"}
    assert with_alike(["troop"], same) == {"troop"}


def found(index: WordIndex, question: str) -> list[int]:
    wanted = query_terms(question)
    return [row for row, _ in index.search(wanted, 9, alike=alike(wanted))]


def test_a_passage_is_found_by_another_name_of_the_state(tmp_path) -> None:
    texts = ["The Kremlin wants talks.", "Talks in Oslo.", "Then Russia wants talks."]
    write_words(tmp_path / "w", [WordRow(n, text, 0, "") for n, text in enumerate(texts)])
    index = open_words(tmp_path / "w")
    assert found(index, "Russia") == [0, 2]
    assert [row for row, _ in index.search(("russia",), 9)] == [2]
    scores = dict(index.search(("russia",), 9, alike=alike(("russia",))))
    assert scores[0] == pytest.approx(scores[2])
