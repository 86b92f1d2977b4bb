### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### What an actor said: /said, /compare, /timeline, and what others say about it.

said_title = Propos de { $actor }
timeline_title = Propos de { $actor }, par date
compare_title = Comparaison : { $actor }
about_title = Sur { $actor } : ce que disent les autres et ce que rapportent les articles
on_subject = sur « { $about } »
own_head = ### { $actor } : ses propres déclarations
people_head = ### Qui parle au nom de { $actor }
namesakes = -# D’autres personnes portent ce nom : { $names }.
range = { $first } à { $last } sur { $statements }
range_of_one = numéro { $first } sur { $statements }
unknown_actor_named = Personne du nom de « { $actor } » n’est cité dans la bibliothèque ({ $searched }).
unknown_actor_near = Personne du nom de « { $actor } » n’est cité dans la bibliothèque ({ $searched }). Noms proches : { $names }.
several_actors = Plusieurs acteurs s’appellent « { $actor } » : { $names }. Lequel veux-tu dire ?
no_such_actor = Aucun acteur de la bibliothèque ne s’appelle « { $actor } ». Noms proches : { $names }.
no_actor_like_it = Aucun acteur de la bibliothèque ne s’appelle « { $actor } », ni rien d’approchant.
never_speaks = **{ $actor }** n’est jamais cité dans la bibliothèque ({ $searched }) : le nom y est seulement mentionné.
silent = Je n’ai trouvé aucune déclaration de **{ $actor }** dans cette partie de la bibliothèque ({ $searched }).
silent_on = Je n’ai trouvé aucune déclaration de **{ $actor }** sur « { $about } » dans la bibliothèque ({ $searched }).
same_actor = Les deux noms désignent **{ $actor }** : choisis deux acteurs différents à comparer.
about_nothing = À part ce que dit **{ $actor }**, je n’ai rien trouvé à ce sujet dans la bibliothèque ({ $searched }).
about_nobody = Dans la bibliothèque ({ $searched }), je n’ai trouvé que les propres mots de **{ $actor }** : personne d’autre ne mentionne ce nom.
button_previous = Précédent
button_next = Suivant
button_name = { $actor }
button_about = Sur { $actor }
button_said = Propos de { $actor }
button_latest = Plus récents de { $actor }
button_timeline = Par date
stale_button = Je ne sais plus à quoi servait ce bouton : repose la question.
