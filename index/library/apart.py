"""Builds in a process of their own: what they compute holds up no question.

Python lets one thread of a process compute at a time, so that a build and a question in one process
wait for each other. The two processes talk over a pair of sockets that nobody else has.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import os
import pickle
import queue
import signal
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from logging.handlers import QueueHandler
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Protocol

from index.errors import CancelledError, LibraryError

LOWER = 10
"""By how much the process is nicer than the one that answers."""
LOOK_SECONDS = 0.25
"""Between two looks at whether a call was cancelled."""
END_SECONDS = 5.0
"""That the process has to end by itself."""
_DONE, _FAILED, _LOGGED, _STOP = "!done", "!failed", "!logged", "!stop"
"""What is said of a call, beside the names of its arguments that are called."""

Answers = queue.SimpleQueue[tuple[str, tuple[Any, ...]]]


class Built(Protocol):
    """A library as it is held there, with those of servers beside it."""

    home: Path

    def branch(self, home: Path) -> Built:
        """Return the library under another folder."""

    def measuring_later(self) -> AbstractContextManager[object]:
        """Measure what is due in the background."""


Opened = Callable[[], Built]
"""Opens the library that is built; pickled, and called in the other process."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Call:
    """A method of the library of a home; of the arguments in `told` only the names are sent."""

    number: int
    home: Path
    method: str
    given: tuple[object, ...]
    named: dict[str, object]
    told: tuple[str, ...]


class Apart:
    """The other process, for the one that answers; safe to use from any thread.

    It is started at once, and again by a call after it ended. Of this process's environment it is
    given what is not `hidden`, in whatever case.
    """

    def __init__(self, opened: Opened, hidden: Collection[str] = ()) -> None:
        self._opened = opened
        self._hidden = hidden
        self._lock = threading.Lock()
        self._closed = False
        self._process = _Process(opened, hidden)

    def call(
        self, home: Path, method: str, given: Sequence[object], named: Mapping[str, Any]
    ) -> Any:
        """Call a method of the library of a home there, and return what it returns.

        Arguments that can be called are called here, in this thread. Raises what the method
        raises, and LibraryError where the process ends before it.
        """
        told = {name: one for name, one in named.items() if callable(one)}
        cancelled = told.pop("cancelled", None)
        plain = {name: one for name, one in named.items() if not callable(one)}
        plain.pop("cancelled", None)
        with self._lock:
            if self._closed:
                raise CancelledError("nothing is built any more: what was there before serves on")
            if self._process.ended:
                self._process = _Process(self._opened, self._hidden)
            process = self._process
        number, answers = process.begin(home, method, tuple(given), plain, tuple(told))
        try:
            return _result(answers, told, cancelled, lambda: process.send((number, _STOP, ())))
        finally:
            process.forget(number)

    def close(self) -> None:
        """End the process; what it has under way is lost as by a power cut, which loses nothing."""
        with self._lock:
            self._closed = True
            self._process.close()


def _result(
    answers: Answers,
    told: Mapping[str, Callable[..., object]],
    cancelled: Callable[[], bool] | None,
    stop: Callable[[], None],
) -> Any:
    asked = False
    try:
        while True:
            if cancelled is not None and not asked and cancelled():
                asked = True
                stop()
            try:
                kind, value = answers.get(timeout=LOOK_SECONDS)
            except queue.Empty:
                continue
            if kind == _DONE:
                return value[0]
            if kind == _FAILED:
                break
            told[kind](*value)
    except BaseException:
        stop()
        _drain(answers)
        raise
    raise value[0]


def _drain(answers: Answers) -> None:
    """Wait until a call that was stopped is over, as long as one may take for that."""
    until = time.monotonic() + END_SECONDS
    with contextlib.suppress(queue.Empty):
        while (left := until - time.monotonic()) > 0:
            if answers.get(timeout=left)[0] in (_DONE, _FAILED):
                return


