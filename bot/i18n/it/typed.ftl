### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### What people type that asks nothing of the library: whole messages in small letters, without marks, parted by commas.

greetings = ciao, salve, buongiorno, buon giorno, buonasera, buona sera, buon pomeriggio
thanks = grazie, grazie mille, molte grazie, ti ringrazio, la ringrazio
pleas = aiuto, aiutami, mi aiuti, che cosa sai fare, cosa sai fare, che cosa sa fare, come funzioni, come funziona, chi sei, chi è lei
