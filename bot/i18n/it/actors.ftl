### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### What an actor said: /said, /compare, /timeline, and what others say about it.

said_title = Le parole di { $actor }
timeline_title = Le parole di { $actor }, in ordine di data
compare_title = A confronto: { $actor }
about_title = Su { $actor }: che cosa dicono gli altri e che cosa riportano gli articoli
on_subject = su «{ $about }»
own_head = ### { $actor }: dichiarazioni proprie
people_head = ### Chi parla a nome di { $actor }
namesakes = -# Altre persone con lo stesso nome: { $names }.
range = da { $first } a { $last } di { $statements }
range_of_one = numero { $first } di { $statements }
unknown_actor_named = Nella biblioteca ({ $searched }) non è citato nessuno di nome «{ $actor }».
unknown_actor_near = Nella biblioteca ({ $searched }) non è citato nessuno di nome «{ $actor }». Nomi simili: { $names }.
several_actors = Più attori si chiamano «{ $actor }»: { $names }. Quale intendi?
no_such_actor = Nessun attore della biblioteca si chiama «{ $actor }». Nomi simili: { $names }.
no_actor_like_it = Nessun attore della biblioteca si chiama «{ $actor }» o in modo simile.
never_speaks = **{ $actor }** non è mai citato nella biblioteca ({ $searched }): il nome è soltanto menzionato.
silent = In quella parte della biblioteca ({ $searched }) non ho trovato dichiarazioni di **{ $actor }**.
silent_on = Nella biblioteca ({ $searched }) non ho trovato dichiarazioni di **{ $actor }** su «{ $about }».
same_actor = Entrambi i nomi indicano **{ $actor }**: scegli due attori diversi da confrontare.
about_nothing = A parte ciò che dice **{ $actor }**, non ho trovato nulla al riguardo nella biblioteca ({ $searched }).
about_nobody = Nella biblioteca ({ $searched }) ho trovato di **{ $actor }** solo le sue parole: nessun altro ne fa il nome.
button_previous = Precedenti
button_next = Successive
button_name = { $actor }
button_about = Su { $actor }
button_said = Parole di { $actor }
button_latest = Ultime di { $actor }
button_timeline = Per data
stale_button = Non so più a che cosa servisse questo pulsante: ripeti la domanda.
