### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### What is counted, in each of the language’s plural forms (CLDR), and the first day of a month.

## Counts

article =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }

other_article =
    { $count ->
        [one] { $count } other article
       *[other] { $count } other articles
    }

statement =
    { $count ->
        [one] { $count } statement
       *[other] { $count } statements
    }

passage =
    { $count ->
        [one] { $count } passage
       *[other] { $count } passages
    }

source =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }

failure =
    { $count ->
        [one] { $count } failure
       *[other] { $count } failures
    }

second =
    { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }

question =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }

answer =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }

vote =
    { $count ->
        [one] { $count } rating
       *[other] { $count } ratings
    }

## Days

first_of_month = 1
