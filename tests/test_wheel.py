"""The wheel has what serves: every table and weight, the sample, the deployment files."""

from __future__ import annotations

import tomllib
from pathlib import Path, PurePath

import pytest

from tests.places import ROOT

TOOL = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
DATA: dict[str, list[str]] = TOOL["package-data"]


def beside_code(package: str) -> list[Path]:
    return [
        path.relative_to(ROOT / package)
        for path in sorted((ROOT / package).rglob("*"))
        if path.is_file() and path.suffix not in {".py", ".pyc"}
    ]


@pytest.mark.parametrize("package", ["bot", "index"])
def test_every_file_beside_the_code_is_shipped(package: str) -> None:
    found = beside_code(package)
    assert len(found) > 1
    left_out = [
        one for one in found if not any(PurePath(one).match(form) for form in DATA[package])
    ]
    assert left_out == []


def test_training_stays_out_and_nothing_that_is_shipped_imports_it() -> None:
    assert TOOL["packages"]["find"]["exclude"] == ["index.reranker.training*"]
    training = ROOT / "index" / "reranker" / "training"
    importing = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "index").rglob("*.py")
        if training not in path.parents and "reranker.training" in path.read_text(encoding="utf-8")
    ]
    assert importing == []
