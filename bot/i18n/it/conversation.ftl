### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### Conversation: help, small talk, follow-up questions, threads and the cooldown.

help = Fammi una domanda e cito, parola per parola, i passi degli articoli di giornale che rispondono, indicando chi l’ha detto e dove. Non scrivo mai una risposta mia. Usa `/ask`, menzionami con la tua domanda o scrivimi in privato; `/said` cita ciò che ha detto una persona, uno Stato o un’organizzazione.
examples = Per esempio: { $questions }
hello = Ciao! { $help }
welcome = Prego. Chiedimi pure quando vuoi.
too_long = La domanda è troppo lunga: ha { $length } caratteri e il limite è { $most }. Accorciala, per favore.
too_short = La domanda è troppo breve: scrivi almeno { $least } caratteri.
may_not_write = Non posso scrivere in { $channel }, quindi ti rispondo qui, e solo dalla biblioteca comune. Lì puoi comunque usare `/ask`, oppure un amministratore del server può concedermi *Inviare messaggi*.
role_mentioned = Hai menzionato il mio ruolo, e Discord non mi lascia leggere messaggi del genere. Ripeti la domanda con { $bot }, che sono io, o con `/ask`.
small_talk = So solo citare articoli di giornale, parola per parola. Chiedimi qualcosa che li riguarda.
order = Non scrivo, non traduco e non riassumo: cito solo articoli di giornale, parola per parola. Chiedimi qualcosa che li riguarda.
no_words = Non ho trovato nulla da cercare nel tuo messaggio. Fammi una domanda.
understood = -# Intesa come: { $question }{ $within } (dalla tua domanda precedente)
understood_others = -# Intesa come: { $question }{ $within } (dalla domanda precedente)
english_best = -# In inglese cerco meglio: se non va bene, ripeti la domanda in inglese.
button_as_new = Fai come nuova domanda
button_ask_on = Continua in un thread
who_said = Chi ha detto ciò che ho citato per ultimo; in grassetto le parole che lo mostrano:
who_said_what = Di recente qui non ti ho citato nulla, quindi non so di chi siano le parole che intendi. Fammi prima una domanda; ogni citazione dice chi parla, quando l’articolo lo indica.
thread_welcome = Continua qui: menzionami con la prossima domanda, per esempio { $bot } *and in 2021?*, e la capirò da quella qui sopra.
thread_opened = Continua in { $thread }: menzionami lì con la prossima domanda.
thread_forbidden = Qui non posso aprire un thread. Un amministratore del server può concedermi *Creare thread pubblici* e *Inviare messaggi nei thread* in questo canale; fino ad allora menzionami qui con la prossima domanda, e la capirò dalla precedente.
thread_not_here = Qui Discord non ha thread: scrivi la prossima domanda, e la capirò dalla precedente.
cooldown_user = Chiedi più in fretta di quanto io riesca a cercare. Riprova { $when }.
cooldown_server = Questo server chiede più in fretta di quanto io riesca a cercare. Riprova { $when }.
