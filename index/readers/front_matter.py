"""The front matter of a Markdown article: YAML between two lines of three dashes."""

from __future__ import annotations

import re

from index.values import Failure

FIELDS = ("title", "url", "outlet", "authors", "published", "language")

_OPENED = re.compile(r"\s*---[ \t]*(?:\r\n?|\n)")
_CLOSED = re.compile(r"^(?:---|\.\.\.)[ \t]*$\n?", re.MULTILINE)
_KEY = re.compile(r"[\w-]+[ \t]*:(?:\s|$)")
_LARGEST = 65_536


def split(text: str, where: str) -> tuple[dict[str, object], str] | Failure:
    r"""Return the fields and the body of an article, or what is wrong in which line.

    Each scalar is the text that was written: no Norwegian article's `no` becomes False, and no
    date is refused before `dates` has seen it.

    >>> split("---\ntitle: Ferry stops\n---\nNobody knows.", "a.md")
    ({'title': 'Ferry stops'}, 'Nobody knows.')
    """
    opened = _OPENED.match(text)
    if not opened:
        return {}, text
    before = text[: opened.end()].replace("\r\n", "\n").replace("\r", "\n").count("\n")
    rest = text[opened.end() :].replace("\r\n", "\n").replace("\r", "\n")
    closed = _CLOSED.search(rest)
    if not closed:
        if not _KEY.match(rest):
            return {}, text  # three dashes are also a rule between two paragraphs
        return _broken(where, before, "the front matter is never closed; end it with a line ---")
    if closed.start() > _LARGEST:
        why = f"the front matter has {closed.start():,} characters (at most {_LARGEST:,})"
        return _broken(where, before, f"{why}; end it earlier with a line ---")
    found = _loaded(rest[: closed.start()], where, before)
    return found if isinstance(found, Failure) else (found, rest[closed.end() :])


def _loaded(written: str, where: str, before: int) -> dict[str, object] | Failure:
    """Load the YAML that begins behind `before` lines of the file; unknown keys are ignored."""
    import yaml

    try:
        # The base loader builds text, lists and mappings only: safer than the safe one.
        found = yaml.load(written, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = before + 1 + (mark.line if mark else 0)
        return _broken(where, line, f"the front matter is no YAML ({error.problem}); correct it")
    except yaml.YAMLError:  # a character that YAML forbids
        return _broken(where, before, "the front matter is no YAML; retype it as plain text")
    except (RecursionError, ValueError, TypeError):
        return _broken(where, before, "the front matter cannot be read; keep to 'key: value'")
    if found in (None, ""):
        return {}
    if not isinstance(found, dict):
        return _broken(where, before, "the front matter is no list of 'key: value' lines")
    return {name: found[name] for name in FIELDS if name in found}


def _broken(where: str, line: int, why: str) -> Failure:
    """Name the line of the file."""
    return Failure(f"{where}:{line}", why)
