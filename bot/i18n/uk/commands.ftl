### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### Descriptions of commands and their options, each of at most 100 characters.

## /unanswered

unanswered_description = Показати запитання, що лишилися тут без відповіді (для адміністраторів)

## /feedback

feedback_description = Показати відповіді, оцінені як некорисні (для адміністраторів)

## /my-data

my_data_description = Дані, які я маю про вас
my_data_export_description = Отримати файлом усе, що я маю про вас
my_data_delete_description = Видалити все, що я маю про вас

## /sources

sources_description = Власні статті цього сервера (для адміністраторів)
sources_add_description = Додати стрічку, сторінку або файл до бібліотеки цього сервера (для адміністраторів)
sources_url = Адреса стрічки, карти сайту, сторінки або сайту
sources_file = Файл із текстом, Markdown, HTML, JSON Lines, PDF або zip
sources_more_files = Ще один файл
sources_list_description = Показати, що є в бібліотеці цього сервера (для адміністраторів)
sources_remove_description = Одразу прибрати файл або статтю з бібліотеки сервера (для адміністраторів)
sources_which = Назва файлу або заголовок статті
sources_refresh_description = Знову переглянути стрічки й сторінки цього сервера (для адміністраторів)
sources_refresh_which = Одне з них; без цього — усі
outlet_merge_description = Зробити з двох видань одне на цьому сервері (для адмінів)
outlet_kept = Видання, назва якого лишається
outlet_other = Видання, що об’єднується з ним
outlet_split_description = Зробити одну з назв видання окремим виданням на цьому сервері (для адмінів)
outlet_parted = Назва, як у статтях

## /settings

settings_description = Показати або змінити, як я відповідаю на цьому сервері (для адміністраторів)
settings_language_option = Мова, якою я відповідаю; цитати лишаються як є
settings_private_option = Чи бачить відповідь лише той, хто питає
settings_findings_option = Скільки щонайбільше цитат має відповідь
settings_strictness_option = Скільки доказів потребує відповідь
settings_allow_option = Канал, у якому я можу відповідати; в інших тоді — ні
settings_forbid_option = Канал, який треба викреслити з цього списку

## /ask

ask_description = Поставити запитання: статті відповідають власними словами
ask_question = Що ви хочете знати
ask_outlet = Лише статті цього видання
ask_since = Лише від цього дня: 2022-03-09, 9 березня 2022, березень 2022, 2022
ask_until = Лише до цього дня: 2022-03-09, 9 березня 2022, березень 2022, 2022
ask_private = Показати відповідь лише вам

## /said

said_description = Процитувати, що сказала особа, держава чи організація
said_actor = Особа, держава чи організація
said_about = Тема; без неї першими йдуть найновіші висловлювання

## /compare

compare_description = Процитувати, що двоє учасників сказали на одну тему
compare_first = Особа, держава чи організація
compare_second = Інша особа, держава чи організація
compare_about = Тема

## /timeline

timeline_description = Процитувати за датами, що сказав один учасник, від найдавнішого

## /pinned

pinned_description = Процитувати слова: { $actor }

## /actors

actors_description = Команди для окремих учасників та їхні імена (для адміністраторів)
pin_description = Дати цьому серверу команду, що цитує одного учасника
pin_name = Як назвати команду; інакше — за іменем учасника
unpin_description = Прибрати команду учасника
unpin_command = Команда
list_description = Перелічити закріплених учасників або імена одного з них
list_actor = Показати інші імена учасника та від чийого імені він говорить
alias_add_description = Дозволити запитувати про учасника й під іншим іменем
alias_remove_description = Прибрати ім’я учасника
alias_merge_description = Об’єднати двох учасників в одного
alias_split_description = Зробити одне з імен учасника окремим учасником
alias_actor = Учасник, що має це ім’я
alias_name = Ім’я
alias_other = Учасник, якого слід із ним об’єднати

## /reindex

reindex_description = Прочитати знову власні джерела цього сервера (для адміністраторів)

## /status

status_description = Показати, що є в бібліотеці та чи працює бот (для адміністраторів)

watch_description = Повідомляти канал, коли хтось щось каже (для адміністраторів)
watch_actor_description = Публікувати, що відтепер каже особа, держава чи організація
watch_question_description = Публікувати нові уривки, що відповідають на запитання
watch_source_description = Публікувати кожну нову статтю видання
watch_list_description = Показати стеження цього сервера
watch_pause_description = Призупинити стеження
watch_resume_description = Відновити призупинене стеження
watch_edit_description = Змінити, де, коли чи на яку тему повідомляти
watch_remove_description = Прибрати стеження
watch_test_description = Надіслати для перевірки останню знахідку, без згадок
watch_option_actor = Чиї власні слова публікувати
watch_option_about = Лише на цю тему
watch_option_question = Запитання, на яке можуть відповісти нові статті
watch_option_source = Видання, статті якого публікувати
watch_option_channel = Де: канал, гілка чи форум; інакше тут
watch_option_when = Одразу або зведенням
watch_option_at = Час щоденних і тижневих зведень, наприклад 8:00
watch_option_role = Єдина роль, яку згадує кожне повідомлення
watch_option_all = Також коли менш певно, хто говорить
watch_option_which = Стеження, як у переліку
follow_description = Отримувати особисте повідомлення, коли хтось щось каже
follow_actor_description = Стежити, що каже особа, держава чи організація
follow_list_description = Показати, за ким ви стежите
unfollow_description = Припинити стежити за кимось
unfollow_which = За ким ви стежите
settings_zone_option = Часовий пояс сервера, наприклад Europe/Rome
settings_quiet_option = Коли стеження мовчать, наприклад 22:00-7:00, або off
settings_notices_option = Канал, де адміністратори дізнаються про збої стежень
settings_posts_hour_option = Скільки повідомлень стежень отримує канал за годину
settings_posts_day_option = Скільки повідомлень стежень отримує канал за добу
