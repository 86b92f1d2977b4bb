"""A page of what an actor said is what reading all of it gives, and reads no more than it shows."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from index import Library, Order, Question
from index.build import checking, merging
from index.build.tidy import tidy
from index.reranker.choice import ReaderChoice
from index.search.by_actor import listed
from index.search.by_actor.kept import KeptLists
from index.search.by_actor.listed import Entry
from index.search.by_actor.on_subject import on_subject
from index.search.by_actor.pages import page_of
from index.search.by_actor.said import (
    Utterance,
    as_finding,
    asked_for,
    joined,
    said,
    under_own_name,
)
from index.search.ranking.candidates import allowed_rows
from index.statements.speaker import is_named, shown_span
from index.storage import segment_writer
from index.storage.generation import Generation
from index.storage.outlets import elsewhere
from index.storage.sayings import Sayings
from index.text.normalise import plain
from index.values import LEAST_SURE, REPEATED_WORDS, Actor, Article, Finding, Kind, text_id
from tests.encoders import HashedWords
from tests.index.build.test_cuts import OUTLETS, PEOPLE, article, write
from tests.killing import POINTS

ACTORS = ("Ida Kemp", "José Núñez", "Orla Finch", "Mila Sorokina", "Finland", "Denmark")
STORY = (
    "The council of Marl met on the quay at noon and looked at every sluice that was built there "
    "before the flood, and at the two bridges that the ferry passes on its way to Osmer."
)


def repeated(dice: random.Random, number: int) -> dict[str, str | None]:
    """Write an article with words that others have, too, in quotation marks and without."""
    said_ = dice.choice(("the pumps of Osmer leak again", "nobody counted the bells"))
    who = dice.choice(dice.choice(PEOPLE))
    lines = [
        f"“Let me say that {said_},” said {who}, the Finnish foreign minister, “and it rains.”",
        f"{who} said that {said_} in the winter. {dice.choice((STORY, '', f'It snows {number}.'))}",
        f"{who} said that the hives leak and warned that {said_} in the winter.",
    ]
    dice.shuffle(lines)
    return {
        "title": f"Repeated {number}",
        "outlet": dice.choice(OUTLETS),
        "date": dice.choice(("2023-02-01", "2023-05-20T10:00:00+00:00", "2024-01-01", None)),
        "text": "\n\n".join(lines),
    }


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Give a library of several segments, from which articles went."""
    home = tmp_path_factory.mktemp("listed")
    folder = home / "articles"
    folder.mkdir()
    dice = random.Random(7)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checking, "measure_points", lambda *_, **__: POINTS)
        patch.setattr(merging, "SMALLEST", 30)
        made = Library.open(home / "home", encoder=HashedWords(), reader="off")
        for number in range(60):
            held = (article, repeated)[number % 2](dice, number)
            write(folder, number, held)
            if number % 5 == 0:  # an agency's story, which another outlet prints whole
                write(folder, 100 + number, {**held, "outlet": f"Wire {dice.randrange(3)}"})
            if number % 12 == 11:
                made.add([str(folder)])
        for number in (3, 20, 41):
            (folder / f"{number:03}.jsonl").unlink()
        made.reindex()
    assert len(made.serving().segments) > 1
    return made


def test_pages_are_cut_from_what_reading_everything_gives(library: Library) -> None:
    serving = library.serving()
    filters: list[dict[str, object]] = [
        {},
        {"outlet": "Canal Herald"},
        {"since": date(2023, 3, 1), "until": date(2023, 12, 31)},
    ]
    compared = Counter[str]()
    for name, order, text, held in product(ACTORS, Order, ("", "pumps in Osmer"), filters):
        question = Question(text, actor=name, order=order, **held)  # type: ignore[arg-type]
        lemmas = () if order is Order.NEAREST else ("say",)
        every = all_said(library, serving, question, lemmas)
        for count, offset, apart in ((99, 0, 0), (3, 0, 2), (3, 3, 2), (2, 4, 0), (2, 96, 0)):
            asked = replace(question, count=count, offset=offset, apart=apart)
            book = library._book(serving)
            found = said(serving, book, library.encoder, asked, lemmas, library._lists)
            people = [one[1] for one in every]
            page = tuple(every[place][0] for place in page_of(asked, people))
            assert found.findings == page
            assert (found.total, found.people) == (len(every), sum(people))
            compared[name] += len(page)
            compared["also"] += sum(bool(one.also) for one in page)
            compared["joined"] += sum(
                one.statement is not None and one.highlight != one.statement.content for one in page
            )
    assert min(compared[name] for name in (*ACTORS, "also", "joined")) > 20


