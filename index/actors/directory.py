"""The actors of a library by every name they go by, with the corrections that people made."""

from __future__ import annotations

import heapq
import threading
from bisect import bisect_left
from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from index.statements.actors.people import LibraryPerson, fold
from index.statements.gazetteer.table import demonyms, entries
from index.statements.speakers.variants import SHORTEST, same_person, spelled_alike
from index.storage.catalogue import AliasEdit
from index.storage.records import Records
from index.values import Actor

LEAST_LIKE = 72.0
"""Likeness, 0 to 100, from which a name is offered for one that was mistyped: one wrong letter in
four."""
SHORTEST_MISTYPED, LONG = 4, 7
"""Letters of a last name from which one slip is looked for, and from which two are."""
LAST_LETTER = "\U0010ffff"
MOST_BOOKS = 16
"""Books kept at once: more servers than that seldom correct names in the same minutes."""


class ActorBook:
    """Finds actors by name; made once for a generation and a set of corrections."""

    def __init__(
        self,
        people: Sequence[LibraryPerson],
        speaking: Mapping[str, int],
        edits: Iterable[AliasEdit] = (),
    ) -> None:
        self._actors = {one.name: one for one in _actors(people, speaking)}
        for edit in edits:
            _apply(self._actors, edit)
        self._by_name: defaultdict[str, list[str]] = defaultdict(list)
        self._by_word: defaultdict[str, list[str]] = defaultdict(list)
        self._by_spelling: defaultdict[str, list[str]] = defaultdict(list)
        self._ranked = sorted(self._actors.values(), key=lambda one: (-one.statements, one.name))
        begun: list[tuple[str, bool, int]] = []
        for rank, actor in enumerate(self._ranked):
            for folded in dict.fromkeys(fold(alias) for alias in actor.aliases):
                self._by_name[folded].append(actor.name)
                if actor.statements:
                    begun.extend((rest, inner, rank) for rest, inner in _from_each_word(folded))
            if actor.kind == "person":
                words = [fold(form).split() for form in actor.forms]
                for last in dict.fromkeys(own[-1] for own in words if own):
                    self._by_word[last].append(actor.name)
                for last in dict.fromkeys(spelled_alike(own[-1]) for own in words if own):
                    self._by_spelling[last].append(actor.name)
        self._names = sorted(self._by_name)
        self._last = sorted(self._by_word)
        self._begun = sorted(begun)

    def find(self, typed: str) -> tuple[Actor, ...]:
        """Return the actors that a name means: one, several of one last name, or none.

        An actor's own name, as it is written, means it and nobody else, whatever others' aliases.
        """
        if typed in self._actors:
            return (self._actors[typed],)
        folded = fold(typed)
        folded = folded.removeprefix("the ") if folded not in self._by_name else folded
        found = self._by_name.get(folded) or self._by_word.get(folded) or self._spelled(typed)
        own = [name for name in found if fold(name) == folded]
        return tuple(self._actors[name] for name in (own or found))

    def _spelled(self, typed: str) -> list[str]:
        """Return the people whose name is another spelling of what was typed."""
        folded = fold(typed)
        words = folded.split()
        if not words or len(words[-1]) < SHORTEST:
            return []
        bearers = self._by_spelling.get(spelled_alike(words[-1]), [])
        if len(words) == 1:
            return bearers
        return [
            name
            for name in bearers
            if any(same_person(folded, fold(form)) for form in self._actors[name].forms)
        ]

    def kinds(self, texts: Iterable[str]) -> dict[str, str]:
        """Return the kind of each text that is an actor's name; small letters need a whole alias.

        A people's name, or what is called by it, as Russian, has the kind `people`.
        """
        kinds: dict[str, str] = {}
        for text in texts:
            found = self.find(text)
            if found and (text != text.lower() or self._by_name.get(fold(text))):
                kinds[text] = found[0].kind
            elif text in demonyms():
                kinds[text] = "people"
        return kinds

    def suggest(self, typed: str, count: int) -> tuple[Actor, ...]:
        """Return the actors that speak, to offer while a name is typed, who speaks most first.

        A beginning of any word of any name counts, then a name that is nearly so.
        """
        folded = fold(typed)
        if not folded:
            return tuple(one for one in self._ranked[:count] if one.statements)
        chosen = [self._ranked[rank].name for rank in self._beginning(folded, count)]
        if len(chosen) < count and len(folded) > 2:
            chosen.extend(self._mistyped(folded, count))
        offered = (self._actors[name] for name in dict.fromkeys(chosen))
        return tuple(one for one in offered if one.statements)[:count]

    def _mistyped(self, folded: str, count: int) -> Iterator[str]:
        """Yield the names that are nearly what was typed: whole ones, then by their last word.

        A last name is short beside the whole, so one alone is held against last names alone.
        """
        like = process.extract(
            folded, self._names, scorer=fuzz.ratio, limit=count, score_cutoff=LEAST_LIKE
        )
        for alias, _, _ in like:
            yield from self._by_name[alias]
        if " " in folded or len(folded) < SHORTEST_MISTYPED:
            return
        slips = 1 if len(folded) < LONG else 2
        near = process.extract(
            folded, self._last, scorer=OSA.distance, limit=count, score_cutoff=slips
        )
        for last, _, _ in near:
            yield from self._by_word[last]

    def _beginning(self, folded: str, count: int) -> list[int]:
        """Give the ranks of those with a name that begins so, then of those with a word of one."""
        first = bisect_left(self._begun, (folded,))
        last = bisect_left(self._begun, (folded + LAST_LETTER,))
        names = {rank for _, inner, rank in self._begun[first:last] if not inner}
        words = {rank for _, inner, rank in self._begun[first:last] if inner} - names
        return [*heapq.nsmallest(count, names), *heapq.nsmallest(count, words)][:count]


