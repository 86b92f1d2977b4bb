### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### Conversation: help, small talk, follow-up questions, threads and the cooldown.

help = Pose-moi une question et je cite, mot pour mot, les passages d’articles de presse qui y répondent, avec qui l’a dit et où. Je n’écris jamais de réponse moi-même. Utilise `/ask`, mentionne-moi avec ta question ou écris-moi directement ; `/said` cite ce qu’a dit une personne, un État ou une organisation.
examples = Par exemple : { $questions }
hello = Salut ! { $help }
welcome = De rien. Interroge-moi quand tu veux.
too_long = Cette question est trop longue : elle a { $length } caractères et la limite est de { $most }. Raccourcis-la, s’il te plaît.
too_short = Cette question est trop courte : écris au moins { $least } caractères.
may_not_write = Je ne peux pas écrire dans { $channel }, je te réponds donc ici, et seulement avec la bibliothèque commune. Tu peux tout de même y utiliser `/ask`, ou un administrateur du serveur peut m’y accorder *Envoyer des messages*.
role_mentioned = Tu as mentionné mon rôle, et Discord ne me laisse pas lire ces messages. Repose la question avec { $bot }, c’est moi, ou avec `/ask`.
small_talk = Je ne fais que citer des articles de presse, mot pour mot. Demande-moi quelque chose à leur sujet.
order = Je n’écris pas, ne traduis pas et ne résume pas : je ne fais que citer des articles de presse, mot pour mot. Demande-moi quelque chose à leur sujet.
no_words = Je n’ai rien trouvé à chercher dans ton message. Pose-moi une question.
understood = -# Compris comme : { $question }{ $within } (d’après ta question précédente)
understood_others = -# Compris comme : { $question }{ $within } (d’après la question précédente)
english_best = -# Je cherche mieux en anglais : si cela ne convient pas, repose la question en anglais.
button_as_new = Poser comme nouvelle question
button_ask_on = Continuer dans un fil
who_said = Qui a dit ce que j’ai cité en dernier, avec en gras les mots qui le montrent :
who_said_what = Je ne t’ai rien cité ici récemment, je ne sais donc pas de quels mots tu parles. Pose-moi d’abord une question ; chaque citation indique qui parle, quand l’article le dit.
thread_welcome = Continue ici : mentionne-moi avec ta prochaine question, par exemple { $bot } *and in 2021?*, et je la comprendrai d’après celle du dessus.
thread_opened = Continue dans { $thread } : mentionne-moi là-bas avec ta prochaine question.
thread_forbidden = Je ne peux pas ouvrir de fil ici. Un administrateur du serveur peut m’accorder *Créer des fils publics* et *Envoyer des messages dans les fils* dans ce salon ; d’ici là, mentionne-moi ici avec ta prochaine question, et je la comprendrai d’après la précédente.
thread_not_here = Discord n’a pas de fils ici : écris simplement ta prochaine question, et je la comprendrai d’après la précédente.
cooldown_user = Tu demandes plus vite que je ne peux chercher. Réessaie { $when }.
cooldown_server = Ce serveur demande plus vite que je ne peux chercher. Réessaie { $when }.
