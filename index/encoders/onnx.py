"""ONNX Runtime behind three functions: the one place where a session is opened."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.errors import ModelError

_SMALL_BYTES = 1024
"""Smaller tensors stay in the graph: the runtime wants to see shapes and constants at once."""


def session(file: Path, threads: int) -> Any:
    """Open an ONNX file for so many threads; raise ModelError where it cannot be read."""
    import onnxruntime  # a tenth of a second: only who has an export pays for it

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Waiting threads that spin take the cores from whatever else runs: half as fast beside a build.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return onnxruntime.InferenceSession(str(file), options, ["CPUExecutionProvider"])
    except Exception as error:  # the runtime's own errors have no common base
        raise ModelError(f"the export {file} cannot be read: run `onrecord reindex`") from error


def cores() -> int:
    """Return how many processors this process may use, which may be fewer than there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def map_weights(file: Path) -> None:
    """Move a written graph's weights into a file beside it, which a session maps, not reads.

    A session then opens in a tenth of the time and holds two fifths less memory of its own. Needs
    onnx, as whoever writes a graph does.
    """
    import onnx

    beside = f"{file.name}.weights"
    graph = onnx.load(file)
    onnx.save_model(
        graph, file, save_as_external_data=True, location=beside, size_threshold=_SMALL_BYTES
    )
    (file.parent / beside).chmod(file.stat().st_mode)  # onnx makes it its owner's alone


def filled(rows: Sequence[Sequence[int]], fill: int) -> NDArray[np.int64]:
    """Return rows as one array, each filled up to the longest.

    >>> filled([[5, 6], [7]], 0).tolist()
    [[5, 6], [7, 0]]
    """
    found = np.full((len(rows), max(map(len, rows), default=0)), fill, dtype=np.int64)
    for number, row in enumerate(rows):
        found[number, : len(row)] = row
    return found
