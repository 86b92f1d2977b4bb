### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### What people type that asks nothing of the library: whole messages in small letters, without marks, parted by commas.

greetings = hola, buenas, buenos días, buenas tardes, buenas noches
thanks = gracias, mil gracias, muchas gracias, te lo agradezco, se lo agradezco
pleas = ayuda, ayúdame, ayúdeme, qué sabes hacer, qué sabe hacer, cómo funcionas, cómo funciona, quién eres, quién es usted
