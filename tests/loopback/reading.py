"""What a person sees of a message: stretches of text, each with its styles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """How a stretch of text is shown, or what it is besides text."""

    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    STRIKE = "strike"
    SPOILER = "spoiler"
    CODE = "code"
    FENCE = "fence"
    QUOTE = "quote"
    HEADING = "heading"
    SUBTEXT = "subtext"
    LIST = "list"
    LINK = "link"
    MENTION = "mention"
    TIMESTAMP = "timestamp"
    EMOJI = "emoji"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of shown text; `target` is where a link leads, `level` a heading's, from 1."""

    text: str
    styles: frozenset[Style] = frozenset()
    target: str | None = None
    level: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """What a person sees of a message."""

    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """Give all shown text; a list's bullets are shown as "• ", its numbers as counted."""
        return "".join(part.text for part in self.parts)

    @property
    def styles(self) -> frozenset[Style]:
        """Give every style that occurs."""
        return frozenset().union(*(part.styles for part in self.parts))

    @property
    def links(self) -> list[tuple[str, str]]:
        """Give each link's text and target."""
        return [
            ("".join(part.text for part in run), run[0].target or "")
            for run in self._runs(lambda part: part.target)
        ]

    @property
    def mentions(self) -> list[str]:
        """Give each mention as it was written."""
        return [part.text for part in self.parts if Style.MENTION in part.styles]

    def styled(self, style: Style) -> list[str]:
        """Give each stretch of text that is shown in the style."""
        return [
            "".join(part.text for part in run)
            for run in self._runs(lambda part: style in part.styles or None)
        ]

    def _runs(self, key: Callable[[Part], object]) -> Iterator[list[Part]]:
        run: list[Part] = []
        for part in self.parts:
            if run and key(part) != key(run[0]):
                yield run
                run = []
            if key(part) is not None:
                run.append(part)
        if run:
            yield run
