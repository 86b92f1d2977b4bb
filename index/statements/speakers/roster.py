"""The people that one article names, with their titles, places and a hint of gender."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence

from index.statements.gazetteer.table import names
from index.statements.grammar.lexicon import verbs
from index.statements.grammar.phrases import CLOSED, is_day
from index.statements.grammar.tokens import WORD, Token
from index.statements.grammar.words import (
    ADVERBS,
    DETERMINERS,
    NAME_PARTICLES,
    OFFICES,
    ORGANISATION_WORDS,
    SUFFIXES,
    TITLES,
)
from index.statements.quotes.frames import Frame
from index.statements.speakers.names import joined
from index.statements.speakers.person import FEMALE_TITLES, MALE_TITLES, Person, core, plain
from index.statements.speakers.spelling import is_slip

Named = tuple[str, int, tuple[str, ...]]
"""A name, its place and the titles before it."""

# A pronoun or description means somebody named in so many characters before, or mentions.
_NEAR = 8000
_MOST = 120
_WORDS = 4


class Roster:
    """All people of an article, found by full or last name."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self.people: dict[str, Person] = {}
        self._by_last: dict[str, list[Person]] = {}
        self._order: list[tuple[int, str]] = []

    def add(self, name: str, place: int, titles: Iterable[str] = ()) -> None:
        """Note a mention of a person by full name."""
        key = plain(name)
        person = self.people.get(key)
        if person is None:
            person = self.people[key] = Person(name)
            self._by_last.setdefault(person.last, []).append(person)
        if len(name) > len(person.name):
            person.name = name
        person.titles.update(titles)
        person.places.append(place)
        if self._order:
            insort(self._order, (place, key))

    def finish(self, singles: Iterable[Named], led: Iterable[Named] = ()) -> None:
        """Note the mentions by last name alone, and put all places in order.

        `led` are names that begin with a particle: *Van der Meer*, but also *Al Ruck*.
        """
        for name, place, titles in led:
            bearers = self._ending_in(name)
            self.add(bearers[0].name if bearers else name, place, titles)
        for name, place, titles in singles:
            for person in self._by_last.get(core(name)[-1].rstrip("."), ()):
                person.places.append(place)
                person.titles.update(titles)
        self._join_misspelt()
        for person in self.people.values():
            person.places.sort()
        self._order = sorted(
            (place, key)
            for key, person in self.people.items()
            if key == plain(person.name)
            for place in person.places
        )

    def _ending_in(self, name: str) -> list[Person]:
        """Return the people whose longer name ends in one that begins with a particle."""
        short = core(name)
        bearers = self._by_last.get(short[-1].rstrip(".,"), ())
        return [one for one in bearers if core(one.name)[-len(short) :] == short]

    def misspelt(self, name: str) -> list[Person]:
        """Return the only person whose name this is but for a slip of one letter."""
        words = core(name)
        found = [
            person
            for last, people in self._by_last.items()
            if is_slip(last, words[-1].rstrip(".,"))
            for person in people
            if " " in person.name and (len(words) == 1 or words[0] == core(person.name)[0])
        ]
        return found if len(found) == 1 else []

    def _join_misspelt(self) -> None:
        """Give what is told of somebody under a name that stands once to its other spelling."""
        for key, person in list(self.people.items()):
            if len(person.places) == 1 and " " in person.name:
                others = [one for one in self.misspelt(person.name) if len(one.places) > 1]
                for other in others:
                    other.places.extend(person.places)
                    other.titles.update(person.titles)
                    self.people[key] = other
                    self._by_last[person.last].remove(person)

    def near(self, offset: int) -> list[Person]:
        """Return the people who are named in front of an offset, not too far from it."""
        first = bisect_left(self._order, (offset - _NEAR, ""))
        last = bisect_left(self._order, (offset, ""))
        keys = dict.fromkeys(key for _, key in self._order[max(first, last - _MOST) : last])
        return [self.people[key] for key in keys]

    def within(self, start: int, end: int) -> list[Person]:
        """Return the people who are named for the first time between two offsets."""
        first, last = bisect_left(self._order, (start, "")), bisect_left(self._order, (end, ""))
        found = [(place, self.people[key]) for place, key in self._order[first:last]]
        return [person for place, person in found if person.places[0] == place]

    def named(self, name: str, offset: int, titles: Sequence[str] = ()) -> list[Person]:
        """Return whom a name can mean, the nearest mention before the offset first."""
        exact = self.people.get(plain(name))
        words = name.split()
        if exact is not None and len(words) > 1:
            return [exact]
        short = core(name)
        found = list(self._by_last.get(short[-1].rstrip(".,"), ()))
        if short[0] in NAME_PARTICLES and self._ending_in(name):
            found = self._ending_in(name)
        elif len(short) > 1:
            initial = words[0][0].lower()
            found = [one for one in found if one.name[0].lower() == initial]
        wanted = {title.rstrip(".") for title in titles}
        gender = "he" if wanted & MALE_TITLES else "she" if wanted & FEMALE_TITLES else None
        if gender is not None:
            fitting = [one for one in found if one.gender in (gender, None)]
            found = fitting or found
        # A full name that stands before the mention means more than one that only follows.
        return sorted(found, key=lambda one: -(one.before(offset) or -1))


