### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### “Find on record”: the passages nearest to a message’s claim.

find_title = ### On record, closest to [that message]({ $link })
find_claim = **Claim:** { $claim }
find_undecided = -# These passages may support the claim, contradict it, or be about something else. I do not judge that: please read them and decide for yourself.
find_nothing = I found nothing close to this claim in { $searched }.
find_above = The closest passage to this claim is shown above.
find_no_claim = I couldn’t find a claim to search for in that message: it needs a sentence of a few words. With `/ask` you can put it in your own words.
find_no_text = That message has no text I could search for, only a link, a file or a picture, and I do not open those. With `/ask` you can put its claim in your own words.
