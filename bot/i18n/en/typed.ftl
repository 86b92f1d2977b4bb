### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### What people type that asks nothing of the library: whole messages in small letters, without marks, parted by commas.

greetings = good afternoon, good evening, good morning, hello, hello there, hey, hi, hi there
thanks = thank you, thank you very much, thanks, thanks a lot, thx, ty
pleas = help, help me, how do you work, what can you do, who are you
