### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### “Find on record”: the passages nearest to a message’s claim.

find_title = ### On record, nearest to [that message]({ $link })
find_claim = **Claimed:** { $claim }
find_undecided = -# These passages may speak for the claim, against it or past it. I do not judge that: please read and judge for yourself.
find_nothing = Nothing in { $searched } comes near this claim.
find_above = The nearest to this claim stands above.
find_no_claim = I find no claim in that message that I could look up: it takes a sentence of a few words. With `/ask` you can put it in your own words.
find_no_text = That message has no text of its own that I could look up, only a link, a file or a picture, and I open none of these. With `/ask` you can put its claim in your own words.