def test_what_was_withdrawn_or_corrected_is_on_no_page(library: Library, tmp_path: Path) -> None:
    asked = Question("", actor="Ida Kemp", count=50)
    before = library.said(asked)
    gone = before.findings[0].article.id
    library._catalogue.withdraw({gone}, for_good=True)
    try:
        after = library.said(asked)
        assert gone not in {one.article.id for one in after.findings}
        assert len(before.findings) > len(after.findings) > 0
    finally:
        library._catalogue.readmit({gone})
    assert library.said(asked) == before
    library.edit_alias("remove", "Ida Kemp", "Kemp")
    try:
        assert library.said(asked).total < before.total
    finally:
        library.edit_alias("add", "Ida Kemp", "Kemp")


def test_segments_of_before_are_read_and_gain_their_keys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "measure_points", lambda *_, **__: POINTS)
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(40):
        write(folder, number, (article, repeated)[number % 2](random.Random(number), number))
    with monkeypatch.context() as before:
        before.setattr(segment_writer, "write_keys", lambda path, held: None)
        older = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
        older.add([str(folder)])
    newer = Library.open(tmp_path / "newer", encoder=HashedWords(), reader="off")
    newer.add([str(folder)])
    asked = [Question("", actor=name, count=50, order=Order.LATEST) for name in ACTORS]
    told = [spans(newer, one) for one in asked]
    assert older.serving().segments[0].keys is None and all(told)
    assert [spans(older, one) for one in asked] == told
    assert tidy(tmp_path / "home", ReaderChoice("off", tmp_path / "models"), lambda: False)
    copied = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
    assert copied.serving().segments[0].keys is not None
    assert [spans(copied, one) for one in asked] == told


def spans(library: Library, question: Question) -> list[tuple[str, object, int]]:
    return [(one.article.id, one.span, len(one.also)) for one in library.said(question).findings]


