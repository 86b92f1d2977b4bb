"""Ukrainian."""

from __future__ import annotations

from types import MappingProxyType

from bot.i18n.phrases import Language, Noun
from bot.i18n.tables.ukrainian.admins import ADMINS
from bot.i18n.tables.ukrainian.answers import ANSWERS
from bot.i18n.tables.ukrainian.commands import COMMANDS
from bot.i18n.tables.ukrainian.names import COMMAND_NAMES, OPTION_NAMES
from bot.i18n.tables.ukrainian.presses import PRESSES
from bot.i18n.tables.ukrainian.remembered import REMEMBERED
from bot.i18n.tables.ukrainian.servers import SERVERS
from bot.i18n.tables.ukrainian.talk import TALK
from bot.i18n.tables.ukrainian.voices import VOICES
from bot.i18n.tables.ukrainian.watches import WATCHES


def form(count: int) -> int:
    """Give the form of a noun after a count: 1, 21; 2 to 4, 22 to 24; and all others.

    >>> [form(count) for count in (1, 3, 5, 11, 12, 21, 22, 100)]
    [0, 1, 2, 2, 2, 0, 1, 2]
    """
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if count % 10 in {2, 3, 4} and count % 100 not in {12, 13, 14} else 2


UKRAINIAN = Language(
    code="uk",
    sentences=MappingProxyType(
        ANSWERS | PRESSES | REMEMBERED | VOICES | ADMINS | TALK | COMMANDS | SERVERS | WATCHES
    ),
    nouns=MappingProxyType(
        {
            Noun.ARTICLE: ("стаття", "статті", "статей"),
            Noun.OTHER_ARTICLE: ("інша стаття", "інші статті", "інших статей"),
            Noun.STATEMENT: ("висловлювання", "висловлювання", "висловлювань"),
            Noun.PASSAGE: ("уривок", "уривки", "уривків"),
            Noun.OUTLET: ("видання", "видання", "видань"),
            Noun.SOURCE: ("джерело", "джерела", "джерел"),
            Noun.FAILURE: ("помилка", "помилки", "помилок"),
            Noun.SECOND: ("секунда", "секунди", "секунд"),
            Noun.QUESTION: ("запитання", "запитання", "запитань"),
            Noun.ANSWER: ("відповідь", "відповіді", "відповідей"),
            Noun.VOTE: ("оцінка", "оцінки", "оцінок"),
        }
    ),
    plural=form,
    months=tuple(
        (
            "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"
        ).split()
    ),
    short_months=tuple(
        ("січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.").split()
    ),
    other_months=tuple(
        (
            "січень лютий березень квітень травень червень "
            "липень серпень вересень жовтень листопад грудень"
        ).split()
    ),
    day="{day} {month} {year}",
    short_day="{day} {month} {year}",
    thousands="\u00a0",
    greetings=frozenset(
        {"привіт", "вітаю", "добрий день", "доброго дня", "добрий ранок", "добрий вечір"}
    ),
    thanks=frozenset({"дякую", "щиро дякую", "дуже дякую", "спасибі"}),
    pleas=frozenset({"допомога", "допоможіть", "що ви вмієте", "як ви працюєте", "хто ви"}),
    command_names=MappingProxyType(COMMAND_NAMES),
    option_names=MappingProxyType(OPTION_NAMES),
)
