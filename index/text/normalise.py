"""The one normalisation of an article's text, its paragraphs and its sentences.

A normalised text is paragraphs joined by one empty line; inside a paragraph there is no line end,
no run of spaces and no character that could disturb the text around a quote.
"""

from __future__ import annotations

import re
import unicodedata

from index.values import Span

PARAGRAPH_END = "\n\n"
WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
"""A word as it is written, with its hyphens and apostrophes."""

# Kept: joiners (emoji, Persian, Indic scripts) and single direction marks. Dropped: what no reader
# sees but what breaks a search or, unbalanced, turns the text around a quote.
_INVISIBLE = re.compile(
    r"""
      [\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]   # control characters; NEL is a line end
    | [\u00ad\u200b\u2060\ufeff]                       # soft hyphen, zero-width space, joiner, BOM
    | [\u202a-\u202e\u2066-\u2069]                     # embeddings, overrides and isolates
    | [\ufff9-\ufffb]                                  # interlinear annotation marks
    """,
    re.VERBOSE,
)
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_LINE_END = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n]+")
_EMPTY_LINE = re.compile(r"\n\s*\n")

# No writing sets more than some ten marks on one letter; ordering thousands of them takes hours.
# The pattern finds runs of signs, most of them no marks; `_unstacked` looks at each.
_MARKS_ON_A_LETTER = 30
_STACKED = re.compile(rf"[^\w\s\x00-\u02ff]{{{_MARKS_ON_A_LETTER + 1},}}")

# A hard-wrapped text has lines that stop before this column and mostly come near it.
_WRAP_LONGEST = 100
_WRAP_TYPICAL = 55


def normalise(raw: str) -> str:
    r"""Return the text as it is stored, searched and quoted; a fixed point of itself.

    >>> normalise("\ufeffOne  line\r\nwrapped.\r\n\r\n\r\nTwo\u00a0words\x00.")
    'One line\n\nwrapped.\n\nTwo words.'
    """
    text = _LINE_END.sub("\n", raw)
    text = _SURROGATE.sub("\ufffd", text)
    text = _STACKED.sub(_unstacked, _INVISIBLE.sub("", text))
    text = unicodedata.normalize("NFC", text)
    text = _SPACES.sub(" ", text)
    blocks = [block for block in _EMPTY_LINE.split(text) if block.strip()]
    if _hard_wrapped(blocks):
        paragraphs = [" ".join(line.strip() for line in block.split("\n")) for block in blocks]
    else:
        paragraphs = [line.strip() for block in blocks for line in block.split("\n")]
    return PARAGRAPH_END.join(_SPACES.sub(" ", one).strip() for one in paragraphs if one.strip())


def _unstacked(run: re.Match[str]) -> str:
    """Drop the marks beyond what any letter carries."""
    kept: list[str] = []
    marks = 0
    for sign in run[0]:
        marks = marks + 1 if unicodedata.combining(sign) else 0
        if marks <= _MARKS_ON_A_LETTER:
            kept.append(sign)
    return "".join(kept)


def _hard_wrapped(blocks: list[str]) -> bool:
    """Return whether single line ends only fold long lines, as in e-mail and old agency copy."""
    inner = [line for block in blocks for line in block.strip("\n").split("\n")[:-1]]
    if len(inner) < 2 or max(map(len, inner)) > _WRAP_LONGEST:
        return False
    return sum(len(line) >= _WRAP_TYPICAL for line in inner) >= 0.9 * len(inner)


def paragraphs(text: str) -> tuple[Span, ...]:
    r"""Return the spans of a normalised text's paragraphs.

    >>> paragraphs("One.\n\nTwo.")
    ((0, 4), (6, 10))
    """
    spans: list[Span] = []
    start = 0
    while start < len(text):
        end = text.find(PARAGRAPH_END, start)
        end = len(text) if end < 0 else end
        if end > start:
            spans.append((start, end))
        start = end + len(PARAGRAPH_END)
    return tuple(spans)


