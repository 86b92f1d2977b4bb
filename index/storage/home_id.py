"""What tells one home from another where several keep what they have on one server."""

from __future__ import annotations

import uuid
from pathlib import Path

from index.files import replace_text

FILE = "home.id"
"""No backup has it: a home that is restored beside the first one is another home."""


def home_id(home: Path) -> str:
    """Return a home's id, 12 hexadecimal digits; it is made when it is first asked for."""
    path = home / FILE
    try:
        return path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        replace_text(path, uuid.uuid4().hex[:12])
        return path.read_text(encoding="ascii").strip()
