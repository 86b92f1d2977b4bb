### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### Commands for single actors, and what actors are called: /actors.

## Pins

pinned = `/{ $command }` cita ciò che ha detto **{ $actor }**, solo in questo server. Rimuovilo con `/actors unpin`.
pinned_later = `/{ $command }` è fissato per **{ $actor }**, ma Discord non ha ancora accettato il comando. Continuo a provare; comparirà da solo.
pinned_refused = `/{ $command }` è fissato per **{ $actor }**, ma Discord ha rifiutato il comando; l’errore è stato registrato. Riproverò la prossima volta che fissi un attore e dopo un riavvio. Se non compare, invitami di nuovo con lo scope *applications.commands*.
pins_full = Questo server ha già { $most } attori fissati e Discord non consente altri comandi: prima togline uno con `/actors unpin`.
pinned_already = **{ $actor }** è già fissato: `/{ $command }`.
pin_name_taken = `/{ $command }` è già un comando: scegli un altro nome o non indicarne nessuno.
unpinned = `/{ $command }` è stato rimosso. `/said` trova ancora **{ $actor }**.
unpinned_later = `/{ $command }` non è più fissato, ma Discord non l’ha ancora rimosso. Continuo a provare.
no_such_pin = Qui nessun attore è fissato come «{ $command }»: `/actors list` mostra quelli fissati.
no_pins = Qui nessun attore è fissato. `/actors pin` crea un comando per un attore.
pins_title = **Attori fissati**
pin_line = `/{ $command }` · { $actor }

## Aliases

alias_added = Ora puoi chiedere di **{ $actor }** anche come «{ $alias }».
alias_removed = «{ $alias }» non indica più **{ $actor }**.
alias_merged = «{ $alias }» e **{ $actor }** sono ora un solo attore: **{ $actor }**.
alias_split = «{ $alias }» è ora un attore a sé, distinto da **{ $actor }**.
no_such_alias = «{ $alias }» non è un alias di **{ $actor }**, che ha: { $aliases }.
alias_is_name = **{ $actor }** non ha altri alias oltre a questo nome.
alias_known = **{ $actor }** si chiama già «{ $alias }», quindi non è cambiato nulla.
alias_one_already = «{ $alias }» è già **{ $actor }**: si possono unire solo due attori diversi.
actor_line = **{ $actor }**: { $statements }
actor_aliases = Alias: { $aliases }
actor_speaks_for = Parla a nome di { $actor } in { $articles }
