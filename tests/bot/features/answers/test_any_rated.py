"""Whatever was asked and quoted, Find and what admins read of answers keep every limit."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.answers.keep import quotes
from bot.features.answers.questions import encode
from bot.features.find.command import find_sheet
from bot.features.review import listed
from bot.features.review.command import complaints_view
from bot.features.review.grouping import Unanswered, grouped
from bot.i18n.languages import LANGUAGES
from bot.i18n.phrases import Voice
from bot.markdown import units
from bot.rendering.answer import MESSAGE_LIMIT
from bot.rendering.components import panel_view, sheet_view
from bot.store.ratings import Complaint, Rating
from index import Article, Finding, Findings, Question, Reason
from tests.bot.articles import SEARCHED
from tests.bot.rendering.test_answer import NAMES, assert_verbatim, some_finding
from tests.loopback import component_rules as rules
from tests.loopback.components import displays
from tests.loopback.markdown import Style, read

VOICES = st.sampled_from([Voice(language) for language in LANGUAGES.values()])
QUESTIONS = st.builds(
    Question, st.text(max_size=600), actor=st.none() | NAMES, outlet=st.none() | NAMES
)
ODD = {Style.SPOILER, Style.FENCE}


def assert_sound(parts: list[dict[str, object]]) -> None:
    assert rules.tree(parts) == []
    texts = displays(parts)
    assert sum(units(text) for text in texts) <= MESSAGE_LIMIT
    for text in texts:
        reading = read(text)
        assert reading.mentions == []
        assert reading.styles.isdisjoint(ODD)
        assert Style.HEADING not in reading.styles or text.startswith("### ")


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.text(min_size=1, max_size=300), st.lists(some_finding(), max_size=3)),
        min_size=1,
        max_size=3,
    ),
    VOICES,
)
def test_any_claim(claims: list[tuple[str, list[Finding]]], voice: Voice) -> None:
    found = [
        Findings(
            Question(text),
            SEARCHED,
            SEARCHED,
            tuple(findings),
            None if findings else Reason.BELOW_THRESHOLD,
        )
        for text, findings in claims
    ]
    sheet = find_sheet(found, "https://discord.com/channels/1/2/3", voice)
    assert_sound(sheet_view(sheet, {}).to_components())
    quoted = [card.quote for part in sheet.parts for card in part.cards]
    assert len(quoted) == len(sheet.findings)
    for quote, finding in zip(quoted, sheet.findings, strict=True):
        assert_verbatim(quote, finding)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(QUESTIONS, st.integers(1, 2**31)), max_size=30), VOICES)
def test_anything_asked_in_vain(asked: list[tuple[Question, int]], voice: Voice) -> None:
    groups = grouped(Unanswered(one, "below_threshold", at) for one, at in asked)
    assert_sound(panel_view(*listed.unanswered(groups, voice)).to_components())


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(QUESTIONS, st.lists(some_finding(), max_size=6)), max_size=4),
    st.booleans(),
    VOICES,
)
def test_any_answer_that_did_not_help(
    answers: list[tuple[Question, list[Finding]]], gone: bool, voice: Voice
) -> None:
    held: dict[str, Article] = {}
    found = []
    for number, (question, findings) in enumerate(answers):
        own = [_renamed(one, f"{number}-{place}") for place, one in enumerate(findings)]
        held.update({} if gone else {one.article.id: one.article for one in own})
        reason = None if own else Reason.NO_STATEMENT.value
        rating = Rating("a", 1, helpful=False, rated=9, quoted=quotes(own), reason=reason)
        found.append(Complaint(encode(question), 2**63, 2**63, False, rating, 10**6, 10**6))
    for page in range(2):
        assert_sound(complaints_view(tuple(found), page, 2**63, held, voice).to_components())


def _renamed(one: Finding, name: str) -> Finding:
    return replace(one, article=replace(one.article, id=name))
