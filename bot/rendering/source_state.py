"""How a source on the web is, as sentences: pure."""

from __future__ import annotations

from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, escape
from bot.rendering.attribution import brief, when
from bot.rendering.build_report import REASON_LENGTH
from bot.rendering.reasons import reason
from index import Network, SourceState

STATES = {
    SourceState.WAITING: Key.STATE_WAITING,
    SourceState.FRESH: Key.STATE_FRESH,
    SourceState.UNCHANGED: Key.STATE_UNCHANGED,
    SourceState.FAILING: Key.STATE_FAILING,
    SourceState.GONE: Key.STATE_GONE,
    SourceState.PAUSED: Key.STATE_PAUSED,
}


def state(network: Network, voice: Voice) -> Markdown:
    """Return how a source is, and why where something is wrong."""
    told = voice.say(STATES[network.state], since=when(network.since, voice))
    return Markdown(f"{told}{because(network.why, voice)}")


def because(why: str, voice: Voice) -> str:
    """Return a reason as a small line below; nothing where there is none."""
    return f"\n-# {escape(brief(reason(why, voice), REASON_LENGTH))}" if why else ""
