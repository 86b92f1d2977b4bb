### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### What people type that asks nothing of the library: whole messages in small letters, without marks, parted by commas.

greetings = привіт, вітаю, добрий день, доброго дня, добрий ранок, добрий вечір
thanks = дякую, дуже дякую, щиро дякую, спасибі
pleas = допомога, допоможи, допоможіть, що ти вмієш, що ви вмієте, як ти працюєш, як ви працюєте, хто ти, хто ви
