### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### What a server’s admins see of past questions: /unanswered and /feedback.

## /unanswered

unanswered_title = **Unanswered:** { $questions } in the last { $days } days
unanswered_none = Every question in the last { $days } days was answered.
unanswered_line = { $count } × { $question } · last { $moment }
unanswered_rest = -# { $rest } more in the files, exactly as typed.
unanswered_about = { $actor }: { $question }

## /feedback

feedback_title = **Rated not helpful:** { $answers } in the last { $days } days
feedback_none = No answer in the last { $days } days was rated not helpful.
feedback_question = **{ $question }**{ $within }
feedback_votes = -# { $unhelpful } × not helpful, { $helpful } × helpful · last { $moment }{ $link }
feedback_link = {" "}· { $link }
feedback_gone = *The quoted article has changed or is no longer in the library:* { $title }
feedback_no_answer = The reply was: “{ $reason }”
