"""What actors said, pins and aliases, in Italian."""

from __future__ import annotations

from bot.i18n.phrases import Key

VOICES: dict[Key, str] = {
    # what an actor said
    Key.SAID_TITLE: "Le parole di {actor}",
    Key.TIMELINE_TITLE: "Le parole di {actor}, in ordine di data",
    Key.COMPARE_TITLE: "A confronto: {actor}",
    Key.ABOUT_TITLE: "Su {actor}: che cosa dicono altri e che cosa raccontano gli articoli",
    Key.ON_SUBJECT: "su «{about}»",
    Key.OWN_HEAD: "### {actor}: parole proprie",
    Key.PEOPLE_HEAD: "### Chi parla per {actor}",
    Key.NAMESAKES: "-# Anche altri hanno quel nome: {names}.",
    Key.RANGE: "da {first} a {last} di {statements}",
    Key.RANGE_OF_ONE: "numero {first} di {statements}",
    Key.UNKNOWN_ACTOR_NAMED: "Nessuno di nome «{actor}» parla nella biblioteca ({searched}).",
    Key.UNKNOWN_ACTOR_NEAR: (
        "Nessuno di nome «{actor}» parla nella biblioteca ({searched}). Vicini a quel nome: "
        "{names}."
    ),
    Key.SEVERAL_ACTORS: "Più attori si chiamano «{actor}»: {names}. Chi intende?",
    Key.NO_SUCH_ACTOR: (
        "Nessun attore della biblioteca si chiama «{actor}». Vicini a quel nome: {names}."
    ),
    Key.NO_ACTOR_LIKE_IT: "Nessun attore della biblioteca si chiama «{actor}», né in modo simile.",
    Key.NEVER_SPEAKS: (
        "**{actor}** non parla mai nella biblioteca ({searched}): ci sono articoli con quel "
        "nome, ma nessuno ne riporta le parole."
    ),
    Key.SILENT: (
        "In quella parte della biblioteca ({searched}) non c’è alcuna dichiarazione di **{actor}**."
    ),
    Key.SILENT_ON: (
        "Nella biblioteca ({searched}) non c’è alcuna dichiarazione di **{actor}** su «{about}»."
    ),
    Key.SAME_ACTOR: (
        "Entrambi i nomi indicano **{actor}**: scegli due attori diversi da confrontare."
    ),
    Key.ABOUT_NOTHING: (
        "Oltre a ciò che dice **{actor}**, non ho trovato nulla al riguardo nella biblioteca "
        "({searched})."
    ),
    Key.ABOUT_NOBODY: (
        "Nella biblioteca ({searched}) **{actor}** compare solo accanto alle proprie parole: "
        "nessun altro ne parla."
    ),
    Key.BUTTON_PREVIOUS: "Precedenti",
    Key.BUTTON_NEXT: "Successive",
    Key.BUTTON_NAME: "{actor}",
    Key.BUTTON_ABOUT: "Su {actor}",
    Key.BUTTON_SAID: "Parole di {actor}",
    Key.BUTTON_LATEST: "Più recenti di {actor}",
    Key.BUTTON_TIMELINE: "Per data",
    Key.STALE_BUTTON: "Non so più a che cosa serva questo pulsante: ripeta la domanda.",
    # pins and aliases
    Key.PINNED: (
        "`/{command}` chiede che cosa ha detto **{actor}**, solo in questo server. Lo tolga con "
        "`/actors unpin`."
    ),
    Key.PINNED_LATER: (
        "`/{command}` è fissato per **{actor}**, ma Discord non ha ancora accolto il comando. "
        "Continuo a provare; comparirà da sé."
    ),
    Key.PINNED_REFUSED: (
        "`/{command}` è fissato per **{actor}**, ma Discord rifiuta il comando; è stato "
        "registrato. Riprovo al prossimo attore fissato e al riavvio. Se continua a mancare: mi "
        "inviti di nuovo con lo scope *applications.commands*."
    ),
    Key.PINS_FULL: (
        "Gli attori fissati in questo server sono {most}, e Discord non consente altri comandi: "
        "prima ne tolga uno con `/actors unpin`."
    ),
    Key.PINNED_ALREADY: "**{actor}** è già fissato: `/{command}`.",
    Key.PIN_NAME_TAKEN: (
        "`/{command}` è già un comando: scegli un altro nome o non indicarne nessuno."
    ),
    Key.UNPINNED: "`/{command}` non c’è più. `/said` chiede ancora di **{actor}**.",
    Key.UNPINNED_LATER: (
        "`/{command}` è stato tolto, ma Discord non l’ha ancora rimosso. Continuo a provare."
    ),
    Key.NO_SUCH_PIN: "Qui nessun attore è fissato come «{command}»: `/actors list` li mostra.",
    Key.NO_PINS: "Qui nessun attore è fissato. `/actors pin` crea un comando per uno.",
    Key.PINS_TITLE: "**Attori fissati**",
    Key.PIN_LINE: "`/{command}` · {actor}",
    Key.ALIAS_ADDED: "Ora si può chiedere di **{actor}** anche come «{alias}».",
    Key.ALIAS_REMOVED: "«{alias}» non indica più **{actor}**.",
    Key.ALIAS_MERGED: "«{alias}» e **{actor}** sono ora un solo attore: **{actor}**.",
    Key.ALIAS_SPLIT: "«{alias}» è ora un attore a sé, distinto da **{actor}**.",
    Key.NO_SUCH_ALIAS: "«{alias}» non è un alias di **{actor}**, che ha: {aliases}.",
    Key.ALIAS_IS_NAME: "**{actor}** non ha altro alias che questo nome.",
    Key.ALIAS_KNOWN: "**{actor}** si chiama già «{alias}», quindi non è cambiato nulla.",
    Key.ALIAS_ONE_ALREADY: "«{alias}» è già **{actor}**: per unire servono due attori diversi.",
    Key.ACTOR_LINE: "**{actor}**: {statements}",
    Key.ACTOR_ALIASES: "Alias: {aliases}",
    Key.ACTOR_SPEAKS_FOR: "Parla per {actor} in {articles}",
}
