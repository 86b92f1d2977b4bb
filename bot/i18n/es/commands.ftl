### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### Descriptions of commands and their options, each of at most 100 characters.

## /unanswered

unanswered_description = Mostrar las preguntas que aquí quedaron sin respuesta (para administradores)

## /feedback

feedback_description = Mostrar las respuestas valoradas como no útiles (para administradores)

## /my-data

my_data_description = Los datos que tengo sobre ti
my_data_export_description = Recibir en un archivo todo lo que tengo sobre ti
my_data_delete_description = Eliminar todo lo que tengo sobre ti

## /sources

sources_description = Los artículos de este servidor (para administradores)
sources_add_description = Añadir un canal, una página o un archivo a la biblioteca del servidor (para administradores)
sources_url = La dirección de un canal, un mapa del sitio, una página o un sitio
sources_file = Un archivo de texto, Markdown, HTML, JSON Lines, PDF o zip
sources_more_files = Otro archivo
sources_list_description = Mostrar qué hay en la biblioteca de este servidor (para administradores)
sources_remove_description = Quitar al momento un archivo o un artículo de la biblioteca (para administradores)
sources_which = El nombre de un archivo o el título de un artículo
sources_refresh_description = Volver a consultar los canales y páginas de este servidor (para administradores)
sources_refresh_which = Uno de ellos; si no, todos
outlet_merge_description = Unir dos medios en este servidor (para administradores)
outlet_kept = El medio cuyo nombre se conserva
outlet_other = El medio que se une a él
outlet_split_description = Convertir un nombre de un medio en un medio aparte (para administradores)
outlet_parted = El nombre, tal como aparece en los artículos

## /settings

settings_description = Mostrar o cambiar cómo respondo en este servidor (para administradores)
settings_language_option = El idioma en que respondo; las citas quedan como están
settings_private_option = Si solo quien pregunta ve la respuesta
settings_findings_option = Cuántas citas puede tener una respuesta
settings_strictness_option = Cuántas pruebas necesita una respuesta
settings_allow_option = Un canal en el que puedo responder; en los demás ya no
settings_forbid_option = Un canal que se quita de esa lista

## /ask

ask_description = Hacer una pregunta: los artículos responden con sus propias palabras
ask_question = Lo que quieres saber
ask_outlet = Solo artículos de este medio
ask_since = Solo desde este día: 2022-03-09, 9 de marzo de 2022, marzo de 2022, 2022
ask_until = Solo hasta este día: 2022-03-09, 9 de marzo de 2022, marzo de 2022, 2022
ask_private = Mostrar la respuesta solo a ti

## /said

said_description = Citar lo que dijo una persona, un Estado o una organización
said_actor = Una persona, un Estado o una organización
said_about = El tema; sin él, primero van las declaraciones más recientes

## /compare

compare_description = Citar lo que dijeron dos actores sobre un mismo tema
compare_first = Una persona, un Estado o una organización
compare_second = Otra persona, otro Estado u otra organización
compare_about = El tema

## /timeline

timeline_description = Citar por fecha lo que dijo un actor, lo más antiguo primero

## /pinned

pinned_description = Citar lo que dijo { $actor }

## /actors

actors_description = Comandos para actores concretos, y sus nombres (para administradores)
pin_description = Dar a este servidor un comando que cita a un solo actor
pin_name = Cómo se llamará el comando; si falta, como el actor
unpin_description = Quitar el comando de un actor
unpin_command = El comando
list_description = Listar los actores fijados, o los nombres de un actor
list_actor = Mostrar los alias de este actor y en nombre de quién habla
alias_add_description = Permitir que se pregunte por un actor también con otro nombre
alias_remove_description = Quitar un nombre a un actor
alias_merge_description = Unir dos actores en uno
alias_split_description = Convertir un nombre de un actor en un actor aparte
alias_actor = El actor que tiene ese nombre
alias_name = El nombre
alias_other = El actor que se une a él

## /reindex

reindex_description = Leer de nuevo las fuentes propias de este servidor (para administradores)

## /status

status_description = Mostrar qué contiene la biblioteca y si el bot funciona (para administradores)

watch_description = Avisar a un canal cuando alguien dice algo (para admins)
watch_actor_description = Publicar lo que una persona, un Estado o una organización diga desde ahora
watch_question_description = Publicar pasajes nuevos que respondan a una pregunta
watch_source_description = Publicar cada artículo nuevo de un medio
watch_list_description = Listar las alertas de este servidor
watch_pause_description = Pausar una alerta
watch_resume_description = Reanudar una alerta en pausa
watch_edit_description = Cambiar dónde, cuándo o sobre qué tema avisa
watch_remove_description = Quitar una alerta
watch_test_description = Enviar como prueba lo último de una alerta, sin menciones
watch_option_actor = De quién se publican las palabras
watch_option_about = Solo sobre este tema
watch_option_question = La pregunta que artículos nuevos pueden responder
watch_option_source = El medio cuyos artículos se publican
watch_option_channel = Dónde: canal, hilo o foro; si no, aquí
watch_option_when = Al momento, o en un resumen
watch_option_at = La hora de los resúmenes, por ejemplo 8:00
watch_option_role = El único rol que menciona cada mensaje
watch_option_all = También cuando es menos seguro quién habla
watch_option_which = La alerta, como está en la lista
follow_description = Recibir un mensaje cuando alguien dice algo
follow_actor_description = Seguir lo que dice una persona, un Estado o una organización
follow_list_description = Listar a quién sigues
unfollow_description = Dejar de seguir a alguien
unfollow_which = A quién sigues
settings_zone_option = La zona horaria del servidor, por ejemplo Europe/Rome
settings_quiet_option = Cuándo callan las alertas, por ejemplo 22:00-7:00, u off
settings_notices_option = El canal donde los admins se enteran de que una alerta falla
settings_posts_hour_option = Cuántos mensajes de alertas recibe un canal por hora
settings_posts_day_option = Cuántos mensajes de alertas recibe un canal al día
