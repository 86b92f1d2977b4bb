"""Conversation, a message's claim and the cooldown, in French."""

from __future__ import annotations

from bot.i18n.phrases import Key

TALK: dict[Key, str] = {
    # conversation
    Key.SMALL_TALK: (
        "C’est gentil, mais la conversation n’est pas mon fort\u202f: je cite, mot pour mot, ce "
        "que disent des articles de presse. Demandez-moi quelque chose qui s’y trouve."
    ),
    Key.ORDER: (
        "Je n’écris pas, ne traduis pas, ne résume pas et ne fais pas de courses\u202f: je cite "
        "seulement, mot pour mot, ce que disent des articles de presse. Posez-moi une question "
        "et vous lirez leurs propres mots."
    ),
    Key.INSULT: (
        "Je regrette de ne pas vous avoir aidé. Demandez avec d’autres mots et je chercherai à "
        "nouveau\u202f; là où les articles n’ont pas de réponse, je le dis au lieu d’en inventer "
        "une."
    ),
    Key.GIBBERISH: (
        "Je n’y trouve pas de mots que je pourrais chercher. Veuillez poser une question."
    ),
    Key.UNDERSTOOD: "-# Compris\u202f: {question}{within} (d’après votre question précédente)",
    Key.UNDERSTOOD_OTHERS: "-# Compris\u202f: {question}{within} (d’après la question précédente)",
    Key.ENGLISH_BEST: (
        "-# Je cherche mieux en anglais\u202f: si cela ne convient pas, veuillez reposer la "
        "question en anglais."
    ),
    Key.BUTTON_AS_NEW: "Comme nouvelle question",
    Key.BUTTON_ASK_ON: "Continuer dans un fil",
    Key.WHO_SAID: (
        "Qui dit ce que j’ai cité en dernier, avec en gras les mots qui le montrent\u202f:"
    ),
    Key.WHO_SAID_WHAT: (
        "Je ne vous ai rien cité ici récemment, je ne sais donc pas de qui sont les mots dont "
        "vous parlez. Posez-moi d’abord une question\u202f; chaque citation nomme qui parle, là "
        "où l’article le montre."
    ),
    Key.THREAD_WELCOME: (
        "Continuez ici\u202f: mentionnez-moi avec ce que vous voulez savoir ensuite, par exemple "
        "{bot} *and in 2021?*, et je le comprends d’après la question ci-dessus."
    ),
    Key.THREAD_OPENED: (
        "Continuez dans {thread}\u202f: mentionnez-moi là avec ce que vous voulez savoir ensuite."
    ),
    Key.THREAD_FORBIDDEN: (
        "Je n’ai pas le droit d’ouvrir un fil ici. Un administrateur du serveur m’accorde *Créer "
        "des fils publics* et *Envoyer des messages dans les fils* dans ce salon\u202f; d’ici "
        "là, mentionnez-moi ici avec ce que vous voulez savoir ensuite, et je le comprends "
        "d’après votre question précédente."
    ),
    Key.THREAD_NOT_HERE: (
        "Discord n’a pas de fils ici\u202f: écrivez simplement ce que vous voulez savoir "
        "ensuite, et je le comprends d’après votre question précédente."
    ),
    Key.COOLDOWN_USER: (
        "Vous demandez plus vite que je ne peux chercher. Veuillez réessayer {when}."
    ),
    Key.COOLDOWN_SERVER: (
        "Ce serveur demande plus vite que je ne peux chercher. Veuillez réessayer {when}."
    ),
    # a message's claim
    Key.FIND_NAME: "Chercher dans les articles",
    Key.FIND_TITLE: "### Dans les articles, au plus près de [ce message]({link})",
    Key.FIND_CLAIM: "**Affirmation\u202f:** {claim}",
    Key.FIND_UNDECIDED: (
        "-# Ces passages peuvent parler pour l’affirmation, contre elle ou d’autre chose. Je "
        "n’en juge pas\u202f: veuillez lire et juger vous-même."
    ),
    Key.FIND_NOTHING: "Rien dans la bibliothèque ({searched}) n’approche de cette affirmation.",
    Key.FIND_ABOVE: "Le plus proche de cette affirmation se trouve ci-dessus.",
    Key.FIND_NO_CLAIM: (
        "Je ne trouve dans ce message aucune affirmation que je pourrais chercher\u202f: il faut "
        "une phrase de quelques mots. Avec `/ask`, vous pouvez la formuler vous-même."
    ),
    Key.FIND_NO_TEXT: (
        "Ce message n’a pas de texte à lui que je pourrais chercher, seulement un lien, un "
        "fichier ou une image, et je n’ouvre rien de cela. Avec `/ask`, vous pouvez formuler son "
        "affirmation vous-même."
    ),
}
