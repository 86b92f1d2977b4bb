"""Dates as outlets write them: a day, an aware time, or None where neither can be told."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from index.readers import months

OLDEST_YEAR = 1600
# A publication date may lie a little ahead (embargoes, clocks, zones); beyond it is nonsense.
FURTHEST_AHEAD = timedelta(days=31)
_LONGEST = 100

_DAY = re.compile(r"(?P<year>\d{4})(?P<mark>[-/.]?)(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)")
_NUMBERS = re.compile(r"(?P<first>\d\d?)(?P<mark>[/.-])(?P<second>\d\d?)(?P=mark)(?P<year>\d{4})\b")
# What stands before a date, or between two: that of the publication is read, and no other.
_PUBLISHED = (
    r"(?:first |originally |date )?(?:published|posted|publication date|issued|created)"
    r"|pubblicat[oa]|data di pubblicazione|publiée?|paru|mis en ligne|date de publication"
    r"|veröffentlicht|erschienen|erstellt|stand der veröffentlichung|publicad[oa]"
    r"|fecha de publicación"
    r"|опубліковано|дата публікації"
)
_CHANGED = (
    r"(?:last |most recently )?(?:updated?|modified|edited|revised|changed)"
    r"|ultim[oa] (?:aggiornamento|modifica)"
    r"|aggiornat[oa]|modificat[oa]|(?:dernière )?mise? à jour|modifié|actualisé"
    r"|(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)"
    r"|letzte (?:aktualisierung|änderung)|aktualisierung|stand|(?:última )?actualizaci[óo]n"
    r"|actualizad[oa]|modificad[oa]"
    r"|(?:останнє )?оновлен(?:о|ня)|змінено|відредаговано"
)
_PREPOSITION = r"(?: on| at| il| le| am| el| on:)?"
_LABEL = re.compile(rf"^(?:(?:{_PUBLISHED}){_PREPOSITION}\s?:?\s+|on\s+)", re.IGNORECASE)
_CHANGE = re.compile(rf"(?:^|[\s,;|·•(–—-])(?:{_CHANGED})\b", re.IGNORECASE)
_MERIDIEM = re.compile(r"\b([ap])\.\s?m\b\.?", re.IGNORECASE)
_MIDNIGHT = re.compile(r"[T ]00:00(?::00(?:\.0+)?)?$")

_HOURS = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "MEZ": 1, "CEST": 2,
    "MESZ": 2, "EET": 2, "EEST": 3, "MSK": 3, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11,
    "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip
# Stands for a zone that cannot be told (ET, CST, IST …): the time is then not worth keeping.
_UNKNOWN_ZONE = timezone(timedelta(0), "unknown")


def parse(value: object, *, now: datetime) -> date | datetime | None:
    """Return the day or, where a time is written, the aware time; naive times are UTC.

    None stands for what is no date, is incomplete or ambiguous (03/04/2022), lies before 1600
    or more than a month after `now`.

    >>> parse("March 3, 2022, 5:06 p.m. EST", now=datetime(2024, 1, 1, tzinfo=UTC)).isoformat()
    '2022-03-03T17:06:00-05:00'
    """
    found = _read(value)
    if found is None:
        return None
    try:
        moment = _moment(found)
        plausible = found.year >= OLDEST_YEAR and moment <= now + FURTHEST_AHEAD
    except OverflowError:  # 9999-12-31 in a zone west of Greenwich
        return None
    return found if plausible else None


def _moment(found: date | datetime) -> datetime:
    """Return an aware time that can be compared."""
    if isinstance(found, datetime):
        return found.astimezone(UTC)
    return datetime(found.year, found.month, found.day, tzinfo=UTC)


def _read(value: object) -> date | datetime | None:
    """Return the date in text or in a number of seconds, however implausible."""
    if isinstance(value, int | float):
        return _from_epoch(value)
    if not isinstance(value, str) or len(value) > _LONGEST:
        return None
    text = " ".join(value.split())
    if text.isdecimal() and len(text) in (10, 13):
        return _from_epoch(int(text))
    text = _unlabelled(text)
    day = _DAY.fullmatch(text)
    if day:
        return _day(day["year"], day["month"], day["day"])
    written = months.in_numbers(text)
    numbers = None if written else _NUMBERS.match(text)
    if numbers:
        return _from_numbers(text, numbers)
    return _from_iso(text) or _from_words(written or text)


def _unlabelled(text: str) -> str:
    """Take off what a line says before the day of publication, and the change that it adds."""
    changed = _CHANGE.search(text)
    if changed:
        text = text[: changed.start()].rstrip(" ,;|·•(–—-")
    return _MERIDIEM.sub(r"\1m", _LABEL.sub("", text))


def is_dated_line(text: str) -> bool:
    """Return whether a line is a day, with its label, time and change, and nothing else.

    >>> is_dated_line("Published: 4 March 2031 | Updated: 30 June 2031"), is_dated_line("4 ferries")
    (True, False)
    """
    pieces = (text, *(piece.strip(" :") for piece in _CHANGE.split(text, 1)))
    return any(_read(piece) is not None for piece in pieces)


def _from_epoch(seconds: float) -> datetime | None:
    """Read seconds, or milliseconds, since 1970; None outside 2001 to 2286."""
    if 1e12 <= seconds < 1e13:
        seconds /= 1000
    if 1e9 <= seconds < 1e10:
        return datetime.fromtimestamp(seconds, tz=UTC)
    return None


def _day(year: str, month: str, day: str) -> date | None:
    """Return the day, or None where the calendar has no such day."""
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _from_numbers(text: str, numbers: re.Match[str]) -> date | datetime | None:
    """Read 13/04/2022 and 4.3.2022; None where day and month could be exchanged."""
    first, second = int(numbers["first"]), int(numbers["second"])
    if numbers["mark"] != "." and first <= 12 and second <= 12 and first != second:
        return None
    day, month = (second, first) if second > 12 else (first, second)
    found = _day(numbers["year"], str(month), str(day))
    rest = text[numbers.end() :].strip(" ,")
    return _from_words(f"{found} {rest}") if found and rest else found


def _from_iso(text: str) -> date | datetime | None:
    """Read ISO 8601 with a time; None for anything else."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    if found.tzinfo:
        return found
    # A naive midnight is how exporters write a day without a time.
    return found.date() if _MIDNIGHT.search(text) else found.replace(tzinfo=UTC)


def _from_words(text: str) -> date | datetime | None:
    """Read a date in English words; None where year, month or day is missing."""
    from dateutil import parser

    # What is not written is taken from a default: two of them tell what was not written.
    defaults = datetime(2001, 1, 1, 0, 0), datetime(2004, 2, 2, 1, 1)
    try:
        one, two = (parser.parse(text, default=default, tzinfos=_zone) for default in defaults)
    except (ValueError, OverflowError, TypeError, AttributeError, LookupError, ArithmeticError):
        return None
    if one.date() != two.date():
        return None
    if one.time() != two.time() or one.tzname() == "unknown":
        return one.date()
    return one if one.tzinfo else one.replace(tzinfo=UTC)


def _zone(name: str | None, offset: int | None) -> tzinfo | None:
    """Return the zone of a name or an offset in seconds, as dateutil asks for it."""
    if offset is not None and abs(offset) < 86_400:
        return timezone(timedelta(seconds=offset))
    if name is None:
        return None
    hours = _HOURS.get(name.upper())
    return _UNKNOWN_ZONE if hours is None else timezone(timedelta(hours=hours))
