"""Whose words a finding holds, where no rule found a speaker."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.i18n.languages import LANGUAGES
from bot.i18n.phrases import Key, Voice
from bot.rendering.attribution import speaker_line as discord_line
from bot.terminal.contract import finding_object
from bot.terminal.show import speaker_line as terminal_line
from index import Article, Finding, Library, Question, Strictness
from index.statements.speaker import in_marks
from tests.encoders import HashedWords

# Each holds one sentence within ⟦ ⟧ and whether it is speech.
SPOKEN = (
    "“⟦The mill will stand for a hundred years.⟧”",
    "A voice was heard. ⟦“Ask the miller, nobody else knows.”⟧ Then the line went dead.",
    "“I built it.\n\n“⟦The mill will stand for a hundred years.⟧ Ask my sons.”",
    "‘I built it.\n\n‘⟦The mill will stand for a hundred years.⟧ Ask my sons.’",
    "„⟦Die Mühle steht noch hundert Jahre.⟧“",
    "« ⟦Le moulin tiendra cent ans.⟧ »",
    "“She said ‘⟦never, not in my life⟧’ to us.”",
    "⟦“The mill will stand for a hundred years,” went the cry.⟧",
    "“Yes.” He left.\n\n“⟦The mill will stand for a hundred years. Nobody closed this mark.⟧",
)
TOLD = (
    "⟦The mill of Osk stands for a hundred years.⟧ “So they say.”",
    "⟦The so-called “grand plan” of the council of Osk was dropped on Monday.⟧",
    '⟦The beam is 12" wide and 14" long.⟧',
    "⟦Osk’s millers don’t grind on Sundays.⟧",
)


@pytest.mark.parametrize(
    ("marked", "speech"),
    [(one, True) for one in SPOKEN] + [(one, False) for one in TOLD],
)
def test_words_that_lie_mostly_in_quotation_marks_are_speech(marked: str, speech: bool) -> None:
    start = marked.index("⟦")
    end = marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")
    assert in_marks(text, (start, end)) is speech


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("articles")
    (folder / "mill.md").write_text(
        "---\ntitle: A mill\noutlet: Osk Echo\n---\n"
        "The council of Osk met on Thursday about the mill.\n\n"
        "“The wheel of the mill will turn for another century.”\n\n"
        "The roof of the mill was mended with slate in spring.\n",
        encoding="utf-8",
    )
    made = Library.open(Path(tmp_path_factory.mktemp("home")), encoder=HashedWords())
    made.add([str(folder)])
    return made


def first(library: Library, asked: str) -> Finding:
    """Give the first finding for a question."""
    return library.ask(Question(asked, strictness=Strictness.OPEN)).findings[0]


def test_speech_of_nobody_known_is_not_the_articles_own_words(library: Library) -> None:
    one = first(library, "Who said the wheel of the mill will turn for another century?")
    assert one.article.text[slice(*one.highlight[0])].startswith("“The wheel of the mill")
    told = finding_object(one)
    assert told["speaker"] is None
    assert told["own_words"] is False
    assert terminal_line(one) == "— speaker not identified"
    for language in LANGUAGES.values():
        voice = Voice(language)
        assert discord_line(one, voice) == f"-# {voice.say(Key.SPEAKER_UNKNOWN)}"


def test_what_the_article_tells_stays_its_own(library: Library) -> None:
    one = first(library, "What was the roof of the mill mended with in spring?")
    assert finding_object(one)["own_words"] is True
    assert terminal_line(one) == "— the article's own words"


def test_a_finding_without_highlight_is_judged_by_its_span() -> None:
    article = Article("m", "A mill", "“The wheel will turn.”")
    one = Finding(article, (0, 22), article.text, (), 1, 0.5, marked=True)
    assert not one.own_words
