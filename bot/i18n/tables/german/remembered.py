"""What is remembered of answers, for admins and for whoever asked, in German."""

from __future__ import annotations

from bot.i18n.phrases import Key

REMEMBERED: dict[Key, str] = {
    Key.UNANSWERED_TITLE: "**Nicht beantwortet:** {questions} in den letzten {days} Tagen",
    Key.UNANSWERED_NONE: "Jede Frage der letzten {days} Tage konnte beantwortet werden.",
    Key.UNANSWERED_LINE: "{count} × {question} · zuletzt {moment}",
    Key.UNANSWERED_REST: "-# {rest} weitere in den Dateien, mit allem, was getippt wurde.",
    Key.UNANSWERED_ABOUT: "{actor}: {question}",
    Key.FEEDBACK_TITLE: "**Als nicht hilfreich bewertet:** {answers} in den letzten {days} Tagen",
    Key.FEEDBACK_NONE: "Keine Antwort der letzten {days} Tage wurde als nicht hilfreich bewertet.",
    Key.FEEDBACK_QUESTION: "**{question}**{within}",
    Key.FEEDBACK_VOTES: (
        "-# {unhelpful} × nicht hilfreich, {helpful} × hilfreich · zuletzt {moment}{link}"
    ),
    Key.FEEDBACK_LINK: " · {link}",
    Key.FEEDBACK_GONE: (
        "*Der Artikel dieses Zitats ist nicht mehr so in der Bibliothek, wie er war:* {title}"
    ),
    Key.FEEDBACK_NO_ANSWER: "Die Auskunft war: „{reason}“",
    Key.MY_DATA_EXPORTED: (
        "Diese Datei enthält alles, was ich über Sie aufbewahre: {answers} und {votes}. Niemand "
        "sonst erhält sie."
    ),
    Key.MY_DATA_NONE: "Ich bewahre nichts über Sie auf.",
    Key.MY_DATA_CONFIRM: (
        "Das löscht alles, was ich über Sie aufbewahre, auf jedem Server: {answers} samt Fragen "
        "und {votes}. Es lässt sich nicht rückgängig machen. Nachrichten in Discord bleiben, "
        "aber ihre Schaltflächen vergessen, worum es ging."
    ),
    Key.MY_DATA_DELETED: "Gelöscht: {answers} und {votes}. Ich bewahre nichts mehr über Sie auf.",
    Key.MY_DATA_OTHERS: (
        "Diese Schaltfläche ist für die Person, die danach gefragt hat. Verwenden Sie selbst "
        "`/my-data delete`."
    ),
    Key.BUTTON_DELETE_ALL: "Alles löschen",
    Key.UNANSWERED_DESCRIPTION: "Zeigen, was hier nicht beantwortet werden konnte (für Admins)",
    Key.FEEDBACK_DESCRIPTION: (
        "Die Antworten zeigen, die als nicht hilfreich bewertet wurden (für Admins)"
    ),
    Key.MY_DATA_DESCRIPTION: "Was ich über Sie aufbewahre",
    Key.MY_DATA_EXPORT_DESCRIPTION: "Alles, was ich über Sie aufbewahre, als Datei erhalten",
    Key.MY_DATA_DELETE_DESCRIPTION: "Alles löschen, was ich über Sie aufbewahre",
}
