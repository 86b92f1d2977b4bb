"""The buttons of an answer, in French."""

from __future__ import annotations

from bot.i18n.phrases import Key

PRESSES: dict[Key, str] = {
    Key.QUOTES: "-# Citations {first} à {last}",
    Key.QUOTES_ONE: "-# Citation {first}",
    Key.NO_MORE: "Il n’y a plus de citations qui répondent à cela.",
    Key.BUTTON_CONTEXT: "Contexte",
    Key.BUTTON_MORE: "Plus",
    Key.BUTTON_BACK: "Retour",
    Key.BUTTON_SHARE: "Partager",
    Key.BUTTON_HELPFUL: "Utile",
    Key.BUTTON_UNHELPFUL: "Pas utile",
    Key.BUTTON_DELETE: "Supprimer",
    Key.SURROUNDINGS: (
        "-# Paragraphes {first} à {last} sur {total}\u202f; le passage cité est en gras."
    ),
    Key.SURROUNDINGS_ONE: "-# Paragraphe {first} sur {total}\u202f; le passage cité est en gras.",
    Key.SURROUNDINGS_CUT: " […] marque ce qui est omis.",
    Key.ARTICLE_GONE: (
        "Cet article n’est plus dans la bibliothèque, je ne le montre donc plus. Veuillez "
        "reposer la question."
    ),
    Key.ARTICLE_CHANGED: (
        "Cet article a changé depuis qu’il a été cité, je ne peux donc pas y montrer ces mots. "
        "Veuillez reposer la question."
    ),
    Key.ANSWER_FORGOTTEN: (
        "Je ne me souviens plus de cette réponse\u202f: les réponses sont oubliées après {days} "
        "jours, ou quand la personne qui a posé la question les supprime. Veuillez reposer la "
        "question."
    ),
    Key.MESSAGE_GONE: "Ce message a été supprimé entre-temps.",
    Key.MORE_REFUSED: (
        "Seule la personne qui a posé la question peut tourner les pages de cette réponse. Avec "
        "`/ask`, vous aurez la vôtre."
    ),
    Key.BEGUN_ANEW: "-# La bibliothèque a été reconstruite depuis, cette réponse recommence donc.",
    Key.SHARED_BY: "-# Partagé par {user}",
    Key.SHARED: "Partagé\u202f: {link}",
    Key.SHARED_ALREADY: "Vous l’avez déjà partagé\u202f: {link}",
    Key.SHARE_REFUSED: "Seule la personne qui a posé la question peut partager cette réponse.",
    Key.SHARE_BOT_MUTE: (
        "Je n’ai pas le droit d’écrire dans ce salon, je ne peux donc pas y partager la réponse. "
        "Un administrateur du serveur peut m’y accorder *Envoyer des messages*."
    ),
    Key.SHARE_USER_MUTE: (
        "Vous n’avez pas le droit d’écrire dans ce salon, je n’y partage donc pas la réponse."
    ),
    Key.DELETE_REFUSED: (
        "Seule la personne qui a posé la question, ou quelqu’un qui a la permission *Gérer les "
        "messages*, peut supprimer cette réponse."
    ),
    Key.VOTED_HELPFUL: "Notée comme utile, merci. Appuyez sur l’autre bouton pour changer.",
    Key.VOTED_UNHELPFUL: "Notée comme pas utile, merci. Appuyez sur l’autre bouton pour changer.",
    Key.VOTED_SEEN: (
        "Les administrateurs de ce serveur voient la question et sa réponse, sans aucun nom."
    ),
    Key.VOTED_ALREADY: "C’est déjà noté, merci.",
    Key.VOTE_CHANGED: "C’est changé, merci.",
}
