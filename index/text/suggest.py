"""Names that people nearly typed."""

from __future__ import annotations

import difflib
from collections.abc import Sequence


def did_you_mean(wanted: str, known: Sequence[str]) -> str:
    """Return the end of an error's sentence that names what is nearest, or nothing.

    >>> did_you_mean("Gazete", ["Gazette", "Courier"])
    "; did you mean 'Gazette'?"
    """
    folded = {one.casefold(): one for one in known}
    close = difflib.get_close_matches(wanted.casefold(), folded, n=1)
    return f"; did you mean {folded[close[0]]!r}?" if close else ""