def _from_each_word(name: str) -> Iterator[tuple[str, bool]]:
    """Return what is left of a name from each of its words on, and whether that is within it.

    >>> list(_from_each_word("ida kemp"))
    [('ida kemp', False), ('kemp', True)]
    """
    words = name.split(" ")
    for at in range(len(words)):
        yield " ".join(words[at:]), at > 0


def _actors(people: Sequence[LibraryPerson], speaking: Mapping[str, int]) -> Iterable[Actor]:
    table = {entry.name: entry for entry in entries()}
    named = {alias for entry in entries() for alias in entry.aliases | entry.metonyms}
    for entry in table.values():
        aliases = tuple(sorted({entry.name, *entry.aliases, *entry.metonyms}))
        yield Actor(entry.name, entry.kind, (), aliases, speaking.get(entry.name, 0))
    for person in people:
        if person.name in named or person.name in table:
            continue
        forms = (person.name, *person.aliases)
        yield Actor(person.name, "person", forms, forms, person.statements)


def _apply(actors: dict[str, Actor], edit: AliasEdit) -> None:
    """Correct the actors in place by one edit; one about nobody known is left for later."""
    if edit.kind == "merge":
        gone, kept = actors.get(edit.alias), actors.get(edit.actor)
        if gone and kept and gone is not kept:
            del actors[gone.name]
            actors[kept.name] = replace(
                kept,
                forms=tuple(dict.fromkeys((*kept.forms, *gone.forms, gone.name))),
                aliases=tuple(dict.fromkeys((*kept.aliases, *gone.aliases))),
                statements=kept.statements + gone.statements,
            )
        elif known := gone or kept:  # the other one speaks in another library
            names = (edit.actor, edit.alias)
            actors[known.name] = replace(
                known,
                forms=tuple(dict.fromkeys((*known.forms, *names))),
                aliases=tuple(dict.fromkeys((*known.aliases, *names))),
            )
        return
    for actor in list(actors.values()):
        if edit.alias in (*actor.aliases, *actor.forms) and actor.name != edit.alias:
            actors[actor.name] = replace(
                actor,
                forms=tuple(one for one in actor.forms if one != edit.alias),
                aliases=tuple(one for one in actor.aliases if one != edit.alias),
            )
    if edit.kind == "add" and edit.actor in actors:
        actor = actors[edit.actor]
        actors[edit.actor] = replace(
            actor, forms=(*actor.forms, edit.alias), aliases=(*actor.aliases, edit.alias)
        )
    elif edit.kind == "split" and edit.alias not in actors:
        actors[edit.alias] = Actor(edit.alias, "person", (edit.alias,), (edit.alias,), 1)


class BookShelf:
    """Keeps the books of the serving generation, each made when it is first needed.

    There is one for every set of corrections: each server's own stand beside the shared ones.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._books: OrderedDict[tuple[str, tuple[AliasEdit, ...]], ActorBook] = OrderedDict()

    def book(self, name: str, records: Records, edits: tuple[AliasEdit, ...]) -> ActorBook:
        """Return the book of a generation, by its name, and of corrections."""
        key = (name, edits)
        with self._lock:
            if key not in self._books:
                self._books[key] = ActorBook(records.people(), records.speaking_actors(), edits)
            self._books.move_to_end(key)
            while len(self._books) > MOST_BOOKS:
                self._books.popitem(last=False)
            return self._books[key]
