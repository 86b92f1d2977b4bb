### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### What people type that asks nothing of the library: whole messages in small letters, without marks, parted by commas.

greetings = hello, hello there, hey, hi, hi there, good morning, good afternoon, good evening
thanks = thanks, thank you, thanks a lot, thank you very much, thx, ty
pleas = help, help me, what can you do, how do you work, who are you
