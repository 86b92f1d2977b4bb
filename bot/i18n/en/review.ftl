### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### What a server’s admins see of past questions: /unanswered and /feedback.

## /unanswered

unanswered_title = **Could not be answered:** { $questions } in the last { $days } days
unanswered_none = Every question of the last { $days } days could be answered.
unanswered_line = { $count } × { $question } · last { $moment }
unanswered_rest = -# { $rest } more in the files, with all that was typed.
unanswered_about = { $actor }: { $question }

## /feedback

feedback_title = **Rated not helpful:** { $answers } in the last { $days } days
feedback_none = No answer of the last { $days } days was rated not helpful.
feedback_question = **{ $question }**{ $within }
feedback_votes = -# { $unhelpful } × not helpful, { $helpful } × helpful · last { $moment }{ $link }
feedback_link = {" "}· { $link }
feedback_gone = *This quote’s article is no longer in the library as it was:* { $title }
feedback_no_answer = It was told: “{ $reason }”
