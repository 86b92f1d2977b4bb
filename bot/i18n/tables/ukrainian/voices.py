"""What actors said, pins and aliases, in Ukrainian."""

from __future__ import annotations

from bot.i18n.phrases import Key

VOICES: dict[Key, str] = {
    # what an actor said
    Key.SAID_TITLE: "Слова: {actor}",
    Key.TIMELINE_TITLE: "Слова за датами: {actor}",
    Key.COMPARE_TITLE: "Порівняння: {actor}",
    Key.ABOUT_TITLE: "Про кого: {actor}. Що кажуть інші та що розповідають статті",
    Key.ON_SUBJECT: "тема «{about}»",
    Key.OWN_HEAD: "### {actor}: власні слова",
    Key.PEOPLE_HEAD: "### Хто говорить від імені: {actor}",
    Key.NAMESAKES: "-# Таке саме ім’я мають інші: {names}.",
    Key.RANGE: "{first}–{last} (усього {statements})",
    Key.RANGE_OF_ONE: "номер {first} (усього {statements})",
    Key.UNKNOWN_ACTOR_NAMED: "Ніхто на ім’я «{actor}» не говорить у бібліотеці ({searched}).",
    Key.UNKNOWN_ACTOR_NEAR: (
        "Ніхто на ім’я «{actor}» не говорить у бібліотеці ({searched}). Схожі імена: {names}."
    ),
    Key.SEVERAL_ACTORS: "Ім’я «{actor}» мають декілька: {names}. Кого Ви маєте на увазі?",
    Key.NO_SUCH_ACTOR: "Жоден учасник у бібліотеці не зветься «{actor}». Схожі імена: {names}.",
    Key.NO_ACTOR_LIKE_IT: "Жоден учасник у бібліотеці не зветься «{actor}» чи схоже.",
    Key.NEVER_SPEAKS: (
        "**{actor}** ніколи не говорить у бібліотеці ({searched}): статті мають це ім’я, але "
        "жодна не цитує його слів."
    ),
    Key.SILENT: (
        "У цій частині бібліотеки ({searched}) немає висловлювань, автор яких — **{actor}**."
    ),
    Key.SILENT_ON: (
        "У бібліотеці ({searched}) немає висловлювань на тему «{about}», автор яких — **{actor}**."
    ),
    Key.SAME_ACTOR: (
        "Обидва імені означають одне й те саме: **{actor}**. Вибери двох різних учасників для"
        " порівняння."
    ),
    Key.ABOUT_NOTHING: (
        "Крім того, що каже **{actor}**, у бібліотеці ({searched}) нічого про це не знайдено."
    ),
    Key.ABOUT_NOBODY: (
        "У бібліотеці ({searched}) **{actor}** згадано лише поруч із власними словами: більше"
        " ніхто цього імені не називає."
    ),
    Key.BUTTON_PREVIOUS: "Попередні",
    Key.BUTTON_NEXT: "Наступні",
    Key.BUTTON_NAME: "{actor}",
    Key.BUTTON_ABOUT: "Про кого: {actor}",
    Key.BUTTON_SAID: "Слова: {actor}",
    Key.BUTTON_LATEST: "Найновіше: {actor}",
    Key.BUTTON_TIMELINE: "За датами",
    Key.STALE_BUTTON: "Я вже не знаю, для чого ця кнопка: запитайте ще раз.",
    # pins and aliases
    Key.PINNED: (
        "`/{command}` запитує, що каже **{actor}**, лише на цьому сервері. Прибрати її можна "
        "через `/actors unpin`."
    ),
    Key.PINNED_LATER: (
        "`/{command}` закріплено (**{actor}**), але Discord ще не прийняв команди. Я пробую "
        "далі; вона з’явиться сама."
    ),
    Key.PINNED_REFUSED: (
        "`/{command}` закріплено (**{actor}**), але Discord відхиляє команду, що записано в "
        "журнал. Я спробую знову під час наступного закріплення та перезапуску. Якщо вона не "
        "з’явиться: запросіть мене знову з дозволом *applications.commands*."
    ),
    Key.PINS_FULL: (
        "На цьому сервері закріплено найбільшу кількість учасників ({most}), і Discord не "
        "дозволяє більше команд: спершу приберіть одну через `/actors unpin`."
    ),
    Key.PINNED_ALREADY: "**{actor}** уже закріплено: `/{command}`.",
    Key.PIN_NAME_TAKEN: "`/{command}` вже є командою: вибери інше ім’я або не вказуй його.",
    Key.UNPINNED: (
        "`/{command}` прибрано. Через `/said` і далі можна запитувати, що каже **{actor}**."
    ),
    Key.UNPINNED_LATER: (
        "`/{command}` відкріплено, але Discord ще не прибрав команди. Я пробую далі."
    ),
    Key.NO_SUCH_PIN: "Тут немає закріпленого учасника «{command}»: `/actors list` показує їх.",
    Key.NO_PINS: "Тут нікого не закріплено. `/actors pin` створює команду для учасника.",
    Key.PINS_TITLE: "**Закріплені учасники**",
    Key.PIN_LINE: "`/{command}` · {actor}",
    Key.ALIAS_ADDED: "Відтепер **{actor}** також має ім’я «{alias}».",
    Key.ALIAS_REMOVED: "«{alias}» більше не означає **{actor}**.",
    Key.ALIAS_MERGED: "«{alias}» і **{actor}** — тепер один учасник: **{actor}**.",
    Key.ALIAS_SPLIT: "«{alias}» — тепер окремий учасник, а не **{actor}**.",
    Key.NO_SUCH_ALIAS: "«{alias}» не належить до імен учасника **{actor}**. Вони такі: {aliases}.",
    Key.ALIAS_IS_NAME: "**{actor}** не має інших імен, крім цього.",
    Key.ALIAS_KNOWN: "**{actor}** вже має ім’я «{alias}», тож нічого не змінено.",
    Key.ALIAS_ONE_ALREADY: (
        "«{alias}» — це вже **{actor}**: щоб об’єднати, потрібні двоє різних учасників."
    ),
    Key.ACTOR_LINE: "**{actor}**: {statements}",
    Key.ACTOR_ALIASES: "Інші імена: {aliases}",
    Key.ACTOR_SPEAKS_FOR: "Говорить від імені: {actor} ({articles})",
}
