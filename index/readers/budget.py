"""What one file may cost: seconds for each of its articles, and the marks of a page."""

from __future__ import annotations

import ctypes
import math
import re
import threading
import time
from collections.abc import Iterator
from typing import TypeVar

T = TypeVar("T")

SECONDS = 60.0
"""For one article; the largest of 230 pages takes a third of one on a slow machine."""
ELEMENTS = 25_000
"""Of one page: the largest of 230 has 9,888. The foreign parser's time grows with the square."""
ATTRIBUTES = 500
"""Of one element: the most in 230 pages is 70. The tree's builder compares each with all."""

_SUSPECT = 4 * ATTRIBUTES  # characters: a tag with too many attributes cannot be shorter
# A tag with its attributes, or a script whole; possessive, so that nothing is looked at twice.
_TAG = re.compile(
    r"""
      <(?P<raw> script | style | textarea | title )\b .*? (?: </(?P=raw) | \Z )
    | <[a-z][^\s/>]*+ (?P<attributes> (?: [\s/]++ | = | [^\s/>=]++
        (?: \s*+ = \s*+ (?: "[^"]*+" | '[^']*+' | [^\s>]++ ) )?+ )*+ )
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(
    r"""[^\s/>=]++ (?: \s*+ = \s*+ (?: "[^"]*+" | '[^']*+' | [^\s>]++ ) )?+""", re.VERBOSE
)


class TooSlowError(BaseException):
    """An article took longer than its budget; no handler of a foreign parser may swallow it."""


def overloaded(html: str) -> bool:
    """Return whether an element of a page has more attributes than any parser should be given."""
    for tag in _TAG.finditer(html):
        written = tag["attributes"]
        if written and len(written) > _SUSPECT:
            count = sum(1 for _ in _ATTRIBUTE.finditer(written))
            if count > ATTRIBUTES:
                return True
    return False


class Watch:
    """Interrupts whoever reads an article when that takes longer than `seconds`.

    A thread waits beside each file. Its exception reaches Python code between two instructions,
    which is where foreign parsers spend their time; single calls below that are bounded by
    ELEMENTS and ATTRIBUTES.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._reading = 0
        self._until = math.inf
        self._sent = False
        self._lock = threading.Lock()
        self._ended = threading.Event()

    def steps(self, found: Iterator[T]) -> Iterator[T]:
        """Return what an iterator gives; raise TooSlowError where one step takes too long."""
        threading.Thread(target=self._watch, name="reading-watch", daemon=True).start()
        try:
            while True:
                with self._lock:
                    self._reading = threading.get_ident()
                    self._until = time.monotonic() + self._seconds
                one = next(found, None)
                with self._lock:
                    self._until = math.inf
                if self._sent:  # too late to reach the step: it must not reach anybody else
                    _interrupt(self._reading, None)
                    raise TooSlowError
                if one is None:
                    return
                yield one
        finally:
            self._ended.set()

    def _watch(self) -> None:
        while not self._ended.wait(min(self._seconds, max(0, self._until - time.monotonic()))):
            with self._lock:
                if time.monotonic() >= self._until:
                    self._sent = True
                    _interrupt(self._reading, TooSlowError)
                    return


def _interrupt(thread: int, error: type[BaseException] | None) -> None:
    """Raise an error in another thread at its next instruction; None takes it back."""
    ctypes.pythonapi.PyThreadState_SetAsyncExc(
        ctypes.c_ulong(thread), None if error is None else ctypes.py_object(error)
    )
