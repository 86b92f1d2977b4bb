"""What a server's admins read of its own library and its settings, in Ukrainian."""

from __future__ import annotations

from bot.i18n.phrases import Key

SERVERS: dict[Key, str] = {
    Key.SOURCES_UNDERSTOOD: "**{name}** містить: {articles}, {passages}.",
    Key.SOURCES_PREVIEW: (
        "Ось що я в ньому зрозумів. Нічого з нього не відповідатиме, доки ви його не додасте."
    ),
    Key.SOURCES_REPLACES: "Він стане на місце файлу з такою самою назвою.",
    Key.SOURCES_NO_OUTLET: "видання невідоме",
    Key.SOURCES_MORE: "… і ще {articles}",
    Key.SOURCES_NOTHING: "У файлі **{name}** я не знайшов жодної статті, тому не зберіг його.",
    Key.SOURCES_DISCARDED: "Викинуто. Нічого не додано.",
    Key.SOURCES_GONE: (
        "Цей файл уже не чекає, або рішення вже прийнято. Надішліть його ще раз через "
        "`/sources add`."
    ),
    Key.SOURCES_KIND: "Я не можу прочитати **{name}**: я читаю {kinds}.",
    Key.SOURCES_LARGE: (
        "Файл **{name}** завеликий: щонайбільше {most} МБ. Розділіть його або зверніться до "
        "оператора."
    ),
    Key.SOURCES_FULL: (
        "У бібліотеці цього сервера немає місця для **{name}**. Спершу видаліть інші файли або "
        "викиньте ті, що чекають на додавання; за добу вони зникнуть самі."
    ),
    Key.SOURCES_NOT_FETCHED: "Discord не передав мені **{name}**. Надішліть його ще раз.",
    Key.SOURCES_ADDED: "**{name}** — у бібліотеці цього сервера.",
    Key.SOURCES_TITLE: "**Власна бібліотека цього сервера:** {articles}, {sources}",
    Key.SOURCES_NONE: (
        "Цей сервер ще не має власної бібліотеки. Додайте файл через `/sources add`."
    ),
    Key.SOURCES_LINE: "**{name}** · {articles} · додано {added}",
    Key.SOURCES_SHARED: (
        "-# Крім того, кожен сервер звертається до спільної бібліотеки: {searched}."
    ),
    Key.OWN_HOLDS: "Тепер у власній бібліотеці цього сервера: {searched}; {passages}.",
    Key.OWN_EMPTY: (
        "Власна бібліотека цього сервера тепер порожня; наповнити її можна через `/sources add`."
    ),
    Key.SOURCES_REMOVED: "**{name}** більше не відповідає.",
    Key.SOURCES_NO_SUCH: (
        "У власній бібліотеці цього сервера немає нічого з назвою **{name}**. `/sources "
        "list` покаже, що в ній є; спільною бібліотекою керує оператор."
    ),
    Key.OUTLET_MERGED: "На цьому сервері **{outlet}** тепер означає: {names}.",
    Key.OUTLET_SPLIT: "На цьому сервері **{outlet}** тепер окреме видання.",
    Key.OUTLET_ONE_ALREADY: (
        "«{other}» — це вже **{outlet}**: щоб об’єднати, потрібні два різні видання."
    ),
    Key.OUTLET_ALONE: "**{outlet}** не об’єднано з жодною іншою назвою, тож нема чого розділяти.",
    Key.BUTTON_KEEP: "Додати до бібліотеки",
    Key.BUTTON_DISCARD: "Викинути",
    Key.BUTTON_STOP: "Зупинити",
    Key.REINDEX_STOPPING: "Зупиняю …",
    Key.REINDEX_OVER: "Це вже завершено: зупиняти нічого.",
    Key.REINDEX_INTERRUPTED: (
        "**Перезапуск перервав переіндексацію.** `/status` показує, що є в бібліотеці; "
        "`/reindex` починає знову."
    ),
    Key.STATUS_OWN: "**З них власних цього сервера:** {articles}",
    Key.SETTINGS_TITLE: "**Налаштування цього сервера**",
    Key.SETTINGS_LANGUAGE: "**Мова:** {language}",
    Key.SETTINGS_EACH_OWN: "мова кожного учасника",
    Key.SETTINGS_VISIBLE: "**Відповіді:** їх бачать усі, якщо не вибрано `private`",
    Key.SETTINGS_PRIVATE: (
        "**Відповіді:** їх бачить лише той, хто питає, якщо `private` не вимкнено"
    ),
    Key.SETTINGS_FINDINGS: "**Цитат у відповіді:** щонайбільше {count}",
    Key.SETTINGS_STRICTNESS: "**Докази:** {strictness}",
    Key.STRICT: "суворо: краще жодної відповіді, ніж хибна",
    Key.BALANCED: "збалансовано",
    Key.OPEN: "відкрито: краще сумнівна цитата, ніж жодної",
    Key.SETTINGS_EVERYWHERE: "**Канали:** я відповідаю в усіх",
    Key.SETTINGS_CHANNELS: "**Канали:** я відповідаю в {channels}; деінде — лише тому, хто питає",
    Key.SETTINGS_CHANNELS_FULL: "Це більше каналів, ніж я можу запам’ятати: щонайбільше {most}.",
    Key.ELSEWHERE_ONLY: (
        "На цьому сервері я відповідаю в {channels}. Скористайтеся тут `/ask`, і відповідь "
        "побачите лише ви."
    ),
    Key.SOURCES_DESCRIPTION: "Власні статті цього сервера (для адміністраторів)",
    Key.SOURCES_ADD_DESCRIPTION: (
        "Додати файл зі статтями до бібліотеки цього сервера (для адміністраторів)"
    ),
    Key.SOURCES_FILE: "Файл із текстом, Markdown, HTML або JSON Lines",
    Key.SOURCES_LIST_DESCRIPTION: (
        "Показати, що є в бібліотеці цього сервера (для адміністраторів)"
    ),
    Key.SOURCES_REMOVE_DESCRIPTION: (
        "Зробити так, щоб файл чи стаття відразу більше не відповідали (для адміністраторів)"
    ),
    Key.SOURCES_WHICH: "Назва файлу або заголовок статті",
    Key.OUTLET_MERGE_DESCRIPTION: "Зробити з двох видань одне на цьому сервері (для адмінів)",
    Key.OUTLET_KEPT: "Видання, назва якого лишається",
    Key.OUTLET_OTHER: "Видання, що об’єднується з ним",
    Key.OUTLET_SPLIT_DESCRIPTION: (
        "Зробити одну з назв видання окремим виданням на цьому сервері (для адмінів)"
    ),
    Key.OUTLET_PARTED: "Назва, як у статтях",
    Key.SETTINGS_DESCRIPTION: (
        "Показати або змінити, як я відповідаю на цьому сервері (для адміністраторів)"
    ),
    Key.SETTINGS_LANGUAGE_OPTION: "Мова моїх власних речень",
    Key.SETTINGS_PRIVATE_OPTION: "Чи бачить відповідь лише той, хто питає",
    Key.SETTINGS_FINDINGS_OPTION: "Скільки щонайбільше цитат має відповідь",
    Key.SETTINGS_STRICTNESS_OPTION: "Скільки доказів потребує відповідь",
    Key.SETTINGS_ALLOW_OPTION: "Канал, у якому я можу відповідати; в інших тоді — ні",
    Key.SETTINGS_FORBID_OPTION: "Канал, який треба викреслити з цього списку",
}
