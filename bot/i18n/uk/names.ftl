### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### What commands and options are called: small letters, no spaces, at most 32 characters.
### The id is `command_` or `option_` and the English name, with `_` between a group and its command.

## the menu of a message

find_name = Шукати в статтях

## Commands

command_ask = запитати
command_said = сказано
command_compare = порівняти
command_timeline = хронологія
command_actors = учасники
command_actors_pin = закріпити
command_actors_unpin = відкріпити
command_actors_list = список
command_actors_alias-add = додати-псевдонім
command_actors_alias-remove = прибрати-псевдонім
command_actors_alias-merge = поєднати-псевдоніми
command_actors_alias-split = відокремити-псевдонім
command_reindex = переіндексувати
command_status = стан
command_unanswered = без-відповіді
command_feedback = відгуки
command_my-data = мої-дані
command_my-data_export = завантажити
command_my-data_delete = видалити
command_sources = джерела
command_sources_add = додати
command_sources_list = список
command_sources_refresh = оновити
command_sources_remove = прибрати
command_sources_outlet-merge = поєднати-видання
command_sources_outlet-split = розділити-видання
command_settings = налаштування

## Options

option_question = запитання
option_outlet = видання
option_since = від
option_until = до
option_private = приватно
option_actor = учасник
option_actor_a = учасник_а
option_actor_b = учасник_б
option_about = тема
option_name = назва
option_command = команда
option_alias = псевдонім
option_other = інший
option_file = файл
option_file_2 = файл_2
option_file_3 = файл_3
option_file_4 = файл_4
option_file_5 = файл_5
option_url = адреса
option_which = що
option_language = мова
option_findings = цитати
option_strictness = суворість
option_allow = дозволити
option_forbid = заборонити

command_watch = стеження
command_watch_actor = учасник
command_watch_question = запитання
command_watch_source = джерело
command_watch_list = список
command_watch_pause = призупинити
command_watch_resume = відновити
command_watch_edit = змінити
command_watch_remove = прибрати
command_watch_test = перевірити
command_follow = слідкувати
command_follow_actor = учасник
command_follow_list = список
command_unfollow = не-слідкувати
option_channel = канал
option_when = коли
option_at = о
option_role = роль
option_all = усе
option_source = джерело
option_zone = пояс
option_quiet = тиша
option_notices = збої
option_posts_hour = повідомлень_година
option_posts_day = повідомлень_доба
