### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### What goes wrong: what was typed cannot be used, or the bot could not answer.

## What was typed cannot be used

bad_date = No puedo leer «{ $value }» como fecha: escríbela como 2022-03-09, 9 de marzo de 2022, marzo de 2022 o 2022.
dates_crossed = Las fechas están al revés: { $since } es posterior a { $until }. Intercámbialas.
no_such_outlet = Ningún medio de la biblioteca se llama «{ $outlet }». Hay: { $known }. Elige uno de la lista que se abre al escribir.
no_outlet_known = Ningún artículo de la biblioteca indica su medio, así que no puedo filtrar por «{ $outlet }»: pregunta sin medio.
bad_value = No puedo usar el valor «{ $value }»: elige otro.

## Failures

busy = La biblioteca ya se está reindexando. Inténtalo de nuevo cuando termine; `/status` lo muestra.
cancelled = La reindexación se canceló. La biblioteca no ha cambiado.
slow = Tardaba más de { $seconds }, así que paré. Vuelve a preguntar dentro de un minuto.
stopping = Me están reiniciando. Vuelve a preguntar dentro de un minuto.
store_busy = Otro programa está usando mi base de datos, así que no pude hacerlo. Inténtalo de nuevo dentro de un minuto.
not_verbatim = He encontrado algo, pero no coincide palabra por palabra con su artículo, así que no lo muestro. Ha quedado registrado; reindexar la biblioteca lo arregla.
library_broken = En este momento la biblioteca no se puede leer. Ha quedado registrado para quien aloja este bot; inténtalo más tarde.
library_error = La biblioteca no pudo hacerlo. Ha quedado registrado.
stale_command = Este comando acaba de cambiar. Inténtalo de nuevo dentro de un minuto, o reinicia Discord si se ve igual que antes.
unexpected = Algo ha fallado por mi parte. Ha quedado registrado como `{ $reference }`. Inténtalo de nuevo.
detail =
    { $sentence }
    -# { $detail }
