### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### What commands and options are called: small letters, no spaces, at most 32 characters.
### The id is `command_` or `option_` and the English name, with `_` between a group and its command.

## the menu of a message

find_name = In den Artikeln suchen

## Commands

command_ask = fragen
command_said = gesagt
command_compare = vergleichen
command_timeline = zeitleiste
command_actors = akteure
command_actors_pin = anheften
command_actors_unpin = lösen
command_actors_list = liste
command_actors_alias-add = alias-hinzufügen
command_actors_alias-remove = alias-entfernen
command_actors_alias-merge = alias-vereinen
command_actors_alias-split = alias-trennen
command_reindex = neu-einlesen
command_status = status
command_unanswered = unbeantwortet
command_feedback = rückmeldungen
command_my-data = meine-daten
command_my-data_export = herunterladen
command_my-data_delete = löschen
command_sources = quellen
command_sources_add = hinzufügen
command_sources_list = liste
command_sources_refresh = abrufen
command_sources_remove = entfernen
command_sources_outlet-merge = medium-vereinen
command_sources_outlet-split = medium-trennen
command_settings = einstellungen

## Options

option_question = frage
option_outlet = medium
option_since = ab
option_until = bis
option_private = privat
option_actor = akteur
option_actor_a = akteur_a
option_actor_b = akteur_b
option_about = thema
option_name = name
option_command = befehl
option_alias = alias
option_other = anderer
option_file = datei
option_file_2 = datei_2
option_file_3 = datei_3
option_file_4 = datei_4
option_file_5 = datei_5
option_url = adresse
option_which = welche
option_language = sprache
option_findings = zitate
option_strictness = strenge
option_allow = erlauben
option_forbid = verbieten

command_watch = beobachten
command_watch_actor = akteur
command_watch_question = frage
command_watch_source = quelle
command_watch_list = liste
command_watch_pause = pausieren
command_watch_resume = fortsetzen
command_watch_edit = ändern
command_watch_remove = entfernen
command_watch_test = testen
command_follow = folgen
command_follow_actor = akteur
command_follow_list = liste
command_unfollow = entfolgen
option_channel = kanal
option_when = wann
option_at = uhrzeit
option_role = rolle
option_all = alles
option_source = quelle
option_zone = zeitzone
option_quiet = ruhezeit
option_notices = meldungen
option_posts_hour = meldungen_stunde
option_posts_day = meldungen_tag
