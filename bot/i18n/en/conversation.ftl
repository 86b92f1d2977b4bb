### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### Conversation: help, small talk, follow-up questions, threads and the cooldown.

help = Ask me a question and I quote, word for word, the passages of news articles that answer it, with who said it and where. I never write an answer myself. Use `/ask`, mention me with your question, or write to me directly; `/said` quotes what a person, state or organisation said.
examples = For example: { $questions }
hello = Hello! { $help }
welcome = You’re welcome. Ask me any time.
too_long = That question is too long: it has { $length } characters, and the limit is { $most }. Please shorten it.
too_short = That question is too short: please write at least { $least } characters.
may_not_write = I cannot write in { $channel }, so I am answering you here, and only from the shared library. You can still use `/ask` there, or an admin of the server can give me *Send Messages* in it.
role_mentioned = You mentioned my role, and Discord does not let me read such messages. Please ask again with { $bot }, which is me, or with `/ask`.
small_talk = I only quote news articles, word for word. Ask me about something in them.
order = I do not write, translate or summarise: I only quote news articles, word for word. Ask me about something in them.
no_words = I couldn’t find anything to search for in that. Please ask a question.
understood = -# Understood as: { $question }{ $within } (from your previous question)
understood_others = -# Understood as: { $question }{ $within } (from the previous question)
english_best = -# I search best in English: if this does not fit, please ask again in English.
button_as_new = Ask as a new question
button_ask_on = Continue in a thread
who_said = Who said what I quoted last, with the words that show it in bold:
who_said_what = I have not quoted anything to you here recently, so I cannot tell whose words you mean. Ask me a question first; each quote names its speaker where the article does.
thread_welcome = Continue here: mention me with your next question, for example { $bot } *and in 2021?*, and I will understand it from the question above.
thread_opened = Continue in { $thread }: mention me there with your next question.
thread_forbidden = I cannot open a thread here. An admin of the server can give me *Create Public Threads* and *Send Messages in Threads* in this channel; until then, mention me here with your next question, and I will understand it from your previous one.
thread_not_here = Discord has no threads here: just write your next question, and I will understand it from your previous one.
cooldown_user = You are asking faster than I can search. Please try again { $when }.
cooldown_server = This server is asking faster than I can search. Please try again { $when }.
