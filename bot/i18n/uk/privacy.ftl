### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### What the bot keeps of a person: /my-data.

my_data_exported = У цьому файлі все, що я про Вас зберігаю: { $answers } і { $votes }. Більше нікому його не дають.
my_data_none = Я нічого про Вас не зберігаю.
my_data_confirm = Це видалить усе, що я про Вас зберігаю, на кожному сервері: { $answers } разом із запитаннями, { $votes }. Скасувати це неможливо. Повідомлення в Discord залишаться, але їхні кнопки забудуть, про що йшлося.
my_data_deleted = Видалено: { $answers } і { $votes }. Більше я нічого про Вас не зберігаю.
my_data_others = Ця кнопка для того, хто про неї просив. Скористайтеся `/my-data delete` самі.
button_delete_all = Видалити все
