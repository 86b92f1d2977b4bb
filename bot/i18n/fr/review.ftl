### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### What a server’s admins see of past questions: /unanswered and /feedback.

## /unanswered

unanswered_title = **Sans réponse :** { $questions } ces { $days } derniers jours
unanswered_none = Toutes les questions de ces { $days } derniers jours ont trouvé une réponse.
unanswered_line = { $count } × { $question } · dernière fois { $moment }
unanswered_rest = -# { $rest } de plus dans les fichiers, telles qu’elles ont été saisies.
unanswered_about = { $actor } : { $question }

## /feedback

feedback_title = **Jugées pas utiles :** { $answers } ces { $days } derniers jours
feedback_none = Aucune réponse de ces { $days } derniers jours n’a été jugée pas utile.
feedback_question = **{ $question }**{ $within }
feedback_votes = -# { $unhelpful } × pas utile, { $helpful } × utile · dernière fois { $moment }{ $link }
feedback_link = {" "}· { $link }
feedback_gone = *L’article cité a changé ou n’est plus dans la bibliothèque :* { $title }
feedback_no_answer = La réponse était : « { $reason } »
