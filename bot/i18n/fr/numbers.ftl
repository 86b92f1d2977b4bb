### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### What is counted, in each of the language’s plural forms (CLDR), and the first day of a month.

## Counts

article =
    { $count ->
        [one] { $count } article
        [many] { $count } d’articles
       *[other] { $count } articles
    }

other_article =
    { $count ->
        [one] { $count } autre article
        [many] { $count } d’autres articles
       *[other] { $count } autres articles
    }

statement =
    { $count ->
        [one] { $count } déclaration
        [many] { $count } de déclarations
       *[other] { $count } déclarations
    }

passage =
    { $count ->
        [one] { $count } passage
        [many] { $count } de passages
       *[other] { $count } passages
    }

source =
    { $count ->
        [one] { $count } source
        [many] { $count } de sources
       *[other] { $count } sources
    }

failure =
    { $count ->
        [one] { $count } erreur
        [many] { $count } d’erreurs
       *[other] { $count } erreurs
    }

second =
    { $count ->
        [one] { $count } seconde
        [many] { $count } de secondes
       *[other] { $count } secondes
    }

question =
    { $count ->
        [one] { $count } question
        [many] { $count } de questions
       *[other] { $count } questions
    }

answer =
    { $count ->
        [one] { $count } réponse
        [many] { $count } de réponses
       *[other] { $count } réponses
    }

vote =
    { $count ->
        [one] { $count } avis
        [many] { $count } d’avis
       *[other] { $count } avis
    }

## Days

first_of_month = 1er
