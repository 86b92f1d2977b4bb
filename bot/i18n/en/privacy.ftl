### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### What the bot keeps of a person: /my-data.

my_data_exported = This file holds everything I have about you: { $answers } and { $votes }. Nobody else gets it.
my_data_none = I have no data about you.
my_data_confirm = This deletes everything I have about you, in every server: { $answers } with their questions, and { $votes }. It cannot be undone. Messages in Discord stay, but their buttons will stop working.
my_data_deleted = Deleted: { $answers } and { $votes }. I no longer have any data about you.
my_data_others = That button belongs to whoever ran the command. Use `/my-data delete` yourself.
button_delete_all = Delete everything
