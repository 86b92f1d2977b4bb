### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### What goes wrong: what was typed cannot be used, or the bot could not answer.

## What was typed cannot be used

bad_date = I cannot read “{ $value }” as a date: write it as 2022-03-09, 9 March 2022, March 2022 or 2022.
dates_crossed = The dates are the wrong way round: { $since } comes after { $until }. Please swap them.
no_such_outlet = No outlet in the library is called “{ $outlet }”. There are: { $known }. Choose one from the list that opens as you type.
no_outlet_known = No article in the library names its outlet, so I cannot filter by “{ $outlet }”: please ask without an outlet.
bad_value = I cannot use the value “{ $value }”: please choose another.

## Failures

busy = The library is already being re-indexed. Please try again when that is done; `/status` shows it.
cancelled = Re-indexing was cancelled. The library is unchanged.
slow = That took longer than { $seconds }, so I stopped. Please ask again in a minute.
stopping = I am being restarted. Please ask again in a minute.
store_busy = Another program is using my database, so I could not do that. Please try again in a minute.
not_verbatim = I found something, but it does not match its article word for word, so I will not show it. It has been logged; re-indexing the library fixes it.
library_broken = The library cannot be read at the moment. It has been logged for whoever hosts this bot; please try again later.
library_error = The library could not do that. It has been logged.
stale_command = This command has just changed. Please try again in a minute, or restart Discord if it still looks the same.
unexpected = Something went wrong on my side. It has been logged as `{ $reference }`. Please try again.
detail =
    { $sentence }
    -# { $detail }
