"""Memory that is given back: a bot that builds for months holds what it uses, and no more."""

from __future__ import annotations

import contextlib
import ctypes

_ARENA_MAX, _TRIM_THRESHOLD = -8, -1  # of mallopt, in glibc's malloc.h
ARENAS = 2
"""Pools that threads take memory from: with glibc's eight a core, sixty builds beside questions
left 280 MB where 168 are used."""
KEPT = 128 * 1024
"""Bytes at the end of a pool that are kept for later: else glibc keeps more the more it had."""


def keep_little() -> None:
    """Have the C library keep little of what was freed; before any thread is begun."""
    with contextlib.suppress(OSError, AttributeError):  # no glibc
        library = ctypes.CDLL(None)
        library.mallopt(_ARENA_MAX, ARENAS)
        library.mallopt(_TRIM_THRESHOLD, KEPT)
