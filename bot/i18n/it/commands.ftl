### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### Descriptions of commands and their options, each of at most 100 characters.

## /unanswered

unanswered_description = Mostra le domande rimaste qui senza risposta (per amministratori)

## /feedback

feedback_description = Mostra le risposte valutate non utili (per amministratori)

## /my-data

my_data_description = I dati che ho su di te
my_data_export_description = Ricevi in un file tutto ciò che ho su di te
my_data_delete_description = Elimina tutto ciò che ho su di te

## /sources

sources_description = Gli articoli di questo server (per gli amministratori)
sources_add_description = Aggiungi un feed, una pagina o un file alla biblioteca di questo server (per amministratori)
sources_url = L’indirizzo di un feed, di una sitemap, di una pagina o di un sito
sources_file = Un file di testo, Markdown, HTML, JSON Lines, PDF o zip
sources_more_files = Un altro file
sources_list_description = Mostra che cosa c’è nella biblioteca di questo server (per gli amministratori)
sources_remove_description = Rimuove subito un file o un articolo dalla biblioteca (per amministratori)
sources_which = Il nome di un file o il titolo di un articolo
sources_refresh_description = Guarda di nuovo i feed e le pagine di questo server (per gli amministratori)
sources_refresh_which = Uno di essi; senza, tutti
outlet_merge_description = Unisce due testate in questo server (per amministratori)
outlet_kept = La testata di cui resta il nome
outlet_other = La testata da unire a quella
outlet_split_description = Fare di un nome di una testata una testata a sé in questo server (per gli admin)
outlet_parted = Il nome, come sta negli articoli

## /settings

settings_description = Mostra o cambia come rispondo in questo server (per gli amministratori)
settings_language_option = La lingua in cui rispondo; le citazioni restano come sono
settings_private_option = Se solo chi chiede vede la risposta
settings_findings_option = Quante citazioni al massimo ha una risposta
settings_strictness_option = Quante prove servono per una risposta
settings_allow_option = Un canale in cui posso rispondere; negli altri allora no
settings_forbid_option = Un canale da togliere da quell’elenco

## /ask

ask_description = Fai una domanda: gli articoli rispondono con le proprie parole
ask_question = Che cosa vuoi sapere
ask_outlet = Solo articoli di questa testata
ask_since = Solo a partire da questo giorno: 2022-03-09, 9 marzo 2022, marzo 2022, 2022
ask_until = Solo fino a questo giorno: 2022-03-09, 9 marzo 2022, marzo 2022, 2022
ask_private = Mostra la risposta solo a te

## /said

said_description = Cita ciò che ha detto una persona, uno Stato o un’organizzazione
said_actor = Una persona, uno Stato o un’organizzazione
said_about = L’argomento; senza, vengono prima le dichiarazioni più recenti

## /compare

compare_description = Cita ciò che due attori hanno detto su uno stesso argomento
compare_first = Una persona, uno Stato o un’organizzazione
compare_second = Un’altra persona, un altro Stato o un’altra organizzazione
compare_about = L’argomento

## /timeline

timeline_description = Cita in ordine di data ciò che ha detto un attore, dal più vecchio

## /pinned

pinned_description = Cita le parole di { $actor }

## /actors

actors_description = Comandi per singoli attori, e i loro nomi (per amministratori)
pin_description = Dà a questo server un comando che cita un solo attore
pin_name = Come chiamare il comando; senza, prende il nome dell’attore
unpin_description = Toglie il comando di un attore
unpin_command = Il comando
list_description = Elenca gli attori fissati, o i nomi di un attore
list_actor = Mostra gli alias di questo attore e a nome di chi parla
alias_add_description = Permette di chiedere di un attore anche con un altro nome
alias_remove_description = Toglie un nome a un attore
alias_merge_description = Unisce due attori in uno
alias_split_description = Fa di un nome di un attore un attore a sé
alias_actor = L’attore che ha quel nome
alias_name = Il nome
alias_other = L’attore da unire a quello

## /reindex

reindex_description = Rilegge le fonti proprie di questo server (per amministratori)

## /status

status_description = Mostra che cosa contiene la biblioteca e se il bot funziona (per amministratori)

watch_description = Avvisare un canale quando qualcuno dice qualcosa (per gli admin)
watch_actor_description = Pubblicare ciò che una persona, uno Stato o un’organizzazione dirà da ora
watch_question_description = Pubblicare i nuovi passi che rispondono a una domanda
watch_source_description = Pubblicare ogni nuovo articolo di una testata
watch_list_description = Elencare gli avvisi di questo server
watch_pause_description = Mettere in pausa un avviso
watch_resume_description = Riprendere un avviso in pausa
watch_edit_description = Cambiare dove, quando o su quale tema avvisa
watch_remove_description = Rimuovere un avviso
watch_test_description = Inviare come prova l’ultimo risultato di un avviso, senza menzioni
watch_option_actor = Di chi si pubblicano le parole
watch_option_about = Solo su questo tema
watch_option_question = La domanda a cui nuovi articoli possono rispondere
watch_option_source = La testata di cui si pubblicano gli articoli
watch_option_channel = Dove: canale, thread o forum; altrimenti qui
watch_option_when = Subito, o in un riepilogo
watch_option_at = L’ora dei riepiloghi, per esempio 8:00
watch_option_role = L’unico ruolo menzionato in ogni messaggio
watch_option_all = Anche dove è meno sicuro chi parla
watch_option_which = L’avviso, come sta nell’elenco
follow_description = Ricevere un messaggio quando qualcuno dice qualcosa
follow_actor_description = Seguire ciò che dice una persona, uno Stato o un’organizzazione
follow_list_description = Elencare chi segui
unfollow_description = Smettere di seguire qualcuno
unfollow_which = Chi segui
settings_zone_option = Il fuso orario del server, per esempio Europe/Rome
settings_quiet_option = Quando gli avvisi tacciono, per esempio 22:00-7:00, oppure off
settings_notices_option = Il canale in cui gli admin sanno che un avviso non funziona
settings_posts_hour_option = Quanti messaggi di avviso riceve un canale in un’ora
settings_posts_day_option = Quanti messaggi di avviso riceve un canale in un giorno
