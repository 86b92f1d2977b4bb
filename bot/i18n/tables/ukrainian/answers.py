"""Answers in Ukrainian: what is quoted, by whom, and why there is nothing."""

from __future__ import annotations

from bot.i18n.phrases import Key

ANSWERS: dict[Key, str] = {
    # the answer
    Key.ASKED: "-# Запитання: {question}{within}",
    Key.WITHIN: "Пошук ішов лише тут: {within}.",
    Key.FILTER_OUTLET: "видання {outlet}",
    Key.FILTER_SINCE: "від {day}",
    Key.FILTER_UNTIL: "до {day}",
    Key.OPPOSED: "Одні це кажуть, інші заперечують: кожне стоїть тут зі своєю датою.",
    Key.FIGURES_DIFFER: "Числа різняться: кожне стоїть тут так, як його написано, зі своєю датою.",
    Key.SEARCHED: "-# Процитовано слово в слово з бібліотеки ({searched}).",
    Key.LEFT_OUT: " […] позначає пропущене.",
    Key.SPAN_DAYS: "{articles}, {first} – {last}",
    Key.SPAN_DAY: "{articles}, {first}",
    Key.SPAN_UNDATED: "{articles}",
    Key.SPAN_SINGLE_DAY: "єдина стаття, {first}",
    Key.SPAN_SINGLE: "єдина стаття",
    # attribution
    Key.SPEAKER: "**{name}**",
    Key.SPEAKER_FOR: "**{name}** ({actor})",
    Key.SPEAKER_MENTION: "у тексті: «{mention}»",
    Key.SPEAKER_UNCERTAIN: "*авторство непевне*",
    Key.SPEAKER_UNKNOWN: "Хто говорить, не встановлено",
    Key.SPEAKER_OWN_WORDS: "Слова самої статті",
    Key.KIND_DIRECT: "пряма цитата",
    Key.KIND_MIXED: "цитата частково",
    Key.KIND_INDIRECT: "передано словами статті",
    Key.KIND_UNATTRIBUTED: "розповідає стаття",
    Key.KIND_UNSPOKEN: "погляд або бажання, про яке повідомляє стаття",
    Key.MARK_NEGATED: "*цього не казали*",
    Key.MARK_DECLINED: "*від коментаря відмовилися*",
    Key.MARK_HYPOTHETICAL: "*лише припущення: якби … сказали*",
    Key.MARK_FUTURE: "*оголошено, ще не сказано*",
    Key.CORRECTED: "-# Виправлено {day}: {article}",
    Key.RELATIVE_DAY: "-# За нашим підрахунком: «{words}» = {day}",
    Key.ALSO_IN: "-# Також тут: {articles}",
    Key.ALSO_IN_MORE: "-# Також тут: {articles}; і ще {rest}",
    Key.ALSO_IN_COUNT: "-# Також деінде: {articles}",
    Key.PARAGRAPH: "абзац {paragraph}",
    Key.UNTITLED: "Стаття без назви",
    Key.UNDATED: "без дати",
    Key.READ_ARTICLE: "Читати статтю",
    # no answer, by reason
    Key.NOTHING_FOUND: "У бібліотеці ({searched}) нічого про це не знайдено.",
    Key.UNSURE: "Це може допомогти: я не певен, що це відповідь на запитання.",
    Key.BELOW_THRESHOLD: "Ніщо в бібліотеці ({searched}) не відповідає на це.",
    Key.FAMILIAR: "У бібліотеці ({searched}) я не знайшов відповіді на це.",
    Key.UNKNOWN_ACTOR: "Ніхто з таким іменем не говорить у бібліотеці ({searched}).",
    Key.NO_STATEMENT: "У бібліотеці ({searched}) немає висловлювань про це.",
    Key.EMPTY_LIBRARY: (
        "Бібліотека порожня, тож цитувати ще нічого. Той, хто утримує цього бота, додає статті "
        "командою `onrecord add`."
    ),
    Key.NO_ARTICLE_FITS: "Жодна стаття бібліотеки не належить до цієї вибірки: {within}.",
    Key.NEAREST: "На цю тему:",
    Key.ELSEWHEN: "Поза цими датами:",
    Key.DID_YOU_MEAN: "Можливо, йдеться про: {names}?",
    # conversation
    Key.HELP: (
        "Поставте мені запитання, і я процитую слово в слово уривки новинних статей, що на нього "
        "відповідають, і вкажу, хто й де це сказав. Сам я відповідей ніколи не пишу. "
        "Скористайтеся `/ask`, згадайте мене зі своїм запитанням або напишіть мені особисто; "
        "`/said` цитує, що сказала одна особа, держава чи установа."
    ),
    Key.EXAMPLES: "Наприклад: {questions}",
    Key.HELLO: "Вітаю! {help}",
    Key.WELCOME: "Будь ласка. Запитуйте, коли забажаєте.",
    Key.TOO_LONG: (
        "Це запитання задовге. Символів у ньому: {length}, а найбільше можна: {most}. Запитайте, "
        "будь ласка, коротше."
    ),
    Key.TOO_SHORT: "Це запитання закоротке. Найменша кількість символів: {least}.",
    Key.MAY_NOT_WRITE: (
        "Мені не можна писати в {channel}, тож відповідаю Вам тут, і лише зі спільної "
        "бібліотеки. `/ask` там усе одно працює, або адміністратор сервера надає мені там "
        "*Надсилання повідомлень*."
    ),
    Key.ROLE_MENTIONED: (
        "Ви згадали мою роль, а Discord не дає мені читати таких повідомлень. Запитайте ще раз "
        "через {bot}, це я, або через `/ask`."
    ),
    # what was typed cannot be used
    Key.BAD_DATE: (
        "«{value}» — не дата, яку я можу прочитати: напишіть її як 2022-03-09, 9 березня 2022, "
        "березень 2022 або 2022."
    ),
    Key.DATES_CROSSED: (
        "Дати переплутано: початок ({since}) пізніший за кінець ({until}). Поміняйте їх місцями."
    ),
    Key.NO_SUCH_OUTLET: (
        "Жодне видання в бібліотеці не зветься «{outlet}». Є такі: {known}. Виберіть зі списку, "
        "що відкривається під час введення."
    ),
    Key.NO_OUTLET_KNOWN: (
        "Жодна стаття бібліотеки не називає свого видання, тож «{outlet}» шукати неможливо: "
        "запитайте без видання."
    ),
    Key.BAD_VALUE: "Значення «{value}» не підходить: виберіть інше.",
}
