### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### Answers: what is quoted, by whom, and why there is nothing.

## The answer

asked = -# Frage: { $question }{ $within }
within = Nur dies wurde durchsucht: { $within }.
filter_outlet = Medium { $outlet }
filter_since = ab { $day }
filter_until = bis { $day }
searched = -# Wort für Wort aus der Bibliothek zitiert ({ $searched }).
figures_differ = Die Zahlen weichen voneinander ab: Jede steht hier, wie sie geschrieben wurde, mit ihrem Datum.
opposed = Wer es sagt und wer es bestreitet, stehen hier beide mit ihrem Datum.
left_out = {" "}[…] steht für Ausgelassenes.
span_days = { $articles }, { $first } – { $last }
span_day = { $articles }, { $first }
span_undated = { $articles }
span_single_day = ein einziger Artikel, { $first }
span_single = ein einziger Artikel

## Who said it, how and where

speaker = **{ $name }**
speaker_for = **{ $name }** ({ $actor })
speaker_mention = im Text: „{ $mention }“
speaker_uncertain = *Zuordnung unsicher*
speaker_unknown = Wer spricht, ist nicht ermittelt
speaker_own_words = Eigene Worte des Artikels
kind_direct = wörtlich zitiert
kind_mixed = zum Teil wörtlich zitiert
kind_indirect = in den Worten des Artikels wiedergegeben
kind_unattributed = vom Artikel berichtet
kind_unspoken = eine Ansicht oder ein Wunsch, von dem der Artikel berichtet
mark_negated = *hat das nicht gesagt*
mark_declined = *wollte sich nicht äußern*
mark_hypothetical = *nur angenommen: wenn … sagte*
mark_future = *angekündigt, noch nicht gesagt*
corrected = -# Berichtigt am { $day }: { $article }
relative_day = -# Von uns errechnet: „{ $words }“ = { $day }
also_in = -# Auch in: { $articles }
also_in_more = -# Auch in: { $articles }; und noch { $rest }
also_in_count = -# Auch anderswo: { $articles }
paragraph = Absatz { $paragraph }
untitled = Artikel ohne Titel
undated = ohne Datum
read_article = Artikel lesen

## Why there is no answer

nothing_found = Dazu habe ich in der Bibliothek ({ $searched }) nichts gefunden.
unsure = Das hilft vielleicht weiter: Ich bin nicht sicher, ob es die Frage beantwortet.
below_threshold = Nichts in der Bibliothek ({ $searched }) beantwortet das.
familiar = In der Bibliothek ({ $searched }) habe ich keine Antwort darauf gefunden.
unknown_actor = Niemand dieses Namens spricht in der Bibliothek ({ $searched }).
no_statement = In der Bibliothek ({ $searched }) steht dazu keine Aussage.
empty_library = Die Bibliothek ist leer, daher gibt es noch nichts zu zitieren. Der Betreiber dieses Bots fügt Artikel mit `onrecord add` hinzu.
no_article_fits = Kein Artikel der Bibliothek gehört zu dieser Auswahl: { $within }.
nearest = Zu diesem Thema:
elsewhen = Außerhalb dieser Zeit:
did_you_mean = Meinst du { $names }?
