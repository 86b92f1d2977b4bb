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
sources_twice = Два з цих файлів мають назву **{ $name }**. Перейменуйте один із них.
sources_full = У бібліотеці цього сервера немає місця для **{ $name }**. Спершу приберіть інші файли або відхиліть завантаження, що чекають; за добу вони зникнуть самі.
sources_not_fetched = Я не зміг завантажити **{ $name }** із Discord. Надішліть файл ще раз.
sources_added = **{ $name }** додано до бібліотеки цього сервера.
sources_added_several = Файли додано до бібліотеки цього сервера.
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

## Why a source brings nothing

why_bad_address = Адресу неможливо прочитати. Перевірте її.
why_private = Вона веде до непублічної мережі. Відкрити її може лише оператор.
why_no_host = Сайт не має адреси. Перевірте його назву.
why_unreachable = Сайт недоступний.
why_slow = Сайт відповідав надто довго.
why_broken = Те, що надіслав сайт, було пошкоджене або неповне.
why_later = Сайт попросив якийсь час його не турбувати.
why_certificate = Сертифікату сайту не можна довіряти.
why_robots = Файл robots.txt сайту не дозволяє програмам його читати.
why_answered = Сайт відповів зі статусом { $status }.
why_redirects = Адреса без кінця веде до інших.
why_too_large = Це завелике, щоб прочитати.
why_no_feed = Це не сторінка й не стрічка, яку я вмію читати.
why_empty = Тут не названо жодної сторінки.
why_no_article = Я не знаходжу тут статті.
why_consent = Тут лише запит на згоду.
why_paywall = Тут лише початок платної статті.
why_list = Тут перелік інших сторінок, а власної статті немає.
why_notice = Тут лише повідомлення, а статті немає.
why_pictures = Тут зображення або фільм, а статті немає.
why_unreadable = Сторінка завелика або надто заплутана, щоб її прочитати.
why_no_file = Такого файлу чи теки немає.
why_denied = Читати не дозволено: немає прав доступу.

## Outlets

outlet_merged = На цьому сервері **{ $outlet }** тепер означає: { $names }.
outlet_split = На цьому сервері **{ $outlet }** тепер окреме видання.
outlet_one_already = «{ $other }» — це вже **{ $outlet }**: об’єднати можна лише два різні видання.
outlet_alone = **{ $outlet }** не об’єднано з жодною іншою назвою, тож нема чого розділяти.
