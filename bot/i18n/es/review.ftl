### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### What a server’s admins see of past questions: /unanswered and /feedback.

## /unanswered

unanswered_title = **Sin respuesta:** { $questions } en los últimos { $days } días
unanswered_none = Todas las preguntas de los últimos { $days } días tuvieron respuesta.
unanswered_line = { $count } × { $question } · última vez { $moment }
unanswered_rest = -# { $rest } más en los archivos, tal como se escribieron.
unanswered_about = { $actor }: { $question }

## /feedback

feedback_title = **Valoradas como no útiles:** { $answers } en los últimos { $days } días
feedback_none = Ninguna respuesta de los últimos { $days } días se valoró como no útil.
feedback_question = **{ $question }**{ $within }
feedback_votes = -# { $unhelpful } × no útil, { $helpful } × útil · última vez { $moment }{ $link }
feedback_link = {" "}· { $link }
feedback_gone = *El artículo citado ha cambiado o ya no está en la biblioteca:* { $title }
feedback_no_answer = La respuesta fue: «{ $reason }»
