### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### What a server’s admins read while the library is read again, and of its state.

## Who may

admins_only = Seuls les administrateurs de ce serveur peuvent le faire : il faut la permission *Gérer le serveur*.
server_only = Cela est réservé aux administrateurs d’un serveur et ne fonctionne pas en message privé : utilisez-le dans un serveur où vous avez *Gérer le serveur*.

## /reindex

reindex_elsewhere = Réindexation : { $link } montre où elle en est.
reindex_title = **Réindexation**
reindex_serves = -# Entre-temps, la bibliothèque répond comme avant.
phase_reading = Lecture des articles
phase_attributing = Recherche de qui a dit quoi
phase_embedding = Calcul des vecteurs des passages
phase_writing = Écriture de l’index
phase_checking = Vérification de l’index
step = { $phase } : { $done } sur { $total } ({ $percent } %)
step_unknown = { $phase } : { $done }
reindex_done = **Réindexation terminée** en { $seconds }.
reindex_counts = ajouts : { $added } · modifications : { $changed } · suppressions : { $removed } · inchangés : { $unchanged } · échecs : { $failed }
reindex_embedded = calculés à nouveau : { $embedded }, repris : { $reused }
reindex_library = La bibliothèque contient maintenant : { $searched } ; { $passages }.
reindex_failed_part = **N’a pas pu être lu**
reindex_more_failures = … et encore : { $failures }
reindex_stopped = **Réindexation arrêtée.** La bibliothèque répond comme avant.
button_stop = Arrêter
reindex_stopping = Arrêt en cours …
reindex_over = C’est déjà fini : il n’y a rien à arrêter.
reindex_interrupted = **Un redémarrage a interrompu la réindexation.** `/status` montre ce que contient la bibliothèque ; `/reindex` recommence.

## /status

status_title = **On Record**
status_empty = La bibliothèque est vide : `/sources add` ajoute des articles pour ce serveur ; la personne qui héberge ce bot en ajoute pour tous.
status_holds = **Bibliothèque :** { $articles }, { $passages }, de { $sources }
status_days = **Jours :** { $first } – { $last }
status_outlets = **Médias :** { $outlets }
status_model = **Modèle :** { $model }, { $dimension } dimensions
status_generation = **Génération :** { $generation }, construite { $built }
status_building = Une nouvelle génération est en construction.
status_latency = **Discord :** { $milliseconds } ms jusqu’à la passerelle
status_no_latency = **Discord :** connecté, latence pas encore mesurée
status_own = **Dont propres à ce serveur :** { $articles }
