### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### Conversation: help, small talk, follow-up questions, threads and the cooldown.

help = Mi ponga una domanda e io cito, parola per parola, i passi degli articoli di giornale che vi rispondono, dicendo chi l’ha detto e dove. Non scrivo mai io una risposta. Usi `/ask`, mi menzioni con la Sua domanda o mi scriva direttamente; `/said` cita ciò che ha detto una persona, uno Stato o un ente.
examples = Per esempio: { $questions }
hello = Buongiorno! { $help }
welcome = Prego. Mi chieda pure quando vuole.
too_long = La domanda è troppo lunga: ha { $length } caratteri e ne accetto al massimo { $most }. La ponga più brevemente.
too_short = La domanda è troppo breve: scriva almeno { $least } caratteri.
may_not_write = Non posso scrivere in { $channel }, perciò Le rispondo qui, e solo dalla biblioteca comune. `/ask` vi funziona comunque, oppure un amministratore del server mi concede *Inviare messaggi* in quel canale.
role_mentioned = Ha menzionato il mio ruolo, e Discord non mi lascia leggere un messaggio simile. Ripeta la domanda con { $bot }, che sono io, oppure con `/ask`.
small_talk = È gentile, ma non sono bravo a chiacchierare: cito, parola per parola, ciò che dicono gli articoli di giornale. Mi chieda qualcosa che vi si trova.
order = Non scrivo, non traduco, non riassumo e non sbrigo commissioni: cito soltanto, parola per parola, ciò che dicono gli articoli di giornale. Mi ponga una domanda e ne leggerà le parole.
insult = Mi dispiace di non esserLe stato d’aiuto. Chieda con altre parole e cercherò di nuovo; dove gli articoli non hanno risposta, lo dico invece di inventarla.
gibberish = Non vi trovo parole che io possa cercare. Ponga una domanda.
understood = -# Inteso: { $question }{ $within } (dalla Sua domanda precedente)
understood_others = -# Inteso: { $question }{ $within } (dalla domanda precedente)
english_best = -# Cerco meglio in inglese: se questo non va bene, ripeta la domanda in inglese.
button_as_new = Come nuova domanda
button_ask_on = Continua in un thread
who_said = Chi dice ciò che ho citato per ultimo, con in grassetto le parole che lo mostrano:
who_said_what = Di recente qui non Le ho citato nulla, perciò non so di chi siano le parole che intende. Mi ponga prima una domanda; ogni citazione nomina chi parla, dove l’articolo lo mostra.
thread_welcome = Continui qui: mi menzioni con ciò che vuole sapere ancora, per esempio { $bot } *and in 2021?*, e lo capisco dalla domanda qui sopra.
thread_opened = Continui in { $thread }: lì mi menzioni con ciò che vuole sapere ancora.
thread_forbidden = Qui non posso aprire un thread. Un amministratore del server può concedermi *Creare thread pubblici* e *Inviare messaggi nei thread* in questo canale; fino ad allora mi menzioni qui con ciò che vuole sapere ancora, e lo capisco dalla Sua domanda precedente.
thread_not_here = Qui Discord non ha thread: scriva semplicemente ciò che vuole sapere ancora, e lo capisco dalla Sua domanda precedente.
cooldown_user = Le Sue domande arrivano più in fretta di quanto io possa cercare. Riprovi { $when }.
cooldown_server = Le domande di questo server arrivano più in fretta di quanto io possa cercare. Riprovi { $when }.
