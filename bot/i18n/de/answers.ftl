### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### Answers: what is quoted, by whom, and why there is nothing.

## The answer

asked = -# Frage: { $question }{ $within }
within = Nur hier wurde gesucht: { $within }.
filter_outlet = Medium { $outlet }
filter_since = ab { $day }
filter_until = bis { $day }
searched = -# Wort für Wort aus der Bibliothek zitiert ({ $searched }).
figures_differ = Die Zahlen weichen voneinander ab: Jede steht hier so, wie sie geschrieben wurde, mit ihrem Datum.
opposed = Einer sagt es, ein anderer bestreitet es: Beides steht hier mit seinem Datum.
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
speaker_unknown = Sprecher nicht identifiziert
speaker_own_words = Der Artikel selbst
kind_direct = wörtlich zitiert
kind_mixed = teilweise wörtlich zitiert
kind_indirect = vom Artikel sinngemäß wiedergegeben
kind_unattributed = vom Artikel berichtet
kind_unspoken = eine Ansicht oder ein Wunsch, laut Artikel
mark_negated = *hat das nicht gesagt*
mark_declined = *wollte sich nicht äußern*
mark_hypothetical = *hypothetisch*
mark_future = *angekündigt, noch nicht gesagt*
corrected = -# Berichtigt am { $day }: { $article }
relative_day = -# Unsere Berechnung: „{ $words }“ = { $day }
also_in = -# Auch in: { $articles }
also_in_more = -# Auch in: { $articles }; und { $rest } weiteren
also_in_count = -# Auch anderswo: { $articles }
paragraph = Absatz { $paragraph }
untitled = Artikel ohne Titel
undated = ohne Datum
read_article = Artikel lesen

## Why there is no answer

nothing_found = Dazu habe ich in der Bibliothek ({ $searched }) nichts gefunden.
unsure = Das hilft vielleicht weiter, aber ich bin nicht sicher, ob es die Frage beantwortet.
below_threshold = In der Bibliothek ({ $searched }) habe ich keine Antwort darauf gefunden.
familiar = Das Thema kommt in der Bibliothek ({ $searched }) vor, aber eine Antwort auf die Frage habe ich nicht gefunden.
unknown_actor = In der Bibliothek ({ $searched }) wird niemand mit diesem Namen zitiert.
no_statement = Dazu habe ich in der Bibliothek ({ $searched }) keine Aussage gefunden.
empty_library = Die Bibliothek ist leer, es gibt also noch nichts zu zitieren. Wer diesen Bot betreibt, fügt Artikel mit `onrecord add` hinzu.
no_article_fits = Kein Artikel passt zu diesen Filtern: { $within }.
nearest = Zu diesem Thema:
elsewhen = Außerhalb dieses Zeitraums:
unmentioned = In keinem Artikel hier erwähnt: { $names }.
did_you_mean = Meinst du { $names }?
