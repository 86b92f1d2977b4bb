"""What is remembered: grouped, written to files, kept for as long as is told, and gone."""

from __future__ import annotations

import csv
import io
import json
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given

from bot.features.answers.keep import Asker, record
from bot.features.answers.questions import decode, encode
from bot.features.conversation import buttons
from bot.features.review.download import as_csv, as_json, own_data
from bot.features.review.grouping import Unanswered, grouped
from bot.features.review.listed import unanswered
from bot.i18n.languages import voice_for
from bot.markdown import units
from bot.rendering.answer import TEXT_LIMIT
from bot.rendering.custom_ids import Pressed, Verb, answer_id, passage_id, place_in, pressed_in
from bot.store import Store
from bot.store.answers import ANSWER_SECONDS, Kept
from bot.store.file import FILE
from bot.store.ratings import Rating
from bot.store.replies import Reply
from index import Article, Finding, Order, Question
from tests.bot.articles import HARBOUR, LED, MISTAKE, found, nothing
from tests.bot.test_markdown import TEXTS

VOICE = voice_for("en-GB")
SECRET = "Who buried the quartz zebra beneath pier nineteen?"


def asked(*texts: str) -> list[Unanswered]:
    return [Unanswered(Question(text), "nothing_found", at) for at, text in enumerate(texts)]


def wordings(*texts: str) -> list[tuple[str, ...]]:
    return [group.wordings for group in grouped(asked(*texts))]


def test_nearly_the_same_questions_are_one_group() -> None:
    assert wordings(
        "Who leads the council?", "who leads  the COUNCIL", "Who leads teh council?"
    ) == [("Who leads teh council?", "who leads  the COUNCIL", "Who leads the council?")]
    (group,) = grouped(asked("Who leads the council?", "The council: who leads?"))
    assert (group.count, group.first, group.last) == (2, 0, 1)
    assert group.question.text == "The council: who leads?"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("What happened in the harbour in 2021?", "What happened in the harbour in 2022?"),
        ("Who leads the council?", "Who left the harbour?"),
        ("Was the ferry hit?", "Was the ferry hit by the crane of the council on Monday?"),
    ],
)
def test_other_figures_and_other_words_are_other_groups(one: str, other: str) -> None:
    assert len(wordings(one, other)) == 2


def test_other_filters_are_another_group() -> None:
    one = Unanswered(Question("Who leads?"), "nothing_found", 1)
    other = replace(one, question=Question("Who leads?", since=date(2022, 1, 1)))
    assert len(grouped([one, other])) == 2
    assert len(grouped([one, replace(one, question=Question("Who leads?", count=5))])) == 1


def test_files_hold_every_group_and_no_formula() -> None:
    groups = grouped(asked("=HYPERLINK(1)", "@cmd", "Où est l’île?", "=HYPERLINK(1)"))
    table = list(csv.DictReader(io.StringIO(as_csv(groups).decode("utf-8-sig"))))
    assert [(row["count"], row["question"]) for row in table] == [
        ("2", "'=HYPERLINK(1)"),
        ("1", "Où est l’île?"),
        ("1", "'@cmd"),
    ]
    assert table[0]["first"] == "1970-01-01T00:00:00+00:00"
    whole = json.loads(as_json(groups))
    assert [one["question"] for one in whole] == ["=HYPERLINK(1)", "Où est l’île?", "@cmd"]


def test_many_long_questions_fit_one_message() -> None:
    groups = grouped(asked(*(f"{'*' * 250} number {number}" for number in range(60))))
    assert len(groups) == 60
    shown = unanswered(groups, VOICE)
    assert sum(map(units, shown)) <= TEXT_LIMIT + 200
    assert "more in the files" in shown[-1]


@pytest.mark.parametrize(
    "question",
    [
        Question("Who?"),
        Question("Wer «führt»?", "Inselbote", date(2022, 1, 3), date(2022, 3, 9), 5),
        Question("cranes", actor="Ida Kemp", order=Order.EARLIEST),
    ],
)
def test_a_question_is_read_back_as_it_was(question: Question) -> None:
    assert decode(encode(replace(question, offset=6))) == question


@pytest.mark.parametrize("text", ["", "[]", "null", '{"since": "x"}', '{"unknown": 1}', "{"])
def test_what_another_version_wrote_is_no_question(text: str) -> None:
    assert decode(text) is None


@given(TEXTS.filter(lambda text: text != ""))
def test_a_passages_button_says_where_it_stands(article: str) -> None:
    one = Finding(Article(article, "Rain falls.", ""), (5, 10), "falls", (), 1, 1.0)
    told = passage_id(one, 4)
    if told is None:
        assert units(article) > 60
        return
    assert units(told) <= 100
    place = place_in(told)
    assert place is not None
    assert (place.article, place.span) == (article, (5, 10))
    assert place.holds(one.article)
    assert not place.holds(replace(one.article, text="Rain fell.."))


@pytest.mark.parametrize(
    "custom_id",
    ["answer:0:page:3", "answer:00c0ffee00c0ffee:steal", "answer:00c0ffee00c0ffee", "answer:", ""],
)
def test_a_strange_button_is_none_of_ours(custom_id: str) -> None:
    assert pressed_in(custom_id) is None
    assert place_in(custom_id) is None


def test_every_verb_is_read_back() -> None:
    for verb in Verb:
        pressed = Pressed("00c0ffee00c0ffee", verb, 12 if verb is Verb.PAGE else 0)
        assert pressed_in(answer_id(pressed)) == pressed


