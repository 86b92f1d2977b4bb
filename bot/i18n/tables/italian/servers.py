"""What a server's admins read of its own library and its settings, in Italian."""

from __future__ import annotations

from bot.i18n.phrases import Key

SERVERS: dict[Key, str] = {
    Key.SOURCES_UNDERSTOOD: "**{name}** contiene {articles}, {passages}.",
    Key.SOURCES_PREVIEW: (
        "Ecco che cosa ne capisco. Niente di tutto ciò risponde finché non lo aggiungi."
    ),
    Key.SOURCES_REPLACES: "Prende il posto del file con lo stesso nome.",
    Key.SOURCES_NO_OUTLET: "testata sconosciuta",
    Key.SOURCES_MORE: "… e altri: {articles}",
    Key.SOURCES_NOTHING: "In **{name}** non trovo nessun articolo, quindi non l’ho conservato.",
    Key.SOURCES_DISCARDED: "Scartato. Non è stato aggiunto nulla.",
    Key.SOURCES_GONE: (
        "Quel file non è più in attesa, oppure è già stato deciso. Invialo di nuovo con "
        "`/sources add`."
    ),
    Key.SOURCES_KIND: "Non so leggere **{name}**: leggo {kinds}.",
    Key.SOURCES_LARGE: (
        "**{name}** è troppo grande: al massimo {most} MB. Dividilo, o chiedi al gestore."
    ),
    Key.SOURCES_FULL: (
        "Nella biblioteca di questo server non c’è posto per **{name}**. Rimuovi prima altri "
        "file, o scarta quelli che aspettano di essere aggiunti; dopo un giorno spariscono da "
        "soli."
    ),
    Key.SOURCES_NOT_FETCHED: "Discord non mi ha dato **{name}**. Invialo di nuovo.",
    Key.SOURCES_ADDED: "**{name}** è nella biblioteca di questo server.",
    Key.SOURCES_TITLE: "**La biblioteca di questo server:** {articles} da {sources}",
    Key.SOURCES_NONE: (
        "Questo server non ha ancora una biblioteca propria. Aggiungi un file con `/sources add`."
    ),
    Key.SOURCES_LINE: "**{name}** · {articles} · aggiunto il {added}",
    Key.SOURCES_SHARED: "-# Inoltre ogni server interroga la biblioteca comune: {searched}.",
    Key.OWN_HOLDS: "La biblioteca di questo server contiene ora: {searched}; {passages}.",
    Key.OWN_EMPTY: "La biblioteca di questo server ora è vuota; `/sources add` la riempie.",
    Key.SOURCES_REMOVED: "**{name}** non risponde più.",
    Key.SOURCES_NO_SUCH: (
        "La biblioteca di questo server non ha niente che si chiami **{name}**. `/sources "
        "list` mostra che cosa contiene; la biblioteca comune è del gestore."
    ),
    Key.OUTLET_MERGED: "In questo server **{outlet}** ora indica: {names}.",
    Key.OUTLET_SPLIT: "In questo server **{outlet}** ora è una testata a sé.",
    Key.OUTLET_ONE_ALREADY: "«{other}» è già **{outlet}**: per unire servono due testate diverse.",
    Key.OUTLET_ALONE: (
        "**{outlet}** non è unito a nessun altro nome, quindi non c’è nulla da separare."
    ),
    Key.BUTTON_KEEP: "Aggiungi alla biblioteca",
    Key.BUTTON_DISCARD: "Scarta",
    Key.BUTTON_STOP: "Ferma",
    Key.REINDEX_STOPPING: "Mi fermo …",
    Key.REINDEX_OVER: "È già finito: non c’è niente da fermare.",
    Key.REINDEX_INTERRUPTED: (
        "**Un riavvio ha interrotto la reindicizzazione.** `/status` mostra che cosa contiene "
        "la biblioteca; `/reindex` ricomincia."
    ),
    Key.STATUS_OWN: "**Di questi, propri di questo server:** {articles}",
    Key.SETTINGS_TITLE: "**Impostazioni di questo server**",
    Key.SETTINGS_LANGUAGE: "**Lingua:** {language}",
    Key.SETTINGS_EACH_OWN: "quella di ogni membro",
    Key.SETTINGS_VISIBLE: "**Risposte:** le vedono tutti, salvo che si scelga `private`",
    Key.SETTINGS_PRIVATE: (
        "**Risposte:** le vede solo chi chiede, salvo che `private` sia disattivato"
    ),
    Key.SETTINGS_FINDINGS: "**Citazioni in una risposta:** al massimo {count}",
    Key.SETTINGS_STRICTNESS: "**Prove:** {strictness}",
    Key.STRICT: "rigoroso: meglio nessuna risposta che una sbagliata",
    Key.BALANCED: "equilibrato",
    Key.OPEN: "aperto: meglio una citazione dubbia che nessuna",
    Key.SETTINGS_EVERYWHERE: "**Canali:** rispondo in tutti",
    Key.SETTINGS_CHANNELS: "**Canali:** rispondo in {channels}; altrove solo a chi chiede",
    Key.SETTINGS_CHANNELS_FULL: (
        "Sarebbero più canali di quanti ne possa ricordare: al massimo {most}."
    ),
    Key.ELSEWHERE_ONLY: (
        "In questo server rispondo in {channels}. Usa `/ask` qui, e solo tu vedrai la risposta."
    ),
    Key.SOURCES_DESCRIPTION: "Gli articoli di questo server (per gli amministratori)",
    Key.SOURCES_ADD_DESCRIPTION: (
        "Aggiungi un file di articoli alla biblioteca di questo server (per gli amministratori)"
    ),
    Key.SOURCES_FILE: "Un file di testo, Markdown, HTML o JSON Lines",
    Key.SOURCES_LIST_DESCRIPTION: (
        "Mostra che cosa c’è nella biblioteca di questo server (per gli amministratori)"
    ),
    Key.SOURCES_REMOVE_DESCRIPTION: (
        "Fai sì che un file o un articolo non risponda più, subito (per gli amministratori)"
    ),
    Key.SOURCES_WHICH: "Il nome di un file o il titolo di un articolo",
    Key.OUTLET_MERGE_DESCRIPTION: "Unire due testate in una in questo server (per gli admin)",
    Key.OUTLET_KEPT: "La testata di cui resta il nome",
    Key.OUTLET_OTHER: "La testata che si unisce ad essa",
    Key.OUTLET_SPLIT_DESCRIPTION: (
        "Fare di un nome di una testata una testata a sé in questo server (per gli admin)"
    ),
    Key.OUTLET_PARTED: "Il nome, come sta negli articoli",
    Key.SETTINGS_DESCRIPTION: (
        "Mostra o cambia come rispondo in questo server (per gli amministratori)"
    ),
    Key.SETTINGS_LANGUAGE_OPTION: "La lingua delle mie frasi",
    Key.SETTINGS_PRIVATE_OPTION: "Se solo chi chiede vede la risposta",
    Key.SETTINGS_FINDINGS_OPTION: "Quante citazioni ha al massimo una risposta",
    Key.SETTINGS_STRICTNESS_OPTION: "Quante prove servono per una risposta",
    Key.SETTINGS_ALLOW_OPTION: "Un canale in cui posso rispondere; negli altri allora no",
    Key.SETTINGS_FORBID_OPTION: "Un canale da togliere da quell’elenco",
}
