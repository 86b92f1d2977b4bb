### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### Commands for single actors, and what actors are called: /actors.

## Pins

pinned = `/{ $command }` cita lo que dijo **{ $actor }**, solo en este servidor. Quítalo con `/actors unpin`.
pinned_later = `/{ $command }` está fijado para **{ $actor }**, pero Discord aún no ha aceptado el comando. Sigo intentándolo; aparecerá solo.
pinned_refused = `/{ $command }` está fijado para **{ $actor }**, pero Discord ha rechazado el comando; ha quedado registrado. Lo intentaré de nuevo cuando fijes otro actor y tras un reinicio. Si no aparece, invítame de nuevo con el scope *applications.commands*.
pins_full = Este servidor tiene { $most } actores fijados, y Discord no permite más comandos: quita antes uno con `/actors unpin`.
pinned_already = **{ $actor }** ya está fijado: `/{ $command }`.
pin_name_taken = `/{ $command }` ya es un comando: elige otro nombre o no pongas ninguno.
unpinned = `/{ $command }` se ha quitado. `/said` sigue encontrando a **{ $actor }**.
unpinned_later = `/{ $command }` ya no está fijado, pero Discord aún no lo ha quitado. Sigo intentándolo.
no_such_pin = Aquí no hay ningún actor fijado como «{ $command }»: `/actors list` los muestra.
no_pins = Aquí no hay ningún actor fijado. `/actors pin` crea un comando para un actor.
pins_title = **Actores fijados**
pin_line = `/{ $command }` · { $actor }

## Aliases

alias_added = Ahora también puedes preguntar por **{ $actor }** como «{ $alias }».
alias_removed = «{ $alias }» ya no se refiere a **{ $actor }**.
alias_merged = «{ $alias }» y **{ $actor }** son ahora un solo actor: **{ $actor }**.
alias_split = «{ $alias }» es ahora un actor aparte, distinto de **{ $actor }**.
no_such_alias = «{ $alias }» no es un alias de **{ $actor }**, que tiene: { $aliases }.
alias_is_name = **{ $actor }** no tiene más alias que este nombre.
alias_known = **{ $actor }** ya se llama «{ $alias }», así que no se ha cambiado nada.
alias_one_already = «{ $alias }» ya es **{ $actor }**: solo se pueden unir dos actores distintos.
actor_line = **{ $actor }**: { $statements }
actor_aliases = Alias: { $aliases }
actor_speaks_for = Habla en nombre de { $actor } en { $articles }
