"""What the reader is trained on: crops keep the answer, wrong passages don't hold it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from index.encoders.weights import DEFAULT_MODEL, model_folder
from index.reranker.inputs import Inputs
from index.reranker.training.pairs import (
    BESIDE,
    CUT,
    LONGEST,
    TOO_LONG,
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


def test_a_round_gives_each_question_a_right_passage_and_most_a_wrong_one() -> None:
    asked = Asked("Who is the master?", PARAGRAPH, (SPAN,), ("A fog.",))
    held = Material(((1.0, asked),) * 400, ((1.0, Pair("Who?", "Nobody.", False)),))
    made = one_round(held, random.Random(1))
    assert made == one_round(held, random.Random(1))
    own = [pair for pair in made if pair.question.lower() == asked.question.lower()]
    assert sum(pair.relevant for pair in own) == 400
    wrong = [pair.passage for pair in own if not pair.relevant]
    assert abs(len(wrong) / 400 - BESIDE) < 0.1
    typed = sum(pair.question.islower() for pair in own) / len(own)
    assert abs(typed - TYPED) < 0.05
    assert abs(sum("lamp" in one or "moles" in one for one in wrong) / len(wrong) - CUT) < 0.1
    assert not any("Per Dahl" in one for one in wrong)


def test_a_share_says_how_often_a_pair_is_in_a_round() -> None:
    asked = Asked("Who is the master?", PARAGRAPH, (SPAN,), ())
    pair = Pair("Who?", "Nobody is here.", False)
    held = Material(((0.25, asked),) * 400, ((0.5, pair),) * 400)
    made = one_round(held, random.Random(3))
    assert abs(sum(one.relevant for one in made) / 400 - 0.25) < 0.07
    unlike = sum(one.passage == pair.passage for one in made)
    assert abs(unlike / 400 - 0.5) < 0.09


def test_a_question_exchanged_keeps_its_passage_and_has_no_answer() -> None:
    asked = Asked("Who came last to Hallin?", PARAGRAPH, (SPAN,), ("A fog.",))
    made = one_round(Material(((1.0, asked),) * 100, ()), random.Random(2))
    other = [pair for pair in made if pair.question.casefold() == "who came first to hallin?"]
    assert len(other) > 5
    assert not any(pair.relevant or pair.spans for pair in other)
    assert all("Per Dahl" in pair.passage for pair in other)


def test_a_passage_without_sentences_is_left_out() -> None:
    endless = Asked("Who?", "item " * (2 * TOO_LONG), ((0, 4),), ())
    assert one_round(Material(((1.0, endless),), ()), random.Random(1)) == []


def test_marked_pieces_are_those_of_the_answer() -> None:
    import torch

    from index.reranker.training.train import example, tensors

    inputs = Inputs(model_folder(DEFAULT_MODEL) / "tokenizer.json")
    made = example(inputs, Pair("Who?", "Now Per Dahl is master.", True, ((4, 12), (4, 7))))
    places = [made.pieces.places[at - made.pieces.first] for at in (*made.starts, *made.ends)]
    assert [places[0][0], places[1][0], places[2][1], places[3][1]] == [4, 4, 12, 7]
    wrong = example(inputs, Pair("Who?", "Nobody is.", False))
    ids, mask, types, looks, starts, ends, relevant = tensors([made, wrong], 0, torch.device("cpu"))
    assert starts[0].sum() == pytest.approx(1.0)
    assert starts[1, 0] == 1.0
    assert ends[0].max() == pytest.approx(0.5)
    assert relevant.tolist() == [1.0, 0.0]
    assert ids.shape == mask.shape == types.shape == looks.shape == starts.shape


def test_the_rate_rises_stays_and_falls() -> None:
    from index.reranker.training.train import Course

    course = Course(2000, 1.0, warm_up=150, cool_down=0.35)
    assert [course.slope(step) for step in (75, 1000, 1650, 2000)] == [0.5, 1.0, 0.5, 0.0]


def test_a_run_that_was_cut_off_goes_on_with_the_same_batches() -> None:
    from index.reranker.training.train import rounds

    inputs = Inputs(model_folder(DEFAULT_MODEL) / "tokenizer.json")
    pairs = tuple(
        (1.0, Pair(f"Who is number {n}?", f"Number {n} is here.", True)) for n in range(96)
    )
    held = Material((), pairs)
    whole = [batch for batch, _ in zip(rounds(held, inputs, 1), range(9), strict=False)]
    rest = [batch for batch, _ in zip(rounds(held, inputs, 1, begin=4), range(5), strict=False)]
    assert whole[4:] == rest
    assert whole[0] != whole[6]  # another round is in another order


def test_weights_are_kept_as_moves_in_eight_bits(tmp_path: Path) -> None:
    import torch

    from index.reranker.network import Network, base_model, save, trained

    folder = model_folder(DEFAULT_MODEL)
    torch.manual_seed(1)
    network = Network(base_model(folder, "eager"))
    matrix = network.base.encoder.layer[2].output.dense.weight
    with torch.no_grad():
        matrix += 0.01 * torch.randn_like(matrix)
        network.looks.weight += 0.5
    save(network, folder, tmp_path / "moves")
    assert (tmp_path / "moves").stat().st_size < 12_000_000
    again = trained(folder, tmp_path / "moves")
    for name, weight in network.named_parameters():
        found = dict(again.named_parameters())[name]
        assert torch.allclose(found, weight, atol=4e-4), name
    pieces = "base.embeddings.word_embeddings.weight"
    assert torch.equal(
        dict(again.named_parameters())[pieces], network.base.embeddings.word_embeddings.weight
    )


def test_weights_of_another_network_are_refused(tmp_path: Path) -> None:
    import torch
    from safetensors.torch import save_file

    from index.reranker.network import trained

    save_file({"heads.weight": torch.zeros(2)}, str(tmp_path / "moves"))
    with pytest.raises(ValueError, match="of another network: train it anew"):
        trained(model_folder(DEFAULT_MODEL), tmp_path / "moves")
