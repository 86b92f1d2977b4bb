### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### What people type that asks nothing of the library: whole messages in small letters, without marks, parted by commas.

greetings = bonjour, bonsoir, coucou, salut
thanks = merci, merci beaucoup, merci bien, je te remercie, je vous remercie
pleas = aide, aide moi, aidez moi, que sais tu faire, que savez vous faire, comment ça marche, qui es tu, qui êtes vous
