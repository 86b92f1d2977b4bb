"""Descriptions of commands and options in Ukrainian, each of 100 characters at most."""

from __future__ import annotations

from bot.i18n.phrases import Key

COMMANDS: dict[Key, str] = {
    # command descriptions
    Key.ASK_DESCRIPTION: "Поставити запитання: статті відповідають власними словами",
    Key.ASK_QUESTION: "Що Ви хочете знати",
    Key.ASK_OUTLET: "Лише статті цього видання",
    Key.ASK_SINCE: "Лише від цього дня: 2022-03-09, 9 березня 2022, березень 2022, 2022",
    Key.ASK_UNTIL: "Лише до цього дня: 2022-03-09, 9 березня 2022, березень 2022, 2022",
    Key.ASK_PRIVATE: "Показати відповідь лише Вам",
    Key.SAID_DESCRIPTION: "Процитувати, що сказала особа, держава чи установа",
    Key.SAID_ACTOR: "Особа, держава чи установа",
    Key.SAID_ABOUT: "Тема; без неї першими йдуть найновіші висловлювання",
    Key.COMPARE_DESCRIPTION: "Процитувати, що двоє сказали на одну тему",
    Key.COMPARE_FIRST: "Особа, держава чи установа",
    Key.COMPARE_SECOND: "Інша особа, держава чи установа",
    Key.COMPARE_ABOUT: "Тема",
    Key.TIMELINE_DESCRIPTION: "Процитувати за датами, що сказав один учасник, від найдавнішого",
    Key.PINNED_DESCRIPTION: "Процитувати слова: {actor}",
    Key.ACTORS_DESCRIPTION: "Команди для окремих учасників та їхні імена (для адміністраторів)",
    Key.PIN_DESCRIPTION: "Дати цьому серверу команду, що запитує про одного учасника",
    Key.PIN_NAME: "Як назвати команду; без цього — за іменем учасника",
    Key.UNPIN_DESCRIPTION: "Прибрати команду учасника",
    Key.UNPIN_COMMAND: "Команда",
    Key.LIST_DESCRIPTION: "Перелічити закріплених учасників або імена одного з них",
    Key.LIST_ACTOR: "Показати інші імена учасника та від чийого імені він говорить",
    Key.ALIAS_ADD_DESCRIPTION: "Дозволити запитувати про учасника ще й під іншим іменем",
    Key.ALIAS_REMOVE_DESCRIPTION: "Забрати ім’я в учасника",
    Key.ALIAS_MERGE_DESCRIPTION: "Об’єднати двох учасників в одного",
    Key.ALIAS_SPLIT_DESCRIPTION: "Зробити одне з імен учасника окремим учасником",
    Key.ALIAS_ACTOR: "Чиє це ім’я",
    Key.ALIAS_NAME: "Ім’я",
    Key.ALIAS_OTHER: "Учасник, якого слід із ним об’єднати",
    Key.REINDEX_DESCRIPTION: "Прочитати знову власні джерела цього сервера (для адміністраторів)",
    Key.STATUS_DESCRIPTION: (
        "Показати, що є в бібліотеці та як почувається бот (для адміністраторів)"
    ),
}
