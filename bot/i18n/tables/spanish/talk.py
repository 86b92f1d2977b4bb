"""Conversation, a message's claim and the cooldown, in Spanish."""

from __future__ import annotations

from bot.i18n.phrases import Key

TALK: dict[Key, str] = {
    # conversation
    Key.SMALL_TALK: (
        "Es muy amable, pero no se me da bien charlar: cito, palabra por palabra, lo que dicen "
        "los artículos de prensa. Pregúnteme algo que esté en ellos."
    ),
    Key.ORDER: (
        "No escribo, traduzco, resumo ni hago recados: solo cito, palabra por palabra, lo que "
        "dicen los artículos de prensa. Hágame una pregunta y leerá sus propias palabras."
    ),
    Key.INSULT: (
        "Lamento no haberle ayudado. Pregunte con otras palabras y buscaré de nuevo; donde los "
        "artículos no tienen respuesta, lo digo en vez de inventarla."
    ),
    Key.GIBBERISH: ("No encuentro ahí palabras que pueda buscar. Haga una pregunta."),
    Key.UNDERSTOOD: "-# Entendido: {question}{within} (por su pregunta anterior)",
    Key.UNDERSTOOD_OTHERS: "-# Entendido: {question}{within} (por la pregunta anterior)",
    Key.ENGLISH_BEST: (
        "-# Busco mejor en inglés: si esto no encaja, pregunte de nuevo en inglés, por favor."
    ),
    Key.BUTTON_AS_NEW: "Como pregunta nueva",
    Key.BUTTON_ASK_ON: "Seguir en un hilo",
    Key.WHO_SAID: "Quién dice lo último que cité, con las palabras que lo muestran en negrita:",
    Key.WHO_SAID_WHAT: (
        "Últimamente no le he citado nada aquí, así que no sé de quién son las palabras a las "
        "que se refiere. Hágame primero una pregunta; cada cita nombra a quien habla, donde el "
        "artículo lo muestra."
    ),
    Key.THREAD_WELCOME: (
        "Siga preguntando aquí: mencióneme con lo que quiera saber después, por ejemplo {bot} "
        "*and in 2021?*, y lo entiendo por la pregunta de arriba."
    ),
    Key.THREAD_OPENED: (
        "Siga preguntando en {thread}: mencióneme allí con lo que quiera saber después."
    ),
    Key.THREAD_FORBIDDEN: (
        "No puedo abrir un hilo aquí. Un administrador del servidor me concede *Crear hilos "
        "públicos* y *Enviar mensajes en hilos* en este canal; hasta entonces, mencióneme aquí "
        "con lo que quiera saber después, y lo entiendo por su pregunta anterior."
    ),
    Key.THREAD_NOT_HERE: (
        "Discord no tiene hilos aquí: escriba simplemente lo que quiera saber después, y lo "
        "entiendo por su pregunta anterior."
    ),
    Key.COOLDOWN_USER: (
        "Usted pregunta más deprisa de lo que puedo buscar. Inténtelo de nuevo {when}."
    ),
    Key.COOLDOWN_SERVER: (
        "Este servidor pregunta más deprisa de lo que puedo buscar. Inténtelo de nuevo {when}."
    ),
    # a message's claim
    Key.FIND_NAME: "Buscar en los artículos",
    Key.FIND_TITLE: "### En los artículos, lo más cercano a [ese mensaje]({link})",
    Key.FIND_CLAIM: "**Afirmación:** {claim}",
    Key.FIND_UNDECIDED: (
        "-# Estos pasajes pueden hablar a favor de la afirmación, en contra o de otra cosa. Yo "
        "no lo juzgo: lea y juzgue usted."
    ),
    Key.FIND_NOTHING: "Nada en la biblioteca ({searched}) se acerca a esta afirmación.",
    Key.FIND_ABOVE: "Lo más cercano a esta afirmación está arriba.",
    Key.FIND_NO_CLAIM: (
        "No encuentro en ese mensaje ninguna afirmación que pueda buscar: hace falta una frase "
        "de algunas palabras. Con `/ask` puede expresarla con sus palabras."
    ),
    Key.FIND_NO_TEXT: (
        "Ese mensaje no tiene texto propio que pueda buscar, solo un enlace, un archivo o una "
        "imagen, y no abro nada de eso. Con `/ask` puede expresar su afirmación con sus palabras."
    ),
}
