### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### What commands and options are called: small letters, no spaces, at most 32 characters.
### The id is `command_` or `option_` and the English name, with `_` between a group and its command.

## the menu of a message

find_name = Buscar en los artículos

## Commands

command_ask = preguntar
command_said = dijo
command_compare = comparar
command_timeline = cronología
command_actors = actores
command_actors_pin = fijar
command_actors_unpin = soltar
command_actors_list = lista
command_actors_alias-add = añadir-alias
command_actors_alias-remove = quitar-alias
command_actors_alias-merge = unir-alias
command_actors_alias-split = separar-alias
command_reindex = reindexar
command_status = estado
command_unanswered = sin-respuesta
command_feedback = valoraciones
command_my-data = mis-datos
command_my-data_export = exportar
command_my-data_delete = borrar
command_sources = fuentes
command_sources_add = añadir
command_sources_list = lista
command_sources_refresh = actualizar
command_sources_remove = quitar
command_sources_outlet-merge = unir-medio
command_sources_outlet-split = separar-medio
command_settings = ajustes

## Options

option_question = pregunta
option_outlet = medio
option_since = desde
option_until = hasta
option_private = privado
option_actor = actor
option_actor_a = actor_a
option_actor_b = actor_b
option_about = tema
option_name = nombre
option_command = comando
option_alias = alias
option_other = otro
option_file = archivo
option_file_2 = archivo_2
option_file_3 = archivo_3
option_file_4 = archivo_4
option_file_5 = archivo_5
option_url = dirección
option_which = cuál
option_language = idioma
option_findings = citas
option_strictness = rigor
option_allow = permitir
option_forbid = prohibir

command_watch = alertas
command_watch_actor = actor
command_watch_question = pregunta
command_watch_source = fuente
command_watch_list = lista
command_watch_pause = pausar
command_watch_resume = reanudar
command_watch_edit = cambiar
command_watch_remove = quitar
command_watch_test = probar
command_follow = seguir
command_follow_actor = actor
command_follow_list = lista
command_unfollow = dejar-de-seguir
option_channel = canal
option_when = cuándo
option_at = hora
option_role = rol
option_all = todo
option_source = fuente
option_zone = zona
option_quiet = silencio
option_notices = avisos
option_posts_hour = mensajes_hora
option_posts_day = mensajes_día
