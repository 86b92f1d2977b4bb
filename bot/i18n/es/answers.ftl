### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### Answers: what is quoted, by whom, and why there is nothing.

## The answer

asked = -# Pregunta: { $question }{ $within }
within = Solo se buscó aquí: { $within }.
filter_outlet = medio { $outlet }
filter_since = desde el { $day }
filter_until = hasta el { $day }
searched = -# Citado palabra por palabra de la biblioteca ({ $searched }).
figures_differ = Las cifras difieren: cada una está aquí como se escribió, con su fecha.
opposed = Uno lo dice y otro lo niega: cada uno está aquí con su fecha.
left_out = {" "}[…] señala lo omitido.
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
speaker_unknown = No se ha identificado quién habla
speaker_own_words = Palabras del propio artículo
kind_direct = citado directamente
kind_mixed = citado en parte
kind_indirect = referido con las palabras del artículo
kind_unattributed = contado por el artículo
kind_unspoken = una opinión o un deseo que refiere el artículo
mark_negated = *no dijo esto*
mark_declined = *no quiso hacer comentarios*
mark_hypothetical = *solo supuesto: si … dijera*
mark_future = *anunciado, aún no dicho*
corrected = -# Corregido el { $day }: { $article }
relative_day = -# Según nuestro cálculo: «{ $words }» = { $day }
also_in = -# También en: { $articles }
also_in_more = -# También en: { $articles }; y { $rest } más
also_in_count = -# También en { $articles }
paragraph = párrafo { $paragraph }
untitled = Artículo sin título
undated = sin fecha
read_article = Leer el artículo

## Why there is no answer

nothing_found = No encontré nada sobre eso en la biblioteca ({ $searched }).
unsure = Esto puede ayudar: no estoy seguro de que responda a la pregunta.
below_threshold = Nada en la biblioteca ({ $searched }) responde a eso.
familiar = No he encontrado una respuesta a eso en la biblioteca ({ $searched }).
unknown_actor = Nadie con ese nombre habla en la biblioteca ({ $searched }).
no_statement = No hay ninguna declaración sobre eso en la biblioteca ({ $searched }).
empty_library = La biblioteca está vacía, así que aún no hay nada que citar. Quien aloja este bot añade artículos con `onrecord add`.
no_article_fits = Ningún artículo de la biblioteca entra en esta selección: { $within }.
nearest = Sobre este tema:
elsewhen = Fuera de esas fechas:
did_you_mean = ¿Quieres decir { $names }?
