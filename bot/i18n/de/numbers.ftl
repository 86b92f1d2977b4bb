### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### What is counted, in each of the language’s plural forms (CLDR), and the first day of a month.

## Counts

article =
    { $count ->
        [one] { $count } Artikel
       *[other] { $count } Artikel
    }

other_article =
    { $count ->
        [one] { $count } weiterer Artikel
       *[other] { $count } weitere Artikel
    }

statement =
    { $count ->
        [one] { $count } Aussage
       *[other] { $count } Aussagen
    }

passage =
    { $count ->
        [one] { $count } Textstelle
       *[other] { $count } Textstellen
    }

source =
    { $count ->
        [one] { $count } Quelle
       *[other] { $count } Quellen
    }

failure =
    { $count ->
        [one] { $count } Fehler
       *[other] { $count } Fehler
    }

second =
    { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }

question =
    { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }

answer =
    { $count ->
        [one] { $count } Antwort
       *[other] { $count } Antworten
    }

vote =
    { $count ->
        [one] { $count } Bewertung
       *[other] { $count } Bewertungen
    }

## Days

first_of_month = 1
