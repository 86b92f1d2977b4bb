### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### Conversation: help, small talk, follow-up questions, threads and the cooldown.

help = Hágame una pregunta y cito, palabra por palabra, los pasajes de los artículos de prensa que la responden, con quién lo dijo y dónde. Nunca escribo yo una respuesta. Use `/ask`, mencióneme con su pregunta o escríbame directamente; `/said` cita lo que dijo una persona, un Estado o un organismo.
examples = Por ejemplo: { $questions }
hello = ¡Buenos días! { $help }
welcome = No hay de qué. Pregúnteme cuando quiera.
too_long = Esa pregunta es demasiado larga: tiene { $length } caracteres y acepto { $most } como máximo. Hágala más breve, por favor.
too_short = Esa pregunta es demasiado corta: escriba al menos { $least } caracteres.
may_not_write = No puedo escribir en { $channel }, así que le respondo aquí, y solo con la biblioteca común. `/ask` funciona allí de todos modos, o un administrador del servidor me concede allí *Enviar mensajes*.
role_mentioned = Ha mencionado mi rol, y Discord no me deja leer un mensaje así. Pregunte de nuevo con { $bot }, que soy yo, o con `/ask`.
small_talk = Es muy amable, pero no se me da bien charlar: cito, palabra por palabra, lo que dicen los artículos de prensa. Pregúnteme algo que esté en ellos.
order = No escribo, traduzco, resumo ni hago recados: solo cito, palabra por palabra, lo que dicen los artículos de prensa. Hágame una pregunta y leerá sus propias palabras.
insult = Lamento no haberle ayudado. Pregunte con otras palabras y buscaré de nuevo; donde los artículos no tienen respuesta, lo digo en vez de inventarla.
gibberish = No encuentro ahí palabras que pueda buscar. Haga una pregunta.
understood = -# Entendido: { $question }{ $within } (por su pregunta anterior)
understood_others = -# Entendido: { $question }{ $within } (por la pregunta anterior)
english_best = -# Busco mejor en inglés: si esto no encaja, pregunte de nuevo en inglés, por favor.
button_as_new = Como pregunta nueva
button_ask_on = Seguir en un hilo
who_said = Quién dice lo último que cité, con las palabras que lo muestran en negrita:
who_said_what = Últimamente no le he citado nada aquí, así que no sé de quién son las palabras a las que se refiere. Hágame primero una pregunta; cada cita nombra a quien habla, donde el artículo lo muestra.
thread_welcome = Siga preguntando aquí: mencióneme con lo que quiera saber después, por ejemplo { $bot } *and in 2021?*, y lo entiendo por la pregunta de arriba.
thread_opened = Siga preguntando en { $thread }: mencióneme allí con lo que quiera saber después.
thread_forbidden = No puedo abrir un hilo aquí. Un administrador del servidor me concede *Crear hilos públicos* y *Enviar mensajes en hilos* en este canal; hasta entonces, mencióneme aquí con lo que quiera saber después, y lo entiendo por su pregunta anterior.
thread_not_here = Discord no tiene hilos aquí: escriba simplemente lo que quiera saber después, y lo entiendo por su pregunta anterior.
cooldown_user = Usted pregunta más deprisa de lo que puedo buscar. Inténtelo de nuevo { $when }.
cooldown_server = Este servidor pregunta más deprisa de lo que puedo buscar. Inténtelo de nuevo { $when }.
