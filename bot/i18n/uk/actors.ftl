### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### What an actor said: /said, /compare, /timeline, and what others say about it.

said_title = Слова: { $actor }
timeline_title = Слова за датами: { $actor }
compare_title = Порівняння: { $actor }
about_title = Про кого: { $actor }. Що кажуть інші та що розповідають статті
on_subject = тема «{ $about }»
own_head = ### { $actor }: власні слова
people_head = ### Хто говорить від імені: { $actor }
namesakes = -# Таке саме ім’я мають інші: { $names }.
range = { $first }–{ $last } (усього { $statements })
range_of_one = номер { $first } (усього { $statements })
unknown_actor_named = Ніхто на ім’я «{ $actor }» не говорить у бібліотеці ({ $searched }).
unknown_actor_near = Ніхто на ім’я «{ $actor }» не говорить у бібліотеці ({ $searched }). Схожі імена: { $names }.
several_actors = Ім’я «{ $actor }» мають декілька: { $names }. Кого Ви маєте на увазі?
no_such_actor = Жоден учасник у бібліотеці не зветься «{ $actor }». Схожі імена: { $names }.
no_actor_like_it = Жоден учасник у бібліотеці не зветься «{ $actor }» чи схоже.
never_speaks = **{ $actor }** ніколи не говорить у бібліотеці ({ $searched }): статті мають це ім’я, але жодна не цитує його слів.
silent = У цій частині бібліотеки ({ $searched }) немає висловлювань, автор яких — **{ $actor }**.
silent_on = У бібліотеці ({ $searched }) немає висловлювань на тему «{ $about }», автор яких — **{ $actor }**.
same_actor = Обидва імені означають одне й те саме: **{ $actor }**. Вибери двох різних учасників для порівняння.
about_nothing = Крім того, що каже **{ $actor }**, у бібліотеці ({ $searched }) нічого про це не знайдено.
about_nobody = У бібліотеці ({ $searched }) **{ $actor }** згадано лише поруч із власними словами: більше ніхто цього імені не називає.
button_previous = Попередні
button_next = Наступні
button_name = { $actor }
button_about = Про кого: { $actor }
button_said = Слова: { $actor }
button_latest = Найновіше: { $actor }
button_timeline = За датами
stale_button = Я вже не знаю, для чого ця кнопка: запитайте ще раз.
