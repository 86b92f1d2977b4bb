"""One text in several outlets: an article in each, of which the first has the text's own id."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from index.build.reuse import Earlier
from index.storage.catalogue import OutletEdit
from index.storage.outlets import copy_ids, same_outlet
from index.values import Article, text_id


class Copies:
    """The ids that texts have in outlets, in an earlier generation and in the build under way.

    `edits` are the corrections of outlets.
    """

    def __init__(self, earlier: Earlier, edits: tuple[OutletEdit, ...] = ()) -> None:
        self._earlier = earlier
        self._edits = edits
        self._outlets: dict[str, str | None] = {}
        self._further: dict[str, list[str]] = {}

    def told_apart(
        self, articles: Sequence[Article], is_free: Callable[[str], bool]
    ) -> list[Article]:
        """Return a file's articles, those of one text with an id for each outlet.

        Where an earlier generation has the text in the outlet the id is the same again. A text
        without an outlet counts as whatever outlet's has it. `is_free` says of an earlier id
        whether nothing outside of the file has it any more.
        """
        self._load({one.id for one in articles})
        claimed = {self._known(one) for one in articles}
        found = []
        for one in articles:
            key = self._known(one)
            if key is None:
                key = self._new(one, lambda text: text not in claimed and is_free(text))
                claimed.add(key)
            self._note(key, self._outlets.get(key) or one.outlet)
            found.append(one if key == one.id else replace(one, id=key))
        return found

    def _load(self, texts: Collection[str]) -> None:
        """Look up texts that were not met yet in the earlier generation."""
        unmet = [one for one in texts if one not in self._outlets and one not in self._further]
        for key, outlet in sorted(self._earlier.copies(unmet).items()):
            self._note(key, outlet)

    def _note(self, key: str, outlet: str | None) -> None:
        text = text_id(key)
        if key != text and key not in self._outlets:
            self._further.setdefault(text, []).append(key)
        self._outlets[key] = outlet

    def _known(self, article: Article) -> str | None:
        """Return the id that a text has in an article's outlet; None where it has none there."""
        text = article.id
        ids = [text] if text in self._outlets else []
        ids += self._further.get(text, [])
        if article.outlet is None:
            return ids[0] if ids else None
        nowhere = None
        for key in ids:
            outlet = self._outlets[key]
            if outlet is None:
                nowhere = key
            elif same_outlet(outlet, article.outlet, self._edits):
                return key
        return nowhere

    def _new(self, article: Article, is_free: Callable[[str], bool]) -> str:
        """Return an id for a text in an outlet that has none yet."""
        text, outlet = article.id, article.outlet
        if outlet is None or text not in self._outlets or is_free(text):
            self._outlets[text] = outlet
            return text
        usual, other = copy_ids(text, outlet)
        return other if usual in self._outlets else usual
