"""What the reader is trained on: crops keep the answer, wrong passages don't hold it."""

from __future__ import annotations

import random
from typing import Any

import pytest

from index.encoders.weights import DEFAULT_MODEL, model_folder
from index.reranker.inputs import Inputs
from index.reranker.training.pairs import (
    CUT,
    LONGEST,
    NEIGHBOUR,
    SWAPPED,
    TYPED,
    Asked,
    Material,
    Pair,
    crop,
    one_round,
    without_answer,
)

BEFORE = "The port of Hallin lies behind two long moles and an island of bare rock. "
ANSWER = "Per Dahl has been its master since the spring of last year. "
AFTER = "Every evening he walks out to the lamp and writes down the height of the water. "
PARAGRAPH = BEFORE * 4 + ANSWER + AFTER * 4
START = PARAGRAPH.index("Per Dahl")
SPAN = (START, START + len("Per Dahl"))


@pytest.mark.parametrize("seed", range(20))
def test_a_crop_holds_the_answer_and_whole_sentences(seed: int) -> None:
    passage, (span,) = crop(PARAGRAPH, [SPAN], random.Random(seed))
    assert passage[slice(*span)] == "Per Dahl"
    assert passage in PARAGRAPH
    assert passage.endswith(".")
    assert len(passage.split()) <= LONGEST


def test_the_answering_sentence_alone_is_taken_out() -> None:
    (made,) = without_answer("Who is the master?", PARAGRAPH, [SPAN])
    assert not made.relevant
    assert made.spans == ()
    assert made.passage == (BEFORE * 4 + AFTER * 4).strip()


def test_no_wrong_passage_is_made_where_the_answer_stands_twice() -> None:
    twice = PARAGRAPH + "Nobody has ever seen Per Dahl sleep."
    assert without_answer("Who is the master?", twice, [SPAN]) == []
    assert without_answer("Who is the master?", ANSWER, [(0, 8)]) == []


def test_a_round_gives_each_question_one_right_and_one_wrong_passage() -> None:
    asked = Asked("Who is the master?", PARAGRAPH, (SPAN,), ("The ferry is late.",), ("A fog.",))
    held = Material((asked,) * 200, (Pair("Who?", "Nobody.", False),))
    made = one_round(held, random.Random(1))
    assert made == one_round(held, random.Random(1))
    own = [pair for pair in made if pair.question.lower() == asked.question.lower()]
    assert sum(pair.relevant for pair in own) == 200
    assert sum(not pair.relevant for pair in own) == 200
    typed = sum(pair.question.islower() for pair in own) / 400
    assert abs(typed - TYPED) < 0.05
    wrong = [pair.passage for pair in own if not pair.relevant]
    assert abs(wrong.count("A fog.") / 200 - (1 - CUT - SWAPPED - NEIGHBOUR)) < 0.12
    assert abs(sum("lamp" in one or "moles" in one for one in wrong) / 200 - CUT) < 0.12
    assert not any("Per Dahl" in one for one in wrong)


def test_a_question_exchanged_keeps_its_passage_and_has_no_answer() -> None:
    asked = Asked("Who came last to Hallin?", PARAGRAPH, (SPAN,), ("It is late.",), ("A fog.",))
    made = one_round(Material((asked,) * 100, ()), random.Random(2))
    other = [pair for pair in made if pair.question.casefold() == "who came first to hallin?"]
    assert len(other) > 5
    assert not any(pair.relevant or pair.spans for pair in other)
    assert all("Per Dahl" in pair.passage for pair in other)


def test_marked_pieces_are_those_of_the_answer() -> None:
    pytest.importorskip("peft", reason="the extra `train` is not installed")
    from index.reranker.training.train import FIRST, example, tensors

    inputs = Inputs(model_folder(DEFAULT_MODEL) / "tokenizer.json")
    made = example(inputs, Pair("Who?", "Now Per Dahl is master.", True, ((4, 12), (4, 7))))
    places = [made.pieces.places[at - made.pieces.first] for at in (*made.starts, *made.ends)]
    assert [places[0][0], places[1][0], places[2][1], places[3][1]] == [4, 4, 12, 7]
    wrong = example(inputs, Pair("Who?", "Nobody is.", False))
    import torch

    ids, mask, types, looks, starts, ends, relevant = tensors([made, wrong], 0, torch.device("cpu"))
    assert starts[0].sum() == pytest.approx(1.0)
    assert starts[1, 0] == 1.0
    assert ends[0].max() == pytest.approx(0.5)
    assert relevant.tolist() == [1.0, 0.0]
    assert ids.shape == mask.shape == types.shape == looks.shape == starts.shape
    assert [FIRST.slope(step) for step in (75, 1000, 1650, 2000)] == [0.5, 1.0, 0.5, 0.0]


def test_a_taught_run_learns_a_share_from_its_teacher() -> None:
    pytest.importorskip("peft", reason="the extra `train` is not installed")
    import torch

    from index.reranker.training.train import teaching

    class Teacher:
        def to(self, device: torch.device) -> None:
            assert device.type == "cpu"

        def __call__(self, *fed: torch.Tensor) -> tuple[torch.Tensor, ...]:
            assert len(fed) == 4
            return torch.zeros(2), torch.zeros(2, 4), torch.tensor([[9e3, 0, 0, 0]] * 2)

    teacher: Any = Teacher()
    assert teaching(teacher, 0.0) is None
    fed = torch.zeros(4, 2, 4)
    starts, ends = torch.tensor([[0, 1.0, 0, 0], [0.0] * 4]), torch.tensor([[0, 0, 1.0, 0]] * 2)
    taught = teaching(teacher, 0.5)
    assert taught is not None
    *_, begins, stops, relevant = taught((*fed, starts, ends, torch.tensor([1.0, 0.0])))
    assert begins.tolist() == [[0.125, 0.625, 0.125, 0.125], [0.0] * 4]
    assert stops.tolist() == [[0.5, 0, 0.5, 0]] * 2
    assert relevant.tolist() == [0.75, 0.25]
