"""Answers as messages: verbatim, attributed, within Discord's limits."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.i18n.languages import voice_for
from bot.markdown import Markdown, joined, units
from bot.rendering.answer import MOST_SHOWN, TEXT_LIMIT, Answer, answer, filters, verified
from bot.rendering.attribution import brief, when
from bot.rendering.components import answer_view
from bot.rendering.cut import MARK
from bot.rendering.passage import passages
from index import (
    Article,
    Finding,
    Findings,
    Kind,
    Modality,
    Polarity,
    Question,
    Reason,
    Searched,
    Speaker,
)
from index import VerbatimError as NotVerbatim
from tests.bot.articles import (
    ATTACK,
    EMPTY,
    FERRIES,
    HARBOUR,
    HOSTILE,
    LED,
    MISTAKE,
    PRONOUN,
    SEARCHED,
    finding,
    found,
    nothing,
)
from tests.bot.test_markdown import PIECES, TEXTS, normal
from tests.loopback.markdown import Style, read

VOICE = voice_for("en-GB")
QUESTION = Question("Who?")


def marks_of(markdown: str) -> list[str]:
    """Give the stretches of a rendered quote between our own marks, as a reader reads them."""
    body = re.sub(r"^> (-# )?", "", markdown, flags=re.MULTILINE)
    pieces = body.split(MARK)
    return [normal(read("> " + piece.strip().replace("\n", "\n> ")).text) for piece in pieces]


def assert_verbatim(card_quote: str, shown: Finding) -> None:
    """Every stretch stands in the article within the finding's span, in its order."""
    text, place = normal(shown.text), 0
    for piece in marks_of(card_quote):
        found_at = text.find(piece, place)
        assert found_at >= 0, (piece, text)
        place = found_at + len(piece)


def test_a_quote_is_a_block_quote_with_the_answering_words_in_bold() -> None:
    (card,) = answer(found(LED), VOICE).cards
    assert card.quote == (
        "> “We will not move a single crane before the survey is done,” **said Ottoline Brask,"
        " who leads the delegation of the islands**. She added that the talks were frank."
    )
    assert card.attribution == (
        "**Ottoline Brask** (Vellmar islands), quoted directly\n"
        "[Harbour talks end without a date: the ferries wait]"
        "(https://harbourpost.example/talks?id=7#:~:text=said%20Ottoline%20Brask,of%20the%20islands)\n"
        "-# The Harbour Post · <t:1642026600:D> · paragraph 2"
    )


def test_bold_stops_at_each_paragraph_and_leaves_out_the_spaces_at_its_edges() -> None:
    start = HARBOUR.text.index("on Tuesday.")
    end = HARBOUR.text.index(" said Ottoline") + 1
    whole = finding(HARBOUR)
    (card,) = answer(found(replace(whole, highlight=((start - 1, end),))), VOICE).cards
    assert card.quote.split("\n")[:3] == [
        "> The harbour council of Vellmar met for six hours **on Tuesday.**",
        "> ",
        "> **“We will not move a single crane before the survey is done,”** said Ottoline Brask,"
        " who leads the delegation of the islands. She added that the talks were frank.",
    ]


def test_a_hostile_article_is_shown_exactly_and_does_nothing() -> None:
    (card,) = answer(found(ATTACK), VOICE).cards
    reading = read(card.quote)
    assert normal(reading.text) == normal(HOSTILE.text)
    assert reading.styles == {Style.QUOTE, Style.BOLD}
    assert reading.links == []
    assert reading.mentions == []
    assert reading.styled(Style.BOLD) == ["**buy** __now__", "print('fence')", "```"]
    for dangerous in ("<@", "https://", "discord.gg/", "steam://", "```"):
        assert dangerous not in card.quote
    assert card.quote.count("@everyone") == card.quote.count("\\@everyone")


