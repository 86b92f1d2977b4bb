### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### Commands for single actors, and what actors are called: /actors.

## Pins

pinned = `/{ $command }` cite ce qu’a dit **{ $actor }**, sur ce serveur seulement. Retire-la avec `/actors unpin`.
pinned_later = `/{ $command }` est épinglée pour **{ $actor }**, mais Discord n’a pas encore accepté la commande. Je continue d’essayer ; elle apparaîtra d’elle-même.
pinned_refused = `/{ $command }` est épinglée pour **{ $actor }**, mais Discord a refusé la commande ; l’erreur a été consignée. Je réessaierai au prochain épinglage et après un redémarrage. Si elle n’apparaît pas, invite-moi de nouveau avec le scope *applications.commands*.
pins_full = Ce serveur a { $most } acteurs épinglés, et Discord ne permet pas plus de commandes : retires-en d’abord une avec `/actors unpin`.
pinned_already = **{ $actor }** est déjà épinglé : `/{ $command }`.
pin_name_taken = `/{ $command }` est déjà une commande : choisis un autre nom ou n’en donne pas.
unpinned = `/{ $command }` a été retirée. `/said` trouve toujours **{ $actor }**.
unpinned_later = `/{ $command }` n’est plus épinglée, mais Discord ne l’a pas encore retirée. Je continue d’essayer.
no_such_pin = Aucun acteur n’est épinglé ici sous « { $command } » : `/actors list` montre ceux qui le sont.
no_pins = Aucun acteur n’est épinglé ici. `/actors pin` crée une commande pour un acteur.
pins_title = **Acteurs épinglés**
pin_line = `/{ $command }` · { $actor }

## Aliases

alias_added = Tu peux maintenant demander **{ $actor }** aussi sous le nom « { $alias } ».
alias_removed = « { $alias } » ne désigne plus **{ $actor }**.
alias_merged = « { $alias } » et **{ $actor }** sont maintenant un seul acteur : **{ $actor }**.
alias_split = « { $alias } » est maintenant un acteur à part, distinct de **{ $actor }**.
no_such_alias = « { $alias } » n’est pas un alias de **{ $actor }**, qui a : { $aliases }.
alias_is_name = **{ $actor }** n’a pas d’autre alias que ce nom.
alias_known = **{ $actor }** porte déjà le nom « { $alias } », rien n’a donc été changé.
alias_one_already = « { $alias } » est déjà **{ $actor }** : il faut deux acteurs différents pour fusionner.
actor_line = **{ $actor }** : { $statements }
actor_aliases = Alias : { $aliases }
actor_speaks_for = Parle au nom de { $actor } dans { $articles }
