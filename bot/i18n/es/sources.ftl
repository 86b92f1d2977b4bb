### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### A server’s own library: /sources.

## The server’s own library

sources_understood = **{ $name }** contiene { $articles }, { $passages }.
sources_preview = Así lo he leído. No se busca en él hasta que lo añadas.
sources_replaces = Sustituirá al archivo del mismo nombre.
sources_no_outlet = medio desconocido
sources_more = … y { $articles } más
sources_nothing = No he encontrado ningún artículo en **{ $name }**, así que no lo he guardado.
sources_discarded = Descartado. No se ha añadido nada.
sources_gone = Esa subida ha caducado o ya se gestionó. Envíala de nuevo con `/sources add`.
sources_kind = No puedo leer **{ $name }**: leo { $kinds }.
sources_large = **{ $name }** es demasiado grande: el límite es { $most } MB. Divídelo, o pregunta al operador.
sources_twice = Dos de estos archivos se llaman **{ $name }**. Cambia el nombre de uno.
sources_full = No queda sitio para **{ $name }** en la biblioteca de este servidor. Quita antes otros archivos, o descarta las subidas pendientes; caducan al cabo de un día.
sources_not_fetched = No he podido descargar **{ $name }** de Discord. Envíalo de nuevo.
sources_added = **{ $name }** se ha añadido a la biblioteca de este servidor.
sources_added_several = Los archivos se añadieron a la biblioteca de este servidor.
sources_title = **La biblioteca de este servidor:** { $articles } de { $sources }
sources_none = Este servidor todavía no tiene biblioteca propia. Añade un archivo con `/sources add`.
sources_line = **{ $name }** · { $articles } · añadido el { $added }
sources_shared = -# Cada servidor busca también en la biblioteca común: { $searched }.
own_holds = La biblioteca de este servidor contiene ahora: { $searched }; { $passages }.
own_empty = La biblioteca de este servidor está ahora vacía; llénala con `/sources add`.
sources_removed = **{ $name }** se ha quitado.
sources_no_such = En la biblioteca de este servidor nada se llama **{ $name }**. `/sources list` muestra lo que contiene; la biblioteca común es del operador.
button_keep = Añadir a la biblioteca
button_discard = Descartar

## Sources on the web

sources_feed = **{ $title }** es un canal con { $articles }.
sources_sitemap = **{ $title }** es un mapa del sitio con { $articles }.
sources_front = **{ $title }** es una portada. Ofrece estos canales; elige cuál mirar:
sources_address_preview = Esto es lo que entiendo. Cuando lo añadas, descargaré sus páginas y buscaré las nuevas por mi cuenta.
sources_address_refused = No puedo añadir **{ $url }**.
    -# { $reason }
sources_one_of = Dame un archivo o una dirección, una de las dos cosas.
sources_followed = Este servidor ya sigue { $most } direcciones. Quita antes una.
sources_refreshed = **{ $name }:** { $new } nuevos · { $changed } cambiados · { $gone } desaparecidos de la web
sources_no_address = La biblioteca de este servidor no tiene canales ni páginas que mirar. Añade alguno con `/sources add`.
state_waiting = aún sin consultar
state_fresh = al día
state_unchanged = nada nuevo
state_failing = falla desde el { $since }
state_gone = desaparecido desde el { $since }
state_paused = en pausa desde el { $since }

## Why a source brings nothing

why_bad_address = La dirección no se puede leer. Compruébala.
why_private = Lleva a una red que no es pública. Solo el operador puede abrirla.
why_no_host = El sitio no tiene dirección. Comprueba su nombre.
why_unreachable = No se puede llegar al sitio.
why_slow = El sitio tardó demasiado en responder.
why_broken = Lo que envió el sitio estaba dañado o incompleto.
why_later = El sitio pidió que no se le consulte durante un tiempo.
why_certificate = El certificado del sitio no es de fiar.
why_robots = El robots.txt del sitio no deja que los programas lo lean.
why_answered = El sitio respondió con el estado { $status }.
why_redirects = La dirección lleva a otras sin fin.
why_too_large = Es demasiado grande para leerlo.
why_no_feed = No es una página ni un canal que yo sepa leer.
why_empty = No nombra ninguna página.
why_no_article = No encontré ningún artículo.
why_consent = Solo muestra una petición de consentimiento.
why_paywall = Solo muestra el comienzo de un artículo de pago.
why_list = Enumera otras páginas y no tiene artículo propio.
why_notice = Solo muestra un aviso y ningún artículo.
why_pictures = Muestra imágenes o una película y ningún artículo.
why_unreadable = La página es demasiado grande o enrevesada para leerla.
why_no_file = No existe ese archivo o esa carpeta.
why_denied = No se puede leer: permiso denegado.

## Outlets

outlet_merged = En este servidor, **{ $outlet }** agrupa ahora: { $names }.
outlet_split = En este servidor, **{ $outlet }** es ahora un medio aparte.
outlet_one_already = «{ $other }» ya es **{ $outlet }**: solo se pueden unir dos medios distintos.
outlet_alone = **{ $outlet }** no está unido a ningún otro nombre, así que no hay nada que separar.
