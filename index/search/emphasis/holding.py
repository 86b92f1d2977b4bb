"""Whether a text holds anything of the kind that a question asks for: a number, a length of time.

What cannot be judged passes. A passage about the very subject without any number of that kind
answers no "how many", however near it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.search.emphasis.answer_kind import SAYS_HOW_MANY, can_be, is_counted
from index.search.query.kind import Kind, Wanted
from index.search.query.measures import NUMBER_WORDS, RELATIVE
from index.values import Span

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DATES = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|\b{_MONTH} \d{{1,2}}\b(?:st|nd|rd|th)?"
    r"|\b(?:half|quarter) (?:past|to) \w+"
    r"|\b[0-2]?\d[:.][0-5]\d(?: ?[ap]\.?m)?\b|\b\d{1,2} ?[ap]\.?m\b|\b(?:1[5-9]|20)\d\d\b(?!,\d)",
    re.IGNORECASE,
)
"""Figures that say when, and count nothing: days, times, years."""
_WORDS = "|".join(sorted((re.escape(word) for word in NUMBER_WORDS), key=len, reverse=True))
_NUMBER = re.compile(
    rf"\d|\b(?:{_WORDS}|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|twice"
    r"|double|single|no(?! (?:longer|more|doubt|matter|one))|none|nobody|everyone|all|most|both"
    r"|several|many|few|pair|couple|first|second|third|\w+(?:rth|fth|xth|nth|eenth|ieth))\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(r"\b(?:after|before|during|when|while|since|until)\b", re.IGNORECASE)
_NUMERIC = frozenset((Kind.COUNT, Kind.AMOUNT))
"""Of 1,847 passages that answer such questions .98 hold a number; of those for "how long" fewer do,
where "since" and a year tell it."""
_WEEKDAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_SAYS = frozenset(
    {*NUMBER_WORDS, *SAYS_HOW_MANY, *RELATIVE, "several", "multiple"}
    | {f"{day}day{end}" for day in _WEEKDAYS for end in ("", "s")}
)
_ORDINAL = ("rd", "fth", "xth", "nth", "ieth")
_WORD = re.compile(r"[$£€¥]? ?\d[\d,.]*\w*|[^\W\d]\w*")
_INSIDE = re.compile(r"\d[\d,.]*\w*")
_MONTH_ALONE = re.compile(_MONTH, re.IGNORECASE)
_YEARS = re.compile(r" years?\b", re.IGNORECASE)
_MORE = re.compile(r" \w+")
_SENTENCE_KINDS = frozenset((Kind.COUNT, Kind.AMOUNT, Kind.DURATION, Kind.DATE))


def sentence_may_hold(wanted: Wanted, sentence: str) -> bool:
    """Return whether any number or time of a sentence can be what is asked for.

    True of questions that ask for neither.

    >>> from index.search.query.kind import wanted
    >>> sentence_may_hold(wanted("How fast was the ferry going?"), "She was far too fast on 4 May.")
    False
    """
    if wanted.kind not in _SENTENCE_KINDS:
        return True
    if wanted.kind is Kind.COUNT and not wanted.margin:
        return is_counted(wanted, sentence)
    return any(can_be(wanted, sentence, span) for span in _telling(sentence)) or bool(
        _OTHERWISE.search(sentence) and wanted.kind in (Kind.DATE, Kind.DURATION)
    )


def _telling(text: str) -> Iterator[Span]:
    """Return where numbers and times may stand: each alone, and with the word behind it."""
    at = 0
    while (found := next(filter(None, map(_tells, _WORD.finditer(text, at))), None)) is not None:
        yield found
        start, at = found
        if more := _MORE.match(text, at):
            at = more.end()
            yield start, at


def _tells(one: re.Match[str]) -> Span | None:
    """Return what a word tells of a number or a time; None where that is nothing."""
    told = one.group()
    if told[0].isdecimal() or told[0] in " $£€¥":
        return one.span()
    start, end = one.span()
    word = told.casefold()
    if word in _SAYS or (word.endswith(_ORDINAL) and word not in _ORDINAL):
        return start, end
    if word in ("first", "last", "second"):
        years = _YEARS.match(one.string, end)
        return (start, years.end()) if years else None
    if _MONTH_ALONE.fullmatch(told):
        return start, end
    inside = None if told.isalpha() else _INSIDE.search(one.string, start)
    return inside.span() if inside and inside.start() < end else None


def may_hold(wanted: Wanted, text: str) -> bool:
    """Return whether a passage has any number or time that can be what a question asks for.

    True of questions that ask for neither. Of 1,537 paragraphs of SQuAD that answer a question for
    one it is false of 19; of 145 passages of the news of 2022 and 2024 of which it is false 2 have
    the answer's words.

    >>> from index.search.query.kind import wanted
    >>> may_hold(wanted("How tall is the captain?"), "The captain was accused on 4 May 2010.")
    False
    >>> may_hold(wanted("How tall is the captain?"), "The captain is 1.80 metres tall.")
    True
    """
    if wanted.kind not in _NUMERIC:
        return sentence_may_hold(wanted, text)
    undated = _DATES.sub(" ", text)
    return _NUMBER.search(undated) is not None and sentence_may_hold(wanted, undated)


def has_number(text: str) -> bool:
    """Return whether a text counts anything: "nobody" does, a day or a year does not."""
    return _NUMBER.search(_DATES.sub(" ", text)) is not None
