### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### Watches: what is posted, previewed and told of them.

watch_title_actor = {"*"}*{ $actor }**
watch_title_actor_on = {"*"}*{ $actor }** sobre «{ $about }»
watch_title_question = «{ $question }»
watch_title_source = artículos nuevos de **{ $outlet }**
watch_post = -# Nuevo · { $watch }
watch_digest = ### { $count } novedades · { $watch }
watch_digest_several = varias alertas
watch_page = -# De { $first } a { $last } de { $total }
watch_why = Viene de la alerta { $watch }, creada el { $day } por { $maker }.
watch_why_speaker = Habla **{ $speaker }**, como muestra «{ $mention }» en el artículo; estas atribuciones aciertan en { $percent } de cada 100 casos.
watch_why_source = Es un artículo nuevo de **{ $outlet }**.
watch_why_answer = El pasaje tiene las pruebas que necesita una respuesta de `/ask`.
watch_why_words = Palabras del tema que contiene: { $words }.
watch_why_meaning = No contiene palabras del tema: se acerca por su significado.
button_why = ¿Por qué esto?
button_earlier = Antes sobre esto
watch_earlier = {"*"}*{ $actor }** sobre «{ $about }», ahora y la vez anterior:
watch_earlier_none = No encontré ninguna declaración anterior con fecha de **{ $actor }** sobre «{ $about }».
watch_now = {"*"}*Ahora**
watch_before = {"*"}*Antes**
watch_no_verdict = -# Si ambas encajan, lo juzga quien lee.
watch_changed = El artículo ha cambiado: estas palabras ya no están en él.
watch_corrected = El medio ha publicado una rectificación de este artículo:
watch_forum = Aquí publico las novedades de { $watch }.
when_at_once = al momento
when_hourly = cada hora
when_daily = cada día a las { $time }
when_weekly = los lunes a las { $time }
when_choice_daily = cada día
when_choice_weekly = cada semana, los lunes
watch_directly = mensajes directos
watch_preview = ### Vista previa · { $watch }
watch_preview_where = Avisará en { $where }: { $when }.
watch_preview_role = Cada mensaje menciona a { $role }.
watch_preview_count = En la última semana con artículos, del { $first } al { $last }, habría encontrado **{ $count }**:
watch_preview_none = En la última semana con artículos, del { $first } al { $last }, no habría encontrado nada.
button_watch_start = Activar la alerta
watch_started = Alerta activa para { $watch }: { $when }, en { $where }. Solo aviso de lo que se publique desde ahora.
watch_dropped = Descartado. No se ha activado nada.
watch_gone = Esa alerta ya no existe, o ya se decidió. `/watch list` muestra las que hay.
watches_full = Este servidor ya tiene { $most } alertas. Quita una antes con `/watch remove`.
watches_none = Aquí no hay alertas todavía. `/watch actor` avisa a un canal cuando alguien dice algo.
watches_title = {"*"}*Alertas de este servidor**
watch_line = { $watch } · { $when } · { $where }
watch_line_paused = -# En pausa: { $reason }
watch_paused = En pausa: { $watch }. `/watch resume` la reanuda; lo que salga mientras tanto no se avisa después.
watch_resumed = Alerta activa de nuevo: { $watch }.
watch_edited = Cambiado. Ahora es así:
watch_removed = Quitada: { $watch }.
watch_no_such = Aquí no hay ninguna alerta «{ $which }»: `/watch list` las muestra.
watch_test = -# Prueba de un admin: así se ve un mensaje.
watch_test_none = -# Prueba de un admin: puedo escribir aquí. En la última semana con artículos no hubo nada para { $watch }.
watch_tested = Enviado: { $link }
watch_bad_time = «{ $value }» no es una hora. Escríbela como 8:00 o 17:30.
watch_may_not_write = No puedo escribir en { $channel }. Dame *View Channel* y *Send Messages* allí y vuelve a intentarlo.
watch_role_refused = Tú no puedes mencionar a { $role } en { $channel }, así que tu alerta tampoco.
watch_role_mute = No puedo mencionar a { $role } en { $channel }: haz el rol mencionable o dame allí *Mention Everyone*.
watch_failed =
    {"*"}*En pausa, porque { $reason }:**
    { $watches }
watch_failed_cure = Lo encontrado se guarda. Arréglalo, o elige otro canal con `/watch edit`, y usa `/watch resume`.
watch_reason_gone = { $channel } ya no existe
watch_reason_forbidden = no puedo escribir en { $channel }
watch_reason_direct = no puedo escribirte por mensaje directo
watch_reason_admin = la pausó un admin
watch_reason_source = ninguna fuente de «{ $outlet }» sigue en la web
watch_source_gone_cure = Lo encontrado se guarda. Dame la nueva dirección con `/sources add` y usa `/watch resume`, o termina la alerta con `/watch remove`.
watch_sources_fail =
    {"*"}*Por ahora no llega nada nuevo de:**
    { $sources }
    Alertas afectadas:
    { $watches }
watch_sources_fail_cure = Las alertas siguen activas. `/sources refresh` mira otra vez enseguida; si una dirección ha cambiado, usa `/sources add` y `/sources remove`.
watch_sources_shared_cure = Las alertas siguen activas. Lo de la biblioteca común lo puede arreglar quien aloja el bot.
watch_source_shared = { $name } (biblioteca común)
follow_actors_gone =
    {"*"}*Ningún artículo de la biblioteca cita ya a:**
    { $watches }
    Sigo buscando y te escribo en cuanto haya nuevas citas. `/unfollow` lo termina.
follow_sources_gone =
    Por ahora no llega nada nuevo a la biblioteca: todas sus fuentes en la web han desaparecido o están en pausa. Sigo buscando y te escribo en cuanto haya algo. Sigues a:
    { $watches }
follow_hello = Ahora sigues a { $watch }. Te escribo aquí: { $when }. `/unfollow` lo termina.
following = Sigues a { $watch }: te escribo en privado, { $when }. Ahí solo cuenta la biblioteca común.
follow_no_direct = No puedo escribirte en privado. Permite mensajes directos de miembros de un servidor común y vuelve a intentarlo.
follows_full = Ya sigues { $most }, el máximo. `/unfollow` quita uno.
follows_none = No sigues a nadie. `/follow actor` te escribe cuando alguien dice algo.
follows_title = {"*"}*Sigues a**
unfollowed = Ya no sigues a { $watch }.
follow_no_such = No sigues nada llamado «{ $which }»: lo muestra `/follow list`.
settings_zone = {"*"}*Zona horaria:** { $zone }
settings_quiet = {"*"}*Silencio de las alertas:** de { $first } a { $last }
settings_no_quiet = {"*"}*Silencio de las alertas:** ninguno
settings_posts = {"*"}*Mensajes de alertas por canal:** como máximo { $hour } por hora y { $day } al día; el resto va en un resumen
settings_notices = {"*"}*Los fallos de las alertas van a:** { $channel }
settings_notices_maker = {"*"}*Los fallos de las alertas van a:** quien las creó
settings_bad_zone = «{ $value }» no es una zona horaria que conozca. Escríbela como Europe/Rome o America/New_York.
settings_bad_quiet = «{ $value }» no son horas que entienda. Escríbelas como 22:00-7:00, u «off».
