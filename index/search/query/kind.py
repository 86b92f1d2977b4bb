"""What kind of thing a question asks for, read from its words alone."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from index.search.query import nouns
from index.search.query.asked import AUXILIARY, LINK, asked_part
from index.search.query.measures import POUNDS, TIME_UNITS, UNITS, Family
from index.search.query.speakers import asked_words
from index.statements.grammar.words import (
    AUXILIARIES,
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    RELATIVES,
)
from index.text.stems import terms

MOST = 7
"""Words of a noun phrase behind "which" or "how many"."""


class Kind(StrEnum):
    """What a question asks for."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    DATE = "date"
    DURATION = "duration"
    COUNT = "count"
    AMOUNT = "amount"
    REASON = "reason"
    YES_NO = "yes_no"
    MANNER = "manner"
    CLAUSE = "clause"
    THING = "thing"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Wanted:
    """The kind of thing that a question asks for, and what it demands of it.

    `noun` is what is counted or asked for by name, "" where there is none; `accepted` are the
    stems of it and of what can be counted in its stead; `family` is what the units must measure,
    None where any may. A DURATION of the family LENGTH may be either ("how long is the bridge").
    `margin` is whether the difference of two numbers is asked for: "by how many votes".
    """

    kind: Kind
    noun: str = ""
    accepted: frozenset[str] = frozenset()
    family: Family | None = None
    margin: bool = False


_MONEY = re.compile(
    r"""
    \b (?: costs? | costing | pays? | paid | paying | spen[dt] | earn (?:ed|s)? | worth | price[ds]?
      | raise[ds]? | donate[ds]? | fine[ds]? | charge[ds]? | sold | sell | bought | buy | money
      | debt | owe[ds]? | invest (?:ed|s)? | revenue | salary | funding | fund (?:ed)? | make
      | dollars? | valued? | gross (?:ed)? | budget | rent | fee | compensation | tax (?:es)? ) \b
    """,
    re.VERBOSE,
)
_CHANGE = re.compile(r"\b(?:(?:in|de)creas|ris[ei]|rose|fall|fell|drop|grow|grew|declin|more|less)")
_HOW: dict[str, Family | None] = {
    "tall": Family.LENGTH, "deep": Family.LENGTH, "wide": Family.LENGTH, "far": None,
    "thick": Family.LENGTH, "heavy": Family.MASS, "fast": Family.SPEED, "hot": Family.HEAT,
    "cold": Family.HEAT, "warm": Family.HEAT, "old": Family.AGE, "high": None, "big": None,
    "large": None, "expensive": Family.MONEY,
}  # fmt: skip
_REASON = re.compile(
    r"wh(?:at|ich) (?:(?:is|was|are|were) (?:the |a |one )?(?:\w+ )?)?"
    r"(?:reasons?|causes? (?!of action)|caused|motives?|purpose|led to|prompted)\b"
)
_DOING = re.compile(
    r"what (?:else |exactly )?(?:happen|occur|took place|takes place)|"
    r"what .*\b(?:do|done|doing|say|said)$"
)
_IS_THE = re.compile(r"what (?:is|was|are|were|will be|would be) (?:the|its|his|her|their) (.+)")
_BY_ITSELF = frozenset(("date", "year", "capital", "location", "birthplace", "venue"))
_HANGING = re.compile(rf"\b (?: as | {LINK} )$", re.VERBOSE)
_NO_NOUNS = (
    AUXILIARIES | PREPOSITIONS | RELATIVES | FINITE | frozenset(("than", "and", "or", "more"))
)
_BY_HOW = re.compile(r"\bby (?:\w+ )?how (?:many|much)\b", re.IGNORECASE)
_TIMING = frozenset("early late next last".split())
_PAST = re.compile(r"\w[^e\W]ed$")  # not "breed"
_PLURALS = frozenset(
    "people men women children police troops staff fish sheep aircraft crew feet teeth".split()
)


def wanted(question: str) -> Wanted:
    """Return what kind of thing a question asks for.

    >>> found = wanted("can you tell me how many people died in the fire")
    >>> found.kind, found.noun
    (<Kind.COUNT: 'count'>, 'people')
    >>> wanted("In what year did the bridge open?").kind
    <Kind.DATE: 'date'>
    """
    asked, whether = asked_part(question)
    if whether or re.match(rf"{AUXILIARY}[ ]", asked, re.VERBOSE):
        return Wanted(Kind.ANY if " or " in asked else Kind.YES_NO)
    first, _, rest = asked.partition(" ")
    if first in ("who", "whom", "whose"):
        return Wanted(Kind.PERSON)
    if first in ("when", "where", "why"):
        return Wanted({"when": Kind.DATE, "where": Kind.PLACE, "why": Kind.REASON}[first])
    if first == "how":
        return replace(_how(rest), margin=_BY_HOW.search(question) is not None)
    if first not in ("what", "which"):
        of = re.match(r"(?:the )?(\w+) of ", asked)  # "date of the hearing"
        noun = of[1] if of else ""
        told = noun in nouns.MEASURES or noun in nouns.NUMBERS or noun in nouns.TIMES
        return _named(asked, Kind.ANY) if told else Wanted(Kind.ANY)
    return _what(asked, rest, question)


def _how(rest: str) -> Wanted:
    first, _, behind = rest.partition(" ")
    if first == "many":
        return _count(behind)
    if first == "much":
        return _how_much(behind)
    if first == "long":
        is_long = re.match(r"(?:is|are|was|were) ", behind)
        return Wanted(Kind.DURATION, family=Family.LENGTH if is_long else None)
    if first in _HOW:
        return Wanted(Kind.AMOUNT, family=_HOW[first])
    if first == "come":
        return Wanted(Kind.REASON)
    return Wanted(Kind.MANNER if first in AUXILIARIES or first == "else" else Kind.ANY)


