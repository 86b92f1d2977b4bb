### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### Descriptions of commands and their options, each of at most 100 characters.

## /unanswered

unanswered_description = Montrer les questions restées ici sans réponse (pour les administrateurs)

## /feedback

feedback_description = Montrer les réponses jugées pas utiles (pour les administrateurs)

## /my-data

my_data_description = Les données que j’ai sur toi
my_data_export_description = Recevoir dans un fichier tout ce que j’ai sur toi
my_data_delete_description = Supprimer tout ce que j’ai sur toi

## /sources

sources_description = Les articles de ce serveur (pour les administrateurs)
sources_add_description = Ajouter un flux, une page ou un fichier à la bibliothèque de ce serveur (pour les admins)
sources_url = L’adresse d’un flux, d’un plan de site, d’une page ou d’un site
sources_file = Un fichier texte, Markdown, HTML, JSON Lines, PDF ou zip
sources_more_files = Un autre fichier
sources_list_description = Montrer ce que contient la bibliothèque du serveur (pour les administrateurs)
sources_remove_description = Retirer aussitôt un fichier ou un article de la bibliothèque (pour les administrateurs)
sources_which = Le nom d’un fichier ou le titre d’un article
sources_refresh_description = Consulter de nouveau les flux et pages de ce serveur (pour les admins)
sources_refresh_which = L’un d’eux ; sans cela, tous
outlet_merge_description = Fusionner deux médias sur ce serveur (pour les administrateurs)
outlet_kept = Le média dont le nom reste
outlet_other = Le média à fusionner avec lui
outlet_split_description = Faire d’un nom d’un média un média à part sur ce serveur (pour les administrateurs)
outlet_parted = Le nom, tel qu’il figure dans les articles

## /settings

settings_description = Montrer ou changer ma façon de répondre sur ce serveur (pour les administrateurs)
settings_language_option = La langue dans laquelle je réponds ; les citations restent telles quelles
settings_private_option = Si seule la personne qui demande voit la réponse
settings_findings_option = Combien de citations une réponse a au plus
settings_strictness_option = Combien de preuves il faut pour une réponse
settings_allow_option = Un salon où je peux répondre ; dans les autres, alors plus
settings_forbid_option = Un salon à retirer de cette liste

## /ask

ask_description = Poser une question : les articles y répondent avec leurs propres mots
ask_question = Ce que tu veux savoir
ask_outlet = Seulement les articles de ce média
ask_since = Seulement à partir de ce jour : 2022-03-09, 9 mars 2022, mars 2022, 2022
ask_until = Seulement jusqu’à ce jour : 2022-03-09, 9 mars 2022, mars 2022, 2022
ask_private = Ne montrer la réponse qu’à toi

## /said

said_description = Citer ce qu’a dit une personne, un État ou une organisation
said_actor = Une personne, un État ou une organisation
said_about = Le sujet ; sans sujet, les déclarations les plus récentes d’abord

## /compare

compare_description = Citer ce que deux acteurs ont dit sur un même sujet
compare_first = Une personne, un État ou une organisation
compare_second = Une autre personne, un autre État ou une autre organisation
compare_about = Le sujet

## /timeline

timeline_description = Citer par date ce qu’a dit un acteur, le plus ancien d’abord

## /pinned

pinned_description = Citer ce qu’a dit { $actor }

## /actors

actors_description = Commandes pour des acteurs précis, et leurs noms (pour les administrateurs)
pin_description = Donner à ce serveur une commande qui cite un seul acteur
pin_name = Le nom de la commande ; par défaut, celui de l’acteur
unpin_description = Retirer la commande d’un acteur
unpin_command = La commande
list_description = Lister les acteurs épinglés, ou les noms d’un acteur
list_actor = Montrer les alias de cet acteur et au nom de qui il parle
alias_add_description = Permettre de demander un acteur aussi sous un autre nom
alias_remove_description = Retirer un nom à un acteur
alias_merge_description = Fusionner deux acteurs en un seul
alias_split_description = Faire d’un nom d’un acteur un acteur à part
alias_actor = L’acteur qui porte ce nom
alias_name = Le nom
alias_other = L’acteur à fusionner avec lui

## /reindex

reindex_description = Relire les sources propres à ce serveur (pour les administrateurs)

## /status

status_description = Montrer le contenu de la bibliothèque et l’état du bot (pour les administrateurs)

watch_description = Prévenir un salon quand quelqu’un dit quelque chose (pour les admins)
watch_actor_description = Publier ce qu’une personne, un État ou une organisation dira désormais
watch_question_description = Publier les nouveaux passages qui répondent à une question
watch_source_description = Publier chaque nouvel article d’un média
watch_list_description = Lister les veilles de ce serveur
watch_pause_description = Mettre une veille en pause
watch_resume_description = Reprendre une veille en pause
watch_edit_description = Changer où, quand ou sur quel sujet une veille publie
watch_remove_description = Retirer une veille
watch_test_description = Envoyer en essai le dernier résultat d’une veille, sans mention
watch_option_actor = De qui les paroles sont publiées
watch_option_about = Seulement sur ce sujet
watch_option_question = La question à laquelle de nouveaux articles peuvent répondre
watch_option_source = Le média dont les articles sont publiés
watch_option_channel = Où publier : salon, fil ou forum ; sinon ici
watch_option_when = Aussitôt, ou en un résumé
watch_option_at = L’heure des résumés, par exemple 8:00
watch_option_role = Le seul rôle mentionné dans chaque message
watch_option_all = Aussi quand on est moins sûr de qui parle
watch_option_which = La veille, telle qu’elle est dans la liste
follow_description = Recevoir un message privé quand quelqu’un dit quelque chose
follow_actor_description = Suivre ce que dit une personne, un État ou une organisation
follow_list_description = Lister qui tu suis
unfollow_description = Ne plus suivre quelqu’un
unfollow_which = Qui tu suis
settings_zone_option = Le fuseau horaire du serveur, par exemple Europe/Rome
settings_quiet_option = Quand les veilles se taisent, par exemple 22:00-7:00, ou off
settings_notices_option = Le salon où les admins apprennent qu’une veille échoue
settings_posts_hour_option = Combien de messages de veille un salon reçoit par heure
settings_posts_day_option = Combien de messages de veille un salon reçoit par jour
