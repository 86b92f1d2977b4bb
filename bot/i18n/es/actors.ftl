### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### What an actor said: /said, /compare, /timeline, and what others say about it.

said_title = Palabras de { $actor }
timeline_title = Palabras de { $actor }, por fecha
compare_title = Comparación: { $actor }
about_title = Sobre { $actor }: lo que dicen otros y lo que cuentan los artículos
on_subject = sobre «{ $about }»
own_head = ### { $actor }: sus propias palabras
people_head = ### Quién habla por { $actor }
namesakes = -# Otros tienen también ese nombre: { $names }.
range = { $first } a { $last } de { $statements }
range_of_one = número { $first } de { $statements }
unknown_actor_named = Nadie llamado «{ $actor }» habla en la biblioteca ({ $searched }).
unknown_actor_near = Nadie llamado «{ $actor }» habla en la biblioteca ({ $searched }). Cerca de ese nombre: { $names }.
several_actors = Varios se llaman «{ $actor }»: { $names }. ¿A quién se refiere?
no_such_actor = Ningún actor de la biblioteca se llama «{ $actor }». Cerca de ese nombre: { $names }.
no_actor_like_it = Ningún actor de la biblioteca se llama «{ $actor }», ni de forma parecida.
never_speaks = **{ $actor }** nunca habla en la biblioteca ({ $searched }): hay artículos con el nombre, ninguno cita sus palabras.
silent = No hay ninguna declaración de **{ $actor }** en esa parte de la biblioteca ({ $searched }).
silent_on = No hay ninguna declaración de **{ $actor }** sobre «{ $about }» en la biblioteca ({ $searched }).
same_actor = Los dos nombres se refieren a **{ $actor }**: elige dos actores distintos para comparar.
about_nothing = Más allá de lo que dice **{ $actor }**, no encontré nada sobre eso en la biblioteca ({ $searched }).
about_nobody = En la biblioteca ({ $searched }), **{ $actor }** solo aparece junto a sus propias palabras: nadie más menciona ese nombre.
button_previous = Anteriores
button_next = Siguientes
button_name = { $actor }
button_about = Sobre { $actor }
button_said = Palabras de { $actor }
button_latest = Lo último de { $actor }
button_timeline = Por fecha
stale_button = Ya no sé para qué es este botón: pregunte de nuevo, por favor.
