### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### What people type that asks nothing of the library: whole messages in small letters, without marks, parted by commas.

greetings = bonjour, bonsoir, coucou, salut
thanks = je vous remercie, merci, merci beaucoup, merci bien
pleas = aide, aidez moi, que savez vous faire, qui êtes vous
