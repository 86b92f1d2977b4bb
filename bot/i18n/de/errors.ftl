### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### What goes wrong: what was typed cannot be used, or the bot could not answer.

## What was typed cannot be used

bad_date = „{ $value }“ kann ich nicht als Datum lesen: Schreib es als 2022-03-09, 9. März 2022, März 2022 oder 2022.
dates_crossed = Die Daten sind vertauscht: { $since } liegt nach { $until }. Bitte tausche sie.
no_such_outlet = Kein Medium in der Bibliothek heißt „{ $outlet }“. Es gibt: { $known }. Wähle eines aus der Liste, die sich beim Tippen öffnet.
no_outlet_known = Kein Artikel der Bibliothek nennt sein Medium, deshalb kann ich nicht nach „{ $outlet }“ filtern: Bitte frag ohne Medium.
bad_value = Den Wert „{ $value }“ kann ich nicht verwenden: Bitte wähle einen anderen.

## Failures

busy = Die Bibliothek wird schon neu indexiert. Bitte versuch es noch einmal, wenn das fertig ist; `/status` zeigt es.
cancelled = Die Neuindexierung wurde abgebrochen. Die Bibliothek ist unverändert.
slow = Das hat zu lange gedauert (Grenze: { $seconds }), deshalb habe ich abgebrochen. Bitte frag in einer Minute noch einmal.
stopping = Ich werde gerade neu gestartet. Bitte frag in einer Minute noch einmal.
store_busy = Ein anderes Programm benutzt gerade meine Datenbank, deshalb ging das nicht. Bitte versuch es in einer Minute noch einmal.
not_verbatim = Ich habe etwas gefunden, aber es stimmt nicht Wort für Wort mit seinem Artikel überein, deshalb zeige ich es nicht. Das wurde protokolliert; eine Neuindexierung behebt es.
library_broken = Die Bibliothek ist gerade nicht lesbar. Das wurde für den Betreiber protokolliert; bitte versuch es später noch einmal.
library_error = Das konnte die Bibliothek nicht. Es wurde protokolliert.
stale_command = Dieser Befehl hat sich gerade geändert. Bitte versuch es in einer Minute noch einmal, oder starte Discord neu, wenn er noch aussieht wie vorher.
unexpected = Bei mir ist etwas schiefgegangen. Es wurde als `{ $reference }` protokolliert. Bitte versuch es noch einmal.
detail =
    { $sentence }
    -# { $detail }
