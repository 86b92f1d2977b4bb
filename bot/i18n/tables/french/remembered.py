"""What is remembered of answers, for admins and for whoever asked, in French."""

from __future__ import annotations

from bot.i18n.phrases import Key

REMEMBERED: dict[Key, str] = {
    Key.UNANSWERED_TITLE: "**Sans réponse\u202f:** {questions} ces {days} derniers jours",
    Key.UNANSWERED_NONE: "Chaque question de ces {days} derniers jours a trouvé une réponse.",
    Key.UNANSWERED_LINE: "{count} × {question} · dernière fois {moment}",
    Key.UNANSWERED_REST: "-# {rest} de plus dans les fichiers, avec tout ce qui a été saisi.",
    Key.UNANSWERED_ABOUT: "{actor}: {question}",
    Key.FEEDBACK_TITLE: "**Jugées pas utiles\u202f:** {answers} ces {days} derniers jours",
    Key.FEEDBACK_NONE: "Aucune réponse de ces {days} derniers jours n’a été jugée pas utile.",
    Key.FEEDBACK_QUESTION: "**{question}**{within}",
    Key.FEEDBACK_VOTES: (
        "-# {unhelpful} × pas utile, {helpful} × utile · dernière fois {moment}{link}"
    ),
    Key.FEEDBACK_LINK: " · {link}",
    Key.FEEDBACK_GONE: (
        "*L’article de cette citation n’est plus dans la bibliothèque tel qu’il était\u202f:* "
        "{title}"
    ),
    Key.FEEDBACK_NO_ANSWER: "Il a été répondu\u202f: «\u202f{reason}\u202f»",
    Key.MY_DATA_EXPORTED: (
        "Ce fichier contient tout ce que je garde de vous\u202f: {answers} et {votes}. Personne "
        "d’autre ne le reçoit."
    ),
    Key.MY_DATA_NONE: "Je ne garde rien de vous.",
    Key.MY_DATA_CONFIRM: (
        "Cela supprime tout ce que je garde de vous, dans chaque serveur\u202f: {answers} avec "
        "leurs questions, et {votes}. C’est irréversible. Les messages dans Discord restent, "
        "mais leurs boutons oublient de quoi il s’agissait."
    ),
    Key.MY_DATA_DELETED: "Supprimé\u202f: {answers} et {votes}. Je ne garde plus rien de vous.",
    Key.MY_DATA_OTHERS: (
        "Ce bouton est pour la personne qui l’a demandé. Utilisez vous-même `/my-data delete`."
    ),
    Key.BUTTON_DELETE_ALL: "Tout supprimer",
    Key.UNANSWERED_DESCRIPTION: (
        "Montrer ce qui est resté sans réponse ici (pour les administrateurs)"
    ),
    Key.FEEDBACK_DESCRIPTION: "Montrer les réponses jugées pas utiles (pour les administrateurs)",
    Key.MY_DATA_DESCRIPTION: "Ce que je garde de vous",
    Key.MY_DATA_EXPORT_DESCRIPTION: "Recevoir tout ce que je garde de vous dans un fichier",
    Key.MY_DATA_DELETE_DESCRIPTION: "Supprimer tout ce que je garde de vous",
}
