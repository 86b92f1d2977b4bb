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
sources_file = Un archivo de texto, Markdown, HTML o JSON Lines
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
