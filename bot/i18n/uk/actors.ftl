### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### What an actor said: /said, /compare, /timeline, and what others say about it.

said_title = Слова: { $actor }
timeline_title = Слова за датами: { $actor }
compare_title = Порівняння: { $actor }
about_title = { $actor }: що кажуть інші та що повідомляють статті
on_subject = тема «{ $about }»
own_head = ### { $actor }: власні слова
people_head = ### Хто говорить від імені: { $actor }
namesakes = -# Інші з таким самим іменем: { $names }.
range = { $first }–{ $last } (усього { $statements })
range_of_one = номер { $first } (усього { $statements })
unknown_actor_named = У бібліотеці ({ $searched }) не цитують нікого на ім’я «{ $actor }».
unknown_actor_near = У бібліотеці ({ $searched }) не цитують нікого на ім’я «{ $actor }». Схожі імена: { $names }.
several_actors = Ім’я «{ $actor }» мають кілька осіб: { $names }. Кого ви маєте на увазі?
no_such_actor = У бібліотеці немає учасника на ім’я «{ $actor }». Схожі імена: { $names }.
no_actor_like_it = У бібліотеці немає учасника на ім’я «{ $actor }» чи зі схожим іменем.
never_speaks = **{ $actor }**: у бібліотеці ({ $searched }) цитат немає, ім’я лише згадують.
silent = У цій частині бібліотеки ({ $searched }) я не знайшов висловлювань: **{ $actor }**.
silent_on = У бібліотеці ({ $searched }) я не знайшов висловлювань на тему «{ $about }»: **{ $actor }**.
same_actor = Обидва імені означають одне й те саме: **{ $actor }**. Виберіть двох різних учасників для порівняння.
about_nothing = Крім того, що каже **{ $actor }**, у бібліотеці ({ $searched }) я нічого про це не знайшов.
about_nobody = У бібліотеці ({ $searched }) є лише власні слова: **{ $actor }**. Більше ніхто цього імені не згадує.
button_previous = Попередні
button_next = Наступні
button_name = { $actor }
button_about = Про { $actor }
button_said = Слова: { $actor }
button_latest = Найновіше: { $actor }
button_timeline = За датами
stale_button = Я вже не знаю, для чого ця кнопка: запитайте ще раз.
