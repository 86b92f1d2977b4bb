"""Pins and actors' names as sentences: pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.i18n.phrases import Key, Noun, Voice
from bot.markdown import Markdown, units
from bot.rendering.sheet import shown_name
from bot.store.pins import Pin
from index import Actor

ROOM = 3800  # of the 4000 characters of a message
MOST_NAMES = 20


def of_pin(key: Key, pin: Pin, voice: Voice) -> Markdown:
    """Return what became of one pin."""
    return voice.say(key, command=Markdown(pin.command), actor=shown_name(pin.actor))


def of_pins(pins: Sequence[Pin], voice: Voice) -> tuple[Markdown, ...]:
    """List a server's pins, as many as a message holds."""
    if not pins:
        return (voice.say(Key.NO_PINS),)
    lines: list[Markdown] = []
    room = ROOM
    for pin in pins:
        line = of_pin(Key.PIN_LINE, pin, voice)
        room -= units(line) + 1
        if room < 0:
            lines.append(Markdown("…"))
            break
        lines.append(line)
    return voice.say(Key.PINS_TITLE), Markdown("\n".join(lines))


def of_actor(actor: Actor, voice: Voice) -> tuple[Markdown, ...]:
    """Return what an actor is called, how often it speaks, and for whom."""
    statements = voice.count(Noun.STATEMENT, actor.statements)
    lines = [voice.say(Key.ACTOR_LINE, actor=shown_name(actor.name), statements=statements)]
    names = list(dict.fromkeys((*actor.aliases, *actor.forms)))
    shown = [shown_name(name) for name in names[:MOST_NAMES] if name != actor.name]
    if shown:
        more = ["…"] if len(names) > MOST_NAMES else []
        lines.append(voice.say(Key.ACTOR_ALIASES, aliases=Markdown(", ".join([*shown, *more]))))
    for name, articles, _, _ in actor.speaks_for[:5]:
        counted = voice.count(Noun.ARTICLE, articles)
        lines.append(voice.say(Key.ACTOR_SPEAKS_FOR, actor=shown_name(name), articles=counted))
    return tuple(lines)
