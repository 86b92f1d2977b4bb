### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### What a server’s admins see of past questions: /unanswered and /feedback.

## /unanswered

unanswered_title = **Без відповіді:** { $questions } (за останні дні: { $days })
unanswered_none = На кожне запитання знайшлася відповідь (за останні дні: { $days }).
unanswered_line = { $count } × { $question } · востаннє { $moment }
unanswered_rest = -# Ще { $rest } у файлах, з усім, що було введено.
unanswered_about = { $actor }: { $question }

## /feedback

feedback_title = **Оцінено як не корисні:** { $answers } (за останні дні: { $days })
feedback_none = Жодної відповіді не оцінено як не корисну (за останні дні: { $days }).
feedback_question = **{ $question }**{ $within }
feedback_votes = -# { $unhelpful } × не корисно, { $helpful } × корисно · востаннє { $moment }{ $link }
feedback_link = {" "}· { $link }
feedback_gone = *Статті цієї цитати вже немає в бібліотеці такою, якою вона була:* { $title }
feedback_no_answer = Відповідь була: «{ $reason }»
