### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### What goes wrong: what was typed cannot be used, or the bot could not answer.

## What was typed cannot be used

bad_date = «{ $value }» no es una fecha que yo sepa leer: escríbala como 2022-03-09, 9 de marzo de 2022, marzo de 2022 o 2022.
dates_crossed = Las fechas están cruzadas: el inicio ({ $since }) es posterior al final ({ $until }). Intercámbielas, por favor.
no_such_outlet = Ningún medio de la biblioteca se llama «{ $outlet }». Están: { $known }. Elija uno de la lista que se abre al escribir.
no_outlet_known = Ningún artículo de la biblioteca nombra su medio, así que no se puede buscar «{ $outlet }»: pregunte sin medio, por favor.
bad_value = No puedo usar el valor «{ $value }»: elija otro, por favor.

## Failures

busy = La biblioteca ya se está reindexando, y solo se hace una vez a la vez. Inténtelo de nuevo cuando termine; `/status` lo indica.
cancelled = La reindexación se canceló. La biblioteca responde como antes.
slow = Tardó más de { $seconds }, así que lo dejé. Pregunte de nuevo dentro de un minuto.
stopping = Me están reiniciando en este momento. Pregunte de nuevo dentro de un minuto.
store_busy = En este momento otro programa tiene bloqueadas mis notas, así que no pude hacerlo. Inténtelo de nuevo dentro de un minuto.
not_verbatim = Encontré algo, pero no coincide palabra por palabra con su artículo, así que no lo muestro. Ha quedado registrado; reindexar la biblioteca lo remedia.
library_broken = La biblioteca no se puede leer en este momento. Ha quedado registrado para quien aloja este bot; inténtelo más tarde.
library_error = La biblioteca no pudo hacerlo. Ha quedado registrado.
stale_command = Este comando acaba de cambiar. Inténtelo de nuevo dentro de un minuto, o reinicie Discord si sigue viéndose como antes.
unexpected = Algo salió mal aquí, no por su parte. Ha quedado registrado como `{ $reference }`. Inténtelo de nuevo.
detail =
    { $sentence }
    -# { $detail }
