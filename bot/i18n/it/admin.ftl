### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### What a server’s admins read while the library is read again, and of its state.

## Who may

admins_only = Possono farlo solo gli amministratori di questo server: serve il permesso *Gestire il server*.
server_only = È per gli amministratori di un server e non funziona nei messaggi diretti: usalo in un server in cui hai *Gestire il server*.

## /reindex

reindex_elsewhere = Reindicizzazione: { $link } mostra a che punto è.
reindex_title = **Reindicizzazione**
reindex_serves = -# Nel frattempo la biblioteca continua a rispondere come prima.
phase_fetching = Recupero delle pagine
phase_reading = Lettura degli articoli
phase_attributing = Ricerca di chi ha detto che cosa
phase_embedding = Calcolo dei vettori dei passi
phase_writing = Scrittura dell’indice
phase_checking = Verifica dell’indice
step = { $phase }: { $done } di { $total } ({ $percent } %)
step_unknown = { $phase }: { $done }
reindex_done = **Reindicizzazione conclusa** in { $seconds }.
reindex_counts = { $added } aggiunti · { $changed } modificati · { $removed } rimossi · { $unchanged } invariati · { $failed } non riusciti
reindex_embedded = { $embedded } ricalcolati, { $reused } riutilizzati
reindex_library = La biblioteca contiene ora: { $searched }; { $passages }.
reindex_failed_part = **Non letti**
reindex_more_failures = … e altri: { $failures }
reindex_stopped = **Reindicizzazione interrotta.** La biblioteca è rimasta invariata.
button_stop = Ferma
reindex_stopping = Mi fermo …
reindex_over = È già finito: non c’è niente da fermare.
reindex_interrupted = **Un riavvio ha interrotto la reindicizzazione.** `/status` mostra che cosa contiene la biblioteca; `/reindex` ricomincia.

## /status

status_title = **On Record**
status_empty = La biblioteca è vuota: `/sources add` aggiunge articoli per questo server; chi gestisce il bot può aggiungerli per tutti.
status_holds = **Biblioteca:** { $articles }, { $passages }, da { $sources }
status_days = **Giorni:** { $first } – { $last }
status_outlets = **Testate:** { $outlets }
status_model = **Modello:** { $model }, { $dimension } dimensioni
status_generation = **Generazione:** { $generation }, creata { $built }
status_building = È in corso la creazione di una nuova generazione.
status_latency = **Discord:** { $milliseconds } ms fino al gateway
status_no_latency = **Discord:** connesso, latenza non ancora misurata
status_own = **Di cui di questo server:** { $articles }
