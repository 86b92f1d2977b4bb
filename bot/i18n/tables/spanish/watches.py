"""Watches and what is followed, in Spanish."""

from __future__ import annotations

from bot.i18n.phrases import Key

WATCHES: dict[Key, str] = {
    Key.WATCH_TITLE_ACTOR: "**{actor}**",
    Key.WATCH_TITLE_ACTOR_ON: "**{actor}** sobre «{about}»",
    Key.WATCH_TITLE_QUESTION: "«{question}»",
    Key.WATCH_TITLE_SOURCE: "artículos nuevos de **{outlet}**",
    Key.WATCH_POST: "-# Nuevo · {watch}",
    Key.WATCH_DIGEST: "### {count} novedades · {watch}",
    Key.WATCH_DIGEST_SEVERAL: "varias alertas",
    Key.WATCH_PAGE: "-# De {first} a {last} de {total}",
    Key.WATCH_WHY: "Viene de la alerta {watch}, creada el {day} por {maker}.",
    Key.WATCH_WHY_SPEAKER: (
        "Habla **{speaker}**, como muestra «{mention}» en el artículo; estas atribuciones "
        "aciertan en {percent} de cada 100 casos."
    ),
    Key.WATCH_WHY_SOURCE: "Es un artículo nuevo de **{outlet}**.",
    Key.WATCH_WHY_ANSWER: "El pasaje tiene las pruebas que necesita una respuesta de `/ask`.",
    Key.WATCH_WHY_WORDS: "Palabras del tema que contiene: {words}.",
    Key.WATCH_WHY_MEANING: "No contiene palabras del tema: se acerca por su significado.",
    Key.BUTTON_WHY: "¿Por qué esto?",
    Key.BUTTON_EARLIER: "Antes sobre esto",
    Key.WATCH_EARLIER: "**{actor}** sobre «{about}», ahora y la vez anterior:",
    Key.WATCH_EARLIER_NONE: (
        "No encontré ninguna declaración anterior con fecha de **{actor}** sobre «{about}»."
    ),
    Key.WATCH_NOW: "**Ahora**",
    Key.WATCH_BEFORE: "**Antes**",
    Key.WATCH_NO_VERDICT: "-# Si ambas encajan, lo juzga quien lee.",
    Key.WATCH_CHANGED: "El artículo ha cambiado: estas palabras ya no están en él.",
    Key.WATCH_CORRECTED: "El medio ha publicado una rectificación de este artículo:",
    Key.WATCH_FORUM: "Aquí publico las novedades de {watch}.",
    Key.WHEN_AT_ONCE: "al momento",
    Key.WHEN_HOURLY: "cada hora",
    Key.WHEN_DAILY: "cada día a las {time}",
    Key.WHEN_WEEKLY: "los lunes a las {time}",
    Key.WHEN_CHOICE_DAILY: "cada día",
    Key.WHEN_CHOICE_WEEKLY: "cada semana, los lunes",
    Key.WATCH_DIRECTLY: "mensajes directos",
    Key.WATCH_PREVIEW: "### Vista previa · {watch}",
    Key.WATCH_PREVIEW_WHERE: "Avisará en {where}: {when}.",
    Key.WATCH_PREVIEW_ROLE: "Cada mensaje menciona a {role}.",
    Key.WATCH_PREVIEW_COUNT: (
        "En la última semana con artículos, del {first} al {last}, habría encontrado **{count}**:"
    ),
    Key.WATCH_PREVIEW_NONE: (
        "En la última semana con artículos, del {first} al {last}, no habría encontrado nada."
    ),
    Key.BUTTON_WATCH_START: "Activar la alerta",
    Key.WATCH_STARTED: (
        "Alerta activa para {watch}: {when}, en {where}. Solo aviso de lo que se publique desde "
        "ahora."
    ),
    Key.WATCH_DROPPED: "Descartado. No se ha activado nada.",
    Key.WATCH_GONE: "Esa alerta ya no existe, o ya se decidió. `/watch list` muestra las que hay.",
    Key.WATCHES_FULL: "Este servidor ya tiene {most} alertas. Quita una antes con `/watch remove`.",
    Key.WATCHES_NONE: (
        "Aquí no hay alertas todavía. `/watch actor` avisa a un canal cuando alguien dice algo."
    ),
    Key.WATCHES_TITLE: "**Alertas de este servidor**",
    Key.WATCH_LINE: "{watch} · {when} · {where}",
    Key.WATCH_LINE_PAUSED: "-# En pausa: {reason}",
    Key.WATCH_PAUSED: (
        "En pausa: {watch}. `/watch resume` la reanuda; lo que salga mientras tanto no se avisa "
        "después."
    ),
    Key.WATCH_RESUMED: "Alerta activa de nuevo: {watch}.",
    Key.WATCH_EDITED: "Cambiado. Ahora es así:",
    Key.WATCH_REMOVED: "Quitada: {watch}.",
    Key.WATCH_NO_SUCH: "Aquí no hay ninguna alerta «{which}»: `/watch list` las muestra.",
    Key.WATCH_TEST: "-# Prueba de un admin: así se ve un mensaje.",
    Key.WATCH_TEST_NONE: (
        "-# Prueba de un admin: puedo escribir aquí. En la última semana con artículos no hubo "
        "nada para {watch}."
    ),
    Key.WATCH_TESTED: "Enviado: {link}",
    Key.WATCH_BAD_TIME: "«{value}» no es una hora. Escríbela como 8:00 o 17:30.",
    Key.WATCH_MAY_NOT_WRITE: (
        "No puedo escribir en {channel}. Dame *View Channel* y *Send Messages* allí y vuelve a "
        "intentarlo."
    ),
    Key.WATCH_ROLE_REFUSED: (
        "Tú no puedes mencionar a {role} en {channel}, así que tu alerta tampoco."
    ),
    Key.WATCH_ROLE_MUTE: (
        "No puedo mencionar a {role} en {channel}: haz el rol mencionable o dame allí *Mention "
        "Everyone*."
    ),
    Key.WATCH_FAILED: "**En pausa, porque {reason}:**\n{watches}",
    Key.WATCH_FAILED_CURE: (
        "Lo encontrado se guarda. Arréglalo, o elige otro canal con `/watch edit`, y usa "
        "`/watch resume`."
    ),
    Key.WATCH_REASON_GONE: "{channel} ya no existe",
    Key.WATCH_REASON_FORBIDDEN: "no puedo escribir en {channel}",
    Key.WATCH_REASON_DIRECT: "no puedo escribirte por mensaje directo",
    Key.WATCH_REASON_ADMIN: "la pausó un admin",
    Key.FOLLOW_HELLO: "Ahora sigues a {watch}. Te escribo aquí: {when}. `/unfollow` lo termina.",
    Key.FOLLOWING: (
        "Sigues a {watch}: te escribo en privado, {when}. Ahí solo cuenta la biblioteca común."
    ),
    Key.FOLLOW_NO_DIRECT: (
        "No puedo escribirte en privado. Permite mensajes directos de miembros de un servidor "
        "común y vuelve a intentarlo."
    ),
    Key.FOLLOWS_FULL: "Ya sigues {most}, el máximo. `/unfollow` quita uno.",
    Key.FOLLOWS_NONE: "No sigues a nadie. `/follow actor` te escribe cuando alguien dice algo.",
    Key.FOLLOWS_TITLE: "**Sigues a**",
    Key.UNFOLLOWED: "Ya no sigues a {watch}.",
    Key.FOLLOW_NO_SUCH: "No sigues nada llamado «{which}»: lo muestra `/follow list`.",
    Key.SETTINGS_ZONE: "**Zona horaria:** {zone}",
    Key.SETTINGS_QUIET: "**Silencio de las alertas:** de {first} a {last}",
    Key.SETTINGS_NO_QUIET: "**Silencio de las alertas:** ninguno",
    Key.SETTINGS_POSTS: (
        "**Mensajes de alertas por canal:** como máximo {hour} por hora y {day} al día; el "
        "resto va en un resumen"
    ),
    Key.SETTINGS_NOTICES: "**Los fallos de las alertas van a:** {channel}",
    Key.SETTINGS_NOTICES_MAKER: "**Los fallos de las alertas van a:** quien las creó",
    Key.SETTINGS_BAD_ZONE: (
        "«{value}» no es una zona horaria que conozca. Escríbela como Europe/Rome o "
        "America/New_York."
    ),
    Key.SETTINGS_BAD_QUIET: (
        "«{value}» no son horas que entienda. Escríbelas como 22:00-7:00, u «off»."
    ),
    Key.WATCH_DESCRIPTION: "Avisar a un canal cuando alguien dice algo (para admins)",
    Key.WATCH_ACTOR_DESCRIPTION: (
        "Publicar lo que una persona, un Estado o una organización diga desde ahora"
    ),
    Key.WATCH_QUESTION_DESCRIPTION: "Publicar pasajes nuevos que respondan a una pregunta",
    Key.WATCH_SOURCE_DESCRIPTION: "Publicar cada artículo nuevo de un medio",
    Key.WATCH_LIST_DESCRIPTION: "Listar las alertas de este servidor",
    Key.WATCH_PAUSE_DESCRIPTION: "Pausar una alerta",
    Key.WATCH_RESUME_DESCRIPTION: "Reanudar una alerta en pausa",
    Key.WATCH_EDIT_DESCRIPTION: "Cambiar dónde, cuándo o sobre qué tema avisa",
    Key.WATCH_REMOVE_DESCRIPTION: "Quitar una alerta",
    Key.WATCH_TEST_DESCRIPTION: "Enviar como prueba lo último de una alerta, sin menciones",
    Key.WATCH_OPTION_ACTOR: "De quién se publican las palabras",
    Key.WATCH_OPTION_ABOUT: "Solo sobre este tema",
    Key.WATCH_OPTION_QUESTION: "La pregunta que artículos nuevos pueden responder",
    Key.WATCH_OPTION_SOURCE: "El medio cuyos artículos se publican",
    Key.WATCH_OPTION_CHANNEL: "Dónde: canal, hilo o foro; si no, aquí",
    Key.WATCH_OPTION_WHEN: "Al momento, o en un resumen",
    Key.WATCH_OPTION_AT: "La hora de los resúmenes, por ejemplo 8:00",
    Key.WATCH_OPTION_ROLE: "El único rol que menciona cada mensaje",
    Key.WATCH_OPTION_ALL: "También cuando es menos seguro quién habla",
    Key.WATCH_OPTION_WHICH: "La alerta, como está en la lista",
    Key.FOLLOW_DESCRIPTION: "Recibir un mensaje cuando alguien dice algo",
    Key.FOLLOW_ACTOR_DESCRIPTION: "Seguir lo que dice una persona, un Estado o una organización",
    Key.FOLLOW_LIST_DESCRIPTION: "Listar a quién sigues",
    Key.UNFOLLOW_DESCRIPTION: "Dejar de seguir a alguien",
    Key.UNFOLLOW_WHICH: "A quién sigues",
    Key.SETTINGS_ZONE_OPTION: "La zona horaria del servidor, por ejemplo Europe/Rome",
    Key.SETTINGS_QUIET_OPTION: "Cuándo callan las alertas, por ejemplo 22:00-7:00, u off",
    Key.SETTINGS_NOTICES_OPTION: "El canal donde los admins se enteran de que una alerta falla",
    Key.SETTINGS_POSTS_HOUR_OPTION: "Cuántos mensajes de alertas recibe un canal por hora",
    Key.SETTINGS_POSTS_DAY_OPTION: "Cuántos mensajes de alertas recibe un canal al día",
}
