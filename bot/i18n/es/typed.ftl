### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### What people type that asks nothing of the library: whole messages in small letters, without marks, parted by commas.

greetings = buenas, buenas noches, buenas tardes, buenos días, hola
thanks = gracias, mil gracias, muchas gracias, se lo agradezco
pleas = ayuda, ayúdeme, cómo funciona, quién es usted, qué sabe hacer
