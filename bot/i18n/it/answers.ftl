### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### Answers: what is quoted, by whom, and why there is nothing.

## The answer

asked = -# Domanda: { $question }{ $within }
within = Si è cercato solo qui: { $within }.
filter_outlet = testata { $outlet }
filter_since = dal giorno { $day }
filter_until = fino al giorno { $day }
searched = -# Citato parola per parola dalla biblioteca ({ $searched }).
figures_differ = Le cifre differiscono: ciascuna sta qui come fu scritta, con la sua data.
opposed = Uno lo dice, un altro lo nega: ciascuno sta qui con la sua data.
left_out = {" "}[…] indica ciò che è omesso.
span_days = { $articles }, { $first } – { $last }
span_day = { $articles }, { $first }
span_undated = { $articles }
span_single_day = un solo articolo, { $first }
span_single = un solo articolo

## Who said it, how and where

speaker = **{ $name }**
speaker_for = **{ $name }** ({ $actor })
speaker_mention = nel testo: «{ $mention }»
speaker_uncertain = *attribuzione incerta*
speaker_unknown = Chi parla non è identificato
speaker_own_words = Parole dell’articolo stesso
kind_direct = citazione diretta
kind_mixed = citazione parziale
kind_indirect = riferito con le parole dell’articolo
kind_unattributed = raccontato dall’articolo
kind_unspoken = un’opinione o un desiderio riferito dall’articolo
mark_negated = *non l’ha detto*
mark_declined = *non ha voluto commentare*
mark_hypothetical = *solo ipotizzato: se … dicesse*
mark_future = *annunciato, non ancora detto*
corrected = -# Corretto il { $day }: { $article }
relative_day = -# Secondo il nostro calcolo: «{ $words }» = { $day }
also_in = -# Anche in: { $articles }
also_in_more = -# Anche in: { $articles }; e altri { $rest }
also_in_count = -# Anche in { $articles }
paragraph = paragrafo { $paragraph }
untitled = Articolo senza titolo
undated = senza data
read_article = Leggi l’articolo

## Why there is no answer

nothing_found = Non ho trovato nulla al riguardo nella biblioteca ({ $searched }).
unsure = Questo può essere utile: non sono sicuro che risponda alla domanda.
below_threshold = Nulla nella biblioteca ({ $searched }) risponde a questa domanda.
familiar = Non ho trovato una risposta nella biblioteca ({ $searched }).
unknown_actor = Nessuno con quel nome parla nella biblioteca ({ $searched }).
no_statement = Non c’è alcuna dichiarazione al riguardo nella biblioteca ({ $searched }).
empty_library = La biblioteca è vuota, perciò non c’è ancora nulla da citare. Chi gestisce questo bot aggiunge articoli con `onrecord add`.
no_article_fits = Nessun articolo della biblioteca rientra in questa selezione: { $within }.
nearest = Su questo tema:
elsewhen = Al di fuori di quel periodo:
did_you_mean = Intendi { $names }?