def test_a_page_reads_what_it_shows(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    whole = Sayings.read

    def counted(self: Sayings, told):  # type: ignore[no-untyped-def]
        read.append(len(told))
        return whole(self, told)

    monkeypatch.setattr(Sayings, "read", counted)
    found = library.said(Question("", actor="Finland", count=2, offset=8))
    assert found.total > 20
    assert len(read) == 1 and 2 <= read[0] <= 4  # a sentence here has two statements at most


def test_a_list_is_made_once_for_all_its_pages(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    whole = listed.list_of

    def counted(serving: Generation, encoder, actor: Actor, *rest):  # type: ignore[no-untyped-def]
        made.append(actor.name)
        return whole(serving, encoder, actor, *rest)

    monkeypatch.setattr("index.search.by_actor.said.list_of", counted)
    monkeypatch.setattr(library, "_lists", KeptLists[Entry](100))
    for offset in (0, 2, 4):
        library.said(Question("pumps", actor="Finland", count=2, offset=offset))
    library.said(Question("bells", actor="Finland", count=2))
    assert made == ["Finland", "Finland"]


def test_no_more_lists_are_kept_than_there_is_room_for(library: Library) -> None:
    kept, serving = KeptLists[Entry](5), library.serving()
    entry = listed.list_of(
        serving, library.encoder, library.actor("Finland"), Question("", count=1)
    )[0]
    made: list[str] = []

    def of(name: str, size: int) -> int:
        def make() -> tuple[Entry, ...]:
            made.append(name)
            return (entry,) * size

        return len(kept.of([serving], name, make))

    assert [of("a", 2), of("b", 3), of("a", 2), of("c", 2), of("a", 2), of("b", 3)] == [
        2, 3, 2, 2, 2, 3,
    ]  # fmt: skip
    assert made == ["a", "b", "c", "b"]
    other = replace(serving)
    assert len(kept.of([other], "a", tuple)) == 0


# What follows reads every statement that an actor made, as pages were found before there were keys.


def all_said(
    library: Library, serving: Generation, question: Question, lemmas: Sequence[str]
) -> list[tuple[Finding, bool]]:
    """Return all that an actor said in order, each with whether an organisation's people speak."""
    actor, _ = asked_for(serving, library._book(serving), question.actor or "")
    if actor is None:
        return []
    spoken = _utterances(serving, actor, question)
    if lemmas:
        spoken = [one for one in spoken if one.statement.lemma in lemmas]
    if question.text and spoken:
        stretches = [
            (one.article, one.statement.content[0][0], shown_span(one.statement)) for one in spoken
        ]
        scores = on_subject(serving, library.encoder, question.text, stretches, by_meaning=True)
        spoken = [
            replace(one, score=score)
            for one, score in zip(spoken, scores, strict=True)
            if score is not None
        ]
        spoken.sort(key=lambda one: -one.score)
    is_person = serving.records.is_person
    return [
        (as_finding(one, also, is_person), _by_its_people(one, actor, is_person))
        for one, also in _ordered(_once(serving, joined(spoken)), question.order)
    ]


def _by_its_people(one: Utterance, actor: Actor, is_person: Callable[[str], bool]) -> bool:
    by = one.statement.speaker
    return actor.kind != "person" and is_named(one.statement) and by is not None and is_person(by)


def _utterances(serving: Generation, actor: Actor, question: Question) -> list[Utterance]:
    mask = allowed_rows(serving.table, question)
    records = serving.records
    found: list[tuple[int, int, int, Utterance]] = []
    for number, held in enumerate(records.articles()):
        rows = [row for row, *_ in records.rows_of([number])]
        if mask is not None and not mask[rows].any():
            continue
        own = records.found_statements(held.id)
        for place, (one, plainly) in enumerate(zip(records.statements(held.id), own, strict=True)):
            theirs = actor.kind != "person" and one.actor == actor.name
            sure = one.speaker_confidence >= LEAST_SURE and one.kind is not Kind.UNATTRIBUTED
            was_said = one.spoken or one.polarity == "declined"
            if sure and was_said and (plainly.speaker in actor.forms or theirs):
                day = held.published.toordinal() if held.published else 0
                uttered = Utterance(under_own_name(one, actor), held)
                found.append((-day, number, place, uttered))
    return [one for *_, one in sorted(found, key=lambda each: each[:3])]


def _once(
    serving: Generation, spoken: Sequence[Utterance]
) -> list[tuple[Utterance, tuple[Article, ...]]]:
    words = [
        plain(" ".join(one.article.text[slice(*span)] for span in one.statement.content))
        for one in spoken
    ]
    count = Counter(words)
    groups: dict[object, list[Utterance]] = {}
    for one, own in zip(spoken, words, strict=True):
        key: object = (text_id(one.article.id), shown_span(one.statement), one.statement.speaker)
        if len(own.split()) >= REPEATED_WORDS and one.statement.quotes:
            key = own
        elif len(own.split()) >= REPEATED_WORDS and count[own] > 1:
            key = (own, serving.repeats.group(_row(serving, one)))
        groups.setdefault(key, []).append(one)
    result = []
    for same in groups.values():
        first, *others = sorted(same, key=lambda one: (_day(one.article), one.article.id))
        articles = {one.article.id: one.article for one in others}
        articles.pop(first.article.id, None)
        also = elsewhere(first.article, articles.values())
        result.append((replace(first, score=same[0].score), also))
    return result


def _row(serving: Generation, one: Utterance) -> int:
    (number,) = serving.records.numbers_of([one.article.id]).values()
    place = one.statement.content[0][0]
    return max(
        (start, row) for row, _, start, _ in serving.records.rows_of([number]) if start <= place
    )[1]


def _ordered(
    once: list[tuple[Utterance, tuple[Article, ...]]], order: Order
) -> list[tuple[Utterance, tuple[Article, ...]]]:
    if order is Order.NEAREST:
        return once
    told = sorted(once, key=lambda one: (one[0].article.id, one[0].statement.content[0]))
    dated = [one for one in told if one[0].article.published is not None]
    dated.sort(key=lambda one: _day(one[0].article), reverse=order is Order.LATEST)
    return dated + [one for one in told if one[0].article.published is None]


def _day(held: Article) -> str:
    return held.published.isoformat() if held.published else "9999"
