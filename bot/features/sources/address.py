"""An address on the web: looked at and shown, with what may be done about it."""

from __future__ import annotations

from bot.discord_io.delivery import deliver
from bot.discord_io.preferences import voice_of
from bot.discord_io.services import Interaction, services
from bot.errors import Refusal
from bot.features.sources.custom_ids import encode
from bot.features.sources.report import looked_at
from bot.i18n.phrases import Key
from bot.markdown import one_line
from bot.rendering.attribution import NAME_LENGTH, brief
from bot.rendering.build_report import REASON_LENGTH
from bot.rendering.components import panel_view
from bot.rendering.custom_ids import Action
from bot.rendering.reasons import reason
from index import MOST_ADDRESSES, FullError, SourceError, SourceKind

MOST_FEEDS = 5  # of a front page, each a button
LABEL = 80  # characters of a button's


async def show_address(interaction: Interaction, url: str) -> None:
    """Show what an address is: with buttons to keep it or not, of a front page one for a feed."""
    client, voice = services(interaction), voice_of(interaction)
    service = client.library(interaction.guild_id)
    try:
        looked, token = await service.call(lambda library: library.look(url), patient=True)
    except FullError:
        raise Refusal(Key.SOURCES_FOLLOWED, most=MOST_ADDRESSES) from None
    except SourceError as error:
        shown, why = brief(one_line(url), NAME_LENGTH), reason(str(error), voice)
        raise Refusal(
            Key.SOURCES_ADDRESS_REFUSED, url=shown, reason=brief(why, REASON_LENGTH)
        ) from None
    if looked.kind is SourceKind.FRONT:
        feeds = looked.feeds[:MOST_FEEDS]
        tokens = await service.call(lambda library: [library.hold(one.url) for one in feeds])
        rows = [
            [Action(brief(one_line(one.title), LABEL), encode("look", [held]))]
            for one, held in zip(feeds, tokens, strict=True)
        ]
    else:
        rows = [
            [
                Action(voice.plain(Key.BUTTON_KEEP), encode("keep", [token], looked.url)),
                Action(voice.plain(Key.BUTTON_DISCARD), encode("discard", [token])),
            ]
        ]
    await deliver(interaction, panel_view(*looked_at(looked, voice), actions=rows))
