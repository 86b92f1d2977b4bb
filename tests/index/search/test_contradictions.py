"""What contradicts the first finding stands beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from index import Article, Finding, Kind, Modality, Polarity, Speaker, Statement
from index.search.contradictions import opposed_second, other_figures_second


def said(name: str, content: str, polarity: Polarity = Polarity.AFFIRMED) -> Finding:
    text = f"{name} spoke of it: {content}."
    span = (text.index(content), text.index(content) + len(content))
    article = Article(f"{name}{content}", text, "", published=None)
    statement = Statement(
        article.id, Kind.INDIRECT, (span,), (0, len(text)), speaker=name, polarity=polarity
    )
    speaker = Speaker(name, name, Kind.INDIRECT, None, 0.9, person=True, polarity=polarity)
    return Finding(article, (0, len(text)), text, ((0, len(text)),), 1, 0.5, speaker, statement)


SAFE = said("Ida Kemp", "the wall of the dam is safe")
AGAIN = said("Jon Rask", "the wall of the dam is safe this year")
DENIED = said("Ole Brun", "the wall of the dam is safe", Polarity.NEGATED)
ELSEWHERE = said("Ole Brun", "herring is cheap", Polarity.NEGATED)


def test_who_denies_it_stands_beside_who_says_it() -> None:
    assert opposed_second([SAFE, AGAIN, DENIED]) == ((SAFE, DENIED, AGAIN), True)
    assert opposed_second([DENIED, AGAIN]) == ((DENIED, AGAIN), True)


def test_a_denial_by_its_word_counts_unless_it_was_not_made() -> None:
    denying = replace(AGAIN, statement=replace(AGAIN.statement, lemma="deny"))
    assert opposed_second([SAFE, AGAIN, denying]) == ((SAFE, denying, AGAIN), True)
    undenied = replace(DENIED, statement=replace(DENIED.statement, lemma="deny"))
    assert opposed_second([SAFE, undenied])[1] is False


@pytest.mark.parametrize(
    "other",
    [
        AGAIN,
        ELSEWHERE,
        replace(DENIED, speaker=SAFE.speaker),
        replace(DENIED, statement=None),
        replace(DENIED, speaker=None),
        replace(DENIED, statement=replace(DENIED.statement, modality=Modality.HYPOTHETICAL)),
        said("Ole Brun", "the wall of the dam is safe", Polarity.DECLINED),
    ],
)
def test_what_denies_nothing_of_it_stays_where_it_is(other: Finding) -> None:
    assert opposed_second([SAFE, AGAIN, other]) == ((SAFE, AGAIN, other), False)


def hurt(words: str) -> Finding:
    text = f"In all {words} were hurt."
    answer = (7, 7 + len(words))
    article = Article(words, text, "", published=None)
    return Finding(article, (0, len(text)), text, ((0, len(text)),), 1, 0.5, answer=answer)


def test_other_figures_stand_beside_the_first() -> None:
    first, same, other = hurt("31"), hurt("thirty-one"), hurt("fourteen")
    assert other_figures_second([first, same, other]) == ((first, other, same), True)
    assert other_figures_second([first, same]) == ((first, same), False)
    assert other_figures_second([replace(first, answer=None), other])[1] is False
    assert other_figures_second([]) == ((), False)
