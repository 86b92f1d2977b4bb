"""Answers in Spanish: what is quoted, by whom, and why there is nothing."""

from __future__ import annotations

from bot.i18n.phrases import Key

ANSWERS: dict[Key, str] = {
    # the answer
    Key.ASKED: "-# Pregunta: {question}{within}",
    Key.WITHIN: "Solo se buscó aquí: {within}.",
    Key.FILTER_OUTLET: "medio {outlet}",
    Key.FILTER_SINCE: "desde el {day}",
    Key.FILTER_UNTIL: "hasta el {day}",
    Key.OPPOSED: "Uno lo dice y otro lo niega: cada uno está aquí con su fecha.",
    Key.FIGURES_DIFFER: "Las cifras difieren: cada una está aquí como se escribió, con su fecha.",
    Key.SEARCHED: "-# Citado palabra por palabra de la biblioteca ({searched}).",
    Key.LEFT_OUT: " […] señala lo omitido.",
    Key.SPAN_DAYS: "{articles}, {first} – {last}",
    Key.SPAN_DAY: "{articles}, {first}",
    Key.SPAN_UNDATED: "{articles}",
    Key.SPAN_SINGLE_DAY: "un solo artículo, {first}",
    Key.SPAN_SINGLE: "un solo artículo",
    # attribution
    Key.SPEAKER: "**{name}**",
    Key.SPEAKER_FOR: "**{name}** ({actor})",
    Key.SPEAKER_MENTION: "en el texto: «{mention}»",
    Key.SPEAKER_UNCERTAIN: "*atribución incierta*",
    Key.SPEAKER_UNKNOWN: "No se ha identificado quién habla",
    Key.SPEAKER_OWN_WORDS: "Palabras del propio artículo",
    Key.KIND_DIRECT: "citado directamente",
    Key.KIND_MIXED: "citado en parte",
    Key.KIND_INDIRECT: "referido con las palabras del artículo",
    Key.KIND_UNATTRIBUTED: "contado por el artículo",
    Key.KIND_UNSPOKEN: "una opinión o un deseo que refiere el artículo",
    Key.MARK_NEGATED: "*no dijo esto*",
    Key.MARK_DECLINED: "*no quiso hacer comentarios*",
    Key.MARK_HYPOTHETICAL: "*solo supuesto: si … dijera*",
    Key.MARK_FUTURE: "*anunciado, aún no dicho*",
    Key.CORRECTED: "-# Corregido el {day}: {article}",
    Key.RELATIVE_DAY: "-# Según nuestro cálculo: «{words}» = {day}",
    Key.ALSO_IN: "-# También en: {articles}",
    Key.ALSO_IN_MORE: "-# También en: {articles}; y {rest} más",
    Key.ALSO_IN_COUNT: "-# También en {articles}",
    Key.PARAGRAPH: "párrafo {paragraph}",
    Key.UNTITLED: "Artículo sin título",
    Key.UNDATED: "sin fecha",
    Key.READ_ARTICLE: "Leer el artículo",
    # no answer, by reason
    Key.NOTHING_FOUND: "No encontré nada sobre eso en la biblioteca ({searched}).",
    Key.UNSURE: "Esto puede ayudar: no estoy seguro de que responda a la pregunta.",
    Key.BELOW_THRESHOLD: "Nada en la biblioteca ({searched}) responde a eso.",
    Key.FAMILIAR: "No he encontrado una respuesta a eso en la biblioteca ({searched}).",
    Key.UNKNOWN_ACTOR: "Nadie con ese nombre habla en la biblioteca ({searched}).",
    Key.NO_STATEMENT: "No hay ninguna declaración sobre eso en la biblioteca ({searched}).",
    Key.EMPTY_LIBRARY: (
        "La biblioteca está vacía, así que aún no hay nada que citar. Quien aloja este bot añade "
        "artículos con `onrecord add`."
    ),
    Key.NO_ARTICLE_FITS: "Ningún artículo de la biblioteca entra en esta selección: {within}.",
    Key.NEAREST: "Sobre este tema:",
    Key.ELSEWHEN: "Fuera de esas fechas:",
    Key.DID_YOU_MEAN: "¿Quieres decir {names}?",
    # conversation
    Key.HELP: (
        "Hágame una pregunta y cito, palabra por palabra, los pasajes de los artículos de prensa "
        "que la responden, con quién lo dijo y dónde. Nunca escribo yo una respuesta. Use "
        "`/ask`, mencióneme con su pregunta o escríbame directamente; `/said` cita lo que dijo "
        "una persona, un Estado o un organismo."
    ),
    Key.EXAMPLES: "Por ejemplo: {questions}",
    Key.HELLO: "¡Buenos días! {help}",
    Key.WELCOME: "No hay de qué. Pregúnteme cuando quiera.",
    Key.TOO_LONG: (
        "Esa pregunta es demasiado larga: tiene {length} caracteres y acepto {most} como máximo. "
        "Hágala más breve, por favor."
    ),
    Key.TOO_SHORT: "Esa pregunta es demasiado corta: escriba al menos {least} caracteres.",
    Key.MAY_NOT_WRITE: (
        "No puedo escribir en {channel}, así que le respondo aquí, y solo con la biblioteca "
        "común. `/ask` funciona allí de todos modos, o un administrador del servidor me "
        "concede allí *Enviar mensajes*."
    ),
    Key.ROLE_MENTIONED: (
        "Ha mencionado mi rol, y Discord no me deja leer un mensaje así. Pregunte de nuevo con "
        "{bot}, que soy yo, o con `/ask`."
    ),
    # what was typed cannot be used
    Key.BAD_DATE: (
        "«{value}» no es una fecha que yo sepa leer: escríbala como 2022-03-09, 9 de marzo de "
        "2022, marzo de 2022 o 2022."
    ),
    Key.DATES_CROSSED: (
        "Las fechas están cruzadas: el inicio ({since}) es posterior al final ({until}). "
        "Intercámbielas, por favor."
    ),
    Key.NO_SUCH_OUTLET: (
        "Ningún medio de la biblioteca se llama «{outlet}». Están: {known}. Elija uno de la "
        "lista que se abre al escribir."
    ),
    Key.NO_OUTLET_KNOWN: (
        "Ningún artículo de la biblioteca nombra su medio, así que no se puede buscar "
        "«{outlet}»: pregunte sin medio, por favor."
    ),
    Key.BAD_VALUE: "No puedo usar el valor «{value}»: elija otro, por favor.",
}
