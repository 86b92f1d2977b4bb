### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### The buttons below an answer, and what they say.
### A button’s label has at most 80 characters.

quotes = -# Citations { $first } à { $last }
quotes_one = -# Citation { $first }
no_more = Il n’y a plus de citations qui répondent à cela.
button_context = Contexte
button_more = Plus
button_back = Retour
button_share = Partager
button_helpful = Utile
button_unhelpful = Pas utile
button_delete = Supprimer
surroundings = -# Paragraphes { $first } à { $last } sur { $total } ; le passage cité est en gras.
surroundings_one = -# Paragraphe { $first } sur { $total } ; le passage cité est en gras.
surroundings_cut = {" "}[…] indique une coupure.
context_changed = **Cet article a changé depuis.** Voici sa version du { $before } ; au { $now }, on y lit :
context_removed = **Cet article a changé depuis.** Voici sa version du { $before } ; ces mots n’y figurent plus.
context_gone = -# Il a disparu de son site depuis le { $day }.
article_gone = Cet article n’est plus dans la bibliothèque, je ne peux donc pas le montrer. Repose la question.
article_changed = Cet article a changé depuis qu’il a été cité, je ne peux donc pas y montrer ce passage. Repose la question.
answer_forgotten = Je n’ai plus cette réponse : je garde les réponses { $days } jours, ou jusqu’à ce que la personne qui a demandé les supprime. Repose la question.
message_gone = Ce message a été supprimé entre-temps.
more_refused = Seule la personne qui a posé la question peut feuilleter cette réponse. Avec `/ask`, tu auras la tienne.
begun_anew = -# La bibliothèque a été reconstruite depuis, cette réponse reprend donc du début.
shared_by = -# Partagée par { $user }
shared = Partagée : { $link }
shared_already = Tu l’as déjà partagée : { $link }
share_refused = Seule la personne qui a posé la question peut partager cette réponse.
share_bot_mute = Je ne peux pas écrire dans ce salon, donc pas y partager la réponse. Un administrateur du serveur peut m’y accorder *Envoyer des messages*.
share_user_mute = Tu ne peux pas écrire dans ce salon, je n’y partage donc pas la réponse.
delete_refused = Seule la personne qui a posé la question, ou quelqu’un qui a la permission *Gérer les messages*, peut supprimer cette réponse.
voted_helpful = Marquée comme utile, merci. Appuie sur l’autre bouton pour changer.
voted_unhelpful = Marquée comme pas utile, merci. Appuie sur l’autre bouton pour changer.
voted_seen = Les administrateurs de ce serveur voient la question et la réponse, mais aucun nom.
voted_already = Tu as déjà donné cet avis, merci.
vote_changed = Avis modifié, merci.
