"""Who said what in a build's articles, found step by step while passages are embedded."""

from __future__ import annotations

from collections.abc import Sequence

from index.build.reuse import Earlier
from index.statements.library import found_in
from index.values import Article, Statement


class Attributing:
    """Finds the statements of some articles in their order, one article a step.

    The model computes outside of Python meanwhile: with a second processor this costs no time, and
    a process each for it would cost more to start than one takes for hundreds of articles.
    """

    def __init__(self, articles: Sequence[Article], earlier: Earlier) -> None:
        self.found: list[tuple[Statement, ...]] = []
        self._articles = articles
        self._earlier = earlier

    def step(self) -> bool:
        """Take the next article; say whether there was one."""
        if len(self.found) == len(self._articles):
            return False
        article = self._articles[len(self.found)]
        known = self._earlier.statements(article)
        self.found.append(found_in(article) if known is None else known)
        return True
