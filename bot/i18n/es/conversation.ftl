### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### Conversation: help, small talk, follow-up questions, threads and the cooldown.

help = Hazme una pregunta y cito, palabra por palabra, los pasajes de artículos de prensa que la responden, con quién lo dijo y dónde. Nunca escribo yo la respuesta. Usa `/ask`, mencióname con tu pregunta o escríbeme directamente; `/said` cita lo que dijo una persona, un Estado o una organización.
examples = Por ejemplo: { $questions }
hello = ¡Hola! { $help }
welcome = De nada. Pregúntame cuando quieras.
too_long = Esa pregunta es demasiado larga: tiene { $length } caracteres y el límite es { $most }. Acórtala, por favor.
too_short = Esa pregunta es demasiado corta: escribe al menos { $least } caracteres.
may_not_write = No puedo escribir en { $channel }, así que te respondo aquí, y solo con la biblioteca común. Allí puedes usar `/ask` de todos modos, o un administrador del servidor puede concederme *Enviar mensajes*.
role_mentioned = Has mencionado mi rol, y Discord no me deja leer mensajes así. Vuelve a preguntar con { $bot }, que soy yo, o con `/ask`.
small_talk = Solo cito artículos de prensa, palabra por palabra. Pregúntame algo sobre ellos.
order = No escribo, ni traduzco, ni resumo: solo cito artículos de prensa, palabra por palabra. Pregúntame algo sobre ellos.
no_words = No he encontrado nada que buscar en tu mensaje. Hazme una pregunta.
understood = -# Entendida como: { $question }{ $within } (por tu pregunta anterior)
understood_others = -# Entendida como: { $question }{ $within } (por la pregunta anterior)
english_best = -# Busco mejor en inglés: si esto no encaja, vuelve a preguntar en inglés.
button_as_new = Preguntar como nueva
button_ask_on = Seguir en un hilo
who_said = Quién dijo lo último que cité, con las palabras que lo muestran en negrita:
who_said_what = Últimamente no te he citado nada aquí, así que no sé a qué palabras te refieres. Hazme primero una pregunta; cada cita dice quién habla, cuando el artículo lo indica.
thread_welcome = Sigue aquí: mencióname con tu próxima pregunta, por ejemplo { $bot } *and in 2021?*, y la entenderé por la de arriba.
thread_opened = Sigue en { $thread }: mencióname allí con tu próxima pregunta.
thread_forbidden = No puedo abrir un hilo aquí. Un administrador del servidor puede concederme *Crear hilos públicos* y *Enviar mensajes en hilos* en este canal; hasta entonces, mencióname aquí con tu próxima pregunta, y la entenderé por la anterior.
thread_not_here = Discord no tiene hilos aquí: escribe tu próxima pregunta, y la entenderé por la anterior.
cooldown_user = Preguntas más rápido de lo que puedo buscar. Inténtalo de nuevo { $when }.
cooldown_server = Este servidor pregunta más rápido de lo que puedo buscar. Inténtalo de nuevo { $when }.
