### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### The buttons below an answer, and what they say.
### A button’s label has at most 80 characters.

quotes = -# Citazioni { $first }–{ $last }
quotes_one = -# Citazione { $first }
no_more = Non ci sono altre citazioni che rispondano.
button_context = Contesto
button_more = Altre
button_back = Indietro
button_share = Condividi
button_helpful = Utile
button_unhelpful = Non utile
button_delete = Elimina
surroundings = -# Paragrafi { $first }–{ $last } di { $total }; il passo citato è in grassetto.
surroundings_one = -# Paragrafo { $first } di { $total }; il passo citato è in grassetto.
surroundings_cut = {" "}[…] indica un’omissione.
context_changed = **Questo articolo è cambiato da allora.** Il { $before } diceva così; al { $now } dice:
context_removed = **Questo articolo è cambiato da allora.** Il { $before } diceva così; queste parole non vi sono più.
context_gone = -# Non è più sul suo sito dal { $day }.
article_gone = Quell’articolo non è più nella biblioteca, quindi non posso mostrarlo. Ripeti la domanda.
article_changed = Quell’articolo è cambiato da quando è stato citato, quindi non posso mostrarvi quel passo. Ripeti la domanda.
answer_forgotten = Non ho più questa risposta: le conservo per { $days } giorni, o finché chi ha chiesto non le elimina. Ripeti la domanda.
message_gone = Nel frattempo quel messaggio è stato eliminato.
more_refused = Solo chi ha fatto la domanda può sfogliare questa risposta. Con `/ask` ne hai una tua.
begun_anew = -# Nel frattempo la biblioteca è stata ricostruita, quindi la risposta ricomincia da capo.
shared_by = -# Condivisa da { $user }
shared = Condivisa: { $link }
shared_already = L’hai già condivisa: { $link }
share_refused = Solo chi ha fatto la domanda può condividere questa risposta.
share_bot_mute = Non posso scrivere in questo canale, quindi non posso condividere qui la risposta. Un amministratore del server può concedermi *Inviare messaggi* qui.
share_user_mute = Non puoi scrivere in questo canale, quindi non condivido qui la risposta.
delete_refused = Solo chi ha fatto la domanda, o chi ha il permesso *Gestire i messaggi*, può eliminare questa risposta.
voted_helpful = Segnata come utile, grazie. Premi l’altro pulsante per cambiare.
voted_unhelpful = Segnata come non utile, grazie. Premi l’altro pulsante per cambiare.
voted_seen = Gli amministratori di questo server vedono la domanda e la risposta, ma nessun nome.
voted_already = Hai già valutato così questa risposta, grazie.
vote_changed = Valutazione cambiata, grazie.
