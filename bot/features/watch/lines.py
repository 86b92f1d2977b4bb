"""Watches as the lines of a list: pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.features.watch.notices import reason, where
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown
from bot.rendering.watch_post import rhythm, title
from bot.store.watch_values import State, Watch


def lines(watches: Sequence[Watch], voice: Voice, head: Key) -> tuple[Markdown, ...]:
    """List watches below a head; nothing where there is none."""
    if not watches:
        return ()
    return voice.say(head), Markdown("\n".join(line(one, voice) for one in watches))


def line(one: Watch, voice: Voice) -> Markdown:
    """Describe a watch, with the reason where it is paused."""
    told = {"watch": title(one.wanted, voice), "when": rhythm(one, voice)}
    written = f"- {voice.say(Key.WATCH_LINE, **told, where=where(one, voice))}"
    if one.role is not None:
        written += f" · <@&{one.role}>"
    if one.state is State.PAUSED:
        written += f"\n{voice.say(Key.WATCH_LINE_PAUSED, reason=reason(one, voice))}"
    return Markdown(written)
