"""What actors said, pins and aliases, in Spanish."""

from __future__ import annotations

from bot.i18n.phrases import Key

VOICES: dict[Key, str] = {
    # what an actor said
    Key.SAID_TITLE: "Palabras de {actor}",
    Key.TIMELINE_TITLE: "Palabras de {actor}, por fecha",
    Key.COMPARE_TITLE: "Comparación: {actor}",
    Key.ABOUT_TITLE: "Sobre {actor}: lo que dicen otros y lo que cuentan los artículos",
    Key.ON_SUBJECT: "sobre «{about}»",
    Key.OWN_HEAD: "### {actor}: sus propias palabras",
    Key.PEOPLE_HEAD: "### Quién habla por {actor}",
    Key.NAMESAKES: "-# Otros tienen también ese nombre: {names}.",
    Key.RANGE: "{first} a {last} de {statements}",
    Key.RANGE_OF_ONE: "número {first} de {statements}",
    Key.UNKNOWN_ACTOR_NAMED: "Nadie llamado «{actor}» habla en la biblioteca ({searched}).",
    Key.UNKNOWN_ACTOR_NEAR: (
        "Nadie llamado «{actor}» habla en la biblioteca ({searched}). Cerca de ese nombre: {names}."
    ),
    Key.SEVERAL_ACTORS: "Varios se llaman «{actor}»: {names}. ¿A quién se refiere?",
    Key.NO_SUCH_ACTOR: (
        "Ningún actor de la biblioteca se llama «{actor}». Cerca de ese nombre: {names}."
    ),
    Key.NO_ACTOR_LIKE_IT: "Ningún actor de la biblioteca se llama «{actor}», ni de forma parecida.",
    Key.NEVER_SPEAKS: (
        "**{actor}** nunca habla en la biblioteca ({searched}): hay artículos con el nombre, "
        "ninguno cita sus palabras."
    ),
    Key.SILENT: (
        "No hay ninguna declaración de **{actor}** en esa parte de la biblioteca ({searched})."
    ),
    Key.SILENT_ON: (
        "No hay ninguna declaración de **{actor}** sobre «{about}» en la biblioteca ({searched})."
    ),
    Key.SAME_ACTOR: (
        "Los dos nombres se refieren a **{actor}**: elige dos actores distintos para comparar."
    ),
    Key.ABOUT_NOTHING: (
        "Más allá de lo que dice **{actor}**, no encontré nada sobre eso en la biblioteca "
        "({searched})."
    ),
    Key.ABOUT_NOBODY: (
        "En la biblioteca ({searched}), **{actor}** solo aparece junto a sus propias "
        "palabras: nadie más menciona ese nombre."
    ),
    Key.BUTTON_PREVIOUS: "Anteriores",
    Key.BUTTON_NEXT: "Siguientes",
    Key.BUTTON_NAME: "{actor}",
    Key.BUTTON_ABOUT: "Sobre {actor}",
    Key.BUTTON_SAID: "Palabras de {actor}",
    Key.BUTTON_LATEST: "Lo último de {actor}",
    Key.BUTTON_TIMELINE: "Por fecha",
    Key.STALE_BUTTON: "Ya no sé para qué es este botón: pregunte de nuevo, por favor.",
    # pins and aliases
    Key.PINNED: (
        "`/{command}` pregunta qué dijo **{actor}**, solo en este servidor. Quítelo con `/actors "
        "unpin`."
    ),
    Key.PINNED_LATER: (
        "`/{command}` está fijado para **{actor}**, pero Discord aún no ha aceptado el comando. "
        "Sigo intentándolo; aparecerá solo."
    ),
    Key.PINNED_REFUSED: (
        "`/{command}` está fijado para **{actor}**, pero Discord rechaza el comando, lo que ha "
        "quedado registrado. Lo intento de nuevo al fijar el próximo y al reiniciarme. Si no "
        "aparece: invíteme de nuevo con el scope *applications.commands*."
    ),
    Key.PINS_FULL: (
        "Este servidor tiene {most} actores fijados, y Discord no permite más comandos: quite "
        "antes uno con `/actors unpin`."
    ),
    Key.PINNED_ALREADY: "**{actor}** ya está fijado: `/{command}`.",
    Key.PIN_NAME_TAKEN: "`/{command}` ya es un comando: elige otro nombre o no pongas ninguno.",
    Key.UNPINNED: "`/{command}` ya no está. `/said` sigue preguntando por **{actor}**.",
    Key.UNPINNED_LATER: (
        "`/{command}` ya no está fijado, pero Discord aún no lo ha quitado. Sigo intentándolo."
    ),
    Key.NO_SUCH_PIN: "Ningún actor está fijado aquí como «{command}»: `/actors list` los muestra.",
    Key.NO_PINS: "Ningún actor está fijado aquí. `/actors pin` crea un comando para uno.",
    Key.PINS_TITLE: "**Actores fijados**",
    Key.PIN_LINE: "`/{command}` · {actor}",
    Key.ALIAS_ADDED: "Ahora también se puede preguntar por **{actor}** como «{alias}».",
    Key.ALIAS_REMOVED: "«{alias}» ya no designa a **{actor}**.",
    Key.ALIAS_MERGED: "«{alias}» y **{actor}** son ahora un solo actor: **{actor}**.",
    Key.ALIAS_SPLIT: "«{alias}» es ahora un actor propio, aparte de **{actor}**.",
    Key.NO_SUCH_ALIAS: "«{alias}» no es un alias de **{actor}**, que tiene: {aliases}.",
    Key.ALIAS_IS_NAME: "**{actor}** no tiene más alias que este nombre.",
    Key.ALIAS_KNOWN: "**{actor}** ya se llama «{alias}», así que no se ha cambiado nada.",
    Key.ALIAS_ONE_ALREADY: (
        "«{alias}» ya es **{actor}**: para unir hacen falta dos actores distintos."
    ),
    Key.ACTOR_LINE: "**{actor}**: {statements}",
    Key.ACTOR_ALIASES: "Alias: {aliases}",
    Key.ACTOR_SPEAKS_FOR: "Habla por {actor} en {articles}",
}
