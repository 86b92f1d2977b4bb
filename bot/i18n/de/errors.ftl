### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### What goes wrong: what was typed cannot be used, or the bot could not answer.

## What was typed cannot be used

bad_date = „{ $value }“ ist kein Datum, das ich lesen kann: Schreiben Sie es als 2022-03-09, 9. März 2022, März 2022 oder 2022.
dates_crossed = Die Daten sind vertauscht: Der Beginn ({ $since }) liegt nach dem Ende ({ $until }). Bitte tauschen Sie sie.
no_such_outlet = Kein Medium in der Bibliothek heißt „{ $outlet }“. Es gibt: { $known }. Wählen Sie eines aus der Liste, die sich beim Tippen öffnet.
no_outlet_known = Kein Artikel der Bibliothek nennt sein Medium, daher kann „{ $outlet }“ nicht gesucht werden: Bitte fragen Sie ohne Medium.
bad_value = Den Wert „{ $value }“ kann ich nicht verwenden: Bitte wählen Sie einen anderen.

## Failures

busy = Die Bibliothek wird schon neu eingelesen, und das geht nur einmal zugleich. Bitte versuchen Sie es erneut, wenn das fertig ist; `/status` zeigt es.
cancelled = Das Neueinlesen wurde abgebrochen. Die Bibliothek antwortet wie zuvor.
slow = Das hat zu lange gedauert (Grenze: { $seconds }), daher habe ich es aufgegeben. Bitte fragen Sie in einer Minute noch einmal.
stopping = Ich werde gerade neu gestartet. Bitte fragen Sie in einer Minute noch einmal.
store_busy = Ein anderes Programm sperrt gerade meine eigenen Aufzeichnungen, deshalb ging das nicht. Bitte versuchen Sie es in einer Minute noch einmal.
not_verbatim = Ich habe etwas gefunden, aber es stimmt nicht Wort für Wort mit seinem Artikel überein, deshalb zeige ich es nicht. Das wurde protokolliert; die Bibliothek neu einzulesen behebt es.
library_broken = Die Bibliothek kann gerade nicht gelesen werden. Das wurde für den Betreiber dieses Bots protokolliert; bitte versuchen Sie es später erneut.
library_error = Das konnte die Bibliothek nicht. Es wurde protokolliert.
stale_command = Dieser Befehl hat sich gerade geändert. Bitte versuchen Sie es in einer Minute erneut, oder starten Sie Discord neu, wenn er noch wie zuvor aussieht.
unexpected = Hier ist etwas schiefgegangen, nicht bei Ihnen. Es wurde als `{ $reference }` protokolliert. Bitte versuchen Sie es erneut.
detail =
    { $sentence }
    -# { $detail }
