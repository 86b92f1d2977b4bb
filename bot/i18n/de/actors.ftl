### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### What an actor said: /said, /compare, /timeline, and what others say about it.

said_title = Gesagt von { $actor }
timeline_title = Gesagt von { $actor }, nach Datum
compare_title = Im Vergleich: { $actor }
about_title = Über { $actor }: was andere sagen und was die Artikel berichten
on_subject = über „{ $about }“
own_head = ### { $actor } selbst
people_head = ### Wer für { $actor } spricht
namesakes = -# Auch andere tragen diesen Namen: { $names }.
range = { $first } bis { $last } ({ $statements } insgesamt)
range_of_one = Nummer { $first } ({ $statements } insgesamt)
unknown_actor_named = Niemand namens „{ $actor }“ spricht in der Bibliothek ({ $searched }).
unknown_actor_near = Niemand namens „{ $actor }“ spricht in der Bibliothek ({ $searched }). Ähnlich wie dieser Name: { $names }.
several_actors = Mehrere heißen „{ $actor }“: { $names }. Wen meinen Sie?
no_such_actor = Kein Akteur in der Bibliothek heißt „{ $actor }“. Ähnlich wie dieser Name: { $names }.
no_actor_like_it = Kein Akteur in der Bibliothek heißt „{ $actor }“ oder so ähnlich.
never_speaks = **{ $actor }** spricht nie in der Bibliothek ({ $searched }): Artikel enthalten den Namen, keiner zitiert ihn.
silent = In diesem Teil der Bibliothek ({ $searched }) steht keine Aussage von **{ $actor }**.
silent_on = In der Bibliothek ({ $searched }) steht keine Aussage von **{ $actor }** über „{ $about }“.
same_actor = Beide Namen meinen **{ $actor }**: Wähle zwei verschiedene Akteure zum Vergleichen.
about_nothing = Über das hinaus, was **{ $actor }** sagt, habe ich dazu in der Bibliothek ({ $searched }) nichts gefunden.
about_nobody = In der Bibliothek ({ $searched }) steht **{ $actor }** nur bei den eigenen Worten: Niemand sonst erwähnt den Namen.
button_previous = Vorige
button_next = Nächste
button_name = { $actor }
button_about = Über { $actor }
button_said = Gesagt von { $actor }
button_latest = Neuestes von { $actor }
button_timeline = Nach Datum
stale_button = Ich weiß nicht mehr, wofür diese Schaltfläche steht: Bitte fragen Sie noch einmal.
