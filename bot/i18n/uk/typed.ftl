### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### What people type that asks nothing of the library: whole messages in small letters, without marks, parted by commas.

greetings = вітаю, добрий вечір, добрий день, добрий ранок, доброго дня, привіт
thanks = дуже дякую, дякую, спасибі, щиро дякую
pleas = допомога, допоможіть, хто ви, що ви вмієте, як ви працюєте
