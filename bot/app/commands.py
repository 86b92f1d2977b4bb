"""Every command and every button of the bot: what is listed here is offered."""

from __future__ import annotations

from typing import Any

from discord import app_commands

from bot.discord_io.build_progress import BuildPress
from bot.features.actors.compare_command import compare
from bot.features.actors.press import Press
from bot.features.actors.said_command import said, timeline
from bot.features.admin.command import reindex, status
from bot.features.admin.settings import settings
from bot.features.answers.press import AnswerPress, PassagePress
from bot.features.ask.command import ask
from bot.features.conversation.press import TalkPress
from bot.features.find.command import find
from bot.features.pins.command import actors
from bot.features.privacy.command import MyDataPress, my_data
from bot.features.review.command import FeedbackPress, feedback, unanswered
from bot.features.sources.command import sources
from bot.features.sources.press import SourcesPress
from bot.features.watch.command import watch
from bot.features.watch.follow_command import follow, unfollow
from bot.features.watch.press import WatchPress
from bot.i18n.languages import LANGUAGES

COMMANDS: tuple[
    app_commands.Command[Any, ..., Any] | app_commands.ContextMenu | app_commands.Group, ...
] = (
    ask,
    said,
    compare,
    timeline,
    find,
    actors,
    sources,
    reindex,
    status,
    settings,
    unanswered,
    feedback,
    my_data,
    watch,
    follow,
    unfollow,
)
PRESSES = (
    Press,
    AnswerPress,
    PassagePress,
    FeedbackPress,
    MyDataPress,
    BuildPress,
    SourcesPress,
    WatchPress,
    TalkPress,
)


def built_in() -> set[str]:
    """Return the names, in every language, of the commands that every server has."""
    own = {command.name for command in COMMANDS}
    return own | {
        language.command_names.get(name, name) for language in LANGUAGES.values() for name in own
    }
