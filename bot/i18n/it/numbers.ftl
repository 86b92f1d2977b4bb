### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### What is counted, in each of the language’s plural forms (CLDR), and the first day of a month.

## Counts

article =
    { $count ->
        [one] { $count } articolo
        [many] { $count } di articoli
       *[other] { $count } articoli
    }

other_article =
    { $count ->
        [one] { $count } altro articolo
        [many] { $count } di altri articoli
       *[other] { $count } altri articoli
    }

statement =
    { $count ->
        [one] { $count } dichiarazione
        [many] { $count } di dichiarazioni
       *[other] { $count } dichiarazioni
    }

passage =
    { $count ->
        [one] { $count } passo
        [many] { $count } di passi
       *[other] { $count } passi
    }

source =
    { $count ->
        [one] { $count } fonte
        [many] { $count } di fonti
       *[other] { $count } fonti
    }

failure =
    { $count ->
        [one] { $count } errore
        [many] { $count } di errori
       *[other] { $count } errori
    }

second =
    { $count ->
        [one] { $count } secondo
        [many] { $count } di secondi
       *[other] { $count } secondi
    }

question =
    { $count ->
        [one] { $count } domanda
        [many] { $count } di domande
       *[other] { $count } domande
    }

answer =
    { $count ->
        [one] { $count } risposta
        [many] { $count } di risposte
       *[other] { $count } risposte
    }

vote =
    { $count ->
        [one] { $count } valutazione
        [many] { $count } di valutazioni
       *[other] { $count } valutazioni
    }

## Days

first_of_month = 1º
