### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### Watches: what is posted, previewed and told of them.

watch_title_actor = {"*"}*{ $actor }**
watch_title_actor_on = {"*"}*{ $actor }** sur « { $about } »
watch_title_question = « { $question } »
watch_title_source = nouveaux articles de **{ $outlet }**
watch_post = -# Nouveau · { $watch }
watch_digest = ### { $count } nouveautés · { $watch }
watch_digest_several = plusieurs veilles
watch_page = -# { $first } à { $last } sur { $total }
watch_why = Cela vient de la veille { $watch }, créée le { $day } par { $maker }.
watch_why_speaker = C’est **{ $speaker }** qui parle, comme le montre « { $mention } » dans l’article ; de telles attributions sont justes dans { $percent } cas sur 100.
watch_why_source = C’est un nouvel article de **{ $outlet }**.
watch_why_answer = Le passage a autant de preuves qu’il en faut pour une réponse à `/ask`.
watch_why_words = Mots du sujet qui s’y trouvent : { $words }.
watch_why_meaning = Aucun mot du sujet n’y figure : c’est le sens qui est proche.
button_why = Pourquoi ceci ?
button_earlier = Avant à ce sujet
watch_earlier = {"*"}*{ $actor }** sur « { $about } », maintenant et la fois d’avant :
watch_earlier_none = Je n’ai trouvé aucune déclaration datée plus ancienne de **{ $actor }** sur « { $about } ».
watch_now = {"*"}*Maintenant**
watch_before = {"*"}*Avant**
watch_no_verdict = -# À toi de juger si les deux s’accordent.
watch_changed = L’article a changé depuis : ces mots n’y figurent plus.
watch_corrected = Le média a publié un rectificatif à cet article :
watch_forum = Je publie ici ce qu’il y a de nouveau sur { $watch }.
when_at_once = aussitôt
when_hourly = toutes les heures
when_daily = chaque jour à { $time }
when_weekly = le lundi à { $time }
when_choice_daily = chaque jour
when_choice_weekly = chaque semaine, le lundi
watch_directly = messages privés
watch_preview = ### Aperçu · { $watch }
watch_preview_where = Elle préviendra { $where } { $when }.
watch_preview_role = Chaque message mentionne { $role }.
watch_preview_count = Dans la dernière semaine avec des articles, du { $first } au { $last }, elle aurait trouvé **{ $count }** :
watch_preview_none = Dans la dernière semaine avec des articles, du { $first } au { $last }, elle n’aurait rien trouvé.
button_watch_start = Lancer la veille
watch_started = Veille lancée sur { $watch } : { $when }, dans { $where }. Seul ce qui paraît désormais est signalé.
watch_dropped = Abandonné. Aucune veille n’est lancée.
watch_gone = Cette veille n’existe plus, ou la décision est déjà prise. `/watch list` montre ce qu’il y a.
watches_full = Ce serveur a déjà { $most } veilles. Retires-en une avec `/watch remove`.
watches_none = Aucune veille ici. `/watch actor` prévient un salon quand quelqu’un dit quelque chose.
watches_title = {"*"}*Veilles de ce serveur**
watch_line = { $watch } · { $when } · { $where }
watch_line_paused = -# En pause : { $reason }
watch_paused = En pause : { $watch }. `/watch resume` la reprend ; ce qui paraît entre-temps n’est pas signalé ensuite.
watch_resumed = Veille reprise : { $watch }.
watch_edited = Modifié. Voici ce qu’il en est :
watch_removed = Retirée : { $watch }.
watch_no_such = Il n’y a pas de veille « { $which } » ici : `/watch list` les montre.
watch_test = -# Essai d’un admin : voici à quoi ressemble un message.
watch_test_none = -# Essai d’un admin : je peux écrire ici. Rien pour { $watch } dans la dernière semaine avec des articles.
watch_tested = Envoyé : { $link }
watch_bad_time = « { $value } » n’est pas une heure. Écris par exemple 8:00 ou 17:30.
watch_may_not_write = Je n’ai pas le droit d’écrire dans { $channel }. Donne-moi *View Channel* et *Send Messages*, puis réessaie.
watch_role_refused = Tu ne peux pas mentionner { $role } dans { $channel }, ta veille non plus.
watch_role_mute = Je ne peux pas mentionner { $role } dans { $channel } : rends le rôle mentionnable ou donne-moi *Mention Everyone*.
watch_failed =
    {"*"}*En pause, car { $reason } :**
    { $watches }