def _how_much(behind: str) -> Wanted:
    head = _head(behind)
    if head == "time":
        return Wanted(Kind.DURATION)
    if head in UNITS:
        return Wanted(Kind.AMOUNT, head, family=UNITS[head])
    if re.search(r"\bweigh", behind):
        return Wanted(Kind.AMOUNT, head, family=Family.MASS)
    money = _MONEY.search(behind) and not behind.startswith("of ") and not _CHANGE.search(behind)
    return Wanted(Kind.AMOUNT, head, family=Family.MONEY if money else None)


def _count(behind: str) -> Wanted:
    """Read what is counted: "(how many) Lantern Bank boats sank"."""
    head = _head(re.sub(r"^(?:more |other |of (?:the |these |those |its |their )?)", "", behind))
    if head in TIME_UNITS:
        return Wanted(Kind.DURATION, head)
    if shape := re.match(r"(?P<square>square)|cubic", behind):
        return Wanted(Kind.AMOUNT, head, family=Family.AREA if shape["square"] else Family.VOLUME)
    if head in POUNDS or (head in UNITS and not behind.startswith(f"{head} of ")):
        return Wanted(Kind.AMOUNT, head, family=UNITS.get(head))
    accepted = frozenset(terms(" ".join(sorted(nouns.alike(head))))) if head else frozenset()
    return Wanted(Kind.COUNT, head, accepted)


def _head(text: str) -> str:
    """Return the head of the noun phrase that a text begins with: its last plural, or last word."""
    words: list[str] = []
    for word in text.replace(",", " , ").split()[:MOST]:
        bare = word.removesuffix("'s").strip("\"'“”‘()")
        if bare == "," or (words and _ends(bare)) or not bare:
            break
        if words and _is_plural(words[-1]) and not _is_plural(bare):
            break
        words.append(bare)
    no_noun = not words or words[0] in _NO_NOUNS or words[0] in DETERMINERS
    verb = words and _PAST.search(words[-1]) and words[-1] not in nouns.COUNTED_PEOPLE
    return "" if no_noun or verb else words[-1]


def _is_plural(word: str) -> bool:
    return word in _PLURALS or (len(word) > 3 and re.search(r"[^sui]s$", word) is not None)


def _what(asked: str, rest: str, question: str) -> Wanted:
    if _REASON.match(asked):
        return Wanted(Kind.REASON)
    if _DOING.match(asked) or asked_words(question) is not None:
        return Wanted(Kind.CLAUSE)
    if match := _IS_THE.match(asked):
        phrase = match[1]
        named = re.match(r"(?:(?:full|last|first|middle) )?names? of (?:the |a )?(.+)", phrase)
        if named:
            head = _head(named[1])
            return _of_noun(head, named[1]) or Wanted(Kind.THING, head)
        head = _head(phrase)
        measured = head in nouns.MEASURES or head in nouns.NUMBERS
        told = (measured or head in _BY_ITSELF) and not _HANGING.search(asked)
        return _named(phrase, Kind.ANY) if told else Wanted(Kind.ANY)
    if not rest or rest.partition(" ")[0] in _NO_NOUNS | DETERMINERS - {"other", "two"}:
        return Wanted(Kind.ANY)
    return _named(rest, Kind.THING)


_SKIPPED = re.compile(
    r"^(?:(?:the|a|an|of|these|those|its|their|his|her|following|two|three|other|specific) )+"
)
_KIND_OF = re.compile(r"(?:kind|type|sort|form|style|genre)s? of (?P<noun>.+)")


def _named(phrase: str, otherwise: Kind) -> Wanted:
    """Read the kind off the noun that is asked for; `otherwise` where it tells none."""
    phrase = _SKIPPED.sub("", phrase)
    if sort := _KIND_OF.match(phrase):
        return Wanted(otherwise, _head(sort["noun"]))
    words = [word.strip(",'\"").removesuffix("'s") for word in phrase.split()[:MOST]]
    if words and words[0] in nouns.TIMES:
        compound = set(words[1:2]) & {"zone", "anniversary", "old", "contract", "plan"}
        return Wanted(otherwise if compound else Kind.DATE, words[0])
    last = next((at for at, word in enumerate(words) if at and _ends(word)), len(words)) - 1
    for at in range(last, -1, -1):
        alone = at in (0, last) or words[at + 1].endswith("s")  # "a French firm makes it"
        found = _of_noun(words[at], phrase) if alone else None
        if found is not None:
            return found
    return Wanted(otherwise, _head(phrase) if otherwise is Kind.THING else "")


def _ends(word: str) -> bool:
    return word in _NO_NOUNS or word in DETERMINERS | _TIMING or _PAST.search(word) is not None


def _of_noun(noun: str, phrase: str) -> Wanted | None:
    """Return what is wanted where a noun tells it by itself."""
    if noun in nouns.MEASURES:
        return Wanted(Kind.AMOUNT, noun, family=nouns.MEASURES[noun])
    if noun in nouns.NUMBERS:
        counted = re.search(r"\bnumber of (.+)", phrase)
        return _count(counted[1] if counted else nouns.NUMBERS[noun])
    for kind, heads in _HEADS:
        if noun in heads:
            return Wanted(kind, noun)
    return None


_HEADS = (
    (Kind.DATE, nouns.TIMES),
    (Kind.PERSON, nouns.PEOPLE),
    (Kind.ORGANISATION, nouns.BODIES),
    (Kind.PLACE, nouns.PLACES),
)
