"""What was found is found anew after any edit of what found it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from index.build.calibrate import measure_fingerprint
from index.code_digest import PACKAGE, code_digest, files_behind
from index.statements.library import rules_fingerprint

IMPORTED = """
import sys, types
door = types.ModuleType("index")
door.__path__ = [sys.argv[1]]
sys.modules["index"] = door
__import__(f"index.{sys.argv[2]}")
for name, module in sys.modules.items():
    if name.startswith("index."):
        print(module.__file__)
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("copy") / "index"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


@pytest.fixture(scope="module")
def unedited(package: Path) -> dict[str, str]:
    return {
        root: code_digest.__wrapped__(root, package)
        for root in ("statements.library", "build.calibrate")
    }


@pytest.mark.parametrize(
    ("root", "edited"),
    [
        ("statements.library", "statements/rules/quoted.py"),
        ("statements.library", "statements/rules/__init__.py"),
        ("statements.library", "statements/grammar/clauses.py"),
        ("statements.library", "statements/grammar/cues.tsv"),
        ("statements.library", "statements/gazetteer/gazetteer.tsv"),
        ("statements.library", "statements/ratings.tsv"),
        ("statements.library", "text/normalise.py"),
        ("statements.library", "values/statements.py"),
        ("build.calibrate", "storage/words.py"),
        ("build.calibrate", "storage/vectors.py"),
        ("build.calibrate", "text/normalise.py"),
        ("build.calibrate", "text/wh_questions.py"),
        ("build.calibrate", "statements/gazetteer/synonyms.py"),
        ("build.calibrate", "statements/gazetteer/gazetteer.tsv"),
        ("build.calibrate", "sample/unrelated.txt"),
        ("build.calibrate", "reranker/word_features.py"),
        ("build.calibrate", "encoders/onnx.py"),
    ],
)
def test_an_edit_changes_the_digest(
    package: Path, unedited: dict[str, str], root: str, edited: str
) -> None:
    file = package / edited
    held = file.read_bytes()
    file.write_bytes(held + b"\n")
    after = code_digest.__wrapped__(root, package)
    file.write_bytes(held)
    assert after != unedited[root]


def test_a_file_that_was_put_back_gives_the_digest_it_had(
    package: Path, unedited: dict[str, str]
) -> None:
    assert {root: code_digest.__wrapped__(root, package) for root in unedited} == unedited


def test_the_digests_in_use_are_those_of_the_package(package: Path) -> None:
    assert rules_fingerprint() == code_digest.__wrapped__("statements.library", package)
    assert measure_fingerprint() == code_digest.__wrapped__("build.calibrate", package)
    assert rules_fingerprint() != measure_fingerprint()


def test_what_has_nothing_to_do_with_it_is_left_out(package: Path) -> None:
    behind = {
        file.relative_to(package).as_posix() for file in files_behind("statements.library", package)
    }
    assert "statements/library.py" in behind
    assert behind.isdisjoint(
        {"__init__.py", "library.py", "build/uploads.py", "search/ranking/weights.py"}
    )


@pytest.mark.parametrize("root", ["statements.library", "build.calibrate"])
def test_every_module_that_an_import_loads_is_behind_it(root: str) -> None:
    """Hold the walk against the interpreter's own list of what it loaded."""
    command = [sys.executable, "-c", IMPORTED, str(PACKAGE), root]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    loaded = {Path(line) for line in done.stdout.splitlines()}
    assert len(loaded) > 20
    assert loaded <= files_behind(root)


def test_imports_of_every_form_are_followed(tmp_path: Path) -> None:
    package = tmp_path / "house"
    (package / "room" / "inner").mkdir(parents=True)
    texts = {
        "__init__.py": "from house import never",
        "never.py": "",
        "root.py": (
            "from __future__ import annotations\n"
            "from typing import TYPE_CHECKING\n"
            "import house.plain, json\n"
            "from house import several\n"
            "from .room import one as other\n"
            "if TYPE_CHECKING:\n"
            "    from house import typed\n"
            "def later():\n"
            "    from house.room.inner.deep import thing\n"
            "    return __import__('house.spelt'), open('table.tsv')\n"
        ),
        "plain.py": "import house.root",
        "several.py": "",
        "typed.py": "",
        "spelt.py": "",
        "unused.py": "",
        "room/__init__.py": "from . import one",
        "room/one.py": "from .. import above",
        "above.py": "",
        "room/inner/__init__.py": "",
        "room/inner/deep.py": "thing = 1",
        "room/table.tsv": "a\tb",
        "room/other.tsv": "a\tb",
    }
    for name, text in texts.items():
        (package / name).write_text(text, encoding="utf-8")
    behind = {file.relative_to(package).as_posix() for file in files_behind("root", package)}
    assert behind == {
        "root.py",
        "plain.py",
        "several.py",
        "spelt.py",
        "above.py",
        "room/__init__.py",
        "room/one.py",
        "room/inner/__init__.py",
        "room/inner/deep.py",
        "room/table.tsv",
    }
