"""What tells one home from another where several keep what they have on one server.

<home>/home.id   its id, and where it was when it last wrote to a server

A home that was moved keeps its id. One that was copied has the first one's, until it writes: two
homes of one id would each let go of what the other has.
"""

from __future__ import annotations

import json
import logging
import socket
import uuid
from dataclasses import asdict, dataclass
from pathlib import Path

from index.files import replace_text

FILE = "home.id"
"""No backup has it: a home that is restored beside the first one is another home."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a home is: a folder of a machine, and what the file system knows that folder by."""

    host: str
    path: str
    device: int
    inode: int


def home_id(home: Path) -> str:
    """Return a home's id, 12 hexadecimal digits; it is made when it is first asked for."""
    held = _read(home)
    return held[0] if held is not None else _taken(home)


def writing_id(home: Path) -> str:
    """Return the id under which a home writes: a new one where it is a copy of another home."""
    held = _read(home)
    if held is None:
        return _taken(home)
    own, known = held
    here = _place(home)
    if known is not None and _is_copy(own, known, here):
        new = _taken(home)
        log.warning(
            "%s is a copy of %s: on servers it is another home from now on, with the id %s",
            here.path,
            f"{known.host}:{known.path}",
            new,
        )
        return new
    if known != here:
        _write(home, own)
    return own


def _is_copy(own: str, known: Place, here: Place) -> bool:
    """Return whether a home is not the one that was known, but another beside it.

    Device numbers may change with a restart, and a container's name, so that none counts alone.
    What is on another machine is a copy, for nobody knows whether the first one is still there.
    """
    same_path, same_host = known.path == here.path, known.host == here.host
    if known.inode == here.inode and (same_path or known.device == here.device):
        return False
    if same_path or not same_host:
        return not same_host
    there = _read(Path(known.path))
    return there is not None and there[0] == own


def _place(home: Path) -> Place:
    path = home.resolve()
    found = path.stat()
    return Place(socket.gethostname(), str(path), found.st_dev, found.st_ino)


def _read(home: Path) -> tuple[str, Place | None] | None:
    """Return a home's id, and where it was; None for what a version before wrote, or nothing is."""
    try:
        text = (home / FILE).read_text(encoding="ascii").strip()
    except OSError:
        return None
    if not text:
        return None
    try:
        found = json.loads(text)
        return str(found.pop("id")), Place(**found)
    except (ValueError, TypeError, AttributeError, KeyError):
        return text, None


def _taken(home: Path) -> str:
    _write(home, uuid.uuid4().hex[:12])
    held = _read(home)
    assert held is not None
    return held[0]


def _write(home: Path, own: str) -> None:
    replace_text(home / FILE, json.dumps({"id": own, **asdict(_place(home))}))
