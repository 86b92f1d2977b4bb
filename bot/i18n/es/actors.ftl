### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### What an actor said: /said, /compare, /timeline, and what others say about it.

said_title = Palabras de { $actor }
timeline_title = Palabras de { $actor }, por fecha
compare_title = Comparación: { $actor }
about_title = Sobre { $actor }: lo que dicen otros y lo que cuentan los artículos
on_subject = sobre «{ $about }»
own_head = ### { $actor }: declaraciones propias
people_head = ### Quién habla en nombre de { $actor }
namesakes = -# Otras personas con el mismo nombre: { $names }.
range = { $first } a { $last } de { $statements }
range_of_one = número { $first } de { $statements }
unknown_actor_named = En la biblioteca ({ $searched }) no se cita a nadie llamado «{ $actor }».
unknown_actor_near = En la biblioteca ({ $searched }) no se cita a nadie llamado «{ $actor }». Nombres parecidos: { $names }.
several_actors = Varios se llaman «{ $actor }»: { $names }. ¿A cuál te refieres?
no_such_actor = Ningún actor de la biblioteca se llama «{ $actor }». Nombres parecidos: { $names }.
no_actor_like_it = Ningún actor de la biblioteca se llama «{ $actor }» ni de forma parecida.
never_speaks = No se cita nunca a **{ $actor }** en la biblioteca ({ $searched }): solo se menciona su nombre.
silent = En esa parte de la biblioteca ({ $searched }) no he encontrado declaraciones de **{ $actor }**.
silent_on = En la biblioteca ({ $searched }) no he encontrado declaraciones de **{ $actor }** sobre «{ $about }».
same_actor = Los dos nombres se refieren a **{ $actor }**: elige dos actores distintos para comparar.
about_nothing = Aparte de lo que dice **{ $actor }**, no he encontrado nada sobre eso en la biblioteca ({ $searched }).
about_nobody = En la biblioteca ({ $searched }) solo he encontrado las propias palabras de **{ $actor }**: nadie más menciona el nombre.
button_previous = Anteriores
button_next = Siguientes
button_name = { $actor }
button_about = Sobre { $actor }
button_said = Palabras de { $actor }
button_latest = Lo último de { $actor }
button_timeline = Por fecha
stale_button = Ya no sé para qué era este botón: vuelve a preguntar.
