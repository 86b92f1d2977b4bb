"""The people of a whole library: one name each, with the forms it has in the articles."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from index.model import Article, Form, Statement
from index.statements.person import without_nickname
from index.statements.words import SUFFIXES

# A last name alone means the library's person of that name only where few others have it.
_DOMINANT = 0.8


@dataclass(frozen=True, slots=True)
class LibraryPerson:
    """One person: the full name, other forms of it, and how many statements and articles."""

    name: str
    aliases: tuple[str, ...]
    statements: int
    articles: int


def fold(name: str) -> str:
    """Give a name's letters without accents, marks, nicknames and capitals, to compare names by.

    >>> fold("José  Núñez Jr.")
    'jose nunez'
    >>> fold("Tom “Fox” Ruck")
    'tom ruck'
    """
    plain = unicodedata.normalize("NFKD", without_nickname(name))
    letters = "".join(
        letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter)
    )
    words = [word for word in letters.casefold().split() if word not in SUFFIXES]
    return " ".join(words)


def join_people(
    library: Iterable[tuple[Article, Sequence[Statement]]],
) -> tuple[LibraryPerson, ...]:
    """Join the speakers of a library into people, those with most statements first.

    Forms that differ in accents and capitals are one person; a middle name or initial may be left
    out; a last name alone joins the only or by far the commonest bearer.
    """
    counts: Counter[str] = Counter()
    articles: defaultdict[str, set[str]] = defaultdict(set)
    for article, statements in library:
        for one in statements:
            if one.speaker is not None and _personal(one):
                counts[one.speaker] += 1
                articles[one.speaker].add(article.id)
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for name in counts:
        groups[_key(name)].append(name)
    _join_last_names(groups, counts)
    found = [
        LibraryPerson(
            name=(shown := _shown(forms, counts)),
            aliases=tuple(sorted(form for form in forms if form != shown)),
            statements=sum(counts[form] for form in forms),
            articles=len(set().union(*(articles[form] for form in forms))),
        )
        for forms in groups.values()
    ]
    return tuple(sorted(found, key=lambda one: (-one.statements, one.name)))


def _personal(statement: Statement) -> bool:
    """Say whether a statement's speaker is a person by name."""
    by_name = statement.form is Form.NAME
    through = statement.resolved in ("pronoun", "title", "previous-speaker", "antecedent")
    return by_name or (through and statement.speaker is not None and " " in statement.speaker)


def _key(name: str) -> str:
    """Give what joins the forms of one name: first and last word, without accents."""
    words = fold(name).split()
    if len(words) < 2:
        return fold(name)
    return f"{words[0]} {words[-1]}"


def _join_last_names(groups: defaultdict[str, list[str]], counts: Counter[str]) -> None:
    """Move last names that stand alone to the one person who bears them."""
    bearers: defaultdict[str, list[str]] = defaultdict(list)
    for key in groups:
        if " " in key:
            bearers[key.split()[-1]].append(key)
    for key in [one for one in groups if " " not in one]:
        weights = {
            full: sum(counts[form] for form in groups[full]) for full in bearers.get(key, ())
        }
        total = sum(weights.values())
        if not total:
            continue
        best = max(weights, key=lambda full: (weights[full], full))
        if weights[best] >= _DOMINANT * total:
            groups[best].extend(groups.pop(key))


def _shown(forms: Sequence[str], counts: Counter[str]) -> str:
    """Give the form a person is shown by: the commonest of the fullest."""
    full = [form for form in forms if " " in form] or list(forms)
    return max(full, key=lambda form: (counts[form], len(form), form))


def canonical(found: Iterable[LibraryPerson]) -> dict[str, str]:
    """Map every form of every person to the name that is shown."""
    return {form: one.name for one in found for form in (one.name, *one.aliases)}


def with_canonical(statement: Statement, forms: Mapping[str, str]) -> Statement:
    """Give the statement with its speaker's library-wide name."""
    if statement.speaker is None or statement.speaker not in forms:
        return statement
    return replace(statement, speaker=forms[statement.speaker])
