### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### What the bot keeps of a person: /my-data.

my_data_exported = Questo file contiene tutto ciò che ho su di te: { $answers } e { $votes }. Non lo riceve nessun altro.
my_data_none = Non ho dati su di te.
my_data_confirm = Questo elimina tutto ciò che ho su di te, in ogni server: { $answers } con le domande, e { $votes }. Non si può annullare. I messaggi su Discord restano, ma i loro pulsanti non funzioneranno più.
my_data_deleted = Eliminati: { $answers } e { $votes }. Non ho più dati su di te.
my_data_others = Quel pulsante è di chi ha usato il comando. Usa tu `/my-data delete`.
button_delete_all = Elimina tutto
