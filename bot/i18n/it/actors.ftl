### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### What an actor said: /said, /compare, /timeline, and what others say about it.

said_title = Le parole di { $actor }
timeline_title = Le parole di { $actor }, in ordine di data
compare_title = A confronto: { $actor }
about_title = Su { $actor }: che cosa dicono altri e che cosa raccontano gli articoli
on_subject = su «{ $about }»
own_head = ### { $actor }: parole proprie
people_head = ### Chi parla per { $actor }
namesakes = -# Anche altri hanno quel nome: { $names }.
range = da { $first } a { $last } di { $statements }
range_of_one = numero { $first } di { $statements }
unknown_actor_named = Nessuno di nome «{ $actor }» parla nella biblioteca ({ $searched }).
unknown_actor_near = Nessuno di nome «{ $actor }» parla nella biblioteca ({ $searched }). Vicini a quel nome: { $names }.
several_actors = Più attori si chiamano «{ $actor }»: { $names }. Chi intende?
no_such_actor = Nessun attore della biblioteca si chiama «{ $actor }». Vicini a quel nome: { $names }.
no_actor_like_it = Nessun attore della biblioteca si chiama «{ $actor }», né in modo simile.
never_speaks = **{ $actor }** non parla mai nella biblioteca ({ $searched }): ci sono articoli con quel nome, ma nessuno ne riporta le parole.
silent = In quella parte della biblioteca ({ $searched }) non c’è alcuna dichiarazione di **{ $actor }**.
silent_on = Nella biblioteca ({ $searched }) non c’è alcuna dichiarazione di **{ $actor }** su «{ $about }».
same_actor = Entrambi i nomi indicano **{ $actor }**: scegli due attori diversi da confrontare.
about_nothing = Oltre a ciò che dice **{ $actor }**, non ho trovato nulla al riguardo nella biblioteca ({ $searched }).
about_nobody = Nella biblioteca ({ $searched }) **{ $actor }** compare solo accanto alle proprie parole: nessun altro ne parla.
button_previous = Precedenti
button_next = Successive
button_name = { $actor }
button_about = Su { $actor }
button_said = Parole di { $actor }
button_latest = Più recenti di { $actor }
button_timeline = Per data
stale_button = Non so più a che cosa serva questo pulsante: ripeta la domanda.
