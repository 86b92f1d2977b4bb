### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### What goes wrong: what was typed cannot be used, or the bot could not answer.

## What was typed cannot be used

bad_date = “{ $value }” is not a date that I can read: write it as 2022-03-09, 9 March 2022, March 2022 or 2022.
dates_crossed = The dates are crossed: since { $since } comes after until { $until }. Please swap them.
no_such_outlet = No outlet in the library is called “{ $outlet }”. It has: { $known }. Choose one from the list that opens while you type.
no_outlet_known = No article in the library names its outlet, so “{ $outlet }” cannot be searched: please ask without an outlet.
bad_value = I cannot use the value “{ $value }”: please choose another.

## Failures

busy = The library is being re-indexed already, one at a time. Please try again when it is done; `/status` tells.
cancelled = Re-indexing was cancelled. The library answers as it was.
slow = That took longer than { $seconds }, so I gave it up. Please ask again in a minute.
stopping = I am being restarted just now. Please ask again in a minute.
store_busy = Another program has locked my own notes just now, so I could not do that. Please try again in a minute.
not_verbatim = I found something, but it does not match its article word for word, so I do not show it. It has been logged; re-indexing the library cures it.
library_broken = The library cannot be read just now. It has been logged for whoever hosts this bot; please try again later.
library_error = The library could not do that. It has been logged.
stale_command = This command has just changed. Please try again in a minute, or restart Discord if it still looks as before.
unexpected = Something went wrong here, not with you. It has been logged as `{ $reference }`. Please try again.
detail =
    { $sentence }
    -# { $detail }
