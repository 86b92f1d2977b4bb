### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### What goes wrong: what was typed cannot be used, or the bot could not answer.

## What was typed cannot be used

bad_date = Je ne peux pas lire « { $value } » comme une date : écris-la comme 2022-03-09, 9 mars 2022, mars 2022 ou 2022.
dates_crossed = Les dates sont inversées : { $since } vient après { $until }. Échange-les.
no_such_outlet = Aucun média de la bibliothèque ne s’appelle « { $outlet } ». Il y a : { $known }. Choisis-en un dans la liste qui s’ouvre pendant la saisie.
no_outlet_known = Aucun article de la bibliothèque n’indique son média, je ne peux donc pas filtrer par « { $outlet } » : pose la question sans média.
bad_value = Je ne peux pas utiliser la valeur « { $value } » : choisis-en une autre.

## Failures

busy = La bibliothèque est déjà en cours de réindexation. Réessaie quand ce sera fini ; `/status` le montre.
cancelled = La réindexation a été annulée. La bibliothèque est inchangée.
slow = Cela prenait plus de { $seconds }, je me suis donc arrêté. Repose la question dans une minute.
stopping = On me redémarre. Repose la question dans une minute.
store_busy = Un autre programme utilise ma base de données, je n’ai donc pas pu le faire. Réessaie dans une minute.
not_verbatim = J’ai trouvé quelque chose, mais cela ne correspond pas mot pour mot à son article, je ne le montre donc pas. L’erreur a été consignée ; une réindexation la corrige.
library_broken = La bibliothèque est illisible en ce moment. L’erreur a été consignée pour la personne qui héberge ce bot ; réessaie plus tard.
library_error = La bibliothèque n’a pas pu le faire. L’erreur a été consignée.
stale_command = Cette commande vient de changer. Réessaie dans une minute, ou redémarre Discord si elle n’a pas changé d’aspect.
unexpected = Quelque chose s’est mal passé de mon côté. L’erreur a été consignée sous `{ $reference }`. Réessaie.
detail =
    { $sentence }
    -# { $detail }
