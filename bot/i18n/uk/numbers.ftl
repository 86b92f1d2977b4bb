### Ukrainian. Readers are “ви”, in small letters, as in Discord’s own Ukrainian; the bot is “я”.
### What is counted, in each of the language’s plural forms (CLDR), and the first day of a month.

## Counts

article =
    { $count ->
        [one] { $count } стаття
        [few] { $count } статті
        [many] { $count } статей
       *[other] { $count } статті
    }

other_article =
    { $count ->
        [one] { $count } інша стаття
        [few] { $count } інші статті
        [many] { $count } інших статей
       *[other] { $count } іншої статті
    }

statement =
    { $count ->
        [one] { $count } висловлювання
        [few] { $count } висловлювання
        [many] { $count } висловлювань
       *[other] { $count } висловлювання
    }

passage =
    { $count ->
        [one] { $count } уривок
        [few] { $count } уривки
        [many] { $count } уривків
       *[other] { $count } уривка
    }

source =
    { $count ->
        [one] { $count } джерело
        [few] { $count } джерела
        [many] { $count } джерел
       *[other] { $count } джерела
    }

failure =
    { $count ->
        [one] { $count } помилка
        [few] { $count } помилки
        [many] { $count } помилок
       *[other] { $count } помилки
    }

second =
    { $count ->
        [one] { $count } секунда
        [few] { $count } секунди
        [many] { $count } секунд
       *[other] { $count } секунди
    }

question =
    { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
        [many] { $count } запитань
       *[other] { $count } запитання
    }

answer =
    { $count ->
        [one] { $count } відповідь
        [few] { $count } відповіді
        [many] { $count } відповідей
       *[other] { $count } відповіді
    }

vote =
    { $count ->
        [one] { $count } оцінка
        [few] { $count } оцінки
        [many] { $count } оцінок
       *[other] { $count } оцінки
    }

## Days

first_of_month = 1
