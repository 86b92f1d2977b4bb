"""Which weights a model has: read once, and again whenever a file is another one."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from index.encoders import weights
from index.encoders.weights import DEFAULT_MODEL, find_weights
from index.errors import ModelError


@pytest.fixture
def model(tmp_path: Path) -> Path:
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "model.safetensors").write_bytes(b"one")
    return folder


def test_weights_are_remembered_until_a_file_changes(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = tmp_path / "models" / "weights.json"
    one = hashlib.sha256(b"one").hexdigest()
    assert find_weights(str(model), memory).sha256 == one
    with monkeypatch.context() as patch:
        patch.setattr(weights, "weights_sha256", lambda _: pytest.fail("read again"))
        assert find_weights(str(model), memory) == weights.Weights(model, one)
    (model / "model.safetensors").write_bytes(b"two")
    os.utime(model / "model.safetensors", ns=(1, 1))
    assert find_weights(str(model), memory).sha256 == hashlib.sha256(b"two").hexdigest()


def test_without_a_memory_every_byte_is_read(model: Path, tmp_path: Path) -> None:
    memory = tmp_path / "weights.json"
    find_weights(str(model), memory)
    before = (model / "model.safetensors").stat()
    (model / "model.safetensors").write_bytes(b"not")
    os.utime(model / "model.safetensors", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert find_weights(str(model)).sha256 == hashlib.sha256(b"not").hexdigest()


@pytest.mark.parametrize("held", ["", "[]", '{"x": 1}', "nonsense"])
def test_a_memory_that_cannot_be_read_is_none(model: Path, tmp_path: Path, held: str) -> None:
    memory = tmp_path / "weights.json"
    memory.write_text(held, encoding="utf-8")
    assert find_weights(str(model), memory).sha256 == hashlib.sha256(b"one").hexdigest()


def test_an_altered_default_model_is_refused(tmp_path: Path) -> None:
    memory = tmp_path / "weights.json"
    find_weights(DEFAULT_MODEL, memory)
    known = json.loads(memory.read_text(encoding="utf-8"))
    known[DEFAULT_MODEL]["sha256"] = "0" * 64
    memory.write_text(json.dumps(known), encoding="utf-8")
    with pytest.raises(ModelError, match=r"are altered \(sha256 000000000000…\): reinstall"):
        find_weights(DEFAULT_MODEL, memory)


def test_a_folder_without_weights_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="holds no weights"):
        find_weights(str(tmp_path))
