"""Dates in the words of six languages, written anew in numbers that one parser reads."""

from __future__ import annotations

import re

_NAMES = """
    january jan gennaio gen janvier janv januar jänner jan. enero ene січня січень січ
    february feb febbraio février févr fevr fév februar febrero лютого лютий лют
    march mar marzo mars märz mär mrz maerz березня березень бер
    april apr aprile avril avr abril abr квітня квітень квіт кві
    may maggio mag mai mayo травня травень трав тра
    june jun giugno giu juin juni junio червня червень черв чер
    july jul luglio lug juillet juil juli julio липня липень лип
    august aug agosto ago août aout серпня серпень серп сер
    september sep sept settembre set sett septembre septiembre setiembre вересня вересень вер
    october oct ottobre ott octobre oktober okt octubre жовтня жовтень жовт жов
    november nov novembre noviembre листопада листопад лист лис
    december dec dicembre dic décembre decembre déc dezember dez diciembre грудня грудень груд гру
"""
_MONTHS = {
    name.rstrip("."): number
    for number, names in enumerate(_NAMES.strip().splitlines(), start=1)
    for name in names.split()
}
_WEEKDAY = r"""
    (?: (?: mon|tues|wednes|thurs|fri|satur|sun)day | (?:mon|tue|wed|thu|thur|thurs|fri|sat|sun)\.?
      | (?:lune|marte|mercole|giove|vener)d[iì] | sabato | domenica
      | (?:lun|mar|mer|gio|ven|sab|dom)\.?
      | (?:lun|mar|mercre|jeu|vendre|same)di | dimanche | (?:jeu|sam|dim)\.?
      | (?:mon|diens|donners|frei|sams|sonn)tag | mittwoch | sonnabend | (?:mo|di|mi|do|fr|sa|so)\.?
      | lunes | martes | miércoles | jueves | viernes | sábado | domingo | (?:mié|jue|vie|sáb)\.?
      | понеділок | вівторок | серед[аи] | середу | четвер | п[’'ʼ]ятниц[яюі] | субот[аиу]
      | неділ[яюі]
      | (?:пн|вт|ср|чт|пт|сб|нд)\.? )
"""
_CLOCK = r"""
    (?: [,;·|–—-] | \b(?:alle|ore|à|a\s+las|las|um|gegen|об?|at|h)\b | \s )*
    (?P<hour> [01]?\d | 2[0-3] ) (?: \s?(?:h|:|\.|год\.?)\s?) (?P<minute> [0-5]\d )?
    (?: : [0-5]\d )?
    (?: \s?(?: uhr | h(?:rs|oras)?\.? | ore | год(?:ини?)?\.? | хв\.? ) )?
    (?: \s (?P<zone> [a-z]{2,5} | [+-]\d\d:?\d\d ) )?
"""
_WRITTEN = re.compile(
    rf"""
    (?: (?:le|il|am|den|el|lo|la|на|у|в)\s+ )?
    (?: {_WEEKDAY} \s* ,? \s+ (?: (?:le|den|il|el)\s+ )? )?
    (?P<day> \d\d? ) (?: \. | er\b | ère\b | º | ° | ª | -?го\b | st\b | nd\b | rd\b | th\b )? \s+
    (?: (?:de|del|di|of)\s+ | d[’']\s* )?
    (?P<month> [^\W\d_]{{3,10}} ) \.? ,? \s+
    (?: (?:de|del|di)\s+ )?
    (?P<year> \d{{4}} ) (?: \s?(?: р\. | р\b | року\b ) )?
    (?: {_CLOCK} )? \s* \.?
    """,
    re.VERBOSE | re.IGNORECASE,
)
# How English writes no time: the numbers before it are then no month and day.
_DAY_FIRST = re.compile(r"\b(?:alle|ore|à|a las|um|uhr|о)\b|\d\s?h\s?\d", re.IGNORECASE)
_NUMERIC = re.compile(
    rf"(?P<day>\d\d?)(?P<mark>[/.-])(?P<month>\d\d?)(?P=mark)(?P<year>\d{{4}}) {_CLOCK}",
    re.VERBOSE | re.IGNORECASE,
)


def in_numbers(text: str) -> str | None:
    """Return a date in words, or with a time as only these languages write it, as ISO 8601.

    None stands for anything else. Days come before months.

    >>> in_numbers("mardi 4 mars 2031 à 17h06"), in_numbers("4 березня 2031 р.")
    ('2031-03-04 17:06', '2031-03-04')
    """
    written = _WRITTEN.fullmatch(text)
    month = _MONTHS.get(written["month"].casefold()) if written else None
    if written is None or month is None:
        written = _NUMERIC.fullmatch(text) if _DAY_FIRST.search(text) else None
        if written is None or int(written["month"]) > 12:
            return None
        month = int(written["month"])
    day = f"{written['year']}-{month:02}-{int(written['day']):02}"
    if written["hour"] is None:
        return day
    zone = f" {written['zone']}" if written["zone"] else ""
    return f"{day} {int(written['hour']):02}:{written['minute'] or '00'}{zone}"
