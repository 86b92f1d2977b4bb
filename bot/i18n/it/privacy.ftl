### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### What the bot keeps of a person: /my-data.

my_data_exported = Questo file contiene tutto ciò che conservo di Lei: { $answers } e { $votes }. Non viene dato a nessun altro.
my_data_none = Di Lei non conservo nulla.
my_data_confirm = Questo elimina tutto ciò che conservo di Lei, in ogni server: { $answers } con le domande, e { $votes }. Non si può annullare. I messaggi in Discord restano, ma i loro pulsanti dimenticano di che cosa trattavano.
my_data_deleted = Eliminato: { $answers } e { $votes }. Di Lei non conservo più nulla.
my_data_others = Quel pulsante è per chi l’ha chiesto. Usi Lei stesso `/my-data delete`.
button_delete_all = Elimina tutto
