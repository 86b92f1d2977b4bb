"""What is remembered of answers, for admins and for whoever asked, in Ukrainian."""

from __future__ import annotations

from bot.i18n.phrases import Key

REMEMBERED: dict[Key, str] = {
    Key.UNANSWERED_TITLE: "**Без відповіді:** {questions} (за останні дні: {days})",
    Key.UNANSWERED_NONE: "На кожне запитання знайшлася відповідь (за останні дні: {days}).",
    Key.UNANSWERED_LINE: "{count} × {question} · востаннє {moment}",
    Key.UNANSWERED_REST: "-# Ще {rest} у файлах, з усім, що було введено.",
    Key.UNANSWERED_ABOUT: "{actor}: {question}",
    Key.FEEDBACK_TITLE: "**Оцінено як не корисні:** {answers} (за останні дні: {days})",
    Key.FEEDBACK_NONE: "Жодної відповіді не оцінено як не корисну (за останні дні: {days}).",
    Key.FEEDBACK_QUESTION: "**{question}**{within}",
    Key.FEEDBACK_VOTES: (
        "-# {unhelpful} × не корисно, {helpful} × корисно · востаннє {moment}{link}"
    ),
    Key.FEEDBACK_LINK: " · {link}",
    Key.FEEDBACK_GONE: "*Статті цієї цитати вже немає в бібліотеці такою, якою вона була:* {title}",
    Key.FEEDBACK_NO_ANSWER: "Відповідь була: «{reason}»",
    Key.MY_DATA_EXPORTED: (
        "У цьому файлі все, що я про Вас зберігаю: {answers} і {votes}. Більше нікому його не "
        "дають."
    ),
    Key.MY_DATA_NONE: "Я нічого про Вас не зберігаю.",
    Key.MY_DATA_CONFIRM: (
        "Це видалить усе, що я про Вас зберігаю, на кожному сервері: {answers} разом із "
        "запитаннями, {votes}. Скасувати це неможливо. Повідомлення в Discord залишаться, але "
        "їхні кнопки забудуть, про що йшлося."
    ),
    Key.MY_DATA_DELETED: "Видалено: {answers} і {votes}. Більше я нічого про Вас не зберігаю.",
    Key.MY_DATA_OTHERS: (
        "Ця кнопка для того, хто про неї просив. Скористайтеся `/my-data delete` самі."
    ),
    Key.BUTTON_DELETE_ALL: "Видалити все",
    Key.UNANSWERED_DESCRIPTION: "Показати, на що тут не знайшлося відповіді (для адміністраторів)",
    Key.FEEDBACK_DESCRIPTION: "Показати відповіді, оцінені як не корисні (для адміністраторів)",
    Key.MY_DATA_DESCRIPTION: "Що я про Вас зберігаю",
    Key.MY_DATA_EXPORT_DESCRIPTION: "Отримати файлом усе, що я про Вас зберігаю",
    Key.MY_DATA_DELETE_DESCRIPTION: "Видалити все, що я про Вас зберігаю",
}