def keep(store: Store, text: str, *, user: int = 7, asked: int = 1_000, guild: int = 1) -> Kept:
    kept = record(replace(nothing(), question=Question(text)), Asker(user, guild, 5))
    store.answers.keep(replace(kept, asked=asked))
    return replace(kept, asked=asked)


def test_an_answer_is_kept_with_what_was_quoted(tmp_path: Path) -> None:
    kept = record(found(LED, MISTAKE), Asker(7, 1, 5, private=True))
    Store(tmp_path).answers.keep(kept)
    Store(tmp_path).answers.sent(kept.id, 6, 99)
    again = Store(tmp_path).answers.recall(kept.id)
    assert again == replace(kept, channel=6, message=99)
    assert [(one.article, one.span, one.title) for one in again.quoted] == [
        ("a1", LED.span, HARBOUR.title),
        ("a2", MISTAKE.span, "Ferries stay in port"),
    ]
    assert again.generation == "g-0001"


def test_answers_and_votes_are_kept_for_ninety_days(tmp_path: Path) -> None:
    store = Store(tmp_path)
    old, new = keep(store, "old one?", asked=1_000), keep(store, "new one?", asked=1_001)
    for kept in (old, new):
        store.ratings.rate(Rating(kept.id, 8, False, kept.asked, ()))
        assert store.shares.claim(kept.id, 0)
    store.prune(1_000 + ANSWER_SECONDS)
    assert store.answers.recall(old.id) == old
    store.prune(1_001 + ANSWER_SECONDS)
    assert store.answers.recall(old.id) is None
    assert store.answers.recall(new.id) == new
    assert [one.answer for one in store.ratings.of_user(8)] == [new.id]
    assert store.shares.claim(old.id, 0)
    assert not store.shares.claim(new.id, 0)


def on_disk(home: Path) -> bytes:
    """Give what lies in the bot's file and beside it."""
    return b"".join(path.read_bytes() for path in sorted(home.glob(f"{FILE}*")))


async def test_what_a_user_deletes_is_really_gone(tmp_path: Path) -> None:
    store, now, long = Store(tmp_path), int(time.time()), f"{SECRET} {SECRET}"
    own, other = keep(store, SECRET, asked=now), keep(store, "Who leads?", user=8, asked=now)
    for answer, user in ((own, 8), (other, 7), (other, 8)):
        store.ratings.rate(Rating(answer.id, user, False, now, ()))
    for user, told in ((7, long), (8, "w" * 100)):
        await buttons.custom_id(buttons.Pressed(buttons.Act.AS_NEW, user, told), store.buttons)
    store.conversations.remember(5, 7, json.dumps(SECRET))
    store.replies.remember(Reply(1, 5, 2, 7, "d", None, json.dumps(SECRET)))
    assert SECRET.encode() in on_disk(tmp_path)
    whole = json.loads(own_data(7, store.own(7, buttons.marks(7))))
    assert [len(whole[name]) for name in ("answers", "ratings")] == [1, 1]
    assert whole["conversations"] == [{"place": "5", "turn": SECRET}]
    assert [one["turns"] for one in whole["replies"]] == [[SECRET]]
    assert whole["buttons"] == [f"n7:{long}"]
    assert store.forget(7, buttons.marks(7)) == (1, 1)
    assert not store.own(7, buttons.marks(7))
    assert [kept.id for kept in store.answers.unanswered(1)] == [other.id]
    assert [one.answer for one in store.ratings.of_user(8)] == [other.id]
    assert store.buttons.of_user(buttons.marks(8)) == (f"n8:{'w' * 100}",)
    assert SECRET.encode() not in on_disk(tmp_path)


def test_what_is_over_is_deleted_though_nobody_asks(tmp_path: Path) -> None:
    store, now = Store(tmp_path), int(time.time())
    store.conversations.remember(5, 7, json.dumps("Who?"))
    store.replies.remember(Reply(1, 5, 2, 7, "d", None, json.dumps("Who?")))
    store.prune(now + 10 * 60)
    assert store.own(7, ())
    store.prune(now + 31 * 60)
    assert not store.own(7, ())


def test_a_server_sees_its_own_questions_alone(tmp_path: Path) -> None:
    store = Store(tmp_path)
    here, there = keep(store, "here?", guild=1), keep(store, "there?", guild=2)
    store.ratings.rate(Rating(here.id, 9, False, 1, ()))
    store.ratings.rate(Rating(there.id, 9, False, 1, ()))
    assert [kept.id for kept in store.answers.unanswered(2)] == [there.id]
    assert [one.rating.answer for one in store.ratings.complaints(1)] == [here.id]


def test_the_last_complaint_stands_first_with_the_answer_as_it_was_then(tmp_path: Path) -> None:
    store = Store(tmp_path)
    kept = record(found(LED, MISTAKE), Asker(7, 1, 5))
    store.answers.keep(kept)
    store.ratings.rate(Rating(kept.id, 8, False, 10, kept.quoted[:1]))
    store.ratings.rate(Rating(kept.id, 9, False, 20, kept.quoted[1:]))
    store.ratings.rate(Rating(kept.id, 7, True, 30, ()))
    (one,) = store.ratings.complaints(1)
    assert (one.helpful, one.unhelpful, one.rating.rated) == (1, 2, 20)
    assert one.rating.quoted == kept.quoted[1:]
