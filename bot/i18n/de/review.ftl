### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### What a server’s admins see of past questions: /unanswered and /feedback.

## /unanswered

unanswered_title = **Unbeantwortet:** { $questions } in den letzten { $days } Tagen
unanswered_none = Jede Frage der letzten { $days } Tage wurde beantwortet.
unanswered_line = { $count } × { $question } · zuletzt { $moment }
unanswered_rest = -# { $rest } weitere in den Dateien, genau wie getippt.
unanswered_about = { $actor }: { $question }

## /feedback

feedback_title = **Als nicht hilfreich bewertet:** { $answers } in den letzten { $days } Tagen
feedback_none = Keine Antwort der letzten { $days } Tage wurde als nicht hilfreich bewertet.
feedback_question = **{ $question }**{ $within }
feedback_votes = -# { $unhelpful } × nicht hilfreich, { $helpful } × hilfreich · zuletzt { $moment }{ $link }
feedback_link = {" "}· { $link }
feedback_gone = *Der zitierte Artikel wurde geändert oder ist nicht mehr in der Bibliothek:* { $title }
feedback_no_answer = Die Antwort war: „{ $reason }“
