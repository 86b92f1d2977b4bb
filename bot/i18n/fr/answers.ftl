### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### Answers: what is quoted, by whom, and why there is nothing.

## The answer

asked = -# Question : { $question }{ $within }
within = Seul ceci a été parcouru : { $within }.
filter_outlet = média { $outlet }
filter_since = depuis le { $day }
filter_until = jusqu’au { $day }
searched = -# Cité mot pour mot de la bibliothèque ({ $searched }).
figures_differ = Les chiffres diffèrent : chacun figure ici tel qu’il a été écrit, avec sa date.
opposed = L’un le dit, l’autre le nie : chacun figure ici avec sa date.
left_out = {" "}[…] marque ce qui est omis.
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
speaker_unknown = Personne qui parle non identifiée
speaker_own_words = Les mots mêmes de l’article
kind_direct = cité directement
kind_mixed = cité en partie
kind_indirect = rapporté avec les mots de l’article
kind_unattributed = raconté par l’article
kind_unspoken = un avis ou un souhait que rapporte l’article
mark_negated = *n’a pas dit cela*
mark_declined = *n’a pas souhaité commenter*
mark_hypothetical = *seulement supposé : si … disait*
mark_future = *annoncé, pas encore dit*
corrected = -# Corrigé le { $day } : { $article }
relative_day = -# D’après notre calcul : « { $words } » = { $day }
also_in = -# Aussi dans : { $articles }
also_in_more = -# Aussi dans : { $articles } ; et { $rest } de plus
also_in_count = -# Aussi dans { $articles }
paragraph = paragraphe { $paragraph }
untitled = Article sans titre
undated = sans date
read_article = Lire l’article

## Why there is no answer

nothing_found = Je n’ai rien trouvé à ce sujet dans la bibliothèque ({ $searched }).
unsure = Ceci peut aider : je ne suis pas sûr que cela réponde à la question.
below_threshold = Rien dans la bibliothèque ({ $searched }) ne répond à cela.
familiar = Je n’ai pas trouvé de réponse à cela dans la bibliothèque ({ $searched }).
unknown_actor = Personne de ce nom ne parle dans la bibliothèque ({ $searched }).
no_statement = Aucune déclaration à ce sujet ne figure dans la bibliothèque ({ $searched }).
empty_library = La bibliothèque est vide, il n’y a donc encore rien à citer. Qui héberge ce bot ajoute des articles avec `onrecord add`.
no_article_fits = Aucun article de la bibliothèque n’entre dans cette sélection : { $within }.
nearest = À ce sujet :
elsewhen = En dehors de cette période :
did_you_mean = Vouliez-vous dire { $names } ?
