### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### What people type that asks nothing of the library: whole messages in small letters, without marks, parted by commas.

greetings = hallo, hi, guten tag, guten morgen, guten abend, grüss gott, moin, servus
thanks = danke, danke schön, dankeschön, danke dir, vielen dank, besten dank
pleas = hilfe, hilf mir, was kannst du, was können sie, wie funktionierst du, wie funktionieren sie, wer bist du, wer sind sie
