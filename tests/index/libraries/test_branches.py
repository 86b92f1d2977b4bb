"""A server's own library beside the shared one."""

from __future__ import annotations

import os
import shutil
import signal
import time
from datetime import date
from pathlib import Path

import pytest

from index import (
    Branches,
    BusyError,
    FullError,
    JoinedLibrary,
    Library,
    NotFoundError,
    Order,
    Question,
    Reason,
    RefreshReport,
    SourceError,
)
from index.build import uploads as inboxes
from index.build.uploads import Inbox
from tests.encoders import HashedWords

SHARED = """---
title: Dam wall cracks
outlet: Vale Courier
published: 2024-02-01
---

Engineers found a crack of four metres in the wall of the Osmer dam on Thursday.

“The wall will hold,” said Ida Kemp, who leads the dam company.
"""
OWN = """---
title: Dam wall mended
outlet: Hill Gazette
published: 2024-03-05
---

Engineers mended the crack in the wall of the Osmer dam on Tuesday, and it took nine days.

“The wall holds again,” said Ida Kemp, who leads the dam company.
"""
ELSEWHERE = """---
title: The secret of the quarry
outlet: Quarry News
published: 2024-04-01
---

Only the members of the other server know that the quarry of Tolle is flooded.
"""


def written(folder: Path, name: str, text: str) -> str:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


@pytest.fixture
def branches(tmp_path: Path) -> Branches:
    shared = Library.open(tmp_path / "home", encoder=HashedWords())
    shared.add([written(tmp_path / "a", "shared.md", SHARED)])
    made = Branches(shared)
    made.of("1").own.add([written(tmp_path / "b", "own.md", OWN)])
    made.of("2").own.add([written(tmp_path / "c", "elsewhere.md", ELSEWHERE)])
    return made


CRACK = Question("Who found or mended the crack in the wall of the Osmer dam?")


def titles(library: JoinedLibrary, question: Question) -> list[str]:
    return [one.article.title for one in library.ask(question).findings]


def test_a_question_searches_both(branches: Branches) -> None:
    found = branches.of("1").ask(CRACK)
    assert {one.article.title for one in found.findings} == {"Dam wall cracks", "Dam wall mended"}
    assert (found.searched.articles, found.searched.first, found.searched.last) == (
        2,
        date(2024, 2, 1),
        date(2024, 3, 5),
    )
    for one in found.findings:
        assert one.text == one.article.text[slice(*one.span)]


def test_a_name_is_unknown_only_where_it_is_in_neither(branches: Branches) -> None:
    found = branches.of("1").ask(Question("Who found the crack in the Tolle dam by the Varga?"))
    assert found.unknown == ("Tolle", "Varga")  # the first stands in another server's library
    assert not found.answered
    found = branches.of("2").ask(Question("Who found the crack of the Osmer dam by the Varga?"))
    assert found.unknown == ("Varga",)
    assert found.question.known == ()


def test_nothing_of_one_server_reaches_another_or_direct_messages(branches: Branches) -> None:
    secret = Question("What is flooded in the quarry of Tolle?")
    assert titles(branches.of("2"), secret) == ["The secret of the quarry"]
    (finding,) = branches.of("2").ask(secret).findings
    for other in ("1", None, "3"):
        library = branches.of(other)
        found = library.ask(secret)
        assert not any("quarry" in one.text for one in (*found.findings, *found.nearest))
        assert "Quarry News" not in library.outlets()
        with pytest.raises(NotFoundError):
            library.article(finding.article.id)
    assert branches.of(None).ask(CRACK).searched.articles == 1
    assert branches.of("3").ask(CRACK).searched.articles == 1
    assert branches.names() == ("1", "2")  # asking begins no library


def test_pages_follow_each_other(branches: Branches) -> None:
    library = branches.of("1")
    whole = library.ask(CRACK)
    first = library.ask(Question(CRACK.text, count=1))
    second = library.ask(Question(CRACK.text, count=1, offset=1))
    assert [*first.findings, *second.findings] == list(whole.findings)[:2]
    assert first.total == whole.total >= 2
    assert first.question.count == 1


