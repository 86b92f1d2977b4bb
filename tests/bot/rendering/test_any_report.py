"""Whatever names and reasons there are, what admins read keeps every limit and pings nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.admin.settings import shown
from bot.features.sources.report import listed, understood
from bot.i18n.languages import LANGUAGES
from bot.i18n.phrases import Voice
from bot.markdown import Markdown, units
from bot.rendering import build_report
from bot.rendering.answer import MESSAGE_LIMIT
from bot.rendering.components import notice_view, panel_view
from bot.rendering.custom_ids import Action
from bot.store.preferences import Preferences
from index import Failure, Searched, Sent, Source, Strictness, Understood
from tests.bot.fake_library import REPORT, STATUS
from tests.bot.rendering.test_answer import ARTICLES, NAMES
from tests.loopback import component_rules as rules
from tests.loopback.components import displays
from tests.loopback.markdown import Style, read

VOICES = st.sampled_from([Voice(language) for language in LANGUAGES.values()])
DAYS = st.one_of(st.none(), st.dates(), st.datetimes(timezones=st.just(UTC)))
FAILURES = st.lists(st.builds(Failure, NAMES, NAMES), max_size=9).map(tuple)
FIRST = st.lists(
    st.builds(Understood, NAMES, st.none() | NAMES, DAYS, st.integers(1, 9), NAMES), max_size=3
)
MOMENT = datetime(2026, 3, 1, tzinfo=UTC)


def assert_sound(sentences: Sequence[Markdown]) -> None:
    view = panel_view(*sentences, actions=[[Action("Stop", "build:stop:0123456789abcdef")]])
    parts = view.to_components()
    assert rules.tree(parts) == []
    assert sum(units(text) for text in displays(parts)) <= MESSAGE_LIMIT
    for text in sentences:
        reading = read(text)
        assert reading.styles.isdisjoint({Style.SPOILER, Style.LINK, Style.HEADING, Style.FENCE})


@settings(max_examples=60, deadline=None)
@given(NAMES, FIRST, FAILURES, st.booleans(), VOICES)
def test_any_file_that_was_sent(
    name: str,
    first: list[Understood],
    failures: tuple[Failure, ...],
    replaces: bool,
    voice: Voice,
) -> None:
    sent = Sent("0" * 16, name, len(first) * 2, 9, tuple(first), failures, replaces)
    assert_sound(understood(sent, voice))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(NAMES, st.lists(ARTICLES, max_size=2)), max_size=40), VOICES)
def test_any_list_of_sources(held: list[tuple[str, list[object]]], voice: Voice) -> None:
    known = [(Source(f"/srv/{name}", MOMENT), tuple(own)) for name, own in held]
    shared = Searched("one", 3, 9, date(2021, 1, 1), date(2026, 1, 1))
    assert_sound(listed(known, shared, voice))  # type: ignore[arg-type]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(NAMES, st.integers(1, 10**6)), max_size=30), NAMES, FAILURES, VOICES)
def test_any_state_and_any_build(
    outlets: list[tuple[str, int]], model: str, failures: tuple[Failure, ...], voice: Voice
) -> None:
    status = replace(STATUS, outlets=tuple(outlets), model=model, own=STATUS.searched)
    assert_sound(build_report.state(status, voice, latency=0.04))
    assert_sound(build_report.built(replace(REPORT, failures=failures), voice))
    assert_sound(build_report.progress(None, voice, stopping=True))


@given(st.lists(st.integers(1, 2**63), max_size=25), st.sampled_from(Strictness), VOICES)
def test_any_settings(channels: list[int], strictness: Strictness, voice: Voice) -> None:
    chosen = Preferences("it", True, 5, strictness, tuple(channels))
    assert_sound(shown(chosen, voice))


@given(VOICES)
def test_every_sentence_fits_into_a_notice(voice: Voice) -> None:
    for sentence in voice.language.sentences.values():
        assert rules.tree(notice_view(Markdown(sentence)).to_components()) == []
