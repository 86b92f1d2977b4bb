"""What a server's admins read of its own library and its settings, in French."""

from __future__ import annotations

from bot.i18n.phrases import Key

SERVERS: dict[Key, str] = {
    Key.SOURCES_UNDERSTOOD: "**{name}** contient {articles}, {passages}.",
    Key.SOURCES_PREVIEW: (
        "Voilà ce que j’en comprends. Rien n’en répond tant que tu ne l’ajoutes pas."
    ),
    Key.SOURCES_REPLACES: "Il prend la place du fichier du même nom.",
    Key.SOURCES_NO_OUTLET: "média inconnu",
    Key.SOURCES_MORE: "… et encore {articles}",
    Key.SOURCES_NOTHING: "Je ne trouve aucun article dans **{name}**, je ne l’ai donc pas gardé.",
    Key.SOURCES_DISCARDED: "Jeté. Rien n’a été ajouté.",
    Key.SOURCES_GONE: (
        "Ce fichier n’attend plus, ou l’on a déjà décidé. Renvoie-le avec `/sources add`."
    ),
    Key.SOURCES_KIND: "Je ne sais pas lire **{name}** : je lis {kinds}.",
    Key.SOURCES_LARGE: (
        "**{name}** est trop gros : {most} Mo au plus. Découpe-le, ou demande à l’exploitant."
    ),
    Key.SOURCES_FULL: (
        "Il n’y a plus de place pour **{name}** dans la bibliothèque de ce serveur. Retire "
        "d’abord d’autres fichiers, ou jette ceux qui attendent d’être ajoutés ; ils "
        "disparaissent d’eux-mêmes après un jour."
    ),
    Key.SOURCES_NOT_FETCHED: "Discord ne m’a pas donné **{name}**. Renvoie-le.",
    Key.SOURCES_ADDED: "**{name}** est dans la bibliothèque de ce serveur.",
    Key.SOURCES_TITLE: "**La bibliothèque de ce serveur :** {articles} de {sources}",
    Key.SOURCES_NONE: (
        "Ce serveur n’a pas encore de bibliothèque à lui. Ajoute un fichier avec `/sources add`."
    ),
    Key.SOURCES_LINE: "**{name}** · {articles} · ajouté le {added}",
    Key.SOURCES_SHARED: (
        "-# En plus, chaque serveur interroge la bibliothèque commune : {searched}."
    ),
    Key.OWN_HOLDS: "La bibliothèque de ce serveur contient maintenant : {searched} ; {passages}.",
    Key.OWN_EMPTY: "La bibliothèque de ce serveur est maintenant vide ; `/sources add` la remplit.",
    Key.SOURCES_REMOVED: "**{name}** ne répond plus.",
    Key.SOURCES_NO_SUCH: (
        "La bibliothèque de ce serveur n’a rien qui s’appelle **{name}**. `/sources list` "
        "montre ce qu’elle contient ; la bibliothèque commune est à l’exploitant."
    ),
    Key.OUTLET_MERGED: "Sur ce serveur, **{outlet}** désigne maintenant : {names}.",
    Key.OUTLET_SPLIT: "Sur ce serveur, **{outlet}** est maintenant un média à part.",
    Key.OUTLET_ONE_ALREADY: (
        "« {other} », c’est déjà **{outlet}** : pour fusionner, il faut deux médias différents."
    ),
    Key.OUTLET_ALONE: "**{outlet}** n’est réuni à aucun autre nom : il n’y a rien à séparer.",
    Key.BUTTON_KEEP: "Ajouter à la bibliothèque",
    Key.BUTTON_DISCARD: "Jeter",
    Key.BUTTON_STOP: "Arrêter",
    Key.REINDEX_STOPPING: "Arrêt en cours …",
    Key.REINDEX_OVER: "C’est déjà fini : il n’y a rien à arrêter.",
    Key.REINDEX_INTERRUPTED: (
        "**Un redémarrage a interrompu la réindexation.** `/status` montre ce que contient la "
        "bibliothèque ; `/reindex` recommence."
    ),
    Key.STATUS_OWN: "**Dont propres à ce serveur :** {articles}",
    Key.SETTINGS_TITLE: "**Réglages de ce serveur**",
    Key.SETTINGS_LANGUAGE: "**Langue :** {language}",
    Key.SETTINGS_EACH_OWN: "celle de chaque membre",
    Key.SETTINGS_VISIBLE: "**Réponses :** tout le monde les voit, sauf si `private` est choisi",
    Key.SETTINGS_PRIVATE: (
        "**Réponses :** seul celui qui demande les voit, sauf si `private` est désactivé"
    ),
    Key.SETTINGS_FINDINGS: "**Citations par réponse :** {count} au plus",
    Key.SETTINGS_STRICTNESS: "**Preuves :** {strictness}",
    Key.STRICT: "strict : plutôt pas de réponse qu’une mauvaise",
    Key.BALANCED: "équilibré",
    Key.OPEN: "ouvert : plutôt une citation douteuse que rien",
    Key.SETTINGS_EVERYWHERE: "**Salons :** je réponds dans tous",
    Key.SETTINGS_CHANNELS: (
        "**Salons :** je réponds dans {channels} ; ailleurs seulement à qui demande"
    ),
    Key.SETTINGS_CHANNELS_FULL: (
        "Ce serait plus de salons que je ne peux en retenir : {most} au plus."
    ),
    Key.ELSEWHERE_ONLY: (
        "Sur ce serveur, je réponds dans {channels}. Utilise `/ask` ici, et toi seul verras "
        "la réponse."
    ),
    Key.SOURCES_DESCRIPTION: "Les articles de ce serveur (pour les admins)",
    Key.SOURCES_ADD_DESCRIPTION: (
        "Ajouter un fichier d’articles à la bibliothèque de ce serveur (pour les admins)"
    ),
    Key.SOURCES_FILE: "Un fichier texte, Markdown, HTML ou JSON Lines",
    Key.SOURCES_LIST_DESCRIPTION: (
        "Montrer ce que contient la bibliothèque de ce serveur (pour les admins)"
    ),
    Key.SOURCES_REMOVE_DESCRIPTION: (
        "Faire qu’un fichier ou un article ne réponde plus, aussitôt (pour les admins)"
    ),
    Key.SOURCES_WHICH: "Le nom d’un fichier ou le titre d’un article",
    Key.OUTLET_MERGE_DESCRIPTION: "Faire de deux médias un seul sur ce serveur (pour les admins)",
    Key.OUTLET_KEPT: "Le média dont le nom reste",
    Key.OUTLET_OTHER: "Le média qui se joint à lui",
    Key.OUTLET_SPLIT_DESCRIPTION: (
        "Faire d’un nom d’un média un média à part sur ce serveur (pour les admins)"
    ),
    Key.OUTLET_PARTED: "Le nom, tel qu’il figure dans les articles",
    Key.SETTINGS_DESCRIPTION: (
        "Montrer ou changer ma façon de répondre sur ce serveur (pour les admins)"
    ),
    Key.SETTINGS_LANGUAGE_OPTION: "La langue de mes propres phrases",
    Key.SETTINGS_PRIVATE_OPTION: "Si seul celui qui demande voit la réponse",
    Key.SETTINGS_FINDINGS_OPTION: "Combien de citations une réponse a au plus",
    Key.SETTINGS_STRICTNESS_OPTION: "Combien de preuves il faut pour une réponse",
    Key.SETTINGS_ALLOW_OPTION: "Un salon où je peux répondre ; les autres alors non",
    Key.SETTINGS_FORBID_OPTION: "Un salon à rayer de cette liste",
}
