"""French."""

from __future__ import annotations

from types import MappingProxyType

from bot.i18n.phrases import Language, Noun
from bot.i18n.tables.french.admins import ADMINS
from bot.i18n.tables.french.answers import ANSWERS
from bot.i18n.tables.french.commands import COMMANDS
from bot.i18n.tables.french.names import COMMAND_NAMES, OPTION_NAMES
from bot.i18n.tables.french.presses import PRESSES
from bot.i18n.tables.french.remembered import REMEMBERED
from bot.i18n.tables.french.servers import SERVERS
from bot.i18n.tables.french.talk import TALK
from bot.i18n.tables.french.voices import VOICES
from bot.i18n.tables.french.watches import WATCHES

FRENCH = Language(
    code="fr",
    sentences=MappingProxyType(
        ANSWERS | PRESSES | REMEMBERED | VOICES | ADMINS | TALK | COMMANDS | SERVERS | WATCHES
    ),
    nouns=MappingProxyType(
        {
            Noun.ARTICLE: ("article", "articles"),
            Noun.OTHER_ARTICLE: ("autre article", "autres articles"),
            Noun.STATEMENT: ("déclaration", "déclarations"),
            Noun.PASSAGE: ("passage", "passages"),
            Noun.OUTLET: ("média", "médias"),
            Noun.SOURCE: ("source", "sources"),
            Noun.FAILURE: ("échec", "échecs"),
            Noun.SECOND: ("seconde", "secondes"),
            Noun.QUESTION: ("question", "questions"),
            Noun.ANSWER: ("réponse", "réponses"),
            Noun.VOTE: ("vote", "votes"),
        }
    ),
    plural=lambda count: 0 if count in {0, 1} else 1,
    months=tuple(
        (
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
        ).split()
    ),
    short_months=tuple(("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.").split()),
    day="{day} {month} {year}",
    short_day="{day} {month} {year}",
    thousands="\u202f",
    first="1er",
    greetings=frozenset({"bonjour", "bonsoir", "salut", "coucou"}),
    thanks=frozenset({"merci", "merci beaucoup", "merci bien", "je vous remercie"}),
    pleas=frozenset({"aide", "aidez moi", "que savez vous faire", "qui êtes vous"}),
    command_names=MappingProxyType(COMMAND_NAMES),
    option_names=MappingProxyType(OPTION_NAMES),
)