def test_an_outlet_of_either_is_a_filter(branches: Branches) -> None:
    library = branches.of("1")
    assert titles(library, Question(CRACK.text, outlet="hill gazette")) == ["Dam wall mended"]
    assert titles(library, Question(CRACK.text, outlet="Vale Courier")) == ["Dam wall cracks"]
    with pytest.raises(NotFoundError, match="Quarry News"):
        library.ask(Question(CRACK.text, outlet="Quarry News"))


def test_what_an_actor_said_in_both_goes_by_day(branches: Branches) -> None:
    asked = Question("", actor="Ida Kemp")
    latest = branches.of("1").said(asked)
    assert [one.article.title for one in latest.findings] == ["Dam wall mended", "Dam wall cracks"]
    assert latest.total == 2
    earliest = branches.of("1").said(Question("", actor="Ida Kemp", order=Order.EARLIEST))
    assert list(earliest.findings) == list(latest.findings)[::-1]
    assert branches.of("1").actor("Ida Kemp").statements == 2
    assert branches.of("2").actor("Ida Kemp").statements == 1
    unknown = branches.of("1").said(Question("", actor="Odo Quell"))
    assert unknown.reason is Reason.UNKNOWN_ACTOR


def test_a_correction_of_names_holds_in_its_own_server(branches: Branches) -> None:
    branches.of("1").edit_alias("add", "Ida Kemp", "the dam lady")
    assert branches.of("1").actor("the dam lady").name == "Ida Kemp"
    assert branches.of("1").said(Question("", actor="the dam lady")).total == 2
    for other in ("2", None):
        with pytest.raises(NotFoundError):
            branches.of(other).actor("the dam lady")


def test_a_removed_source_answers_no_more_before_it_is_built(branches: Branches) -> None:
    library = branches.of("1")
    ((source, articles),) = library.held()
    assert [one.title for one in articles] == ["Dam wall mended"]
    library.forget(source.location)
    assert titles(library, CRACK) == ["Dam wall cracks"]
    assert library.said(Question("", actor="Ida Kemp")).total == 1
    with pytest.raises(NotFoundError):
        library.article(articles[0].id)
    again = Branches(Library.open(branches.shared.home, encoder=HashedWords())).of("1")
    assert titles(again, CRACK) == ["Dam wall cracks"]  # another process, too
    assert library.reindex().removed == 1
    assert library.held() == ()


def test_a_withdrawn_article_stays_away_until_it_is_added_again(
    branches: Branches, tmp_path: Path
) -> None:
    library = branches.of("1")
    ((source, (article,)),) = library.held()
    library.withdraw(article.id)
    assert titles(library, CRACK) == ["Dam wall cracks"]
    assert library.reindex().removed == 1
    assert library.reindex().searched.articles == 0
    assert titles(library, CRACK) == ["Dam wall cracks"]
    library.own.add([source.location])
    assert "Dam wall mended" in titles(library, CRACK)
    with pytest.raises(NotFoundError):
        library.withdraw(branches.shared.ask(CRACK).findings[0].article.id)  # not one's own


def test_a_file_that_was_sent_answers_only_when_it_is_kept(branches: Branches) -> None:
    library = branches.of("3")
    sent = library.receive("Own report.MD", OWN.encode())
    assert (sent.name, sent.articles, sent.replaces) == ("Own_report.md", 1, False)
    (one,) = sent.first
    assert (one.title, one.outlet, one.published) == (
        "Dam wall mended",
        "Hill Gazette",
        date(2024, 3, 5),
    )
    assert one.opening.startswith("Engineers mended the crack")
    assert titles(library, CRACK) == ["Dam wall cracks"]
    assert library.keep(sent.token).added == 1
    assert "Dam wall mended" in titles(library, CRACK)
    with pytest.raises(NotFoundError, match="send it again"):
        library.keep(sent.token)
    assert library.receive("Own_report.md", SHARED.encode()).replaces


