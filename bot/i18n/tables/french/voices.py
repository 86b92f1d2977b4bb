"""What actors said, pins and aliases, in French."""

from __future__ import annotations

from bot.i18n.phrases import Key

VOICES: dict[Key, str] = {
    # what an actor said
    Key.SAID_TITLE: "Propos de {actor}",
    Key.TIMELINE_TITLE: "Propos de {actor}, par date",
    Key.COMPARE_TITLE: "Comparaison\u202f: {actor}",
    Key.ABOUT_TITLE: (
        "Sur {actor}\u202f: ce que disent les autres, et ce que racontent les articles"
    ),
    Key.ON_SUBJECT: "sur «\u202f{about}\u202f»",
    Key.OWN_HEAD: "### {actor}\u202f: ses propres mots",
    Key.PEOPLE_HEAD: "### Qui parle pour {actor}",
    Key.NAMESAKES: "-# D’autres ont aussi ce nom\u202f: {names}.",
    Key.RANGE: "{first} à {last} sur {statements}",
    Key.RANGE_OF_ONE: "numéro {first} sur {statements}",
    Key.UNKNOWN_ACTOR_NAMED: (
        "Personne du nom de «\u202f{actor}\u202f» ne parle dans la bibliothèque ({searched})."
    ),
    Key.UNKNOWN_ACTOR_NEAR: (
        "Personne du nom de «\u202f{actor}\u202f» ne parle dans la bibliothèque ({searched}). "
        "Proches de ce nom\u202f: {names}."
    ),
    Key.SEVERAL_ACTORS: (
        "Plusieurs s’appellent «\u202f{actor}\u202f»\u202f: {names}. De qui parlez-vous\u202f?"
    ),
    Key.NO_SUCH_ACTOR: (
        "Aucun acteur de la bibliothèque ne s’appelle «\u202f{actor}\u202f». Proches de ce "
        "nom\u202f: {names}."
    ),
    Key.NO_ACTOR_LIKE_IT: (
        "Aucun acteur de la bibliothèque ne s’appelle «\u202f{actor}\u202f», ni presque ainsi."
    ),
    Key.NEVER_SPEAKS: (
        "**{actor}** ne parle jamais dans la bibliothèque ({searched})\u202f: des articles ont "
        "ce nom, aucun ne le cite."
    ),
    Key.SILENT: (
        "Aucune déclaration de **{actor}** ne figure dans cette partie de la bibliothèque "
        "({searched})."
    ),
    Key.SILENT_ON: (
        "Aucune déclaration de **{actor}** sur «\u202f{about}\u202f» ne figure dans la "
        "bibliothèque ({searched})."
    ),
    Key.SAME_ACTOR: (
        "Les deux noms désignent **{actor}** : choisissez deux acteurs différents à comparer."
    ),
    Key.ABOUT_NOTHING: (
        "Au-delà de ce que dit **{actor}**, je n’ai rien trouvé à ce sujet dans la bibliothèque "
        "({searched})."
    ),
    Key.ABOUT_NOBODY: (
        "Dans la bibliothèque ({searched}), **{actor}** n’apparaît qu’à côté de ses propres "
        "paroles : personne d’autre n’en parle."
    ),
    Key.BUTTON_PREVIOUS: "Précédent",
    Key.BUTTON_NEXT: "Suivant",
    Key.BUTTON_NAME: "{actor}",
    Key.BUTTON_ABOUT: "Sur {actor}",
    Key.BUTTON_SAID: "Propos de {actor}",
    Key.BUTTON_LATEST: "Derniers de {actor}",
    Key.BUTTON_TIMELINE: "Par date",
    Key.STALE_BUTTON: "Je ne sais plus à quoi sert ce bouton\u202f: veuillez reposer la question.",
    # pins and aliases
    Key.PINNED: (
        "`/{command}` demande ce qu’a dit **{actor}**, dans ce serveur seulement. Retirez-la "
        "avec `/actors unpin`."
    ),
    Key.PINNED_LATER: (
        "`/{command}` est épinglée pour **{actor}**, mais Discord n’a pas encore pris la "
        "commande. Je continue d’essayer\u202f; elle apparaîtra d’elle-même."
    ),
    Key.PINNED_REFUSED: (
        "`/{command}` est épinglée pour **{actor}**, mais Discord refuse la commande, ce qui a "
        "été consigné. Je réessaie au prochain épinglage et à mon redémarrage. Si elle "
        "n’apparaît pas\u202f: invitez-moi de nouveau avec le scope *applications.commands*."
    ),
    Key.PINS_FULL: (
        "Ce serveur a {most} acteurs épinglés, et Discord ne permet pas plus de commandes\u202f: "
        "retirez-en d’abord une avec `/actors unpin`."
    ),
    Key.PINNED_ALREADY: "**{actor}** est déjà épinglé\u202f: `/{command}`.",
    Key.PIN_NAME_TAKEN: (
        "`/{command}` est déjà une commande : choisissez un autre nom ou n’en donnez pas."
    ),
    Key.UNPINNED: "`/{command}` n’est plus là. `/said` interroge toujours **{actor}**.",
    Key.UNPINNED_LATER: (
        "`/{command}` n’est plus épinglée, mais Discord ne l’a pas encore retirée. Je continue "
        "d’essayer."
    ),
    Key.NO_SUCH_PIN: (
        "Aucun acteur n’est épinglé ici sous «\u202f{command}\u202f»\u202f: `/actors list` les "
        "montre."
    ),
    Key.NO_PINS: "Aucun acteur n’est épinglé ici. `/actors pin` crée une commande pour l’un d’eux.",
    Key.PINS_TITLE: "**Acteurs épinglés**",
    Key.PIN_LINE: "`/{command}` · {actor}",
    Key.ALIAS_ADDED: (
        "On peut désormais demander **{actor}** sous le nom «\u202f{alias}\u202f» aussi."
    ),
    Key.ALIAS_REMOVED: "«\u202f{alias}\u202f» ne désigne plus **{actor}**.",
    Key.ALIAS_MERGED: (
        "«\u202f{alias}\u202f» et **{actor}** sont maintenant un seul acteur\u202f: **{actor}**."
    ),
    Key.ALIAS_SPLIT: (
        "«\u202f{alias}\u202f» est maintenant un acteur à part, distinct de **{actor}**."
    ),
    Key.NO_SUCH_ALIAS: (
        "«\u202f{alias}\u202f» n’est pas un alias de **{actor}**, qui a\u202f: {aliases}."
    ),
    Key.ALIAS_IS_NAME: "**{actor}** n’a pas d’autre alias que ce nom.",
    Key.ALIAS_KNOWN: "**{actor}** porte déjà le nom « {alias} », rien n’a donc été changé.",
    Key.ALIAS_ONE_ALREADY: (
        "« {alias} », c’est déjà **{actor}** : pour fusionner, il faut deux acteurs différents."
    ),
    Key.ACTOR_LINE: "**{actor}**\u202f: {statements}",
    Key.ACTOR_ALIASES: "Alias\u202f: {aliases}",
    Key.ACTOR_SPEAKS_FOR: "Parle pour {actor} dans {articles}",
}
