"""Who a source mention names: a person, an organisation, a pronoun or a description."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from index.statements.gazetteer.table import names as places
from index.statements.grammar.tokens import NUMBER, QUOTE, STOP, WORD, Token, tokenise
from index.statements.grammar.words import (
    BINDING,
    DETERMINERS,
    LONE,
    NAME_PARTICLES,
    OBJECT_PRONOUNS,
    OFFICES,
    ORGANISATION_WORDS,
    PLURAL_PEOPLE,
    POSSESSIVES,
    PRONOUNS,
    TITLES,
    is_person_noun,
)
from index.statements.speakers.organisations import KINDS
from index.statements.speakers.relations import DEPARTMENTS, somebody_elses
from index.values import Form, Span

Tokens = Sequence[Token]


@dataclass(frozen=True, slots=True)
class Mention:
    """What the words of a source say: `name` without titles, `titles` in lower case.

    `head` is the noun that carries a description, in lower case; `modifiers` are the words in
    lower case that stand before it.
    """

    span: Span
    form: Form
    name: str | None = None
    titles: tuple[str, ...] = ()
    head: str = ""
    plural: bool = False
    modifiers: tuple[str, ...] = ()


def read_mention(text: str, span: Span) -> Mention:
    """Tell what the words of a source are.

    >>> read_mention("Deputy Minister Ada Pell, a lawyer,", (0, 35)).name
    'Ada Pell'
    """
    tokens = _without_nickname(tokenise(text, span, ()))
    if not tokens:
        return Mention(span, Form.NONE)
    first = tokens[0].lower
    if len(tokens) == 1 and first in _STANDING_FOR:
        many = first in ("they", "them", "we", "us", *LONE)
        return Mention(span, Form.PRONOUN, head=first, plural=many)
    parts = _parts(tokens)
    for part in parts[: 1 if _has_holder(parts[0]) else 2]:
        person = _person(text, part)
        if person is not None:
            others = [p for p in parts if p is not part]
            titles = (*person[1], *(word for other in others for word in _described(other)))
            return Mention(span, Form.NAME, person[0], titles)
    body = _organisation(text, parts[0])
    if body is not None:
        return Mention(span, Form.ORGANISATION, body)
    head, plural = _head(parts[0])
    titles = tuple(token.lower for token in parts[0] if token.kind == WORD)
    before = [token for token in parts[0] if token.kind == WORD]
    at = next((i for i, token in enumerate(before) if token.lower == head), 0)
    modifiers = tuple(token.text for token in before[:at] if token.text.islower())
    return Mention(span, Form.NOMINAL, titles=titles, head=head, plural=plural, modifiers=modifiers)


_STANDING_FOR = PRONOUNS | POSSESSIVES | OBJECT_PRONOUNS | LONE
_MARKS = '"\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb'


def _without_nickname(tokens: list[Token]) -> list[Token]:
    """Leave out what stands in marks inside a name: Tom “Fox” Ruck."""
    marks = [at for at, token in enumerate(tokens) if token.text and token.text in _MARKS]
    inner = len(marks) == 2 and marks[0] > 0 and marks[1] + 1 < len(tokens)
    if inner and tokens[marks[0] - 1].named and tokens[marks[1] + 1].named:
        tokens = tokens[: marks[0]] + tokens[marks[1] + 1 :]
    return [token for token in tokens if token.lower != "\n"]


def joined(text: str, name: Tokens) -> str:
    """Return a name as it stands in the text, a nickname in marks included, in single spaces."""
    return " ".join(text[name[0].start : name[-1].end].split())


def _parts(tokens: Tokens) -> list[list[Token]]:
    """Cut a mention at its commas and brackets."""
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if token.text in (",", "(", ")", "\u2014", "[", "]"):
            if parts[-1]:
                parts.append([])
        else:
            parts[-1].append(token)
    return [part for part in parts if part] or [[]]


def _person(text: str, part: Tokens) -> tuple[str, tuple[str, ...]] | None:
    """Return a person's name in a part of a mention, and the titles before it."""
    words = [token for token in part if token.kind == WORD]
    if not words or (words[0].lower in DETERMINERS and not _names_behind(words)):
        return None
    cut = next(
        (
            at
            for at, token in enumerate(part)
            if at and token.lower in BINDING and _named_run(part, at)
        ),
        len(part),
    )
    run = list(part[:cut])
    if any(token.lower in ("'s", "and", "&") for token in run):
        last = max(at for at, token in enumerate(run) if token.lower in ("'s", "and", "&"))
        if run[last].lower != "'s" and any(token.named for token in run[:last]):
            return None
        # *author and critic Ada Pell* is one person.
        run = run[last + 1 :]
    at = len(run)
    while at > 0 and (run[at - 1].named or _inside_name(run, at - 1)):
        at -= 1
    titled = [token.lower.rstrip(".") for token in run[:at] if token.kind == WORD]
    name = run[at:]
    while name and _is_title(name[0]) and len(name) > 1:
        titled.append(name[0].lower.rstrip("."))
        name = name[1:]
    while len(name) > 2 and name[0].text in places():
        name = name[1:]
    last_title = max(
        (i for i, token in enumerate(name[:-1]) if token.lower.rstrip(".") in OFFICES), default=-1
    )
    if last_title >= 0:
        titled.extend(token.lower for token in name[: last_title + 1])
        name = name[last_title + 1 :]
    if name and at > 0 and run[at - 1].lower == "of" and run[at].lower in DEPARTMENTS:
        # *Secretary of State Ada Pell*, *Chief of Staff Ada Pell*
        name = [token for token in name if token.lower not in DEPARTMENTS]
    elif name and somebody_elses(run[:at]) and not _placed(run[at:], name):
        return None
    if not name or not name[-1].named or (_is_title(name[-1]) and len(name) == 1):
        return None
    if any(token.lower in ORGANISATION_WORDS for token in name):
        return None
    if len(name) == 1 and (name[0].text.isupper() and len(name[0].text) > 1):
        return None
    return joined(text, name), tuple(titled)


