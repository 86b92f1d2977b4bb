### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### What commands and options are called: small letters, no spaces, at most 32 characters.
### The id is `command_` or `option_` and the English name, with `_` between a group and its command.

## the menu of a message

find_name = Cerca negli articoli

## Commands

command_ask = chiedi
command_said = detto
command_compare = confronta
command_timeline = cronologia
command_actors = attori
command_actors_pin = fissa
command_actors_unpin = togli
command_actors_list = elenco
command_actors_alias-add = aggiungi-alias
command_actors_alias-remove = togli-alias
command_actors_alias-merge = unisci-alias
command_actors_alias-split = separa-alias
command_reindex = reindicizza
command_status = stato
command_unanswered = senza-risposta
command_feedback = pareri
command_my-data = i-miei-dati
command_my-data_export = esporta
command_my-data_delete = elimina
command_sources = fonti
command_sources_add = aggiungi
command_sources_list = elenco
command_sources_refresh = aggiorna
command_sources_remove = rimuovi
command_sources_outlet-merge = unisci-testata
command_sources_outlet-split = separa-testata
command_settings = impostazioni

## Options

option_question = domanda
option_outlet = testata
option_since = dal
option_until = al
option_private = privata
option_actor = attore
option_actor_a = attore_a
option_actor_b = attore_b
option_about = tema
option_name = nome
option_command = comando
option_alias = alias
option_other = altro
option_file = file
option_file_2 = file_2
option_file_3 = file_3
option_file_4 = file_4
option_file_5 = file_5
option_url = indirizzo
option_which = quale
option_language = lingua
option_findings = citazioni
option_strictness = rigore
option_allow = consenti
option_forbid = vieta

command_watch = avvisi
command_watch_actor = attore
command_watch_question = domanda
command_watch_source = fonte
command_watch_list = elenco
command_watch_pause = pausa
command_watch_resume = riprendi
command_watch_edit = modifica
command_watch_remove = rimuovi
command_watch_test = prova
command_follow = segui
command_follow_actor = attore
command_follow_list = elenco
command_unfollow = non-seguire
option_channel = canale
option_when = quando
option_at = alle
option_role = ruolo
option_all = tutto
option_source = fonte
option_zone = fuso
option_quiet = silenzio
option_notices = segnalazioni
option_posts_hour = messaggi_ora
option_posts_day = messaggi_giorno
