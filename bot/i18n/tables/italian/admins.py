"""What admins read, and failures, in Italian."""

from __future__ import annotations

from bot.i18n.phrases import Key

ADMINS: dict[Key, str] = {
    # admins
    Key.ADMINS_ONLY: (
        "Possono farlo solo gli amministratori di questo server: serve il permesso *Gestire il "
        "server*."
    ),
    Key.SERVER_ONLY: (
        "È riservato agli amministratori di un server e non funziona nei messaggi diretti: lo "
        "usi in un server in cui ha il permesso *Gestire il server*."
    ),
    Key.REINDEX_ELSEWHERE: "Reindicizzazione: {link} mostra a che punto è.",
    Key.REINDEX_TITLE: "**Reindicizzazione**",
    Key.REINDEX_SERVES: "-# Nel frattempo la biblioteca risponde come prima.",
    Key.PHASE_READING: "Lettura degli articoli",
    Key.PHASE_ATTRIBUTING: "Ricerca di chi ha detto che cosa",
    Key.PHASE_EMBEDDING: "Calcolo dei vettori dei passi",
    Key.PHASE_WRITING: "Scrittura dell’indice",
    Key.PHASE_CHECKING: "Verifica dell’indice",
    Key.STEP: "{phase}: {done} di {total} ({percent} %)",
    Key.STEP_UNKNOWN: "{phase}: {done}",
    Key.REINDEX_DONE: "**Reindicizzazione conclusa** in {seconds}.",
    Key.REINDEX_COUNTS: (
        "{added} aggiunti · {changed} modificati · {removed} rimossi · {unchanged} invariati · "
        "{failed} non riusciti"
    ),
    Key.REINDEX_EMBEDDED: "{embedded} calcolati da capo, {reused} ripresi",
    Key.REINDEX_LIBRARY: "La biblioteca contiene ora: {searched}; {passages}.",
    Key.REINDEX_FAILED_PART: "**Non si è potuto leggere**",
    Key.REINDEX_MORE_FAILURES: "… e altri: {failures}",
    Key.REINDEX_STOPPED: "**Reindicizzazione interrotta.** La biblioteca risponde come prima.",
    Key.STATUS_TITLE: "**On Record**",
    Key.STATUS_EMPTY: (
        "La biblioteca è vuota: `/sources add` aggiunge articoli per questo server; chi "
        "ospita il bot li aggiunge per tutti."
    ),
    Key.STATUS_HOLDS: "**Biblioteca:** {articles}, {passages}, da {sources}",
    Key.STATUS_DAYS: "**Giorni:** {first} – {last}",
    Key.STATUS_OUTLETS: "**Testate:** {outlets}",
    Key.STATUS_MODEL: "**Modello:** {model}, {dimension} dimensioni",
    Key.STATUS_GENERATION: "**Generazione:** {generation}, costruita {built}",
    Key.STATUS_BUILDING: "È in costruzione una nuova generazione.",
    Key.STATUS_LATENCY: "**Discord:** {milliseconds} ms fino al gateway",
    Key.STATUS_NO_LATENCY: "**Discord:** connesso, latenza non ancora misurata",
    # failures
    Key.BUSY: (
        "La biblioteca viene già reindicizzata, e si procede una volta per volta. Riprovi quando "
        "avrà finito; `/status` lo dice."
    ),
    Key.CANCELLED: "La reindicizzazione è stata annullata. La biblioteca risponde come prima.",
    Key.SLOW: (
        "Ci è voluto più di {seconds}, perciò ho rinunciato. Ripeta la domanda tra un minuto."
    ),
    Key.STOPPING: "In questo momento vengo riavviato. Ripeta la domanda tra un minuto.",
    Key.STORE_BUSY: (
        "In questo momento un altro programma blocca i miei appunti, quindi non ci sono "
        "riuscito. Riprovi tra un minuto."
    ),
    Key.NOT_VERBATIM: (
        "Ho trovato qualcosa, ma non corrisponde parola per parola al suo articolo, perciò non "
        "lo mostro. È stato registrato; reindicizzare la biblioteca risolve il problema."
    ),
    Key.LIBRARY_BROKEN: (
        "In questo momento la biblioteca non è leggibile. È stato registrato per chi gestisce "
        "questo bot; riprovi più tardi."
    ),
    Key.LIBRARY_ERROR: "La biblioteca non è riuscita a farlo. È stato registrato.",
    Key.STALE_COMMAND: (
        "Questo comando è appena cambiato. Riprovi tra un minuto, oppure riavvii Discord se "
        "appare ancora come prima."
    ),
    Key.UNEXPECTED: (
        "Qualcosa è andato storto qui, non per colpa Sua. È stato registrato come `{reference}`. "
        "Riprovi."
    ),
    Key.DETAIL: "{sentence}\n-# {detail}",
}
