### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### What goes wrong: what was typed cannot be used, or the bot could not answer.

## What was typed cannot be used

bad_date = Non riesco a leggere «{ $value }» come data: scrivila come 2022-03-09, 9 marzo 2022, marzo 2022 o 2022.
dates_crossed = Le date sono invertite: { $since } viene dopo { $until }. Scambiale.
no_such_outlet = Nessuna testata della biblioteca si chiama «{ $outlet }». Ci sono: { $known }. Scegline una dall’elenco che si apre mentre scrivi.
no_outlet_known = Nessun articolo della biblioteca indica la testata, quindi non posso filtrare per «{ $outlet }»: chiedi senza testata.
bad_value = Non posso usare il valore «{ $value }»: scegline un altro.

## Failures

busy = La biblioteca è già in corso di reindicizzazione. Riprova quando avrà finito; `/status` lo mostra.
cancelled = La reindicizzazione è stata annullata. La biblioteca è rimasta invariata.
slow = Ci voleva più di { $seconds }, quindi mi sono fermato. Ripeti la domanda tra un minuto.
stopping = Mi stanno riavviando. Ripeti la domanda tra un minuto.
store_busy = Un altro programma sta usando il mio database, quindi non ci sono riuscito. Riprova tra un minuto.
not_verbatim = Ho trovato qualcosa, ma non corrisponde parola per parola all’articolo, quindi non lo mostro. È stato registrato; una reindicizzazione risolve il problema.
library_broken = In questo momento la biblioteca non è leggibile. È stato registrato per chi gestisce il bot; riprova più tardi.
library_error = La biblioteca non è riuscita a farlo. È stato registrato.
stale_command = Questo comando è appena cambiato. Riprova tra un minuto, o riavvia Discord se lo vedi ancora come prima.
unexpected = Qualcosa è andato storto da parte mia. È stato registrato come `{ $reference }`. Riprova.
detail =
    { $sentence }
    -# { $detail }
