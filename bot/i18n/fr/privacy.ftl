### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### What the bot keeps of a person: /my-data.

my_data_exported = Ce fichier contient tout ce que je garde de vous : { $answers } et { $votes }. Personne d’autre ne le reçoit.
my_data_none = Je ne garde rien de vous.
my_data_confirm = Cela supprime tout ce que je garde de vous, dans chaque serveur : { $answers } avec leurs questions, et { $votes }. C’est irréversible. Les messages dans Discord restent, mais leurs boutons oublient de quoi il s’agissait.
my_data_deleted = Supprimé : { $answers } et { $votes }. Je ne garde plus rien de vous.
my_data_others = Ce bouton est pour la personne qui l’a demandé. Utilisez vous-même `/my-data delete`.
button_delete_all = Tout supprimer
