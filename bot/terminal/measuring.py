"""Operating points measured beside: by a process of its own, so that nobody waits for them."""

from __future__ import annotations

import os
import subprocess
import sys

from rich.console import Console

from bot.terminal.options import Session
from index import Library

LOWEST = 19
"""The nice value of that process: it takes what questions and builds leave."""


def begin(session: Session, library: Library, notes: Console) -> None:
    """Let a process measure what is due, where settings leave it for later, and say so."""
    if not library.measures_later or not library.status().due:
        return
    server = [] if session.server is None else ["--server", session.server]
    command = [sys.executable, "-m", "bot", "--home", str(session.home), *server, "measure"]
    try:
        subprocess.Popen(
            [*command, "--low"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        notes.print("how much evidence an answer needs is still to be measured: onrecord measure")
        return
    notes.print(
        "how much evidence an answer needs is being measured in the background; until then what is "
        "usual holds",
        soft_wrap=True,
    )


def give_way() -> None:
    """Let this process have what others leave of the processor."""
    os.setpriority(os.PRIO_PROCESS, 0, LOWEST)
