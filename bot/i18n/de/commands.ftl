### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### Descriptions of commands and their options, each of at most 100 characters.

## /unanswered

unanswered_description = Fragen zeigen, die hier keine Antwort bekamen (für Admins)

## /feedback

feedback_description = Antworten zeigen, die als nicht hilfreich bewertet wurden (für Admins)

## /my-data

my_data_description = Welche Daten ich über dich habe
my_data_export_description = Alles, was ich über dich gespeichert habe, als Datei herunterladen
my_data_delete_description = Alles löschen, was ich über dich gespeichert habe

## /sources

sources_description = Die eigenen Artikel dieses Servers (für Admins)
sources_add_description = Einen Feed, eine Seite oder eine Datei zur Bibliothek dieses Servers hinzufügen (für Admins)
sources_url = Die Adresse eines Feeds, einer Sitemap, einer Seite oder einer Website
sources_file = Eine Text-, Markdown-, HTML-, JSON-Lines-, PDF- oder Zip-Datei
sources_more_files = Eine weitere Datei
sources_list_description = Zeigen, was in der Bibliothek dieses Servers ist (für Admins)
sources_remove_description = Eine Datei oder einen Artikel sofort aus der Bibliothek entfernen (für Admins)
sources_which = Der Name einer Datei oder der Titel eines Artikels
sources_refresh_description = Die Feeds und Seiten dieses Servers noch einmal abrufen (für Admins)
sources_refresh_which = Eine davon; ohne Angabe alle
outlet_merge_description = Zwei Medien auf diesem Server zusammenlegen (für Admins)
outlet_kept = Das Medium, dessen Name bleibt
outlet_other = Das Medium, das darin aufgeht
outlet_split_description = Einen Namen eines Mediums auf diesem Server zu einem eigenen Medium machen (für Admins)
outlet_parted = Der Name, wie er in den Artikeln steht

## /settings

settings_description = Zeigen oder ändern, wie ich auf diesem Server antworte (für Admins)
settings_language_option = Die Sprache, in der ich antworte; Zitate bleiben, wie sie sind
settings_private_option = Ob nur die fragende Person die Antwort sieht
settings_findings_option = Wie viele Zitate eine Antwort höchstens hat
settings_strictness_option = Wie viel Beleg eine Antwort braucht
settings_allow_option = Ein Kanal, in dem ich antworten darf; in anderen dann nicht mehr
settings_forbid_option = Ein Kanal, der von dieser Liste gestrichen wird

## /ask

ask_description = Eine Frage stellen: Die Artikel antworten in ihren eigenen Worten
ask_question = Was du wissen möchtest
ask_outlet = Nur Artikel dieses Mediums
ask_since = Nur ab diesem Tag: 2022-03-09, 9. März 2022, März 2022, 2022
ask_until = Nur bis zu diesem Tag: 2022-03-09, 9. März 2022, März 2022, 2022
ask_private = Die Antwort nur dir zeigen

## /said

said_description = Zitieren, was eine Person, ein Staat oder eine Organisation gesagt hat
said_actor = Eine Person, ein Staat oder eine Organisation
said_about = Das Thema; ohne Thema kommen die neuesten Aussagen zuerst

## /compare

compare_description = Zitieren, was zwei Akteure zu einem Thema gesagt haben
compare_first = Eine Person, ein Staat oder eine Organisation
compare_second = Eine andere Person, ein anderer Staat oder eine andere Organisation
compare_about = Das Thema

## /timeline

timeline_description = Nach Datum zitieren, was ein Akteur gesagt hat, das Älteste zuerst

## /pinned

pinned_description = Worte von { $actor } zitieren

## /actors

actors_description = Befehle für einzelne Akteure und deren Namen (für Admins)
pin_description = Diesem Server einen Befehl geben, der einen einzigen Akteur zitiert
pin_name = Wie der Befehl heißen soll; sonst wie der Akteur
unpin_description = Den Befehl eines Akteurs entfernen
unpin_command = Der Befehl
list_description = Die angehefteten Akteure auflisten, oder die Namen eines Akteurs
list_actor = Die Aliasse dieses Akteurs zeigen und für wen er spricht
alias_add_description = Einen Akteur auch unter einem anderen Namen auffindbar machen
alias_remove_description = Einen Namen eines Akteurs entfernen
alias_merge_description = Zwei Akteure zusammenlegen
alias_split_description = Aus einem Namen eines Akteurs einen eigenen Akteur machen
alias_actor = Der Akteur, der den Namen trägt
alias_name = Der Name
alias_other = Der Akteur, der darin aufgeht

## /reindex

reindex_description = Die eigenen Quellen dieses Servers neu einlesen (für Admins)

## /status

status_description = Zeigen, was die Bibliothek enthält und ob der Bot läuft (für Admins)

watch_description = Einem Kanal melden, wenn jemand etwas sagt (für Admins)
watch_actor_description = Melden, was eine Person, ein Staat oder eine Organisation ab jetzt sagt
watch_question_description = Neue Stellen melden, die eine Frage beantworten
watch_source_description = Jeden neuen Artikel eines Mediums melden
watch_list_description = Auflisten, was auf diesem Server beobachtet wird
watch_pause_description = Eine Beobachtung ruhen lassen
watch_resume_description = Eine pausierte Beobachtung fortsetzen
watch_edit_description = Ändern, wo, wann oder zu welchem Thema gemeldet wird
watch_remove_description = Eine Beobachtung entfernen
watch_test_description = Den letzten Fund einer Beobachtung als Test senden, ohne Erwähnung
watch_option_actor = Wessen eigene Worte gemeldet werden
watch_option_about = Nur zu diesem Thema
watch_option_question = Die Frage, die neue Artikel beantworten können
watch_option_source = Das Medium, dessen Artikel gemeldet werden
watch_option_channel = Wo: Kanal, Thread oder Forum; sonst hier
watch_option_when = Sofort, oder als Übersicht
watch_option_at = Die Uhrzeit der Übersichten, etwa 8:00
watch_option_role = Die eine Rolle, die jede Meldung erwähnt
watch_option_all = Auch wo weniger sicher ist, wer spricht
watch_option_which = Die Beobachtung, wie sie in der Liste steht
follow_description = Direkt erfahren, wenn jemand etwas sagt
follow_actor_description = Verfolgen, was eine Person, ein Staat oder eine Organisation sagt
follow_list_description = Auflisten, wem du folgst
unfollow_description = Jemandem nicht mehr folgen
unfollow_which = Wem du folgst
settings_zone_option = Die Zeitzone des Servers, etwa Europe/Rome
settings_quiet_option = Wann nichts gemeldet wird, etwa 22:00-7:00, oder off
settings_notices_option = Der Kanal, in dem Admins von Störungen erfahren
settings_posts_hour_option = Wie viele Meldungen ein Kanal in der Stunde bekommt
settings_posts_day_option = Wie viele Meldungen ein Kanal am Tag bekommt
