### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### What goes wrong: what was typed cannot be used, or the bot could not answer.

## What was typed cannot be used

bad_date = «{ $value }» non è una data che io sappia leggere: la scriva come 2022-03-09, 9 marzo 2022, marzo 2022 o 2022.
dates_crossed = Le date sono invertite: l’inizio ({ $since }) viene dopo la fine ({ $until }). Le scambi.
no_such_outlet = Nessuna testata della biblioteca si chiama «{ $outlet }». Ci sono: { $known }. Ne scelga una dall’elenco che si apre mentre scrive.
no_outlet_known = Nessun articolo della biblioteca indica la propria testata, perciò «{ $outlet }» non si può cercare: ponga la domanda senza testata.
bad_value = Non posso usare il valore «{ $value }»: ne scelga un altro.

## Failures

busy = La biblioteca viene già reindicizzata, e si procede una volta per volta. Riprovi quando avrà finito; `/status` lo dice.
cancelled = La reindicizzazione è stata annullata. La biblioteca risponde come prima.
slow = Ci è voluto più di { $seconds }, perciò ho rinunciato. Ripeta la domanda tra un minuto.
stopping = In questo momento vengo riavviato. Ripeta la domanda tra un minuto.
store_busy = In questo momento un altro programma blocca i miei appunti, quindi non ci sono riuscito. Riprovi tra un minuto.
not_verbatim = Ho trovato qualcosa, ma non corrisponde parola per parola al suo articolo, perciò non lo mostro. È stato registrato; reindicizzare la biblioteca risolve il problema.
library_broken = In questo momento la biblioteca non è leggibile. È stato registrato per chi gestisce questo bot; riprovi più tardi.
library_error = La biblioteca non è riuscita a farlo. È stato registrato.
stale_command = Questo comando è appena cambiato. Riprovi tra un minuto, oppure riavvii Discord se appare ancora come prima.
unexpected = Qualcosa è andato storto qui, non per colpa Sua. È stato registrato come `{ $reference }`. Riprovi.
detail =
    { $sentence }
    -# { $detail }
