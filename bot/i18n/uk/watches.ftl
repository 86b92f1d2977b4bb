### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### Watches: what is posted, previewed and told of them.

watch_title_actor = {"*"}*{ $actor }**
watch_title_actor_on = {"*"}*{ $actor }** про «{ $about }»
watch_title_question = «{ $question }»
watch_title_source = нові статті видання **{ $outlet }**
watch_post = -# Нове · { $watch }
watch_digest = ### Нових: { $count } · { $watch }
watch_digest_several = кілька стежень
watch_page = -# { $first }–{ $last } із { $total }
watch_why = Це від стеження { $watch }, яке { $day } налаштував(-ла) { $maker }.
watch_why_speaker = Говорить **{ $speaker }**, як показує «{ $mention }» у статті; такі атрибуції правильні у { $percent } випадках зі 100.
watch_why_source = Це нова стаття видання **{ $outlet }**.
watch_why_answer = Уривок має стільки підстав, скільки потрібно для відповіді на `/ask`.
watch_why_words = Слова теми в ньому: { $words }.
watch_why_meaning = Слів теми в ньому немає: він близький за змістом.
button_why = Чому це?
button_earlier = Раніше про це
watch_earlier = {"*"}*{ $actor }** про «{ $about }», тепер і попереднього разу:
watch_earlier_none = Я не знайшов давнішого датованого висловлювання **{ $actor }** про «{ $about }».
watch_now = {"*"}*Тепер**
watch_before = {"*"}*Раніше**
watch_no_verdict = -# Чи узгоджується одне з одним, судити вам.
watch_changed = Відтоді стаття змінилася: цих слів у ній більше немає.
watch_corrected = Видання опублікувало уточнення до цієї статті:
watch_forum = Тут я публікую нове: { $watch }.
when_at_once = одразу
when_hourly = щогодини
when_daily = щодня о { $time }
when_weekly = щопонеділка о { $time }
when_choice_daily = щодня
when_choice_weekly = щотижня, у понеділок
watch_directly = особисті повідомлення
watch_preview = ### Попередній перегляд · { $watch }
watch_preview_where = Повідомлятиме в { $where }: { $when }.
watch_preview_role = Кожне повідомлення згадує { $role }.
watch_preview_count = За останній тиждень зі статтями, { $first } – { $last }, знайшлося б **{ $count }**:
watch_preview_none = За останній тиждень зі статтями, { $first } – { $last }, нічого б не знайшлося.
button_watch_start = Почати стежити
watch_started = Стежу: { $watch }; { $when }, у { $where }. Повідомляю лише про те, що з’явиться відтепер.
watch_dropped = Скасовано. Стеження не почато.
watch_gone = Цього стеження вже немає, або рішення вже прийнято. `/watch list` показує наявні.
watches_full = На цьому сервері вже { $most } стежень. Спершу приберіть одне: `/watch remove`.
watches_none = Тут ще ні за чим не стежать. `/watch actor` повідомляє канал, коли хтось щось каже.
watches_title = {"*"}*Стеження цього сервера**
watch_line = { $watch } · { $when } · { $where }
watch_line_paused = -# Призупинено: { $reason }
watch_paused = Призупинено: { $watch }. `/watch resume` відновлює; про те, що з’явиться тим часом, потім не повідомлятиму.
watch_resumed = Знову стежу: { $watch }.
watch_edited = Змінено. Тепер так:
watch_removed = Прибрано: { $watch }.
watch_no_such = Тут немає стеження «{ $which }»: їх показує `/watch list`.
watch_test = -# Перевірка адміністратора: так виглядає повідомлення.
watch_test_none = -# Перевірка адміністратора: я можу тут писати. За останній тиждень зі статтями для { $watch } нічого не знайшлося.
watch_tested = Надіслано: { $link }
watch_bad_time = «{ $value }» — не час доби. Напишіть, наприклад, 8:00 або 17:30.
watch_may_not_write = Я не можу писати в { $channel }. Надайте мені там *View Channel* і *Send Messages* та спробуйте ще раз.
watch_role_refused = Самі ви не можете згадувати { $role } у { $channel }, тож і ваше стеження не може.
watch_role_mute = Я не можу згадувати { $role } у { $channel }: зробіть роль згадуваною або надайте мені там *Mention Everyone*.
watch_failed =
    {"*"}*Призупинено, бо { $reason }:**
    { $watches }
watch_failed_cure = Знайдене збережено. Виправте це або виберіть інший канал через `/watch edit`, а тоді `/watch resume`.
watch_reason_gone = { $channel } більше не існує
watch_reason_forbidden = я не можу писати в { $channel }
watch_reason_direct = я не можу написати вам особисто
watch_reason_admin = призупинив адміністратор
watch_reason_source = усі джерела «{ $outlet }» зникли з мережі
watch_source_gone_cure = Знайдене збережено. Додайте нову адресу через `/sources add`, а тоді `/watch resume`, або припиніть стеження через `/watch remove`.
watch_sources_fail =
    {"*"}*Зараз немає нічого нового звідси:**
    { $sources }
    Стеження, яких це стосується:
    { $watches }
watch_sources_fail_cure = Стеження тривають. `/sources refresh` перевіряє знову одразу; якщо адреса змінилася, скористайтеся `/sources add` і `/sources remove`.
watch_sources_shared_cure = Стеження тривають. Спільну бібліотеку може полагодити той, хто тримає цього бота.
watch_source_shared = { $name } (спільна бібліотека)
follow_actors_gone =
    {"*"}*Жодна стаття в бібліотеці більше не цитує:**
    { $watches }
    Я шукаю далі й напишу, щойно з’являться нові цитати. `/unfollow` це припиняє.
follow_sources_gone =
    Наразі до бібліотеки не надходить нічого нового: усі її джерела в мережі зникли або призупинені. Я шукаю далі й напишу, щойно буде щось нове. Ви стежите за:
    { $watches }
follow_hello = Тепер ви стежите: { $watch }. Пишу вам тут: { $when }. `/unfollow` припиняє це.
following = Стежите: { $watch }; я пишу вам особисто, { $when }. Там враховано лише спільну бібліотеку.
follow_no_direct = Я не можу написати вам особисто. Дозвольте особисті повідомлення від учасників спільного сервера та спробуйте ще раз.
follows_full = Уже стежите за { $most }, це найбільше. `/unfollow` прибирає одне.
follows_none = Ні за ким не стежите. `/follow actor` напише вам, коли хтось щось скаже.
follows_title = {"*"}*Ваші стеження**
unfollowed = Більше не стежите: { $watch }.
follow_no_such = Не стежите за «{ $which }»: перелік показує `/follow list`.
settings_zone = {"*"}*Часовий пояс:** { $zone }
settings_quiet = {"*"}*Тихі години стежень:** { $first }–{ $last }
settings_no_quiet = {"*"}*Тихі години стежень:** немає
settings_posts = {"*"}*Повідомлень стежень у каналі:** щонайбільше { $hour } на годину і { $day } на добу; решта — одним зведенням
settings_notices = {"*"}*Про збої стежень повідомляю в:** { $channel }
settings_notices_maker = {"*"}*Про збої стежень повідомляю:** того, хто їх створив
settings_bad_zone = «{ $value }» — невідомий мені часовий пояс. Напишіть, наприклад, Europe/Rome або America/New_York.
settings_bad_quiet = «{ $value }» — незрозумілі мені години. Напишіть, наприклад, 22:00-7:00 або «off».
