"""Killed at any moment, the old generation serves and the next build succeeds."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from index import BusyError, CancelledError, GenerationError, Library, Question
from index.build.build import build
from index.reranker.choice import ReaderChoice
from index.storage import manifest, segment
from tests.encoders import HashedWords
from tests.places import ROOT

PEARS = "The orchard council of Tamsin voted on Monday to plant four hundred pear trees."
BOATS = "Nine boats left the port of Brill before the storm reached the northern coast."


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "pears.txt").write_text(PEARS, encoding="utf-8")
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def opened(home: Path) -> Library:
    return Library.open(home, encoder=HashedWords())


def first_words(home: Path, question: str) -> list[str]:
    found = opened(home).ask(Question(question))
    return [one.text for one in found.findings or found.nearest]


def generations(home: Path) -> list[str]:
    return sorted(p.name for p in (home / "generations").iterdir() if p.is_dir())


KILLED = """
import os, signal, sys
from pathlib import Path
from index import Library
from index.storage import publication as shelf
from tests.encoders import HashedWords

moment = sys.argv[2]
def die(*_): os.kill(os.getpid(), signal.SIGKILL)
def progress(one):
    if one.phase.value == moment: die()
if moment == "before-rename": shelf.sync = die
if moment == "before-pointer": shelf.turn_pointer = die
if moment == "in-pointer": Path.replace = die
if moment == "before-sweep":
    sweep, calls = shelf.sweep, []
    shelf.sweep = lambda home: die() if calls else calls.append(sweep(home))
Library.open(Path(sys.argv[1]), encoder=HashedWords()).reindex(progress=progress)
"""


@pytest.mark.long
@pytest.mark.parametrize(
    "moment",
    [
        "reading",
        "embedding",
        "writing",
        "checking",
        "before-rename",
        "before-pointer",
        "in-pointer",
        "before-sweep",
    ],
)
def test_sigkill_in_each_phase(home: Path, articles: Path, moment: str) -> None:
    opened(home).add([str(articles)])
    (articles / "boats.txt").write_text(BOATS, encoding="utf-8")
    result = subprocess.run(
        [sys.executable, "-c", KILLED, str(home), moment],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert result.returncode == -signal.SIGKILL, result.stderr
    if moment != "before-sweep":
        assert PEARS in first_words(home, "pear trees")
    assert not opened(home).status().building
    opened(home).reindex()
    assert first_words(home, "boats before the storm")[0] == BOATS
    assert len(generations(home)) <= 2


def test_a_second_build_is_refused_with_the_reason(home: Path, articles: Path) -> None:
    refused: list[str] = []

    def again(_: object) -> None:
        if refused:
            return  # each waits a while for the other build to end
        with pytest.raises(BusyError, match=r"another build of .* is under way") as caught:
            build(home, [str(articles)], HashedWords(), ReaderChoice("off", home))
        refused.append(str(caught.value))

    opened(home).add([str(articles)], progress=again)
    assert refused


def test_a_cancelled_build_changes_nothing(home: Path, articles: Path) -> None:
    library = opened(home)
    library.add([str(articles)])
    before = generations(home)
    (articles / "boats.txt").write_text(BOATS, encoding="utf-8")
    with pytest.raises(CancelledError, match="serves on"):
        library.reindex(cancelled=lambda: True)
    assert generations(home) == before
    assert library.status().searched.articles == 1


def test_rollback_changes_places(home: Path, articles: Path) -> None:
    library = opened(home)
    library.add([str(articles)])
    with pytest.raises(GenerationError, match="no former generation"):
        library.rollback()
    (articles / "boats.txt").write_text(BOATS, encoding="utf-8")
    library.reindex()
    assert library.rollback().articles == 1
    assert library.rollback().articles == 2


def test_another_process_s_generation_is_taken_up(home: Path, articles: Path) -> None:
    serving = opened(home)
    assert serving.status().searched.articles == 0
    opened(home).add([str(articles)])
    assert serving.status().searched.articles == 1


def test_another_model_refuses_to_load_and_names_the_cure(home: Path, articles: Path) -> None:
    opened(home).add([str(articles)])

    class Other(HashedWords):
        name = "other-model"
        fingerprint = "1" * 64

    with pytest.raises(GenerationError, match=r"onrecord reindex.*ONRECORD_MODEL=hashed-words"):
        Library.open(home, encoder=Other())
    Library.open_for_building(home, encoder=Other()).reindex()
    assert Library.open(home, encoder=Other()).status().model == "other-model"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda m: m.update(format=0), "has format 0, this version reads"),
        (lambda m: m.pop("dimension"), "lacks or adds dimension"),
        (lambda m: m.update(extra=1), "lacks or adds extra"),
    ],
)
def test_another_format_refuses_to_load(home: Path, articles: Path, change, message) -> None:
    opened(home).add([str(articles)])
    path = home / "generations" / generations(home)[-1] / "manifest.json"
    manifest = json.loads(path.read_text())
    change(manifest)
    path.write_text(json.dumps(manifest))
    with pytest.raises(GenerationError, match=message):
        opened(home)
    Library.open_for_building(home, encoder=HashedWords()).reindex()
    assert PEARS in first_words(home, "pear trees")


def test_a_manifest_in_which_one_number_was_altered_refuses_to_load(
    home: Path, articles: Path
) -> None:
    opened(home).add([str(articles)])
    path = home / "generations" / generations(home)[-1] / manifest.MANIFEST
    held = path.read_text()
    path.write_text(held.replace('"threshold": 0.', '"threshold": 1.', 1))
    assert path.read_text() != held
    with pytest.raises(GenerationError, match=r"manifest\.json was altered"):
        opened(home)


def test_a_cut_file_refuses_to_load_and_an_altered_one_is_noticed(
    home: Path, articles: Path
) -> None:
    opened(home).add([str(articles)])
    vectors = home / "segments" / generations(home)[-1] / segment.VECTORS
    whole = vectors.read_bytes()
    vectors.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(GenerationError, match="was altered"):
        opened(home)
    vectors.write_bytes(whole[:-1])
    with pytest.raises(GenerationError, match=r"missing or cut.*rollback"):
        opened(home)
