"""Answers in French: what is quoted, by whom, and why there is nothing."""

from __future__ import annotations

from bot.i18n.phrases import Key

ANSWERS: dict[Key, str] = {
    # the answer
    Key.ASKED: "-# Question\u202f: {question}{within}",
    Key.WITHIN: "Seul ceci a été parcouru\u202f: {within}.",
    Key.FILTER_OUTLET: "média {outlet}",
    Key.FILTER_SINCE: "depuis le {day}",
    Key.FILTER_UNTIL: "jusqu’au {day}",
    Key.OPPOSED: "L’un le dit, l’autre le nie : chacun figure ici avec sa date.",
    Key.FIGURES_DIFFER: (
        "Les chiffres diffèrent\u202f: chacun figure ici tel qu’il a été écrit, avec sa date."
    ),
    Key.SEARCHED: "-# Cité mot pour mot de la bibliothèque ({searched}).",
    Key.LEFT_OUT: " […] marque ce qui est omis.",
    Key.SPAN_DAYS: "{articles}, {first} – {last}",
    Key.SPAN_DAY: "{articles}, {first}",
    Key.SPAN_UNDATED: "{articles}",
    Key.SPAN_SINGLE_DAY: "un seul article, {first}",
    Key.SPAN_SINGLE: "un seul article",
    # attribution
    Key.SPEAKER: "**{name}**",
    Key.SPEAKER_FOR: "**{name}** ({actor})",
    Key.SPEAKER_MENTION: "dans le texte\u202f: «\u202f{mention}\u202f»",
    Key.SPEAKER_UNCERTAIN: "*attribution incertaine*",
    Key.SPEAKER_UNKNOWN: "Personne qui parle non identifiée",
    Key.SPEAKER_OWN_WORDS: "Les mots mêmes de l’article",
    Key.KIND_DIRECT: "cité directement",
    Key.KIND_MIXED: "cité en partie",
    Key.KIND_INDIRECT: "rapporté avec les mots de l’article",
    Key.KIND_UNATTRIBUTED: "raconté par l’article",
    Key.KIND_UNSPOKEN: "un avis ou un souhait que rapporte l’article",
    Key.MARK_NEGATED: "*n’a pas dit cela*",
    Key.MARK_DECLINED: "*n’a pas souhaité commenter*",
    Key.MARK_HYPOTHETICAL: "*seulement supposé\u202f: si … disait*",
    Key.MARK_FUTURE: "*annoncé, pas encore dit*",
    Key.CORRECTED: "-# Corrigé le {day}\u202f: {article}",
    Key.RELATIVE_DAY: "-# D’après notre calcul\u202f: «\u00a0{words}\u00a0» = {day}",
    Key.ALSO_IN: "-# Aussi dans\u202f: {articles}",
    Key.ALSO_IN_MORE: "-# Aussi dans\u202f: {articles}\u202f; et {rest} de plus",
    Key.ALSO_IN_COUNT: "-# Aussi dans {articles}",
    Key.PARAGRAPH: "paragraphe {paragraph}",
    Key.UNTITLED: "Article sans titre",
    Key.UNDATED: "sans date",
    Key.READ_ARTICLE: "Lire l’article",
    # no answer, by reason
    Key.NOTHING_FOUND: "Je n’ai rien trouvé à ce sujet dans la bibliothèque ({searched}).",
    Key.UNSURE: "Ceci peut aider\u202f: je ne suis pas sûr que cela réponde à la question.",
    Key.BELOW_THRESHOLD: "Rien dans la bibliothèque ({searched}) ne répond à cela.",
    Key.FAMILIAR: "Je n’ai pas trouvé de réponse à cela dans la bibliothèque ({searched}).",
    Key.UNKNOWN_ACTOR: "Personne de ce nom ne parle dans la bibliothèque ({searched}).",
    Key.NO_STATEMENT: "Aucune déclaration à ce sujet ne figure dans la bibliothèque ({searched}).",
    Key.EMPTY_LIBRARY: (
        "La bibliothèque est vide, il n’y a donc encore rien à citer. Qui héberge ce bot ajoute "
        "des articles avec `onrecord add`."
    ),
    Key.NO_ARTICLE_FITS: (
        "Aucun article de la bibliothèque n’entre dans cette sélection\u202f: {within}."
    ),
    Key.NEAREST: "À ce sujet\u202f:",
    Key.ELSEWHEN: "En dehors de cette période\u202f:",
    Key.DID_YOU_MEAN: "Vouliez-vous dire {names} ?",
    # conversation
    Key.HELP: (
        "Posez-moi une question et je cite, mot pour mot, les passages des articles de presse "
        "qui y répondent, avec qui l’a dit et où. Je n’écris jamais de réponse moi-même. "
        "Utilisez `/ask`, mentionnez-moi avec votre question ou écrivez-moi directement\u202f; "
        "`/said` cite ce qu’a dit une personne, un État ou un organisme."
    ),
    Key.EXAMPLES: "Par exemple\u202f: {questions}",
    Key.HELLO: "Bonjour\u202f! {help}",
    Key.WELCOME: "Je vous en prie. Interrogez-moi quand vous voulez.",
    Key.TOO_LONG: (
        "Cette question est trop longue\u202f: elle a {length} caractères et j’en accepte {most} "
        "au plus. Veuillez la poser plus brièvement."
    ),
    Key.TOO_SHORT: (
        "Cette question est trop courte\u202f: veuillez écrire au moins {least} caractères."
    ),
    Key.MAY_NOT_WRITE: (
        "Je n’ai pas le droit d’écrire dans {channel}, je vous réponds donc ici, et seulement "
        "avec la bibliothèque commune. `/ask` y fonctionne tout de même, ou un administrateur "
        "du serveur m’y accorde *Envoyer des messages*."
    ),
    Key.ROLE_MENTIONED: (
        "Vous avez mentionné mon rôle, et Discord ne me laisse pas lire un tel message. Veuillez "
        "reposer la question avec {bot}, c’est moi, ou avec `/ask`."
    ),
    # what was typed cannot be used
    Key.BAD_DATE: (
        "«\u202f{value}\u202f» n’est pas une date que je sache lire\u202f: écrivez-la comme "
        "2022-03-09, 9 mars 2022, mars 2022 ou 2022."
    ),
    Key.DATES_CROSSED: (
        "Les dates sont croisées\u202f: le début ({since}) vient après la fin ({until}). "
        "Veuillez les échanger."
    ),
    Key.NO_SUCH_OUTLET: (
        "Aucun média de la bibliothèque ne s’appelle «\u202f{outlet}\u202f». Elle a\u202f: "
        "{known}. Choisissez-en un dans la liste qui s’ouvre pendant la saisie."
    ),
    Key.NO_OUTLET_KNOWN: (
        "Aucun article de la bibliothèque ne nomme son média, «\u202f{outlet}\u202f» ne peut "
        "donc pas être cherché\u202f: veuillez poser la question sans média."
    ),
    Key.BAD_VALUE: (
        "Je ne peux pas utiliser la valeur «\u202f{value}\u202f»\u202f: veuillez en choisir une "
        "autre."
    ),
}
