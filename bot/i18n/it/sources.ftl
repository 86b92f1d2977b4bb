### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### A server’s own library: /sources.

## The server’s own library

sources_understood = **{ $name }** contiene { $articles }, { $passages }.
sources_preview = Ecco come l’ho letto. Non viene cercato finché non lo aggiungi.
sources_replaces = Sostituirà il file con lo stesso nome.
sources_no_outlet = testata sconosciuta
sources_more = … e altri: { $articles }
sources_nothing = In **{ $name }** non ho trovato articoli, quindi non l’ho conservato.
sources_discarded = Scartato. Non è stato aggiunto nulla.
sources_gone = Quel caricamento è scaduto o è già stato gestito. Invialo di nuovo con `/sources add`.
sources_kind = Non so leggere **{ $name }**: leggo { $kinds }.
sources_large = **{ $name }** è troppo grande: il limite è { $most } MB. Dividilo, o chiedi al gestore.
sources_twice = Due di questi file si chiamano **{ $name }**. Rinominane uno.
sources_full = Nella biblioteca di questo server non c’è posto per **{ $name }**. Rimuovi prima altri file o scarta i caricamenti in attesa; scadono dopo un giorno.
sources_not_fetched = Non sono riuscito a scaricare **{ $name }** da Discord. Invialo di nuovo.
sources_added = **{ $name }** è stato aggiunto alla biblioteca di questo server.
sources_added_several = I file sono stati aggiunti alla biblioteca di questo server.
sources_title = **La biblioteca di questo server:** { $articles } da { $sources }
sources_none = Questo server non ha ancora una biblioteca propria. Aggiungi un file con `/sources add`.
sources_line = **{ $name }** · { $articles } · aggiunto il { $added }
sources_shared = -# Ogni server cerca anche nella biblioteca comune: { $searched }.
own_holds = La biblioteca di questo server contiene ora: { $searched }; { $passages }.
own_empty = La biblioteca di questo server ora è vuota; riempila con `/sources add`.
sources_removed = **{ $name }** è stato rimosso.
sources_no_such = Nella biblioteca di questo server nulla si chiama **{ $name }**. `/sources list` mostra che cosa contiene; la biblioteca comune è del gestore.
button_keep = Aggiungi alla biblioteca
button_discard = Scarta

## Sources on the web

sources_feed = **{ $title }** è un feed con { $articles }.
sources_sitemap = **{ $title }** è una sitemap con { $articles }.
sources_front = **{ $title }** è una pagina iniziale. Offre questi feed; scegli quale guardare:
sources_address_preview = Ecco che cosa ne capisco. Quando lo aggiungi, ne recupero le pagine e cerco da solo quelle nuove.
sources_address_refused = Non posso aggiungere **{ $url }**.
    -# { $reason }
sources_one_of = Dammi un file oppure un indirizzo, uno dei due.
sources_followed = Questo server segue già { $most } indirizzi. Prima rimuovine uno.
sources_refreshed = **{ $name }:** { $new } nuovi · { $changed } modificati · { $gone } spariti dal web
sources_no_address = La biblioteca di questo server non ha feed né pagine da guardare. Aggiungine con `/sources add`.
state_waiting = non ancora guardato
state_fresh = aggiornato
state_unchanged = niente di nuovo
state_failing = non funziona dal { $since }
state_gone = sparito dal { $since }
state_paused = in pausa dal { $since }

## Why a source brings nothing

why_bad_address = L’indirizzo non si può leggere. Controllalo.
why_private = Porta in una rete non pubblica. Solo il gestore può aprirla.
why_no_host = Il sito non ha un indirizzo. Controlla il nome.
why_unreachable = Il sito non è raggiungibile.
why_slow = Il sito ha impiegato troppo tempo a rispondere.
why_broken = Ciò che il sito ha inviato era danneggiato o incompleto.
why_later = Il sito ha chiesto di non essere interrogato per un po’.
why_certificate = Il certificato del sito non è affidabile.
why_robots = Il robots.txt del sito non permette ai programmi di leggerlo.
why_answered = Il sito ha risposto con lo stato { $status }.
why_redirects = L’indirizzo rimanda di continuo ad altri.
why_too_large = È troppo grande per essere letto.
why_no_feed = Non è né una pagina né un feed che io sappia leggere.
why_empty = Non indica alcuna pagina.
why_no_article = Non vi ho trovato alcun articolo.
why_consent = Mostra solo una richiesta di consenso.
why_paywall = Mostra solo l’inizio di un articolo a pagamento.
why_list = Elenca altre pagine e non ha un articolo proprio.
why_notice = Mostra solo un avviso e nessun articolo.
why_pictures = Mostra immagini o un filmato e nessun articolo.
why_unreadable = La pagina è troppo grande o troppo intricata per essere letta.
why_no_file = Questo file o questa cartella non esiste.
why_denied = Non si può leggere: permesso negato.

## Outlets

outlet_merged = In questo server **{ $outlet }** ora indica: { $names }.
outlet_split = In questo server **{ $outlet }** ora è una testata a sé.
outlet_one_already = «{ $other }» è già **{ $outlet }**: si possono unire solo due testate diverse.
outlet_alone = **{ $outlet }** non è unito a nessun altro nome, quindi non c’è nulla da separare.
