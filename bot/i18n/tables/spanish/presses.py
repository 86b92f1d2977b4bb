"""The buttons of an answer, in Spanish."""

from __future__ import annotations

from bot.i18n.phrases import Key

PRESSES: dict[Key, str] = {
    Key.QUOTES: "-# Citas {first} a {last}",
    Key.QUOTES_ONE: "-# Cita {first}",
    Key.NO_MORE: "No hay más citas que respondan a esto.",
    Key.BUTTON_CONTEXT: "Contexto",
    Key.BUTTON_MORE: "Más",
    Key.BUTTON_BACK: "Atrás",
    Key.BUTTON_SHARE: "Compartir",
    Key.BUTTON_HELPFUL: "Útil",
    Key.BUTTON_UNHELPFUL: "No es útil",
    Key.BUTTON_DELETE: "Eliminar",
    Key.SURROUNDINGS: "-# Párrafos {first} a {last} de {total}; el pasaje citado está en negrita.",
    Key.SURROUNDINGS_ONE: "-# Párrafo {first} de {total}; el pasaje citado está en negrita.",
    Key.SURROUNDINGS_CUT: " […] señala lo omitido.",
    Key.ARTICLE_GONE: (
        "Ese artículo ya no está en la biblioteca, así que ya no lo muestro. Pregunte de nuevo, "
        "por favor."
    ),
    Key.ARTICLE_CHANGED: (
        "Ese artículo ha cambiado desde que se citó, así que no puedo mostrar en él esas "
        "palabras. Pregunte de nuevo, por favor."
    ),
    Key.ANSWER_FORGOTTEN: (
        "Ya no recuerdo esta respuesta: las respuestas se olvidan tras {days} días, o cuando "
        "quien preguntó las elimina. Pregunte de nuevo, por favor."
    ),
    Key.MESSAGE_GONE: "Ese mensaje se ha eliminado entretanto.",
    Key.MORE_REFUSED: (
        "Solo quien preguntó puede pasar las páginas de esta respuesta. Con `/ask` tendrá la suya."
    ),
    Key.BEGUN_ANEW: (
        "-# La biblioteca se ha reconstruido desde entonces, así que esta respuesta empieza de "
        "nuevo."
    ),
    Key.SHARED_BY: "-# Compartido por {user}",
    Key.SHARED: "Compartido: {link}",
    Key.SHARED_ALREADY: "Ya lo ha compartido: {link}",
    Key.SHARE_REFUSED: "Solo quien preguntó puede compartir esta respuesta.",
    Key.SHARE_BOT_MUTE: (
        "No puedo escribir en este canal, así que no puedo compartir aquí la respuesta. Un "
        "administrador del servidor puede concederme aquí *Enviar mensajes*."
    ),
    Key.SHARE_USER_MUTE: (
        "Usted no puede escribir en este canal, así que no comparto aquí la respuesta."
    ),
    Key.DELETE_REFUSED: (
        "Solo quien preguntó, o alguien con el permiso *Gestionar mensajes*, puede eliminar esta "
        "respuesta."
    ),
    Key.VOTED_HELPFUL: "Anotada como útil, gracias. Pulse el otro botón para cambiarlo.",
    Key.VOTED_UNHELPFUL: "Anotada como no útil, gracias. Pulse el otro botón para cambiarlo.",
    Key.VOTED_SEEN: (
        "Los administradores de este servidor ven la pregunta y su respuesta, sin el nombre de "
        "nadie."
    ),
    Key.VOTED_ALREADY: "Ya lo tengo anotado, gracias.",
    Key.VOTE_CHANGED: "Cambiado, gracias.",
}
