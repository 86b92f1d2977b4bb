### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### Commands for single actors, and what actors are called: /actors.

## Pins

pinned = `/{ $command }` chiede che cosa ha detto **{ $actor }**, solo in questo server. Lo tolga con `/actors unpin`.
pinned_later = `/{ $command }` è fissato per **{ $actor }**, ma Discord non ha ancora accolto il comando. Continuo a provare; comparirà da sé.
pinned_refused = `/{ $command }` è fissato per **{ $actor }**, ma Discord rifiuta il comando; è stato registrato. Riprovo al prossimo attore fissato e al riavvio. Se continua a mancare: mi inviti di nuovo con lo scope *applications.commands*.
pins_full = Gli attori fissati in questo server sono { $most }, e Discord non consente altri comandi: prima ne tolga uno con `/actors unpin`.
pinned_already = **{ $actor }** è già fissato: `/{ $command }`.
pin_name_taken = `/{ $command }` è già un comando: scegli un altro nome o non indicarne nessuno.
unpinned = `/{ $command }` non c’è più. `/said` chiede ancora di **{ $actor }**.
unpinned_later = `/{ $command }` è stato tolto, ma Discord non l’ha ancora rimosso. Continuo a provare.
no_such_pin = Qui nessun attore è fissato come «{ $command }»: `/actors list` li mostra.
no_pins = Qui nessun attore è fissato. `/actors pin` crea un comando per uno.
pins_title = **Attori fissati**
pin_line = `/{ $command }` · { $actor }

## Aliases

alias_added = Ora si può chiedere di **{ $actor }** anche come «{ $alias }».
alias_removed = «{ $alias }» non indica più **{ $actor }**.
alias_merged = «{ $alias }» e **{ $actor }** sono ora un solo attore: **{ $actor }**.
alias_split = «{ $alias }» è ora un attore a sé, distinto da **{ $actor }**.
no_such_alias = «{ $alias }» non è un alias di **{ $actor }**, che ha: { $aliases }.
alias_is_name = **{ $actor }** non ha altro alias che questo nome.
alias_known = **{ $actor }** si chiama già «{ $alias }», quindi non è cambiato nulla.
alias_one_already = «{ $alias }» è già **{ $actor }**: per unire servono due attori diversi.
actor_line = **{ $actor }**: { $statements }
actor_aliases = Alias: { $aliases }
actor_speaks_for = Parla per { $actor } in { $articles }
