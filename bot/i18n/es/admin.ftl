### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### What a server’s admins read while the library is read again, and of its state.

## Who may

admins_only = Solo pueden hacerlo los administradores de este servidor: necesitas el permiso *Gestionar servidor*.
server_only = Es para los administradores de un servidor y no funciona en mensajes directos: úsalo en un servidor donde tengas *Gestionar servidor*.

## /reindex

reindex_elsewhere = Reindexación: { $link } muestra el progreso.
reindex_title = **Reindexación**
reindex_serves = -# Mientras tanto, la biblioteca sigue respondiendo como antes.
phase_fetching = Descarga de las páginas
phase_reading = Lectura de los artículos
phase_attributing = Búsqueda de quién dijo qué
phase_embedding = Cálculo de los vectores de los pasajes
phase_writing = Escritura del índice
phase_checking = Comprobación del índice
step = { $phase }: { $done } de { $total } ({ $percent } %)
step_unknown = { $phase }: { $done }
reindex_done = **Reindexación terminada** en { $seconds }.
reindex_counts = { $added } añadidos · { $changed } modificados · { $removed } retirados · { $unchanged } sin cambios · { $failed } fallidos
reindex_embedded = { $embedded } calculados de nuevo, { $reused } reutilizados
reindex_library = La biblioteca contiene ahora: { $searched }; { $passages }.
reindex_failed_part = **No se pudo leer**
reindex_more_failures = … y además: { $failures }
reindex_stopped = **Reindexación detenida.** La biblioteca no ha cambiado.
button_stop = Detener
reindex_stopping = Deteniendo …
reindex_over = Ya ha terminado: no hay nada que detener.
reindex_interrupted = **Un reinicio interrumpió la reindexación.** `/status` muestra lo que contiene la biblioteca; `/reindex` empieza de nuevo.

## /status

status_title = **On Record**
status_empty = La biblioteca está vacía: `/sources add` añade artículos para este servidor; quien aloja el bot puede añadirlos para todos.
status_holds = **Biblioteca:** { $articles }, { $passages }, de { $sources }
status_days = **Días:** { $first } – { $last }
status_outlets = **Medios:** { $outlets }
status_model = **Modelo:** { $model }, { $dimension } dimensiones
status_generation = **Generación:** { $generation }, creada { $built }
status_building = Se está creando una nueva generación.
status_latency = **Discord:** { $milliseconds } ms hasta el gateway
status_no_latency = **Discord:** conectado, latencia aún sin medir
status_own = **De ellos, de este servidor:** { $articles }
