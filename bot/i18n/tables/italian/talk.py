"""Conversation, a message's claim and the cooldown, in Italian."""

from __future__ import annotations

from bot.i18n.phrases import Key

TALK: dict[Key, str] = {
    # conversation
    Key.SMALL_TALK: (
        "È gentile, ma non sono bravo a chiacchierare: cito, parola per parola, ciò che dicono "
        "gli articoli di giornale. Mi chieda qualcosa che vi si trova."
    ),
    Key.ORDER: (
        "Non scrivo, non traduco, non riassumo e non sbrigo commissioni: cito soltanto, parola "
        "per parola, ciò che dicono gli articoli di giornale. Mi ponga una domanda e ne leggerà "
        "le parole."
    ),
    Key.INSULT: (
        "Mi dispiace di non esserLe stato d’aiuto. Chieda con altre parole e cercherò di nuovo; "
        "dove gli articoli non hanno risposta, lo dico invece di inventarla."
    ),
    Key.GIBBERISH: ("Non vi trovo parole che io possa cercare. Ponga una domanda."),
    Key.UNDERSTOOD: "-# Inteso: {question}{within} (dalla Sua domanda precedente)",
    Key.UNDERSTOOD_OTHERS: "-# Inteso: {question}{within} (dalla domanda precedente)",
    Key.ENGLISH_BEST: (
        "-# Cerco meglio in inglese: se questo non va bene, ripeta la domanda in inglese."
    ),
    Key.BUTTON_AS_NEW: "Come nuova domanda",
    Key.BUTTON_ASK_ON: "Continua in un thread",
    Key.WHO_SAID: (
        "Chi dice ciò che ho citato per ultimo, con in grassetto le parole che lo mostrano:"
    ),
    Key.WHO_SAID_WHAT: (
        "Di recente qui non Le ho citato nulla, perciò non so di chi siano le parole che "
        "intende. Mi ponga prima una domanda; ogni citazione nomina chi parla, dove l’articolo "
        "lo mostra."
    ),
    Key.THREAD_WELCOME: (
        "Continui qui: mi menzioni con ciò che vuole sapere ancora, per esempio {bot} *and in "
        "2021?*, e lo capisco dalla domanda qui sopra."
    ),
    Key.THREAD_OPENED: "Continui in {thread}: lì mi menzioni con ciò che vuole sapere ancora.",
    Key.THREAD_FORBIDDEN: (
        "Qui non posso aprire un thread. Un amministratore del server può concedermi *Creare "
        "thread pubblici* e *Inviare messaggi nei thread* in questo canale; fino ad allora mi "
        "menzioni qui con ciò che vuole sapere ancora, e lo capisco dalla Sua domanda precedente."
    ),
    Key.THREAD_NOT_HERE: (
        "Qui Discord non ha thread: scriva semplicemente ciò che vuole sapere ancora, e lo "
        "capisco dalla Sua domanda precedente."
    ),
    Key.COOLDOWN_USER: (
        "Le Sue domande arrivano più in fretta di quanto io possa cercare. Riprovi {when}."
    ),
    Key.COOLDOWN_SERVER: (
        "Le domande di questo server arrivano più in fretta di quanto io possa cercare. Riprovi "
        "{when}."
    ),
    # a message's claim
    Key.FIND_NAME: "Cerca negli articoli",
    Key.FIND_TITLE: "### Negli articoli, più vicino a [quel messaggio]({link})",
    Key.FIND_CLAIM: "**Affermazione:** {claim}",
    Key.FIND_UNDECIDED: (
        "-# Questi passi possono parlare a favore dell’affermazione, contro di essa o d’altro. "
        "Non lo giudico io: legga e giudichi Lei."
    ),
    Key.FIND_NOTHING: "Nulla nella biblioteca ({searched}) si avvicina a questa affermazione.",
    Key.FIND_ABOVE: "Ciò che più si avvicina a questa affermazione sta qui sopra.",
    Key.FIND_NO_CLAIM: (
        "In quel messaggio non trovo un’affermazione che io possa cercare: serve una frase di "
        "qualche parola. Con `/ask` può esprimerla con parole Sue."
    ),
    Key.FIND_NO_TEXT: (
        "Quel messaggio non ha un testo proprio che io possa cercare, solo un collegamento, un "
        "file o un’immagine, e non ne apro nessuno. Con `/ask` può esprimerne l’affermazione con "
        "parole Sue."
    ),
}
