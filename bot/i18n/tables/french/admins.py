"""What admins read, and failures, in French."""

from __future__ import annotations

from bot.i18n.phrases import Key

ADMINS: dict[Key, str] = {
    # admins
    Key.ADMINS_ONLY: (
        "Seuls les administrateurs de ce serveur peuvent le faire\u202f: il faut la permission "
        "*Gérer le serveur*."
    ),
    Key.SERVER_ONLY: (
        "Cela est réservé aux administrateurs d’un serveur et ne fonctionne pas en message "
        "privé\u202f: utilisez-le dans un serveur où vous avez *Gérer le serveur*."
    ),
    Key.REINDEX_ELSEWHERE: "Réindexation\u202f: {link} montre où elle en est.",
    Key.REINDEX_TITLE: "**Réindexation**",
    Key.REINDEX_SERVES: "-# Entre-temps, la bibliothèque répond comme avant.",
    Key.PHASE_READING: "Lecture des articles",
    Key.PHASE_ATTRIBUTING: "Recherche de qui a dit quoi",
    Key.PHASE_EMBEDDING: "Calcul des vecteurs des passages",
    Key.PHASE_WRITING: "Écriture de l’index",
    Key.PHASE_CHECKING: "Vérification de l’index",
    Key.STEP: "{phase}\u202f: {done} sur {total} ({percent}\u202f%)",
    Key.STEP_UNKNOWN: "{phase}\u202f: {done}",
    Key.REINDEX_DONE: "**Réindexation terminée** en {seconds}.",
    Key.REINDEX_COUNTS: (
        "ajouts\u202f: {added} · modifications\u202f: {changed} · suppressions\u202f: {removed} "
        "· inchangés\u202f: {unchanged} · échecs\u202f: {failed}"
    ),
    Key.REINDEX_EMBEDDED: "calculés à nouveau\u202f: {embedded}, repris\u202f: {reused}",
    Key.REINDEX_LIBRARY: "La bibliothèque contient maintenant\u202f: {searched}\u202f; {passages}.",
    Key.REINDEX_FAILED_PART: "**N’a pas pu être lu**",
    Key.REINDEX_MORE_FAILURES: "… et encore\u202f: {failures}",
    Key.REINDEX_STOPPED: "**Réindexation arrêtée.** La bibliothèque répond comme avant.",
    Key.STATUS_TITLE: "**On Record**",
    Key.STATUS_EMPTY: (
        "La bibliothèque est vide : `/sources add` ajoute des articles pour ce serveur ; la "
        "personne qui héberge ce bot en ajoute pour tous."
    ),
    Key.STATUS_HOLDS: "**Bibliothèque\u202f:** {articles}, {passages}, de {sources}",
    Key.STATUS_DAYS: "**Jours\u202f:** {first} – {last}",
    Key.STATUS_OUTLETS: "**Médias\u202f:** {outlets}",
    Key.STATUS_MODEL: "**Modèle\u202f:** {model}, {dimension} dimensions",
    Key.STATUS_GENERATION: "**Génération\u202f:** {generation}, construite {built}",
    Key.STATUS_BUILDING: "Une nouvelle génération est en construction.",
    Key.STATUS_LATENCY: "**Discord\u202f:** {milliseconds}\u202fms jusqu’à la passerelle",
    Key.STATUS_NO_LATENCY: "**Discord\u202f:** connecté, latence pas encore mesurée",
    # failures
    Key.BUSY: (
        "La bibliothèque est déjà en cours de réindexation, et il n’y en a qu’une à la fois. "
        "Réessayez quand elle sera finie\u202f; `/status` le dit."
    ),
    Key.CANCELLED: "La réindexation a été annulée. La bibliothèque répond comme avant.",
    Key.SLOW: (
        "Cela a pris plus de {seconds}, j’ai donc abandonné. Veuillez reposer la question dans "
        "une minute."
    ),
    Key.STOPPING: "On me redémarre en ce moment. Veuillez reposer la question dans une minute.",
    Key.STORE_BUSY: (
        "Un autre programme verrouille en ce moment mes propres notes, je n’ai donc pas pu le "
        "faire. Veuillez réessayer dans une minute."
    ),
    Key.NOT_VERBATIM: (
        "J’ai trouvé quelque chose, mais cela ne correspond pas mot pour mot à son article, je "
        "ne le montre donc pas. Cela a été consigné\u202f; réindexer la bibliothèque y remédie."
    ),
    Key.LIBRARY_BROKEN: (
        "La bibliothèque ne peut pas être lue en ce moment. Cela a été consigné pour qui héberge "
        "ce bot\u202f; veuillez réessayer plus tard."
    ),
    Key.LIBRARY_ERROR: "La bibliothèque n’a pas pu le faire. Cela a été consigné.",
    Key.STALE_COMMAND: (
        "Cette commande vient de changer. Réessayez dans une minute, ou redémarrez Discord si "
        "elle a toujours l’air d’avant."
    ),
    Key.UNEXPECTED: (
        "Quelque chose s’est mal passé ici, non de votre côté. Cela a été consigné sous "
        "`{reference}`. Veuillez réessayer."
    ),
    Key.DETAIL: "{sentence}\n-# {detail}",
}
