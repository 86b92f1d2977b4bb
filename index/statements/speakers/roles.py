"""What an article tells of the people it names: office, age, pronouns; and which are places."""

from __future__ import annotations

from collections.abc import Sequence

from index.statements.grammar.lexicon import verbs
from index.statements.grammar.phrases import closed, is_adverb, reports
from index.statements.grammar.tokens import QUOTE, STOP, WORD, Token
from index.statements.grammar.words import DETERMINERS, HE, NAME_PARTICLES, PLACE_WORDS, SHE
from index.statements.quotes.frames import Frame
from index.statements.speakers.person import Person
from index.statements.speakers.roster import Roster

Tokens = Sequence[Token]

# Behind these a place stands more often than a person.
_WHERE = frozenset("in on at from of to near across around through into off outside".split())
# An apposition of more words is a clause.
_LONGEST = 14
_OLDEST = 120
# How much a pronoun tells of the only person named before it: in a reporting clause of that
# person, in the same sentence, in the next one of the paragraph.
_OWN, _SAME, _NEXT = 2.0, 1.0, 0.7


def describe(roster: Roster, frames: Sequence[Frame]) -> None:
    """Note roles, ages, pronouns and places of all people of a roster."""
    starts = {place: person for person in roster.people.values() for place in person.places}
    in_places: dict[int, int] = {}
    previous: set[int] = set()
    by_id = {id(person): person for person in roster.people.values()}
    for number, frame in enumerate(frames):
        tokens = frame.tokens
        same = number > 0 and frames[number - 1].paragraph == frame.paragraph
        for position, token in enumerate(tokens):
            person = starts.get(token.start)
            if person is None or not token.named:
                continue
            end = _name_end(tokens, position)
            _read_before(tokens, position, person)
            _read_after(tokens, end, person)
            inside = _in_place(tokens, position)
            in_places[id(person)] = in_places.get(id(person), 0) + inside
            # *the head of Harrow Mills said*: it is not the mills that report.
            person.reports = person.reports or (not inside and reports(tokens, end))
        previous = _vote(tokens, starts, by_id, previous if same else set())
    for person in roster.people.values():
        where = in_places.get(id(person), 0)
        last = person.name.split()[-1].lower()
        person.place = not person.known and (
            last in PLACE_WORDS or (where > 0 and where == len(person.places))
        )


def _name_end(tokens: Tokens, position: int) -> int:
    """Return the position behind the name that begins at a position."""
    end = position + 1
    while end < len(tokens):
        token = tokens[end]
        scare = token.quote is not None and token.quote.scare
        inner = scare or token.lower in NAME_PARTICLES
        following = end + 1 < len(tokens) and tokens[end + 1].named
        if (token.named and token.kind == WORD) or (inner and following):
            end += 1
        else:
            break
    return end


def _read_before(tokens: Tokens, position: int, person: Person) -> None:
    """Read *the city engineer, Ada Pell*, *Committee chairman Ada Pell*, *the chemist Ada Pell*."""
    at = position - 1
    while at >= 0 and tokens[at].named and tokens[at].lower.rstrip(".") in person.titles:
        at -= 1
    if at < 0:
        return
    if tokens[at].text == ",":
        start = _phrase_start(tokens, at)
        if start is not None:
            person.describe(tokens[start:at])
        return
    start = at + 1
    while start > 0 and _noun(tokens[start - 1]):
        start -= 1
    if start <= at:
        person.describe(tokens[start : at + 1])


def _noun(token: Token) -> bool:
    """Return whether a word can stand in a description before a name."""
    return (
        token.kind == WORD
        and not closed(token)
        and not is_adverb(token)
        and (token.lower not in DETERMINERS and token.lower not in verbs())
    )


def _phrase_start(tokens: Tokens, end: int) -> int | None:
    """Return where a description that ends at a comma begins: at a determiner or the sentence."""
    for at in range(end - 1, max(-1, end - _LONGEST), -1):
        token = tokens[at]
        if token.kind in (STOP, QUOTE):
            return at + 1 if tokens[at + 1].lower in DETERMINERS or tokens[at + 1].named else None
        if token.lower in DETERMINERS and (at == 0 or tokens[at - 1].lower != "of"):
            if at and tokens[at - 1].lower in ("of", "for", "at", "in"):
                continue
            return at
    return 0 if end <= _LONGEST else None


def _read_after(tokens: Tokens, end: int, person: Person) -> None:
    """Read *Ada Pell, 46, a nurse,* and *Ada Pell of the Institute, who …*."""
    if end >= len(tokens):
        return
    if tokens[end].lower == "who":
        person.evidence = True
    if tokens[end].text != ",":
        return
    at = end + 1
    if at < len(tokens) and tokens[at].text.isdigit() and int(tokens[at].text) <= _OLDEST:
        person.evidence = True
        at += 2
    if at < len(tokens) and tokens[at].lower in ("who", "whose"):
        person.evidence = True
        return
    if at < len(tokens) and tokens[at].lower == "which":
        person.thing = True
        return
    part: list[Token] = []
    for token in tokens[at : at + _LONGEST]:
        if token.kind in (STOP, QUOTE):
            break
        part.append(token)
    if part and not closed(part[0]) and part[0].lower not in verbs():
        person.describe(part)


def _in_place(tokens: Tokens, position: int) -> bool:
    """Return whether a name stands where a place does."""
    return position > 0 and tokens[position - 1].lower in _WHERE


def _vote(
    tokens: Tokens,
    starts: dict[int, Person],
    by_id: dict[int, Person],
    previous: set[int],
) -> set[int]:
    """Count the pronouns that can mean one person only; give the people of this sentence."""
    here: set[int] = set()
    last = 0
    counted = False
    for position, token in enumerate(tokens):
        person = starts.get(token.start)
        if person is not None and token.named:
            if not person.known and _in_place(tokens, position):
                continue
            here.add(id(person))
            last = _name_end(tokens, position)
            continue
        gender = "he" if token.lower in HE else "she" if token.lower in SHE else None
        if gender is None:
            continue
        if len(here) == 1:
            (one,) = here
            own = position - last <= 3 and token.lower in ("he", "she")
            by_id[one].votes[gender] += _OWN if own else _SAME
        elif not here and len(previous) == 1 and not counted:
            (one,) = previous
            by_id[one].votes[gender] += _NEXT
            counted = True
    return here or previous
