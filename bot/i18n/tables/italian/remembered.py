"""What is remembered of answers, for admins and for whoever asked, in Italian."""

from __future__ import annotations

from bot.i18n.phrases import Key

REMEMBERED: dict[Key, str] = {
    Key.UNANSWERED_TITLE: "**Rimaste senza risposta:** {questions} negli ultimi {days} giorni",
    Key.UNANSWERED_NONE: "Ogni domanda degli ultimi {days} giorni ha avuto risposta.",
    Key.UNANSWERED_LINE: "{count} × {question} · ultima volta {moment}",
    Key.UNANSWERED_REST: "-# Altre {rest} nei file, con tutto ciò che è stato scritto.",
    Key.UNANSWERED_ABOUT: "{actor}: {question}",
    Key.FEEDBACK_TITLE: "**Giudicate non utili:** {answers} negli ultimi {days} giorni",
    Key.FEEDBACK_NONE: "Nessuna risposta degli ultimi {days} giorni è stata giudicata non utile.",
    Key.FEEDBACK_QUESTION: "**{question}**{within}",
    Key.FEEDBACK_VOTES: (
        "-# {unhelpful} × non utile, {helpful} × utile · ultima volta {moment}{link}"
    ),
    Key.FEEDBACK_LINK: " · {link}",
    Key.FEEDBACK_GONE: (
        "*L’articolo di questa citazione non è più nella biblioteca com’era:* {title}"
    ),
    Key.FEEDBACK_NO_ANSWER: "La risposta fu: «{reason}»",
    Key.MY_DATA_EXPORTED: (
        "Questo file contiene tutto ciò che conservo di Lei: {answers} e {votes}. Non viene dato "
        "a nessun altro."
    ),
    Key.MY_DATA_NONE: "Di Lei non conservo nulla.",
    Key.MY_DATA_CONFIRM: (
        "Questo elimina tutto ciò che conservo di Lei, in ogni server: {answers} con le domande, "
        "e {votes}. Non si può annullare. I messaggi in Discord restano, ma i loro pulsanti "
        "dimenticano di che cosa trattavano."
    ),
    Key.MY_DATA_DELETED: "Eliminato: {answers} e {votes}. Di Lei non conservo più nulla.",
    Key.MY_DATA_OTHERS: "Quel pulsante è per chi l’ha chiesto. Usi Lei stesso `/my-data delete`.",
    Key.BUTTON_DELETE_ALL: "Elimina tutto",
    Key.UNANSWERED_DESCRIPTION: (
        "Mostra a che cosa qui non si è potuto rispondere (per amministratori)"
    ),
    Key.FEEDBACK_DESCRIPTION: "Mostra le risposte giudicate non utili (per amministratori)",
    Key.MY_DATA_DESCRIPTION: "Che cosa conservo di Lei",
    Key.MY_DATA_EXPORT_DESCRIPTION: "Dà in un file tutto ciò che conservo di Lei",
    Key.MY_DATA_DELETE_DESCRIPTION: "Elimina tutto ciò che conservo di Lei",
}
