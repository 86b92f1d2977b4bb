### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### Commands for single actors, and what actors are called: /actors.

## Pins

pinned = `/{ $command }` pregunta qué dijo **{ $actor }**, solo en este servidor. Quítelo con `/actors unpin`.
pinned_later = `/{ $command }` está fijado para **{ $actor }**, pero Discord aún no ha aceptado el comando. Sigo intentándolo; aparecerá solo.
pinned_refused = `/{ $command }` está fijado para **{ $actor }**, pero Discord rechaza el comando, lo que ha quedado registrado. Lo intento de nuevo al fijar el próximo y al reiniciarme. Si no aparece: invíteme de nuevo con el scope *applications.commands*.
pins_full = Este servidor tiene { $most } actores fijados, y Discord no permite más comandos: quite antes uno con `/actors unpin`.
pinned_already = **{ $actor }** ya está fijado: `/{ $command }`.
pin_name_taken = `/{ $command }` ya es un comando: elige otro nombre o no pongas ninguno.
unpinned = `/{ $command }` ya no está. `/said` sigue preguntando por **{ $actor }**.
unpinned_later = `/{ $command }` ya no está fijado, pero Discord aún no lo ha quitado. Sigo intentándolo.
no_such_pin = Ningún actor está fijado aquí como «{ $command }»: `/actors list` los muestra.
no_pins = Ningún actor está fijado aquí. `/actors pin` crea un comando para uno.
pins_title = **Actores fijados**
pin_line = `/{ $command }` · { $actor }

## Aliases

alias_added = Ahora también se puede preguntar por **{ $actor }** como «{ $alias }».
alias_removed = «{ $alias }» ya no designa a **{ $actor }**.
alias_merged = «{ $alias }» y **{ $actor }** son ahora un solo actor: **{ $actor }**.
alias_split = «{ $alias }» es ahora un actor propio, aparte de **{ $actor }**.
no_such_alias = «{ $alias }» no es un alias de **{ $actor }**, que tiene: { $aliases }.
alias_is_name = **{ $actor }** no tiene más alias que este nombre.
alias_known = **{ $actor }** ya se llama «{ $alias }», así que no se ha cambiado nada.
alias_one_already = «{ $alias }» ya es **{ $actor }**: para unir hacen falta dos actores distintos.
actor_line = **{ $actor }**: { $statements }
actor_aliases = Alias: { $aliases }
actor_speaks_for = Habla por { $actor } en { $articles }
