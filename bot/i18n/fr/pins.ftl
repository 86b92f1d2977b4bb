### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### Commands for single actors, and what actors are called: /actors.

## Pins

pinned = `/{ $command }` demande ce qu’a dit **{ $actor }**, dans ce serveur seulement. Retirez-la avec `/actors unpin`.
pinned_later = `/{ $command }` est épinglée pour **{ $actor }**, mais Discord n’a pas encore pris la commande. Je continue d’essayer ; elle apparaîtra d’elle-même.
pinned_refused = `/{ $command }` est épinglée pour **{ $actor }**, mais Discord refuse la commande, ce qui a été consigné. Je réessaie au prochain épinglage et à mon redémarrage. Si elle n’apparaît pas : invitez-moi de nouveau avec le scope *applications.commands*.
pins_full = Ce serveur a { $most } acteurs épinglés, et Discord ne permet pas plus de commandes : retirez-en d’abord une avec `/actors unpin`.
pinned_already = **{ $actor }** est déjà épinglé : `/{ $command }`.
pin_name_taken = `/{ $command }` est déjà une commande : choisissez un autre nom ou n’en donnez pas.
unpinned = `/{ $command }` n’est plus là. `/said` interroge toujours **{ $actor }**.
unpinned_later = `/{ $command }` n’est plus épinglée, mais Discord ne l’a pas encore retirée. Je continue d’essayer.
no_such_pin = Aucun acteur n’est épinglé ici sous « { $command } » : `/actors list` les montre.
no_pins = Aucun acteur n’est épinglé ici. `/actors pin` crée une commande pour l’un d’eux.
pins_title = **Acteurs épinglés**
pin_line = `/{ $command }` · { $actor }

## Aliases

alias_added = On peut désormais demander **{ $actor }** sous le nom « { $alias } » aussi.
alias_removed = « { $alias } » ne désigne plus **{ $actor }**.
alias_merged = « { $alias } » et **{ $actor }** sont maintenant un seul acteur : **{ $actor }**.
alias_split = « { $alias } » est maintenant un acteur à part, distinct de **{ $actor }**.
no_such_alias = « { $alias } » n’est pas un alias de **{ $actor }**, qui a : { $aliases }.
alias_is_name = **{ $actor }** n’a pas d’autre alias que ce nom.
alias_known = **{ $actor }** porte déjà le nom « { $alias } », rien n’a donc été changé.
alias_one_already = « { $alias } », c’est déjà **{ $actor }** : pour fusionner, il faut deux acteurs différents.
actor_line = **{ $actor }** : { $statements }
actor_aliases = Alias : { $aliases }
actor_speaks_for = Parle pour { $actor } dans { $articles }