def _has_holder(part: Tokens) -> bool:
    """Return whether what follows names an office's holder and not who speaks.

    *The office of the president, Ada Pell*.
    """
    return (
        len(part) > 1
        and part[-1].lower in OFFICES
        and _head(part)[0] in ORGANISATION_WORDS
        and part[-1].lower != _head(part)[0]
    )


def _placed(run: Tokens, name: Tokens) -> bool:
    """Return whether only a state stands before a name: *the ambassador to Norway Ada Pell*."""
    return len(run) > 1 and run[0].text in places() and name[0] is run[1] and len(name) > 1


def _title_before_name(words: Sequence[Token]) -> bool:
    """Say whether a phrase like *the Russian minister Ada Pell* names a person behind a title."""
    titles = [at for at, token in enumerate(words) if token.lower.rstrip(".") in TITLES]
    return bool(titles) and titles[-1] + 1 < len(words) and words[-1].named


def _names_behind(words: Sequence[Token]) -> bool:
    """Return whether a phrase with a determiner names a person behind a title or what one is.

    *the Russian minister Ada Pell*, *the chemist Ada Pell of Brack*, *his sister Ada*.
    """
    if _title_before_name(words):
        return True
    first = next((at for at, word in enumerate(words) if at and word.named), None)
    if first is not None and first > 1 and words[0].lower in ("a", "an"):
        # *an angry Ada Pell*
        return all(word.named for word in words[first:])
    return first is not None and first > 1 and is_person_noun(words[first - 1].lower)


def _named_run(part: Tokens, at: int) -> bool:
    """Return whether what stands before a preposition already ends in a name of two words."""
    before = part[:at]
    return (
        len(before) >= 1
        and before[-1].named
        and before[-1].lower.rstrip(".") not in TITLES
        and before[-1].lower not in ORGANISATION_WORDS
    )


def _inside_name(run: Tokens, at: int) -> bool:
    """Return whether a small word stands inside a name, alone or with others: de, van der."""
    first, last = at, at
    while first >= 0 and run[first].lower in NAME_PARTICLES and not run[first].named:
        first -= 1
    while last < len(run) and run[last].lower in NAME_PARTICLES and not run[last].named:
        last += 1
    return 0 <= first < at < last < len(run) and run[first].named and run[last].named


def _is_title(token: Token) -> bool:
    """Return whether a token is a title or an office and no part of a name."""
    return token.lower.rstrip(".") in TITLES


def _described(part: Tokens) -> tuple[str, ...]:
    """Return the words of an apposition that tell an office or a nation."""
    return tuple(token.lower for token in part if token.kind == WORD)


def _organisation(text: str, part: Tokens) -> str | None:
    """Return the name of a body: *the Ministry of Defence*, *NATO*, *The Daily Post*."""
    words = [token for token in part if token.kind in (WORD, NUMBER)]
    if words and words[0].lower in DETERMINERS and words[0].lower in ("the", "a", "an"):
        words = words[1:]
        # *the drug company Marl*: the name stands behind what the body is.
        first = next((at for at, word in enumerate(words) if word.named), 0)
        if first and words[first - 1].lower in KINDS:
            words = words[first:]
    if not words or not words[0].named:
        return None
    if any(token.kind in (QUOTE, STOP) for token in words):
        return None
    last = 0
    while last + 1 < len(words) and (
        words[last + 1].named
        or (
            words[last + 1].lower in ("of", "for", "and", "&", "on", "the", "'s", "in")
            and last + 2 < len(words)
            and any(token.named for token in words[last + 2 : last + 4])
        )
    ):
        last += 1
    if last + 1 != len(words):
        return None
    if words[last].lower == "'s":
        return None
    return text[words[0].start : words[last].end]


def noun_of(part: Tokens) -> str:
    """Return the noun that carries a description, in lower case; empty where there is none."""
    return _head(part)[0]


def _head(part: Tokens) -> tuple[str, bool]:
    """Return the noun of a description and whether it means several people."""
    head = ""
    for token in part:
        if token.kind != WORD or (head and token.lower in BINDING):
            if head:
                break
            continue
        if token.lower in ("who", "that", "which"):
            break
        if token.lower != "'s":
            head = token.lower
    plural = head in PLURAL_PEOPLE or (
        head.endswith("s") and not head.endswith(("ss", "us", "is")) and len(head) > 3
    )
    return head, plural
