### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### What an actor said: /said, /compare, /timeline, and what others say about it.

said_title = Gesagt von { $actor }
timeline_title = Gesagt von { $actor }, nach Datum
compare_title = Im Vergleich: { $actor }
about_title = Über { $actor }: was andere sagen und was die Artikel berichten
on_subject = über „{ $about }“
own_head = ### { $actor }: eigene Aussagen
people_head = ### Wer für { $actor } spricht
namesakes = -# Andere mit demselben Namen: { $names }.
range = { $first } bis { $last } (insgesamt { $statements })
range_of_one = Nummer { $first } (insgesamt { $statements })
unknown_actor_named = In der Bibliothek ({ $searched }) wird niemand namens „{ $actor }“ zitiert.
unknown_actor_near = In der Bibliothek ({ $searched }) wird niemand namens „{ $actor }“ zitiert. Ähnliche Namen: { $names }.
several_actors = Mehrere heißen „{ $actor }“: { $names }. Wen meinst du?
no_such_actor = Kein Akteur in der Bibliothek heißt „{ $actor }“. Ähnliche Namen: { $names }.
no_actor_like_it = Kein Akteur in der Bibliothek heißt „{ $actor }“ oder so ähnlich.
never_speaks = **{ $actor }** wird in der Bibliothek ({ $searched }) nirgends zitiert, nur erwähnt.
silent = In diesem Teil der Bibliothek ({ $searched }) habe ich keine Aussage von **{ $actor }** gefunden.
silent_on = In der Bibliothek ({ $searched }) habe ich keine Aussage von **{ $actor }** über „{ $about }“ gefunden.
same_actor = Beide Namen meinen **{ $actor }**: Wähle zwei verschiedene Akteure zum Vergleichen.
about_nothing = Außer dem, was **{ $actor }** selbst sagt, habe ich dazu in der Bibliothek ({ $searched }) nichts gefunden.
about_nobody = In der Bibliothek ({ $searched }) gibt es von **{ $actor }** nur eigene Aussagen: Niemand sonst erwähnt den Namen.
button_previous = Vorige
button_next = Nächste
button_name = { $actor }
button_about = Über { $actor }
button_said = Gesagt von { $actor }
button_latest = Neuestes von { $actor }
button_timeline = Nach Datum
stale_button = Ich weiß nicht mehr, wofür dieser Button war: Bitte frag noch einmal.
