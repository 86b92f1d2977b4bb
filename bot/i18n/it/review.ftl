### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### What a server’s admins see of past questions: /unanswered and /feedback.

## /unanswered

unanswered_title = **Rimaste senza risposta:** { $questions } negli ultimi { $days } giorni
unanswered_none = Ogni domanda degli ultimi { $days } giorni ha avuto risposta.
unanswered_line = { $count } × { $question } · ultima volta { $moment }
unanswered_rest = -# Altre { $rest } nei file, con tutto ciò che è stato scritto.
unanswered_about = { $actor }: { $question }

## /feedback

feedback_title = **Giudicate non utili:** { $answers } negli ultimi { $days } giorni
feedback_none = Nessuna risposta degli ultimi { $days } giorni è stata giudicata non utile.
feedback_question = **{ $question }**{ $within }
feedback_votes = -# { $unhelpful } × non utile, { $helpful } × utile · ultima volta { $moment }{ $link }
feedback_link = {" "}· { $link }
feedback_gone = *L’articolo di questa citazione non è più nella biblioteca com’era:* { $title }
feedback_no_answer = La risposta fu: «{ $reason }»
