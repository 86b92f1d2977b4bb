"""Bytes to text: whatever encoding a file has, without an exception."""

from __future__ import annotations

import codecs
import re

# The longer marks first: UTF-32's begins like UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_DECLARED_WITHIN = 4096
# What browsers read under these names, whatever the standard of the name says.
_WINDOWS_1252 = {"ascii", "iso8859-1", "iso8859-15", "latin-1"}
_SEVEN_BIT = {"iso2022_jp", "iso2022_kr", "hz"}

_SAMPLE = 65_536
_USUAL_CONTROLS = frozenset("\t\n\v\f\r\x1b")
_MOST_ODD = 0.05  # of random bytes a ninth are control characters, of a damaged text very few
# Of the sequences beyond ASCII, so many may be broken in a text that is still UTF-8.
_TOLERATED = 0.05

_LATIN = {"cp1252", "cp1250", "iso8859_2"}
_CENTRAL_EUROPEAN = {"Czech", "Slovak", "Polish", "Hungarian", "Slovene", "Croatian", "Romanian"}
# No letters of these stand next to a letter in a text that was decoded rightly.
_MISPLACED = re.compile(
    r"""
      (?<=[^\W\d_]) [\xa1-\xa6\xa8\xac\xaf\xb1-\xb4\xb6\xb8\xb9\xbc-\xbf\xd7\xf7ðþÐÞýÝ]
    | [\xa2-\xa6\xa8\xac\xaf\xb1-\xb4\xb6\xb8\xb9\xbc-\xbe\xd7\xf7] (?=[^\W\d_])
    """,
    re.VERBOSE,
)
_MOSTLY_LATIN = 0.25
# A language that was recognised by fewer bytes beyond ASCII is as often the wrong one.
_TELLING_BYTES = 20


def decode(data: bytes, *, page: bool = False, declared: str | None = None) -> str:
    """Return the text in `data`; what no encoding explains becomes U+FFFD.

    A byte-order mark decides, then valid UTF-8, then what a page declares of itself, then what
    was `declared` beside it, as a site does in a header, then a guess among the encodings in use.

    >>> decode("“Café”".encode("cp1252"))
    '“Café”'
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace")
    declared = (_declared(data) if page else None) or _known(declared)
    if declared in _SEVEN_BIT:
        return data.decode(declared or "", "replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        pass
    nearly = data.decode(errors="replace")
    if _nearly_utf8(nearly):
        return nearly
    if declared:
        try:
            return data.decode(declared)
        except UnicodeDecodeError:
            pass
    return _guess(data)


def is_garbled(text: str) -> bool:
    """Return whether what was decoded is no text, but a picture's or a program's bytes.

    Bytes without a letter or a figure hold nothing that could be taken for words.

    >>> is_garbled("Rain."), is_garbled("R" + chr(1) + chr(31) + "n.")
    (False, True)
    """
    sample = text[:_SAMPLE]
    odd = sum((one < " " and one not in _USUAL_CONTROLS) or one == "\ufffd" for one in sample)
    return odd > _MOST_ODD * len(sample) and any(map(str.isalnum, sample))


def _wide(data: bytes) -> str | None:
    """Name UTF-16 without a mark: every other byte of Western text is then NUL."""
    sample = data[:1024]
    if len(sample) < 4 or not sample.count(0):
        return None
    if sample[1::2].count(0) > 0.6 * len(sample[1::2]) and not sample[::2].count(0):
        return "utf-16-le"
    if sample[::2].count(0) > 0.6 * len(sample[::2]) and not sample[1::2].count(0):
        return "utf-16-be"
    return None


def _declared(data: bytes) -> str | None:
    """Name the encoding that a page gives in its head, as browsers understand the name."""
    match = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    return _known(match[1].decode("ascii", "ignore")) if match else None


def _known(written: str | None) -> str | None:
    """Name the encoding that is meant by a name; None for what is none of text."""
    if not written:
        return None
    try:
        name = codecs.lookup(written).name
        "".encode(name)  # a codec such as base64 or rot13 is none of text
    except (LookupError, ValueError):
        return None
    if name in _WINDOWS_1252:
        return "cp1252"
    return "gb18030" if name in {"gb2312", "gbk"} else name


def _nearly_utf8(text: str) -> bool:
    """Return whether a few broken bytes stand in what is otherwise UTF-8."""
    broken = text.count("\ufffd")
    beyond = len(text) - len(text.encode("ascii", "ignore")) - broken
    return broken <= max(_TOLERATED * beyond, 1 if beyond >= 2 else 0)


def _guess(data: bytes) -> str:
    """Decode by what the bytes look like; Windows-1252 where nothing speaks against it."""
    from charset_normalizer import from_bytes

    sample = data[:_SAMPLE]
    if len(data) > _SAMPLE:  # not in the middle of a character of several bytes
        sample = sample[: sample.rfind(b"\n") + 1 or sample.rfind(b" ") + 1 or _SAMPLE]
    best = from_bytes(sample).best()
    guessed = [best.encoding] if best else []
    # Short Western texts are valid in a dozen encodings and the guess among them is blind; it is
    # heard first only where it has recognised a language that Windows-1252 cannot write.
    enough = len(sample.translate(None, bytes(range(128)))) >= _TELLING_BYTES
    if best and enough and best.language in _CENTRAL_EUROPEAN:
        candidates = [*guessed, "cp1250", "iso8859_2", "cp1252"]
    else:
        candidates = ["cp1252", "cp1250", "iso8859_2", *guessed]
    for encoding in candidates:
        try:
            text = data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        if encoding not in _LATIN or _plausible(text[:_SAMPLE]):
            return text
    return data.decode(guessed[0] if guessed else "cp1252", "replace")


def _plausible(text: str) -> bool:
    """Say whether a text in Latin letters was decoded rightly: no sign where a letter should be."""
    letters = sum(map(str.isalpha, text))
    beyond = sum(1 for character in text if character > "\x7f" and character.isalpha())
    return beyond <= _MOSTLY_LATIN * letters and not _MISPLACED.search(text)
