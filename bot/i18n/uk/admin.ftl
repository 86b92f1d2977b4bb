### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### What a server’s admins read while the library is read again, and of its state.

## Who may

admins_only = Це можуть лише адміністратори цього сервера: вам потрібен дозвіл *Керування сервером*.
server_only = Це для адміністраторів сервера й не працює в особистих повідомленнях: скористайтеся цим на сервері, де маєте *Керування сервером*.

## /reindex

reindex_elsewhere = Переіндексація: { $link } показує, як вона просувається.
reindex_title = **Переіндексація**
reindex_serves = -# Тим часом бібліотека відповідає, як і раніше.
phase_fetching = Завантаження сторінок
phase_reading = Читання статей
phase_attributing = Визначення, хто що сказав
phase_embedding = Обчислення векторів уривків
phase_writing = Запис індексу
phase_checking = Перевірка індексу
step = { $phase }: { $done } з { $total } ({ $percent } %)
step_unknown = { $phase }: { $done }
reindex_done = **Переіндексацію завершено**, час: { $seconds }.
reindex_counts = додано: { $added } · змінено: { $changed } · вилучено: { $removed } · без змін: { $unchanged } · не вдалося: { $failed }
reindex_embedded = обчислено заново: { $embedded }, перенесено: { $reused }
reindex_library = Тепер у бібліотеці: { $searched }; { $passages }.
reindex_failed_part = **Не вдалося прочитати**
reindex_more_failures = … і ще: { $failures }
reindex_stopped = **Переіндексацію зупинено.** Бібліотека не змінилася.
button_stop = Зупинити
reindex_stopping = Зупиняю …
reindex_over = Це вже завершено: зупиняти нічого.
reindex_interrupted = **Перезапуск перервав переіндексацію.** `/status` показує, що є в бібліотеці; `/reindex` починає знову.

## /status

status_title = **On Record**
status_empty = Бібліотека порожня: `/sources add` додає статті для цього сервера, а той, хто утримує бота, може додати їх для всіх.
status_holds = **Бібліотека:** { $articles }, { $passages }, { $sources }
status_days = **Дні:** { $first } – { $last }
status_outlets = **Видання:** { $outlets }
status_model = **Модель:** { $model }, вимірів: { $dimension }
status_generation = **Покоління:** { $generation }, створено { $built }
status_building = Створюється нове покоління.
status_latency = **Discord:** { $milliseconds } мс до шлюзу
status_no_latency = **Discord:** з’єднано, затримку ще не виміряно
status_own = **З них власних статей сервера:** { $articles }
