"""Watches and what is followed, in French."""

from __future__ import annotations

from bot.i18n.phrases import Key

WATCHES: dict[Key, str] = {
    Key.WATCH_TITLE_ACTOR: "**{actor}**",
    Key.WATCH_TITLE_ACTOR_ON: "**{actor}** sur « {about} »",
    Key.WATCH_TITLE_QUESTION: "« {question} »",
    Key.WATCH_TITLE_SOURCE: "nouveaux articles de **{outlet}**",
    Key.WATCH_POST: "-# Nouveau · {watch}",
    Key.WATCH_DIGEST: "### {count} nouveautés · {watch}",
    Key.WATCH_DIGEST_SEVERAL: "plusieurs veilles",
    Key.WATCH_PAGE: "-# {first} à {last} sur {total}",
    Key.WATCH_WHY: "Cela vient de la veille {watch}, créée le {day} par {maker}.",
    Key.WATCH_WHY_SPEAKER: (
        "C’est **{speaker}** qui parle, comme le montre « {mention} » dans l’article ; de "
        "telles attributions sont justes dans {percent} cas sur 100."
    ),
    Key.WATCH_WHY_SOURCE: "C’est un nouvel article de **{outlet}**.",
    Key.WATCH_WHY_ANSWER: "Le passage a autant de preuves qu’il en faut pour une réponse à `/ask`.",
    Key.WATCH_WHY_WORDS: "Mots du sujet qui s’y trouvent : {words}.",
    Key.WATCH_WHY_MEANING: "Aucun mot du sujet n’y figure : c’est le sens qui est proche.",
    Key.BUTTON_WHY: "Pourquoi ceci ?",
    Key.BUTTON_EARLIER: "Avant à ce sujet",
    Key.WATCH_EARLIER: "**{actor}** sur « {about} », maintenant et la fois d’avant :",
    Key.WATCH_EARLIER_NONE: (
        "Je n’ai trouvé aucune déclaration datée plus ancienne de **{actor}** sur « {about} »."
    ),
    Key.WATCH_NOW: "**Maintenant**",
    Key.WATCH_BEFORE: "**Avant**",
    Key.WATCH_NO_VERDICT: "-# C’est à vous de juger si les deux s’accordent.",
    Key.WATCH_CHANGED: "L’article a changé depuis : ces mots n’y figurent plus.",
    Key.WATCH_CORRECTED: "Le média a publié un rectificatif à cet article :",
    Key.WATCH_FORUM: "Je publie ici ce qu’il y a de nouveau sur {watch}.",
    Key.WHEN_AT_ONCE: "aussitôt",
    Key.WHEN_HOURLY: "toutes les heures",
    Key.WHEN_DAILY: "chaque jour à {time}",
    Key.WHEN_WEEKLY: "le lundi à {time}",
    Key.WHEN_CHOICE_DAILY: "chaque jour",
    Key.WHEN_CHOICE_WEEKLY: "chaque semaine, le lundi",
    Key.WATCH_DIRECTLY: "messages privés",
    Key.WATCH_PREVIEW: "### Aperçu · {watch}",
    Key.WATCH_PREVIEW_WHERE: "Elle préviendra {where} {when}.",
    Key.WATCH_PREVIEW_ROLE: "Chaque message mentionne {role}.",
    Key.WATCH_PREVIEW_COUNT: (
        "Dans la dernière semaine avec des articles, du {first} au {last}, elle aurait trouvé "
        "**{count}** :"
    ),
    Key.WATCH_PREVIEW_NONE: (
        "Dans la dernière semaine avec des articles, du {first} au {last}, elle n’aurait rien "
        "trouvé."
    ),
    Key.BUTTON_WATCH_START: "Lancer la veille",
    Key.WATCH_STARTED: (
        "Veille lancée sur {watch} : {when}, dans {where}. Seul ce qui paraît désormais est "
        "signalé."
    ),
    Key.WATCH_DROPPED: "Abandonné. Aucune veille n’est lancée.",
    Key.WATCH_GONE: (
        "Cette veille n’existe plus, ou la décision est déjà prise. `/watch list` montre ce "
        "qu’il y a."
    ),
    Key.WATCHES_FULL: "Ce serveur a déjà {most} veilles. Retires-en une avec `/watch remove`.",
    Key.WATCHES_NONE: (
        "Aucune veille ici. `/watch actor` prévient un salon quand quelqu’un dit quelque chose."
    ),
    Key.WATCHES_TITLE: "**Veilles de ce serveur**",
    Key.WATCH_LINE: "{watch} · {when} · {where}",
    Key.WATCH_LINE_PAUSED: "-# En pause : {reason}",
    Key.WATCH_PAUSED: (
        "En pause : {watch}. `/watch resume` la reprend ; ce qui paraît entre-temps n’est pas "
        "signalé ensuite."
    ),
    Key.WATCH_RESUMED: "Veille reprise : {watch}.",
    Key.WATCH_EDITED: "Modifié. Voici ce qu’il en est :",
    Key.WATCH_REMOVED: "Retirée : {watch}.",
    Key.WATCH_NO_SUCH: "Il n’y a pas de veille « {which} » ici : `/watch list` les montre.",
    Key.WATCH_TEST: "-# Essai d’un admin : voici à quoi ressemble un message.",
    Key.WATCH_TEST_NONE: (
        "-# Essai d’un admin : je peux écrire ici. Rien pour {watch} dans la dernière semaine "
        "avec des articles."
    ),
    Key.WATCH_TESTED: "Envoyé : {link}",
    Key.WATCH_BAD_TIME: "« {value} » n’est pas une heure. Écris par exemple 8:00 ou 17:30.",
    Key.WATCH_MAY_NOT_WRITE: (
        "Je n’ai pas le droit d’écrire dans {channel}. Donne-moi *View Channel* et *Send "
        "Messages*, puis réessaie."
    ),
    Key.WATCH_ROLE_REFUSED: "Tu ne peux pas mentionner {role} dans {channel}, ta veille non plus.",
    Key.WATCH_ROLE_MUTE: (
        "Je ne peux pas mentionner {role} dans {channel} : rends le rôle mentionnable ou "
        "donne-moi *Mention Everyone*."
    ),
    Key.WATCH_FAILED: "**En pause, car {reason} :**\n{watches}",
    Key.WATCH_FAILED_CURE: (
        "Ce qui a été trouvé est gardé. Corrige, ou choisis un autre salon avec `/watch edit`, "
        "puis utilise `/watch resume`."
    ),
    Key.WATCH_REASON_GONE: "{channel} n’existe plus",
    Key.WATCH_REASON_FORBIDDEN: "je n’ai pas le droit d’écrire dans {channel}",
    Key.WATCH_REASON_DIRECT: "je ne peux pas t’écrire en privé",
    Key.WATCH_REASON_ADMIN: "un admin l’a mise en pause",
    Key.FOLLOW_HELLO: "Tu suis maintenant {watch}. Je t’écris ici : {when}. `/unfollow` y met fin.",
    Key.FOLLOWING: (
        "Tu suis {watch} : je t’écris en privé, {when}. Seule la bibliothèque commune compte."
    ),
    Key.FOLLOW_NO_DIRECT: (
        "Je ne peux pas t’écrire en privé. Autorise les messages privés des membres d’un "
        "serveur commun, puis réessaie."
    ),
    Key.FOLLOWS_FULL: "Tu en suis déjà {most}, le maximum. `/unfollow` en retire un.",
    Key.FOLLOWS_NONE: (
        "Tu ne suis personne. `/follow actor` t’écrit quand quelqu’un dit quelque chose."
    ),
    Key.FOLLOWS_TITLE: "**Tu suis**",
    Key.UNFOLLOWED: "Tu ne suis plus {watch}.",
    Key.FOLLOW_NO_SUCH: "Tu ne suis rien qui s’appelle « {which} » : `/follow list` le montre.",
    Key.SETTINGS_ZONE: "**Fuseau horaire :** {zone}",
    Key.SETTINGS_QUIET: "**Heures calmes des veilles :** de {first} à {last}",
    Key.SETTINGS_NO_QUIET: "**Heures calmes des veilles :** aucune",
    Key.SETTINGS_POSTS: (
        "**Messages de veille par salon :** au plus {hour} par heure et {day} par jour ; le "
        "reste en un résumé"
    ),
    Key.SETTINGS_NOTICES: "**Les échecs des veilles sont signalés dans :** {channel}",
    Key.SETTINGS_NOTICES_MAKER: "**Les échecs des veilles sont signalés à :** qui les a créées",
    Key.SETTINGS_BAD_ZONE: (
        "« {value} » n’est pas un fuseau que je connais. Écris par exemple Europe/Rome ou "
        "America/New_York."
    ),
    Key.SETTINGS_BAD_QUIET: (
        "Je ne comprends pas les heures « {value} ». Écris par exemple 22:00-7:00, ou « off »."
    ),
    Key.WATCH_DESCRIPTION: "Prévenir un salon quand quelqu’un dit quelque chose (pour les admins)",
    Key.WATCH_ACTOR_DESCRIPTION: (
        "Publier ce qu’une personne, un État ou une organisation dira désormais"
    ),
    Key.WATCH_QUESTION_DESCRIPTION: "Publier les nouveaux passages qui répondent à une question",
    Key.WATCH_SOURCE_DESCRIPTION: "Publier chaque nouvel article d’un média",
    Key.WATCH_LIST_DESCRIPTION: "Lister les veilles de ce serveur",
    Key.WATCH_PAUSE_DESCRIPTION: "Mettre une veille en pause",
    Key.WATCH_RESUME_DESCRIPTION: "Reprendre une veille en pause",
    Key.WATCH_EDIT_DESCRIPTION: "Changer où, quand ou sur quel sujet une veille publie",
    Key.WATCH_REMOVE_DESCRIPTION: "Retirer une veille",
    Key.WATCH_TEST_DESCRIPTION: "Envoyer en essai le dernier résultat d’une veille, sans mention",
    Key.WATCH_OPTION_ACTOR: "De qui les paroles sont publiées",
    Key.WATCH_OPTION_ABOUT: "Seulement sur ce sujet",
    Key.WATCH_OPTION_QUESTION: "La question à laquelle de nouveaux articles peuvent répondre",
    Key.WATCH_OPTION_SOURCE: "Le média dont les articles sont publiés",
    Key.WATCH_OPTION_CHANNEL: "Où publier : salon, fil ou forum ; sinon ici",
    Key.WATCH_OPTION_WHEN: "Aussitôt, ou en un résumé",
    Key.WATCH_OPTION_AT: "L’heure des résumés, par exemple 8:00",
    Key.WATCH_OPTION_ROLE: "Le seul rôle mentionné dans chaque message",
    Key.WATCH_OPTION_ALL: "Aussi quand on est moins sûr de qui parle",
    Key.WATCH_OPTION_WHICH: "La veille, telle qu’elle est dans la liste",
    Key.FOLLOW_DESCRIPTION: "Recevoir un message privé quand quelqu’un dit quelque chose",
    Key.FOLLOW_ACTOR_DESCRIPTION: "Suivre ce que dit une personne, un État ou une organisation",
    Key.FOLLOW_LIST_DESCRIPTION: "Lister qui tu suis",
    Key.UNFOLLOW_DESCRIPTION: "Ne plus suivre quelqu’un",
    Key.UNFOLLOW_WHICH: "Qui tu suis",
    Key.SETTINGS_ZONE_OPTION: "Le fuseau horaire du serveur, par exemple Europe/Rome",
    Key.SETTINGS_QUIET_OPTION: "Quand les veilles se taisent, par exemple 22:00-7:00, ou off",
    Key.SETTINGS_NOTICES_OPTION: "Le salon où les admins apprennent qu’une veille échoue",
    Key.SETTINGS_POSTS_HOUR_OPTION: "Combien de messages de veille un salon reçoit par heure",
    Key.SETTINGS_POSTS_DAY_OPTION: "Combien de messages de veille un salon reçoit par jour",
}
