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
surroundings_cut = {" "}[…] marque ce qui est omis.
article_gone = Cet article n’est plus dans la bibliothèque, je ne le montre donc plus. Veuillez reposer la question.
article_changed = Cet article a changé depuis qu’il a été cité, je ne peux donc pas y montrer ces mots. Veuillez reposer la question.
answer_forgotten = Je ne me souviens plus de cette réponse : les réponses sont oubliées après { $days } jours, ou quand la personne qui a posé la question les supprime. Veuillez reposer la question.
message_gone = Ce message a été supprimé entre-temps.
more_refused = Seule la personne qui a posé la question peut tourner les pages de cette réponse. Avec `/ask`, vous aurez la vôtre.
begun_anew = -# La bibliothèque a été reconstruite depuis, cette réponse recommence donc.
shared_by = -# Partagé par { $user }
shared = Partagé : { $link }
shared_already = Vous l’avez déjà partagé : { $link }
share_refused = Seule la personne qui a posé la question peut partager cette réponse.
share_bot_mute = Je n’ai pas le droit d’écrire dans ce salon, je ne peux donc pas y partager la réponse. Un administrateur du serveur peut m’y accorder *Envoyer des messages*.
share_user_mute = Vous n’avez pas le droit d’écrire dans ce salon, je n’y partage donc pas la réponse.
delete_refused = Seule la personne qui a posé la question, ou quelqu’un qui a la permission *Gérer les messages*, peut supprimer cette réponse.
voted_helpful = Notée comme utile, merci. Appuyez sur l’autre bouton pour changer.
voted_unhelpful = Notée comme pas utile, merci. Appuyez sur l’autre bouton pour changer.
voted_seen = Les administrateurs de ce serveur voient la question et sa réponse, sans aucun nom.
voted_already = C’est déjà noté, merci.
vote_changed = C’est changé, merci.
