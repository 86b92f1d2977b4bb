"""For which state or body a person speaks, by the titles around the name over a whole library."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from index.statements.gazetteer.places import places, stands
from index.statements.gazetteer.table import Entry, bare, demonyms, entries, names
from index.statements.grammar.words import TITLES
from index.values import Article, Form, Statement

# Who holds such an office speaks for the state or body that is named with it.
_OFFICES = frozenset(
    """
    president minister ministry premier chancellor secretary ambassador envoy diplomat diplomats
    spokesman spokeswoman spokesperson government delegation delegations embassy negotiator
    negotiators official officials military army general commissioner chief head commander
    representative authorities monarch king queen emir sultan taoiseach parliament cabinet
    department administration presidency regulator ministers leadership delegates delegate chair
    chairman
    """.split()
)
_SENT = frozenset(
    """
    ambassador envoy embassy delegate delegation delegates delegations representative mission
    negotiator diplomat commissioner
    """.split()
)
"""Who is sent to a state, or to a body, and does not speak for it."""
# These part a person from the office: the words describe somebody else, or the past.
_NOT_FOR = frozenset(
    """
    former ex ex-president ex-minister late opposition journalist economist analyst professor
    historian author actor singer student activist dissident exiled expert critic businessman
    reporter correspondent lawyer scholar researcher researchers hacker hackers
    """.split()
)
_BEFORE = 90
_AFTER = 110
_WORD = re.compile(r"[^\W\d_][\w.]*(?:['\u2019-]\w+)*")
# A vote must be this clear, in articles, to stand for a person.
_CLEAR = 0.6
# Who speaks in more articles than this needs as many that tell the title.
_FEW = 2


@dataclass(frozen=True, slots=True)
class Affiliation:
    """A person speaks for an actor: in how many articles the titles say so, and from when to when.

    `first` and `last` are None where no article has a date; `share` is the part of all articles
    that give the person any actor.
    """

    person: str
    actor: str
    articles: int
    share: float
    first: date | None = None
    last: date | None = None


Vote = tuple[frozenset[str], date | None]
"""The actors that one article tells a person speaks for, and its day."""


def official_of(mention: str, text: str) -> Entry | None:
    """Return the state or body whose office the words around a name tell, or None.

    >>> official_of("the Dutch Foreign Minister, Ada Pell", "").name
    'Netherlands'
    """
    words = _WORD.findall(mention)
    lower = [word.lower().rstrip(".") for word in words]
    if any(word in _NOT_FOR for word in lower):
        return None
    if not any(word in _OFFICES for word in lower):
        return None
    for length in (4, 3, 2, 1):
        for at in range(len(words) - length + 1):
            entry = _entry(" ".join(words[at : at + length]))
            if entry is None or (at and words[at - 1] in _COMPASS):
                continue
            behind = any(word in _OFFICES for word in lower[max(0, at - 4) : at])
            sent = lower[at - 1] == "to" or lower[max(0, at - 2) : at] == ["to", "the"]
            linked = at > 0 and lower[at - 1] in ("of", "the", "to", "for", "in")
            # *the embassy to Norway* speaks for another state.
            linked = linked and not (sent and any(word in _SENT for word in lower[:at]))
            if _office_follows(words, at + length) or (behind and linked):
                return entry
    return _by_office(mention, text)


# In front of a state's name these make another place of it: New Mexico.
_COMPASS = frozenset("New North South East West Northern Southern Eastern Western".split())


def _entry(phrase: str) -> Entry | None:
    """Return the state or body that a phrase names, by its people or by an unguarded name."""
    plain = re.sub(r"['\u2019]s$", "", phrase)
    entry = demonyms().get(plain)
    if entry is not None:
        return entry
    known = names().get(plain)
    if known is None or plain in {bare(one) for one in known[0].guarded}:
        return None
    return known[0]


def _office_follows(words: Sequence[str], at: int) -> bool:
    """Return whether an office follows, and no name of something else: American Legion chairman."""
    for word in words[at : at + 6]:
        low = word.lower().rstrip(".")
        if low in _OFFICES:
            return True
        if word[:1].isupper() and low not in TITLES and low not in _LINKS:
            return False
    return False


def _by_office(mention: str, text: str) -> Entry | None:
    """Return the only body of a text that has such an office: its secretary general."""
    low = mention.lower()
    found = [
        entry
        for entry in entries()
        if entry.offices
        and any(re.search(rf"\b{office}\b", low) for office in entry.offices)
        and any(stands(name, text) for name in entry.plain)
    ]
    return found[0] if len(found) == 1 else None


def find_affiliations(
    library: Iterable[tuple[Article, Sequence[Statement]]],
) -> dict[str, tuple[Affiliation, ...]]:
    """Vote over a library for which actor each speaker speaks, the clearest first.

    One article has one vote a person and actor, however often it repeats the title.
    """
    votes: defaultdict[str, list[Vote]] = defaultdict(list)
    for article, statements in library:
        speakers = {
            one.speaker
            for one in statements
            if one.speaker is not None and one.form is Form.NAME and " " in one.speaker
        }
        day = _day(article.published) if article.published is not None else None
        for speaker in speakers:
            votes[speaker].append((frozenset(told_of(speaker, article.text)), day))
    found = {person: voted(person, votes[person]) for person in sorted(votes)}
    return {person: own for person, own in found.items() if own}


def voted(person: str, votes: Iterable[Vote]) -> tuple[Affiliation, ...]:
    """Count for which actors a person speaks, the clearest first; one vote an article."""
    held = list(votes)
    counter = Counter(actor for actors, _ in held for actor in actors)
    if not counter or max(counter.values()) < _FEW < len(held):
        return ()
    voters = sum(bool(actors) for actors, _ in held)
    days: defaultdict[str, list[date]] = defaultdict(list)
    for actors, day in held:
        if day is not None:
            for actor in actors:
                days[actor].append(day)
    return tuple(
        Affiliation(
            person,
            actor,
            count,
            round(count / voters, 3),
            min(days[actor], default=None),
            max(days[actor], default=None),
        )
        for actor, count in sorted(counter.items(), key=lambda item: (-item[1], item[0]))
    )


def affiliation_at(
    found: Sequence[Affiliation], when: date | datetime | None
) -> Affiliation | None:
    """Return the affiliation that holds on a day: a clear one, or the one whose days include it."""
    if not found:
        return None
    if found[0].share >= _CLEAR and (len(found) == 1 or found[0].articles > found[1].articles):
        return found[0]
    if when is None:
        return None
    day = _day(when)
    holding = [
        one
        for one in found
        if one.first is not None and one.last is not None and one.first <= day <= one.last
    ]
    return holding[0] if len(holding) == 1 else None


def _day(when: date | datetime) -> date:
    """Return the day of a date or a time."""
    return when.date() if isinstance(when, datetime) else when


def told_of(person: str, text: str) -> set[str]:
    """Return the actors that the words around a person's name tell in one text."""
    found: set[str] = set()
    for at in places(person, text):
        before = text[max(0, at - _BEFORE) : at].rstrip(" ,")
        before = re.split(r"[.!?:;\n\u201c\u201d\"]\s|,\s(?!head|the )", before)[-1]
        title = _title_before(before)
        entry = official_of(f"{title} {person}", text) if title else None
        if entry is None:
            end = at + len(person)
            after = text[end : end + _AFTER]
            if after.startswith(","):
                apposition = re.split(r"[.!?:;\n\u201c\u201d\"]|,\s", after[1:].strip())[0]
                entry = official_of(apposition, text) if _describes(apposition) else None
        if entry is not None:
            found.add(entry.name)
    return found


def _title_before(before: str) -> str:
    """Return the words directly before a name that can be a title: up to the last verb or comma."""
    words = before.split()
    kept: list[str] = []
    for word in reversed(words):
        bare_word = word.strip(",()").lower()
        known = word[:1].isupper() or bare_word in _OFFICES or bare_word in _LINKS
        if not known:
            break
        kept.append(word)
    return " ".join(reversed(kept))


_LINKS = frozenset(
    "of the to for foreign prime deputy general secretary defence defense vice and state 's".split()
)


def _describes(apposition: str) -> bool:
    """Return whether the words behind a name tell an office and begin no clause."""
    words = [word.lower() for word in apposition.split()[:8]]
    return bool(words) and any(word.strip(",") in _OFFICES for word in words)
