### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### What the bot keeps of a person: /my-data.

my_data_exported = This file holds all that I keep of you: { $answers } and { $votes }. Nobody else is given it.
my_data_none = I keep nothing of you.
my_data_confirm = This deletes all that I keep of you, in every server: { $answers } with their questions, and { $votes }. It cannot be undone. Messages in Discord stay, but their buttons forget what they were about.
my_data_deleted = Deleted: { $answers } and { $votes }. I keep nothing of you any more.
my_data_others = That button is for whoever asked for it. Use `/my-data delete` yourself.
button_delete_all = Delete all of it
