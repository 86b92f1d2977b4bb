"""Descriptions of commands and options in French, each of 100 characters at most."""

from __future__ import annotations

from bot.i18n.phrases import Key

COMMANDS: dict[Key, str] = {
    # command descriptions
    Key.ASK_DESCRIPTION: (
        "Poser une question\u202f: les articles y répondent avec leurs propres mots"
    ),
    Key.ASK_QUESTION: "Ce que vous voulez savoir",
    Key.ASK_OUTLET: "Seulement les articles de ce média",
    Key.ASK_SINCE: "Seulement à partir de ce jour\u202f: 2022-03-09, 9 mars 2022, mars 2022, 2022",
    Key.ASK_UNTIL: "Seulement jusqu’à ce jour\u202f: 2022-03-09, 9 mars 2022, mars 2022, 2022",
    Key.ASK_PRIVATE: "Ne montrer la réponse qu’à vous",
    Key.SAID_DESCRIPTION: "Citer ce qu’a dit une personne, un État ou un organisme",
    Key.SAID_ACTOR: "Une personne, un État ou un organisme",
    Key.SAID_ABOUT: "Le sujet\u202f; sans lui, les déclarations les plus récentes viennent d’abord",
    Key.COMPARE_DESCRIPTION: "Citer ce que deux acteurs ont dit sur un même sujet",
    Key.COMPARE_FIRST: "Une personne, un État ou un organisme",
    Key.COMPARE_SECOND: "Une autre personne, un autre État ou organisme",
    Key.COMPARE_ABOUT: "Le sujet",
    Key.TIMELINE_DESCRIPTION: "Citer par date ce qu’a dit un acteur, le plus ancien d’abord",
    Key.PINNED_DESCRIPTION: "Citer les propos de {actor}",
    Key.ACTORS_DESCRIPTION: (
        "Commandes pour des acteurs précis, et leurs noms (pour les administrateurs)"
    ),
    Key.PIN_DESCRIPTION: "Donner à ce serveur une commande qui interroge un seul acteur",
    Key.PIN_NAME: "Le nom de la commande\u202f; sans lui, celui de l’acteur",
    Key.UNPIN_DESCRIPTION: "Retirer la commande d’un acteur",
    Key.UNPIN_COMMAND: "La commande",
    Key.LIST_DESCRIPTION: "Lister les acteurs épinglés, ou les noms d’un acteur",
    Key.LIST_ACTOR: "Montrer les alias de cet acteur et pour qui il parle",
    Key.ALIAS_ADD_DESCRIPTION: "Permettre de demander un acteur sous un autre nom aussi",
    Key.ALIAS_REMOVE_DESCRIPTION: "Retirer un nom à un acteur",
    Key.ALIAS_MERGE_DESCRIPTION: "Faire de deux acteurs un seul",
    Key.ALIAS_SPLIT_DESCRIPTION: "Faire d’un nom d’un acteur un acteur à part",
    Key.ALIAS_ACTOR: "De qui est ce nom",
    Key.ALIAS_NAME: "Le nom",
    Key.ALIAS_OTHER: "L’acteur à réunir avec lui",
    Key.REINDEX_DESCRIPTION: "Relire les sources propres à ce serveur (pour les administrateurs)",
    Key.STATUS_DESCRIPTION: (
        "Montrer le contenu de la bibliothèque et l’état du bot (pour les administrateurs)"
    ),
}
