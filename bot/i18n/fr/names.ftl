### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### What commands and options are called: small letters, no spaces, at most 32 characters.
### The id is `command_` or `option_` and the English name, with `_` between a group and its command.

## the menu of a message

find_name = Chercher dans les articles

## Commands

command_ask = demander
command_said = propos
command_compare = comparer
command_timeline = chronologie
command_actors = acteurs
command_actors_pin = épingler
command_actors_unpin = détacher
command_actors_list = liste
command_actors_alias-add = ajouter-alias
command_actors_alias-remove = retirer-alias
command_actors_alias-merge = fusionner-alias
command_actors_alias-split = séparer-alias
command_reindex = réindexer
command_status = état
command_unanswered = sans-réponse
command_feedback = retours
command_my-data = mes-données
command_my-data_export = exporter
command_my-data_delete = supprimer
command_sources = sources
command_sources_add = ajouter
command_sources_list = liste
command_sources_refresh = actualiser
command_sources_remove = retirer
command_sources_outlet-merge = fusionner-média
command_sources_outlet-split = séparer-média
command_settings = réglages

## Options

option_question = question
option_outlet = média
option_since = depuis
option_until = jusque
option_private = privé
option_actor = acteur
option_actor_a = acteur_a
option_actor_b = acteur_b
option_about = sujet
option_name = nom
option_command = commande
option_alias = alias
option_other = autre
option_file = fichier
option_file_2 = fichier_2
option_file_3 = fichier_3
option_file_4 = fichier_4
option_file_5 = fichier_5
option_url = adresse
option_which = laquelle
option_language = langue
option_findings = citations
option_strictness = rigueur
option_allow = autoriser
option_forbid = interdire

command_watch = veille
command_watch_actor = acteur
command_watch_question = question
command_watch_source = source
command_watch_list = liste
command_watch_pause = pause
command_watch_resume = reprendre
command_watch_edit = modifier
command_watch_remove = retirer
command_watch_test = essai
command_follow = suivre
command_follow_actor = acteur
command_follow_list = liste
command_unfollow = ne-plus-suivre
option_channel = salon
option_when = quand
option_at = heure
option_role = rôle
option_all = tout
option_source = source
option_zone = fuseau
option_quiet = calme
option_notices = signalements
option_posts_hour = messages_heure
option_posts_day = messages_jour
