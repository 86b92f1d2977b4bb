"""Italian."""

from __future__ import annotations

from types import MappingProxyType

from bot.i18n.phrases import Language, Noun
from bot.i18n.tables.italian.admins import ADMINS
from bot.i18n.tables.italian.answers import ANSWERS
from bot.i18n.tables.italian.commands import COMMANDS
from bot.i18n.tables.italian.names import COMMAND_NAMES, OPTION_NAMES
from bot.i18n.tables.italian.presses import PRESSES
from bot.i18n.tables.italian.remembered import REMEMBERED
from bot.i18n.tables.italian.servers import SERVERS
from bot.i18n.tables.italian.talk import TALK
from bot.i18n.tables.italian.voices import VOICES
from bot.i18n.tables.italian.watches import WATCHES

ITALIAN = Language(
    code="it",
    sentences=MappingProxyType(
        ANSWERS | PRESSES | REMEMBERED | VOICES | ADMINS | TALK | COMMANDS | SERVERS | WATCHES
    ),
    nouns=MappingProxyType(
        {
            Noun.ARTICLE: ("articolo", "articoli"),
            Noun.OTHER_ARTICLE: ("altro articolo", "altri articoli"),
            Noun.STATEMENT: ("dichiarazione", "dichiarazioni"),
            Noun.PASSAGE: ("passo", "passi"),
            Noun.OUTLET: ("testata", "testate"),
            Noun.SOURCE: ("fonte", "fonti"),
            Noun.FAILURE: ("errore", "errori"),
            Noun.SECOND: ("secondo", "secondi"),
            Noun.QUESTION: ("domanda", "domande"),
            Noun.ANSWER: ("risposta", "risposte"),
            Noun.VOTE: ("voto", "voti"),
        }
    ),
    plural=lambda count: 0 if count == 1 else 1,
    months=tuple(
        (
            "gennaio febbraio marzo aprile maggio giugno "
            "luglio agosto settembre ottobre novembre dicembre"
        ).split()
    ),
    short_months=tuple(("gen feb mar apr mag giu lug ago set ott nov dic").split()),
    day="{day} {month} {year}",
    short_day="{day} {month} {year}",
    thousands=".",
    first="1º",
    greetings=frozenset({"ciao", "salve", "buongiorno", "buonasera", "buon pomeriggio"}),
    thanks=frozenset({"grazie", "grazie mille", "molte grazie", "la ringrazio"}),
    pleas=frozenset({"aiuto", "mi aiuti", "che cosa sa fare", "come funziona", "chi è lei"}),
    command_names=MappingProxyType(COMMAND_NAMES),
    option_names=MappingProxyType(OPTION_NAMES),
)
