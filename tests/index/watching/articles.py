"""Invented articles that come in one after the other."""

from __future__ import annotations

from pathlib import Path

FIRST = """---
title: Survey of the harbour begins
outlet: Harbour Post
published: 2024-02-01
url: https://harbourpost.example/survey
---

The survey of the harbour of Vellmar began on Thursday.

“We will not move one crane before the survey is done,” said Ottoline Brask, who leads the council.

“The fishing season opens in May, as every year,” Ottoline Brask said.
"""
SECOND = """---
title: Council and ferry company at odds
outlet: Inselbote
published: 2024-02-03
url: https://inselbote.example/odds
---

The harbour council met again on Saturday in Vellmar.

“We will not move one crane before the survey is done,” said Ottoline Brask.

“The cranes are old, and the council knows that,” said Ida Kemp, a skipper, of Ottoline Brask.
"""
THIRD = """---
title: Cranes stay where they are
outlet: Harbour Post
published: 2024-02-02
url: https://harbourpost.example/cranes
---

The harbour council of Vellmar pays for the survey, and it costs nine million crowns.

“Every crane stays until the survey has been read by all,” Ottoline Brask said on Friday.
"""


def put(folder: Path, name: str, text: str) -> str:
    """Write an article; give the folder as a source."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder)
