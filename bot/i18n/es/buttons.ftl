### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### The buttons below an answer, and what they say.
### A button’s label has at most 80 characters.

quotes = -# Citas { $first } a { $last }
quotes_one = -# Cita { $first }
no_more = No hay más citas que respondan a esto.
button_context = Contexto
button_more = Más
button_back = Atrás
button_share = Compartir
button_helpful = Útil
button_unhelpful = No es útil
button_delete = Eliminar
surroundings = -# Párrafos { $first } a { $last } de { $total }; el pasaje citado está en negrita.
surroundings_one = -# Párrafo { $first } de { $total }; el pasaje citado está en negrita.
surroundings_cut = {" "}[…] indica una omisión.
context_changed = **Este artículo ha cambiado desde entonces.** Así estaba el { $before }; a { $now } dice:
context_removed = **Este artículo ha cambiado desde entonces.** Así estaba el { $before }; esas palabras ya no figuran en él.
context_gone = -# Ya no está en su sitio desde el { $day }.
article_gone = Ese artículo ya no está en la biblioteca, así que no puedo mostrarlo. Vuelve a preguntar.
article_changed = Ese artículo ha cambiado desde que se citó, así que no puedo mostrar en él ese pasaje. Vuelve a preguntar.
answer_forgotten = Ya no tengo esta respuesta: las guardo { $days } días, o hasta que quien preguntó las elimine. Vuelve a preguntar.
message_gone = Mientras tanto, ese mensaje se ha eliminado.
more_refused = Solo quien preguntó puede pasar las páginas de esta respuesta. Con `/ask` tienes la tuya.
begun_anew = -# La biblioteca se ha reconstruido desde entonces, así que esta respuesta empieza de nuevo.
shared_by = -# Compartida por { $user }
shared = Compartida: { $link }
shared_already = Ya la has compartido: { $link }
share_refused = Solo quien preguntó puede compartir esta respuesta.
share_bot_mute = No puedo escribir en este canal, así que no puedo compartir aquí la respuesta. Un administrador del servidor puede concederme aquí *Enviar mensajes*.
share_user_mute = No puedes escribir en este canal, así que no comparto aquí la respuesta.
delete_refused = Solo quien preguntó, o alguien con el permiso *Gestionar mensajes*, puede eliminar esta respuesta.
voted_helpful = Marcada como útil, gracias. Pulsa el otro botón para cambiarlo.
voted_unhelpful = Marcada como no útil, gracias. Pulsa el otro botón para cambiarlo.
voted_seen = Los administradores de este servidor ven la pregunta y la respuesta, pero ningún nombre.
voted_already = Ya valoraste así esta respuesta, gracias.
vote_changed = Valoración cambiada, gracias.
