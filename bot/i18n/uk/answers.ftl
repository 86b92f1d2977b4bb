### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### Answers: what is quoted, by whom, and why there is nothing.

## The answer

asked = -# Запитання: { $question }{ $within }
within = Пошук ішов лише тут: { $within }.
filter_outlet = видання { $outlet }
filter_since = від { $day }
filter_until = до { $day }
searched = -# Процитовано слово в слово з бібліотеки ({ $searched }).
figures_differ = Числа різняться: кожне стоїть тут так, як його написано, зі своєю датою.
opposed = Одні це кажуть, інші заперечують: кожне стоїть тут зі своєю датою.
left_out = {" "}[…] позначає пропущене.
span_days = { $articles }, { $first } – { $last }
span_day = { $articles }, { $first }
span_undated = { $articles }
span_single_day = єдина стаття, { $first }
span_single = єдина стаття

## Who said it, how and where

speaker = **{ $name }**
speaker_for = **{ $name }** ({ $actor })
speaker_mention = у тексті: «{ $mention }»
speaker_uncertain = *авторство непевне*
speaker_unknown = Хто говорить, не встановлено
speaker_own_words = Слова самої статті
kind_direct = пряма цитата
kind_mixed = цитата частково
kind_indirect = передано словами статті
kind_unattributed = розповідає стаття
kind_unspoken = погляд або бажання, про яке повідомляє стаття
mark_negated = *цього не казали*
mark_declined = *від коментаря відмовилися*
mark_hypothetical = *лише припущення: якби … сказали*
mark_future = *оголошено, ще не сказано*
corrected = -# Виправлено { $day }: { $article }
relative_day = -# За нашим підрахунком: «{ $words }» = { $day }
also_in = -# Також тут: { $articles }
also_in_more = -# Також тут: { $articles }; і ще { $rest }
also_in_count = -# Також деінде: { $articles }
paragraph = абзац { $paragraph }
untitled = Стаття без назви
undated = без дати
read_article = Читати статтю

## Why there is no answer

nothing_found = У бібліотеці ({ $searched }) нічого про це не знайдено.
unsure = Це може допомогти: я не певен, що це відповідь на запитання.
below_threshold = Ніщо в бібліотеці ({ $searched }) не відповідає на це.
familiar = У бібліотеці ({ $searched }) я не знайшов відповіді на це.
unknown_actor = Ніхто з таким іменем не говорить у бібліотеці ({ $searched }).
no_statement = У бібліотеці ({ $searched }) немає висловлювань про це.
empty_library = Бібліотека порожня, тож цитувати ще нічого. Той, хто утримує цього бота, додає статті командою `onrecord add`.
no_article_fits = Жодна стаття бібліотеки не належить до цієї вибірки: { $within }.
nearest = На цю тему:
elsewhen = Поза цими датами:
did_you_mean = Можливо, йдеться про: { $names }?
