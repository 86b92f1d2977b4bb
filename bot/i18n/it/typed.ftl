### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### What people type that asks nothing of the library: whole messages in small letters, without marks, parted by commas.

greetings = buon pomeriggio, buonasera, buongiorno, ciao, salve
thanks = grazie, grazie mille, la ringrazio, molte grazie
pleas = aiuto, che cosa sa fare, chi è lei, come funziona, mi aiuti
