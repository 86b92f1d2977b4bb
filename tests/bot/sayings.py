"""People, a body and what they said, all invented, for the tests of what actors said."""

from __future__ import annotations

from datetime import date

from index import Actor, Article, Finding, Kind, Speaker, Statement
from index.statements.actors.people import LibraryPerson

IDA, OLE, JORG = "Ida Kemp", "Ole Kemp", "Jörg Ostrée"
COUNCIL = Actor("Harbour Council", "body", aliases=("Harbour Council", "the Quay"), statements=9)
PEOPLE = (
    LibraryPerson(IDA, ("Minister Kemp",), 12, 3),
    LibraryPerson(OLE, (), 4, 1),
    LibraryPerson(JORG, ("the Ferryman",), 2, 1),
    LibraryPerson("Mute Marrow", (), 0, 1),
)


def saying(
    name: str,
    words: str,
    day: date | None,
    *,
    person: bool = True,
    speaks_for: str | None = None,
    also: tuple[Article, ...] = (),
) -> Finding:
    """Make one quote of an actor in an article of its own."""
    text = f"“{words},” said {name}."
    article = Article(
        id=f"{name} {words} {day}",
        text=text,
        title=f"What {name} said",
        url="https://harbourpost.example/said",
        outlet="The Harbour Post",
        published=day,
    )
    content = (1, 2 + len(words))
    source = (text.index(f" {name}.") + 1, len(text) - 1)
    statement = Statement(
        article.id, Kind.DIRECT, (content,), (0, len(text)), source=source, speaker=name
    )
    return Finding(
        article=article,
        span=(0, len(text)),
        text=text,
        highlight=(content,),
        paragraph=1,
        score=1.0,
        speaker=Speaker(name, name, Kind.DIRECT, speaks_for, 0.95, person),
        statement=statement,
        also=also,
    )


def sayings(name: str, count: int, **options: object) -> tuple[Finding, ...]:
    """Make so many quotes of an actor, the latest first, on one day of March each."""
    return tuple(
        saying(name, f"Crane number {day} stays", date(2022, 3, day), **options)  # type: ignore[arg-type]
        for day in range(count, 0, -1)
    )
