"""What actors said as messages: any of them keeps every limit and every word."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.actors.compare import about_sheet, compare_sheet
from bot.features.actors.said import said_sheet, timeline_sheet
from bot.i18n.languages import voice_for
from bot.markdown import units
from bot.rendering.actor_request import Request, Show
from bot.rendering.answer import TEXT_LIMIT
from bot.rendering.attribution import attribution
from bot.rendering.components import sheet_view
from bot.rendering.custom_ids import Action
from bot.rendering.sheet import Sheet
from index import Actor, Finding, Findings, Modality, Polarity, Question, Reason, Speaker
from index import VerbatimError as NotVerbatim
from index.search.by_actor.pages import page_of
from tests.bot.articles import LEADER, MISTAKE, SEARCHED, found
from tests.bot.rendering.test_answer import NAMES, assert_verbatim, some_finding
from tests.loopback import component_rules
from tests.loopback.markdown import Style, read

VOICE = voice_for("en-GB")
ACTORS = st.builds(
    Actor,
    name=NAMES,
    kind=st.sampled_from(["person", "state", "body"]),
    statements=st.integers(0, 3),
)
MARKS = st.tuples(st.sampled_from(Polarity), st.sampled_from(Modality), st.floats(0.5, 1))


@st.composite
def voiced(draw: st.DrawFn) -> Finding:
    one = draw(some_finding())
    polarity, modality, confidence = draw(MARKS)
    speaker = one.speaker and replace(
        one.speaker,
        polarity=polarity,
        modality=modality,
        confidence=confidence,
        actor=draw(st.none() | NAMES),
        person=draw(st.booleans()),
    )
    also = tuple(each.article for each in draw(st.lists(some_finding(), max_size=4)))
    return replace(one, speaker=speaker, also=also)


ANSWERS = st.builds(
    lambda actor, findings, asked, reason, near: Findings(
        Question(asked, actor=asked),
        SEARCHED,
        SEARCHED,
        tuple(findings) if actor else (),
        None if actor and findings else reason,
        actor=actor,
        suggestions=tuple(near),
        total=len(findings),
    ),
    st.none() | ACTORS,
    st.lists(voiced(), max_size=8),
    NAMES,
    st.sampled_from([Reason.UNKNOWN_ACTOR, Reason.NO_STATEMENT, Reason.EMPTY_LIBRARY]),
    st.lists(NAMES, max_size=6),
)
ABOUT = st.text(max_size=300)
BELOW = [Action(label, f"answer:{label}") for label in ("Helpful", "Not helpful", "Delete")]


def assert_sound(sheet: Sheet, among: list[Finding]) -> None:
    """Hold a message against Discord's limits and its articles."""
    named = {button.request: f"{at}" for at, button in enumerate(sum(sheet.rows, ()))}
    view = sheet_view(sheet, named, BELOW)
    assert view.total_children_count <= 40
    assert component_rules.tree(view.to_components()) == []
    texts = [*sheet.head, *sheet.foot]
    for part in sheet.parts:
        texts += [text for text in (part.head, part.note) if text]
        for card in part.cards:
            texts += [text for text in (card.day, card.quote, card.attribution) if text]
            reading = read(card.quote)
            assert reading.styles <= {Style.QUOTE, Style.BOLD, Style.UNDERLINE}
            assert any(_verbatim(card.quote, one) for one in among)
            assert 3 <= len(card.attribution.split("\n")) <= 4
    assert sum(map(units, texts)) <= TEXT_LIMIT
    assert all(text.strip() for text in texts)
    for text in texts:
        assert read(text).mentions == []
    assert all(len(button.label) <= 80 for row in sheet.rows for button in row)


def _verbatim(quote: str, one: Finding) -> bool:
    try:
        assert_verbatim(quote, one)
    except AssertionError:
        return False
    return True


@settings(max_examples=40, deadline=None)
@given(ANSWERS, ABOUT, st.integers(0, 4))
def test_any_page_keeps_every_limit_and_every_word(answer: Findings, about: str, page: int) -> None:
    typed = answer.question.actor or ""
    request = Request(
        Show.SAID, (typed,), about, outlet=typed[:100], since=date(2022, 1, 1), page=page
    )
    near = [name for name in answer.suggestions if name.strip()][:5]
    assert_sound(said_sheet(_page(answer, request), request, VOICE, near), list(answer.findings))
    dated = replace(request, show=Show.TIMELINE)
    assert_sound(timeline_sheet(_page(answer, dated), dated, VOICE), list(answer.findings))
    others = replace(answer, actor=None)
    assert_sound(
        about_sheet(others, replace(request, show=Show.ABOUT), VOICE), list(answer.findings)
    )


@settings(max_examples=30, deadline=None)
@given(ANSWERS, ANSWERS, ABOUT)
def test_any_comparison_keeps_every_limit_and_every_word(
    first: Findings, second: Findings, about: str
) -> None:
    names = (first.question.actor or "", second.question.actor or "")
    sheet = compare_sheet((first, second), Request(Show.COMPARE, names, about), VOICE)
    assert_sound(sheet, [*first.findings, *second.findings])


def test_all_pages_together_show_every_statement_once() -> None:
    findings = [
        replace(MISTAKE, score=float(at), paragraph=at + 1, speaker=_speaker(person=at % 3 == 0))
        for at in range(20)
    ]
    answer = replace(found(*findings), actor=Actor("Council", "body", statements=20), total=20)
    shown: list[str] = []
    for page in range(5):
        request = Request(Show.SAID, ("Council",), page=page)
        sheet = said_sheet(_page(answer, request), request, VOICE)
        shown += [card.attribution for part in sheet.parts for card in part.cards]
    assert len(shown) == len(findings)
    assert set(shown) == {attribution(one, VOICE, TEXT_LIMIT) for one in findings}


def test_what_is_not_the_articles_text_is_never_shown() -> None:
    broken = replace(MISTAKE, text="Something else", speaker=_speaker(person=True))
    answer = replace(found(broken), actor=Actor("Council", "body", statements=1), total=1)
    for show, render in ((Show.SAID, said_sheet), (Show.TIMELINE, timeline_sheet)):
        with pytest.raises(NotVerbatim, match="is not the text of article 'a2'"):
            request = Request(show, ("Council",))
            render(_page(answer, request), request, VOICE)


def _page(answer: Findings, request: Request) -> Findings:
    """Give of a whole answer what the engine has for a page."""
    asked, actor = request.paged(), answer.actor
    apart = actor is not None and actor.kind != "person"
    people = [apart and one.speaker is not None and one.speaker.person for one in answer.findings]
    page = tuple(answer.findings[place] for place in page_of(asked, people))
    return replace(answer, question=asked, findings=page, people=sum(people))


def _speaker(*, person: bool) -> Speaker:
    return replace(LEADER, person=person)
