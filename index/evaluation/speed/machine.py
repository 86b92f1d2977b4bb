"""What measures run on: the processor, the memory of this process, the sizes of files."""

from __future__ import annotations

import contextlib
import platform
import re
import resource
from dataclasses import dataclass
from pathlib import Path

from index.encoders.onnx import cores


@dataclass(frozen=True, slots=True)
class Machine:
    """A processor by its name, and the cores that this process may use."""

    processor: str
    cores: int


def machine() -> Machine:
    """Return what this process runs on."""
    named = platform.processor() or platform.machine()
    with contextlib.suppress(OSError):
        told = re.search(
            r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE
        )
        named = told[1] if told else named
    return Machine(named, cores())


def resident() -> int:
    """Return the bytes of memory that this process holds now; its peak where that is not told."""
    with contextlib.suppress(OSError, IndexError, ValueError):
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * resource.getpagesize()
    return peak()


def peak() -> int:
    """Return the most bytes of memory that this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
