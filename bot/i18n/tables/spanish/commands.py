"""Descriptions of commands and options in Spanish, each of 100 characters at most."""

from __future__ import annotations

from bot.i18n.phrases import Key

COMMANDS: dict[Key, str] = {
    # command descriptions
    Key.ASK_DESCRIPTION: "Haga una pregunta: los artículos responden con sus propias palabras",
    Key.ASK_QUESTION: "Lo que quiere saber",
    Key.ASK_OUTLET: "Solo artículos de este medio",
    Key.ASK_SINCE: "Solo desde este día: 2022-03-09, 9 de marzo de 2022, marzo de 2022, 2022",
    Key.ASK_UNTIL: "Solo hasta este día: 2022-03-09, 9 de marzo de 2022, marzo de 2022, 2022",
    Key.ASK_PRIVATE: "Mostrar la respuesta solo a usted",
    Key.SAID_DESCRIPTION: "Citar lo que dijo una persona, un Estado o un organismo",
    Key.SAID_ACTOR: "Una persona, un Estado o un organismo",
    Key.SAID_ABOUT: "El tema; sin él, las declaraciones más recientes van primero",
    Key.COMPARE_DESCRIPTION: "Citar lo que dijeron dos actores sobre un mismo tema",
    Key.COMPARE_FIRST: "Una persona, un Estado o un organismo",
    Key.COMPARE_SECOND: "Otra persona, otro Estado u organismo",
    Key.COMPARE_ABOUT: "El tema",
    Key.TIMELINE_DESCRIPTION: "Citar por fecha lo que dijo un actor, lo más antiguo primero",
    Key.PINNED_DESCRIPTION: "Citar palabras de {actor}",
    Key.ACTORS_DESCRIPTION: "Comandos para actores concretos, y sus nombres (para administradores)",
    Key.PIN_DESCRIPTION: "Dar a este servidor un comando que pregunta por un solo actor",
    Key.PIN_NAME: "Cómo se llamará el comando; si falta, como el actor",
    Key.UNPIN_DESCRIPTION: "Quitar el comando de un actor",
    Key.UNPIN_COMMAND: "El comando",
    Key.LIST_DESCRIPTION: "Listar los actores fijados, o cómo se llama un actor",
    Key.LIST_ACTOR: "Mostrar los alias de este actor y por quién habla",
    Key.ALIAS_ADD_DESCRIPTION: "Permitir que se pregunte por un actor también con otro nombre",
    Key.ALIAS_REMOVE_DESCRIPTION: "Quitar un nombre a un actor",
    Key.ALIAS_MERGE_DESCRIPTION: "Hacer de dos actores uno",
    Key.ALIAS_SPLIT_DESCRIPTION: "Hacer de un nombre de un actor un actor propio",
    Key.ALIAS_ACTOR: "De quién es el nombre",
    Key.ALIAS_NAME: "El nombre",
    Key.ALIAS_OTHER: "El actor que se une a él",
    Key.REINDEX_DESCRIPTION: (
        "Leer de nuevo las fuentes propias de este servidor (para administradores)"
    ),
    Key.STATUS_DESCRIPTION: (
        "Mostrar qué contiene la biblioteca y cómo está el bot (para administradores)"
    ),
}
