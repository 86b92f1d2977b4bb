### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### Conversation: help, small talk, follow-up questions, threads and the cooldown.

help = Ask me a question and I quote, word for word, the passages of the news articles that answer it, with who said it and where. I never write an answer myself. Use `/ask`, mention me with your question, or write to me directly; `/said` quotes what one person, state or body said.
examples = For example: { $questions }
hello = Hello! { $help }
welcome = You are welcome. Ask me whenever you like.
too_long = That question is too long: it has { $length } characters and I take up to { $most }. Please ask it more briefly.
too_short = That question is too short: please write at least { $least } characters.
may_not_write = I may not write in { $channel }, so I answer you here, and only from the shared library. `/ask` works there all the same, or an admin of the server gives me *Send Messages* in it.
role_mentioned = You mentioned my role, and Discord does not let me read such a message. Please ask again with { $bot }, which is me, or with `/ask`.
small_talk = That is kind, but I am no good at small talk: I quote, word for word, what news articles say. Ask me about something in them.
order = I do not write, translate, summarise or do errands: I only quote, word for word, what news articles say. Ask me a question, and you read their own words.
insult = I am sorry that I was of no help. Ask me in other words, and I look again; where the articles hold no answer, I say so rather than make one up.
gibberish = I find no words in that which I could look up. Please ask a question.
understood = -# Understood: { $question }{ $within } (from your question before)
understood_others = -# Understood: { $question }{ $within } (from the question before)
english_best = -# I search English best: if this does not fit, please ask once more in English.
button_as_new = Ask as new
button_ask_on = Ask on in a thread
who_said = Who says what I quoted last, with the words that show it in bold:
who_said_what = I have quoted nothing to you here lately, so I cannot tell whose words you mean. Ask me a question first; each quote names its speaker, where the article shows one.
thread_welcome = Ask on here: mention me with what you want to know next, for example { $bot } *and in 2021?*, and I understand it from the question above.
thread_opened = Ask on in { $thread }: mention me there with what you want to know next.
thread_forbidden = I may not open a thread here. An admin of the server gives me *Create Public Threads* and *Send Messages in Threads* in this channel; until then, mention me here with what you want to know next, and I understand it from your question before.
thread_not_here = Discord has no threads here: simply write what you want to know next, and I understand it from your question before.
cooldown_user = You ask faster than I can look up. Please try again { $when }.
cooldown_server = This server asks faster than I can look up. Please try again { $when }.