def test_names_that_stand_nowhere_are_told_and_do_nothing() -> None:
    found = replace(nothing(), unknown=("Petra *Bell*", "<@1>"))
    told = "\n".join(answer(found, VOICE).head)
    assert "Not mentioned in any article here: Petra \\*Bell\\*, " in told
    assert "<@1>" not in told


def test_a_hostile_title_and_outlet_are_shown_exactly_and_do_nothing() -> None:
    (card,) = answer(found(ATTACK), VOICE).cards
    reading = read(card.attribution)
    assert reading.text == (
        "The article’s own words\n[Free] @everyone **nitro** `now`\n"
        "*Bold* _Times_ <@1> · 1 February 2022 · paragraph 1 · Read the article"
    )
    assert reading.links == [
        (
            "Read the article",
            "https://hostile.example/%28a%29_%5Bb%5D"
            "#:~:text=buy%2A%2A%20__now__%2C%20~~or,print%28%27fence",
        )
    ]
    assert reading.mentions == []


def test_a_title_of_several_lines_stays_on_one() -> None:
    article = replace(FERRIES, title="Ferries\n# stay\r\n\u202ein port", outlet="The\nBote")
    (card,) = answer(found(replace(MISTAKE, article=article)), VOICE).cards
    assert card.attribution == (
        "-# The article’s own words\n**Ferries \\# stay in port**\n"
        "-# The Bote · 9 March 2022 · paragraph 1"
    )


def test_an_article_without_a_title_an_outlet_or_a_date_is_still_attributed() -> None:
    article = replace(FERRIES, title="  ", outlet=None, published=None)
    (card,) = answer(found(replace(MISTAKE, article=article, paragraph=1234)), VOICE).cards
    assert card.attribution == (
        "-# The article’s own words\n**Untitled article**\n-# no date · paragraph 1,234"
    )


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        (date(2022, 3, 9), "9 March 2022"),
        (datetime(2022, 3, 9, 23, 30, tzinfo=UTC), "<t:1646868600:D>"),
        (datetime(2022, 3, 10, 1, 30, tzinfo=timezone(timedelta(hours=2))), "<t:1646868600:D>"),
        (datetime(1969, 12, 31, tzinfo=UTC), "<t:-86400:D>"),
        (datetime(2022, 3, 9, 23, 30), "9 March 2022"),
        (None, "no date"),
    ],
)
def test_moments_move_with_the_reader_and_days_do_not(
    published: date | datetime | None, shown: str
) -> None:
    assert when(published, VOICE) == shown


@pytest.mark.parametrize(
    "broken",
    [
        replace(MISTAKE, text=MISTAKE.text.replace("Monday", "Sunday")),
        replace(MISTAKE, span=(1, MISTAKE.span[1])),
        replace(MISTAKE, span=(0, 10_000)),
        replace(MISTAKE, span=(-1, 3), text=""),
        replace(MISTAKE, span=(4, 4), text=""),
        replace(LED, highlight=((0, 5),)),
        replace(LED, highlight=((70, 10_000),)),
        replace(LED, highlight=((70, 70),)),
    ],
)
def test_what_is_not_the_articles_text_is_never_shown(broken: Finding) -> None:
    with pytest.raises(NotVerbatim, match=r"is not the text of article 'a[12]': .* onrecord rei"):
        verified(broken)
    with pytest.raises(NotVerbatim):
        answer(found(broken), VOICE)
    with pytest.raises(NotVerbatim):
        answer(nothing(Reason.NOTHING_FOUND, broken), VOICE)


def test_what_is_left_out_is_marked_and_the_answering_words_stay() -> None:
    filler = "Nothing of note happened on that day in the town of Vellmar. "
    text = f"{filler * 80}The mayor resigned at noon. {filler * 80}".strip()
    article = replace(FERRIES, text=text)
    long = finding(article, None, "The mayor resigned")
    shown = answer(found(long, LED, MISTAKE), VOICE)
    quote = shown.cards[0].quote
    assert quote.startswith("> […] Nothing of note")
    assert quote.endswith("of Vellmar. […]")
    assert "**The mayor resigned** at noon." in quote
    assert shown.foot[0].endswith("[…] marks what is left out.")
    assert sum(map(units, shown.texts)) > TEXT_LIMIT - 150
    assert shown.cards[1].quote == answer(found(LED), VOICE).cards[0].quote
    assert_verbatim(quote, long)


