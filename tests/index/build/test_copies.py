"""The same words in several outlets: an article in each, shown once, the earliest first."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from index import Article, Finding, Library, NotFoundError, Question, Watched, WatchKind
from index.build import checking
from index.build.calibration_questions import own_trials
from index.build.copies import Copies
from index.build.reuse import Earlier
from index.libraries.merge import merged_answer
from index.storage.catalogue import OutletEdit
from index.values import copy_id, text_id
from tests.encoders import HashedWords
from tests.killing import POINTS

STORY = (
    "The barge of Pell brought forty sacks of salt to the quay of Osmer on Monday, a day later "
    "than the council had asked for, because the ice on the canal broke under its bow near Marl."
    "\n\n“The salt is dry and nobody was hurt,” said Ada Kemp, the harbour master, who had waited "
    "on the quay all night with two lamps and a rope. “We thank Pell,” said Ada Kemp."
)
FLASH = "The salt barge of Pell has reached Osmer."
TARN, ORRIN, MARL = (
    ("Tarn Post", "2024-03-05"),
    ("Orrin Courier", "2024-03-02"),
    ("Marl Gazette", "2024-03-09"),
)


@pytest.fixture(autouse=True)
def unmeasured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "measure_points", lambda *_, **__: POINTS)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")


def row(outlet: str | None, day: str | None, text: str = STORY) -> dict[str, str]:
    name = (outlet or "nobody").split()[0].lower()
    held = {"text": text, "title": f"Salt for Osmer in {name}"}
    if outlet:
        held |= {"outlet": outlet, "url": f"https://{name}.example/s"}
    return held | ({"published": day} if day else {})


def write(path: Path, *rows: dict[str, str]) -> str:
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return str(path)


def asked(library: Library, **given: object) -> tuple[Finding, ...]:
    wanted = Question("Who brought sacks of salt to the quay of Osmer?", **given)  # type: ignore[arg-type]
    return library.ask(wanted).findings


def led(library: Library, **given: object) -> tuple[str | None, list[str | None]]:
    """Give the outlet that is quoted first and those that it is also in."""
    found = asked(library, **given)
    assert len({one.text for one in found}) == len(found)
    return found[0].article.outlet, [one.outlet for one in found[0].also]


def ids(library: Library) -> dict[str | None, str]:
    return {one.outlet: one.id for _, several in library.held() for one in several}


def bare(key: str, outlet: str | None) -> Article:
    return Article(key, "", "", outlet=outlet)


def test_a_text_has_an_id_for_each_outlet_and_the_first_the_texts_own() -> None:
    copies = Copies(Earlier())
    outlets = ["Tarn Post", None, "the tarn post", "Orrin Courier", "tarn-post.example", "Marl"]
    found = copies.told_apart([bare("aa", one) for one in outlets], lambda _: False)
    orrin, marl = copy_id("aa", "orrin courier"), copy_id("aa", "marl")
    assert [one.id for one in found] == ["aa", "aa", "aa", orrin, "aa", marl]
    assert {text_id(one.id) for one in found} == {"aa"}
    (again,) = copies.told_apart([bare("aa", "ORRIN COURIER")], lambda _: False)
    assert again.id == orrin


def test_outlets_that_were_merged_have_one_article_of_a_text() -> None:
    edits = (OutletEdit("merge", "Orrin Courier", "Tarn Post"),)
    several = [bare("aa", one) for one in ("Tarn Post", "Orrin Courier")]
    assert [one.id for one in Copies(Earlier(), edits).told_apart(several, bool)] == ["aa", "aa"]
    parted = (OutletEdit("split", "The Tarn Post", ""),)
    alike = [bare("aa", one) for one in ("Marl", "Tarn Post", "The Tarn Post")]
    apart = Copies(Earlier(), parted).told_apart(alike, lambda _: False)
    assert len({one.id for one in apart}) == 3


@pytest.mark.parametrize("order", [(TARN, ORRIN), (ORRIN, TARN)])
@pytest.mark.parametrize("way", ["one file", "two files", "one after the other"])
def test_the_earliest_of_two_outlets_leads_and_the_other_is_named(
    library: Library, tmp_path: Path, order: tuple[tuple[str, str], ...], way: str
) -> None:
    if way == "one file":
        reports = [library.add([write(tmp_path / "wire.jsonl", *(row(*one) for one in order))])]
    else:
        paths = [write(tmp_path / f"{at}.jsonl", row(*one)) for at, one in enumerate(order)]
        several = [paths] if way == "two files" else [[one] for one in paths]
        reports = [library.add(one) for one in several]
    assert sum(one.added for one in reports) == 2
    assert (reports[-1].duplicates, reports[-1].searched.articles) == (0, 2)
    assert led(library) == ("Orrin Courier", ["Tarn Post"])
    for outlet, day in order:
        found = asked(library, outlet=outlet)[0].article
        name = outlet.split()[0].lower()
        assert (found.outlet, found.url) == (outlet, f"https://{name}.example/s")
        assert found.published == date.fromisoformat(day)
    assert led(library, since=date(2024, 3, 3))[0] == "Tarn Post"
    plain = text_id(ids(library)[order[0][0]])
    assert ids(library)[order[0][0]] == plain
    assert library.article(plain).outlet == library.article(plain[:5]).outlet == order[0][0]


@pytest.mark.parametrize("text", [STORY, FLASH])
def test_three_outlets_are_one_quote_and_what_joins_them_is_still_joined(
    library: Library, tmp_path: Path, text: str
) -> None:
    rows = [row(*TARN, text), row(None, None, text), row(*MARL, text), row(*ORRIN, text)]
    again = row("tarn post", "2024-03-07", text)
    report = library.add([write(tmp_path / "wire.jsonl", *rows, again)])
    assert (report.added, report.duplicates, report.searched.articles) == (5, 2, 3)
    assert led(library) == ("Orrin Courier", ["Tarn Post", "Marl Gazette"])
    assert asked(library, outlet="Tarn Post")[0].article.published == date(2024, 3, 5)
    assert library.check() == ()


def test_what_is_said_told_and_watched_for_is_one_quote(library: Library, tmp_path: Path) -> None:
    library.add([write(tmp_path / "wire.jsonl", row(*TARN), row(*ORRIN))])
    said = library.said(Question("", actor="Ada Kemp")).findings
    assert sorted(one.text for one in said)[1] == "“We thank Pell,” said Ada Kemp."
    assert [(one.article.outlet, [each.outlet for each in one.also]) for one in said] == [
        ("Orrin Courier", ["Tarn Post"])
    ] * 2
    who = library.ask(Question("Who said “The salt is dry and nobody was hurt”?")).findings
    assert [(one.article.outlet, [each.outlet for each in one.also]) for one in who] == [
        ("Orrin Courier", ["Tarn Post"])
    ]
    watches = [
        Watched(WatchKind.ACTOR, actor="Ada Kemp"),
        Watched(WatchKind.QUESTION, "Who brought sacks of salt to the quay of Osmer?"),
        Watched(WatchKind.SOURCE, outlet="Tarn Post"),
    ]
    actor, question, source = library.matches(watches, library.ids())
    for one in (*actor, *question):
        assert one.finding.article.outlet == "Orrin Courier"
        assert [each.outlet for each in one.finding.also] == ["Tarn Post"]
    assert (len(actor), len(question)) == (2, 1)
    assert [one.finding.article.url for one in source] == ["https://tarn.example/s"]


def test_what_an_article_tells_of_somebody_is_told_once(library: Library, tmp_path: Path) -> None:
    told = f"{STORY}\n\nThe miller of Marl praised Ada Kemp. Nobody else thanked Ada Kemp."
    library.add([write(tmp_path / "wire.jsonl", row(*TARN, told), row(*ORRIN, told))])
    found = library.about(Question("", actor="Ada Kemp")).findings
    assert [(one.article.outlet, [each.outlet for each in one.also]) for one in found] == [
        ("Orrin Courier", ["Tarn Post"])
    ]


def test_a_question_made_of_a_copy_is_tried_without_the_other(
    library: Library, tmp_path: Path
) -> None:
    path = write(tmp_path / "wire.jsonl", row(*TARN), row(*ORRIN), row("Vale Echo", None, FLASH))
    library.add([path])
    serving = library.serving()
    (flash,) = {
        number for number, one in enumerate(serving.records.articles()) if one.text == FLASH
    }
    trials = own_trials(serving, 4)
    assert trials[0].text.startswith("What did Ada Kemp say about")
    for one in trials:
        assert set(serving.table.article[one.others].tolist()) == {flash}


def test_a_removed_source_takes_its_outlet_alone(library: Library, tmp_path: Path) -> None:
    for first, second in ((TARN, ORRIN), (ORRIN, TARN)):
        one, other = (write(tmp_path / f"{each[0]}.jsonl", row(*each)) for each in (first, second))
        library.add([one])
        library.add([other])
        before = ids(library)
        library.forget(one)
        assert led(library) == (second[0], [])
        report = library.reindex()
        assert (report.removed, report.searched.articles) == (1, 1)
        assert ids(library) == {second[0]: before[second[0]]}
        assert library.article(text_id(before[first[0]])).outlet == second[0]
        library.add([one])
        assert led(library) == ("Orrin Courier", ["Tarn Post"])
        library.remove(one)
        library.remove(other)


def test_what_was_withdrawn_answers_from_no_outlet(library: Library, tmp_path: Path) -> None:
    one, other = (write(tmp_path / f"{each[0]}.jsonl", row(*each)) for each in (TARN, ORRIN))
    library.add([one, other])
    (further,) = {key for key in ids(library).values() if key != text_id(key)}
    library.withdraw(further)
    assert asked(library) == ()
    for key in (further, text_id(further)):
        with pytest.raises(NotFoundError, match="was removed"):
            library.article(key)
    assert library.reindex().searched.articles == 0
    third = write(tmp_path / "third.jsonl", row("Vale Echo", "2024-03-01", "The mill is shut."))
    assert library.add([third]).searched.articles == 1
    assert library.add([one]).searched.articles >= 1
    library.reindex()
    assert led(library) == ("Orrin Courier", ["Tarn Post"])


def test_a_copy_that_came_while_its_text_was_withdrawn_is_hidden_at_once(
    library: Library, tmp_path: Path
) -> None:
    library.add([write(tmp_path / "tarn.jsonl", row(*TARN))])
    key = ids(library)["Tarn Post"]
    library.add([write(tmp_path / "orrin.jsonl", row(*ORRIN))])
    library.withdraw(key)
    assert library.ids() == frozenset()


def test_a_file_that_is_read_again_has_the_same_ids(library: Library, tmp_path: Path) -> None:
    one = write(tmp_path / "one.jsonl", row(*TARN), row(*ORRIN))
    other = write(tmp_path / "other.jsonl", row(*MARL))
    library.add([one, other])
    before = ids(library)
    write(Path(one), row(*ORRIN), row(None, None), row(*TARN))
    report = library.add([one])
    assert ids(library) == before
    assert (report.searched.articles, report.duplicates) == (3, 1)
    write(Path(one), row(*ORRIN))
    assert library.reindex().searched.articles == 2
    assert ids(library) == {key: before[key] for key in ("Orrin Courier", "Marl Gazette")}


def test_an_outlet_that_was_corrected_keeps_the_id(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path / "one.jsonl", row(*TARN), row(*ORRIN))
    library.add([path])
    before = ids(library)
    write(Path(path), row(*TARN) | {"outlet": "Marl Gazette"}, row(*ORRIN))
    report = library.reindex()
    assert (report.changed, report.unchanged, report.searched.articles) == (1, 1, 2)
    assert ids(library) == {
        "Marl Gazette": before["Tarn Post"],
        "Orrin Courier": before["Orrin Courier"],
    }


def test_an_outlet_that_becomes_known_joins_what_had_none(library: Library, tmp_path: Path) -> None:
    library.add([write(tmp_path / "none.jsonl", row(None, None))])
    report = library.add([write(tmp_path / "tarn.jsonl", row(*TARN))])
    assert (report.searched.articles, report.duplicates) == (1, 1)
    assert library.add([write(tmp_path / "orrin.jsonl", row(*ORRIN))]).searched.articles == 2
    assert led(library) == ("Orrin Courier", ["Tarn Post"])


def test_a_file_that_is_sent_counts_a_text_in_each_outlet(tmp_path: Path) -> None:
    from index.build.uploads import Inbox

    path = write(tmp_path / "wire.jsonl", row(*TARN), row(*ORRIN), row("TARN POST", None))
    sent = Inbox(tmp_path / "home").receive("wire.jsonl", Path(path).read_bytes())
    assert (sent.articles, [one.outlet for one in sent.first]) == (
        2,
        ["TARN POST", "Orrin Courier"],
    )


def test_two_libraries_with_one_text_in_two_outlets_are_one_quote(tmp_path: Path) -> None:
    parts = []
    wanted = Question("Who brought sacks of salt to the quay of Osmer?")
    for name, one in (("first", TARN), ("second", ORRIN), ("third", (TARN[0], "2024-03-06"))):
        library = Library.open(tmp_path / name, encoder=HashedWords(), reader="off")
        library.add([write(tmp_path / f"{name}.jsonl", row(*one))])
        parts.append(library.ask(wanted))
    (found,) = merged_answer(wanted, parts).findings
    assert found.article.outlet == "Orrin Courier"
    assert [one.outlet for one in found.also] == ["Tarn Post"]
