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
surroundings_cut = {" "}[…] indica ciò che è omesso.
article_gone = Quell’articolo non è più nella biblioteca, perciò non lo mostro più. Ripeta la domanda.
article_changed = Quell’articolo è cambiato da quando è stato citato, perciò non posso mostrarvi quelle parole. Ripeta la domanda.
answer_forgotten = Non ricordo più questa risposta: le risposte si dimenticano dopo { $days } giorni, o quando chi ha posto la domanda le elimina. Ripeta la domanda.
message_gone = Nel frattempo quel messaggio è stato eliminato.
more_refused = Solo chi ha posto la domanda può sfogliare questa risposta. Con `/ask` ne ottiene una Sua.
begun_anew = -# Nel frattempo la biblioteca è stata ricostruita, perciò la risposta ricomincia da capo.
shared_by = -# Condivisa da { $user }
shared = Condivisa: { $link }
shared_already = L’ha già condivisa: { $link }
share_refused = Solo chi ha posto la domanda può condividere questa risposta.
share_bot_mute = Non posso scrivere in questo canale, perciò non posso condividervi la risposta. Un amministratore del server può concedermi *Inviare messaggi* qui.
share_user_mute = Lei non può scrivere in questo canale, perciò non vi condivido la risposta.
delete_refused = Solo chi ha posto la domanda, o chi ha il permesso *Gestire i messaggi*, può eliminare questa risposta.
voted_helpful = Annotata come utile, grazie. Prema l’altro pulsante per cambiare.
voted_unhelpful = Annotata come non utile, grazie. Prema l’altro pulsante per cambiare.
voted_seen = Gli amministratori di questo server vedono la domanda e la risposta, senza alcun nome.
voted_already = L’avevo già annotato, grazie.
vote_changed = Modificato, grazie.
