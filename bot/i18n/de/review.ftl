### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### What a server’s admins see of past questions: /unanswered and /feedback.

## /unanswered

unanswered_title = **Nicht beantwortet:** { $questions } in den letzten { $days } Tagen
unanswered_none = Jede Frage der letzten { $days } Tage konnte beantwortet werden.
unanswered_line = { $count } × { $question } · zuletzt { $moment }
unanswered_rest = -# { $rest } weitere in den Dateien, mit allem, was getippt wurde.
unanswered_about = { $actor }: { $question }

## /feedback

feedback_title = **Als nicht hilfreich bewertet:** { $answers } in den letzten { $days } Tagen
feedback_none = Keine Antwort der letzten { $days } Tage wurde als nicht hilfreich bewertet.
feedback_question = **{ $question }**{ $within }
feedback_votes = -# { $unhelpful } × nicht hilfreich, { $helpful } × hilfreich · zuletzt { $moment }{ $link }
feedback_link = {" "}· { $link }
feedback_gone = *Der Artikel dieses Zitats ist nicht mehr so in der Bibliothek, wie er war:* { $title }
feedback_no_answer = Die Auskunft war: „{ $reason }“
