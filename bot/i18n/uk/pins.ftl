### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### Commands for single actors, and what actors are called: /actors.

## Pins

pinned = `/{ $command }` цитує, що каже **{ $actor }**, лише на цьому сервері. Прибрати команду можна через `/actors unpin`.
pinned_later = `/{ $command }` закріплено (**{ $actor }**), але Discord ще не прийняв команду. Я пробую далі; вона з’явиться сама.
pinned_refused = `/{ $command }` закріплено (**{ $actor }**), але Discord відхилив команду; це записано в журнал. Я спробую знову під час наступного закріплення та після перезапуску. Якщо вона не з’явиться, запросіть мене знову з дозволом *applications.commands*.
pins_full = На цьому сервері вже закріплено учасників: { $most }, і Discord не дозволяє більше команд. Спершу приберіть одну через `/actors unpin`.
pinned_already = **{ $actor }** уже закріплено: `/{ $command }`.
pin_name_taken = `/{ $command }` уже є командою: виберіть іншу назву або не вказуйте її.
unpinned = `/{ $command }` прибрано. `/said` і далі знаходить: **{ $actor }**.
unpinned_later = `/{ $command }` відкріплено, але Discord ще не прибрав команду. Я пробую далі.
no_such_pin = Тут немає закріпленого учасника «{ $command }»: `/actors list` показує їх.
no_pins = Тут нікого не закріплено. `/actors pin` створює команду для учасника.
pins_title = **Закріплені учасники**
pin_line = `/{ $command }` · { $actor }

## Aliases

alias_added = Відтепер **{ $actor }** також має ім’я «{ $alias }».
alias_removed = «{ $alias }» більше не означає **{ $actor }**.
alias_merged = «{ $alias }» і **{ $actor }** — тепер один учасник: **{ $actor }**.
alias_split = «{ $alias }» — тепер окремий учасник, а не **{ $actor }**.
no_such_alias = «{ $alias }» не належить до імен учасника **{ $actor }**. Вони такі: { $aliases }.
alias_is_name = **{ $actor }** не має інших імен, крім цього.
alias_known = **{ $actor }** уже має ім’я «{ $alias }», тож нічого не змінено.
alias_one_already = «{ $alias }» — це вже **{ $actor }**: об’єднати можна лише двох різних учасників.
actor_line = **{ $actor }**: { $statements }
actor_aliases = Інші імена: { $aliases }
actor_speaks_for = Говорить від імені: { $actor } ({ $articles })
