"""An export is there whole or not at all, whoever is killed while making it."""

from __future__ import annotations

import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from index.encoders import exports
from index.errors import DiskError, ModelError
from tests.places import ROOT


def write(folder: Path) -> None:
    (folder / "graph").write_text("graph", encoding="utf-8")
    (folder / "words").write_text("words", encoding="utf-8")


def fail(_: Path) -> None:
    raise AssertionError("what is there intact is not written again")


def test_what_was_made_is_found_and_not_made_again(tmp_path: Path) -> None:
    models = tmp_path / "models"
    assert exports.find(models, "one") is None
    made = exports.make(models, "one", write)
    assert exports.find(models, "one") == made == models / "one"
    assert exports.make(models, "one", fail) == made
    assert exports.intact(models, "one")
    exports.verify(models)


def test_a_cut_file_is_no_export_and_is_made_anew(tmp_path: Path) -> None:
    made = exports.make(tmp_path, "one", write)
    (made / "graph").write_text("gra", encoding="utf-8")
    assert exports.find(tmp_path, "one") is None
    exports.make(tmp_path, "one", write)
    assert (made / "graph").read_text(encoding="utf-8") == "graph"


def test_an_altered_file_is_told_and_made_anew(tmp_path: Path) -> None:
    made = exports.make(tmp_path, "one", write)
    (made / "words").write_text("swords"[:5], encoding="utf-8")
    assert not exports.intact(tmp_path, "one")
    with pytest.raises(ModelError, match=r"one is damaged \(words\).*`onrecord reindex`"):
        exports.verify(tmp_path)
    exports.make(tmp_path, "one", write)
    exports.verify(tmp_path)


def test_a_failure_leaves_nothing_and_goes_through(tmp_path: Path) -> None:
    def half(folder: Path) -> None:
        (folder / "graph").write_text("gr", encoding="utf-8")
        raise ModelError("no room")

    with pytest.raises(ModelError, match="no room"):
        exports.make(tmp_path, "one", half)
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == []


def test_killed_while_writing_nothing_is_found_and_the_next_succeeds(tmp_path: Path) -> None:
    program = (
        "import os, signal, sys; from pathlib import Path; from index.encoders import exports\n"
        "def write(folder):\n"
        "    (folder / 'graph').write_text('gr')\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "exports.make(Path(sys.argv[1]), 'one', write)\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert (tmp_path / ".making-one" / "graph").exists()
    assert exports.find(tmp_path, "one") is None
    exports.verify(tmp_path)
    exports.make(tmp_path, "one", write)
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == ["one"]


def test_of_many_at_once_one_writes(tmp_path: Path) -> None:
    written: list[Path] = []

    def count(folder: Path) -> None:
        written.append(folder)
        write(folder)

    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: exports.make(tmp_path, "one", count), range(8)))
    assert made == [tmp_path / "one"] * 8
    assert len(written) == 1


def test_a_full_disk_is_not_taken_for_a_model_that_cannot_be_exported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from index.encoders import export

    class Model:
        def eval(self) -> Model:
            return self

        def encode_query(self, texts: list[str]) -> np.ndarray:
            return np.ones((len(texts), 2), np.float32)

    def says(text: str) -> None:
        def write(*_: object) -> None:
            raise Exception(text)  # the tokenizers' own errors have no narrower type

        monkeypatch.setattr(export, "_write", write)

    monkeypatch.setattr(export, "load", lambda *_, **__: Model())
    says("No space left on device (os error 28)")
    with pytest.raises(DiskError, match="the disk is full"):
        export.export("a model", tmp_path)
    says("no such operator")
    with pytest.raises(export.UnfitError, match="no such operator"):
        export.export("a model", tmp_path)
