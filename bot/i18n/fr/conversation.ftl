### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### Conversation: help, small talk, follow-up questions, threads and the cooldown.

help = Posez-moi une question et je cite, mot pour mot, les passages des articles de presse qui y répondent, avec qui l’a dit et où. Je n’écris jamais de réponse moi-même. Utilisez `/ask`, mentionnez-moi avec votre question ou écrivez-moi directement ; `/said` cite ce qu’a dit une personne, un État ou un organisme.
examples = Par exemple : { $questions }
hello = Bonjour ! { $help }
welcome = Je vous en prie. Interrogez-moi quand vous voulez.
too_long = Cette question est trop longue : elle a { $length } caractères et j’en accepte { $most } au plus. Veuillez la poser plus brièvement.
too_short = Cette question est trop courte : veuillez écrire au moins { $least } caractères.
may_not_write = Je n’ai pas le droit d’écrire dans { $channel }, je vous réponds donc ici, et seulement avec la bibliothèque commune. `/ask` y fonctionne tout de même, ou un administrateur du serveur m’y accorde *Envoyer des messages*.
role_mentioned = Vous avez mentionné mon rôle, et Discord ne me laisse pas lire un tel message. Veuillez reposer la question avec { $bot }, c’est moi, ou avec `/ask`.
small_talk = C’est gentil, mais la conversation n’est pas mon fort : je cite, mot pour mot, ce que disent des articles de presse. Demandez-moi quelque chose qui s’y trouve.
order = Je n’écris pas, ne traduis pas, ne résume pas et ne fais pas de courses : je cite seulement, mot pour mot, ce que disent des articles de presse. Posez-moi une question et vous lirez leurs propres mots.
insult = Je regrette de ne pas vous avoir aidé. Demandez avec d’autres mots et je chercherai à nouveau ; là où les articles n’ont pas de réponse, je le dis au lieu d’en inventer une.
gibberish = Je n’y trouve pas de mots que je pourrais chercher. Veuillez poser une question.
understood = -# Compris : { $question }{ $within } (d’après votre question précédente)
understood_others = -# Compris : { $question }{ $within } (d’après la question précédente)
english_best = -# Je cherche mieux en anglais : si cela ne convient pas, veuillez reposer la question en anglais.
button_as_new = Comme nouvelle question
button_ask_on = Continuer dans un fil
who_said = Qui dit ce que j’ai cité en dernier, avec en gras les mots qui le montrent :
who_said_what = Je ne vous ai rien cité ici récemment, je ne sais donc pas de qui sont les mots dont vous parlez. Posez-moi d’abord une question ; chaque citation nomme qui parle, là où l’article le montre.
thread_welcome = Continuez ici : mentionnez-moi avec ce que vous voulez savoir ensuite, par exemple { $bot } *and in 2021?*, et je le comprends d’après la question ci-dessus.
thread_opened = Continuez dans { $thread } : mentionnez-moi là avec ce que vous voulez savoir ensuite.
thread_forbidden = Je n’ai pas le droit d’ouvrir un fil ici. Un administrateur du serveur m’accorde *Créer des fils publics* et *Envoyer des messages dans les fils* dans ce salon ; d’ici là, mentionnez-moi ici avec ce que vous voulez savoir ensuite, et je le comprends d’après votre question précédente.
thread_not_here = Discord n’a pas de fils ici : écrivez simplement ce que vous voulez savoir ensuite, et je le comprends d’après votre question précédente.
cooldown_user = Vous demandez plus vite que je ne peux chercher. Veuillez réessayer { $when }.
cooldown_server = Ce serveur demande plus vite que je ne peux chercher. Veuillez réessayer { $when }.
