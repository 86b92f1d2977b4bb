"""What admins read, and failures, in Spanish."""

from __future__ import annotations

from bot.i18n.phrases import Key

ADMINS: dict[Key, str] = {
    # admins
    Key.ADMINS_ONLY: (
        "Solo pueden hacerlo los administradores de este servidor: hace falta el permiso "
        "*Gestionar servidor*."
    ),
    Key.SERVER_ONLY: (
        "Es para los administradores de un servidor y no funciona en mensajes directos: úselo en "
        "un servidor donde tenga *Gestionar servidor*."
    ),
    Key.REINDEX_ELSEWHERE: "Reindexación: {link} muestra por dónde va.",
    Key.REINDEX_TITLE: "**Reindexación**",
    Key.REINDEX_SERVES: "-# Mientras tanto, la biblioteca responde como antes.",
    Key.PHASE_READING: "Lectura de los artículos",
    Key.PHASE_ATTRIBUTING: "Búsqueda de quién dijo qué",
    Key.PHASE_EMBEDDING: "Cálculo de los vectores de los pasajes",
    Key.PHASE_WRITING: "Escritura del índice",
    Key.PHASE_CHECKING: "Comprobación del índice",
    Key.STEP: "{phase}: {done} de {total} ({percent} %)",
    Key.STEP_UNKNOWN: "{phase}: {done}",
    Key.REINDEX_DONE: "**Reindexación terminada** en {seconds}.",
    Key.REINDEX_COUNTS: (
        "{added} añadidos · {changed} modificados · {removed} retirados · {unchanged} sin "
        "cambios · {failed} fallidos"
    ),
    Key.REINDEX_EMBEDDED: "{embedded} calculados de nuevo, {reused} reutilizados",
    Key.REINDEX_LIBRARY: "La biblioteca contiene ahora: {searched}; {passages}.",
    Key.REINDEX_FAILED_PART: "**No se pudo leer**",
    Key.REINDEX_MORE_FAILURES: "… y además: {failures}",
    Key.REINDEX_STOPPED: "**Reindexación detenida.** La biblioteca responde como antes.",
    Key.STATUS_TITLE: "**On Record**",
    Key.STATUS_EMPTY: (
        "La biblioteca está vacía: `/sources add` añade artículos para este servidor; quien "
        "aloja este bot los añade para todos."
    ),
    Key.STATUS_HOLDS: "**Biblioteca:** {articles}, {passages}, de {sources}",
    Key.STATUS_DAYS: "**Días:** {first} – {last}",
    Key.STATUS_OUTLETS: "**Medios:** {outlets}",
    Key.STATUS_MODEL: "**Modelo:** {model}, {dimension} dimensiones",
    Key.STATUS_GENERATION: "**Generación:** {generation}, construida {built}",
    Key.STATUS_BUILDING: "Se está construyendo una nueva generación.",
    Key.STATUS_LATENCY: "**Discord:** {milliseconds} ms hasta la pasarela",
    Key.STATUS_NO_LATENCY: "**Discord:** conectado, latencia aún sin medir",
    # failures
    Key.BUSY: (
        "La biblioteca ya se está reindexando, y solo se hace una vez a la vez. Inténtelo de "
        "nuevo cuando termine; `/status` lo indica."
    ),
    Key.CANCELLED: "La reindexación se canceló. La biblioteca responde como antes.",
    Key.SLOW: "Tardó más de {seconds}, así que lo dejé. Pregunte de nuevo dentro de un minuto.",
    Key.STOPPING: "Me están reiniciando en este momento. Pregunte de nuevo dentro de un minuto.",
    Key.STORE_BUSY: (
        "En este momento otro programa tiene bloqueadas mis notas, así que no pude hacerlo. "
        "Inténtelo de nuevo dentro de un minuto."
    ),
    Key.NOT_VERBATIM: (
        "Encontré algo, pero no coincide palabra por palabra con su artículo, así que no lo "
        "muestro. Ha quedado registrado; reindexar la biblioteca lo remedia."
    ),
    Key.LIBRARY_BROKEN: (
        "La biblioteca no se puede leer en este momento. Ha quedado registrado para quien aloja "
        "este bot; inténtelo más tarde."
    ),
    Key.LIBRARY_ERROR: "La biblioteca no pudo hacerlo. Ha quedado registrado.",
    Key.STALE_COMMAND: (
        "Este comando acaba de cambiar. Inténtelo de nuevo dentro de un minuto, o reinicie "
        "Discord si sigue viéndose como antes."
    ),
    Key.UNEXPECTED: (
        "Algo salió mal aquí, no por su parte. Ha quedado registrado como `{reference}`. "
        "Inténtelo de nuevo."
    ),
    Key.DETAIL: "{sentence}\n-# {detail}",
}
