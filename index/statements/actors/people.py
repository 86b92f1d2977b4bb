"""The people of a whole library: one name each, with the forms it has in the articles."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product

from index.statements.actors.affiliations import told_of
from index.statements.grammar.words import SUFFIXES
from index.statements.speakers.person import without_nickname
from index.statements.speakers.variants import same_person, spelled_alike, written_out
from index.values import Article, Form, Statement

# A last name alone means the library's person of that name only where few others have it.
_DOMINANT = 0.8

NAMES = 1 << 14
"""Names whose keys are kept while they are joined: a few megabytes."""

Told = Callable[[str], Mapping[str, frozenset[str]]]


@dataclass(frozen=True, slots=True)
class LibraryPerson:
    """One person: the full name, other forms of it, and how many statements and articles."""

    name: str
    aliases: tuple[str, ...]
    statements: int
    articles: int


def fold(name: str) -> str:
    """Return a name's letters without accents, marks, nicknames and capitals, to compare names by.

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

    Forms that differ in accents and capitals are one person, and so are spellings of one name in
    Latin letters, unless an article has both or their offices differ; a middle name or initial may
    be left out; a last name alone joins the only or by far the commonest bearer.
    """
    counts: Counter[str] = Counter()
    articles: defaultdict[str, dict[str, Article]] = defaultdict(dict)
    for article, statements in library:
        for name, count in personal(statements).items():
            counts[name] += count
            articles[name][article.id] = article

    def told(name: str) -> dict[str, frozenset[str]]:
        return {key: frozenset(told_of(name, one.text)) for key, one in articles[name].items()}

    found = [
        LibraryPerson(
            name=(shown := shown_name(forms, counts)),
            aliases=tuple(sorted(form for form in forms if form != shown)),
            statements=sum(counts[form] for form in forms),
            articles=len({id_ for form in forms for id_ in articles[form]}),
        )
        for forms in join_names(counts, told)
    ]
    return tuple(sorted(found, key=lambda one: (-one.statements, one.name)))


def personal(statements: Iterable[Statement]) -> Counter[str]:
    """Count the statements of each speaker who is a person by name, as an article gives it."""
    return Counter(one.speaker for one in statements if one.speaker is not None and _personal(one))


def join_names(counts: Mapping[str, int], told: Told) -> list[list[str]]:
    """Join names, given with their statements, into groups that are one person each.

    `told` gives, for a name, the articles that have it and the actors that each tells it speaks
    for. Names that share no `ties` never meet: joined apart from each other they come out the same.
    """
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(counts):
        groups[_key(name)].append(name)
    _join_spellings(groups, counts, told)
    _join_last_names(groups, counts)
    return list(groups.values())


@lru_cache(maxsize=NAMES)
def ties(name: str) -> frozenset[str]:
    """Return what names must share at least one of to be joined: the spellings of their last name.

    >>> ties("Wendy Sherman") == ties("Sherman")
    True
    """
    words = _key(name).split()
    spellings = _spellings([name]) if len(words) > 1 else ()
    lasts = {one.split()[-1] for one in spellings} | set(words[-1:])
    return frozenset(spelled_alike(one) for one in lasts)


def _personal(statement: Statement) -> bool:
    """Return whether a statement's speaker is a person by name."""
    by_name = statement.form is Form.NAME
    through = statement.resolved in ("pronoun", "title", "previous-speaker", "antecedent")
    return by_name or (through and statement.speaker is not None and " " in statement.speaker)


@lru_cache(maxsize=NAMES)
def _key(name: str) -> str:
    """Return what joins the forms of one name: first and last word, without accents."""
    words = fold(name).split()
    if len(words) < 2:
        return fold(name)
    return f"{words[0]} {words[-1]}"


def _join_spellings(
    groups: defaultdict[str, list[str]],
    counts: Mapping[str, int],
    told: Told,
) -> None:
    """Make one of those whose names are spellings of one, where nothing speaks against it."""
    kept: defaultdict[str, list[str]] = defaultdict(list)
    weights = {key: sum(counts[form] for form in forms) for key, forms in groups.items()}
    written = {key: _spellings(forms) for key, forms in groups.items() if " " in key}
    for key in sorted(written, key=lambda one: (-weights[one], one)):
        lasts = sorted({spelled_alike(one.split()[-1]) for one in written[key]})
        near = dict.fromkeys(other for last in lasts for other in kept[last])
        same = [
            other
            for other in near
            if any(same_person(*pair) for pair in product(written[key], written[other]))
            and _compatible(groups[key], groups[other], told)
        ]
        if len(same) == 1:  # of two that differ there is no telling which it is
            groups[same[0]].extend(groups.pop(key))
            continue
        for last in lasts:
            kept[last].append(key)


def _spellings(forms: Sequence[str]) -> set[str]:
    """Return the folded given and last names of some forms, umlauts without dots and written out.

    >>> sorted(_spellings(["Jörn Böll"]))
    ['joern boell', 'joern boll', 'jorn boell', 'jorn boll']
    """
    found = set()
    for form in forms:
        plain, long = _key(form).split(), _key(written_out(form)).split()
        pairs = product({plain[0], long[0]}, {plain[-1], long[-1]})
        found |= {f"{given} {last}" for given, last in pairs if len(plain) > 1}
    return found


def _compatible(one: Sequence[str], other: Sequence[str], told: Told) -> bool:
    """Say whether no article names both, which makes them two, and no offices tell them apart."""
    held = [[told(form) for form in forms] for forms in (one, other)]
    first, second = ({id_ for each in several for id_ in each} for several in held)
    if first & second:
        return False
    offices, others = (
        {actor for each in several for actors in each.values() for actor in actors}
        for several in held
    )
    return not offices or not others or bool(offices & others)


def _join_last_names(groups: defaultdict[str, list[str]], counts: Mapping[str, int]) -> None:
    """Move last names that stand alone to the one person who bears them."""
    bearers: defaultdict[str, list[str]] = defaultdict(list)
    for key, forms in groups.items():
        for last in {spelled_alike(_key(form).split()[-1]) for form in forms if " " in _key(form)}:
            bearers[last].append(key)
    for key in sorted(one for one in groups if " " not in one):
        weights = {
            full: sum(counts[form] for form in groups[full])
            for full in bearers.get(spelled_alike(key), ())
        }
        total = sum(weights.values())
        if not total:
            continue
        best = max(weights, key=lambda full: (weights[full], full))
        if weights[best] >= _DOMINANT * total:
            groups[best].extend(groups.pop(key))


def shown_name(forms: Sequence[str], counts: Mapping[str, int]) -> str:
    """Return the form a person is shown by: the commonest of the fullest."""
    full = [form for form in forms if " " in form] or list(forms)
    return max(full, key=lambda form: (counts[form], len(form), form))


def canonical(found: Iterable[LibraryPerson]) -> dict[str, str]:
    """Map every form of every person to the name that is shown."""
    return {form: one.name for one in found for form in (one.name, *one.aliases)}


def with_canonical(statement: Statement, forms: Mapping[str, str]) -> Statement:
    """Return the statement with its speaker's library-wide name."""
    if statement.speaker is None or statement.speaker not in forms:
        return statement
    return replace(statement, speaker=forms[statement.speaker])
