"""Watches and what is followed, in Ukrainian."""

from __future__ import annotations

from bot.i18n.phrases import Key

WATCHES: dict[Key, str] = {
    Key.WATCH_TITLE_ACTOR: "**{actor}**",
    Key.WATCH_TITLE_ACTOR_ON: "**{actor}** про «{about}»",
    Key.WATCH_TITLE_QUESTION: "«{question}»",
    Key.WATCH_TITLE_SOURCE: "нові статті видання **{outlet}**",
    Key.WATCH_POST: "-# Нове · {watch}",
    Key.WATCH_DIGEST: "### Нових: {count} · {watch}",
    Key.WATCH_DIGEST_SEVERAL: "кілька стежень",
    Key.WATCH_PAGE: "-# {first}–{last} із {total}",
    Key.WATCH_WHY: "Це від стеження {watch}, яке {day} налаштував(-ла) {maker}.",
    Key.WATCH_WHY_SPEAKER: (
        "Говорить **{speaker}**, як показує «{mention}» у статті; такі атрибуції правильні у "
        "{percent} випадках зі 100."
    ),
    Key.WATCH_WHY_SOURCE: "Це нова стаття видання **{outlet}**.",
    Key.WATCH_WHY_ANSWER: "Уривок має стільки підстав, скільки потрібно для відповіді на `/ask`.",
    Key.WATCH_WHY_WORDS: "Слова теми в ньому: {words}.",
    Key.WATCH_WHY_MEANING: "Слів теми в ньому немає: він близький за змістом.",
    Key.BUTTON_WHY: "Чому це?",
    Key.BUTTON_EARLIER: "Раніше про це",
    Key.WATCH_EARLIER: "**{actor}** про «{about}», тепер і попереднього разу:",
    Key.WATCH_EARLIER_NONE: (
        "Я не знайшов давнішого датованого висловлювання **{actor}** про «{about}»."
    ),
    Key.WATCH_NOW: "**Тепер**",
    Key.WATCH_BEFORE: "**Раніше**",
    Key.WATCH_NO_VERDICT: "-# Чи узгоджується одне з одним, судити вам.",
    Key.WATCH_CHANGED: "Відтоді стаття змінилася: цих слів у ній більше немає.",
    Key.WATCH_CORRECTED: "Видання опублікувало уточнення до цієї статті:",
    Key.WATCH_FORUM: "Тут я публікую нове: {watch}.",
    Key.WHEN_AT_ONCE: "одразу",
    Key.WHEN_HOURLY: "щогодини",
    Key.WHEN_DAILY: "щодня о {time}",
    Key.WHEN_WEEKLY: "щопонеділка о {time}",
    Key.WHEN_CHOICE_DAILY: "щодня",
    Key.WHEN_CHOICE_WEEKLY: "щотижня, у понеділок",
    Key.WATCH_DIRECTLY: "особисті повідомлення",
    Key.WATCH_PREVIEW: "### Попередній перегляд · {watch}",
    Key.WATCH_PREVIEW_WHERE: "Повідомлятиме в {where}: {when}.",
    Key.WATCH_PREVIEW_ROLE: "Кожне повідомлення згадує {role}.",
    Key.WATCH_PREVIEW_COUNT: (
        "За останній тиждень зі статтями, {first} – {last}, знайшлося б **{count}**:"
    ),
    Key.WATCH_PREVIEW_NONE: (
        "За останній тиждень зі статтями, {first} – {last}, нічого б не знайшлося."
    ),
    Key.BUTTON_WATCH_START: "Почати стежити",
    Key.WATCH_STARTED: (
        "Стежу: {watch}; {when}, у {where}. Повідомляю лише про те, що з’явиться відтепер."
    ),
    Key.WATCH_DROPPED: "Скасовано. Стеження не почато.",
    Key.WATCH_GONE: (
        "Цього стеження вже немає, або рішення вже прийнято. `/watch list` показує наявні."
    ),
    Key.WATCHES_FULL: (
        "На цьому сервері вже {most} стежень. Спершу приберіть одне: `/watch remove`."
    ),
    Key.WATCHES_NONE: (
        "Тут ще ні за чим не стежать. `/watch actor` повідомляє канал, коли хтось щось каже."
    ),
    Key.WATCHES_TITLE: "**Стеження цього сервера**",
    Key.WATCH_LINE: "{watch} · {when} · {where}",
    Key.WATCH_LINE_PAUSED: "-# Призупинено: {reason}",
    Key.WATCH_PAUSED: (
        "Призупинено: {watch}. `/watch resume` відновлює; про те, що з’явиться тим часом, потім "
        "не повідомлятиму."
    ),
    Key.WATCH_RESUMED: "Знову стежу: {watch}.",
    Key.WATCH_EDITED: "Змінено. Тепер так:",
    Key.WATCH_REMOVED: "Прибрано: {watch}.",
    Key.WATCH_NO_SUCH: "Тут немає стеження «{which}»: їх показує `/watch list`.",
    Key.WATCH_TEST: "-# Перевірка адміністратора: так виглядає повідомлення.",
    Key.WATCH_TEST_NONE: (
        "-# Перевірка адміністратора: я можу тут писати. За останній тиждень зі статтями для "
        "{watch} нічого не знайшлося."
    ),
    Key.WATCH_TESTED: "Надіслано: {link}",
    Key.WATCH_BAD_TIME: "«{value}» — не час доби. Напишіть, наприклад, 8:00 або 17:30.",
    Key.WATCH_MAY_NOT_WRITE: (
        "Я не можу писати в {channel}. Надайте мені там *View Channel* і *Send Messages* та "
        "спробуйте ще раз."
    ),
    Key.WATCH_ROLE_REFUSED: (
        "Ви самі не можете згадувати {role} у {channel}, тож і ваше стеження не може."
    ),
    Key.WATCH_ROLE_MUTE: (
        "Я не можу згадувати {role} у {channel}: зробіть роль згадуваною або надайте мені там "
        "*Mention Everyone*."
    ),
    Key.WATCH_FAILED: "**Призупинено, бо {reason}:**\n{watches}",
    Key.WATCH_FAILED_CURE: (
        "Знайдене збережено. Виправте це або виберіть інший канал через `/watch edit`, а тоді "
        "`/watch resume`."
    ),
    Key.WATCH_REASON_GONE: "{channel} більше не існує",
    Key.WATCH_REASON_FORBIDDEN: "я не можу писати в {channel}",
    Key.WATCH_REASON_DIRECT: "я не можу написати вам особисто",
    Key.WATCH_REASON_ADMIN: "призупинив адміністратор",
    Key.FOLLOW_HELLO: "Тепер ви стежите: {watch}. Пишу вам тут: {when}. `/unfollow` припиняє це.",
    Key.FOLLOWING: (
        "Ви стежите: {watch}; я пишу вам особисто, {when}. Там враховано лише спільну бібліотеку."
    ),
    Key.FOLLOW_NO_DIRECT: (
        "Я не можу написати вам особисто. Дозвольте особисті повідомлення від учасників "
        "спільного сервера та спробуйте ще раз."
    ),
    Key.FOLLOWS_FULL: "Ви вже стежите за {most}, це найбільше. `/unfollow` прибирає одне.",
    Key.FOLLOWS_NONE: "Ви ні за ким не стежите. `/follow actor` напише вам, коли хтось щось скаже.",
    Key.FOLLOWS_TITLE: "**Ви стежите**",
    Key.UNFOLLOWED: "Ви більше не стежите: {watch}.",
    Key.FOLLOW_NO_SUCH: "Ви не стежите за «{which}»: перелік показує `/follow list`.",
    Key.SETTINGS_ZONE: "**Часовий пояс:** {zone}",
    Key.SETTINGS_QUIET: "**Тихі години стежень:** {first}–{last}",
    Key.SETTINGS_NO_QUIET: "**Тихі години стежень:** немає",
    Key.SETTINGS_POSTS: (
        "**Повідомлень стежень у каналі:** щонайбільше {hour} на годину і {day} на добу; решта "
        "— одним зведенням"
    ),
    Key.SETTINGS_NOTICES: "**Про збої стежень повідомляю в:** {channel}",
    Key.SETTINGS_NOTICES_MAKER: "**Про збої стежень повідомляю:** того, хто їх створив",
    Key.SETTINGS_BAD_ZONE: (
        "«{value}» — невідомий мені часовий пояс. Напишіть, наприклад, Europe/Rome або "
        "America/New_York."
    ),
    Key.SETTINGS_BAD_QUIET: (
        "«{value}» — незрозумілі мені години. Напишіть, наприклад, 22:00-7:00 або «off»."
    ),
    Key.WATCH_DESCRIPTION: "Повідомляти канал, коли хтось щось каже (для адміністраторів)",
    Key.WATCH_ACTOR_DESCRIPTION: "Публікувати, що відтепер каже особа, держава чи організація",
    Key.WATCH_QUESTION_DESCRIPTION: "Публікувати нові уривки, що відповідають на запитання",
    Key.WATCH_SOURCE_DESCRIPTION: "Публікувати кожну нову статтю видання",
    Key.WATCH_LIST_DESCRIPTION: "Показати стеження цього сервера",
    Key.WATCH_PAUSE_DESCRIPTION: "Призупинити стеження",
    Key.WATCH_RESUME_DESCRIPTION: "Відновити призупинене стеження",
    Key.WATCH_EDIT_DESCRIPTION: "Змінити, де, коли чи на яку тему повідомляти",
    Key.WATCH_REMOVE_DESCRIPTION: "Прибрати стеження",
    Key.WATCH_TEST_DESCRIPTION: "Надіслати для перевірки останню знахідку, без згадок",
    Key.WATCH_OPTION_ACTOR: "Чиї власні слова публікувати",
    Key.WATCH_OPTION_ABOUT: "Лише на цю тему",
    Key.WATCH_OPTION_QUESTION: "Запитання, на яке можуть відповісти нові статті",
    Key.WATCH_OPTION_SOURCE: "Видання, статті якого публікувати",
    Key.WATCH_OPTION_CHANNEL: "Де: канал, гілка чи форум; інакше тут",
    Key.WATCH_OPTION_WHEN: "Одразу або зведенням",
    Key.WATCH_OPTION_AT: "Час щоденних і тижневих зведень, наприклад 8:00",
    Key.WATCH_OPTION_ROLE: "Єдина роль, яку згадує кожне повідомлення",
    Key.WATCH_OPTION_ALL: "Також коли менш певно, хто говорить",
    Key.WATCH_OPTION_WHICH: "Стеження, як у переліку",
    Key.FOLLOW_DESCRIPTION: "Отримувати особисте повідомлення, коли хтось щось каже",
    Key.FOLLOW_ACTOR_DESCRIPTION: "Стежити, що каже особа, держава чи організація",
    Key.FOLLOW_LIST_DESCRIPTION: "Показати, за ким ви стежите",
    Key.UNFOLLOW_DESCRIPTION: "Припинити стежити за кимось",
    Key.UNFOLLOW_WHICH: "За ким ви стежите",
    Key.SETTINGS_ZONE_OPTION: "Часовий пояс сервера, наприклад Europe/Rome",
    Key.SETTINGS_QUIET_OPTION: "Коли стеження мовчать, наприклад 22:00-7:00, або off",
    Key.SETTINGS_NOTICES_OPTION: "Канал, де адміністратори дізнаються про збої стежень",
    Key.SETTINGS_POSTS_HOUR_OPTION: "Скільки повідомлень стежень отримує канал за годину",
    Key.SETTINGS_POSTS_DAY_OPTION: "Скільки повідомлень стежень отримує канал за добу",
}
