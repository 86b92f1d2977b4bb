### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### Answers: what is quoted, by whom, and why there is nothing.

## The answer

asked = -# Question : { $question }{ $within }
within = Recherche limitée à : { $within }.
filter_outlet = média { $outlet }
filter_since = depuis le { $day }
filter_until = jusqu’au { $day }
searched = -# Cité mot pour mot de la bibliothèque ({ $searched }).
figures_differ = Les chiffres diffèrent : chacun est cité tel quel, avec sa date.
opposed = L’un l’affirme, l’autre le nie : chacun est cité avec sa date.
left_out = {" "}[…] indique une coupure.
span_days = { $articles }, { $first } – { $last }
span_day = { $articles }, { $first }
span_undated = { $articles }
span_single_day = un seul article, { $first }
span_single = un seul article

## Who said it, how and where

speaker = **{ $name }**
speaker_for = **{ $name }** ({ $actor })
speaker_mention = dans le texte : « { $mention } »
speaker_uncertain = *attribution incertaine*
speaker_unknown = Locuteur non identifié
speaker_own_words = L’article lui-même
kind_direct = citation directe
kind_mixed = citation partielle
kind_indirect = rapporté avec les mots de l’article
kind_unattributed = rapporté par l’article
kind_unspoken = un avis ou un souhait, selon l’article
mark_negated = *n’a pas dit cela*
mark_declined = *n’a pas souhaité commenter*
mark_hypothetical = *hypothétique*
mark_future = *annoncé, pas encore dit*
corrected = -# Corrigé le { $day } : { $article }
relative_day = -# Notre calcul : « { $words } » = { $day }
also_in = -# Aussi dans : { $articles }
also_in_more = -# Aussi dans : { $articles } ; et { $rest } de plus
also_in_count = -# Aussi dans { $articles }
paragraph = paragraphe { $paragraph }
untitled = Article sans titre
undated = sans date
read_article = Lire l’article

## Why there is no answer

nothing_found = Je n’ai rien trouvé à ce sujet dans la bibliothèque ({ $searched }).
unsure = Cela peut aider, mais je ne suis pas sûr que cela réponde à la question.
below_threshold = Je n’ai pas trouvé de réponse à cela dans la bibliothèque ({ $searched }).
familiar = Ce sujet apparaît dans la bibliothèque ({ $searched }), mais je n’ai pas trouvé de réponse à la question.
unknown_actor = Personne de ce nom n’est cité dans la bibliothèque ({ $searched }).
no_statement = Je n’ai trouvé aucune déclaration à ce sujet dans la bibliothèque ({ $searched }).
empty_library = La bibliothèque est vide, il n’y a donc encore rien à citer. La personne qui héberge ce bot peut ajouter des articles avec `onrecord add`.
no_article_fits = Aucun article ne correspond à ces filtres : { $within }.
nearest = À ce sujet :
elsewhen = En dehors de cette période :
unmentioned = Aucun article ici ne mentionne : { $names }.
did_you_mean = Voulais-tu dire { $names } ?
