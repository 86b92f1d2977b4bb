"""For which state or body a source speaks: by its own name, by metonym, by title, by library.

A place is an actor only where it speaks: *Moscow asked*, never *in Moscow*. Names are compared
with their capitals, so that *us* and *who* stay words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from index.model import Article, Form, Statement
from index.statements.affiliations import Affiliation, affiliation_at, official_of, told_of
from index.statements.gazetteer import Entry, bare, names
from index.statements.names import read_mention

_ARTICLE_WORD = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ActorOf:
    """The state or body that speaks, and by what it is known."""

    name: str
    by: str


def actor_of(
    statement: Statement,
    article: Article,
    affiliations: Mapping[str, tuple[Affiliation, ...]] | None = None,
) -> ActorOf | None:
    """Give the state or body for which a statement's source speaks, or None.

    `affiliations` are those of the whole library, by speaker; without them only the article's own
    words count.
    """
    if statement.source is None or statement.speaker is None:
        return None
    text = article.text
    if statement.form in (Form.NAME, Form.ORGANISATION, Form.NOMINAL):
        mention = text[slice(*statement.source)].strip(" ,")
        known = named_actor(mention, text)
        if known is not None:
            return known
        body = read_mention(text, statement.source)
        if body.name is not None and body.form is Form.ORGANISATION:
            known = named_actor(body.name, text)
            if known is not None:
                return known
        entry = official_of(mention, text)
        if entry is not None:
            return ActorOf(entry.name, "title")
    known = named_actor(statement.speaker, text)
    if known is not None:
        return known
    if affiliations is not None:
        found = affiliation_at(affiliations.get(statement.speaker, ()), article.published)
        if found is not None:
            return ActorOf(found.actor, "library")
    return None


def named_actor(mention: str, text: str) -> ActorOf | None:
    """Give whom a name means, where it is one of a state or body in this text.

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
    """Say whether a text names a state or body by a name that means nothing else."""
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in entry.plain)


def _is_person(name: str, text: str) -> bool:
    """Say whether a text uses a state's or city's name as a person's: Michael Jordan, Mr. Chad."""
    if " " in name or not name.isalpha():
        return False
    titled = rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Sen|Gov|Rep)\.?\s+(?:[A-Z]\w+\s+)?{re.escape(name)}\b"
    return bool(re.search(titled, text))


def with_actors(
    article: Article,
    statements: Sequence[Statement],
    affiliations: Mapping[str, tuple[Affiliation, ...]] | None = None,
) -> tuple[Statement, ...]:
    """Give an article's statements with their actors filled in.

    What one mention tells of a person, *the Dutch minister Ada Pell*, holds for the others.
    """
    told: dict[str, str | None] = {}
    result: list[Statement] = []
    for one in statements:
        found = actor_of(one, article)
        if found is None and one.speaker is not None and " " in one.speaker:
            if one.speaker not in told:
                actors = told_of(one.speaker, article.text)
                told[one.speaker] = actors.pop() if len(actors) == 1 else None
            actor = told[one.speaker]
            found = None if actor is None else ActorOf(actor, "title")
        if found is None:
            found = actor_of(one, article, affiliations)
        name, by = (None, None) if found is None else (found.name, found.by)
        result.append(replace(one, actor=name, actor_by=by))
    return tuple(result)
