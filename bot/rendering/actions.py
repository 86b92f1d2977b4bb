"""Which buttons stand below an answer: pure."""

from __future__ import annotations

from bot.i18n.phrases import Key, Voice
from bot.rendering.custom_ids import Action, Pressed, Verb, answer_id
from bot.store.answers import Kept


def actions(kept: Kept, voice: Voice, *, size: int, more: bool) -> tuple[tuple[Action, ...], ...]:
    """Return the row of an answer's buttons: five at most.

    `size` is how many findings make a page, `more` says whether there are any after those shown.
    """
    row: list[Action] = []
    if kept.first:
        row.append(_action(kept, voice, Key.BUTTON_BACK, Verb.PAGE, max(0, kept.first - size)))
    if more:
        row.append(_action(kept, voice, Key.BUTTON_MORE, Verb.PAGE, kept.first + size))
    return ((*row, *lasting(kept, voice)),)


def lasting(kept: Kept, voice: Voice) -> tuple[Action, ...]:
    """Return the buttons that stand below every page of an answer: three at most.

    A private answer can be shared, where there are others to see it; Discord itself lets its
    asker dismiss it.
    """
    row: list[Action] = []
    if kept.private and kept.guild is not None:
        row.append(_action(kept, voice, Key.BUTTON_SHARE, Verb.SHARE))
    row.append(_action(kept, voice, Key.BUTTON_HELPFUL, Verb.HELPFUL))
    row.append(_action(kept, voice, Key.BUTTON_UNHELPFUL, Verb.UNHELPFUL))
    if not kept.private:
        row.append(_action(kept, voice, Key.BUTTON_DELETE, Verb.DELETE))
    return tuple(row)


def _action(kept: Kept, voice: Voice, key: Key, verb: Verb, offset: int = 0) -> Action:
    return Action(voice.plain(key), answer_id(Pressed(kept.id, verb, offset)))
