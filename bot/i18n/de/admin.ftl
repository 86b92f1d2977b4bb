### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### What a server’s admins read while the library is read again, and of its state.

## Who may

admins_only = Das können nur Admins dieses Servers: Es braucht die Berechtigung *Server verwalten*.
server_only = Das ist den Admins eines Servers vorbehalten und geht nicht in Direktnachrichten: Verwenden Sie es auf einem Server, auf dem Sie *Server verwalten* dürfen.

## /reindex

reindex_elsewhere = Neu einlesen: { $link } zeigt, wie weit es ist.
reindex_title = **Die Bibliothek wird neu eingelesen**
reindex_serves = -# Inzwischen antwortet die Bibliothek wie zuvor.
phase_reading = Artikel werden gelesen
phase_attributing = Es wird ermittelt, wer was gesagt hat
phase_embedding = Vektoren der Textstellen werden berechnet
phase_writing = Index wird geschrieben
phase_checking = Index wird geprüft
step = { $phase }: { $done } von { $total } ({ $percent } %)
step_unknown = { $phase }: { $done }
reindex_done = **Neu eingelesen** in { $seconds }.
reindex_counts = { $added } hinzugefügt · { $changed } geändert · { $removed } entfernt · { $unchanged } unverändert · { $failed } gescheitert
reindex_embedded = { $embedded } neu berechnet, { $reused } übernommen
reindex_library = Die Bibliothek enthält jetzt: { $searched }; { $passages }.
reindex_failed_part = **Konnte nicht gelesen werden**
reindex_more_failures = … und außerdem: { $failures }
reindex_stopped = **Neu einlesen abgebrochen.** Die Bibliothek antwortet wie zuvor.
button_stop = Anhalten
reindex_stopping = Wird angehalten …
reindex_over = Das ist schon vorbei: Es gibt nichts anzuhalten.
reindex_interrupted = **Ein Neustart hat das Neueinlesen unterbrochen.** `/status` zeigt, was die Bibliothek enthält; `/reindex` beginnt von vorn.

## /status

status_title = **On Record**
status_empty = Die Bibliothek ist leer: `/sources add` fügt Artikel für diesen Server hinzu; für alle tut das, wer diesen Bot betreibt.
status_holds = **Bibliothek:** { $articles }, { $passages }, Herkunft: { $sources }
status_days = **Tage:** { $first } – { $last }
status_outlets = **Medien:** { $outlets }
status_model = **Modell:** { $model }, { $dimension } Dimensionen
status_generation = **Fassung:** { $generation }, gebaut { $built }
status_building = Eine neue Fassung wird gerade gebaut.
status_latency = **Discord:** { $milliseconds } ms bis zum Gateway
status_no_latency = **Discord:** verbunden, Latenz noch nicht gemessen
status_own = **Davon eigene dieses Servers:** { $articles }