watch_failed_cure = Ce qui a été trouvé est gardé. Corrige, ou choisis un autre salon avec `/watch edit`, puis utilise `/watch resume`.
watch_reason_gone = { $channel } n’existe plus
watch_reason_forbidden = je n’ai pas le droit d’écrire dans { $channel }
watch_reason_direct = je ne peux pas t’écrire en privé
watch_reason_admin = un admin l’a mise en pause
watch_reason_source = plus aucune source de « { $outlet } » n’est sur le web
watch_source_gone_cure = Ce qui a été trouvé est gardé. Donne-moi la nouvelle adresse avec `/sources add`, puis utilise `/watch resume` ; ou mets fin à la veille avec `/watch remove`.
watch_sources_fail =
    {"*"}*Pour l’instant, rien de nouveau n’arrive de :**
    { $sources }
    Veilles concernées :
    { $watches }
watch_sources_fail_cure = Les veilles continuent. `/sources refresh` vérifie tout de suite ; si une adresse a changé, utilise `/sources add` et `/sources remove`.
watch_sources_shared_cure = Les veilles continuent. Pour la bibliothèque commune, la personne qui héberge le bot peut intervenir.
watch_source_shared = { $name } (bibliothèque commune)
follow_actors_gone =
    {"*"}*Plus aucun article de la bibliothèque ne cite :**
    { $watches }
    Je continue à chercher et t’écris dès qu’une nouvelle citation paraît. `/unfollow` y met fin.
follow_sources_gone =
    Pour l’instant, rien de nouveau n’arrive dans la bibliothèque : toutes ses sources sur le web ont disparu ou sont en pause. Je continue à chercher et t’écris dès qu’il y a du nouveau. Tu suis :
    { $watches }
follow_hello = Tu suis maintenant { $watch }. Je t’écris ici : { $when }. `/unfollow` y met fin.
following = Tu suis { $watch } : je t’écris en privé, { $when }. Seule la bibliothèque commune compte.
follow_no_direct = Je ne peux pas t’écrire en privé. Autorise les messages privés des membres d’un serveur commun, puis réessaie.
follows_full = Tu en suis déjà { $most }, le maximum. `/unfollow` en retire un.
follows_none = Tu ne suis personne. `/follow actor` t’écrit quand quelqu’un dit quelque chose.
follows_title = {"*"}*Tu suis**
unfollowed = Tu ne suis plus { $watch }.
follow_no_such = Tu ne suis rien qui s’appelle « { $which } » : `/follow list` le montre.
settings_zone = {"*"}*Fuseau horaire :** { $zone }
settings_quiet = {"*"}*Heures calmes des veilles :** de { $first } à { $last }
settings_no_quiet = {"*"}*Heures calmes des veilles :** aucune
settings_posts = {"*"}*Messages de veille par salon :** au plus { $hour } par heure et { $day } par jour ; le reste en un résumé
settings_notices = {"*"}*Les échecs des veilles sont signalés dans :** { $channel }
settings_notices_maker = {"*"}*Les échecs des veilles sont signalés à :** qui les a créées
settings_bad_zone = « { $value } » n’est pas un fuseau que je connais. Écris par exemple Europe/Rome ou America/New_York.
settings_bad_quiet = Je ne comprends pas les heures « { $value } ». Écris par exemple 22:00-7:00, ou « off ».
