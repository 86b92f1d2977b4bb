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
surroundings_cut = {" "}[…] señala lo omitido.
article_gone = Ese artículo ya no está en la biblioteca, así que ya no lo muestro. Pregunte de nuevo, por favor.
article_changed = Ese artículo ha cambiado desde que se citó, así que no puedo mostrar en él esas palabras. Pregunte de nuevo, por favor.
answer_forgotten = Ya no recuerdo esta respuesta: las respuestas se olvidan tras { $days } días, o cuando quien preguntó las elimina. Pregunte de nuevo, por favor.
message_gone = Ese mensaje se ha eliminado entretanto.
more_refused = Solo quien preguntó puede pasar las páginas de esta respuesta. Con `/ask` tendrá la suya.
begun_anew = -# La biblioteca se ha reconstruido desde entonces, así que esta respuesta empieza de nuevo.
shared_by = -# Compartido por { $user }
shared = Compartido: { $link }
shared_already = Ya lo ha compartido: { $link }
share_refused = Solo quien preguntó puede compartir esta respuesta.
share_bot_mute = No puedo escribir en este canal, así que no puedo compartir aquí la respuesta. Un administrador del servidor puede concederme aquí *Enviar mensajes*.
share_user_mute = Usted no puede escribir en este canal, así que no comparto aquí la respuesta.
delete_refused = Solo quien preguntó, o alguien con el permiso *Gestionar mensajes*, puede eliminar esta respuesta.
voted_helpful = Anotada como útil, gracias. Pulse el otro botón para cambiarlo.
voted_unhelpful = Anotada como no útil, gracias. Pulse el otro botón para cambiarlo.
voted_seen = Los administradores de este servidor ven la pregunta y su respuesta, sin el nombre de nadie.
voted_already = Ya lo tengo anotado, gracias.
vote_changed = Cambiado, gracias.