def article_roster(frames: Sequence[Frame], text: str) -> Roster:
    """Collect the people of an article from runs of capitalised words.

    >>> from index.statements.quotes.frames import article_frames
    >>> text = "Minister Ada Pell left. Pell slept."
    >>> sorted(article_roster(article_frames(text, ()), text).people)
    ['ada pell']
    """
    roster = Roster()
    singles: list[Named] = []
    led: list[Named] = []
    for frame in frames:
        for run, article in _runs(frame.tokens):
            titles, name = _strip(run)
            if article and not titles:
                continue
            if not name or any(token.lower in ORGANISATION_WORDS for token in name):
                continue
            if all(token.lower.rstrip(".") in TITLES for token in name):
                continue
            shown = joined(text, name)
            if len(name) > 1 and name[0].lower in NAME_PARTICLES:
                led.append((shown, name[0].start, titles))
            elif _length(name) == 1:
                singles.append((shown, name[0].start, titles))
            elif _length(name) <= _WORDS and not shown.isupper():
                roster.add(shown, name[0].start, titles)
    roster.finish(singles, led)
    return roster


def _length(name: Sequence[Token]) -> int:
    """Count the words of a name, without particles and what stands behind the last name."""
    small = NAME_PARTICLES | SUFFIXES
    return sum(token.lower.rstrip(".") not in small for token in name)


def _runs(tokens: Sequence[Token]) -> list[tuple[list[Token], bool]]:
    """Return the runs of capitalised words of a frame, and whether *the* stands before each."""
    runs: list[tuple[list[Token], bool]] = []
    current: list[Token] = []
    article = False
    for position, token in enumerate(tokens):
        inside = bool(current) and _inside_name(tokens, position)
        usable = token.named and token.lower not in DETERMINERS and not is_day(tokens, position)
        usable = usable and (token.lower not in CLOSED or token.lower in ("will", "may"))
        if position == 0 and usable:
            usable = token.lower not in verbs() and token.lower not in ADVERBS
            usable = usable and not token.lower.endswith(("ly", "ing"))
        if (usable or inside) and token.kind == WORD:
            if not current:
                article = position > 0 and tokens[position - 1].lower in ("the", "a", "an")
            current.append(token)
            continue
        nickname = token.quote is not None and token.quote.scare
        if nickname and current and _named_at(tokens, position + 1):
            continue
        if current:
            runs.append((current, article))
            current = []
    if current:
        runs.append((current, article))
    return runs


def _inside_name(tokens: Sequence[Token], position: int) -> bool:
    """Return whether a small word goes on a name that has begun: van der, de la."""
    while position < len(tokens) and tokens[position].lower in NAME_PARTICLES:
        position += 1
        if _named_at(tokens, position):
            return True
    return False


def _named_at(tokens: Sequence[Token], position: int) -> bool:
    """Return whether a capitalised word stands at a position."""
    return position < len(tokens) and tokens[position].named


def _strip(run: list[Token]) -> tuple[tuple[str, ...], list[Token]]:
    """Part a run into titles and name."""
    at = 0
    for position, token in enumerate(run[:-1]):
        if token.lower.rstrip(".") in OFFICES or (
            position == at and token.lower.rstrip(".") in TITLES
        ):
            at = position + 1
    # *the ambassador to Japan Ada Pell*: a state in front is no given name.
    while at + 2 < len(run) and run[at].text in names():
        at += 1
    return tuple(token.lower.rstrip(".") for token in run[:at]), run[at:]
