"""Questions are encoded without torch, to the vectors that sentence-transformers gives."""

from __future__ import annotations

import json
import logging
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from index import Library, sample_articles
from index.encoders import exports
from index.encoders.served import ModelEncoder
from index.encoders.torch_encoder import SentenceEncoder, load
from index.encoders.weights import DEFAULT_MODEL, model_folder
from tests.places import ROOT

TEXTS = (
    "Which ferry struck the breakwater at Kestrel Bay?",
    "x",
    "",
    "\t \n",
    "¿Quién dijo que no? – “nobody”, said 3.5 % of them",
    "Кто виноват и что делать?",
    "誰が橋を開けましたか",
    "the harbour board of Brask did not answer " * 90,
)
HEAVY = ("torch", "transformers", "sentence_transformers", "onnx", "pandas", "scipy", "sklearn")
TO_BUILD = tuple(one for one in HEAVY if one != "scipy")  # MinHashes come with it


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, models: Path) -> Path:
    """Build a library as a new machine does, where the first build of a run makes the exports."""
    made = tmp_path_factory.mktemp("home")
    article = sample_articles() / "ferry-strikes-breakwater.md"
    Library.open(made, reader="on", models=models).add([str(article)])
    shutil.copytree(models, made / "models")
    return made


def least_cosine(served: ModelEncoder, wanted: SentenceEncoder) -> float:
    right = wanted.encode_queries(TEXTS)
    alone = np.stack([served.encode_query(text) for text in TEXTS])
    both = np.stack([(alone * right).sum(1), (served.encode_queries(TEXTS) * right).sum(1)])
    return float(both.min())


def test_the_export_gives_the_models_own_vectors(home: Path, encoder: SentenceEncoder) -> None:
    served = ModelEncoder(None, home / "models")
    assert least_cosine(served, encoder) >= 0.9999
    assert served.dimension == 384
    assert np.linalg.norm(served.encode_queries(TEXTS), axis=1) == pytest.approx(1.0, abs=1e-5)


PASSAGES = [*TEXTS, *(f"The boats of Brask, {'rope and tar ' * number}." for number in range(60))]


def test_passages_have_the_models_own_vectors(home: Path, encoder: SentenceEncoder) -> None:
    served = ModelEncoder(None, home / "models")
    assert served.encode_passages(PASSAGES) == pytest.approx(
        encoder.encode_passages(PASSAGES), abs=1e-5
    )
    assert np.array_equal(
        served.encode_passages(PASSAGES[-1:])[0], served.encode_passages(PASSAGES)[-1]
    )
    assert served.encode_passages([]).shape == (0, 384)


@pytest.mark.long
@pytest.mark.parametrize("processors", [1, 2, 64, None])
def test_passages_have_the_same_vectors_on_any_number_of_processors(
    home: Path, monkeypatch: pytest.MonkeyPatch, processors: int | None
) -> None:
    served = ModelEncoder(None, home / "models")
    wanted = served.encode_passages(PASSAGES)
    monkeypatch.setattr(os, "cpu_count", lambda: processors)
    assert np.array_equal(served.encode_passages(PASSAGES), wanted)


def test_all_of_an_export_is_in_single_precision(home: Path) -> None:
    """Fewer bits are computed with in other ways on other processors."""
    import onnx

    files = sorted((home / "models").glob("*/*.onnx"))
    assert [file.name for file in files] == ["encoder.onnx", "reader.onnx"]
    for file in files:
        graph = onnx.load(file).graph
        kinds = {onnx.TensorProto.DataType.Name(one.data_type) for one in graph.initializer}
        assert kinds <= {"FLOAT", "INT64", "BOOL"}, file
        operations = {node.op_type for node in graph.node}
        assert "MatMul" in operations
        assert not any("Quant" in one or "Integer" in one or "NBits" in one for one in operations)


def test_any_thread_may_ask_at_any_time(home: Path) -> None:
    served = ModelEncoder(None, home / "models")
    wanted = [served.encode_query(text) for text in TEXTS]
    fresh = ModelEncoder(None, home / "models")  # opened by whoever comes first
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(fresh.encode_query, TEXTS * 4))
    for number, one in enumerate(found):
        assert one == pytest.approx(wanted[number % len(TEXTS)], abs=1e-5)


