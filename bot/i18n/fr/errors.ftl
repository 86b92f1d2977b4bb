### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### What goes wrong: what was typed cannot be used, or the bot could not answer.

## What was typed cannot be used

bad_date = « { $value } » n’est pas une date que je sache lire : écrivez-la comme 2022-03-09, 9 mars 2022, mars 2022 ou 2022.
dates_crossed = Les dates sont croisées : le début ({ $since }) vient après la fin ({ $until }). Veuillez les échanger.
no_such_outlet = Aucun média de la bibliothèque ne s’appelle « { $outlet } ». Elle a : { $known }. Choisissez-en un dans la liste qui s’ouvre pendant la saisie.
no_outlet_known = Aucun article de la bibliothèque ne nomme son média, « { $outlet } » ne peut donc pas être cherché : veuillez poser la question sans média.
bad_value = Je ne peux pas utiliser la valeur « { $value } » : veuillez en choisir une autre.

## Failures

busy = La bibliothèque est déjà en cours de réindexation, et il n’y en a qu’une à la fois. Réessayez quand elle sera finie ; `/status` le dit.
cancelled = La réindexation a été annulée. La bibliothèque répond comme avant.
slow = Cela a pris plus de { $seconds }, j’ai donc abandonné. Veuillez reposer la question dans une minute.
stopping = On me redémarre en ce moment. Veuillez reposer la question dans une minute.
store_busy = Un autre programme verrouille en ce moment mes propres notes, je n’ai donc pas pu le faire. Veuillez réessayer dans une minute.
not_verbatim = J’ai trouvé quelque chose, mais cela ne correspond pas mot pour mot à son article, je ne le montre donc pas. Cela a été consigné ; réindexer la bibliothèque y remédie.
library_broken = La bibliothèque ne peut pas être lue en ce moment. Cela a été consigné pour qui héberge ce bot ; veuillez réessayer plus tard.
library_error = La bibliothèque n’a pas pu le faire. Cela a été consigné.
stale_command = Cette commande vient de changer. Réessayez dans une minute, ou redémarrez Discord si elle a toujours l’air d’avant.
unexpected = Quelque chose s’est mal passé ici, non de votre côté. Cela a été consigné sous `{ $reference }`. Veuillez réessayer.
detail =
    { $sentence }
    -# { $detail }
