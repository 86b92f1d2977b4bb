"""Descriptions of commands and options in Italian, each of 100 characters at most."""

from __future__ import annotations

from bot.i18n.phrases import Key

COMMANDS: dict[Key, str] = {
    # command descriptions
    Key.ASK_DESCRIPTION: "Ponga una domanda: gli articoli rispondono con le proprie parole",
    Key.ASK_QUESTION: "Che cosa vuole sapere",
    Key.ASK_OUTLET: "Solo articoli di questa testata",
    Key.ASK_SINCE: "Solo a partire da questo giorno: 2022-03-09, 9 marzo 2022, marzo 2022, 2022",
    Key.ASK_UNTIL: "Solo fino a questo giorno: 2022-03-09, 9 marzo 2022, marzo 2022, 2022",
    Key.ASK_PRIVATE: "Mostra la risposta solo a Lei",
    Key.SAID_DESCRIPTION: "Cita ciò che ha detto una persona, uno Stato o un ente",
    Key.SAID_ACTOR: "Una persona, uno Stato o un ente",
    Key.SAID_ABOUT: "L’argomento; senza, vengono prima le dichiarazioni più recenti",
    Key.COMPARE_DESCRIPTION: "Cita ciò che due attori hanno detto su uno stesso argomento",
    Key.COMPARE_FIRST: "Una persona, uno Stato o un ente",
    Key.COMPARE_SECOND: "Un’altra persona, un altro Stato o ente",
    Key.COMPARE_ABOUT: "L’argomento",
    Key.TIMELINE_DESCRIPTION: "Cita in ordine di data ciò che ha detto un attore, dal più vecchio",
    Key.PINNED_DESCRIPTION: "Cita le parole di {actor}",
    Key.ACTORS_DESCRIPTION: "Comandi per singoli attori, e i loro nomi (per amministratori)",
    Key.PIN_DESCRIPTION: "Dà a questo server un comando che chiede di un solo attore",
    Key.PIN_NAME: "Come chiamare il comando; senza, prende il nome dell’attore",
    Key.UNPIN_DESCRIPTION: "Toglie il comando di un attore",
    Key.UNPIN_COMMAND: "Il comando",
    Key.LIST_DESCRIPTION: "Elenca gli attori fissati, o i nomi di un attore",
    Key.LIST_ACTOR: "Mostra gli alias di questo attore e per chi parla",
    Key.ALIAS_ADD_DESCRIPTION: "Permette di chiedere di un attore anche con un altro nome",
    Key.ALIAS_REMOVE_DESCRIPTION: "Toglie un nome a un attore",
    Key.ALIAS_MERGE_DESCRIPTION: "Fa di due attori uno solo",
    Key.ALIAS_SPLIT_DESCRIPTION: "Fa di un nome di un attore un attore a sé",
    Key.ALIAS_ACTOR: "Di chi è il nome",
    Key.ALIAS_NAME: "Il nome",
    Key.ALIAS_OTHER: "L’attore da unire a questo",
    Key.REINDEX_DESCRIPTION: "Rilegge le fonti proprie di questo server (per amministratori)",
    Key.STATUS_DESCRIPTION: (
        "Mostra che cosa contiene la biblioteca e come sta il bot (per amministratori)"
    ),
}