class _Process:
    """One life of the other process."""

    def __init__(self, opened: Opened, hidden: Collection[str]) -> None:
        secret = {name.casefold() for name in hidden}
        given = {name: one for name, one in os.environ.items() if name.casefold() not in secret}
        here, there = socket.socketpair()
        with there:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-c", f"from {__name__} import main; main()"],
                stdin=there.fileno(),
                env={**given, "PYTHONPATH": os.pathsep.join(sys.path)},
            )
        self.ended = False
        self._socket = here
        self._connection = Connection(os.dup(here.fileno()))
        self._lock = threading.Lock()
        self._calls: dict[int, Answers] = {}
        self._numbers = itertools.count(1)
        self.send((opened, logging.getLogger().getEffectiveLevel()))
        threading.Thread(target=self._hear, name="apart", daemon=True).start()

    def begin(
        self,
        home: Path,
        method: str,
        given: tuple[object, ...],
        named: dict[str, object],
        told: tuple[str, ...],
    ) -> tuple[int, Answers]:
        """Send a call; return its number, and where what is said of it comes."""
        answers: Answers = queue.SimpleQueue()
        number = next(self._numbers)
        with self._lock:
            self._calls[number] = answers
            if self.ended:
                answers.put((_FAILED, (self._error(),)))
        try:
            self.send(_Call(number, home, method, given, named, told))
        except BaseException:  # it cannot be pickled
            self.forget(number)
            raise
        return number, answers

    def send(self, message: object) -> None:
        """Say something to the process; to one that ended nothing is said."""
        data = pickle.dumps(message)
        with contextlib.suppress(OSError), self._lock:  # it ended: `_hear` says so to everybody
            if not self.ended:
                self._connection.send_bytes(data)

    def forget(self, number: int) -> None:
        """Take nothing more of a call."""
        with self._lock:
            self._calls.pop(number, None)

    def close(self) -> None:
        """Let the process end, which it does where nothing can be heard any more."""
        with contextlib.suppress(OSError):  # it ended before
            self._socket.shutdown(socket.SHUT_RDWR)
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _hear(self) -> None:
        try:
            while True:
                self._take(*self._connection.recv())
        except (EOFError, OSError):
            pass  # the process ended, or was told to
        except Exception:
            log.exception("what the process that builds says cannot be understood")
        finally:
            self.close()
            with self._lock:
                self.ended = True
                self._socket.close()
                self._connection.close()
                for one in self._calls.values():
                    one.put((_FAILED, (self._error(),)))

    def _take(self, number: int, kind: str, value: tuple[Any, ...]) -> None:
        if kind == _LOGGED:
            logging.getLogger(value[0].name).handle(value[0])
            return
        with self._lock:
            answers = self._calls.get(number)
        if answers is not None:
            answers.put((kind, value))

    def _error(self) -> LibraryError:
        return LibraryError(
            f"the process that builds ended ({self._process.returncode}): what served before "
            "serves on; do it again, with more memory where that was short"
        )


def main() -> None:
    """Build what the parent asks for, until it is gone."""
    for sign in (signal.SIGINT, signal.SIGTERM):  # terminals and systemd send them to both
        signal.signal(sign, signal.SIG_IGN)
    os.nice(LOWER)
    connection = Connection(os.dup(0))
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)  # what this process starts has no share in it
    opened, level = connection.recv()
    sent = threading.Lock()

    def say(number: int, kind: str, *value: object) -> None:
        data = pickle.dumps((number, kind, value))
        try:
            with sent:
                connection.send_bytes(data)
        except OSError:
            os._exit(1)  # nobody is there to build for

    logging.getLogger().addHandler(_Logging(say))
    logging.getLogger().setLevel(level)
    with contextlib.ExitStack() as kept:
        _Builder(opened, kept, say).listen(connection)
        os._exit(0)  # what is under way waits for nothing


class _Builder:
    """Answers calls, each in a thread of its own.

    The library is opened at once, to measure what is due; where it cannot be, again by each call.
    """

    def __init__(
        self, opened: Opened, kept: contextlib.ExitStack, say: Callable[..., None]
    ) -> None:
        self._opened = opened
        self._kept = kept
        self._say = say
        self._lock = threading.Lock()
        self._shared: Built | None = None
        self._libraries: dict[Path, Built] = {}
        self._stopped: dict[int, threading.Event] = {}

    def listen(self, connection: Connection) -> None:
        """Take calls, and requests to stop one, until nothing can come any more."""
        try:
            self._open()
        except LibraryError as error:
            log.warning("%s", error)
        while True:
            try:
                heard = connection.recv()
            except (EOFError, OSError):
                return
            if isinstance(heard, _Call):
                stop = self._stopped[heard.number] = threading.Event()
                threading.Thread(target=self._answer, args=(heard, stop), daemon=True).start()
            elif heard[0] in self._stopped:
                self._stopped[heard[0]].set()

    def _answer(self, call: _Call, stop: threading.Event) -> None:
        told = {
            name: lambda *value, name=name: self._say(call.number, name, *value)
            for name in call.told
        }
        try:
            method = getattr(self._library(call.home), call.method)
            made = method(*call.given, **call.named, **told, cancelled=stop.is_set)
            self._say(call.number, _DONE, made)
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            self._say(call.number, _FAILED, _sendable(error))
        finally:
            del self._stopped[call.number]

    def _library(self, home: Path) -> Built:
        shared = self._open()
        with self._lock:
            if home not in self._libraries:
                self._libraries[home] = shared.branch(home)
            return self._libraries[home]

    def _open(self) -> Built:
        with self._lock:
            if self._shared is None:
                shared = self._opened()
                self._kept.enter_context(shared.measuring_later())
                self._shared = self._libraries[shared.home] = shared
            return self._shared


def _sendable(error: BaseException) -> BaseException:
    """Give an error as it is raised in the parent: of what nobody expects with where it was."""
    if not isinstance(error, LibraryError):
        error.add_note("".join(traceback.format_exception(error)))
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:  # noqa: BLE001 - whatever an engine raises
        made = RuntimeError(f"{type(error).__name__}: {error}")
        made.add_note("".join(traceback.format_exception(error)))
        return made
    return error


class _Logging(QueueHandler):
    """Sends what is logged to the parent, whose handlers write it."""

    def __init__(self, say: Callable[..., None]) -> None:
        super().__init__(queue.SimpleQueue())
        self._say = say

    def enqueue(self, record: logging.LogRecord) -> None:
        """Send a record, which `prepare` made plain text."""
        self._say(0, _LOGGED, record)
