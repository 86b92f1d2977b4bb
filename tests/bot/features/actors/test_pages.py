"""A page of what an actor said costs as many findings as it shows, wherever it stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest

from bot.discord_io.library_service import LibraryService
from bot.features.actors.show import SHEETS
from bot.i18n.languages import voice_for
from bot.rendering.actor_request import Request, Show
from bot.rendering.sheet import Sheet
from index import Branches, Finding, JoinedLibrary, Library, Question
from index.search.by_actor import said
from tests.encoders import HashedWords

T = TypeVar("T")
VOICE = voice_for("en-GB")
ARTICLES, EACH = 20, 15
OWN = """---
title: Another dam
outlet: Vale Courier
published: 2024-05-01
---
“The lower dam is dry,” said Ida Kemp on Friday.
"""


def article(number: int) -> str:
    quotes = [
        f"“Pump {number * EACH + one} of the upper dam is broken,” said Ida Kemp on Friday."
        for one in range(EACH)
    ]
    body = "\n\n".join(quotes)
    head = f"title: Pumps {number}\noutlet: Vale Courier\npublished: 2024-02-{number + 1:02}"
    return (
        f"---\n{head}\n---\nThe council met.\n\n{body}\n\nNorway said that it had {number} pumps.\n"
    )


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("articles")
    for number in range(ARTICLES):
        (folder / f"{number}.md").write_text(article(number), encoding="utf-8")
    (folder / "aas.md").write_text(
        "---\ntitle: Talks\npublished: 2024-03-01\n---\n"
        "“Our pumps will stay,” said the Norwegian Foreign Minister, Bodil Aas.\n",
        encoding="utf-8",
    )
    found = Library.open(tmp_path_factory.mktemp("home"), encoder=HashedWords())
    found.add([str(folder)])
    return found


class Service:
    """Calls a library where it stands."""

    def __init__(self, library: JoinedLibrary) -> None:
        self.library = library

    async def call(self, ask: Callable[[JoinedLibrary], T]) -> T:
        return ask(self.library)


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[Finding]:
    """Give every finding that is built from here on."""
    every: list[Finding] = []
    plain = said.as_finding

    def counted(*given: Any) -> Finding:
        every.append(plain(*given))
        return every[-1]

    monkeypatch.setattr(said, "as_finding", counted)
    return every


async def shown(library: JoinedLibrary, show: Show, actor: str, page: int) -> Sheet:
    service = cast(LibraryService, Service(library))
    return await SHEETS[show](Request(show, (actor,), page=page), service, VOICE)


def told(sheet: Sheet) -> str:
    """Give which of the statements a page says that it shows."""
    return "\n".join(part.head for part in sheet.parts if part.head)


@pytest.mark.parametrize("show", [Show.SAID, Show.TIMELINE])
@pytest.mark.parametrize(
    ("page", "head"),
    [(0, "1 to 5 of 300"), (59, "296 to 300 of 300"), (1000, "296 to 300 of 300")],
)
async def test_a_page_builds_what_it_shows(
    shared: Library, built: list[Finding], show: Show, page: int, head: str
) -> None:
    sheet = await shown(Branches(shared).of(None), show, "Ida Kemp", page)
    assert told(sheet) == f"-# {head} statements"
    assert len(built) == 5
    assert tuple(built) == sheet.findings
    every = shared.said(Question("", actor="Ida Kemp", count=300)).findings
    if show is Show.SAID:
        assert sheet.findings == (every[:5] if page == 0 else every[295:])


async def test_a_state_s_and_its_people_s_pages_build_what_they_show(
    shared: Library, built: list[Finding]
) -> None:
    library = Branches(shared).of(None)
    first = await shown(library, Show.SAID, "Norway", 0)
    assert [part.head.split("-# ")[1] for part in first.parts if part.head] == [
        f"1 to 3 of {ARTICLES} statements",
        "1 statement",
    ]
    assert len(built) == 4
    last = await shown(library, Show.SAID, "Norway", 6)
    assert told(last).endswith(f"-# 19 to {ARTICLES} of {ARTICLES} statements")
    assert len(built) == 6


async def test_where_one_library_alone_has_the_actor_it_is_paged_there(
    shared: Library, built: list[Finding], tmp_path: Path
) -> None:
    own = tmp_path / "own.md"
    own.write_text(OWN.replace("Ida Kemp", "Otto Brenn"), encoding="utf-8")
    library = Branches(shared).of("9")
    library.own.add([str(own)])
    sheet = await shown(library, Show.SAID, "Ida Kemp", 59)
    assert told(sheet) == "-# 296 to 300 of 300 statements"
    assert len(built) == 5


async def test_what_two_libraries_have_of_an_actor_is_one_list(
    shared: Library, tmp_path: Path
) -> None:
    own = tmp_path / "own.md"
    own.write_text(OWN, encoding="utf-8")
    library = Branches(shared).of("8")
    library.own.add([str(own)])
    first, last = [await shown(library, Show.SAID, "Ida Kemp", page) for page in (0, 60)]
    assert first.findings[0].article.title == "Another dam"
    assert told(first) == "-# 1 to 5 of 301 statements"
    assert told(last) == "-# number 301 of 301 statements"
    every = shared.said(Question("", actor="Ida Kemp", count=300)).findings
    assert last.findings == every[-1:]
