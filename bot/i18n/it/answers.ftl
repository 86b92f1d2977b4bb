### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### Answers: what is quoted, by whom, and why there is nothing.

## The answer

asked = -# Domanda: { $question }{ $within }
within = Ho cercato solo qui: { $within }.
filter_outlet = testata { $outlet }
filter_since = dal { $day }
filter_until = fino al { $day }
searched = -# Citato parola per parola dalla biblioteca ({ $searched }).
figures_differ = Le cifre non coincidono: ciascuna è riportata com’è stata scritta, con la sua data.
opposed = Uno lo dice, un altro lo nega: ciascuno è riportato con la sua data.
left_out = {" "}[…] indica un’omissione.
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
speaker_unknown = Non è chiaro chi parli
speaker_own_words = L’articolo stesso
kind_direct = citazione diretta
kind_mixed = citazione parziale
kind_indirect = riferito con parole dell’articolo
kind_unattributed = riferito dall’articolo
kind_unspoken = un’opinione o un desiderio, secondo l’articolo
mark_negated = *non l’ha detto*
mark_declined = *non ha voluto commentare*
mark_hypothetical = *ipotetico*
mark_future = *annunciato, non ancora detto*
corrected = -# Corretto il { $day }: { $article }
relative_day = -# Nostro calcolo: «{ $words }» = { $day }
also_in = -# Anche in: { $articles }
also_in_more = -# Anche in: { $articles }; e altri { $rest }
also_in_count = -# Anche in { $articles }
paragraph = paragrafo { $paragraph }
untitled = Articolo senza titolo
undated = senza data
read_article = Leggi l’articolo

## Why there is no answer

nothing_found = Non ho trovato nulla al riguardo nella biblioteca ({ $searched }).
unsure = Questo può essere utile, ma non sono sicuro che risponda alla domanda.
below_threshold = Non ho trovato una risposta nella biblioteca ({ $searched }).
familiar = Di questo tema si parla nella biblioteca ({ $searched }), ma non ho trovato una risposta alla domanda.
unknown_actor = Nella biblioteca ({ $searched }) non è citato nessuno con quel nome.
no_statement = Non ho trovato dichiarazioni al riguardo nella biblioteca ({ $searched }).
empty_library = La biblioteca è vuota, quindi non c’è ancora nulla da citare. Chi gestisce questo bot può aggiungere articoli con `onrecord add`.
no_article_fits = Nessun articolo corrisponde a questi filtri: { $within }.
nearest = Su questo tema:
elsewhen = Fuori da quel periodo:
unmentioned = Nessun articolo qui menziona: { $names }.
did_you_mean = Intendi { $names }?
