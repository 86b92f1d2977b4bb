"""What numbers are followed by, and the words that tell a time: units, months, hours, ages."""

from __future__ import annotations

import re
from enum import StrEnum

from index.search.query.period import MONTHS
from index.text.numbers import SCALES, WORDS


class Family(StrEnum):
    """What units measure; units of one family can answer for each other."""

    MONEY = "money"
    PERCENT = "percent"
    LENGTH = "length"
    AREA = "area"
    MASS = "mass"
    VOLUME = "volume"
    SPEED = "speed"
    HEAT = "heat"
    POWER = "power"
    DATA = "data"
    AGE = "age"


_UNITS = {
    Family.MONEY: """
        $ £ € ¥ ₹ dollar dollars euro euros pence penny pennies cent cents yen yuan rupee rupees
        franc francs crown crowns krona kronor krone kroner rouble roubles ruble rubles peso pesos
        lira shilling shillings usd gbp eur rmb won baht dinar dinars dirham dirhams bucks sterling
        ducats guineas quid ringgit shekel shekels sek cad aud inr florin florins mark marks zloty
        zlotys forint forints koruna korunas rand rands naira hryvnia hryvnias lei leva riyal riyals
        taka dong tenge lari kuna gulden guilders afghanis kyat birr cedis bolivars soles
    """,
    Family.PERCENT: "% percent percentage pc",
    Family.LENGTH: """
        metre metres meter meters kilometre kilometres kilometer kilometers mile miles foot feet
        inch inches yard yards centimetre centimetres centimeter centimeters millimetre
        millimetres millimeter millimeters fathom fathoms km cm mm nm ft mi furlong furlongs
        micrometres micrometers nanometres nanometers parsecs
    """,
    Family.AREA: "acre acres hectare hectares ha sq",
    Family.MASS: """
        kilogram kilograms kilogramme kilogrammes kilo kilos gram grams gramme grammes ounce ounces
        tonne tonnes ton tons kg lb lbs mg oz stone tonnage milligrams carat carats
    """,
    Family.VOLUME: """
        litre litres liter liters gallon gallons barrel barrels pint pints millilitres milliliters
        ml bushel bushels
    """,
    Family.SPEED: "mph kph knot knots kmh kt bpm rpm",
    Family.HEAT: "degree degrees celsius fahrenheit kelvin kelvins °",
    Family.POWER: """
        watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts mw gw kw kwh volt volts
        kv horsepower hp joules calories hertz mhz ghz khz decibels
    """,
    Family.DATA: "byte bytes bit bits kilobytes megabytes gigabytes terabytes kb mb gb tb mbps",
}
UNITS = {word: family for family, words in _UNITS.items() for word in words.split()}
POUNDS = frozenset("pound pounds".split())
"""Money and mass alike."""
TIME_UNITS = frozenset(
    """
    second seconds minute minutes hour hours day days night nights week weeks weekend weekends
    fortnight month months year years decade decades century centuries millennia millennium hr hrs
    min mins yr yrs nanoseconds milliseconds microseconds weekdays
    """.split()
)
MONTH_NAMES = frozenset(MONTHS)
WORDS_TOO = frozenset("may march mar sun sat".split())
"""Names of months and days that are words or names as well."""
WEEKDAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
    fridays saturdays sundays mon tue tues wed thu thurs fri sat sun
    """.split()
)
RELATIVE = frozenset(
    """
    today yesterday tomorrow tonight now currently recently soon immediately overnight later
    earlier noon midday midnight dawn dusk sunrise sunset daybreak morning mornings afternoon
    afternoons evening evenings night nights nightfall weekend spring summer autumn winter fall
    christmas easter thanksgiving halloween ramadan eve season century centuries decade decades
    era millennium annually yearly monthly weekly daily shortly eventually present ago bc bce ad ce
    twenties thirties forties fifties sixties seventies eighties nineties quarter semester date
    birth renaissance antiquity medieval prehistoric
    """.split()
)
"""Words that tell a time by themselves."""
OPENS_A_TIME = frozenset(
    """
    after before during since until till following when while upon once whenever throughout by
    between prior ahead within around circa from
    """.split()
)
"""Words behind which a time stands, be it told by what happened then."""
POINTS = frozenset("ago later earlier before after from into since old prior hence".split())
POINTING = frozenset(
    """
    in within last next new this that same every each previous past coming following first final
    early late mid of after
    """.split()
)
"""Words that make a time of a length of time: "last week", "in three weeks"."""
VAGUE = frozenset(
    """
    dozen dozens hundreds thousands millions billions scores several few no none nobody both pair
    couple half a an single once twice thrice all zero one majority third thirds quarter quarters
    double triple lone neither sole
    """.split()
)
"""Words that tell a number without naming one."""
VAGUE_AMOUNTS = VAGUE | frozenset(
    """
    most much many more less little lot lots nothing everything free some enough part amount number
    maximum minimum
    """.split()
)
NUMBER_WORDS = frozenset(WORDS) | frozenset(SCALES)
PIECE = re.compile(
    r"""
      [$£€¥₹%°]
    | \d+ (?: [,.]\d+ )*
    | [^\W\d_]+ (?: ['’] [^\W\d_]+ )*
    """,
    re.VERBOSE,
)
"""A word, a number or a sign; hyphens part words, so that "14-year-old" has three."""
_YEAR = re.compile(r"1\d{3}|20\d\d|[1-9]\d\d")


def is_number(piece: str) -> bool:
    """Return whether a piece in lower case is written as a number.

    >>> is_number("1,200"), is_number("fourteen"), is_number("dozens")
    (True, True, False)
    """
    return piece[0].isdigit() or piece in NUMBER_WORDS


def is_year(piece: str) -> bool:
    """Return whether a piece may be a year, of three digits or of four up to 2099."""
    return _YEAR.fullmatch(piece) is not None