def test_an_articles_own_mark_is_not_taken_for_ours() -> None:
    article = replace(FERRIES, text="She said […] nothing.")
    shown = answer(found(finding(article)), VOICE)
    assert shown.cards[0].quote == "> She said \\[…\\] nothing\\.".replace("\\.", ".")
    assert "left out" not in shown.foot[0]


def test_an_attribution_leaves_its_quote_room_and_loses_its_link_last() -> None:
    speaker = replace(PRONOUN, name="*" * 99, mention="survey")
    text = f"{HARBOUR.text} {'And so it went on. ' * 80}".strip()
    article = replace(
        HARBOUR,
        text=text,
        title="_" * 199,
        outlet="~" * 99,
        url=f"https://a.example/{'x' * 400}",
    )
    long = finding(article, None, "A second round", speaker=speaker)
    alone = answer(found(long), VOICE).cards[0]
    assert "in the text: “survey”" in alone.attribution
    assert "x" * 400 in alone.attribution
    three = answer(found(long, long, long), VOICE).cards
    for card in three:
        assert "survey" not in card.attribution
        assert "x" * 400 in card.attribution
        assert units(card.quote) >= 300
    five = answer(found(*[long] * 5), VOICE).cards
    for card in five:
        assert "x" * 400 not in card.attribution
        assert units(card.quote) >= 300
        assert "**A second round**" in card.quote


def test_no_more_than_five_quotes_are_shown() -> None:
    shown = answer(found(*[MISTAKE] * 9), VOICE)
    assert len(shown.cards) == MOST_SHOWN == 5


def test_the_question_is_repeated_with_its_filters_harmlessly() -> None:
    asked = Question("Who *leads*\n@everyone?", "Inselbote", date(2022, 1, 3), date(2022, 3, 9))
    shown = answer(replace(found(LED), question=asked), VOICE, echo=True)
    assert shown.head == (
        "-# Asked: Who \\*leads\\* \\@everyone? · outlet Inselbote, since 3 Jan 2022,"
        " until 9 Mar 2022",
    )
    assert filters(Question("Who?"), VOICE) == ""


@pytest.mark.parametrize(
    ("searched", "sentence"),
    [
        (SEARCHED, "Nothing in the 412 articles from 3 Jan 2022 to 9 Mar 2022 answers that."),
        (
            replace(SEARCHED, last=SEARCHED.first),
            "Nothing in the 412 articles of 3 Jan 2022 answers that.",
        ),
        (
            Searched("g", 1, 3, date(2022, 1, 3), date(2022, 1, 3)),
            "Nothing in the only article, of 3 Jan 2022 answers that.",
        ),
        (Searched("g", 1, 3), "Nothing in the only article answers that."),
        (Searched("g", 4657, 3), "Nothing in the 4,657 articles answers that."),
    ],
)
def test_an_abstention_says_what_was_searched(searched: Searched, sentence: str) -> None:
    shown = answer(nothing(searched=searched), VOICE)
    assert shown == Answer((Markdown(f"**{sentence}**"),))


def test_filters_that_leave_nothing_are_told() -> None:
    question = Question("Who?", "Inselbote", until=date(2020, 1, 1))
    shown = answer(nothing(question=question, searched=EMPTY), VOICE)
    assert shown.head == (
        "**No articles match these filters: outlet Inselbote, until 1 Jan 2020.**",
    )


