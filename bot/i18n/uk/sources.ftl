### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### A server’s own library: /sources.

## The server’s own library

sources_understood = **{ $name }** містить: { $articles }, { $passages }.
sources_preview = Ось що я в ньому зрозумів. Нічого з нього не відповідатиме, доки ви його не додасте.
sources_replaces = Він стане на місце файлу з такою самою назвою.
sources_no_outlet = видання невідоме
sources_more = … і ще { $articles }
sources_nothing = У файлі **{ $name }** я не знайшов жодної статті, тому не зберіг його.
sources_discarded = Викинуто. Нічого не додано.
sources_gone = Цей файл уже не чекає, або рішення вже прийнято. Надішліть його ще раз через `/sources add`.
sources_kind = Я не можу прочитати **{ $name }**: я читаю { $kinds }.
sources_large = Файл **{ $name }** завеликий: щонайбільше { $most } МБ. Розділіть його або зверніться до оператора.
sources_full = У бібліотеці цього сервера немає місця для **{ $name }**. Спершу видаліть інші файли або викиньте ті, що чекають на додавання; за добу вони зникнуть самі.
sources_not_fetched = Discord не передав мені **{ $name }**. Надішліть його ще раз.
sources_added = **{ $name }** — у бібліотеці цього сервера.
sources_title = **Власна бібліотека цього сервера:** { $articles }, { $sources }
sources_none = Цей сервер ще не має власної бібліотеки. Додайте файл через `/sources add`.
sources_line = **{ $name }** · { $articles } · додано { $added }
sources_shared = -# Крім того, кожен сервер звертається до спільної бібліотеки: { $searched }.
own_holds = Тепер у власній бібліотеці цього сервера: { $searched }; { $passages }.
own_empty = Власна бібліотека цього сервера тепер порожня; наповнити її можна через `/sources add`.
sources_removed = **{ $name }** більше не відповідає.
sources_no_such = У власній бібліотеці цього сервера немає нічого з назвою **{ $name }**. `/sources list` покаже, що в ній є; спільною бібліотекою керує оператор.
button_keep = Додати до бібліотеки
button_discard = Викинути

## Outlets

outlet_merged = На цьому сервері **{ $outlet }** тепер означає: { $names }.
outlet_split = На цьому сервері **{ $outlet }** тепер окреме видання.
outlet_one_already = «{ $other }» — це вже **{ $outlet }**: щоб об’єднати, потрібні два різні видання.
outlet_alone = **{ $outlet }** не об’єднано з жодною іншою назвою, тож нема чого розділяти.
