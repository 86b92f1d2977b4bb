"""Spanish."""

from __future__ import annotations

from types import MappingProxyType

from bot.i18n.phrases import Language, Noun
from bot.i18n.tables.spanish.admins import ADMINS
from bot.i18n.tables.spanish.answers import ANSWERS
from bot.i18n.tables.spanish.commands import COMMANDS
from bot.i18n.tables.spanish.names import COMMAND_NAMES, OPTION_NAMES
from bot.i18n.tables.spanish.presses import PRESSES
from bot.i18n.tables.spanish.remembered import REMEMBERED
from bot.i18n.tables.spanish.servers import SERVERS
from bot.i18n.tables.spanish.talk import TALK
from bot.i18n.tables.spanish.voices import VOICES
from bot.i18n.tables.spanish.watches import WATCHES

SPANISH = Language(
    code="es",
    sentences=MappingProxyType(
        ANSWERS | PRESSES | REMEMBERED | VOICES | ADMINS | TALK | COMMANDS | SERVERS | WATCHES
    ),
    nouns=MappingProxyType(
        {
            Noun.ARTICLE: ("artículo", "artículos"),
            Noun.OTHER_ARTICLE: ("otro artículo", "otros artículos"),
            Noun.STATEMENT: ("declaración", "declaraciones"),
            Noun.PASSAGE: ("pasaje", "pasajes"),
            Noun.OUTLET: ("medio", "medios"),
            Noun.SOURCE: ("fuente", "fuentes"),
            Noun.FAILURE: ("fallo", "fallos"),
            Noun.SECOND: ("segundo", "segundos"),
            Noun.QUESTION: ("pregunta", "preguntas"),
            Noun.ANSWER: ("respuesta", "respuestas"),
            Noun.VOTE: ("voto", "votos"),
        }
    ),
    plural=lambda count: 0 if count == 1 else 1,
    months=tuple(
        (
            "enero febrero marzo abril mayo junio "
            "julio agosto septiembre octubre noviembre diciembre"
        ).split()
    ),
    short_months=tuple(("ene feb mar abr may jun jul ago sept oct nov dic").split()),
    day="{day} de {month} de {year}",
    short_day="{day} {month} {year}",
    thousands="\u00a0",
    least_grouped=5,
    greetings=frozenset({"hola", "buenos días", "buenas tardes", "buenas noches", "buenas"}),
    thanks=frozenset({"gracias", "muchas gracias", "mil gracias", "se lo agradezco"}),
    pleas=frozenset({"ayuda", "ayúdeme", "qué sabe hacer", "cómo funciona", "quién es usted"}),
    command_names=MappingProxyType(COMMAND_NAMES),
    option_names=MappingProxyType(OPTION_NAMES),
)
