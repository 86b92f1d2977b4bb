### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### What a server’s admins see of past questions: /unanswered and /feedback.

## /unanswered

unanswered_title = **Без відповіді:** { $questions } за останні { $days } дн.
unanswered_none = За останні { $days } дн. на кожне запитання знайшлася відповідь.
unanswered_line = { $count } × { $question } · востаннє { $moment }
unanswered_rest = -# Ще { $rest } у файлах, саме так, як їх введено.
unanswered_about = { $actor }: { $question }

## /feedback

feedback_title = **Оцінено як некорисні:** { $answers } за останні { $days } дн.
feedback_none = За останні { $days } дн. жодної відповіді не оцінено як некорисну.
feedback_question = **{ $question }**{ $within }
feedback_votes = -# { $unhelpful } × некорисно, { $helpful } × корисно · востаннє { $moment }{ $link }
feedback_link = {" "}· { $link }
feedback_gone = *Процитовану статтю змінено або її вже немає в бібліотеці:* { $title }
feedback_no_answer = Відповідь була: «{ $reason }»
