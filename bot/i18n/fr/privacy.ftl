### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### What the bot keeps of a person: /my-data.

my_data_exported = Ce fichier contient tout ce que j’ai sur toi : { $answers } et { $votes }. Personne d’autre ne le reçoit.
my_data_none = Je n’ai aucune donnée sur toi.
my_data_confirm = Cela supprime tout ce que j’ai sur toi, sur tous les serveurs : { $answers } avec leurs questions, et { $votes }. C’est irréversible. Les messages restent dans Discord, mais leurs boutons ne fonctionneront plus.
my_data_deleted = Supprimé : { $answers } et { $votes }. Je n’ai plus aucune donnée sur toi.
my_data_others = Ce bouton est pour la personne qui a utilisé la commande. Utilise toi-même `/my-data delete`.
button_delete_all = Tout supprimer
