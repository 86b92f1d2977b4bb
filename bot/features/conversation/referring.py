"""Who or what the pronouns of a message, or its silence, refer to: pure, English."""

from __future__ import annotations

from collections.abc import Mapping

from bot.features.conversation.nouns import counted, meant, named
from bot.features.conversation.parts import Parts
from bot.features.conversation.shapes import (
    EXPLETIVE,
    INNER,
    OBJECT,
    OWNED,
    PERSONAL,
    PLURAL,
    POINTING,
    PRONOUN,
    SAID_BY,
    TOPICAL,
)
from bot.features.conversation.turns import Turn

MOST_CLAUSE_WORDS = 12


def clause(
    turn: Turn, parts: Parts, rest: str, kinds: Mapping[str, str], *, led: bool
) -> str | None:
    """Complete a clause by what it refers to; None where it refers to nothing before it."""
    subject = parts.subject and parts.text[slice(*parts.subject)]
    pointing, done = POINTING.fullmatch(rest), None
    if pointing:
        topical = pointing["word"].casefold() in TOPICAL
        about = subject or (_thing(turn, parts, None) if topical and not parts.name else None)
        if about:
            start, end = pointing.span("what")
            done = rest = f"{rest[:start]}{about}{rest[end:]}"
    if len(rest.split()) <= MOST_CLAUSE_WORDS:
        pronoun = PRONOUN.fullmatch(rest) or OBJECT.fullmatch(rest)
        if pronoun and (whom := _referred(turn, parts, pronoun["who"], rest, kinds)):
            after = pronoun.groupdict().get("after") or ""
            if pronoun["who"].casefold() != "it" or not EXPLETIVE.fullmatch(after):
                start, end = pronoun.span("who")
                return f"{rest[:start]}{whom}{rest[end:]}"
        owned = OWNED.fullmatch(rest)
        if owned and (whom := _referred(turn, parts, owned["who"], rest, kinds)):
            start, end = owned.span("who")
            return f"{rest[:start]}{whom}’{'' if whom.endswith('s') else 's'}{rest[end:]}"
    silent = SAID_BY.fullmatch(rest)
    if led and silent and subject and silent["who"] in kinds:
        return f"{rest[0].upper()}{rest[1:]} about {subject}"
    return done


def _referred(
    turn: Turn, parts: Parts, pronoun: str, rest: str, kinds: Mapping[str, str]
) -> str | None:
    """Find whom a pronoun means: the actor asked for, or else who was quoted or what was named."""
    name, word = parts.name, pronoun.casefold()
    within = parts.actor and INNER.search(parts.text[: parts.actor[0]])
    if word in PERSONAL:
        return name if name and parts.kind == "person" and not within else turn.speaker
    if word in PLURAL:
        return name or counted(parts.text)
    if name and parts.kind != "person" and not within:
        return name
    return _thing(turn, parts, rest) or (name if parts.kind != "person" else None) or None


def _thing(turn: Turn, parts: Parts, said: str | None) -> str | None:
    """Find what "it" means: what was spoken of, a thing in the question, or one in its answer."""
    if parts.subject:
        return parts.text[slice(*parts.subject)]
    name = None if parts.actor else named(parts.text)  # one that no list of actors has
    return meant(parts.text, said) or name or turn.topic
