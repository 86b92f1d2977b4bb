### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### What the bot keeps of a person: /my-data.

my_data_exported = У цьому файлі все, що я маю про вас: { $answers } і { $votes }. Більше ніхто його не отримує.
my_data_none = Я не маю даних про вас.
my_data_confirm = Це видалить усе, що я маю про вас, на всіх серверах: { $answers } разом із запитаннями, { $votes }. Скасувати це неможливо. Повідомлення в Discord залишаться, але їхні кнопки більше не працюватимуть.
my_data_deleted = Видалено: { $answers } і { $votes }. Я більше не маю даних про вас.
my_data_others = Ця кнопка для того, хто викликав команду. Скористайтеся `/my-data delete` самі.
button_delete_all = Видалити все
