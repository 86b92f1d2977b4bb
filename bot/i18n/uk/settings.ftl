### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### How the bot answers in a server: /settings.

settings_title = **Налаштування цього сервера**
settings_language = **Мова:** { $language }
settings_each_own = мова кожного учасника
settings_visible = **Відповіді:** видно всім, якщо не вибрано `private`
settings_private = **Відповіді:** видно лише тому, хто питає, якщо не вимкнено `private`
settings_findings = **Цитат у відповіді:** щонайбільше { $count }
settings_strictness = **Докази:** { $strictness }
strict = суворо: краще жодної відповіді, ніж хибна
balanced = збалансовано
open = відкрито: краще сумнівна цитата, ніж жодної
settings_everywhere = **Канали:** я відповідаю в усіх
settings_channels = **Канали:** я відповідаю в { $channels }; деінде відповідь бачить лише той, хто питає
settings_channels_full = Забагато каналів: щонайбільше { $most }.
elsewhere_only = На цьому сервері я відповідаю в { $channels }. Скористайтеся тут `/ask`, і відповідь побачите лише ви.
