### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### The buttons below an answer, and what they say.
### A button’s label has at most 80 characters.

quotes = -# Quotes { $first } to { $last }
quotes_one = -# Quote { $first }
no_more = There are no more quotes that answer this.
button_context = Context
button_more = More
button_back = Back
button_share = Share
button_helpful = Helpful
button_unhelpful = Not helpful
button_delete = Delete
surroundings = -# Paragraphs { $first } to { $last } of { $total }; the quoted passage is in bold.
surroundings_one = -# Paragraph { $first } of { $total }; the quoted passage is in bold.
surroundings_cut = {" "}[…] marks what is left out.
context_changed = **This article has changed since.** It read like this on { $before }; as of { $now } it reads:
context_removed = **This article has changed since.** It read like this on { $before }; these words are no longer in it.
context_gone = -# It has been gone from its site since { $day }.
article_gone = That article is no longer in the library, so I cannot show it. Please ask again.
article_changed = That article has changed since it was quoted, so I cannot show those words in it. Please ask again.
answer_forgotten = I no longer have this answer: I keep answers for { $days } days, or until whoever asked deletes them. Please ask again.
message_gone = That message has been deleted in the meantime.
more_refused = Only the person who asked can turn the pages of this answer. Use `/ask` to get your own.
begun_anew = -# The library has been rebuilt since, so this answer starts over.
shared_by = -# Shared by { $user }
shared = Shared: { $link }
shared_already = You have already shared that: { $link }
share_refused = Only the person who asked can share this answer.
share_bot_mute = I cannot write in this channel, so I cannot share the answer here. An admin of this server can give me *Send Messages* in it.
share_user_mute = You cannot write in this channel, so I will not share the answer here.
delete_refused = Only the person who asked, or someone with the permission *Manage Messages*, can delete this answer.
voted_helpful = Marked as helpful, thank you. Press the other button to change it.
voted_unhelpful = Marked as not helpful, thank you. Press the other button to change it.
voted_seen = Admins of this server see the question and its answer, but no names.
voted_already = You have already rated this answer that way, thank you.
vote_changed = Rating changed, thank you.
