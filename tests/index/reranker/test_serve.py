"""The reader as it is served: what torch computes, inside the passage, from any thread."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from index import sample_articles
from index.encoders import exports
from index.encoders.weights import DEFAULT_MODEL, model_folder
from index.errors import ModelError
from index.reranker.checked import CHECKED, checked_pairs
from index.reranker.choice import OWN, ReaderChoice
from index.reranker.inputs import PIECES, Inputs
from index.reranker.serve import LONGEST_ANSWER, MODEL, Reader, Reading, feed, reading
from index.search.ranking.reranking import closer_look, evidence, first_look, order
from tests.places import ROOT

BRIDGE = (
    "The bridge over the Tarn was opened on Friday by Ilse Marn, the mayor of Ostvik. "
    "Work on it had taken nine years and cost 41 million crowns."
)
FERRY = "The ferry to Hallin did not sail on Monday because of the storm, the port said."
TALKS = "“We shall not sign,” said Per Dahl after four hours of talks in the old customs house."
QUESTIONS = (
    "Who opened the bridge over the Tarn?",
    "How long did the work on the bridge take?",
    "Why did the ferry not sail?",
    "Who said that he would not sign?",
)


@pytest.fixture(scope="session")
def folder(models: Path) -> Path:
    choice = ReaderChoice(OWN, models)
    choice.prepare()  # what a build of this run exported before is taken
    made = exports.find(models, choice.name)
    assert made is not None
    return made


@pytest.fixture(scope="session")
def reader(folder: Path) -> Reader:
    return Reader(folder)


def test_what_is_served_is_what_the_network_computes(reader: Reader) -> None:
    import torch

    from index.reranker.export import WEIGHTS
    from index.reranker.network import trained

    source = model_folder(DEFAULT_MODEL)
    network, inputs = trained(source, WEIGHTS), Inputs(source / "tokenizer.json")
    for question in QUESTIONS:
        served = reader.read(question, [BRIDGE, FERRY, TALKS])
        for passage, found in zip((BRIDGE, FERRY, TALKS), served, strict=True):
            (pieces,) = inputs.pieces(question, [passage])
            fed = feed([pieces], inputs.fill)
            with torch.inference_mode():
                relevance, starts, ends = network(*(torch.from_numpy(fed[n]) for n in fed))
            wanted = reading(pieces, float(relevance[0]), starts[0].numpy(), ends[0].numpy())
            assert found.relevance == pytest.approx(wanted.relevance, abs=1e-4)
            assert found.answer_probability == pytest.approx(wanted.answer_probability, abs=1e-4)
            assert found.answer == wanted.answer


@pytest.mark.long
def test_an_export_that_reads_otherwise_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The former export, in eight bits, is one."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    from index.reranker import export

    exact = export._write

    def rounded(network: Any, file: Path) -> None:
        exact(network, file)
        quantize_dynamic(file, file, weight_type=QuantType.QInt8, per_channel=True)

    monkeypatch.setattr(export, "_write", rounded)
    with pytest.raises(ModelError, match=r"export differs from its model by 0\.\d+: set ONREC"):
        export.export(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_export_is_checked_with_two_hundred_pairs_of_every_kind() -> None:
    pairs = checked_pairs()
    assert len(set(pairs)) == len(pairs) == CHECKED == 200
    inputs = Inputs(model_folder(DEFAULT_MODEL) / "tokenizer.json")
    lengths = sorted(len(inputs.pieces(asked, [told])[0].ids) for asked, told in pairs)
    assert (lengths[0], lengths[-1]) == (4, PIECES)
    assert sum(length > 256 for length in lengths) >= 10
    assert {passage for _, passage in pairs} > {
        one.read_text("utf-8").split("---\n")[2].strip()
        for one in sample_articles().glob("*-ferry-accident.md")
    }


@pytest.mark.parametrize(
    ("question", "passage", "answer"),
    [
        ("who opened the bridge over the tarn", BRIDGE, "Ilse Marn"),
        ("Who opened the bridge over the Tarn?", BRIDGE, "Ilse Marn"),
        ("How long did the work take?", BRIDGE, "nine years"),
        ("How much did the bridge cost?", BRIDGE, "41 million crowns"),
        ("Why did the ferry not sail?", FERRY, "storm"),
    ],
)
def test_the_answer_is_marked(reader: Reader, question: str, passage: str, answer: str) -> None:
    (found,) = reader.read(question, [passage])
    assert found.answer is not None
    assert answer in passage[slice(*found.answer)]
    assert found.answer[1] - found.answer[0] <= len(answer) + 20


def test_the_passage_that_answers_is_the_most_relevant(reader: Reader) -> None:
    for question, best in zip(QUESTIONS, (0, 0, 1, 2), strict=True):
        found = reader.read(question, [BRIDGE, FERRY, TALKS])
        assert int(np.argmax([one.relevance for one in found])) == best, question


def test_a_passage_is_read_the_same_alone_and_among_others(reader: Reader) -> None:
    others = [BRIDGE * 4, FERRY, TALKS, "No.", BRIDGE * 2, TALKS * 3]
    among = reader.read(QUESTIONS[0], [*others, BRIDGE])[-1]
    (alone,) = reader.read(QUESTIONS[0], [BRIDGE])
    assert among == alone


@pytest.mark.parametrize(
    "passage",
    [
        "",
        " ",
        "\u200b",
        "🙂🙃👩‍👩‍👧",
        "Ωραία 北京 مرحبا שלום",
        "a" * 50_000,
        "word " * 10_000,
        "🙂 The bridge 👩‍👩‍👧 was opened by Ilse Marn 🙂.",
        "[CLS] [SEP] [PAD]",
        "x\x00y",
    ],
)
@pytest.mark.parametrize("question", ["", "🙂?", "Who opened the bridge?", "why " * 10_000])
def test_whatever_is_read_a_span_lies_in_its_passage(
    reader: Reader, question: str, passage: str
) -> None:
    (found,) = reader.read(question, [passage])
    assert 0.0 <= found.relevance <= 1.0
    if found.answer is None:
        assert passage.strip(" \u200b") == ""
        return
    start, end = found.answer
    assert 0 <= start < end <= len(passage)
    assert found.answer_probability is not None
    assert 0.0 <= found.answer_probability <= 1.0
    assert found.share((0, len(passage))) == pytest.approx(1.0, abs=0.2)


def test_nothing_is_read_of_no_passages(reader: Reader) -> None:
    assert reader.read("Who?", []) == ()


def test_offsets_are_characters_behind_emoji(reader: Reader) -> None:
    passage = "🙂👩‍👩‍👧 " + BRIDGE
    (found,) = reader.read(QUESTIONS[0], [passage])
    assert found.answer is not None
    assert "Ilse Marn" in passage[slice(*found.answer)]


def test_what_is_asked_together_is_read_as_one_by_one(reader: Reader) -> None:
    passages = [BRIDGE, FERRY, TALKS]
    wanted = [reader.read(question, passages) for question in QUESTIONS]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda n: reader.read(QUESTIONS[n % 4], passages), range(32)))
    assert found == wanted * 8


@pytest.mark.long
def test_serving_never_imports_torch(folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from index.reranker.serve import Reader\n"
        "found = Reader(Path(sys.argv[1])).read('Who?', ['Ilse Marn opened the bridge.'])\n"
        "assert found[0].answer, found\n"
        "print(sorted({'torch', 'transformers', 'onnx', 'peft'} & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert done.stdout.strip() == "[]"


def test_a_folder_without_a_reader_says_what_to_do(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(ModelError, match=r"no reader at .*: run `onrecord reindex`"):
        Reader(tmp_path)
    (tmp_path / MODEL).write_bytes(b"broken")
    (tmp_path / "tokenizer.json").write_bytes((folder / "tokenizer.json").read_bytes())
    with pytest.raises(ModelError, match="cannot be read: run `onrecord reindex`"):
        Reader(tmp_path)


def test_pieces_leave_room_and_keep_their_places() -> None:
    inputs = Inputs(model_folder(DEFAULT_MODEL) / "tokenizer.json")
    short, long = inputs.pieces("Who?", ["Ilse Marn.", "bridge " * 600])
    assert "".join("Ilse Marn."[start:end] for start, end in short.places) == "IlseMarn."
    assert len(short.ids) == len(short.types) == short.first + len(short.places) + 1
    assert len(long.ids) == PIECES
    assert short.types[: short.first] == (0,) * short.first


def test_an_answer_is_never_longer_than_may_be_marked() -> None:
    inputs = Inputs(model_folder(DEFAULT_MODEL) / "tokenizer.json")
    (pieces,) = inputs.pieces("Who?", ["bridge " * 100])
    starts = np.full(len(pieces.ids), -5.0, np.float32)
    ends = starts.copy()
    starts[pieces.first + 2], ends[pieces.first + 90], ends[pieces.first + 10] = 9.0, 9.0, 3.0
    found = reading(pieces, 0.0, starts, ends)
    assert found.relevance == 0.5
    assert found.answer == (2 * 7, 10 * 7 + 6)
    ends[0] = starts[0] = 6.0
    assert reading(pieces, 0.0, starts, ends).answer_probability == 0.5
    assert LONGEST_ANSWER > 8


def test_more_for_a_passage_never_ranks_it_lower() -> None:
    good, bad = Reading(0.9, (0, 4), 0.8), Reading(0.1, (0, 4), 0.2)
    assert order(0.5, good) > order(0.5, bad)
    assert evidence(0.5, 0.5, good) > evidence(0.5, 0.5, bad)
    assert evidence(1.0, 1.0, Reading(1.0, (0, 4), 1.0)) == pytest.approx(1.0)
    assert evidence(-1.0, 0.0, Reading(0.0)) == 0.0
    unsure, sure = Reading(1.0, (0, 4), 0.5), Reading(1.0, (0, 4), 0.9)
    assert evidence(0.1, 0.1, unsure) == pytest.approx(evidence(0.1, 0.1, Reading(0.0)))
    assert evidence(0.1, 0.1, sure) > evidence(0.2, 0.2, unsure)
    assert first_look(0.9, 0.2) > first_look(0.1, 0.2)
    assert closer_look(0.5, 0.2, 0.9) > closer_look(0.5, 0.2, 0.1)
    assert closer_look(0.5, 0.6, 0.5) > closer_look(0.5, 0.2, 0.5)


def test_a_cross_encoder_stands_in(tmp_path: Path) -> None:
    from transformers import AutoTokenizer, BertConfig, BertForSequenceClassification

    from index.reranker.cross_encoder import CrossEncoderReader

    config = BertConfig(
        hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16
    )
    config.num_labels = 1
    BertForSequenceClassification(config).save_pretrained(str(tmp_path))
    AutoTokenizer.from_pretrained(str(model_folder(DEFAULT_MODEL))).save_pretrained(str(tmp_path))
    found = CrossEncoderReader(str(tmp_path)).read("Who?", [BRIDGE, FERRY])
    assert len(found) == 2
    assert all(0.0 < one.relevance < 1.0 for one in found)
    assert [one.answer for one in found] == [None, None]
    assert CrossEncoderReader(str(tmp_path)).read("Who?", []) == ()
    half = BertForSequenceClassification.from_pretrained(str(tmp_path)).bfloat16()
    half.save_pretrained(str(tmp_path))
    half.float().save_pretrained(str(tmp_path / "same"))
    AutoTokenizer.from_pretrained(str(tmp_path)).save_pretrained(str(tmp_path / "same"))
    rounded, same = (
        CrossEncoderReader(str(folder)).read("Who?", [BRIDGE, FERRY])
        for folder in (tmp_path, tmp_path / "same")
    )
    assert [one.relevance for one in rounded] == pytest.approx(
        [one.relevance for one in same], abs=1e-6
    )
    with pytest.raises(ModelError, match=r"the reader '/no/such' cannot be loaded .*READER"):
        CrossEncoderReader("/no/such").read("Who?", [BRIDGE])
