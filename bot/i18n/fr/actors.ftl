### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### What an actor said: /said, /compare, /timeline, and what others say about it.

said_title = Propos de { $actor }
timeline_title = Propos de { $actor }, par date
compare_title = Comparaison : { $actor }
about_title = Sur { $actor } : ce que disent les autres, et ce que racontent les articles
on_subject = sur « { $about } »
own_head = ### { $actor } : ses propres mots
people_head = ### Qui parle pour { $actor }
namesakes = -# D’autres ont aussi ce nom : { $names }.
range = { $first } à { $last } sur { $statements }
range_of_one = numéro { $first } sur { $statements }
unknown_actor_named = Personne du nom de « { $actor } » ne parle dans la bibliothèque ({ $searched }).
unknown_actor_near = Personne du nom de « { $actor } » ne parle dans la bibliothèque ({ $searched }). Proches de ce nom : { $names }.
several_actors = Plusieurs s’appellent « { $actor } » : { $names }. De qui parlez-vous ?
no_such_actor = Aucun acteur de la bibliothèque ne s’appelle « { $actor } ». Proches de ce nom : { $names }.
no_actor_like_it = Aucun acteur de la bibliothèque ne s’appelle « { $actor } », ni presque ainsi.
never_speaks = **{ $actor }** ne parle jamais dans la bibliothèque ({ $searched }) : des articles ont ce nom, aucun ne le cite.
silent = Aucune déclaration de **{ $actor }** ne figure dans cette partie de la bibliothèque ({ $searched }).
silent_on = Aucune déclaration de **{ $actor }** sur « { $about } » ne figure dans la bibliothèque ({ $searched }).
same_actor = Les deux noms désignent **{ $actor }** : choisissez deux acteurs différents à comparer.
about_nothing = Au-delà de ce que dit **{ $actor }**, je n’ai rien trouvé à ce sujet dans la bibliothèque ({ $searched }).
about_nobody = Dans la bibliothèque ({ $searched }), **{ $actor }** n’apparaît qu’à côté de ses propres paroles : personne d’autre n’en parle.
button_previous = Précédent
button_next = Suivant
button_name = { $actor }
button_about = Sur { $actor }
button_said = Propos de { $actor }
button_latest = Derniers de { $actor }
button_timeline = Par date
stale_button = Je ne sais plus à quoi sert ce bouton : veuillez reposer la question.
