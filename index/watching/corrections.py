"""Whether a new article corrects an earlier one of its outlet."""

from __future__ import annotations

from index.search.ranking.corrections import IN_COMMON, repeats_error
from index.storage.segment_records import day_of
from index.text.normalise import sentences
from index.text.stems import query_terms
from index.values import Article

OPENING = 600
"""Characters of a correction in which it names what it corrects."""


def corrects(article: Article, earlier: Article) -> bool:
    """Say whether an article takes back something of an earlier one, as its words show.

    The same outlet has it, it tells what was wrong, and has half of the earlier title's words.
    """
    if article.id == earlier.id or article.outlet is None or article.outlet != earlier.outlet:
        return False
    then, before = day_of(article.published), day_of(earlier.published)
    if then is None or before is None or then < before:
        return False
    opening = article.text[:OPENING]
    if not any(repeats_error(opening[slice(*one)]) for one in sentences(opening)):
        return False
    wanted = set(query_terms(earlier.title or ""))
    told = set(query_terms(f"{article.title} {opening}"))
    return bool(wanted) and len(wanted & told) >= IN_COMMON * len(wanted)
