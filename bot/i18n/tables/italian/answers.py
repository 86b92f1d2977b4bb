"""Answers in Italian: what is quoted, by whom, and why there is nothing."""

from __future__ import annotations

from bot.i18n.phrases import Key

ANSWERS: dict[Key, str] = {
    # the answer
    Key.ASKED: "-# Domanda: {question}{within}",
    Key.WITHIN: "Si è cercato solo qui: {within}.",
    Key.FILTER_OUTLET: "testata {outlet}",
    Key.FILTER_SINCE: "dal giorno {day}",
    Key.FILTER_UNTIL: "fino al giorno {day}",
    Key.OPPOSED: "Uno lo dice, un altro lo nega: ciascuno sta qui con la sua data.",
    Key.FIGURES_DIFFER: "Le cifre differiscono: ciascuna sta qui come fu scritta, con la sua data.",
    Key.SEARCHED: "-# Citato parola per parola dalla biblioteca ({searched}).",
    Key.LEFT_OUT: " […] indica ciò che è omesso.",
    Key.SPAN_DAYS: "{articles}, {first} – {last}",
    Key.SPAN_DAY: "{articles}, {first}",
    Key.SPAN_UNDATED: "{articles}",
    Key.SPAN_SINGLE_DAY: "un solo articolo, {first}",
    Key.SPAN_SINGLE: "un solo articolo",
    # attribution
    Key.SPEAKER: "**{name}**",
    Key.SPEAKER_FOR: "**{name}** ({actor})",
    Key.SPEAKER_MENTION: "nel testo: «{mention}»",
    Key.SPEAKER_UNCERTAIN: "*attribuzione incerta*",
    Key.SPEAKER_UNKNOWN: "Chi parla non è identificato",
    Key.SPEAKER_OWN_WORDS: "Parole dell’articolo stesso",
    Key.KIND_DIRECT: "citazione diretta",
    Key.KIND_MIXED: "citazione parziale",
    Key.KIND_INDIRECT: "riferito con le parole dell’articolo",
    Key.KIND_UNATTRIBUTED: "raccontato dall’articolo",
    Key.KIND_UNSPOKEN: "un’opinione o un desiderio riferito dall’articolo",
    Key.MARK_NEGATED: "*non l’ha detto*",
    Key.MARK_DECLINED: "*non ha voluto commentare*",
    Key.MARK_HYPOTHETICAL: "*solo ipotizzato: se … dicesse*",
    Key.MARK_FUTURE: "*annunciato, non ancora detto*",
    Key.CORRECTED: "-# Corretto il {day}: {article}",
    Key.RELATIVE_DAY: "-# Secondo il nostro calcolo: «{words}» = {day}",
    Key.ALSO_IN: "-# Anche in: {articles}",
    Key.ALSO_IN_MORE: "-# Anche in: {articles}; e altri {rest}",
    Key.ALSO_IN_COUNT: "-# Anche in {articles}",
    Key.PARAGRAPH: "paragrafo {paragraph}",
    Key.UNTITLED: "Articolo senza titolo",
    Key.UNDATED: "senza data",
    Key.READ_ARTICLE: "Leggi l’articolo",
    # no answer, by reason
    Key.NOTHING_FOUND: "Non ho trovato nulla al riguardo nella biblioteca ({searched}).",
    Key.UNSURE: "Questo può essere utile: non sono sicuro che risponda alla domanda.",
    Key.BELOW_THRESHOLD: "Nulla nella biblioteca ({searched}) risponde a questa domanda.",
    Key.FAMILIAR: "Non ho trovato una risposta nella biblioteca ({searched}).",
    Key.UNKNOWN_ACTOR: "Nessuno con quel nome parla nella biblioteca ({searched}).",
    Key.NO_STATEMENT: "Non c’è alcuna dichiarazione al riguardo nella biblioteca ({searched}).",
    Key.EMPTY_LIBRARY: (
        "La biblioteca è vuota, perciò non c’è ancora nulla da citare. Chi gestisce questo bot "
        "aggiunge articoli con `onrecord add`."
    ),
    Key.NO_ARTICLE_FITS: "Nessun articolo della biblioteca rientra in questa selezione: {within}.",
    Key.NEAREST: "Su questo tema:",
    Key.ELSEWHEN: "Al di fuori di quel periodo:",
    Key.DID_YOU_MEAN: "Intendi {names}?",
    # conversation
    Key.HELP: (
        "Mi ponga una domanda e io cito, parola per parola, i passi degli articoli di giornale "
        "che vi rispondono, dicendo chi l’ha detto e dove. Non scrivo mai io una risposta. Usi "
        "`/ask`, mi menzioni con la Sua domanda o mi scriva direttamente; `/said` cita ciò che "
        "ha detto una persona, uno Stato o un ente."
    ),
    Key.EXAMPLES: "Per esempio: {questions}",
    Key.HELLO: "Buongiorno! {help}",
    Key.WELCOME: "Prego. Mi chieda pure quando vuole.",
    Key.TOO_LONG: (
        "La domanda è troppo lunga: ha {length} caratteri e ne accetto al massimo {most}. La "
        "ponga più brevemente."
    ),
    Key.TOO_SHORT: "La domanda è troppo breve: scriva almeno {least} caratteri.",
    Key.MAY_NOT_WRITE: (
        "Non posso scrivere in {channel}, perciò Le rispondo qui, e solo dalla biblioteca "
        "comune. `/ask` vi funziona comunque, oppure un amministratore del server mi concede "
        "*Inviare messaggi* in quel canale."
    ),
    Key.ROLE_MENTIONED: (
        "Ha menzionato il mio ruolo, e Discord non mi lascia leggere un messaggio simile. Ripeta "
        "la domanda con {bot}, che sono io, oppure con `/ask`."
    ),
    # what was typed cannot be used
    Key.BAD_DATE: (
        "«{value}» non è una data che io sappia leggere: la scriva come 2022-03-09, 9 marzo "
        "2022, marzo 2022 o 2022."
    ),
    Key.DATES_CROSSED: (
        "Le date sono invertite: l’inizio ({since}) viene dopo la fine ({until}). Le scambi."
    ),
    Key.NO_SUCH_OUTLET: (
        "Nessuna testata della biblioteca si chiama «{outlet}». Ci sono: {known}. Ne scelga una "
        "dall’elenco che si apre mentre scrive."
    ),
    Key.NO_OUTLET_KNOWN: (
        "Nessun articolo della biblioteca indica la propria testata, perciò «{outlet}» non si "
        "può cercare: ponga la domanda senza testata."
    ),
    Key.BAD_VALUE: "Non posso usare il valore «{value}»: ne scelga un altro.",
}
