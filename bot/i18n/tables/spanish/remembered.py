"""What is remembered of answers, for admins and for whoever asked, in Spanish."""

from __future__ import annotations

from bot.i18n.phrases import Key

REMEMBERED: dict[Key, str] = {
    Key.UNANSWERED_TITLE: "**Sin respuesta:** {questions} en los últimos {days} días",
    Key.UNANSWERED_NONE: "Todas las preguntas de los últimos {days} días tuvieron respuesta.",
    Key.UNANSWERED_LINE: "{count} × {question} · última vez {moment}",
    Key.UNANSWERED_REST: "-# {rest} más en los archivos, con todo lo que se escribió.",
    Key.UNANSWERED_ABOUT: "{actor}: {question}",
    Key.FEEDBACK_TITLE: "**Valoradas como no útiles:** {answers} en los últimos {days} días",
    Key.FEEDBACK_NONE: "Ninguna respuesta de los últimos {days} días se valoró como no útil.",
    Key.FEEDBACK_QUESTION: "**{question}**{within}",
    Key.FEEDBACK_VOTES: "-# {unhelpful} × no útil, {helpful} × útil · última vez {moment}{link}",
    Key.FEEDBACK_LINK: " · {link}",
    Key.FEEDBACK_GONE: "*El artículo de esta cita ya no está en la biblioteca como era:* {title}",
    Key.FEEDBACK_NO_ANSWER: "Se le dijo: «{reason}»",
    Key.MY_DATA_EXPORTED: (
        "Este archivo contiene todo lo que guardo de usted: {answers} y {votes}. No se da a "
        "nadie más."
    ),
    Key.MY_DATA_NONE: "No guardo nada de usted.",
    Key.MY_DATA_CONFIRM: (
        "Esto elimina todo lo que guardo de usted, en todos los servidores: {answers} con sus "
        "preguntas, y {votes}. No se puede deshacer. Los mensajes en Discord permanecen, pero "
        "sus botones olvidan de qué trataban."
    ),
    Key.MY_DATA_DELETED: "Eliminado: {answers} y {votes}. Ya no guardo nada de usted.",
    Key.MY_DATA_OTHERS: "Ese botón es para quien lo pidió. Use usted `/my-data delete`.",
    Key.BUTTON_DELETE_ALL: "Eliminarlo todo",
    Key.UNANSWERED_DESCRIPTION: "Mostrar qué no se pudo responder aquí (para administradores)",
    Key.FEEDBACK_DESCRIPTION: (
        "Mostrar las respuestas valoradas como no útiles (para administradores)"
    ),
    Key.MY_DATA_DESCRIPTION: "Lo que guardo de usted",
    Key.MY_DATA_EXPORT_DESCRIPTION: "Recibir en un archivo todo lo que guardo de usted",
    Key.MY_DATA_DELETE_DESCRIPTION: "Eliminar todo lo que guardo de usted",
}
