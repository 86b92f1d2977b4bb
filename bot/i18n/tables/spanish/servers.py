"""What a server's admins read of its own library and its settings, in Spanish."""

from __future__ import annotations

from bot.i18n.phrases import Key

SERVERS: dict[Key, str] = {
    Key.SOURCES_UNDERSTOOD: "**{name}** contiene {articles}, {passages}.",
    Key.SOURCES_PREVIEW: (
        "Esto es lo que entiendo del archivo. Nada de él responde hasta que lo añadas."
    ),
    Key.SOURCES_REPLACES: "Ocupa el lugar del archivo del mismo nombre.",
    Key.SOURCES_NO_OUTLET: "medio desconocido",
    Key.SOURCES_MORE: "… y {articles} más",
    Key.SOURCES_NOTHING: "No encuentro ningún artículo en **{name}**, así que no lo he guardado.",
    Key.SOURCES_DISCARDED: "Descartado. No se ha añadido nada.",
    Key.SOURCES_GONE: (
        "Ese archivo ya no espera, o ya se ha decidido. Envíalo de nuevo con `/sources add`."
    ),
    Key.SOURCES_KIND: "No puedo leer **{name}**: leo {kinds}.",
    Key.SOURCES_LARGE: (
        "**{name}** es demasiado grande: {most} MB como máximo. Divídelo, o pregunta al operador."
    ),
    Key.SOURCES_FULL: (
        "No queda sitio para **{name}** en la biblioteca de este servidor. Quita antes otros "
        "archivos, o descarta los que esperan a ser añadidos; al cabo de un día desaparecen "
        "solos."
    ),
    Key.SOURCES_NOT_FETCHED: "Discord no me ha dado **{name}**. Envíalo de nuevo.",
    Key.SOURCES_ADDED: "**{name}** está en la biblioteca de este servidor.",
    Key.SOURCES_TITLE: "**La biblioteca de este servidor:** {articles} de {sources}",
    Key.SOURCES_NONE: (
        "Este servidor todavía no tiene biblioteca propia. Añade un archivo con `/sources add`."
    ),
    Key.SOURCES_LINE: "**{name}** · {articles} · añadido el {added}",
    Key.SOURCES_SHARED: "-# Además, cada servidor consulta la biblioteca común: {searched}.",
    Key.OWN_HOLDS: "La biblioteca de este servidor contiene ahora: {searched}; {passages}.",
    Key.OWN_EMPTY: "La biblioteca de este servidor está ahora vacía; `/sources add` la llena.",
    Key.SOURCES_REMOVED: "**{name}** ya no responde.",
    Key.SOURCES_NO_SUCH: (
        "La biblioteca de este servidor no tiene nada llamado **{name}**. `/sources list` "
        "muestra lo que tiene; la biblioteca común es del operador."
    ),
    Key.OUTLET_MERGED: "En este servidor, **{outlet}** designa ahora: {names}.",
    Key.OUTLET_SPLIT: "En este servidor, **{outlet}** es ahora un medio aparte.",
    Key.OUTLET_ONE_ALREADY: (
        "«{other}» ya es **{outlet}**: para unir hacen falta dos medios distintos."
    ),
    Key.OUTLET_ALONE: (
        "**{outlet}** no está unido a ningún otro nombre, así que no hay nada que separar."
    ),
    Key.BUTTON_KEEP: "Añadir a la biblioteca",
    Key.BUTTON_DISCARD: "Descartar",
    Key.BUTTON_STOP: "Detener",
    Key.REINDEX_STOPPING: "Deteniendo …",
    Key.REINDEX_OVER: "Eso ya ha terminado: no hay nada que detener.",
    Key.REINDEX_INTERRUPTED: (
        "**Un reinicio interrumpió la reindexación.** `/status` muestra lo que contiene la "
        "biblioteca; `/reindex` empieza de nuevo."
    ),
    Key.STATUS_OWN: "**De ellos, propios de este servidor:** {articles}",
    Key.SETTINGS_TITLE: "**Ajustes de este servidor**",
    Key.SETTINGS_LANGUAGE: "**Idioma:** {language}",
    Key.SETTINGS_EACH_OWN: "el de cada miembro",
    Key.SETTINGS_VISIBLE: "**Respuestas:** las ven todos, salvo que se elija `private`",
    Key.SETTINGS_PRIVATE: (
        "**Respuestas:** solo las ve quien pregunta, salvo que se desactive `private`"
    ),
    Key.SETTINGS_FINDINGS: "**Citas en una respuesta:** {count} como máximo",
    Key.SETTINGS_STRICTNESS: "**Pruebas:** {strictness}",
    Key.STRICT: "estricto: mejor ninguna respuesta que una equivocada",
    Key.BALANCED: "equilibrado",
    Key.OPEN: "abierto: mejor una cita dudosa que ninguna",
    Key.SETTINGS_EVERYWHERE: "**Canales:** respondo en todos",
    Key.SETTINGS_CHANNELS: (
        "**Canales:** respondo en {channels}; en los demás solo a quien pregunta"
    ),
    Key.SETTINGS_CHANNELS_FULL: (
        "Serían más canales de los que puedo recordar: {most} como máximo."
    ),
    Key.ELSEWHERE_ONLY: (
        "En este servidor respondo en {channels}. Usa `/ask` aquí y solo tú verás la respuesta."
    ),
    Key.SOURCES_DESCRIPTION: "Los artículos de este servidor (para administradores)",
    Key.SOURCES_ADD_DESCRIPTION: (
        "Añadir un archivo de artículos a la biblioteca de este servidor (para administradores)"
    ),
    Key.SOURCES_FILE: "Un archivo de texto, Markdown, HTML o JSON Lines",
    Key.SOURCES_LIST_DESCRIPTION: (
        "Mostrar qué hay en la biblioteca de este servidor (para administradores)"
    ),
    Key.SOURCES_REMOVE_DESCRIPTION: (
        "Hacer que un archivo o un artículo deje de responder, al momento (para administradores)"
    ),
    Key.SOURCES_WHICH: "El nombre de un archivo o el título de un artículo",
    Key.OUTLET_MERGE_DESCRIPTION: "Hacer de dos medios uno en este servidor (para admins)",
    Key.OUTLET_KEPT: "El medio cuyo nombre se queda",
    Key.OUTLET_OTHER: "El medio que se une a él",
    Key.OUTLET_SPLIT_DESCRIPTION: (
        "Hacer de un nombre de un medio un medio aparte en este servidor (para admins)"
    ),
    Key.OUTLET_PARTED: "El nombre, tal como está en los artículos",
    Key.SETTINGS_DESCRIPTION: (
        "Mostrar o cambiar cómo respondo en este servidor (para administradores)"
    ),
    Key.SETTINGS_LANGUAGE_OPTION: "El idioma de mis propias frases",
    Key.SETTINGS_PRIVATE_OPTION: "Si solo quien pregunta ve la respuesta",
    Key.SETTINGS_FINDINGS_OPTION: "Cuántas citas tiene una respuesta como máximo",
    Key.SETTINGS_STRICTNESS_OPTION: "Cuántas pruebas necesita una respuesta",
    Key.SETTINGS_ALLOW_OPTION: "Un canal en el que puedo responder; en los demás entonces no",
    Key.SETTINGS_FORBID_OPTION: "Un canal que se quita de esa lista",
}
