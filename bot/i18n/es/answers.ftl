### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### Answers: what is quoted, by whom, and why there is nothing.

## The answer

asked = -# Pregunta: { $question }{ $within }
within = Solo se buscó aquí: { $within }.
filter_outlet = medio { $outlet }
filter_since = desde el { $day }
filter_until = hasta el { $day }
searched = -# Citado palabra por palabra de la biblioteca ({ $searched }).
figures_differ = Las cifras no coinciden: cada una aparece como se escribió, con su fecha.
opposed = Uno lo afirma y otro lo niega: cada uno aparece con su fecha.
left_out = {" "}[…] indica una omisión.
span_days = { $articles }, { $first } – { $last }
span_day = { $articles }, { $first }
span_undated = { $articles }
span_single_day = un solo artículo, { $first }
span_single = un solo artículo

## Who said it, how and where

speaker = **{ $name }**
speaker_for = **{ $name }** ({ $actor })
speaker_mention = en el texto: «{ $mention }»
speaker_uncertain = *atribución incierta*
speaker_unknown = No se sabe quién habla
speaker_own_words = El propio artículo
kind_direct = cita directa
kind_mixed = cita parcial
kind_indirect = referido con palabras del artículo
kind_unattributed = lo dice el artículo
kind_unspoken = una opinión o un deseo, según el artículo
mark_negated = *no dijo esto*
mark_declined = *no quiso comentar*
mark_hypothetical = *hipotético*
mark_future = *anunciado, aún no dicho*
corrected = -# Corregido el { $day }: { $article }
relative_day = -# Nuestro cálculo: «{ $words }» = { $day }
also_in = -# También en: { $articles }
also_in_more = -# También en: { $articles }; y { $rest } más
also_in_count = -# También en { $articles }
paragraph = párrafo { $paragraph }
untitled = Artículo sin título
undated = sin fecha
read_article = Leer el artículo

## Why there is no answer

nothing_found = No he encontrado nada sobre eso en la biblioteca ({ $searched }).
unsure = Esto puede ayudar, pero no estoy seguro de que responda a la pregunta.
below_threshold = No he encontrado una respuesta a eso en la biblioteca ({ $searched }).
familiar = Este tema aparece en la biblioteca ({ $searched }), pero no he encontrado una respuesta a la pregunta.
unknown_actor = En la biblioteca ({ $searched }) no se cita a nadie con ese nombre.
no_statement = No he encontrado ninguna declaración sobre eso en la biblioteca ({ $searched }).
empty_library = La biblioteca está vacía, así que aún no hay nada que citar. Quien aloja este bot puede añadir artículos con `onrecord add`.
no_article_fits = Ningún artículo cumple estos filtros: { $within }.
nearest = Sobre este tema:
elsewhen = Fuera de esas fechas:
unmentioned = Ningún artículo de aquí menciona: { $names }.
did_you_mean = ¿Quieres decir { $names }?
