"""Watches and what is followed, in Italian."""

from __future__ import annotations

from bot.i18n.phrases import Key

WATCHES: dict[Key, str] = {
    Key.WATCH_TITLE_ACTOR: "**{actor}**",
    Key.WATCH_TITLE_ACTOR_ON: "**{actor}** su «{about}»",
    Key.WATCH_TITLE_QUESTION: "«{question}»",
    Key.WATCH_TITLE_SOURCE: "nuovi articoli di **{outlet}**",
    Key.WATCH_POST: "-# Novità · {watch}",
    Key.WATCH_DIGEST: "### {count} novità · {watch}",
    Key.WATCH_DIGEST_SEVERAL: "vari avvisi",
    Key.WATCH_PAGE: "-# Da {first} a {last} di {total}",
    Key.WATCH_WHY: "Viene dall’avviso {watch}, impostato il {day} da {maker}.",
    Key.WATCH_WHY_SPEAKER: (
        "Parla **{speaker}**, come mostra «{mention}» nell’articolo; attribuzioni simili sono "
        "giuste in {percent} casi su 100."
    ),
    Key.WATCH_WHY_SOURCE: "È un nuovo articolo di **{outlet}**.",
    Key.WATCH_WHY_ANSWER: "Il passo ha le prove che servono a una risposta di `/ask`.",
    Key.WATCH_WHY_WORDS: "Parole del tema presenti: {words}.",
    Key.WATCH_WHY_MEANING: "Non contiene parole del tema: è vicino per significato.",
    Key.BUTTON_WHY: "Perché questo?",
    Key.BUTTON_EARLIER: "Prima su questo",
    Key.WATCH_EARLIER: "**{actor}** su «{about}», ora e la volta prima:",
    Key.WATCH_EARLIER_NONE: (
        "Non ho trovato dichiarazioni precedenti con data di **{actor}** su «{about}»."
    ),
    Key.WATCH_NOW: "**Ora**",
    Key.WATCH_BEFORE: "**Prima**",
    Key.WATCH_NO_VERDICT: "-# Se le due cose vadano d’accordo, lo giudica chi legge.",
    Key.WATCH_CHANGED: "L’articolo è cambiato: queste parole non ci sono più.",
    Key.WATCH_CORRECTED: "La testata ha pubblicato una rettifica di questo articolo:",
    Key.WATCH_FORUM: "Qui pubblico le novità su {watch}.",
    Key.WHEN_AT_ONCE: "subito",
    Key.WHEN_HOURLY: "ogni ora",
    Key.WHEN_DAILY: "ogni giorno alle {time}",
    Key.WHEN_WEEKLY: "il lunedì alle {time}",
    Key.WHEN_CHOICE_DAILY: "ogni giorno",
    Key.WHEN_CHOICE_WEEKLY: "ogni settimana, il lunedì",
    Key.WATCH_DIRECTLY: "messaggi diretti",
    Key.WATCH_PREVIEW: "### Anteprima · {watch}",
    Key.WATCH_PREVIEW_WHERE: "Avviserà {where}: {when}.",
    Key.WATCH_PREVIEW_ROLE: "Ogni messaggio menziona {role}.",
    Key.WATCH_PREVIEW_COUNT: (
        "Nell’ultima settimana con articoli, dal {first} al {last}, avrebbe trovato **{count}**:"
    ),
    Key.WATCH_PREVIEW_NONE: (
        "Nell’ultima settimana con articoli, dal {first} al {last}, non avrebbe trovato nulla."
    ),
    Key.BUTTON_WATCH_START: "Attiva l’avviso",
    Key.WATCH_STARTED: (
        "Avviso attivo per {watch}: {when}, in {where}. Segnalo solo ciò che esce da ora in poi."
    ),
    Key.WATCH_DROPPED: "Scartato. Nessun avviso attivo.",
    Key.WATCH_GONE: (
        "Quell’avviso non c’è più, o è già stato deciso. `/watch list` mostra quelli attivi."
    ),
    Key.WATCHES_FULL: "Questo server ha già {most} avvisi. Togline uno con `/watch remove`.",
    Key.WATCHES_NONE: (
        "Qui non c’è ancora nessun avviso. `/watch actor` avvisa un canale quando qualcuno dice "
        "qualcosa."
    ),
    Key.WATCHES_TITLE: "**Avvisi di questo server**",
    Key.WATCH_LINE: "{watch} · {when} · {where}",
    Key.WATCH_LINE_PAUSED: "-# In pausa: {reason}",
    Key.WATCH_PAUSED: (
        "In pausa: {watch}. `/watch resume` riprende; ciò che esce nel frattempo non viene "
        "segnalato dopo."
    ),
    Key.WATCH_RESUMED: "Avviso di nuovo attivo: {watch}.",
    Key.WATCH_EDITED: "Modificato. Ora è così:",
    Key.WATCH_REMOVED: "Rimosso: {watch}.",
    Key.WATCH_NO_SUCH: "Qui non c’è nessun avviso «{which}»: `/watch list` li mostra.",
    Key.WATCH_TEST: "-# Prova di un admin: ecco come appare un messaggio.",
    Key.WATCH_TEST_NONE: (
        "-# Prova di un admin: posso scrivere qui. Nell’ultima settimana con articoli non c’era "
        "nulla per {watch}."
    ),
    Key.WATCH_TESTED: "Inviato: {link}",
    Key.WATCH_BAD_TIME: "«{value}» non è un’ora. Scrivila come 8:00 o 17:30.",
    Key.WATCH_MAY_NOT_WRITE: (
        "Non posso scrivere in {channel}. Dammi lì *View Channel* e *Send Messages*, poi riprova."
    ),
    Key.WATCH_ROLE_REFUSED: (
        "Tu stesso non puoi menzionare {role} in {channel}, quindi nemmeno un tuo avviso."
    ),
    Key.WATCH_ROLE_MUTE: (
        "Non posso menzionare {role} in {channel}: rendi menzionabile il ruolo o dammi lì "
        "*Mention Everyone*."
    ),
    Key.WATCH_FAILED: "**In pausa, perché {reason}:**\n{watches}",
    Key.WATCH_FAILED_CURE: (
        "Ciò che è stato trovato resta. Risolvi, o scegli un altro canale con `/watch edit`, "
        "poi usa `/watch resume`."
    ),
    Key.WATCH_REASON_GONE: "{channel} non esiste più",
    Key.WATCH_REASON_FORBIDDEN: "non posso scrivere in {channel}",
    Key.WATCH_REASON_DIRECT: "non posso raggiungerti con messaggi diretti",
    Key.WATCH_REASON_ADMIN: "l’ha messo in pausa un admin",
    Key.FOLLOW_HELLO: "Ora segui {watch}. Ti scrivo qui: {when}. `/unfollow` per smettere.",
    Key.FOLLOWING: (
        "Segui {watch}: ti scrivo in privato, {when}. Lì vale solo la biblioteca comune."
    ),
    Key.FOLLOW_NO_DIRECT: (
        "Non posso scriverti in privato. Permetti i messaggi diretti dai membri di un server in "
        "comune, poi riprova."
    ),
    Key.FOLLOWS_FULL: "Ne segui già {most}, il massimo. `/unfollow` per toglierne uno.",
    Key.FOLLOWS_NONE: "Non segui nessuno. `/follow actor` ti scrive quando qualcuno dice qualcosa.",
    Key.FOLLOWS_TITLE: "**Segui**",
    Key.UNFOLLOWED: "Non segui più {watch}.",
    Key.FOLLOW_NO_SUCH: "Non segui nulla che si chiami «{which}»: vedi `/follow list`.",
    Key.SETTINGS_ZONE: "**Fuso orario:** {zone}",
    Key.SETTINGS_QUIET: "**Silenzio degli avvisi:** dalle {first} alle {last}",
    Key.SETTINGS_NO_QUIET: "**Silenzio degli avvisi:** nessuno",
    Key.SETTINGS_POSTS: (
        "**Messaggi di avviso per canale:** al massimo {hour} all’ora e {day} al giorno; il "
        "resto in un riepilogo"
    ),
    Key.SETTINGS_NOTICES: "**I problemi degli avvisi vanno in:** {channel}",
    Key.SETTINGS_NOTICES_MAKER: "**I problemi degli avvisi vanno a:** chi li ha creati",
    Key.SETTINGS_BAD_ZONE: (
        "«{value}» non è un fuso che conosco. Scrivilo come Europe/Rome o America/New_York."
    ),
    Key.SETTINGS_BAD_QUIET: (
        "«{value}» non sono ore che capisco. Scrivile come 22:00-7:00, oppure «off»."
    ),
    Key.WATCH_DESCRIPTION: "Avvisare un canale quando qualcuno dice qualcosa (per gli admin)",
    Key.WATCH_ACTOR_DESCRIPTION: (
        "Pubblicare ciò che una persona, uno Stato o un’organizzazione dirà da ora"
    ),
    Key.WATCH_QUESTION_DESCRIPTION: "Pubblicare i nuovi passi che rispondono a una domanda",
    Key.WATCH_SOURCE_DESCRIPTION: "Pubblicare ogni nuovo articolo di una testata",
    Key.WATCH_LIST_DESCRIPTION: "Elencare gli avvisi di questo server",
    Key.WATCH_PAUSE_DESCRIPTION: "Mettere in pausa un avviso",
    Key.WATCH_RESUME_DESCRIPTION: "Riprendere un avviso in pausa",
    Key.WATCH_EDIT_DESCRIPTION: "Cambiare dove, quando o su quale tema avvisa",
    Key.WATCH_REMOVE_DESCRIPTION: "Rimuovere un avviso",
    Key.WATCH_TEST_DESCRIPTION: (
        "Inviare come prova l’ultimo risultato di un avviso, senza menzioni"
    ),
    Key.WATCH_OPTION_ACTOR: "Di chi si pubblicano le parole",
    Key.WATCH_OPTION_ABOUT: "Solo su questo tema",
    Key.WATCH_OPTION_QUESTION: "La domanda a cui nuovi articoli possono rispondere",
    Key.WATCH_OPTION_SOURCE: "La testata di cui si pubblicano gli articoli",
    Key.WATCH_OPTION_CHANNEL: "Dove: canale, thread o forum; altrimenti qui",
    Key.WATCH_OPTION_WHEN: "Subito, o in un riepilogo",
    Key.WATCH_OPTION_AT: "L’ora dei riepiloghi, per esempio 8:00",
    Key.WATCH_OPTION_ROLE: "L’unico ruolo menzionato in ogni messaggio",
    Key.WATCH_OPTION_ALL: "Anche dove è meno sicuro chi parla",
    Key.WATCH_OPTION_WHICH: "L’avviso, come sta nell’elenco",
    Key.FOLLOW_DESCRIPTION: "Ricevere un messaggio quando qualcuno dice qualcosa",
    Key.FOLLOW_ACTOR_DESCRIPTION: "Seguire ciò che dice una persona, uno Stato o un’organizzazione",
    Key.FOLLOW_LIST_DESCRIPTION: "Elencare chi segui",
    Key.UNFOLLOW_DESCRIPTION: "Smettere di seguire qualcuno",
    Key.UNFOLLOW_WHICH: "Chi segui",
    Key.SETTINGS_ZONE_OPTION: "Il fuso orario del server, per esempio Europe/Rome",
    Key.SETTINGS_QUIET_OPTION: "Quando gli avvisi tacciono, per esempio 22:00-7:00, oppure off",
    Key.SETTINGS_NOTICES_OPTION: "Il canale in cui gli admin sanno che un avviso non funziona",
    Key.SETTINGS_POSTS_HOUR_OPTION: "Quanti messaggi di avviso riceve un canale in un’ora",
    Key.SETTINGS_POSTS_DAY_OPTION: "Quanti messaggi di avviso riceve un canale in un giorno",
}
