### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### What a server’s admins read while the library is read again, and of its state.

## Who may

admins_only = Das können nur Admins dieses Servers: Du brauchst die Berechtigung *Server verwalten*.
server_only = Das ist für Server-Admins und geht nicht in Direktnachrichten: Benutze es auf einem Server, auf dem du *Server verwalten* darfst.

## /reindex

reindex_elsewhere = Neuindexierung: { $link } zeigt den Fortschritt.
reindex_title = **Neuindexierung**
reindex_serves = -# Inzwischen antwortet die Bibliothek wie bisher.
phase_fetching = Seiten werden abgerufen
phase_reading = Artikel werden gelesen
phase_attributing = Es wird ermittelt, wer was gesagt hat
phase_embedding = Vektoren der Textstellen werden berechnet
phase_writing = Index wird geschrieben
phase_checking = Index wird geprüft
step = { $phase }: { $done } von { $total } ({ $percent } %)
step_unknown = { $phase }: { $done }
reindex_done = **Neu indexiert** in { $seconds }.
reindex_counts = { $added } hinzugefügt · { $changed } geändert · { $removed } entfernt · { $unchanged } unverändert · { $failed } fehlgeschlagen
reindex_embedded = { $embedded } neu berechnet, { $reused } übernommen
reindex_library = Die Bibliothek enthält jetzt: { $searched }; { $passages }.
reindex_failed_part = **Konnte nicht gelesen werden**
reindex_more_failures = … und außerdem: { $failures }
reindex_stopped = **Neuindexierung gestoppt.** Die Bibliothek ist unverändert.
button_stop = Stoppen
reindex_stopping = Wird gestoppt …
reindex_over = Das ist schon vorbei: Es gibt nichts zu stoppen.
reindex_interrupted = **Ein Neustart hat die Neuindexierung unterbrochen.** `/status` zeigt, was die Bibliothek enthält; `/reindex` startet sie neu.

## /status

status_title = **On Record**
status_empty = Die Bibliothek ist leer: `/sources add` fügt Artikel für diesen Server hinzu; wer den Bot betreibt, kann sie für alle hinzufügen.
status_holds = **Bibliothek:** { $articles }, { $passages }, aus { $sources }
status_days = **Tage:** { $first } – { $last }
status_outlets = **Medien:** { $outlets }
status_model = **Modell:** { $model }, { $dimension } Dimensionen
status_generation = **Generation:** { $generation }, gebaut { $built }
status_building = Eine neue Generation wird gerade gebaut.
status_latency = **Discord:** { $milliseconds } ms bis zum Gateway
status_no_latency = **Discord:** verbunden, Latenz noch nicht gemessen
status_own = **Davon von diesem Server:** { $articles }
