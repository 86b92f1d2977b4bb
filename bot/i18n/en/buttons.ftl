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
surroundings = -# Paragraphs { $first } to { $last } of { $total }; the quoted passage is bold.
surroundings_one = -# Paragraph { $first } of { $total }; the quoted passage is bold.
surroundings_cut = {" "}[…] marks what is left out.
article_gone = That article is no longer in the library, so I do not show it any more. Please ask again.
article_changed = That article has changed since it was quoted, so I cannot show those words in it. Please ask again.
answer_forgotten = I no longer remember this answer: answers are forgotten after { $days } days, or when whoever asked deletes them. Please ask again.
message_gone = That message has been deleted meanwhile.
more_refused = Only whoever asked can turn the pages of this answer. Ask with `/ask` to have your own.
begun_anew = -# The library has been rebuilt since, so this answer begins anew.
shared_by = -# Shared by { $user }
shared = Shared: { $link }
shared_already = You have shared that already: { $link }
share_refused = Only whoever asked can share this answer.
share_bot_mute = I may not write in this channel, so I cannot share the answer here. An admin of the server can give me *Send Messages* in it.
share_user_mute = You may not write in this channel, so I do not share the answer here.
delete_refused = Only whoever asked, or somebody with the permission *Manage Messages*, can delete this answer.
voted_helpful = Noted as helpful, thank you. Press the other button to change it.
voted_unhelpful = Noted as not helpful, thank you. Press the other button to change it.
voted_seen = Admins of this server see the question and its answer, without anybody’s name.
voted_already = I have noted that already, thank you.
vote_changed = Changed, thank you.