def test_what_may_help_is_quoted_whole_without_emphasis() -> None:
    unsure = replace(nothing(Reason.UNSURE), maybe=(LED, MISTAKE))
    shown = answer(unsure, VOICE)
    assert shown.head == ("**These may help, but I am not sure they answer the question.**",)
    assert [card.answers for card in shown.cards] == [False, False]
    for card, one in zip(shown.cards, (LED, MISTAKE), strict=True):
        reading = read(card.quote)
        assert reading.styles == {Style.QUOTE}
        assert_verbatim(card.quote, one)


def test_a_corrected_quote_says_when_and_where() -> None:
    by = Article("c", "It is 26.", "Correction: the ferry", "https://a.example/c", "A")
    by = replace(by, published=date(2025, 3, 6))
    (card,) = answer(found(replace(LED, corrected=by)), VOICE).cards
    line = "-# Corrected on 6 March 2025: [Correction: the ferry](https://a.example/c)"
    assert line in card.attribution.split("\n")


def test_a_relative_day_is_reckoned_beside_the_quote() -> None:
    start = LED.highlight[0][0]
    dated = replace(LED, answer=(start, start + 4), day=date(2022, 10, 4))
    (card,) = answer(found(dated), VOICE).cards
    words = LED.article.text[start : start + 4]
    assert f"-# Our calculation: “{words}” = 4 October 2022" in card.attribution
    assert "October" not in card.quote


def test_the_nearest_passages_are_small_and_of_the_subject() -> None:
    shown = answer(nothing(Reason.BELOW_THRESHOLD, LED, MISTAKE, ATTACK, MISTAKE), VOICE)
    assert shown.head[1] == "On this topic:"
    elsewhen = replace(nothing(Reason.BELOW_THRESHOLD, LED), elsewhen=True)
    assert answer(elsewhen, VOICE).head[1] == "Outside those dates:"
    assert len(shown.cards) == 3
    assert not any(card.answers for card in shown.cards)
    for card, near in zip(shown.cards, (LED, MISTAKE, ATTACK), strict=True):
        reading = read(card.quote)
        assert reading.styles == {Style.QUOTE, Style.SUBTEXT}
        assert_verbatim(card.quote, near)
        assert units(card.quote) <= 300
        assert all(line.startswith("-# ") for line in card.attribution.split("\n"))
    assert shown.cards[0].attribution.startswith(
        "-# **Ottoline Brask** (Vellmar islands), quoted directly\n-# [Har"
    )


def test_a_name_is_shortened_at_a_word() -> None:
    assert brief("The quick brown fox", 19) == "The quick brown fox"
    assert brief("The quick brown fox", 18) == "The quick brown …"
    assert brief("x" * 30, 10) == "x" * 8 + " …"


NAMES = st.one_of(TEXTS, st.text("x*[ ", max_size=700))
ARTICLES = st.builds(
    Article,
    id=st.just("a"),
    text=st.one_of(
        st.lists(PIECES, min_size=1, max_size=80).map("".join),
        st.lists(PIECES, min_size=1, max_size=30).map(lambda some: "".join(some) * 200),
        st.just("x" * 10_000),
        st.just("*_" * 5_000),
    ).filter(lambda text: text.strip() != ""),
    title=NAMES,
    url=st.one_of(st.none(), TEXTS.map(lambda text: f"https://a.example/{text}")),
    outlet=st.one_of(st.none(), NAMES),
    published=st.one_of(st.none(), st.dates(), st.datetimes(timezones=st.just(UTC))),
)
SPEAKERS = st.builds(
    Speaker,
    name=NAMES,
    mention=NAMES,
    kind=st.sampled_from(Kind),
    actor=st.one_of(st.none(), NAMES),
    confidence=st.sampled_from([0.5, 1.0]),
    polarity=st.sampled_from(Polarity),
    modality=st.sampled_from(Modality),
)