_TERMINATOR = re.compile(
    r"""
    (?<! [.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964] )    # a long run is looked at once
    (?P<stop> [.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964]+ )
    (?P<close> ["'\u2019\u201d\u201c\u00bb\u203a)\]]* )       # marks that close what the stop ends
    (?P<gap> \s+ )
    (?=(?P<next> ["'\u2018\u201c\u201e\u00ab\u2039(\[\u2013\u2014-]* \s? \S ))
    """,
    re.VERBOSE,
)
# A full stop behind these does not end a sentence when a name or a number follows.
ABBREVIATIONS = frozenset(
    """
    mr mrs ms mx messrs dr prof sr jr st ste mt ft rev fr hon gov sen rep reps sens pres gen col lt
    maj capt cmdr cpl sgt adm brig insp det supt supt amb atty dist asst assoc dep dir sec min
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    no nos vol pp fig figs sec art para ch ca approx est vs v al etc eg ie cf viz
    inc ltd co corp llc plc bros univ dept bldg ave blvd rd hwy
    """.split()
)
# Behind an abbreviation with inner stops ("the U.S."), only such a word opens a new sentence.
OPENERS = frozenset(
    """
    the a an this that these those he she it they we you i his her its their our my but and or so
    yet in on at by for from with as if when while after before since until because although though
    however meanwhile moreover there here what who why how where which not no one some many most
    officials experts critics analysts police
    """.split()
)
# A letter behind these names one of several, and the stop behind it ends the sentence.
_LETTERED = frozenset(
    """
    plan group section type vitamin hepatitis class grade room gate block schedule figure exhibit
    appendix serie category division route terminal stage phase model unit level part pool team
    option annex platform hangar hall pier dock wing row zone ward sector league column generation
    gen formula factor list lot shed berth track version variant point item letter key minor major
    """.split()
)


def is_initial(letter: str, before: str) -> bool:
    """Return whether a single letter with a stop begins a name, by the word in front of it.

    >>> is_initial("B", "Joseph"), is_initial("B", "Plan"), is_initial("K", "8")
    (True, False, False)
    """
    if len(letter) != 1 or not letter.isupper() or letter == "I":
        return False
    return not before[-1:].isdigit() and before.lower() not in _LETTERED


_REPORTING = re.compile(
    r"""
    (?: \S+\s ){0,5}?                    # the name, with its titles
    (?: said|says|asked|asks|told|tells|added|adds|replied|wrote|writes|warned|shouted|cried
      | demanded|wondered|insisted|joked|tweeted|declared|recalled|answered|exclaimed )\b
    """,
    re.VERBOSE,
)
_LAST_WORD = re.compile(
    r"(?<![\w\u2019'.&-]) (?: (?P<before>[\w\u2019'.&-]+) [ ] )? (?P<word>[\w\u2019'.&-]+) $",
    re.VERBOSE,
)
_LONGEST_ABBREVIATION = 60  # characters, with the word before: no need to look further back


def sentences(text: str, span: Span | None = None) -> tuple[Span, ...]:
    """Return the spans of the sentences in a span of a text; together they cover its words.

    >>> text = 'Mr. Pell met the U.S. envoy at 3.5 km. “Why?” Ames asked. He left.'
    >>> [text[start:end] for start, end in sentences(text)]
    ['Mr. Pell met the U.S. envoy at 3.5 km.', '“Why?” Ames asked.', 'He left.']
    """
    start, end = span or (0, len(text))
    spans: list[Span] = []
    for first, last in _paragraphs_within(text, start, end):
        begin = first
        for match in _TERMINATOR.finditer(text, first, last):
            if _ends(text, begin, match, last):
                spans.append((begin, match.start("gap")))
                begin = match.end("gap")
        if begin < last:
            spans.append((begin, last))
    return tuple(spans)


def _paragraphs_within(text: str, start: int, end: int) -> list[Span]:
    """Return the paragraphs' parts in a span, without white space at their ends."""
    parts: list[Span] = []
    for first, last in paragraphs(text[start:end]):
        part = text[start + first : start + last]
        left = len(part) - len(part.lstrip())
        if part.strip():
            parts.append((start + first + left, start + first + left + len(part.strip())))
    return parts


def _ends(text: str, begin: int, match: re.Match[str], last: int) -> bool:
    """Return whether the stop at `match` ends the sentence that began at `begin`."""
    stop, close, following = match["stop"], match["close"], match["next"][-1]
    after = text[match.end("gap") : min(last, match.end("gap") + 120)]
    if following.islower():
        return False
    if close and _REPORTING.match(after):
        return False
    if stop != ".":
        return True
    near = max(begin, match.start("stop") - _LONGEST_ABBREVIATION)
    word = _LAST_WORD.search(text, near, match.start("stop"))
    if word is None or close:
        return True
    token = word["word"]
    bare = token.rstrip(".").lower()
    if "." in token:
        opener = re.match(r"[\w’']+", after)
        return opener is not None and opener.group().lower() in OPENERS
    if is_initial(token, word["before"] or ""):
        return False
    if bare in ABBREVIATIONS and token[0].isalpha():
        return not (following.isupper() or following.isdigit()) or bare in {"etc", "inc", "co"}
    return True


def plain(text: str) -> str:
    """Return a text's letters and digits in lower case, one space between words."""
    kept = (mark if mark.isalnum() else " " for mark in text.casefold())
    return " ".join("".join(kept).split())
