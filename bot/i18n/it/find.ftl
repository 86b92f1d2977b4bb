### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### “Find on record”: the passages nearest to a message’s claim.

find_title = ### Negli articoli, più vicino a [quel messaggio]({ $link })
find_claim = **Affermazione:** { $claim }
find_undecided = -# Questi passi possono parlare a favore dell’affermazione, contro di essa o d’altro. Non lo giudico io: legga e giudichi Lei.
find_nothing = Nulla nella biblioteca ({ $searched }) si avvicina a questa affermazione.
find_above = Ciò che più si avvicina a questa affermazione sta qui sopra.
find_no_claim = In quel messaggio non trovo un’affermazione che io possa cercare: serve una frase di qualche parola. Con `/ask` può esprimerla con parole Sue.
find_no_text = Quel messaggio non ha un testo proprio che io possa cercare, solo un collegamento, un file o un’immagine, e non ne apro nessuno. Con `/ask` può esprimerne l’affermazione con parole Sue.
