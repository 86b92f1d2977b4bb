### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### What a server’s admins see of past questions: /unanswered and /feedback.

## /unanswered

unanswered_title = **Senza risposta:** { $questions } negli ultimi { $days } giorni
unanswered_none = Tutte le domande degli ultimi { $days } giorni hanno avuto risposta.
unanswered_line = { $count } × { $question } · ultima volta { $moment }
unanswered_rest = -# Altre { $rest } nei file, così come sono state scritte.
unanswered_about = { $actor }: { $question }

## /feedback

feedback_title = **Valutate non utili:** { $answers } negli ultimi { $days } giorni
feedback_none = Nessuna risposta degli ultimi { $days } giorni è stata valutata non utile.
feedback_question = **{ $question }**{ $within }
feedback_votes = -# { $unhelpful } × non utile, { $helpful } × utile · ultima volta { $moment }{ $link }
feedback_link = {" "}· { $link }
feedback_gone = *L’articolo citato è cambiato o non è più nella biblioteca:* { $title }
feedback_no_answer = La risposta è stata: «{ $reason }»