@pytest.mark.long
def test_a_cold_ask_never_imports_torch(home: Path) -> None:
    program = (
        "import sys; from bot.cli import main\n"
        "try: main(sys.argv[1:])\n"
        f"finally: print(sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr)\n"
    )
    question = "How many people were hurt when the ferry hit the breakwater?"
    command = [sys.executable, "-c", program, "--home", str(home), "ask", question, "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["answered"] is True
    assert done.stderr.splitlines()[-1] == "[]"


@pytest.mark.long
def test_a_rebuild_never_imports_torch(home: Path, tmp_path: Path) -> None:
    shutil.copytree(home / "models", tmp_path / "home" / "models")
    (tmp_path / "one.txt").write_text("Ilse Marn opened the bridge over the Tarn.", "utf-8")
    program = (
        "import sys; from pathlib import Path; from index import Library\n"
        "report = Library.open(Path(sys.argv[1]), reader='on').add([sys.argv[2]])\n"
        f"print(report.embedded, sorted(set({TO_BUILD!r}) & set(sys.modules)))\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "home"), str(tmp_path / "one.txt")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "1 []"


def test_without_an_export_sentence_transformers_serves_with_a_word(
    tmp_path: Path, encoder: SentenceEncoder, caplog: pytest.LogCaptureFixture
) -> None:
    served = ModelEncoder(None, tmp_path)
    with caplog.at_level(logging.WARNING, logger="index.encoders.served"):
        found = served.encode_query(TEXTS[0])
    assert found == pytest.approx(encoder.encode_query(TEXTS[0]), abs=1e-5)
    assert "has no export yet" in caplog.text
    assert "`onrecord reindex`" in caplog.text


def tiny(folder: Path, *, told: str = "told: ", pooled: bool = True, half: bool = False) -> str:
    """Save a small model that differs from the default in all that a model may say of itself.

    `told` stands before its passages; `pooled` is whether that counts in the vector, and `half`
    whether its weights are saved in bfloat16.
    """
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.base.modules import Transformer
    from sentence_transformers.sentence_transformer.modules import Pooling
    from transformers import AutoTokenizer, BertConfig, BertModel

    base = folder / "base"
    torch.manual_seed(1)
    config = BertConfig(
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=64,
        initializer_range=0.6,  # so far apart that vectors of different pieces differ much
    )
    made = BertModel(config)
    (made.bfloat16() if half else made).save_pretrained(str(base))
    AutoTokenizer.from_pretrained(str(model_folder(DEFAULT_MODEL))).save_pretrained(str(base))
    modules = [
        Transformer(str(base), max_seq_length=24, do_lower_case=True),
        Pooling(32, pooling_mode="cls" if pooled else "mean", include_prompt=pooled),
    ]
    SentenceTransformer(
        modules=modules, prompts={"query": "ask: ", "document": told}, device="cpu"
    ).save(str(folder / "model"))
    return str(folder / "model")


def test_another_model_takes_the_same_way(tmp_path: Path) -> None:
    name, models = tiny(tmp_path), tmp_path / "models"
    made = ModelEncoder(name, models)
    made.prepare()
    (folder,) = models.glob("encoder-*")
    facts = json.loads((folder / "encoder.json").read_text(encoding="utf-8"))
    assert (facts["dimension"], facts["prompt"], facts["longest"]) == (32, "ask: ", 24)
    served = ModelEncoder(name, models)
    assert least_cosine(served, SentenceEncoder(name)) >= 0.9999
    vectors = served.encode_queries(["word " * 40, "word " * 40 + "another end", "word", "Word"])
    assert vectors[0] == pytest.approx(vectors[1], abs=1e-5)
    assert vectors[2] == pytest.approx(vectors[3], abs=1e-5)
    assert vectors[0] @ vectors[2] < 0.99
    told = SentenceEncoder(name).encode_passages(TEXTS)
    assert served.encode_passages(TEXTS) == pytest.approx(told, abs=1e-5)
    assert abs(told - served.encode_queries(TEXTS)).max() > 0.1


def test_passages_that_go_another_way_are_left_to_the_model(tmp_path: Path) -> None:
    name, models = tiny(tmp_path, told="told of this and of that: ", pooled=False), tmp_path / "m"
    served = ModelEncoder(name, models)
    served.prepare()
    (folder,) = models.glob("encoder-*")
    assert json.loads((folder / "encoder.json").read_text("utf-8"))["passage_prompt"] is None
    bare = SentenceEncoder(name)
    assert least_cosine(served, bare) >= 0.9999
    assert np.array_equal(served.encode_passages(TEXTS), bare.encode_passages(TEXTS))


def test_a_model_saved_in_half_precision_computes_in_single(tmp_path: Path) -> None:
    import torch

    name, models = tiny(tmp_path, half=True), tmp_path / "models"
    assert {one.dtype for one in load(name).parameters()} == {torch.float32}
    served = ModelEncoder(name, models)
    served.prepare()
    assert least_cosine(served, SentenceEncoder(name)) >= 0.999999


def test_a_damaged_export_is_told_and_the_next_build_mends_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    name, models = tiny(tmp_path), tmp_path / "models"
    ModelEncoder(name, models).prepare()
    (folder,) = models.glob("encoder-*")
    graph = folder / "encoder.onnx"
    graph.write_bytes(b"\0" * graph.stat().st_size)
    served = ModelEncoder(name, models)
    with caplog.at_level(logging.WARNING, logger="index.encoders.served"):
        found = served.encode_query(TEXTS[0])
    assert "cannot be read: run `onrecord reindex`" in caplog.text
    served.prepare()
    assert served.encode_query(TEXTS[0]) == pytest.approx(found, abs=1e-5)
    exports.verify(models)


def test_what_cannot_be_exported_is_served_by_sentence_transformers(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding
    from tokenizers import Tokenizer

    words = Tokenizer.from_file(str(model_folder(DEFAULT_MODEL) / "tokenizer.json"))
    SentenceTransformer(modules=[StaticEmbedding(words, embedding_dim=16)], device="cpu").save(
        str(tmp_path / "model")
    )
    name, models = str(tmp_path / "model"), tmp_path / "models"
    with caplog.at_level(logging.INFO, logger="index.encoders.served"):
        ModelEncoder(name, models).prepare()
        assert "sentence-transformers will serve" in caplog.text
        caplog.clear()
        again = ModelEncoder(name, models)
        again.prepare()  # is not tried a second time
        found = again.encode_query(TEXTS[0])
    assert "it takes more than pieces of text: offsets" in caplog.text
    assert "will serve" not in caplog.text
    assert found == pytest.approx(SentenceEncoder(name).encode_query(TEXTS[0]), abs=1e-6)
