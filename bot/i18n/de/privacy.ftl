### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### What the bot keeps of a person: /my-data.

my_data_exported = Diese Datei enthält alles, was ich über dich gespeichert habe: { $answers } und { $votes }. Niemand sonst bekommt sie.
my_data_none = Ich habe keine Daten über dich.
my_data_confirm = Das löscht alles, was ich über dich gespeichert habe, auf allen Servern: { $answers } samt Fragen und { $votes }. Das lässt sich nicht rückgängig machen. Nachrichten in Discord bleiben, aber ihre Buttons funktionieren nicht mehr.
my_data_deleted = Gelöscht: { $answers } und { $votes }. Ich habe keine Daten mehr über dich.
my_data_others = Dieser Button gehört der Person, die den Befehl benutzt hat. Benutze selbst `/my-data delete`.
button_delete_all = Alles löschen
