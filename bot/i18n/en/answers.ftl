### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### Answers: what is quoted, by whom, and why there is nothing.

## The answer

asked = -# Asked: { $question }{ $within }
within = Only this was searched: { $within }.
filter_outlet = outlet { $outlet }
filter_since = since { $day }
filter_until = until { $day }
searched = -# Quoted word for word from { $searched }.
figures_differ = The figures differ: each is shown as it was written, with its date.
opposed = One says this, another denies it: each is shown with its date.
left_out = {" "}[…] marks what is left out.
span_days = the { $articles } from { $first } to { $last }
span_day = the { $articles } of { $first }
span_undated = the { $articles }
span_single_day = the only article, of { $first }
span_single = the only article

## Who said it, how and where

speaker = **{ $name }**
speaker_for = **{ $name }** ({ $actor })
speaker_mention = in the text: “{ $mention }”
speaker_uncertain = *attribution uncertain*
speaker_unknown = Speaker not identified
speaker_own_words = The article’s own words
kind_direct = quoted directly
kind_mixed = quoted in part
kind_indirect = reported in the article’s words
kind_unattributed = stated by the article
kind_unspoken = a view or wish that the article reports
mark_negated = *did not say this*
mark_declined = *declined to comment*
mark_hypothetical = *hypothetical*
mark_future = *announced, not yet said*
corrected = -# Corrected on { $day }: { $article }
relative_day = -# Our calculation: “{ $words }” = { $day }
also_in = -# Also in: { $articles }
also_in_more = -# Also in: { $articles }; and { $rest } more
also_in_count = -# Also in { $articles }
paragraph = paragraph { $paragraph }
untitled = Untitled article
undated = no date
read_article = Read the article

## Why there is no answer

nothing_found = I found nothing about that in { $searched }.
unsure = These may help, but I am not sure they answer the question.
below_threshold = Nothing in { $searched } answers that.
familiar = This topic comes up in { $searched }, but I found no answer to the question.
unknown_actor = No one by that name is quoted in { $searched }.
no_statement = I found no statement about that in { $searched }.
empty_library = The library is empty, so there is nothing to quote yet. Whoever hosts this bot can add articles with `onrecord add`.
no_article_fits = No articles match these filters: { $within }.
nearest = On this topic:
elsewhen = Outside those dates:
unmentioned = Not mentioned in any article here: { $names }.
did_you_mean = Did you mean { $names }?
