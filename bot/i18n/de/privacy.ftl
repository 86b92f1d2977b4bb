### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### What the bot keeps of a person: /my-data.

my_data_exported = Diese Datei enthält alles, was ich über Sie aufbewahre: { $answers } und { $votes }. Niemand sonst erhält sie.
my_data_none = Ich bewahre nichts über Sie auf.
my_data_confirm = Das löscht alles, was ich über Sie aufbewahre, auf jedem Server: { $answers } samt Fragen und { $votes }. Es lässt sich nicht rückgängig machen. Nachrichten in Discord bleiben, aber ihre Schaltflächen vergessen, worum es ging.
my_data_deleted = Gelöscht: { $answers } und { $votes }. Ich bewahre nichts mehr über Sie auf.
my_data_others = Diese Schaltfläche ist für die Person, die danach gefragt hat. Verwenden Sie selbst `/my-data delete`.
button_delete_all = Alles löschen
