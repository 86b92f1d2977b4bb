### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### A server’s own library: /sources.

## The server’s own library

sources_understood = **{ $name }** contiene { $articles }, { $passages }.
sources_preview = Esto es lo que entiendo del archivo. Nada de él responde hasta que lo añadas.
sources_replaces = Ocupa el lugar del archivo del mismo nombre.
sources_no_outlet = medio desconocido
sources_more = … y { $articles } más
sources_nothing = No encuentro ningún artículo en **{ $name }**, así que no lo he guardado.
sources_discarded = Descartado. No se ha añadido nada.
sources_gone = Ese archivo ya no espera, o ya se ha decidido. Envíalo de nuevo con `/sources add`.
sources_kind = No puedo leer **{ $name }**: leo { $kinds }.
sources_large = **{ $name }** es demasiado grande: { $most } MB como máximo. Divídelo, o pregunta al operador.
sources_full = No queda sitio para **{ $name }** en la biblioteca de este servidor. Quita antes otros archivos, o descarta los que esperan a ser añadidos; al cabo de un día desaparecen solos.
sources_not_fetched = Discord no me ha dado **{ $name }**. Envíalo de nuevo.
sources_added = **{ $name }** está en la biblioteca de este servidor.
sources_title = **La biblioteca de este servidor:** { $articles } de { $sources }
sources_none = Este servidor todavía no tiene biblioteca propia. Añade un archivo con `/sources add`.
sources_line = **{ $name }** · { $articles } · añadido el { $added }
sources_shared = -# Además, cada servidor consulta la biblioteca común: { $searched }.
own_holds = La biblioteca de este servidor contiene ahora: { $searched }; { $passages }.
own_empty = La biblioteca de este servidor está ahora vacía; `/sources add` la llena.
sources_removed = **{ $name }** ya no responde.
sources_no_such = La biblioteca de este servidor no tiene nada llamado **{ $name }**. `/sources list` muestra lo que tiene; la biblioteca común es del operador.
button_keep = Añadir a la biblioteca
button_discard = Descartar

## Outlets

outlet_merged = En este servidor, **{ $outlet }** designa ahora: { $names }.
outlet_split = En este servidor, **{ $outlet }** es ahora un medio aparte.
outlet_one_already = «{ $other }» ya es **{ $outlet }**: para unir hacen falta dos medios distintos.
outlet_alone = **{ $outlet }** no está unido a ningún otro nombre, así que no hay nada que separar.
