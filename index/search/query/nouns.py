"""Nouns that tell the kind of thing that a question asks for, and people where they are counted."""

from __future__ import annotations

from collections.abc import Mapping

from index.search.query.measures import Family
from index.statements.grammar.words import ORGANISATION_WORDS, PLURAL_PEOPLE, is_person_noun

PLACES = frozenset(
    """
    country countries nation nations state states city cities town towns village villages county
    counties province provinces region regions continent continents island islands district
    location locations place places capital borough municipality neighborhood neighbourhood venue
    birthplace hometown street area areas territory territories river lake ocean sea mountain port
    planet city-state
    """.split()
)
BODIES = frozenset(
    """
    company companies firm firms team teams party parties agency bank university college school
    organisation organization organisations organizations group groups airline airlines committee
    ministry department band club union manufacturer broadcaster network newspaper retailer
    corporation council court church studio label publisher carmaker automaker charity league
    institution brand regulator airline operator
    """.split()
)
PEOPLE = frozenset(
    """
    person people man woman boy girl child children men women actor actress singer player writer
    artist director president minister leader king queen mayor governor senator emperor pope
    general author musician rapper celebrity athlete coach politician scientist philosopher
    inventor explorer composer poet painter founder owner character contestant star lawmaker
    official judge officer
    """.split()
)
"""People who are asked for by "which" and "what"; endings alone would take colour for somebody."""
TIMES = frozenset(
    "year years month months day days date dates time century decade week weekday".split()
)
MEASURES: Mapping[str, Family | None] = {
    "percentage": Family.PERCENT, "percent": Family.PERCENT, "proportion": Family.PERCENT,
    "share": Family.PERCENT, "fraction": Family.PERCENT, "price": Family.MONEY,
    "cost": Family.MONEY, "budget": Family.MONEY, "salary": Family.MONEY, "fine": Family.MONEY,
    "fee": Family.MONEY, "fare": Family.MONEY, "revenue": Family.MONEY, "worth": Family.MONEY,
    "debt": Family.MONEY, "gdp": Family.MONEY, "height": Family.LENGTH, "length": None,
    "width": Family.LENGTH, "depth": Family.LENGTH, "distance": Family.LENGTH,
    "elevation": Family.LENGTH, "altitude": Family.LENGTH, "diameter": Family.LENGTH,
    "weight": Family.MASS, "temperature": Family.HEAT, "speed": Family.SPEED, "age": Family.AGE,
    "amount": None, "magnitude": None,
}  # fmt: skip
"""Nouns that a measure is asked for by; None where it may be of any family."""
NUMBERS: Mapping[str, str] = {"number": "", "toll": "deaths", "population": "people"}
"""Nouns that a count is asked for by, with what is counted where the question does not say it."""

ANYONE = frozenset("people person persons individuals others those victims casualties".split())
"""People of whatever sort, so that passengers are people, too."""
_SEPARATE = """
    crew staff troops personnel passengers civilians students pupils adults adult kids babies
    infants migrants refugees immigrants soldiers workers employees families couples teenagers
    youths males females dead wounded injured missing patients prisoners inmates detainees hostages
    fans spectators protesters demonstrators attendees participants recruits delegates guests
    souls citizens folks americans survivors
    household households population inhabitants members relatives parents colleagues friends
    subscribers viewers voters men women boys girls children policemen gunmen suspects
    customers users players jews muslims christians slaves cops homeless elderly
"""
_STANDING_FOR = frozenset("lives deaths fatalities injuries bodies arrests cases votes".split())
"""What is counted instead of people: who has died is a death."""
COUNTED_PEOPLE = ANYONE | PLURAL_PEOPLE | frozenset(_SEPARATE.split())
_ALIKE = tuple(
    frozenset(group.split())
    for group in """
        death deaths fatality fatalities dead die died killed lives bodies people
        injury injuries injured hurt wounded people
        home homes house houses household households building buildings property properties
        ship ships boat boats vessel vessels ferry ferries
        plane planes aircraft jet jets airplane airplanes
        car cars vehicle vehicles automobile automobiles
        game games match matches fixture fixtures
        film films movie movies picture pictures
        country countries nation nations state states
        soldier soldiers troop troops servicemen personnel men
        student students pupil pupils
        employee employees worker workers staff job jobs
        vote votes ballot ballots voters
        species kind kinds type types
        time times occasion occasions
        award awards prize prizes medal medals grammys oscars emmys
        copy copies album albums record records unit units
        child children kid kids boy boys girl girls son sons daughter daughters
    """.strip().splitlines()
)


def alike(noun: str) -> frozenset[str]:
    """Return the nouns that can be counted in a noun's stead, itself among them.

    >>> "vessels" in alike("boats"), sorted(alike("lanterns"))
    (True, ['lanterns'])
    """
    return frozenset({noun}).union(*(group for group in _ALIKE if noun in group))


def counts_people(noun: str) -> bool:
    """Return whether a noun as it is counted means people: passengers, nurses, dead."""
    if noun in COUNTED_PEOPLE or noun in _STANDING_FOR:
        return True
    for ending, single in (("men", "man"), ("ies", "y"), ("sses", "ss"), ("s", "")):
        if noun.endswith(ending):
            return is_person_noun(noun.removesuffix(ending) + single)
    return is_person_noun(noun)


def is_somebody(noun: str) -> bool:
    """Return whether a noun means a person or a body: "the coast guard" may be who warned."""
    if noun in _STANDING_FOR:
        return False
    if counts_people(noun) or noun in PEOPLE or noun in ("businesses", "enforcement"):
        return True
    single = noun.removesuffix("ies") + "y" if noun.endswith("ies") else noun.removesuffix("s")
    states = ("country", "nation", "state")
    return any(
        one in BODIES or one in ORGANISATION_WORDS or one in states for one in (noun, single)
    )
