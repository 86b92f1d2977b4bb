### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### What people type that asks nothing of the library: whole messages in small letters, without marks, parted by commas.

greetings = grüss gott, guten abend, guten morgen, guten tag, hallo, moin
thanks = besten dank, danke, danke schön, dankeschön, vielen dank
pleas = hilfe, was können sie, wer sind sie, wie funktionieren sie