@st.composite
def some_finding(draw: st.DrawFn) -> Finding:
    article = draw(ARTICLES)
    size = len(article.text)
    places = st.integers(0, size)
    start, end = sorted(draw(st.one_of(st.just((0, size)), st.tuples(places, places))))
    if start == end or not article.text[start:end].strip():
        start, end = 0, size
    inside = st.integers(start, end)
    pairs = draw(st.lists(st.tuples(inside, inside), max_size=3))
    bold = tuple((min(pair), max(pair)) for pair in pairs if pair[0] != pair[1])
    speaker = draw(st.one_of(st.none(), SPEAKERS))
    also = (FERRIES,) * draw(st.integers(0, 2))
    text = article.text[start:end]
    paragraph = draw(st.integers(1, 10**6))
    answer = None
    if bold and draw(st.booleans()):
        within = st.integers(*draw(st.sampled_from(bold)))
        answer = tuple(sorted((draw(within), draw(within))))
    return Finding(
        article, (start, end), text, bold, paragraph, 0.5, speaker, also=also, answer=answer
    )


def test_the_answering_words_alone_are_bold_else_the_sentence() -> None:
    sentence = "The harbour council of Vellmar met for six hours"
    shown = answer(found(finding(HARBOUR, None, sentence, answer="six hours")), VOICE)
    quote = shown.cards[0].quote
    assert "> The harbour council of Vellmar met for **six hours**" in quote
    assert read(quote).styled(Style.BOLD) == ["six hours"]
    unmarked = answer(found(finding(HARBOUR, None, sentence)), VOICE)
    assert read(unmarked.cards[0].quote).styled(Style.BOLD) == [sentence]
    elsewhere = finding(HARBOUR, None, sentence, answer="A second round")
    assert read(answer(found(elsewhere), VOICE).cards[0].quote).styled(Style.BOLD) == [sentence]


def test_where_the_sentence_does_not_fit_its_answering_words_are_shown() -> None:
    sentence = "word " * 400 + "and seven ferries came home " + "word " * 100
    start = sentence.index("seven ferries")
    (quote,) = passages([sentence], [((0, len(sentence)),)], 400, [(start, start + 13)])
    assert "**seven ferries**" in quote
    assert units(quote) <= 400


@settings(max_examples=60, deadline=None)
@given(st.lists(some_finding(), min_size=1, max_size=6), NAMES, st.booleans())
def test_any_answer_keeps_every_limit_and_every_word(
    findings: list[Finding], asked: str, answers: bool
) -> None:
    question = Question(asked, outlet=asked, since=date(2022, 1, 1))
    given_ = Findings(
        question,
        SEARCHED,
        SEARCHED,
        tuple(findings) if answers else (),
        None if answers else Reason.BELOW_THRESHOLD,
        () if answers else tuple(findings),
    )
    note = VOICE.say(next(iter(VOICE.language.sentences)), question=asked[:100], within="")
    shown = answer(given_, VOICE, echo=True, note=note)
    assert sum(map(units, shown.texts)) <= TEXT_LIMIT
    assert all(text.strip() for text in shown.texts)
    for card, one in zip(shown.cards, findings, strict=False):
        assert_verbatim(card.quote, one)
        assert card.quote.startswith("> ")
        reading = read(card.quote)
        assert reading.styles <= {Style.QUOTE, Style.BOLD, Style.SUBTEXT}
        assert len(card.attribution.split("\n")) == (4 if one.also else 3)
        assert len(read(card.attribution).links) <= 1
        assert read(card.attribution).mentions == []
    view = answer_view(shown)
    assert view.total_children_count <= 40
    assert view.content_length() <= TEXT_LIMIT


@settings(max_examples=60, deadline=None)
@given(some_finding())
def test_some_of_the_answering_words_are_always_shown_in_bold(one: Finding) -> None:
    (card,) = answer(found(replace(one, answer=None)), VOICE).cards
    first = next(iter(joined(one.highlight)), (0, 0))
    spoken = normal(one.article.text[slice(*first)])
    bold = read(card.quote).styled(Style.BOLD)
    if spoken:
        assert bold
        assert spoken.startswith(normal(bold[0]))
