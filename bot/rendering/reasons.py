"""Why a source or a page brings nothing, in whoever's language: pure."""

from __future__ import annotations

from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Key, Voice
from bot.markdown import one_line
from index import Why, why_of

WHYS = {
    Why.BAD_ADDRESS: Key.WHY_BAD_ADDRESS,
    Why.PRIVATE: Key.WHY_PRIVATE,
    Why.NO_HOST: Key.WHY_NO_HOST,
    Why.UNREACHABLE: Key.WHY_UNREACHABLE,
    Why.SLOW: Key.WHY_SLOW,
    Why.BROKEN: Key.WHY_BROKEN,
    Why.LATER: Key.WHY_LATER,
    Why.CERTIFICATE: Key.WHY_CERTIFICATE,
    Why.ROBOTS: Key.WHY_ROBOTS,
    Why.ANSWERED: Key.WHY_ANSWERED,
    Why.REDIRECTS: Key.WHY_REDIRECTS,
    Why.TOO_LARGE: Key.WHY_TOO_LARGE,
    Why.NO_FEED: Key.WHY_NO_FEED,
    Why.EMPTY: Key.WHY_EMPTY,
    Why.NO_ARTICLE: Key.WHY_NO_ARTICLE,
    Why.CONSENT: Key.WHY_CONSENT,
    Why.PAYWALL: Key.WHY_PAYWALL,
    Why.LIST: Key.WHY_LIST,
    Why.NOTICE: Key.WHY_NOTICE,
    Why.PICTURES: Key.WHY_PICTURES,
    Why.UNREADABLE: Key.WHY_UNREADABLE,
    Why.NO_FILE: Key.WHY_NO_FILE,
    Why.DENIED: Key.WHY_DENIED,
}


def reason(why: str, voice: Voice) -> str:
    """Return a reason in a voice's language, as plain text.

    In English it is said as it was kept, which names limits and cures; so is one without a code.
    """
    found = why_of(why)
    if found is None or voice.language is ENGLISH:
        return one_line(why)
    code, status = found
    return voice.plain(WHYS[code], status="" if status is None else str(status))
