"""What admins read, and failures, in Ukrainian."""

from __future__ import annotations

from bot.i18n.phrases import Key

ADMINS: dict[Key, str] = {
    # admins
    Key.ADMINS_ONLY: (
        "Це можуть лише адміністратори цього сервера: потрібен дозвіл *Керування сервером*."
    ),
    Key.SERVER_ONLY: (
        "Це для адміністраторів сервера й не працює в особистих повідомленнях: скористайтеся цим "
        "на сервері, де маєте *Керування сервером*."
    ),
    Key.REINDEX_ELSEWHERE: "Переіндексація: {link} показує, як вона просувається.",
    Key.REINDEX_TITLE: "**Переіндексація**",
    Key.REINDEX_SERVES: "-# Тим часом бібліотека відповідає, як раніше.",
    Key.PHASE_READING: "Читання статей",
    Key.PHASE_ATTRIBUTING: "Визначення, хто що сказав",
    Key.PHASE_EMBEDDING: "Обчислення векторів уривків",
    Key.PHASE_WRITING: "Запис індексу",
    Key.PHASE_CHECKING: "Перевірка індексу",
    Key.STEP: "{phase}: {done} з {total} ({percent} %)",
    Key.STEP_UNKNOWN: "{phase}: {done}",
    Key.REINDEX_DONE: "**Переіндексацію завершено**, час: {seconds}.",
    Key.REINDEX_COUNTS: (
        "додано: {added} · змінено: {changed} · вилучено: {removed} · без змін: {unchanged} · не "
        "вдалося: {failed}"
    ),
    Key.REINDEX_EMBEDDED: "обчислено заново: {embedded}, перенесено: {reused}",
    Key.REINDEX_LIBRARY: "Тепер у бібліотеці: {searched}; {passages}.",
    Key.REINDEX_FAILED_PART: "**Не вдалося прочитати**",
    Key.REINDEX_MORE_FAILURES: "… і ще: {failures}",
    Key.REINDEX_STOPPED: "**Переіндексацію зупинено.** Бібліотека відповідає, як раніше.",
    Key.STATUS_TITLE: "**On Record**",
    Key.STATUS_EMPTY: (
        "Бібліотека порожня: `/sources add` додає статті для цього сервера, а для всіх їх "
        "додає той, хто утримує бота."
    ),
    Key.STATUS_HOLDS: "**Бібліотека:** {articles}, {passages}, {sources}",
    Key.STATUS_DAYS: "**Дні:** {first} – {last}",
    Key.STATUS_OUTLETS: "**Видання:** {outlets}",
    Key.STATUS_MODEL: "**Модель:** {model}, вимірів: {dimension}",
    Key.STATUS_GENERATION: "**Покоління:** {generation}, створено {built}",
    Key.STATUS_BUILDING: "Створюється нове покоління.",
    Key.STATUS_LATENCY: "**Discord:** {milliseconds} мс до шлюзу",
    Key.STATUS_NO_LATENCY: "**Discord:** з’єднано, затримку ще не виміряно",
    # failures
    Key.BUSY: (
        "Бібліотека вже переіндексовується, а це робиться лише по одному разу. Спробуйте ще раз, "
        "коли завершиться; `/status` покаже."
    ),
    Key.CANCELLED: "Переіндексацію скасовано. Бібліотека відповідає, як раніше.",
    Key.SLOW: (
        "Це тривало задовго (межа: {seconds}), тож пошук припинено. Запитайте ще раз за хвилину."
    ),
    Key.STOPPING: "Мене саме перезапускають. Запитайте ще раз за хвилину.",
    Key.STORE_BUSY: (
        "Мої нотатки саме заблокувала інша програма, тож не вийшло. Спробуйте ще раз за хвилину."
    ),
    Key.NOT_VERBATIM: (
        "Дещо знайдено, але воно не збігається зі статтею слово в слово, тому я цього не "
        "показую. Це записано в журнал; переіндексація бібліотеки це виправить."
    ),
    Key.LIBRARY_BROKEN: (
        "Бібліотеку зараз неможливо прочитати. Це записано в журнал для того, хто утримує цього "
        "бота; спробуйте пізніше."
    ),
    Key.LIBRARY_ERROR: "Бібліотека не змогла цього зробити. Це записано в журнал.",
    Key.STALE_COMMAND: (
        "Ця команда щойно змінилася. Спробуйте ще раз за хвилину або перезапустіть Discord, якщо "
        "вона має такий самий вигляд."
    ),
    Key.UNEXPECTED: (
        "Щось пішло не так тут, не у Вас. Це записано в журнал як `{reference}`. Спробуйте ще раз."
    ),
    Key.DETAIL: "{sentence}\n-# {detail}",
}
