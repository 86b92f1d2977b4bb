### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### Answers: what is quoted, by whom, and why there is nothing.

## The answer

asked = -# Запитання: { $question }{ $within }
within = Пошук лише тут: { $within }.
filter_outlet = видання { $outlet }
filter_since = від { $day }
filter_until = до { $day }
searched = -# Процитовано слово в слово з бібліотеки ({ $searched }).
figures_differ = Числа різняться: кожне наведено так, як його написано, зі своєю датою.
opposed = Один це стверджує, інший заперечує: обох наведено з датами.
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
speaker_unknown = Мовця не встановлено
speaker_own_words = Сама стаття
kind_direct = пряма цитата
kind_mixed = часткова цитата
kind_indirect = передано словами статті
kind_unattributed = повідомляє стаття
kind_unspoken = погляд або бажання, за словами статті
mark_negated = *не казали цього*
mark_declined = *відмовилися коментувати*
mark_hypothetical = *гіпотетично*
mark_future = *оголошено, ще не сказано*
corrected = -# Виправлено { $day }: { $article }
relative_day = -# Наш підрахунок: «{ $words }» = { $day }
also_in = -# Також тут: { $articles }
also_in_more = -# Також тут: { $articles }; і ще { $rest }
also_in_count = -# Також деінде: { $articles }
paragraph = абзац { $paragraph }
untitled = Стаття без назви
undated = без дати
read_article = Читати статтю

## Why there is no answer

nothing_found = У бібліотеці ({ $searched }) я нічого про це не знайшов.
unsure = Це може допомогти, але я не певен, що це відповідь на запитання.
below_threshold = У бібліотеці ({ $searched }) я не знайшов відповіді на це.
familiar = Ця тема трапляється в бібліотеці ({ $searched }), але відповіді на запитання я не знайшов.
unknown_actor = У бібліотеці ({ $searched }) не цитують нікого з таким іменем.
no_statement = У бібліотеці ({ $searched }) я не знайшов висловлювань про це.
empty_library = Бібліотека порожня, тож цитувати ще нічого. Той, хто утримує цього бота, може додати статті командою `onrecord add`.
no_article_fits = Жодна стаття не відповідає цим фільтрам: { $within }.
nearest = На цю тему:
elsewhen = Поза цим періодом:
unmentioned = Тут у жодній статті немає згадки про: { $names }.
did_you_mean = Можливо, йдеться про: { $names }?
