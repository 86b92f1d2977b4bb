### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### A server’s own library: /sources.

## The server’s own library

sources_understood = **{ $name }** містить: { $articles }, { $passages }.
sources_preview = Ось як я його прочитав. Пошук у ньому почнеться, коли ви його додасте.
sources_replaces = Він замінить файл із такою самою назвою.
sources_no_outlet = видання невідоме
sources_more = … і ще { $articles }
sources_nothing = У файлі **{ $name }** я не знайшов жодної статті, тому не зберіг його.
sources_discarded = Відхилено. Нічого не додано.
sources_gone = Термін цього завантаження минув, або його вже оброблено. Надішліть файл ще раз через `/sources add`.
sources_kind = Я не можу прочитати **{ $name }**: я читаю { $kinds }.
sources_large = Файл **{ $name }** завеликий: щонайбільше { $most } МБ. Розділіть його або зверніться до оператора.
sources_full = У бібліотеці цього сервера немає місця для **{ $name }**. Спершу приберіть інші файли або відхиліть завантаження, що чекають; за добу вони зникнуть самі.
sources_not_fetched = Я не зміг завантажити **{ $name }** із Discord. Надішліть файл ще раз.
sources_added = **{ $name }** додано до бібліотеки цього сервера.
sources_title = **Власна бібліотека цього сервера:** { $articles }, { $sources }
sources_none = Цей сервер ще не має власної бібліотеки. Додайте файл через `/sources add`.
sources_line = **{ $name }** · { $articles } · додано { $added }
sources_shared = -# Кожен сервер шукає також у спільній бібліотеці: { $searched }.
own_holds = Тепер у власній бібліотеці цього сервера: { $searched }; { $passages }.
own_empty = Власна бібліотека цього сервера тепер порожня; наповніть її через `/sources add`.
sources_removed = **{ $name }** прибрано.
sources_no_such = У власній бібліотеці цього сервера немає нічого з назвою **{ $name }**. `/sources list` покаже, що в ній є; спільною керує оператор.
button_keep = Додати до бібліотеки
button_discard = Відхилити

## Sources on the web

sources_feed = **{ $title }** — стрічка, у ній { $articles }.
sources_sitemap = **{ $title }** — карта сайту, у ній { $articles }.
sources_front = **{ $title }** — головна сторінка. Вона пропонує ці стрічки; виберіть, яку переглянути:
sources_address_preview = Ось що я з цього розумію. Коли ви це додасте, я завантажу сторінки й далі сам шукатиму нові.
sources_address_refused = Не можу додати **{ $url }**.
    -# { $reason }
sources_one_of = Дайте мені файл або адресу, щось одне.
sources_followed = Цей сервер уже стежить за { $most } адресами. Спершу приберіть одну.
sources_refreshed = **{ $name }:** нових { $new } · змінених { $changed } · зниклих з мережі { $gone }
sources_no_address = У бібліотеці цього сервера немає ні стрічок, ні сторінок. Додайте через `/sources add`.
state_waiting = ще не переглянуто
state_fresh = оновлено
state_unchanged = нічого нового
state_failing = не працює з { $since }
state_gone = зникло { $since }
state_paused = призупинено з { $since }

## Outlets

outlet_merged = На цьому сервері **{ $outlet }** тепер означає: { $names }.
outlet_split = На цьому сервері **{ $outlet }** тепер окреме видання.
outlet_one_already = «{ $other }» — це вже **{ $outlet }**: об’єднати можна лише два різні видання.
outlet_alone = **{ $outlet }** не об’єднано з жодною іншою назвою, тож нема чого розділяти.
