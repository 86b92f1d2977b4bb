"""German."""

from __future__ import annotations

from types import MappingProxyType

from bot.i18n.phrases import Language, Noun
from bot.i18n.tables.german.admins import ADMINS
from bot.i18n.tables.german.answers import ANSWERS
from bot.i18n.tables.german.commands import COMMANDS
from bot.i18n.tables.german.names import COMMAND_NAMES, OPTION_NAMES
from bot.i18n.tables.german.presses import PRESSES
from bot.i18n.tables.german.remembered import REMEMBERED
from bot.i18n.tables.german.servers import SERVERS
from bot.i18n.tables.german.talk import TALK
from bot.i18n.tables.german.voices import VOICES
from bot.i18n.tables.german.watches import WATCHES

GERMAN = Language(
    code="de",
    sentences=MappingProxyType(
        ANSWERS | PRESSES | REMEMBERED | VOICES | ADMINS | TALK | COMMANDS | SERVERS | WATCHES
    ),
    nouns=MappingProxyType(
        {
            Noun.ARTICLE: ("Artikel", "Artikel"),
            Noun.OTHER_ARTICLE: ("weiterer Artikel", "weitere Artikel"),
            Noun.STATEMENT: ("Aussage", "Aussagen"),
            Noun.PASSAGE: ("Textstelle", "Textstellen"),
            Noun.OUTLET: ("Medium", "Medien"),
            Noun.SOURCE: ("Quelle", "Quellen"),
            Noun.FAILURE: ("Fehler", "Fehler"),
            Noun.SECOND: ("Sekunde", "Sekunden"),
            Noun.QUESTION: ("Frage", "Fragen"),
            Noun.ANSWER: ("Antwort", "Antworten"),
            Noun.VOTE: ("Stimme", "Stimmen"),
        }
    ),
    plural=lambda count: 0 if count == 1 else 1,
    months=tuple(
        (
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
        ).split()
    ),
    short_months=tuple(("Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.").split()),
    day="{day}. {month} {year}",
    short_day="{day}. {month} {year}",
    thousands=".",
    greetings=frozenset(
        {"hallo", "guten tag", "guten morgen", "guten abend", "grüss gott", "moin"}
    ),
    thanks=frozenset({"danke", "danke schön", "dankeschön", "vielen dank", "besten dank"}),
    pleas=frozenset({"hilfe", "was können sie", "wie funktionieren sie", "wer sind sie"}),
    command_names=MappingProxyType(COMMAND_NAMES),
    option_names=MappingProxyType(OPTION_NAMES),
)
