### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### What a server’s admins read while the library is read again, and of its state.

## Who may

admins_only = Seuls les administrateurs de ce serveur peuvent le faire : il faut la permission *Gérer le serveur*.
server_only = C’est réservé aux administrateurs d’un serveur et ne fonctionne pas en message privé : utilise-le sur un serveur où tu as *Gérer le serveur*.

## /reindex

reindex_elsewhere = Réindexation : { $link } montre la progression.
reindex_title = **Réindexation**
reindex_serves = -# Entre-temps, la bibliothèque répond comme avant.
phase_fetching = Récupération des pages
phase_reading = Lecture des articles
phase_attributing = Recherche de qui a dit quoi
phase_embedding = Calcul des vecteurs des passages
phase_writing = Écriture de l’index
phase_checking = Vérification de l’index
step = { $phase } : { $done } sur { $total } ({ $percent } %)
step_unknown = { $phase } : { $done }
reindex_done = **Réindexation terminée** en { $seconds }.
reindex_counts = ajouts : { $added } · modifications : { $changed } · suppressions : { $removed } · inchangés : { $unchanged } · échecs : { $failed }
reindex_embedded = recalculés : { $embedded }, réutilisés : { $reused }
reindex_library = La bibliothèque contient maintenant : { $searched } ; { $passages }.
reindex_failed_part = **Illisibles**
reindex_more_failures = … et encore : { $failures }
reindex_stopped = **Réindexation arrêtée.** La bibliothèque est inchangée.
button_stop = Arrêter
reindex_stopping = Arrêt en cours …
reindex_over = C’est déjà fini : il n’y a rien à arrêter.
reindex_interrupted = **Un redémarrage a interrompu la réindexation.** `/status` montre ce que contient la bibliothèque ; `/reindex` recommence.

## /status

status_title = **On Record**
status_empty = La bibliothèque est vide : `/sources add` ajoute des articles pour ce serveur ; la personne qui héberge le bot peut en ajouter pour tous.
status_holds = **Bibliothèque :** { $articles }, { $passages }, de { $sources }
status_days = **Jours :** { $first } – { $last }
status_outlets = **Médias :** { $outlets }
status_model = **Modèle :** { $model }, { $dimension } dimensions
status_generation = **Génération :** { $generation }, créée { $built }
status_building = Une nouvelle génération est en cours de création.
status_latency = **Discord :** { $milliseconds } ms jusqu’au gateway
status_no_latency = **Discord :** connecté, latence pas encore mesurée
status_own = **Dont de ce serveur :** { $articles }
