### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### What is counted, in each of the language’s plural forms (CLDR), and the first day of a month.

## Counts

article =
    { $count ->
        [one] { $count } artículo
        [many] { $count } de artículos
       *[other] { $count } artículos
    }

other_article =
    { $count ->
        [one] { $count } otro artículo
        [many] { $count } de otros artículos
       *[other] { $count } otros artículos
    }

statement =
    { $count ->
        [one] { $count } declaración
        [many] { $count } de declaraciones
       *[other] { $count } declaraciones
    }

passage =
    { $count ->
        [one] { $count } pasaje
        [many] { $count } de pasajes
       *[other] { $count } pasajes
    }

source =
    { $count ->
        [one] { $count } fuente
        [many] { $count } de fuentes
       *[other] { $count } fuentes
    }

failure =
    { $count ->
        [one] { $count } fallo
        [many] { $count } de errores
       *[other] { $count } fallos
    }

second =
    { $count ->
        [one] { $count } segundo
        [many] { $count } de segundos
       *[other] { $count } segundos
    }

question =
    { $count ->
        [one] { $count } pregunta
        [many] { $count } de preguntas
       *[other] { $count } preguntas
    }

answer =
    { $count ->
        [one] { $count } respuesta
        [many] { $count } de respuestas
       *[other] { $count } respuestas
    }

vote =
    { $count ->
        [one] { $count } valoración
        [many] { $count } de valoraciones
       *[other] { $count } valoraciones
    }

## Days

first_of_month = 1
