"""For which state or body a source speaks: by its own name, by metonym, by title, by library.

A place is an actor only where it speaks: *Moscow asked*, never *in Moscow*. Names are compared
with their capitals, so that *us* and *who* stay words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from index.statements.actors.affiliations import Affiliation, affiliation_at, official_of, told_of
from index.statements.gazetteer.places import places, stands
from index.statements.gazetteer.table import Entry, bare, names
from index.statements.grammar.words import (
    OFFICES,
    PLURAL_PEOPLE,
    REPORTING_NOUNS,
    SPEAKING_THINGS,
    is_person_noun,
)
from index.statements.speakers.names import read_mention
from index.statements.speakers.partners import part_of
from index.values import Article, Form, Span, Statement

_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Sen|Gov|Rep)\.?\s+(?:[A-Z]\w+\s+)?$")
_BEFORE = 60  # characters: longer than any title with a first name behind it


@dataclass(frozen=True, slots=True)
class ActorOf:
    """The state or body that speaks, and by what it is known."""

    name: str
    by: str


class Namer:
    """Remember what names mean in one text, which is searched once a name."""

    def __init__(self, text: str) -> None:
        """Take the text."""
        self.text = text
        self._known: dict[str, ActorOf | None] = {}

    def named(self, mention: str) -> ActorOf | None:
        """Return whom a name means, as named_actor does."""
        if mention not in self._known:
            self._known[mention] = named_actor(mention, self.text)
        return self._known[mention]


def actor_of(
    statement: Statement,
    article: Article,
    affiliations: Mapping[str, tuple[Affiliation, ...]] | None = None,
    namer: Namer | None = None,
) -> ActorOf | None:
    """Return the state or body for which a statement's source speaks, or None.

    `affiliations` are those of the whole library, by speaker; without them only the article's own
    words count. `namer` remembers names between the statements of one article.
    """
    if statement.source is None or statement.speaker is None:
        return None
    namer = namer or Namer(article.text)
    own = _own_actor(statement, article.text, namer)
    if own is not None or affiliations is None:
        return own
    found = affiliation_at(affiliations.get(statement.speaker, ()), article.published)
    return None if found is None else ActorOf(found.actor, "library")


def _own_actor(statement: Statement, text: str, namer: Namer) -> ActorOf | None:
    """Return the actor that the words of the source or the speaker's name tell."""
    if statement.source is None or statement.speaker is None:
        return None
    if statement.form in (Form.NAME, Form.ORGANISATION, Form.NOMINAL):
        part = part_of(text, statement.source, statement.speaker)
        mention = text[slice(*part)].strip(" ,")
        known = namer.named(mention)
        if known is not None:
            return known
        entry = official_of(mention, text) if _can_speak(statement, text, part) else None
        if entry is not None:
            return ActorOf(entry.name, "title")
    return namer.named(statement.speaker)


def _can_speak(statement: Statement, text: str, part: Span) -> bool:
    """Return whether a description is of somebody, an organisation or its words.

    *Accounts of Chinese military movement* are nobody's of China.
    """
    if statement.form is not Form.NOMINAL:
        return True
    head = read_mention(text, part).head
    one = head.removesuffix("s")
    return (
        head in PLURAL_PEOPLE
        or bool({head, one} & (SPEAKING_THINGS | REPORTING_NOUNS | OFFICES | _VOICES))
        or is_person_noun(one)
        or is_person_noun(head)
    )


_VOICES = frozenset(
    """
    readout source military delegation team side leadership diplomats intelligence embassy ministry
    mission presidency cabinet chief envoy
    """.split()
)


def named_actor(mention: str, text: str) -> ActorOf | None:
    """Return whom a name means, where it is one of a state or body in this text.

    >>> named_actor("the Kremlin", "The Kremlin said no.")
    ActorOf(name='Russia', by='metonym')
    """
    if not any(letter.isupper() for letter in mention) and mention != "the alliance":
        return None
    plain = bare(mention)
    found = names().get(mention) or names().get(plain)
    if found is None:
        return None
    entry, by = found
    guarded = mention in entry.guarded or plain in {bare(one) for one in entry.guarded}
    if guarded and not names_otherwise(entry, text):
        return None
    if _is_person(plain, text):
        return None
    return ActorOf(entry.name, by)


def names_otherwise(entry: Entry, text: str) -> bool:
    """Return whether a text names a state or body by a name that means nothing else."""
    return any(stands(name, text) for name in entry.plain)


def _is_person(name: str, text: str) -> bool:
    """Say whether a text uses a state's or city's name as a person's: Michael Jordan, Mr. Chad."""
    if " " in name or not name.isalpha():
        return False
    return any(_TITLED.search(text, max(0, at - _BEFORE), at) for at in places(name, text))


def with_actors(
    article: Article,
    statements: Sequence[Statement],
    affiliations: Mapping[str, tuple[Affiliation, ...]] | None = None,
) -> tuple[Statement, ...]:
    """Return an article's statements with their actors filled in.

    What one mention tells of a person, *the Dutch minister Ada Pell*, holds for the others.
    """
    told: dict[str, str | None] = {}
    namer = Namer(article.text)
    result: list[Statement] = []
    for one in statements:
        found = actor_of(one, article, None, namer)
        if found is None and one.speaker is not None and " " in one.speaker:
            if one.speaker not in told:
                actors = told_of(one.speaker, article.text)
                told[one.speaker] = actors.pop() if len(actors) == 1 else None
            actor = told[one.speaker]
            found = None if actor is None else ActorOf(actor, "title")
        if found is None and affiliations is not None and one.speaker is not None:
            known = affiliation_at(affiliations.get(one.speaker, ()), article.published)
            found = None if known is None else ActorOf(known.actor, "library")
        name, by = (None, None) if found is None else (found.name, found.by)
        result.append(replace(one, actor=name, actor_by=by))
    return tuple(result)
