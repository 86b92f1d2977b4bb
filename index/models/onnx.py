"""ONNX Runtime behind two functions: the one place where a session is opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.errors import ModelError


def session(file: Path, threads: int) -> Any:
    """Open an ONNX file for so many threads; raise ModelError where it cannot be read."""
    import onnxruntime  # a tenth of a second: only who has an export pays for it

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(str(file), options, ["CPUExecutionProvider"])
    except Exception as error:  # the runtime's own errors have no common base
        raise ModelError(f"the export {file} cannot be read: run `onrecord reindex`") from error


def filled(rows: Sequence[Sequence[int]], fill: int) -> NDArray[np.int64]:
    """Give rows as one array, each filled up to the longest.

    >>> filled([[5, 6], [7]], 0).tolist()
    [[5, 6], [7, 0]]
    """
    found = np.full((len(rows), max(map(len, rows), default=0)), fill, dtype=np.int64)
    for number, row in enumerate(rows):
        found[number, : len(row)] = row
    return found
