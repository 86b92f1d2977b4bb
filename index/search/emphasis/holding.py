"""Whether a text holds anything of the kind that a question asks for: a number, a length of time.

What cannot be judged passes. A passage about the very subject without any number of that kind
answers no "how many", however near it is.
"""

from __future__ import annotations

import re

from index.search.emphasis.answer_kind import can_be
from index.search.query.kind import Kind, Wanted
from index.search.query.measures import NUMBER_WORDS, RELATIVE, VAGUE

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


_TOO_VAGUE = frozenset(("a", "an", "all", "sole", "lone", "no", "one"))
_SAYS = "|".join(
    sorted(
        {*NUMBER_WORDS, *(VAGUE - _TOO_VAGUE), *RELATIVE, "several", "multiple"},
        key=len,
        reverse=True,
    )
)
_TELLING = re.compile(
    rf"(?:[$£€¥]? ?\d[\d,.]*\w*|\b(?:{_SAYS}|{_MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"|\w+(?:rd|fth|xth|nth|eenth|ieth)|(?:first|last|second) years?)\b)(?P<more>[ ]\w+)?",
    re.IGNORECASE,
)
"""Where a number or a time may begin, and the word behind it."""
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
    return any(
        can_be(wanted, sentence, span)
        for one in _TELLING.finditer(sentence)
        for span in {one.span(), (one.start(), one.start("more") if one["more"] else one.end())}
    ) or bool(_OTHERWISE.search(sentence) and wanted.kind in (Kind.DATE, Kind.DURATION))


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
    return has_number(text) and sentence_may_hold(wanted, _DATES.sub(" ", text))


def has_number(text: str) -> bool:
    """Return whether a text counts anything: "nobody" does, a day or a year does not."""
    return _NUMBER.search(_DATES.sub(" ", text)) is not None
