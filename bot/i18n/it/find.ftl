### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### “Find on record”: the passages nearest to a message’s claim.

find_title = ### Negli articoli: i passi più vicini a [quel messaggio]({ $link })
find_claim = **Affermazione:** { $claim }
find_undecided = -# Questi passi possono confermare l’affermazione, smentirla o riguardare altro. Non lo giudico io: leggili e decidi tu.
find_nothing = Nella biblioteca ({ $searched }) non ho trovato nulla di vicino a questa affermazione.
find_above = Il passo più vicino a questa affermazione è già qui sopra.
find_no_claim = In quel messaggio non ho trovato un’affermazione da cercare: serve una frase di qualche parola. Con `/ask` puoi esprimerla con parole tue.
find_no_text = In quel messaggio non c’è testo da cercare, solo un link, un file o un’immagine, e io non li apro. Con `/ask` puoi esprimere l’affermazione con parole tue.