def test_a_file_that_cannot_be_built_comes_back(
    branches: Branches, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = branches.of("3")
    library.keep(library.receive("one.md", OWN.encode()).token)
    sent = library.receive("one.md", ELSEWHERE.encode())
    with pytest.raises(RuntimeError, match="power cut"):
        library.keep(sent.token, progress=_fails)
    assert "Dam wall mended" in titles(library, CRACK)
    kept = library.own.home / "uploads" / "one.md"
    assert kept.read_text(encoding="utf-8") == OWN
    assert library.keep(sent.token).changed == 1


def die(*_: object, **__: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def killed_while_keeping(home: Path, token: str, moment: str) -> None:
    """Keep a file in a child of this process that is killed at a moment."""
    child = os.fork()
    if child:
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
        return
    replace, calls = Path.replace, []

    def counted(self: Path, target: Path) -> Path:
        calls.append(self)
        if moment == f"before replace {len(calls)}":
            die()
        made = replace(self, target)
        if moment == f"after replace {len(calls)}":
            die()
        return made

    try:
        Path.replace = counted  # type: ignore[method-assign, assignment]
        if moment == "before the end":
            shutil.rmtree = die  # type: ignore[assignment]
        with Inbox(home).kept(token):
            if moment == "building":
                die()
    finally:
        os._exit(1)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.parametrize("replaces", [True, False], ids=["replaces", "first"])
@pytest.mark.parametrize(
    "moment",
    ["before replace 1", "after replace 1", "building", "before the end"],
)
def test_a_file_is_kept_again_after_a_kill(branches: Branches, moment: str, replaces: bool) -> None:
    library = branches.of("3")
    if replaces:
        library.keep(library.receive("one.md", OWN.encode()).token)
    sent = library.receive("one.md", ELSEWHERE.encode())
    killed_while_keeping(library.own.home, sent.token, moment)
    library.keep(sent.token)
    assert [one.title for _, held in library.held() for one in held] == ["The secret of the quarry"]
    assert titles(library, CRACK) == ["Dam wall cracks"]
    uploads = [one for one in (library.own.home / "uploads").iterdir() if one.suffix == ".md"]
    assert [one.read_text(encoding="utf-8") for one in uploads] == [ELSEWHERE]
    with pytest.raises(NotFoundError):
        library.keep(sent.token)
    assert list((library.own.home / "inbox").iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.parametrize(
    ("former", "moment"),
    [
        (OWN, "after replace 1"),
        (OWN, "after replace 2"),
        (OWN, "building"),
        (None, "after replace 1"),
        (None, "building"),
    ],
)
def test_a_retry_that_fails_takes_back_what_the_killed_try_had_put_there(
    tmp_path: Path, former: str | None, moment: str
) -> None:
    inbox = Inbox(tmp_path)
    if former is not None:
        with inbox.kept(inbox.receive("one.md", former.encode()).token):
            pass
    sent = inbox.receive("one.md", ELSEWHERE.encode())
    killed_while_keeping(tmp_path, sent.token, moment)
    with pytest.raises(RuntimeError, match="power cut"), inbox.kept(sent.token):
        raise RuntimeError("power cut")
    uploads = [one.read_text("utf-8") for one in (tmp_path / "uploads").iterdir()]
    assert uploads == ([] if former is None else [former])
    with inbox.kept(sent.token) as kept:
        assert kept.read_text("utf-8") == ELSEWHERE


def test_what_is_being_added_is_not_thrown_away(branches: Branches) -> None:
    library = branches.of("3")
    sent = library.receive("one.md", OWN.encode())
    refused = []

    def meanwhile(_: object) -> None:
        for decide in (library.discard, library.keep):
            with pytest.raises(BusyError, match=r"one\.md is being added"):
                decide(sent.token)
            refused.append(decide)

    assert library.keep(sent.token, progress=meanwhile).added == 1
    assert refused


def test_reindexing_reads_one_s_own_sources_alone(branches: Branches, tmp_path: Path) -> None:
    before = branches.shared.searched().generation
    (tmp_path / "a" / "shared.md").write_text("Another text. It is short.", encoding="utf-8")
    written(tmp_path / "b", "own.md", ELSEWHERE)
    report = branches.of("1").reindex()
    assert (report.changed, report.unchanged, report.searched.articles) == (1, 0, 1)
    assert branches.shared.searched().generation == before
    with pytest.raises(NotFoundError, match="no library of its own"):
        branches.of("3").reindex()
    assert branches.of("1").refresh() == branches.of("3").refresh() == RefreshReport(())
    assert branches.shared.searched().generation == before
    assert branches.names() == ("1", "2")


def _fails(_: object) -> None:
    raise RuntimeError("power cut")


def test_what_is_sent_is_held_to_kind_and_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = Inbox(tmp_path)
    for name in ("report.docx", "", ".txt", "../.."):
        with pytest.raises(SourceError, match="no kind that can be read"):
            inbox.receive(name, b"words")
    assert inbox.receive("empty.txt", b"").articles == 0
    assert list((tmp_path / "inbox").iterdir()) == []
    monkeypatch.setattr(inboxes, "MOST_BYTES", 10)
    with pytest.raises(FullError, match="no room"):
        inbox.receive("long.txt", b"more than ten bytes")


def test_what_waits_counts_against_the_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = Inbox(tmp_path)
    words = b"One sentence of words that makes an article, and it is long enough.\n"
    monkeypatch.setattr(inboxes, "MOST_BYTES", 2 * len(words))
    first = inbox.receive("one.txt", words)
    inbox.receive("one.txt", words)
    with pytest.raises(FullError, match="or wait to be"):
        inbox.receive("two.txt", words)
    inbox.discard(first.token)
    second = inbox.receive("two.txt", words)
    with inbox.kept(second.token):
        pass
    with pytest.raises(FullError):
        inbox.receive("three.txt", words)


def test_what_nobody_decides_on_is_thrown_away(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path)
    sent = inbox.receive("one.md", OWN.encode())
    (path,) = (tmp_path / "inbox").iterdir()
    old = time.time() - inboxes.UNDECIDED_SECONDS - 1
    os.utime(path, (old, old))
    inbox.sweep()
    with pytest.raises(NotFoundError):
        inbox.discard(sent.token)


def test_a_name_that_leads_elsewhere_is_none(branches: Branches) -> None:
    for name in ("../home", "a/b", "", "x" * 65):
        with pytest.raises(NotFoundError, match="is no server"):
            branches.of(name)


def test_the_same_story_in_both_is_shown_once_the_earliest_first(tmp_path: Path) -> None:
    story = SHARED.replace("---\n\nEngineers", "---\n\nOn the dam: engineers")
    earlier = story.replace("2024-02-01", "2024-01-31").replace("Vale Courier", "Hill Gazette")
    shared = Library.open(tmp_path / "home", encoder=HashedWords(), reader="off")
    shared.add([written(tmp_path / "a", "shared.md", SHARED)])
    joined = Branches(shared).of("1")
    joined.own.add([written(tmp_path / "b", "own.md", earlier)])
    asked = Question("How large is the crack in the wall of the Osmer dam?", count=5)
    found = joined.ask(asked)
    assert [one.article.outlet for one in found.findings] == ["Hill Gazette"]
    assert [one.outlet for one in found.findings[0].also] == ["Vale Courier"]
    assert found.total == 1
    other = earlier.replace("four metres", "six metres")
    joined.own.add([written(tmp_path / "b", "own.md", other)])
    found = joined.ask(asked)
    assert {one.article.outlet for one in found.findings} == {"Hill Gazette", "Vale Courier"}
